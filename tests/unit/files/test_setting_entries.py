"""Settings by name: what is taken, what is refused, and what another till takes over."""

from pathlib import Path

import pytest

from app.domain.setting_errors import SettingsFileUnusable, SettingUnusable
from app.files.setting_entries import SettingsOfTill
from app.files.settings import ReceiptEntry, ReminderEntry, SettingsFile
from tests.makers import NOON


@pytest.fixture
def kept(tmp_path: Path) -> SettingsOfTill:
    return SettingsOfTill(SettingsFile(tmp_path / "settings.toml"))


@pytest.mark.parametrize(
    ("name", "typed", "stands"),
    [
        ("language", "ru", "ru"),
        ("theme", "dark", "dark"),
        ("text_scale", "150", "150"),
        ("still", "yes", "yes"),
        ("discreet", "yes", "yes"),
        ("sounds", "", ""),
        ("undo", "yes", "yes"),
        ("undo_links", "yes", "yes"),
        ("till", " t2 ", "T2"),
        ("operator", "Olga", "Olga"),
        ("receipt_head", " Garden & Home \n Abay 10", "Garden & Home\nAbay 10"),
        ("receipt_foot", "Thank you!", "Thank you!"),
        ("receipt_logo", "bG9nbw==", "bG9nbw=="),
        ("ends:jcc-v1-direct", "04:00", "04:00"),
        ("zone:jcc-v1-direct", "Asia/Almaty", "Asia/Almaty"),
    ],
)
def test_a_setting_stands_as_it_was_typed_also_after_a_restart(
    kept: SettingsOfTill, tmp_path: Path, name: str, typed: str, stands: str
) -> None:
    kept.keep(name, typed)
    assert kept.values()[name] == stands
    assert SettingsOfTill(SettingsFile(tmp_path / "settings.toml")).values()[name] == stands


@pytest.mark.parametrize(
    ("name", "typed", "reason"),
    [
        ("till", "", "letters"),
        ("till", "T-1", "letters"),
        ("till", "Касса", "letters"),
        ("till", "TOOLONG", "letters"),
        ("operator", "o" * 61, "long"),
        ("receipt_head", "a\n" * 7, "receipt_head"),
        ("receipt_head", "4111 1111\n1111 1111", "card"),
        ("receipt_foot", "a" * 161, "receipt_foot"),
        ("receipt_foot", "4111111111111111", "card"),
        ("receipt_logo", "no base 64", "picture"),
        ("receipt_logo", "A" * 80_004, "picture_size"),
        ("ends:a", "25:00", "ends"),
        ("ends:a", "four", "ends"),
        ("zone:a", "Middle/Earth", "zone"),
        ("zone:a", "../../etc/passwd", "zone"),
    ],
)
def test_what_cannot_be_used_is_refused_and_changes_nothing(
    kept: SettingsOfTill, name: str, typed: str, reason: str
) -> None:
    before = dict(kept.values())
    with pytest.raises(SettingUnusable) as refused:
        kept.keep(name, typed)
    assert (refused.value.name, refused.value.reason) == (name, reason)
    assert dict(kept.values()) == before


def test_another_till_takes_over_what_is_the_shops_and_keeps_what_is_its_own(tmp_path: Path) -> None:
    first, second = (SettingsFile(tmp_path / name / "settings.toml") for name in ("one", "two"))
    first.change(theme="dark", till="T1", return_pages={"jcc": "https://shop.example/"}, receiver_port=8480)
    first.change(receipt=ReceiptEntry(head="Garden & Home", logo=b"logo"))
    second.change(till="T2")
    target = tmp_path / "copy.toml"
    SettingsOfTill(first).save_copy(target)
    other = SettingsOfTill(second)
    assert other.differences(target) == ["receipt", "return_pages", "theme"]
    other.take_over(target)
    assert (second.current.theme, second.current.till, second.current.receiver_port) == ("dark", "T2", 0)
    assert second.current.receipt == ReceiptEntry(head="Garden & Home", logo=b"logo")
    assert second.current.return_pages == {"jcc": "https://shop.example/"}
    assert other.differences(target) == []


@pytest.mark.parametrize("address", ["", "postgresql://paydesk@books.shop.example/paydesk"])
def test_no_settings_of_another_till_bring_a_till_to_other_books_than_its_own(tmp_path: Path, address: str) -> None:
    works_at = "postgresql://paydesk@ours.shop.example/paydesk"
    source = tmp_path / "copy.toml"
    source.write_text(f'theme = "dark"\njournal = "{address}"\nreminders = []\n', "utf-8")
    till = SettingsFile(tmp_path / "settings.toml")
    till.change(journal=works_at, reminders=[ReminderEntry("T1-1", NOON)])
    kept = SettingsOfTill(till)
    assert kept.differences(source) == ["theme"]
    kept.take_over(source)
    now = SettingsFile(tmp_path / "settings.toml").current
    assert (now.theme, now.journal, now.reminders) == ("dark", works_at, [ReminderEntry("T1-1", NOON)])
    kept.save_copy(source)
    assert "ours.shop.example" not in source.read_text("utf-8")


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xfe",
        b"theme = ",
        b'theme = "pink"',
        b'[business_days.a]\nends = "99:99"\n',
        b"text_scale = []",
        b'[receipt]\nhead = "4111 1111 1111 1111"\n',
        b'[receipt]\nlogo = "?"\n',
    ],
)
def test_a_spoilt_file_is_refused_whole(kept: SettingsOfTill, tmp_path: Path, content: bytes) -> None:
    source = tmp_path / "spoilt.toml"
    source.write_bytes(content)
    before = dict(kept.values())
    for use in (kept.differences, kept.take_over):
        with pytest.raises(SettingsFileUnusable):
            use(source)
    with pytest.raises(SettingsFileUnusable):
        kept.differences(tmp_path / "nowhere.toml")
    assert dict(kept.values()) == before


def test_what_could_not_be_written_is_not_set_and_no_later_change_writes_it(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path / "settings.toml")
    in_the_way = tmp_path / "settings.new"
    in_the_way.mkdir()
    with pytest.raises(OSError, match=r"settings\.new"):
        settings.change(operator="Olga")
    assert settings.current.operator == ""
    in_the_way.rmdir()
    settings.change(theme="dark")
    assert SettingsFile(tmp_path / "settings.toml").current.operator == ""
