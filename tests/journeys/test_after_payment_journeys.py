"""Journeys after the payment, by keys: capture and refunds in parts, a released hold, a refund without an answer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton, QTableView, QTextBrowser, QWidget

from app.demo.clerk import OrdersClerk
from app.demo.hands import until
from app.demo.play import NO_CHALLENGE
from app.domain.events import OperatorChanged
from app.domain.operation import OperationState
from app.sandbox import Kind, MovementKind, Trouble
from app.ui.models.order_table import COLUMNS
from app.ui.screens.attention import COLUMNS as ATTENTION_COLUMNS
from app.windows import late_presenters
from tests.journeys.conftest import Play, RunningTill

pytestmark = [pytest.mark.journey, pytest.mark.webview]


async def charges(paydesk: RunningTill, amount: str, hold: bool = False) -> str:
    """Take a phone order, or only hold its money, and return its number."""
    clerk = await paydesk.at_phone_order()
    if hold:
        clerk.hands.press(Qt.Key.Key_F7)
    clerk.types_amount(amount).types_card(NO_CHALLENGE).charges()
    await clerk.sees_outcome("Held" if hold else "Paid")
    order = paydesk.window.phone_order.order
    assert order is not None
    return order.number


async def opens(paydesk: RunningTill, number: str, word: str) -> OrdersClerk:
    orders = await paydesk.at_orders()
    await (await orders.looks_up(number)).sees_order(number, word)
    orders.hands.press(Qt.Key.Key_Tab)  # out of the search: letters are shortcuts again
    return orders


def moved(paydesk: RunningTill, kind: MovementKind) -> list[int]:
    """Return the sums of this kind in the bank's own books."""
    return [movement.amount for movement in paydesk.bank.movements() if movement.kind is kind]


def test_a_part_of_a_hold_is_captured_and_goes_back_in_two_parts(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        number = await charges(paydesk, "12.50", hold=True)
        orders = await opens(paydesk, number, "Held")
        await orders.begins_to(Qt.Key.Key_C, "moneyAmount")
        orders.types_sum("10")
        await orders.hands.sees_text("moneyRest", "2.50")
        await orders.confirms("captured")
        await orders.sees_order(number, "Captured in part")
        await orders.begins_to(Qt.Key.Key_R, "moneyAmount")
        orders.types_sum("4").chooses_reason()
        await orders.confirms("4.00\u00a0EUR refunded")
        await orders.begins_to(Qt.Key.Key_R, "moneyAmount")
        orders.goes_on().chooses_reason()
        await orders.hands.sees_text("moneyRest", "nothing is left")
        await orders.confirms("6.00\u00a0EUR refunded")
        await orders.sees_order(number, "Refunded")
        assert not orders.hands.find(QPushButton, "refundOrder").isEnabled()
        assert moved(paydesk, MovementKind.CHARGE) == [1000]
        assert moved(paydesk, MovementKind.RELEASE) == [250]
        assert moved(paydesk, MovementKind.REFUND) == [400, 600]

    play(scene())


def test_a_hold_whose_day_has_come_needs_somebody_and_is_captured_with_one_key(
    paydesk: RunningTill, play: Play
) -> None:
    async def scene() -> None:
        number = await charges(paydesk, "12.50", hold=True)
        orders = await opens(paydesk, number, "Held")
        hands = orders.hands
        hands.press(Qt.Key.Key_T)
        await until(lambda: hands.focus_name() == "holdDay", "the cursor in the day")
        hands.press(Qt.Key.Key_Down)  # from tomorrow to today
        hands.press(Qt.Key.Key_Return)
        await until(lambda: not hands.is_seen("holdDayForm"), "the day written")
        hands.press(Qt.Key.Key_F10)
        await hands.sees("dueAct")
        assert moved(paydesk, MovementKind.CHARGE) == [], "nobody has said so yet"
        cell = hands.find(QTableView, "attentionTable").model().index(0, ATTENTION_COLUMNS.index("amount"))
        for shown in ("•••", "12.50\u00a0EUR"):
            hands.press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
            await until(lambda shown=shown: cell.data() == shown, f"{shown} in the list")  # type: ignore[misc]
        hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: hands.focus_name() == "moneyAmount", "the question about the capture")
        await orders.confirms("captured")
        assert moved(paydesk, MovementKind.CHARGE) == [1250]
        hands.press(Qt.Key.Key_F10)
        await hands.sees("attentionEmpty")

    play(scene())


