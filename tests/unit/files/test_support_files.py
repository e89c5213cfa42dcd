"""What leaves the shop for support, what broke, and what this computer tells."""

import os
import zipfile
from pathlib import Path
from threading import Event

import pytest

from app.computer import ThisComputer
from app.domain.errors import ExportFailed
from app.files.breakdowns import keep_last, open_note
from app.files.support import TillFiles
from app.paths import DataPaths
from app.services.support_bundle import SupportPaper

CARD = "4563960122001999"


@pytest.fixture
def paths(tmp_path: Path) -> DataPaths:
    (tmp_path / "logs").mkdir()
    return DataPaths(tmp_path)


def test_settings_log_and_what_broke_are_among_the_papers(paths: DataPaths) -> None:
    paths.settings.write_text('till = "T1"\n')
    (paths.logs / "paydesk.log").write_text('{"text": "newest"}\n')
    (paths.logs / "paydesk.log.1").write_text('{"text": "older"}\n')
    (paths.logs / "crash-20261121T100000Z.txt").write_text("Fatal Python error\n")
    (paths.logs / "crash.txt").write_text("")
    (paths.root / "shop").mkdir()
    (paths.root / "shop" / "journal.db").write_text("never")
    names = [paper.name for paper in TillFiles(paths).papers()]
    assert names == ["settings.toml", "crash-20261121T100000Z.txt", "paydesk.log", "paydesk.log.1"]


def test_what_a_log_should_never_have_held_is_taken_out_on_the_way(paths: DataPaths) -> None:
    secrets = [CARD, "4563 9601 2200 1999", "password=hunter2", "token: abcdef123", "cvc=347"]
    (paths.logs / "paydesk.log").write_text("\n".join(secrets))
    [paper] = TillFiles(paths).papers()
    for secret in (CARD, "4563 9601", "hunter2", "abcdef123", "347"):
        assert secret not in paper.text


def test_of_a_long_log_the_end_is_taken_from_the_beginning_of_a_line(paths: DataPaths) -> None:
    lines = [f"line {number:06}" for number in range(40_000)]
    (paths.logs / "paydesk.log").write_text("\n".join(lines))
    [paper] = TillFiles(paths).papers()
    taken = paper.text.split("\n")
    assert taken == lines[-len(taken) :]
    assert 10_000 < len(taken) < 40_000


def test_the_archive_holds_the_papers_that_were_read(paths: DataPaths, tmp_path: Path) -> None:
    target = tmp_path / "support.zip"
    papers = (SupportPaper("health.txt", "Хорошо\n"), SupportPaper("banks.json", "[]\n"))
    TillFiles(paths).pack(target, papers, Event())
    with zipfile.ZipFile(target) as archive:
        assert {name: archive.read(name).decode() for name in archive.namelist()} == {
            paper.name: paper.text for paper in papers
        }


def test_an_archive_nobody_wants_any_more_never_gets_its_name(paths: DataPaths, tmp_path: Path) -> None:
    target, given_up = tmp_path / "support.zip", Event()
    target.write_text("before")
    given_up.set()
    TillFiles(paths).pack(target, (SupportPaper("health.txt", ""),), given_up)
    assert target.read_text() == "before"
    assert not [each for each in tmp_path.iterdir() if each.name.startswith(".paydesk")]


def test_an_archive_that_cannot_be_written_leaves_what_stood_there(paths: DataPaths, tmp_path: Path) -> None:
    with pytest.raises(ExportFailed):
        TillFiles(paths).pack(tmp_path / "nowhere" / "support.zip", (), Event())
    target = tmp_path / "support.zip"
    target.mkdir()
    with pytest.raises(ExportFailed):
        TillFiles(paths).pack(target, (SupportPaper("health.txt", ""),), Event())
    assert list(target.iterdir()) == []
    assert [each for each in tmp_path.iterdir() if each.name.startswith(".paydesk")] == []


# --- what broke ----------------------------------------------------------------------------------


def test_a_run_that_broke_is_told_at_the_next_start_and_only_then(tmp_path: Path) -> None:
    assert not keep_last(tmp_path)
    with open_note(tmp_path) as note:
        note.write("Fatal Python error: Segmentation fault\n")
    assert keep_last(tmp_path)
    open_note(tmp_path).close()
    assert not keep_last(tmp_path)
    [kept] = tmp_path.glob("crash-*.txt")
    assert kept.read_text() == "Fatal Python error: Segmentation fault\n"


def test_of_many_breakdowns_the_newest_are_kept(tmp_path: Path) -> None:
    for day in range(1, 8):
        note = tmp_path / "crash.txt"
        note.write_text(f"day {day}")
        os.utime(note, (day * 86_400, day * 86_400))
        keep_last(tmp_path)
    assert [note.read_text() for note in sorted(tmp_path.glob("crash-*.txt"))] == ["day 5", "day 6", "day 7"]


# --- this computer ----------------------------------------------------------------------------------


def test_the_computer_tells_what_it_has_and_loads_nothing(tmp_path: Path) -> None:
    computer = ThisComputer(tmp_path / "not" / "yet", ["SSL_CERT_FILE"])
    assert computer.free_bytes() > 0
    assert computer.has_web_engine()
    assert computer.taken_out() == ("SSL_CERT_FILE",)
    assert computer.versions()["Qt"].startswith("6.")


def test_swap_space_is_read_from_the_table_of_the_system(tmp_path: Path) -> None:
    table = tmp_path / "swaps"
    assert ThisComputer(tmp_path, swaps=table).swaps() is None
    table.write_text("Filename\tType\tSize\n")
    assert ThisComputer(tmp_path, swaps=table).swaps() is False
    table.write_text("Filename\tType\tSize\n/swapfile\tfile\t1048572\n")
    assert ThisComputer(tmp_path, swaps=table).swaps() is True
