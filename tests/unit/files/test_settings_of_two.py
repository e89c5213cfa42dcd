"""Two programs change one settings file: neither swallows what the other one set."""

import errno
import os
import sys
import threading
from pathlib import Path

import pytest

from app.domain.identifiers import ProfileName
from app.files import shared_toml
from app.files.link_settings import LinkSettings
from app.files.settings import SettingsFile
from tests.fakes.hanging_share import Gate, before_each

BANK, OTHER = ProfileName("a-bank"), ProfileName("b-bank")
SHARED = "postgresql://paydesk@books.shop.example/paydesk"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_what_a_command_set_meanwhile_stays_when_the_till_writes(file: Path) -> None:
    till = SettingsFile(file)
    till.change(till="T7", theme="light")
    SettingsFile(file).change(journal=SHARED, theme="dark")
    till.change(sounds=False)
    now = SettingsFile(file).current
    assert (now.till, now.journal, now.theme, now.sounds) == ("T7", SHARED, "dark", False)
    till.change(theme="light")
    assert SettingsFile(file).current.theme == "light", "what is chosen is written, also where this run had it before"
    assert till.current.journal == "", "a run goes on with the journal it opened"


def test_what_two_tills_set_for_their_banks_stands_side_by_side(file: Path) -> None:
    one, two = SettingsFile(file), SettingsFile(file)
    one.keep_return_page(BANK, "https://a.example/")
    two.keep_return_page(OTHER, "https://b.example/")
    LinkSettings(one).keep_wording(BANK, "en", "Hello")
    LinkSettings(two).keep_quick_amounts(BANK, [500])
    LinkSettings(two).keep_wording(BANK, "ru", "Привет")
    LinkSettings(one).keep_wording(BANK, "en", "")
    now = SettingsFile(file).current
    assert now.return_pages == {BANK: "https://a.example/", OTHER: "https://b.example/"}
    assert (now.links[BANK].wordings, now.links[BANK].quick_amounts) == ({"ru": "Привет"}, [500])


def test_entries_of_a_later_paydesk_stay(file: Path) -> None:
    file.write_text('theme = "dark"\nof_tomorrow = 7\n[printer]\npaper = 58\ninvented = true\n')
    SettingsFile(file).change(language="ru")
    written = file.read_text("utf-8")
    assert "of_tomorrow = 7" in written
    assert "invented = true" in written
    assert SettingsFile(file).current.printer.paper == 58


@pytest.mark.parametrize(
    "content", [b"theme = [", b"\xff\xfe", pytest.param(b"till = " + b"9" * 5000, id="too long a number")]
)
def test_a_file_that_was_damaged_meanwhile_is_told_and_left_as_it_is(file: Path, content: bytes) -> None:
    till = SettingsFile(file)
    till.change(theme="dark")
    file.write_bytes(content)
    with pytest.raises(OSError, match="damaged"):
        till.change(theme="light")
    assert (file.read_bytes(), till.current.theme) == (content, "dark")


def test_many_changes_at_once_are_all_there_afterwards(file: Path) -> None:
    names = [f"bank-{number}" for number in range(24)]

    def keep(some: list[str]) -> None:
        settings = SettingsFile(file)
        for name in some:
            settings.keep_return_page(ProfileName(name), f"https://{name}.example/")

    threads = [threading.Thread(target=keep, args=(names[first::4],)) for first in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(SettingsFile(file).current.return_pages) == sorted(names)


def test_a_program_that_does_not_let_go_is_told_and_nothing_changes(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    till = SettingsFile(file)
    till.change(theme="dark")
    monkeypatch.setattr(shared_toml, "_LONGEST_WAIT_SECONDS", 0.02)
    with shared_toml._locked(file.with_suffix(".lock")), pytest.raises(OSError, match="Another program"):
        till.change(theme="light")
    assert SettingsFile(file).current.theme == "dark"
    till.change(theme="light")


def test_a_folder_that_hangs_keeps_the_program_no_longer_than_a_while(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    till, gate = SettingsFile(file), Gate()
    till.change(theme="dark")
    before = file.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(shared_toml, "_LONGEST_ACT_SECONDS", 0.02)
        before_each(patch, file.parent, "read_text", gate.hold)
        with pytest.raises(OSError, match="does not answer"):
            till.change(theme="light")
        assert all(thread.daemon for thread in gate.held), "the end of the program waits for none of them"
        gate.open_for_all()
    assert (file.read_bytes(), till.current.theme) == (before, "dark"), "also once it goes on"


def test_a_setting_that_was_given_up_while_it_was_written_never_takes_its_place(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    till, gate, real = SettingsFile(file), Gate(), os.fsync
    till.change(theme="dark")
    before = file.read_bytes()

    def hangs(number: int) -> None:
        gate.hold()
        real(number)

    with monkeypatch.context() as patch:
        patch.setattr(shared_toml, "_LONGEST_ACT_SECONDS", 0.02)
        patch.setattr("app.files.whole_file.os.fsync", hangs)
        with pytest.raises(OSError, match="does not answer"):
            till.change(theme="light")
        gate.open_for_all()
    assert file.read_bytes() == before
    assert {each.name for each in file.parent.iterdir()} == {file.name, file.with_suffix(".lock").name}


@pytest.mark.skipif(sys.platform == "win32", reason="shares of Windows have locks")
@pytest.mark.parametrize("number", [errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS])
def test_on_a_share_without_locks_one_program_at_a_time_has_to_do(
    file: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuses(_file: int, _how: int) -> None:
        raise OSError(number, "no locks here")

    till = SettingsFile(file)
    monkeypatch.setattr("fcntl.flock", refuses)
    till.change(theme="light")
    assert SettingsFile(file).current.theme == "light"


def test_a_share_that_can_only_be_read_is_told_at_once(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    till, real = SettingsFile(file), os.open
    till.change(theme="dark")

    def refuses(path: str, flags: int, mode: int = 0o777) -> int:
        if Path(path).parent == file.parent and flags & (os.O_RDWR | os.O_WRONLY):
            raise OSError(errno.EROFS, "Read-only file system", path)
        return real(path, flags, mode)

    monkeypatch.setattr("os.open", refuses)
    monkeypatch.setattr(shared_toml, "_LONGEST_WAIT_SECONDS", 600.0)
    with pytest.raises(OSError, match="Read-only"):
        till.change(theme="light")
    assert till.current.theme == "dark"