def test_a_refund_is_taken_back_before_it_leaves_by_escape_and_by_whoever_comes_next(
    paydesk: RunningTill, play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(late_presenters, "UNDO_SECONDS", 3600)

    async def ended() -> None:
        key = paydesk.window.later.orders.money.key
        await until(lambda: not paydesk.window._tasks.is_running(key), "the end of what was begun")

    async def scene() -> None:
        paydesk.till.settings.change(undo=True)
        number = await charges(paydesk, "12.50")
        orders = await opens(paydesk, number, "Paid")
        await orders.begins_to(Qt.Key.Key_R, "moneyAmount")
        orders.goes_on().chooses_reason()
        orders.hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await orders.hands.sees_text("moneyLeaving", "Nothing has been sent yet")
        await until(lambda: orders.hands.focus_name() == "moneyTakeBack", "the key that takes it back")
        orders.hands.press(Qt.Key.Key_Escape)
        await until(lambda: orders.hands.focus_name() == "moneyAmount", "the question again")
        await ended()
        orders.hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await orders.hands.sees("moneyTakeBack")
        paydesk.till.publisher.publish(OperatorChanged("Boris"))
        await until(lambda: not orders.hands.is_seen("moneyTakeBack"), "taken back for whoever came")
        await orders.hands.sees("moneyForm")
        await ended()
        assert moved(paydesk, MovementKind.REFUND) == []
        paydesk.till.settings.change(undo=False)
        await orders.confirms("12.50\u00a0EUR refunded")
        assert moved(paydesk, MovementKind.REFUND) == [1250]

    play(scene())


def test_a_refund_that_waits_leaves_at_once_when_the_window_is_closed(
    paydesk: RunningTill, play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(late_presenters, "UNDO_SECONDS", 3600)

    async def scene() -> None:
        paydesk.till.settings.change(undo=True)
        number = await charges(paydesk, "12.50")
        orders = await opens(paydesk, number, "Paid")
        await orders.begins_to(Qt.Key.Key_R, "moneyAmount")
        orders.goes_on().chooses_reason()
        orders.hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await orders.hands.sees("moneyTakeBack")
        key = paydesk.window.later.orders.money.key
        paydesk.window.hide()
        await until(lambda: not paydesk.window._tasks.is_running(key), "the end of what waited")
        assert moved(paydesk, MovementKind.REFUND) == [1250]

    play(scene())


def test_a_hold_is_released_and_escape_only_leaves_the_question(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        await charges(paydesk, "3")
        number = await charges(paydesk, "12.50", hold=True)
        orders = await paydesk.at_orders()
        orders.hands.press(Qt.Key.Key_F1)
        await until(lambda: orders.hands.focus_name() == "helpPage", "the help in front")
        assert "F4 shows the shop" in orders.hands.find(QTextBrowser, "helpPage").toPlainText()
        orders.hands.press(Qt.Key.Key_Escape)
        await until(lambda: not orders.hands.is_seen("help"), "the help gone")
        await orders.hands.come_forward()
        await orders.hands.click("tab-held")
        await orders.sees_rows(1)
        table = orders.hands.find(QTableView, "orderTable")
        # News may stand in the list before the tab is loaded: only the hold itself stays where it is.
        await until(lambda: table.model().index(0, COLUMNS.index("number")).data() == number, "the hold in the list")
        table.setFocus()
        await until(lambda: orders.hands.focus_name() == "orderTable", "the cursor in the list")
        orders.hands.press(Qt.Key.Key_Return)
        await orders.sees_order(number, "Held")
        await orders.begins_to(Qt.Key.Key_V, "moneyBack")
        orders.hands.press(Qt.Key.Key_Escape)
        await until(lambda: not orders.hands.is_seen("moneyForm"), "the question gone")
        assert orders.hands.is_seen("orderPanel"), "the order stays open"
        assert moved(paydesk, MovementKind.RELEASE) == []
        await orders.begins_to(Qt.Key.Key_V, "moneyBack")
        await orders.confirms("released")
        await orders.sees_order(number, "Released")
        assert moved(paydesk, MovementKind.RELEASE) == [1250]

    play(scene())


def test_a_refund_whose_answer_is_lost_is_left_in_doubt_and_closes_the_money(
    paydesk: RunningTill, play: Play
) -> None:
    async def scene() -> None:
        number = await charges(paydesk, "12.50")
        orders = await opens(paydesk, number, "Paid")
        paydesk.troubles.arm("refund.do", Trouble(Kind.DROP))
        await orders.begins_to(Qt.Key.Key_R, "moneyAmount")
        orders.types_sum("5").chooses_reason()
        await orders.confirms("We do not know yet whether 5.00\u00a0EUR went back.")
        assert not orders.hands.find(QPushButton, "refundOrder").isEnabled()
        result = orders.hands.find(QWidget, "moneyResult")
        result.findChild(QAbstractButton, "messageClose").click()
        await orders.hands.sees_text("moneyWhyNot", "Attention (F10)")
        await orders.sees_order(number, "Paid")
        assert moved(paydesk, MovementKind.REFUND) == []
        (operation,) = await paydesk.till.journal.open_operations()
        assert (operation.state, operation.attempt) == (OperationState.UNKNOWN, 1)

    play(scene())
