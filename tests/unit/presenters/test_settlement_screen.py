"""The screen of the bank's own file: what is said of it, in the language that is spoken then."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.order import PaymentMode
from app.domain.refund_reason import RefundReason, WhyRefunded
from app.domain.statement import Column
from app.presenters.presenter import Speech
from app.presenters.settlement import NO_COLUMN, SettlementPresenter, SettlementState
from app.presenters.words import in_english
from app.services.phone_orders import PhoneDraft
from app.services.settlement import SettlementDesk
from app.statements.reading import read_rows
from tests.fakes.desk import TestDesk, a_desk
from tests.makers import a_card, euros
from tests.unit.presenters.scenes import loud


class Shown:
    """What is on the screen."""

    state = SettlementState()

    focused = ""

    def draw(self, state: SettlementState) -> None:
        self.state = state

    def focus_reason(self) -> None:
        self.focused = "reason"


class Screen:
    def __init__(self, till: TestDesk, folder: Path) -> None:
        self.till = till
        self.shown = Shown()
        self._file = folder / "bank.csv"
        desk = SettlementDesk(
            till.day_close,
            till.logbook,
            till.statement_lines,
            till.statement_readings,
            read_rows,
            dict,
            _forget,
        )
        self.presenter = SettlementPresenter(Speech(in_english, "en"), desk, till.profile, lambda _compared: None)
        self.presenter.attach(self.shown)

    async def compares(self, *numbers: str) -> SettlementState:
        return await self.compares_lines("Order number;Amount", *(f"{each};12.50" for each in numbers))

    async def compares_lines(self, *lines: str, name: str = "bank.csv") -> SettlementState:
        self._file = self._file.with_name(name)
        self._file.write_text("\n".join(lines), "utf-8")
        await self.presenter.open_file(self._file)
        await self.presenter.compare()
        return self.shown.state

    async def sells(self, minor: int = 1250) -> str:
        draft = PhoneDraft(euros(minor), PaymentMode.PHONE)
        return (await self.till.phone_orders.charge(self.till.profile, draft, a_card())).order.number


def _forget(_profile: ProfileName, _titles: dict[str, str]) -> None: ...


Scene = Callable[[Screen], Awaitable[None]]


@pytest.fixture
def play(tmp_path: Path) -> Callable[[Scene], None]:
    def run(scene: Scene) -> None:
        async def with_till() -> None:
            async with a_desk(tmp_path) as till:
                await scene(Screen(till, tmp_path))

        asyncio.run(with_till())

    return run


def test_what_does_not_wait_for_a_person_is_told_with_the_way_on(play: Callable[[Scene], None]) -> None:
    async def scene(screen: Screen) -> None:
        unknown = [f"X-{place}" for place in range(203)]
        assert "None of its lines waits for a person: nothing agrees." in (await screen.compares(*unknown)).lead
        told = (await screen.compares(await screen.sells(), *unknown)).lead
        assert "3 line(s) more do not wait for a person yet: accept those that do (F10)" in told

    play(scene)


def test_equal_lines_of_two_days_can_be_told_apart(play: Callable[[Scene], None]) -> None:
    async def scene(screen: Screen) -> None:
        lines = ("X-9;12.50;09.03.2026", "X-9;12.50;10.03.2026")
        state = await screen.compares_lines("Order number;Amount;Date", *lines)
        told = [row.banks.replace("\u00a0", " ") for row in state.rows]
        assert told == ["12.50 EUR, 09.03.2026, line 2", "12.50 EUR, 10.03.2026, line 3"]

    play(scene)


def test_a_refund_stands_below_zero_on_both_sides(play: Callable[[Scene], None]) -> None:
    async def scene(screen: Screen) -> None:
        number = OrderNumber(await screen.sells())
        await screen.till.refunds.refund(number, euros(500), WhyRefunded(RefundReason.RETURNED))
        (row,) = (await screen.compares(number)).rows
        assert (row.what, row.ours, row.banks) == ("Missing at the bank", "−5.00\u00a0EUR", "")

        lines = f"{number};12.50", f"{number};-4.00"
        row, _told_twice = (await screen.compares_lines("Order number;Amount", *lines, name="other.csv")).rows
        assert (row.what, row.ours, row.banks) == ("Different amount", "−5.00\u00a0EUR", "−4.00\u00a0EUR, line 3")

    play(scene)


def test_what_is_wrong_with_a_reason_stands_at_its_field_until_it_is_accepted(play: Callable[[Scene], None]) -> None:
    async def scene(screen: Screen) -> None:
        (row,) = (await screen.compares("X-9")).rows
        for reason, wrong in (
            (" ", "Type a reason to accept this difference."),
            ("4444555511113333", "a card number"),
        ):
            await screen.presenter.accept(row.mark, reason)
            assert wrong in screen.shown.state.reason_fault
            assert screen.shown.state.message is None
            assert screen.shown.focused == "reason"
            screen.shown.focused = ""
        await screen.presenter.accept(row.mark, "paid at the counter")
        assert screen.shown.state.reason_fault == ""

    play(scene)


def test_that_a_difference_is_written_down_is_said_in_the_language_spoken_now(play: Callable[[Scene], None]) -> None:
    async def scene(screen: Screen) -> None:
        (row,) = (await screen.compares("X-9")).rows
        await screen.presenter.accept(row.mark, "paid at the counter")
        screen.presenter.speak(loud())
        assert screen.shown.state.message is not None
        assert screen.shown.state.message.happened == "«The difference is accepted: X-9.»"

    play(scene)


def test_a_payment_told_in_two_files_is_said_to_be_told_twice_and_where_before(play: Callable[[Scene], None]) -> None:
    async def scene(screen: Screen) -> None:
        number = await screen.sells()
        title, line = "Order number;Amount", f"{number};12.50"
        assert (await screen.compares_lines(title, line, name="march.csv")).rows == ()

        (row,) = (await screen.compares_lines(title, line, f"{await screen.sells(300)};3.00", name="april.csv")).rows

        assert (row.what, row.name, row.ours) == ("Listed twice by the bank", number, "12.50\u00a0EUR")
        assert row.standing == "matched already, in march.csv"
        (row,) = (await screen.compares_lines(title, f"{await screen.sells(400)};4.00", line, name="may.csv")).rows
        await screen.presenter.accept(row.mark, "the bank takes it back")
        assert screen.shown.state.rows[0].standing == "accepted"

    play(scene)


def test_of_files_that_overlap_it_is_said_how_much_is_told_again(play: Callable[[Scene], None]) -> None:
    async def scene(screen: Screen) -> None:
        lines = [f"{await screen.sells(100 * euro)};{euro}.00" for euro in (1, 2, 3)]
        assert "overlap" not in (await screen.compares_lines("Order number;Amount", *lines[:2])).lead

        told = await screen.compares_lines("Order number;Amount", *lines)

        assert "3 line(s) agree. 2 of them agreed with an earlier file already: the files overlap." in told.lead
        assert told.rows == ()

    play(scene)


def test_a_payment_told_twice_in_one_file_is_not_said_to_be_foreign(play: Callable[[Scene], None]) -> None:
    async def scene(screen: Screen) -> None:
        number = await screen.sells()
        (row,) = (await screen.compares(number, number)).rows
        assert (row.what, row.name, row.standing) == (
            "Listed twice by the bank",
            number,
            "matched already, in bank.csv",
        )

    play(scene)


def test_debit_and_credit_are_compared_and_stand_in_the_place_of_one_sum(play: Callable[[Scene], None]) -> None:
    async def scene(screen: Screen) -> None:
        number = await screen.sells()
        state = await screen.compares_lines("Order number;Debit;Credit;Net", f"{number};;12.50;12.25")
        assert "1 line(s) agree. Nothing differs." in state.lead
        assert chosen(state) == {Column.ORDER_NUMBER, Column.DEBIT, Column.CREDIT}
        screen.presenter.choose(Column.AMOUNT, 3)
        assert chosen(screen.shown.state) == {Column.ORDER_NUMBER, Column.AMOUNT}
        screen.presenter.choose(Column.CREDIT, 2)
        assert chosen(screen.shown.state) == {Column.ORDER_NUMBER, Column.CREDIT}

    play(scene)


@pytest.mark.parametrize(
    ("second", "said"),
    [("A-2;3.00;3.00", "both columns, debit and credit"), ("A-2;-3.00;", "below zero among others")],
)
def test_a_line_that_could_be_either_way_is_named(play: Callable[[Scene], None], second: str, said: str) -> None:
    async def scene(screen: Screen) -> None:
        message = (await screen.compares_lines("Order number;Debit;Credit", "A-1;2.00;", second)).message
        assert message is not None
        assert message.happened.startswith("Line 3 of the file")
        assert said in message.happened
        assert message.to_do.startswith("Look whether debit and credit are the right columns.")

    play(scene)


def chosen(state: SettlementState) -> set[Column]:
    return {each.column for each in state.columns if each.place != NO_COLUMN}
