"""Lists by the day money moved: both journals find them, also what an older Paydesk wrote, and by way of an index."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

import pytest
from journal_aids import NOON, Use, UseSqlite, an_entry, an_order
from msgspec.structs import replace

from app.bootstrap import WholeJournal
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.money import Money
from app.domain.movement import Movement, MovementKind, facts_of
from app.domain.order import OrderState
from app.domain.shop_days import MadeWithin, MovedWithin
from app.domain.timeline import TimelineEntry
from app.journal import listing, walking
from app.journal.migrate import migrate, migrations
from app.services.ports import OrderFilter
from tests.makers import EUR

PAID, REFUNDED = OrderState.PAID, OrderState.REFUNDED
DAY = timedelta(days=1)
Happened = tuple[MovementKind, datetime]


def _moved(*happened: Happened) -> TimelineEntry:
    return an_entry(**facts_of([Movement(kind, Money(100, EUR), at) for kind, at in happened]))


def _within(begins: datetime, ends: datetime, *kinds: MovementKind) -> OrderFilter:
    return OrderFilter(moved=(MovedWithin(frozenset(kinds), (MadeWithin(begins, ends),)),))


def _fill(use: Use, books: dict[str, Sequence[Happened]], **changes: object) -> None:
    async def work(journal: WholeJournal) -> None:
        for minutes, (number, happened) in enumerate(books.items()):
            order = an_order(number, minutes, state=PAID)
            await journal.record(replace(order, **changes), [_moved(*happened)] if happened else [])  # type: ignore[arg-type]

    use(work)


def _numbers(use: Use, wanted: OrderFilter, limit: int = 100) -> list[str]:
    """Return what is found page by page; the counts must say the same."""

    async def work(journal: WholeJournal) -> list[str]:
        found: list[OrderNumber] = []
        while page := await journal.orders(wanted, limit, found[-1] if found else None):
            found += [order.number for order in page]
        states = wanted.states or frozenset(OrderState)
        counts = await journal.count(wanted)
        assert sum(orders for state, orders in counts.items() if state in states) == len(found)
        return [str(number) for number in found]

    return use(work)


@pytest.fixture(params=["looked up by the day", "asked one by one"])
def each_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask as where few movements answer, and as where there are many."""
    if request.param == "asked one by one":
        monkeypatch.setattr(listing, "FEW", -1)
        monkeypatch.setattr(walking, "STEP", 2)


Books = Callable[[], None]
MARCH: dict[str, Sequence[Happened]] = {
    "paid-at-once": [(MovementKind.PAID, NOON)],
    "paid-later": [(MovementKind.PAID, NOON + 3 * DAY)],
    "back-in-parts": [
        (MovementKind.PAID, NOON),
        (MovementKind.REFUNDED, NOON + DAY),
        (MovementKind.REFUNDED, NOON + 2 * DAY),
    ],
    "held": [(MovementKind.HELD, NOON)],
    "captured": [(MovementKind.HELD, NOON), (MovementKind.CAPTURED, NOON + 3 * DAY)],
    "never-paid": [],
}


@pytest.mark.usefixtures("each_way")
@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (_within(NOON, NOON + DAY, MovementKind.PAID), ["back-in-parts", "paid-at-once"]),
        (_within(NOON + 3 * DAY, NOON + 4 * DAY, MovementKind.PAID), ["paid-later"]),
        (_within(NOON, NOON + 4 * DAY, MovementKind.REFUNDED), ["back-in-parts"]),
        (_within(NOON, NOON + timedelta(milliseconds=1), MovementKind.HELD), ["captured", "held"]),
        (_within(NOON + timedelta(milliseconds=1), NOON + DAY, MovementKind.HELD), []),
        (_within(NOON - DAY, NOON, MovementKind.PAID), []),
        (
            _within(NOON, NOON + DAY, MovementKind.PAID, MovementKind.HELD),
            ["captured", "held", "back-in-parts", "paid-at-once"],
        ),
        (
            replace(_within(NOON, NOON + 4 * DAY, MovementKind.PAID), fragment="paid"),
            ["paid-later", "paid-at-once"],
        ),
        (replace(_within(NOON, NOON + DAY, MovementKind.PAID), states=frozenset({REFUNDED})), []),
    ],
)
def test_orders_are_found_by_the_day_their_money_moved(use: Use, wanted: OrderFilter, found: list[str]) -> None:
    _fill(use, MARCH)
    assert _numbers(use, wanted) == found
    assert _numbers(use, wanted, limit=1) == found


@pytest.mark.usefixtures("each_way")
def test_what_moved_twice_must_have_moved_on_both_days(use: Use) -> None:
    _fill(use, MARCH)
    paid, back = (
        MovedWithin(frozenset({kind}), (MadeWithin(begins, begins + DAY),))
        for kind, begins in ((MovementKind.PAID, NOON), (MovementKind.REFUNDED, NOON + DAY))
    )
    assert _numbers(use, OrderFilter(moved=(paid, back))) == ["back-in-parts"]
    assert _numbers(use, OrderFilter(moved=(back, replace(paid, within=(MadeWithin(NOON - DAY, NOON),))))) == []


@pytest.mark.usefixtures("each_way")
def test_each_bank_is_asked_by_its_own_calendar(use: Use) -> None:
    far = ProfileName("far")
    days = (
        MadeWithin(NOON, NOON + DAY, others=frozenset({far})),
        MadeWithin(NOON + DAY, NOON + 2 * DAY, frozenset({far})),
    )
    wanted = OrderFilter(moved=(MovedWithin(frozenset({MovementKind.PAID}), days),))
    _fill(use, {"here": [(MovementKind.PAID, NOON)], "here-too-late": [(MovementKind.PAID, NOON + DAY)]})
    _fill(
        use,
        {"far-too-early": [(MovementKind.PAID, NOON)], "far": [(MovementKind.PAID, NOON + DAY)]},
        profile=far,
    )
    assert sorted(_numbers(use, wanted)) == ["far", "here"]


def test_a_fact_nobody_can_read_refuses_no_payment(use: Use) -> None:
    async def work(journal: WholeJournal) -> None:
        for number, told in enumerate(('"', "paid", "paid 1", "paid 1 never", "", "; ", 'x", "y', "paid 1 2026")):
            await journal.record(an_order(f"n-{number}", state=PAID), [an_entry(moved=told)])

    use(work)
    assert _numbers(use, _within(NOON - 365 * DAY, NOON + 365 * DAY, *MovementKind)) == []


def test_movements_of_before_the_index_are_in_it_once_it_is_made(use_sqlite: UseSqlite) -> None:
    _fill(use_sqlite, MARCH)
    connection = use_sqlite.connection()
    connection.execute("DROP TRIGGER money_moved; DROP VIEW movements_told; DROP TABLE movements")
    connection.pragma("user_version", 14)
    migrate(connection, migrations()[:15])
    connection.pragma("user_version", len(migrations()))
    connection.close()
    assert _numbers(use_sqlite, _within(NOON, NOON + 4 * DAY, MovementKind.CAPTURED)) == ["captured"]
    assert _numbers(use_sqlite, _within(NOON + 2 * DAY, NOON + 3 * DAY, MovementKind.REFUNDED)) == ["back-in-parts"]
