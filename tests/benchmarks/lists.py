"""Are lists, filters, pages and counts as quick among a million orders as among ten thousand?

    python -m tests.benchmarks.lists [--rounds N] [--journals DIR] [--orders N]

Both journals are open side by side and asked in turns, through the service the orders screen asks. A next page begins
behind an order anywhere in the journal.
"""

import argparse
import asyncio
import random
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.order import OrderState
from app.journal.journal import SqliteJournal, open_journal
from app.services.ports import OrderFilter
from tests.benchmarks.journal_key import KEY
from tests.benchmarks.made_journals import SEED, Made, add_options, journal_in
from tests.benchmarks.side_by_side import Goal, compare, say_load

_SMALL = 10_000
_PAGE = 100
_GOAL = Goal(at_most=2.0)
_BANK = ProfileName("jcc-v1-direct")
_PAID = frozenset({OrderState.PAID, OrderState.PART_PAID, OrderState.REFUNDED, OrderState.PART_REFUNDED})
Ask = Callable[[SqliteJournal, OrderNumber], Awaitable[object]]

_ASKED: dict[str, Ask] = {
    "newest page": lambda journal, _place: journal.orders(OrderFilter(), _PAGE),
    "newest page of a state": lambda journal, _place: journal.orders(
        OrderFilter(states=frozenset({OrderState.DECLINED})), _PAGE
    ),
    "newest page of the paid": lambda journal, _place: journal.orders(OrderFilter(states=_PAID), _PAGE),
    "newest page of a bank": lambda journal, _place: journal.orders(OrderFilter(profile=_BANK), _PAGE),
    "newest page of a bank and a state": lambda journal, _place: journal.orders(
        OrderFilter(profile=_BANK, states=frozenset({OrderState.REFUNDED})), _PAGE
    ),
    "next page": lambda journal, place: journal.orders(OrderFilter(), _PAGE, place),
    "next page of the paid": lambda journal, place: journal.orders(OrderFilter(states=_PAID), _PAGE, place),
    "counters of the tabs": lambda journal, _place: journal.count(OrderFilter()),
    "open orders": lambda journal, _place: journal.open_orders(),
    "one order by its number": lambda journal, place: journal.standing(place),
}


async def measure(large: Path, small: Path, orders: int, rounds: int) -> None:
    journals = (await open_journal(large, KEY), await open_journal(small, KEY))
    dice = random.Random(SEED)
    try:
        places = [
            await _places(journal, dice, size, rounds)
            for journal, size in zip(journals, (orders, _SMALL), strict=True)
        ]
        for what, ask in _ASKED.items():
            times: tuple[list[float], list[float]] = ([], [])
            for turn in range(rounds + 1):
                for spent, journal, numbers in zip(times, journals, places, strict=True):
                    began = time.perf_counter()
                    await ask(journal, numbers[turn])
                    if turn:
                        spent.append(time.perf_counter() - began)
            compare(what, *times, _GOAL)
    finally:
        for journal in journals:
            await journal.close()


async def _places(journal: SqliteJournal, dice: random.Random, size: int, rounds: int) -> list[OrderNumber]:
    """Return the numbers of orders anywhere in a journal, none of them among the oldest."""
    ids = [dice.randrange(size // 10, size) for _ in range(rounds + 1)]
    sql = "SELECT number FROM orders WHERE id = ?"
    return await journal._database.read(lambda opened: [opened.execute(sql, (each,)).fetchone()[0] for each in ids])


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=100)
    add_options(options)
    chosen = options.parse_args()
    large, small = (journal_in(chosen.journals, Made(orders)) for orders in (chosen.orders, _SMALL))
    say_load()
    asyncio.run(measure(large, small, chosen.orders, chosen.rounds))
    return 0


if __name__ == "__main__":
    sys.exit(main())
