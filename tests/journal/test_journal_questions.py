"""A long question: others have their turn in between, and it stops at once when nobody waits for its answer."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import apsw
import pytest

from app.domain.identifiers import OrderNumber
from app.journal.asking import Asking
from app.journal.journal import open_journal
from app.journal.opening import open_database
from app.services.ports import OrderFilter
from tests.makers import an_order

_PATIENCE_SECONDS = 60
_KEY = bytes(32)
_ENDLESS = "WITH RECURSIVE line(n) AS (SELECT begins() UNION ALL SELECT n + 1 FROM line) SELECT count(*) FROM line"
_LONG = "WITH RECURSIVE line(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM line LIMIT 20000) SELECT count(*) FROM line"


def _nobody_waits() -> bool:
    return False


def test_a_question_that_is_left_stops_in_the_middle_of_a_slice() -> None:
    connection, begun = apsw.Connection(":memory:"), threading.Event()
    connection.create_scalar_function("begins", lambda: begun.set() or 1)
    asking = Asking(lambda asked: bool(asked.execute(_ENDLESS).fetchall()), _nobody_waits)
    with ThreadPoolExecutor(1) as worker:
        running = worker.submit(asking.goes_on, connection)
        assert begun.wait(_PATIENCE_SECONDS)
        asking.leave()
        with pytest.raises(apsw.InterruptError):
            running.result(_PATIENCE_SECONDS)
    assert connection.execute("SELECT 2").get == 2, "only that slice was stopped"


def test_a_question_left_before_it_begins_looks_at_nothing() -> None:
    looks: list[apsw.Connection] = []
    asking = Asking(lambda asked: bool(looks.append(asked)), _nobody_waits)
    asking.leave()
    assert not asking.goes_on(apsw.Connection(":memory:"))
    assert not looks


def test_leaving_a_question_stops_nothing_else() -> None:
    connection = apsw.Connection(":memory:")
    one = Asking(lambda _asked: True, lambda: True)
    assert one.goes_on(connection), "it has more to look at, and somebody else waits"
    counted: list[int] = []

    def look(asked: apsw.Connection) -> bool:
        for row in asked.execute("SELECT 1 UNION SELECT 2"):
            one.leave()  # while a statement of the other is under way
            counted.append(asked.execute(_LONG).get + row[0])
        return False

    assert not Asking(look, _nobody_waits).goes_on(connection)
    assert counted == [20001, 20002]


def test_others_have_their_turn_between_two_slices() -> None:
    slices: list[int] = []

    def look(_asked: apsw.Connection) -> bool:
        slices.append(1)
        return len(slices) < 7

    asking = Asking(look, lambda: len(slices) % 3 == 0)
    turns = 0
    while asking.goes_on(apsw.Connection(":memory:")):
        turns += 1
    assert (len(slices), turns) == (7, 2)


def test_a_newer_question_is_answered_while_an_older_one_would_go_on_for_ever(tmp_path: Path) -> None:
    async def play() -> None:
        database = await open_database(tmp_path / "journal.db", _KEY)
        looked = asyncio.Event()
        loop = asyncio.get_running_loop()

        def look(_connection: apsw.Connection) -> bool:
            loop.call_soon_threadsafe(looked.set)
            return True

        older = asyncio.create_task(database.ask(look))
        async with asyncio.timeout(_PATIENCE_SECONDS):
            await looked.wait()
            assert await database.read(lambda connection: connection.execute("SELECT 3").get) == 3, "between slices"
            older.cancel()
            assert await database.read(lambda connection: connection.execute("SELECT 4").get) == 4
            await database.close()
        assert older.cancelled()

    asyncio.run(play())


def test_searches_cut_short_by_the_next_key_cost_no_write_anything(tmp_path: Path) -> None:
    async def play() -> None:
        journal = await open_journal(tmp_path / "journal.db", _KEY)
        for place in range(20):
            await journal.record(an_order(number=OrderNumber(f"ORDER-{place}")), [])
            asked = [
                asyncio.create_task(journal.count(OrderFilter(f"order-{place}"[:length]))) for length in (1, 6, 8)
            ]
            writing = asyncio.create_task(journal.record(an_order(number=OrderNumber(f"LATER-{place}")), []))
            await asyncio.sleep(0)
            for question in asked:
                question.cancel()
            await writing
        assert sum((await journal.count(OrderFilter("er-"))).values()) == 40
        await journal.close()

    asyncio.run(play())
