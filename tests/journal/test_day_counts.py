"""What a day brought, from the roll-up of quarters of an hour: never another sum than a count of the orders gives."""

import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from journal_aids import EUR, KEY, NOON, Use, UseSqlite, an_order
from msgspec.structs import replace

from app.bootstrap import WholeJournal
from app.domain.currency import currency
from app.domain.day_figures import DayGroup, StateCount, day_figures
from app.domain.errors import JournalFailure
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.money import Money
from app.domain.order import Order, OrderState
from app.journal.migrate import migrate, migrations
from app.journal.postgres import listing as shared_listing
from app.journal.verifying import verify

BANK, OTHER = ProfileName("sandbox-v1"), ProfileName("b-bank")
TENGE = currency("KZT")
DAY = datetime(2026, 3, 14, tzinfo=UTC), datetime(2026, 3, 15, tzinfo=UTC)


def _counts(use: Use, profile: ProfileName = BANK, span: tuple[datetime, datetime] = DAY) -> dict[str, StateCount]:
    async def work(journal: WholeJournal) -> Sequence[StateCount]:
        return await journal.made_between(profile, *span)

    return {f"{each.state.value} {each.amount.currency.code}": each for each in use(work)}


def _euros(minor: int) -> Money:
    return Money(minor, EUR)


def test_an_order_counts_where_it_was_made_in_the_state_it_has_now(use: Use) -> None:
    async def work(journal: WholeJournal) -> None:
        waiting = await journal.record(an_order("A", state=OrderState.AWAITING_PAYMENT), [])
        await journal.record(an_order("B", 5, state=OrderState.DECLINED, profile=OTHER), [])
        await journal.record(an_order("C", 9, state=OrderState.DECLINED, amount=Money(70000, TENGE)), [])
        await journal.record(an_order("D", -24 * 60, state=OrderState.PAID), [])
        paid = replace(waiting, state=OrderState.PAID, captured=_euros(1250))
        paid = await journal.record(paid, [])
        back = replace(paid, state=OrderState.PART_REFUNDED, captured=_euros(800), refunded=_euros(450))
        await journal.record(back, [])

    use(work)
    assert _counts(use) == {
        "part-refunded EUR": StateCount(OrderState.PART_REFUNDED, 1, _euros(1250), _euros(800), _euros(450)),
        "declined KZT": StateCount(OrderState.DECLINED, 1, Money(70000, TENGE), Money(0, TENGE), Money(0, TENGE)),
    }
    assert set(_counts(use, OTHER)) == {"declined EUR"}


def test_a_second_part_that_goes_back_is_counted_although_the_state_stays(use: Use) -> None:
    async def work(journal: WholeJournal) -> None:
        order = an_order("A", state=OrderState.PART_REFUNDED, captured=_euros(800), refunded=_euros(450))
        order = await journal.record(order, [])
        await journal.record(replace(order, captured=_euros(700), refunded=_euros(550)), [])

    use(work)
    (count,) = _counts(use).values()
    assert (count.orders, count.captured, count.refunded) == (1, _euros(700), _euros(550))


def test_a_day_begins_and_ends_on_its_quarter(use: Use) -> None:
    async def work(journal: WholeJournal) -> None:
        for place, minutes in enumerate((0, 14, 15, 29, 30)):
            await journal.record(an_order(f"N-{place}", minutes, state=OrderState.DECLINED), [])

    use(work)
    quarter = timedelta(minutes=15)
    (count,) = _counts(use, span=(NOON + quarter, NOON + 2 * quarter)).values()
    assert count.orders == 2


def test_the_roll_up_is_what_a_count_of_all_orders_gives(use: Use, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared_listing, "MANY_STEPS", 5)
    seed = random.randrange(2**32)
    chance = random.Random(seed)
    books: dict[OrderNumber, Order] = {}

    async def work(journal: WholeJournal) -> None:
        for place in range(12):
            order = await journal.record(an_order(f"N-{place}", chance.randrange(1440) - 720), [])
            books[order.number] = order
        for _step in range(25):
            order = chance.choice(list(books.values()))
            state, taken, back = chance.choice(list(OrderState)), chance.randrange(900), chance.randrange(900)
            after = replace(order, state=state, captured=_euros(taken), refunded=_euros(back))
            books[order.number] = await journal.record(after, [])
            if chance.random() < 0.2:
                await journal.made_between(BANK, *DAY)

    use(work)
    found = _counts(use)
    for state in OrderState:
        of_state = [order for order in books.values() if order.state is state]
        count = found.get(f"{state.value} EUR")
        assert (count.orders if count else 0) == len(of_state), f"seed {seed}"
        if count is not None:
            assert count.captured.minor == sum(order.captured.minor for order in of_state if order.captured), seed
            assert count.refunded.minor == sum(order.refunded.minor for order in of_state if order.refunded), seed


def test_orders_of_before_the_roll_up_are_counted_when_it_is_made(use_sqlite: UseSqlite) -> None:
    async def work(journal: WholeJournal) -> None:
        await journal.record(an_order("A", state=OrderState.PAID, captured=_euros(1250)), [])

    use_sqlite(work)
    connection = use_sqlite.connection()
    connection.execute(
        "DROP TRIGGER order_counted_in_day; DROP TRIGGER order_recounted_in_day; DROP TABLE day_counts"
    )
    connection.pragma("user_version", 9)
    migrate(connection, migrations()[:10])
    connection.pragma("user_version", len(migrations()))
    connection.close()
    (count,) = _counts(use_sqlite).values()
    assert (count.state, count.captured) == (OrderState.PAID, _euros(1250))


def test_a_wrong_count_of_a_day_is_found_although_no_row_of_money_changed(use_sqlite: UseSqlite) -> None:
    async def work(journal: WholeJournal) -> None:
        await journal.record(an_order("A", state=OrderState.PAID), [])

    use_sqlite(work)
    connection = use_sqlite.connection()
    connection.execute("UPDATE day_counts SET captured = captured + 1")
    connection.close()
    assert verify(use_sqlite.path, KEY, None).faults == ("count of days of sandbox-v1 paid",)


def test_figures_say_what_the_shop_has_and_what_went_back() -> None:
    counts = [
        StateCount(OrderState.PAID, 2, _euros(3000), _euros(1000), _euros(0)),  # of one the bank did not say how much
        StateCount(OrderState.PART_REFUNDED, 1, _euros(1000), _euros(600), _euros(400)),
        StateCount(OrderState.AUTHORISED, 1, _euros(500), _euros(0), _euros(0)),
        StateCount(OrderState.DECLINED, 1, _euros(900), _euros(0), _euros(0)),
        StateCount(OrderState.AWAITING_PAYMENT, 4, Money(100, TENGE), Money(0, TENGE), Money(0, TENGE)),
    ]
    euros, tenge = day_figures(counts)
    assert (euros.of(DayGroup.PAID).orders, euros.of(DayGroup.PAID).sum) == (3, _euros(3600))
    assert (euros.of(DayGroup.REFUNDED).orders, euros.of(DayGroup.REFUNDED).sum) == (1, _euros(400))
    assert euros.of(DayGroup.HELD).sum == _euros(500)
    assert (euros.of(DayGroup.DECLINED).orders, euros.decided) == (1, 5)
    assert tenge.of(DayGroup.WAITING).orders == 4
    assert tenge.decided == 0


def test_an_unreadable_journal_raises_what_every_question_raises(use_sqlite: UseSqlite) -> None:
    async def work(journal: WholeJournal) -> None:
        await journal.close()
        with pytest.raises(JournalFailure):
            await journal.made_between(BANK, *DAY)

    use_sqlite(work)
