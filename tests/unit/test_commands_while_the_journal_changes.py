"""No command works on a journal another one is about to take the place of: it says so and ends as it is written."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app import orders, restore, verify
from app.files.put_back_plan import PutBackPlan
from app.paths import DataPaths
from app.secrets.memory import MemorySecretStore

SAID = "Another journal is about to take the place of this one. Nothing was changed. Start Paydesk anew"


def _moves(paths: DataPaths) -> None:
    paths.moving.write_text("a sealed note")


def _is_exchanged(paths: DataPaths) -> None:
    paths.untold_head(training=False).write_text("a sealed note")


def _is_to_be_exchanged(paths: DataPaths) -> None:
    PutBackPlan(paths.put_back_plan(training=False)).keep("/media/stick/journal-20260314T120000Z.db")


@pytest.fixture(params=[_moves, _is_exchanged, _is_to_be_exchanged])
def paths(request: pytest.FixtureRequest, tmp_path: Path) -> DataPaths:
    found = DataPaths(tmp_path)
    found.journal(training=False).parent.mkdir()
    found.journal(training=False).write_bytes(b"books")
    begin: Callable[[DataPaths], None] = request.param
    begin(found)
    return found


class Untouched(MemorySecretStore):
    """Keys nobody has a reason to ask for."""

    async def journal_key(self, name: str) -> bytes:
        raise AssertionError(name)


@pytest.mark.parametrize(
    "wish", [["find"], ["show", "ONE", "--ask"], ["export", "all.csv"]], ids=["find", "show", "export"]
)
def test_orders_are_not_told_from_a_journal_that_gives_way(
    paths: DataPaths, wish: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    code = orders.main([*wish, "--data-dir", str(paths.root)], Untouched())
    said = capsys.readouterr()
    assert (code, said.out) == (orders.NOT_OPENED, "")
    assert said.err.startswith(SAID)
    assert paths.journal(training=False).read_bytes() == b"books"


def test_a_journal_that_gives_way_is_called_neither_whole_nor_damaged(
    paths: DataPaths, capsys: pytest.CaptureFixture[str]
) -> None:
    assert verify.main(["--data-dir", str(paths.root)], Untouched()) == 2
    assert capsys.readouterr().out.startswith(SAID)
    assert verify.main(["--data-dir", str(paths.root), "--json"], Untouched()) == 2
    told = json.loads(capsys.readouterr().out)
    assert (told["whole"], told["failure"]) == (None, "JournalGivesWay")


def test_no_copy_is_put_in_the_place_of_a_journal_the_till_is_about_to_leave(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths, copy = DataPaths(tmp_path), tmp_path / "stick" / "copy.db"
    paths.journal(training=False).parent.mkdir()
    _moves(paths)
    for wish in (["--as-it-is"], [str(copy)]):
        assert restore.main([*wish, "--data-dir", str(tmp_path)], Untouched()) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.startswith("Another journal is about to take the place of this one. Start Paydesk anew")


def test_a_change_of_the_shops_journal_is_none_of_the_trainings(
    paths: DataPaths, capsys: pytest.CaptureFixture[str]
) -> None:
    orders.main(["find", "--training", "--data-dir", str(paths.root)], Untouched())
    assert "The journal of this shop is gone." in capsys.readouterr().err


def test_a_plan_for_the_file_a_till_has_left_is_none_for_the_journal_it_shares(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = DataPaths(tmp_path)
    paths.settings.write_text('journal = "no address"\n')
    PutBackPlan(paths.put_back_plan(training=False)).keep("/media/stick/copy.db")
    assert orders.main(["find", "--data-dir", str(tmp_path)], MemorySecretStore()) == orders.NOT_OPENED
    assert "The address of the journal of all tills cannot be used." in capsys.readouterr().err
