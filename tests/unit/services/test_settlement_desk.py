"""The bank's own file at the till: which days it is compared with, what is accepted, and what is remembered."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, cast

import pytest

from app.domain.day_errors import DifferenceReasonMissing, StatementReadMeanwhile
from app.domain.errors import CardNumberInText
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.leftover_lines import MOST
from app.domain.order import Order, PaymentMode
from app.domain.people_errors import RightMissing
from app.domain.person import Role
from app.domain.refund_reason import RefundReason, WhyRefunded
from app.domain.settlement import DifferenceKind
from app.domain.statement import Column
from app.domain.trail import Deed, TrailFilter
from app.services.phone_orders import PhoneDraft
from app.services.settlement import Compared, SettlementDesk
from app.services.statement_lines import Reading, StatementBook
from app.services.statement_readings import StatementReadings
from app.statements.reading import read_rows
from tests.fakes.desk import TestDesk, a_desk
from tests.makers import GOOD_CARD, a_card, euros

DAY = 24 * 3600.0


class Shop:
    """A till and the desk at which it reads files of its bank."""

    def __init__(self, till: TestDesk, folder: Path) -> None:
        self.till = till
        self.folder = folder
        self.titles: dict[str, dict[str, str]] = {}
        self.use_book(till.journal.statement_lines)

    def use_book(self, book: StatementBook) -> None:
        till = self.till
        self.desk = SettlementDesk(
            till.day_close,
            till.logbook,
            till.statement_lines,
            StatementReadings(book, till.logbook, till.clock),
            read_rows,
            lambda: self.titles,
            self._remember,
        )

    def _remember(self, profile: ProfileName, titles: dict[str, str]) -> None:
        self.titles[profile] = titles

    async def sells(self, minor: int) -> Order:
        draft = PhoneDraft(euros(minor), PaymentMode.PHONE)
        return (await self.till.phone_orders.charge(self.till.profile, draft, a_card())).order

    async def closes(self) -> None:
        look = await self.till.day_close.look(self.till.profile.name)
        await self.till.day_close.close(self.till.profile.name, look.day, look.open_points)
        self.till.clock.forward(DAY)

    async def compares(
        self, *lines: tuple[str, int], title: str = "Order number", name: str = "bank.csv"
    ) -> Compared:
        file = self.folder / name
        text = "".join(f"{number};{minor / 100:.2f}\n" for number, minor in lines)
        file.write_text(f"{title};Amount\n{text}", "utf-8")
        sheet = await self.desk.read(self.till.profile, file)
        columns = {Column.AMOUNT: 1, Column.ORDER_NUMBER: 0}
        return await self.desk.compare(self.till.profile, sheet, columns)


async def no_pause() -> None: ...


Scene = Callable[[Shop], Awaitable[None]]


@pytest.fixture
def play(tmp_path: Path) -> Callable[[Scene], None]:
    def run(scene: Scene) -> None:
        async def with_shop() -> None:
            async with a_desk(tmp_path) as till:
                await scene(Shop(till, tmp_path))

        asyncio.run(with_shop())

    return run


def test_a_file_of_yesterday_is_compared_with_yesterday_and_not_with_today(play: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        first, second = await shop.sells(100), await shop.sells(200)
        await shop.closes()
        await shop.sells(300)

        compared = await shop.compares((first.number, 100), (second.number, 200))

        yesterday = shop.till.profile.days.day_of(shop.till.clock.now()) - timedelta(days=1)
        assert (compared.days, compared.with_open_day) == ((yesterday,), False)
        assert (len(compared.settlement.agreed), compared.settlement.differences) == (2, ())

    play(scene)


def test_a_single_payment_of_another_day_is_found_and_the_rest_of_that_day_is_not_missed(
    play: Callable[[Scene], None],
) -> None:
    async def scene(shop: Shop) -> None:
        yesterdays = [await shop.sells(minor) for minor in (100, 200, 300)]
        await shop.closes()
        todays = await shop.sells(400)

        compared = await shop.compares((yesterdays[0].number, 100), (todays.number, 400))

        assert compared.with_open_day
        assert (len(compared.settlement.agreed), compared.settlement.differences) == (2, ())

    play(scene)


def test_what_is_accepted_stays_accepted_when_the_file_is_read_again(play: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        order = await shop.sells(1250)
        compared = await shop.compares((order.number, 1200))
        (difference,) = compared.open
        assert difference.kind is DifferenceKind.DIFFERENT

        after = await shop.desk.accept(shop.till.profile, compared, difference, "a discount of the bank")

        assert not after.open
        again = await shop.compares((order.number, 1200))
        assert (len(again.settlement.differences), again.open) == (1, ())
        assert (await shop.compares((order.number, 1100))).open
        accepted = TrailFilter(deeds=frozenset({Deed.DIFFERENCE_ACCEPTED}))
        (entry,) = (await shop.till.journal.trail(accepted, 5)).entries
        assert (entry.person, entry.facts["why"]) == ("anna", "a discount of the bank")

    play(scene)


def test_what_agrees_with_nothing_waits_until_somebody_accepts_it(play: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        order = await shop.sells(1250)
        await shop.compares((order.number, 1200), ("X-9", 700))

        another_sum, unknown = await shop.till.statement_lines.waiting()

        assert (another_sum.kind, another_sum.order_number) == (DifferenceKind.DIFFERENT, order.number)
        assert (unknown.kind, unknown.name, unknown.line.minor) == (DifferenceKind.EXTRA, "X-9", 700)
        assert (unknown.file, unknown.line.line, unknown.read_at) == ("bank.csv", 3, shop.till.clock.now())
        await shop.till.statement_lines.accept(unknown, "paid at the counter")
        assert await shop.till.statement_lines.waiting() == [another_sum]
        compared = await shop.compares((order.number, 1200), ("X-9", 700))
        assert [each.name for each in compared.open] == [order.number], "what was accepted there is accepted here"
        await shop.desk.accept(shop.till.profile, compared, compared.open[0], "a discount of the bank")
        assert await shop.till.statement_lines.waiting() == []

    play(scene)


def test_an_order_of_which_the_bank_tells_another_sum_is_among_those_that_need_attention(
    play: Callable[[Scene], None],
) -> None:
    async def scene(shop: Shop) -> None:
        order = await shop.sells(1250)
        assert await shop.till.needs_attention.orders() == ()
        await shop.compares((order.number, 1200), ("X-9", 700))

        assert [each.number for each in await shop.till.needs_attention.orders()] == [order.number]
        for line in await shop.till.statement_lines.waiting():
            await shop.till.statement_lines.accept(line, "a discount of the bank")
        assert await shop.till.needs_attention.orders() == ()

    play(scene)


def test_a_waiting_line_goes_by_itself_once_it_agrees(play: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        first = await shop.sells(1250)
        draft = PhoneDraft(euros(700), PaymentMode.PHONE, number=OrderNumber("SHOP-2"))
        await shop.compares((first.number, 1250), ("SHOP-2", 700))
        assert [each.name for each in await shop.till.statement_lines.waiting()] == ["SHOP-2"]
        await shop.till.phone_orders.charge(shop.till.profile, draft, a_card())
        third = await shop.sells(300)

        await shop.compares((third.number, 300))

        assert await shop.till.statement_lines.waiting() == []
        assert [each.name for each in (await shop.compares(("SHOP-2", 700))).open] == ["SHOP-2"], "told twice now"

    play(scene)


def test_a_payment_the_bank_tells_of_twice_still_waits_after_the_next_file(play: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        order = await shop.sells(1250)
        await shop.closes()
        await shop.compares((order.number, 1250), (order.number, 1250))
        (twice,) = await shop.till.statement_lines.waiting()
        shop.till.clock.forward(DAY)
        todays = await shop.sells(300)

        await shop.compares((todays.number, 300))

        assert await shop.till.statement_lines.waiting() == [twice]

    play(scene)


def told_twice(compared: Compared) -> list[tuple[str, str]]:
    """Return the orders the bank tells of once more, and in which file before."""
    return [(each.name, each.before.file) for each in compared.open if each.before is not None]


def test_a_payment_told_in_two_files_is_an_extra_in_the_second_however_often_either_is_read(
    play: Callable[[Scene], None],
) -> None:
    async def scene(shop: Shop) -> None:
        first, second, third = [await shop.sells(minor) for minor in (100, 200, 300)]
        one = ((first.number, 100), (second.number, 200))
        two = ((first.number, 100), (third.number, 300))
        for _ in range(2):
            assert (await shop.compares(*one, name="one.csv")).settlement.count(DifferenceKind.EXTRA) == 0
            assert told_twice(await shop.compares(*two, name="two.csv")) == [(first.number, "one.csv")]
            assert [each.order_number for each in await shop.till.statement_lines.waiting()] == [first.number]
        assert len((await shop.compares(*two, name="called otherwise.csv")).settlement.agreed) == 1
        (waiting,) = await shop.till.statement_lines.waiting()
        await shop.till.statement_lines.accept(waiting, "the bank takes it back")
        assert (await shop.compares(*two, name="two.csv")).open == ()
        assert (await shop.compares(*one, name="one.csv")).open == ()
        assert await shop.till.statement_lines.waiting() == []

    play(scene)


def test_a_refund_told_in_two_files_is_told_twice_and_its_payment_is_not(play: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        sold, other = await shop.sells(1250), await shop.sells(300)
        await shop.till.refunds.refund(sold.number, euros(250), WhyRefunded(RefundReason.RETURNED))
        await shop.compares((sold.number, -250), (other.number, 300))

        compared = await shop.compares((sold.number, -250), (sold.number, 1250))

        assert [(each.name, each.banks and each.banks.minor) for each in compared.open] == [(sold.number, -250)]
        assert told_twice(compared) == [(sold.number, "bank.csv")]

    play(scene)


def test_money_that_agreed_is_not_missing_in_the_next_file_of_its_day(play: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        sold = [await shop.sells(minor) for minor in (100, 200, 300, 400, 500)]
        await shop.closes()
        lines = [(order.number, order.amount.minor) for order in sold]
        assert (await shop.compares(*lines[:3])).settlement.count(DifferenceKind.MISSING) == 2

        compared = await shop.compares(*lines[3:])

        assert (len(compared.settlement.agreed), compared.open) == (2, ())

    play(scene)


def test_a_file_of_a_day_alone_that_was_told_before_misses_nothing_of_today(play: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        sold = [await shop.sells(minor) for minor in (100, 200, 300)]
        await shop.closes()
        await shop.sells(400)
        lines = [(order.number, order.amount.minor) for order in sold]
        await shop.compares(*lines)

        again = await shop.compares(*reversed(lines))
        alone = await shop.compares(lines[0])

        assert (again.again, again.open, again.with_open_day) == (3, (), False)
        assert (alone.open, told_twice(alone)) == (alone.open, [(sold[0].number, "bank.csv")])
        assert (len(alone.open), alone.with_open_day) == (1, False)

    play(scene)


def test_a_file_that_grows_through_the_day_tells_nothing_twice(play: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        lines = [((await shop.sells(minor)).number, minor) for minor in (100, 200)]
        for minor in (300, 400, 500):
            compared = await shop.compares(*lines)
            assert (len(compared.settlement.agreed), compared.open) == (len(lines), ())
            lines.append(((await shop.sells(minor)).number, minor))
        assert (await shop.compares(*lines)).again == len(lines) - 1

    play(scene)


def test_a_file_that_goes_back_further_than_the_last_days_finds_its_payments(play: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        lines = []
        for minor in range(100, 120):
            day = shop.till.profile.days.day_of(shop.till.clock.now())
            lines.append(f"{(await shop.sells(minor)).number};{minor / 100:.2f};{day:%d.%m.%Y}")
            await shop.closes()
        file = shop.folder / "month.csv"
        file.write_text("\n".join(["Order number;Amount;Date", *lines]), "utf-8")
        sheet = await shop.desk.read(shop.till.profile, file)

        compared = await shop.desk.compare(shop.till.profile, sheet, sheet.columns)

        assert (len(compared.settlement.agreed), compared.open) == (20, ())

    play(scene)


def test_a_thousand_accepted_differences_later_the_first_is_still_accepted(play: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        compared = await shop.compares(("X-9", 700))
        await shop.desk.accept(shop.till.profile, compared, compared.open[0], "paid at the counter")
        for place in range(1001):
            await shop.till.logbook.note(
                Deed.DIFFERENCE_ACCEPTED, profile=shop.till.profile.name, mark=f"another {place}"
            )
        assert (await shop.compares(("X-9", 700))).open == ()

    play(scene)


def test_a_difference_another_bank_accepted_is_open_here(play: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        compared = await shop.compares(("X-9", 700))
        await shop.till.logbook.note(Deed.DIFFERENCE_ACCEPTED, profile="another-bank", mark=compared.open[0].mark)
        assert len((await shop.compares(("X-9", 700))).open) == 1

    play(scene)


class MeanwhileElsewhere:
    """The book of readings, at which another till enters its next file between each look of ours and our entry."""

    def __init__(self, book: StatementBook, *elsewhere: Callable[[], Awaitable[object]]) -> None:
        self._book = book
        self._elsewhere = iter(elsewhere)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._book, name)

    async def enter(self, reading: Reading) -> None:
        for reads in islice(self._elsewhere, 1):
            await reads()
        await self._book.enter(reading)


@pytest.mark.parametrize("same_file", [True, False])
def test_of_two_tills_that_read_at_once_the_second_sees_what_the_first_one_entered(
    play: Callable[[Scene], None], same_file: bool
) -> None:
    async def scene(shop: Shop) -> None:
        first, second = await shop.sells(100), await shop.sells(200)
        mine = ((first.number, 100), (second.number, 200))
        theirs = mine if same_file else mine[:1]
        other = Shop(shop.till, shop.folder)
        book = MeanwhileElsewhere(
            shop.till.journal.statement_lines, lambda: other.compares(*theirs, name="theirs.csv")
        )
        shop.use_book(cast(StatementBook, book))

        compared = await shop.compares(*mine, name="mine.csv")

        assert told_twice(compared) == ([] if same_file else [(first.number, "theirs.csv")])
        assert len(compared.settlement.agreed) == (2 if same_file else 1)
        assert (await shop.till.journal.check_all(no_pause)).faults == ()

    play(scene)


def test_a_till_that_is_never_first_keeps_nothing_and_says_so(play: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        mine = [((await shop.sells(100 * n)).number, 100 * n) for n in range(1, 8)]
        other = Shop(shop.till, shop.folder)
        one_by_one = [partial(other.compares, each, name="theirs.csv") for each in mine]
        shop.use_book(cast(StatementBook, MeanwhileElsewhere(shop.till.journal.statement_lines, *one_by_one)))

        with pytest.raises(StatementReadMeanwhile):
            await shop.compares(*mine, name="mine.csv")

        read = await shop.till.journal.trail(TrailFilter(deeds=frozenset({Deed.STATEMENT_READ})), 9)
        assert {each.facts["file"] for each in read.entries} == {"theirs.csv"}
        assert len((await shop.compares(*mine, name="mine.csv")).settlement.agreed) == len(mine)

    play(scene)


def test_a_line_of_a_day_whose_turn_had_not_come_goes_once_it_has(play: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        await shop.sells(100)
        await shop.closes()
        first = await shop.sells(200)
        shop.till.clock.forward(DAY)
        second, third = await shop.sells(300), await shop.sells(400)
        shop.till.clock.forward(60)
        await shop.compares((first.number, 200), (second.number, 300))
        assert [each.name for each in await shop.till.statement_lines.waiting()] == [second.number]
        shop.till.clock.forward(60)
        look = await shop.till.day_close.look(shop.till.profile.name)
        await shop.till.day_close.close(shop.till.profile.name, look.day, look.open_points)

        await shop.compares((third.number, 400))

        assert await shop.till.statement_lines.waiting() == []

    play(scene)


def test_two_lines_that_say_the_same_wait_as_two_however_often_the_file_is_read(
    play: Callable[[Scene], None],
) -> None:
    async def scene(shop: Shop) -> None:
        for _ in range(2):
            await shop.compares(("X-9", 700), ("X-9", 700))
            assert [each.line.line for each in await shop.till.statement_lines.waiting()] == [2, 3]
        first, second = await shop.till.statement_lines.waiting()
        await shop.till.statement_lines.accept(first, "paid at the counter")
        compared = await shop.compares(("X-9", 700), ("X-9", 700))
        assert (len(compared.open), await shop.till.statement_lines.waiting()) == (1, [second])

    play(scene)


def test_of_more_lines_than_anybody_looks_at_it_is_told_how_many_do_not_wait(play: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        order = await shop.sells(1250)
        unknown = [(f"X-{place}", 700) for place in range(MOST + 2)]

        of_another_shop = await shop.compares(*unknown)
        assert (of_another_shop.not_kept, await shop.till.statement_lines.waiting()) == (MOST + 2, [])

        compared = await shop.compares((order.number, 1250), *unknown)
        waiting = await shop.till.statement_lines.waiting()
        assert (compared.not_kept, len(waiting)) == (2, MOST)
        await shop.till.statement_lines.accept(waiting[0], "paid at the counter")
        assert (await shop.compares((order.number, 1250), *unknown)).not_kept == 1
        assert len(await shop.till.statement_lines.waiting()) == MOST

    play(scene)


def test_a_file_called_after_a_card_is_not_kept_under_that_name(play: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        file = shop.folder / f"{GOOD_CARD}.csv"
        file.write_text("Order number;Amount\nX-1;1.00\n", "utf-8")
        sheet = await shop.desk.read(shop.till.profile, file)
        await shop.desk.compare(shop.till.profile, sheet, {Column.AMOUNT: 1, Column.ORDER_NUMBER: 0})

        (line,) = await shop.till.statement_lines.waiting()

        assert GOOD_CARD not in repr(line)

    play(scene)


def test_nothing_is_accepted_without_a_reason_or_with_a_card_number_in_it(play: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        compared = await shop.compares(((await shop.sells(1250)).number, 1200))
        (difference,) = compared.open
        with pytest.raises(DifferenceReasonMissing):
            await shop.desk.accept(shop.till.profile, compared, difference, "  ")
        with pytest.raises(CardNumberInText):
            await shop.desk.accept(shop.till.profile, compared, difference, f"card {GOOD_CARD}")

    play(scene)


def test_what_was_chosen_about_the_columns_is_remembered(play: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        order = await shop.sells(1250)
        await shop.compares((order.number, 1250), title="Our own key")

        sheet = await shop.desk.read(shop.till.profile, shop.folder / "bank.csv")

        assert sheet.columns[Column.ORDER_NUMBER] == 0

    play(scene)


def test_whoever_may_not_close_the_day_accepts_nothing(play: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        order = await shop.sells(1250)
        await shop.till.people.begin("Olga", "507291")
        shop.till.at_work.come(await shop.till.people.hire("Anna", Role.CLERK, "7204"))
        with pytest.raises(RightMissing):
            await shop.compares((order.number, 1250))

    play(scene)
