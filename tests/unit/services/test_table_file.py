"""A list that is written to a share which hangs: nobody waits for it, and nothing half of it stands there."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.exports import draft
from app.exports.opening import open_table
from app.services import own_thread
from app.services.table_file import TableFile, TableLook, table_written
from tests.fakes.hanging_share import PATIENCE_SECONDS, Gate, HangingTable

ROOT = Path(__file__).parents[3]
LOOK = TableLook("Orders", ("Number",), ",", ".")
STEPS = ["start", "add", "finish", "put_in_place"]


@pytest.fixture(autouse=True)
def _no_grace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_thread, "GRACE_SECONDS", 0.01)


async def written(table: TableFile) -> None:
    async with table_written(lambda _target, _look: table, Path("orders.csv"), LOOK) as add:
        await add([["1"]])


def test_a_list_goes_through_its_steps_one_after_the_other() -> None:
    table = HangingTable(Gate(), "")
    asyncio.run(written(table))
    assert table.steps == STEPS


@pytest.mark.parametrize("hangs_at", STEPS)
def test_nobody_waits_for_a_share_that_hangs_and_nothing_more_is_begun_there(hangs_at: str) -> None:
    gate = Gate()
    table = HangingTable(gate, hangs_at)

    async def scene() -> None:
        saving = asyncio.ensure_future(written(table))
        await gate.reached()
        saving.cancel()
        await asyncio.wait([saving], timeout=PATIENCE_SECONDS)
        assert saving.cancelled()
        assert "discard" not in table.steps, "it is cleared away when the step that hangs has ended, never beside it"

    asyncio.run(scene())
    assert all(thread.daemon for thread in gate.held), "the end of the program waits for none of them"
    gate.open_for_all()
    assert table.steps == [*STEPS[: STEPS.index(hangs_at) + 1], "discard"]


def test_a_share_that_hangs_while_it_is_cleared_keeps_nobody_waiting() -> None:
    gate = Gate()
    table = HangingTable(gate, "discard")

    async def fails() -> None:
        async with table_written(lambda _target, _look: table, Path("orders.csv"), LOOK):
            raise LookupError

    async def scene() -> None:
        saving = asyncio.ensure_future(fails())
        await asyncio.wait([saving], timeout=PATIENCE_SECONDS)
        assert isinstance(saving.exception(), LookupError)

    asyncio.run(scene())
    assert all(thread.daemon for thread in gate.held)
    gate.open_for_all()
    assert table.steps == ["start", "discard"]


@pytest.mark.parametrize("name", ["orders.csv", "orders.xlsx"])
def test_a_list_that_was_stopped_while_its_last_bytes_were_written_never_gets_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    gate, target = Gate(), tmp_path / name
    target.write_text("before")
    real = os.fsync

    def hangs(number: int) -> None:
        gate.hold()
        real(number)

    async def saves() -> None:
        async with table_written(open_table, target, LOOK) as add:
            await add([["1"]])

    async def scene() -> None:
        saving = asyncio.ensure_future(saves())
        await gate.reached()
        saving.cancel()
        await asyncio.wait([saving], timeout=PATIENCE_SECONDS)
        assert saving.cancelled()

    with monkeypatch.context() as patch:
        patch.setattr(draft.os, "fsync", hangs)
        asyncio.run(scene())
        gate.open_for_all()
    assert target.read_text() == "before"
    assert list(tmp_path.iterdir()) == [target]


def test_a_step_whose_thread_comes_to_run_after_all_was_cleared_away_does_nothing() -> None:
    done: list[str] = []

    async def scene() -> None:
        steps = own_thread.SlowSteps("late", lambda: done.append("cleared"))
        await steps.clear_away()
        with pytest.raises(own_thread.GivenUp):
            await steps.do(lambda: done.append("in its place"))

    asyncio.run(scene())
    assert done == ["cleared"]


_ENDS_WHILE_IT_HANGS = """
import sys, threading
from pathlib import Path
from app.exports.draft import Draft

def hang():
    draft = Draft(Path(sys.argv[1]))
    begun.set()
    threading.Event().wait()
    draft.drop()

def touches(event, given):
    if event in ("shutil.rmtree", "os.rmdir", "os.remove"):
        print(event)

begun = threading.Event()
threading.Thread(target=hang, daemon=True).start()
begun.wait()
sys.addaudithook(touches)
print("ends")
"""


def test_the_end_of_the_program_does_not_go_to_a_share_that_hangs_to_clear_it(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _ENDS_WHILE_IT_HANGS, str(tmp_path / "orders.csv")]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=PATIENCE_SECONDS)
    assert ended.stdout.split() == ["ends"]
