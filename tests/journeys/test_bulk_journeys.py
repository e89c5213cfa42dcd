"""Many orders at a time with real keys, judged from the bank's own books."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTableView

from app.demo.clerk import OrdersClerk
from app.demo.hands import until
from app.sandbox import MovementKind
from app.windows import order_windows
from tests.journeys.conftest import Play, RunningTill
from tests.journeys.test_after_payment_journeys import charges, moved

pytestmark = [pytest.mark.journey, pytest.mark.webview]

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


async def marks_two_of_three(paydesk: RunningTill) -> OrdersClerk:
    """Charge three cards and mark the newest two, the range drawn out one too far and back."""
    for amount in ("3", "4", "5"):
        await charges(paydesk, amount)
    orders = await paydesk.at_orders()
    await orders.sees_rows(3)
    table = orders.hands.find(QTableView, "orderTable")
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    await orders.sees_order(str(table.model().index(0, 1).data()), "Paid")
    orders.hands.press(Qt.Key.Key_Space)
    await orders.hands.sees("bulkBar")
    orders.hands.press(Qt.Key.Key_Down, SHIFT)
    orders.hands.press(Qt.Key.Key_Down, SHIFT)
    await orders.hands.sees_text("bulkCount", "3 selected")
    orders.hands.press(Qt.Key.Key_Up, SHIFT)
    await orders.hands.sees_text("bulkCount", "2 selected. Order amounts, paid or not: 9.00\u00a0EUR")
    return orders


async def refunds(orders: OrdersClerk) -> None:
    await orders.hands.click("bulk-refund")
    await until(lambda: orders.hands.focus_name() == "bulkReason", "the cursor at the reason")
    orders.hands.press(Qt.Key.Key_Down)
    orders.hands.press(Qt.Key.Key_Return, CONTROL)


def test_two_orders_are_refunded_one_after_the_other(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        orders = await marks_two_of_three(paydesk)
        await refunds(orders)
        await orders.hands.sees_message("bulkMessage", "2 orders done.")
        assert moved(paydesk, MovementKind.REFUND) == [500, 400]
        title = orders.hands.find(QLabel, "bulkTitle")
        paydesk.window.look.choose_language("ru")
        assert title.text() == "Вернуть деньги", "an open window speaks the language that was chosen"
        paydesk.window.look.choose_language("en")
        orders.hands.press(Qt.Key.Key_Escape)
        await until(lambda: not orders.hands.is_seen("bulkDialog"), "the dialog gone")

    play(scene())


def test_what_one_person_planned_for_many_orders_is_not_there_for_the_next(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        await paydesk.till.people.begin("Olga", "507291")
        orders = await marks_two_of_three(paydesk)
        await orders.hands.click("bulk-refund")
        await until(lambda: orders.hands.focus_name() == "bulkReason", "the cursor at the reason")
        paydesk.window.people.lock()
        await until(lambda: not orders.hands.is_seen("bulkDialog"), "the plan gone")
        await orders.hands.sees("operatorPin")
        assert moved(paydesk, MovementKind.REFUND) == []

    play(scene())


def test_esc_takes_many_refunds_back_before_the_first_leaves(
    paydesk: RunningTill, play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(order_windows, "UNDO_SECONDS", 3600)

    async def scene() -> None:
        paydesk.till.settings.change(undo=True)
        orders = await marks_two_of_three(paydesk)
        await refunds(orders)
        await until(lambda: orders.hands.focus_name() == "bulkStop", "the keyboard at the key that takes it back")
        orders.hands.press(Qt.Key.Key_Escape)
        await orders.hands.sees_message("bulkMessage", "Undone")
        await until(lambda: orders.hands.focus_name() == "bulkReason", "the keyboard where it was")
        assert moved(paydesk, MovementKind.REFUND) == []
        orders.hands.press(Qt.Key.Key_Escape)
        await until(lambda: not orders.hands.is_seen("bulkDialog"), "the dialog gone")

    play(scene())
