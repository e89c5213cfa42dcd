"""The keys of the orders screen: each has an entry in the menu, and none acts while text is typed."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from itertools import chain

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMenu, QPushButton, QTableView, QWidget

from app.demo.hands import until
from app.domain.bulk import BulkKind
from app.domain.concern import wish_in
from app.domain.errors import JournalCannotWrite, NotSent
from app.domain.hold_plan import plan_in
from app.domain.identifiers import OrderNumber
from app.domain.operation import OperationKind
from app.domain.order import OrderState, PaymentLink
from app.domain.refund_reason import RefundReason
from app.presenters.formatting import Formats
from app.presenters.order_keys import KEYS, OrderKey
from app.presenters.orders_state import Tab
from app.ui.models.order_table import COLUMNS
from app.ui.screens import order_side
from app.ui.screens.order_menu import KeysDialog
from app.ui.widgets.day_edit import DayEdit
from tests.journal.journal_aids import an_operation
from tests.makers import an_order, euros, later
from tests.qt_loop import strict_messages
from tests.ui.screens.orders_scene import Play, Scene

pytestmark = strict_messages("This plugin does not support grabbing the keyboard")


class Late:
    """Writes into the books when it may, and not before."""

    def __init__(self, write: Callable[..., Awaitable[object]]) -> None:
        self._write = write
        self.begun, self.may_go_on = asyncio.Event(), asyncio.Event()

    async def __call__(self, *told: object) -> object:
        self.begun.set()
        await self.may_go_on.wait()
        return await self._write(*told)


def test_n_asks_for_a_note_and_enter_writes_it_down(at_orders: Play) -> None:
    async def scene(clerk: Scene) -> None:
        await clerk.opens(1)
        clerk.hands.press(Qt.Key.Key_N)
        await until(lambda: clerk.hands.focus_name() == "orderNote", "the cursor in the note")
        clerk.hands.type_text("Returns? Call first")
        clerk.hands.press(Qt.Key.Key_Return)
        await until(lambda: not clerk.hands.is_seen("noteForm"), "the note written")
        told = await clerk.desk.journal.timeline(OrderNumber("SHOP-T1-1"))
        assert told[-1].facts["note"] == "Returns? Call first"
        assert not clerk.hands.is_seen("moneyForm"), "the R of the note is no refund"
        assert not clerk.screen.findChildren(KeysDialog), "nor its question mark the list of keys"

    at_orders(scene)


@pytest.mark.parametrize("writes", ["note", "day"])
def test_what_is_still_being_written_on_one_order_leaves_the_form_of_another_open(
    at_orders: Play, monkeypatch: pytest.MonkeyPatch, writes: str
) -> None:
    async def scene(clerk: Scene) -> None:
        held = await clerk.gets_a_hold()
        await clerk.presenter.load("", Tab.ALL)
        await clerk.presenter.select(held.number)
        await clerk.hands.sees("orderPanel")
        clerk.hands.find(QTableView, "orderTable").setFocus()
        late = Late(clerk.desk.enquiry.note)
        monkeypatch.setattr(clerk.desk.enquiry, "note", late)
        clerk.hands.press(Qt.Key.Key_N if writes == "note" else Qt.Key.Key_T)
        field = "orderNote" if writes == "note" else "holdDay"
        await until(lambda: clerk.hands.focus_name() == field, "the cursor in the form")
        if writes == "note":
            clerk.hands.type_text("Comes on Friday")
        clerk.hands.press(Qt.Key.Key_Return)
        await late.begun.wait()
        await clerk.presenter.select(OrderNumber("SHOP-T1-1"))
        clerk.hands.find(QTableView, "orderTable").setFocus()
        clerk.hands.press(Qt.Key.Key_N)
        await until(lambda: clerk.hands.focus_name() == "orderNote", "the cursor in the other note")
        clerk.hands.type_text("Call first")
        monkeypatch.undo()
        late.may_go_on.set()
        await clerk.tasks.settled((f"orders.{writes}", held.number))
        assert clerk.hands.is_seen("noteForm")
        assert clerk.hands.find(QLineEdit, "orderNote").text() == "Call first"
        clerk.hands.press(Qt.Key.Key_Return)
        await until(lambda: not clerk.hands.is_seen("noteForm"), "the other note written")
        told = await clerk.desk.journal.timeline(OrderNumber("SHOP-T1-1"))
        assert told[-1].facts["note"] == "Call first"

    at_orders(scene)


def test_a_note_the_books_did_not_take_stays_in_its_form(at_orders: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    async def full(*_told: object) -> None:
        raise JournalCannotWrite("database or disk is full")

    async def scene(clerk: Scene) -> None:
        await clerk.opens(1)
        clerk.hands.press(Qt.Key.Key_N)
        await until(lambda: clerk.hands.focus_name() == "orderNote", "the cursor in the note")
        clerk.hands.type_text("Comes on Friday")
        monkeypatch.setattr(clerk.desk.enquiry, "note", full)
        clerk.hands.press(Qt.Key.Key_Return)
        await clerk.hands.sees_message("ordersMessage", "SHOP-T1-1")
        assert clerk.hands.is_seen("noteForm")
        assert clerk.hands.find(QLineEdit, "orderNote").text() == "Comes on Friday"

    at_orders(scene)


def test_t_sets_the_day_of_a_hold_which_stands_in_list_and_panel_and_asks_nobody_else(at_orders: Play) -> None:
    async def scene(clerk: Scene) -> None:
        held = await clerk.gets_a_hold()
        await clerk.presenter.load("", Tab.ALL)
        await clerk.presenter.select(OrderNumber("SHOP-T1-1"))
        clerk.hands.press(Qt.Key.Key_T)
        assert not clerk.hands.is_seen("holdDayForm"), "nothing of a paid order is held"
        await clerk.presenter.select(held.number)
        await clerk.hands.sees("holdDayOrder")
        clerk.hands.find(QTableView, "orderTable").setFocus()
        clerk.hands.press(Qt.Key.Key_T)
        await until(lambda: clerk.hands.focus_name() == "holdDay", "the cursor in the day")
        before = clerk.hands.find(DayEdit, "holdDay").day
        for _ in range(3):
            clerk.hands.press(Qt.Key.Key_Up)
        clerk.hands.press(Qt.Key.Key_Return)
        await until(lambda: not clerk.hands.is_seen("holdDayForm"), "the day written")
        plan = plan_in(await clerk.desk.journal.timeline(held.number))
        assert plan is not None
        assert (plan.kind, plan.day) == (OperationKind.CAPTURE, before + timedelta(days=3))
        said = f"capture {Formats('en').day_of_year(plan.day)}"
        await until(lambda: any(row.left == said for row in clerk.screen._state.rows), "the day in the list")
        details = clerk.screen._state.details
        assert details is not None
        assert (
            dict(details.rows)["Planned for the hold"] == f"To be captured on {Formats('en').date(plan.day)} (anna)"
        )
        clerk.hands.press(Qt.Key.Key_T)
        await until(lambda: clerk.hands.focus_name() == "holdDay", "the cursor in the day again")
        clerk.hands.find(QComboBox, "holdDayKind").setItemText(0, "Capturer")
        form = clerk.hands.find(QWidget, "holdDayForm")
        QCoreApplication.sendEvent(form, QEvent(QEvent.Type.LanguageChange))
        assert clerk.hands.focus_name() == "holdDay", "another language leaves the cursor where it is"
        clerk.screen.escape()
        assert not clerk.hands.is_seen("holdDayForm")
        clerk.hands.press(Qt.Key.Key_T)
        await until(lambda: clerk.hands.focus_name() == "holdDay", "the cursor in the day again")
        clerk.hands.press(Qt.Key.Key_Up)
        clerk.hands.find(QPushButton, "holdDayBack").setFocus()
        clerk.hands.press(Qt.Key.Key_Return)
        await until(lambda: not clerk.hands.is_seen("holdDayForm"), "the way back")
        assert plan_in(await clerk.desk.journal.timeline(held.number)) == plan, "Enter on that key writes nothing"
        assert not clerk.desk.gateway.calls, "nobody was asked for money"

    at_orders(scene)


def test_a_refund_while_the_bank_is_silent_is_kept_as_a_wish_by_its_key(at_orders: Play) -> None:
    async def scene(clerk: Scene) -> None:
        await clerk.opens(1)
        await until(clerk.hands.find(QPushButton, "refundOrder").isEnabled, "a refund that can be asked for")
        clerk.hands.press(Qt.Key.Key_R)
        await until(lambda: clerk.hands.focus_name() == "moneyAmount", "the question")
        clerk.presenter.money.reason_chosen(RefundReason.RETURNED)
        clerk.desk.gateway.fail_next["status"] = NotSent("offline")
        clerk.screen.submit()
        await clerk.hands.sees("keepWish")
        clerk.hands.find(QPushButton, "keepWish").setFocus()
        clerk.hands.press(Qt.Key.Key_Space)
        await until(lambda: not clerk.hands.is_seen("keepWish"), "the wish kept")
        assert wish_in(await clerk.desk.journal.timeline(OrderNumber("SHOP-T1-1"))) is not None
        assert "refund" not in clerk.desk.gateway.calls
        assert not clerk.hands.is_seen("moneyForm")

    at_orders(scene)


def test_a_card_number_in_a_note_is_told_at_its_field_and_esc_leaves_everything_as_it_is(at_orders: Play) -> None:
    async def scene(clerk: Scene) -> None:
        await clerk.opens(1)
        before = len(await clerk.desk.journal.timeline(OrderNumber("SHOP-T1-1")))
        clerk.hands.press(Qt.Key.Key_N)
        await until(lambda: clerk.hands.focus_name() == "orderNote", "the cursor in the note")
        clerk.hands.type_text("4444 5555 1111 3333")
        clerk.hands.press(Qt.Key.Key_Return)
        await clerk.hands.sees_text("orderNoteFault", "card number")
        clerk.screen.escape()
        assert not clerk.hands.is_seen("noteForm")
        assert len(await clerk.desk.journal.timeline(OrderNumber("SHOP-T1-1"))) == before

    at_orders(scene)


def test_no_letter_acts_while_the_search_is_typed(at_orders: Play) -> None:
    async def scene(clerk: Scene) -> None:
        await clerk.opens(1)
        search = clerk.hands.find(QLineEdit, "orderSearch")
        search.setFocus()
        await until(search.hasFocus, "the cursor in the search")
        clerk.hands.type_text("nrcvpyse?dowb")
        assert search.text() == "nrcvpyse?dowb"
        assert not clerk.hands.is_seen("noteForm")
        assert not clerk.hands.is_seen("moneyForm")
        assert not clerk.screen.findChildren(KeysDialog)
        assert clerk.wished == []

    at_orders(scene)


def test_the_menu_has_an_entry_with_its_key_for_everything_that_has_one(at_orders: Play) -> None:
    async def scene(clerk: Scene) -> None:
        await clerk.hands.click("orderMenuButton")
        menu = clerk.hands.find(QMenu, "orderMenu")
        await until(menu.isVisible, "the menu")
        groups = entries_in(menu)
        assert sorted(chain.from_iterable(groups)) == sorted(f"menu-{key.value}" for key in OrderKey)
        assert max(map(len, groups)) <= 5, "what belongs together is seen at one look"
        assert groups[0] == ["menu-refund", "menu-capture", "menu-release", "menu-hold-day", "menu-capture-due"]
        menu.close()
        clerk.hands.find(QTableView, "orderTable").setFocus()
        clerk.hands.type_text("?")
        await until(lambda: bool(clerk.screen.findChildren(KeysDialog)), "the list of keys")
        dialog = clerk.screen.findChildren(KeysDialog)[0]
        said = {label.text() for label in dialog.findChildren(QLabel)}
        assert {"R", "C", "L", "N", "E", "?"} <= said
        assert len(KEYS) == len(OrderKey)
        dialog.close()

    at_orders(scene)


def entries_in(menu: QMenu) -> list[list[str]]:
    """Return the names of the entries, each with its key, by groups: between two lines, or in a menu of its own."""
    groups: list[list[str]] = [[]]
    for action in menu.actions():
        own = action.menu()
        if isinstance(own, QMenu):
            groups += [*entries_in(own), []]
        elif action.isSeparator():
            groups.append([])
        else:
            assert "\t" in action.text()
            groups[-1].append(action.objectName())
    return [group for group in groups if group]


def test_the_other_button_of_the_mouse_opens_the_menu_for_the_order_under_it(at_orders: Play) -> None:
    async def scene(clerk: Scene) -> None:
        table, menu = clerk.hands.find(QTableView, "orderTable"), clerk.hands.find(QMenu, "orderMenu")
        row = table.visualRect(table.model().index(1, 0)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.RightButton, pos=row)
        QApplication.sendEvent(
            table.viewport(),
            QContextMenuEvent(QContextMenuEvent.Reason.Mouse, row, table.viewport().mapToGlobal(row)),
        )
        await until(menu.isVisible, "the menu")
        assert menu.pos() == table.viewport().mapToGlobal(row)
        assert table.currentIndex().row() == 1
        next(action for action in menu.actions() if action.objectName() == "menu-note").trigger()
        menu.close()
        await until(lambda: clerk.hands.is_seen("noteForm"), "the note of that order")

    at_orders(scene)


def test_b_shows_what_was_said_to_the_bank_about_the_order_in_the_panel_and_nothing_without_one(
    at_orders: Play,
) -> None:
    async def scene(clerk: Scene) -> None:
        clerk.hands.find(QTableView, "orderTable").setFocus()
        clerk.hands.press(Qt.Key.Key_B)
        assert clerk.wished == []
        await clerk.opens(1)
        clerk.hands.press(Qt.Key.Key_B)
        await until(lambda: clerk.wished == [("calls",)], "what was said to the bank, asked for")

    at_orders(scene)


def test_a_button_that_cannot_be_used_stays_and_says_why(at_orders: Play) -> None:
    async def scene(clerk: Scene) -> None:
        await clerk.opens(1)
        for name in ("resendLink", "copyOrderLink", "cancelOrder"):
            button = clerk.hands.find(QPushButton, name)
            await until(button.isVisible, name)
            assert not button.isEnabled(), name
            assert button.toolTip(), name
            assert button.accessibleDescription(), name

    at_orders(scene)


def test_a_link_is_sent_again_only_while_it_can_be_paid(at_orders: Play) -> None:
    async def scene(clerk: Scene) -> None:
        await clerk.opens(0)
        link = clerk.hands.find(QPushButton, "resendLink")
        open_order = replace(clerk.presenter.selected, link=PaymentLink("https://bank.example/pay/1", None))
        await clerk.presenter.orders_changed((open_order,))
        await until(lambda: link.isEnabled() and link.text() == "Send the link again…", "a link to be sent")
        paid = replace(open_order, state=OrderState.PAID, captured=euros(1250))
        await clerk.presenter.orders_changed((paid,))
        await until(lambda: link.text() == "See the payment link…", "a link to be looked at")
        assert link.isEnabled()

    at_orders(scene)


def test_what_stands_beside_the_list_is_made_ahead_and_seen_with_the_first_order(
    at_orders: Play,
) -> None:
    async def scene(clerk: Scene) -> None:
        clerk.hands.find(QTableView, "orderTable").setFocus()
        for key in (Qt.Key.Key_R, Qt.Key.Key_N, Qt.Key.Key_P, Qt.Key.Key_D):
            clerk.hands.press(key)
        await until(lambda: clerk.screen.findChild(QWidget, "orderPanel") is not None, "the panel of an order")
        assert not clerk.hands.is_seen("orderPanel")
        assert not clerk.hands.is_seen("noteForm"), "no key did anything, for no order was chosen"
        await clerk.opens(1)
        assert clerk.hands.is_seen("orderPanel")
        assert clerk.hands.is_seen("moneyPanel")

    at_orders(scene)


def test_h_shows_the_holds_about_to_end_marked_and_wishes_to_capture_them(at_orders: Play) -> None:
    async def scene(clerk: Scene) -> None:
        ends_soon = an_order(
            number=OrderNumber("SHOP-T1-3"),
            state=OrderState.AUTHORISED,
            paid_at=later(-60 * 24 * 6.5),
            held=euros(1250),
        )
        fresh = replace(ends_soon, number=OrderNumber("SHOP-T1-4"), paid_at=later(0))
        for held in (ends_soon, fresh):
            await clerk.desk.journal.arm(held, an_operation(held), [])
        await clerk.opens(1)
        clerk.hands.press(Qt.Key.Key_H)
        await until(lambda: clerk.wished == [("bulk", BulkKind.CAPTURE)], "the wish to capture")
        assert [order.number for order in clerk.presenter.marks.orders] == ["SHOP-T1-3"]
        model = clerk.hands.find(QTableView, "orderTable").model()
        left = model.index(0, COLUMNS.index("left"))
        assert model.data(left) == "last day: about 12 hour(s) left"
        assert not model.data(left, Qt.ItemDataRole.DecorationRole).isNull()

    at_orders(scene)


def test_new_orders_are_let_in_with_s_and_a_foreign_number_goes_to_the_banks_with_ctrl_b(at_orders: Play) -> None:
    async def scene(clerk: Scene) -> None:
        await clerk.opens(1)
        new = an_order(number=OrderNumber("SHOP-T1-3"), gateway_order_id=None, created_at=later(2))
        await clerk.presenter.orders_changed((new,))
        await clerk.hands.sees("newOrders")
        table = clerk.hands.find(QTableView, "orderTable")
        assert table.currentIndex().row() == 1
        clerk.hands.press(Qt.Key.Key_S)
        await until(lambda: table.model().rowCount() == 3, "the new order")
        assert table.currentIndex().row() == 2, "the cursor stays on its order"
        assert not clerk.hands.is_seen("newOrders")
        search = clerk.hands.find(QLineEdit, "orderSearch")
        search.setFocus()
        clerk.hands.type_text("WEB-2026-7")
        await clerk.hands.sees("ordersAskBanks")
        clerk.hands.press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        assert clerk.wished == [("foreign", "WEB-2026-7")]

    at_orders(scene)


def test_who_wants_to_capture_an_order_its_bank_says_nothing_of_is_not_asked_about_another(at_orders: Play) -> None:
    async def scene(clerk: Scene) -> None:
        held = await clerk.gets_a_hold()
        await clerk.presenter.select(held.number)
        await until(clerk.hands.find(QPushButton, "captureHold").isEnabled, "a hold that can be captured")
        clerk.desk.gateway.fail_next["status"] = NotSent("refused")
        clerk.screen.ask_about("SHOP-T1-1", OperationKind.CAPTURE)
        await clerk.hands.sees("ordersMessage")
        await until(lambda: not clerk.screen._state.busy, "the end of the look-up")
        assert not clerk.hands.is_seen("moneyForm")

    at_orders(scene)


def test_a_search_that_leaves_the_chosen_order_out_chooses_no_other(at_orders: Play) -> None:
    async def scene(clerk: Scene) -> None:
        for number in (3, 4):
            order = an_order(number=OrderNumber(f"SHOP-T1-3{number}"), created_at=later(number))
            await clerk.desk.journal.arm(order, an_operation(order), [])
        await clerk.presenter.load()
        table = clerk.hands.find(QTableView, "orderTable")
        await clerk.opens(3)
        search = clerk.hands.find(QLineEdit, "orderSearch")
        search.setFocus()
        await until(search.hasFocus, "the cursor in the search")
        clerk.hands.type_text("SHOP-T1-3")
        await until(lambda: table.model().rowCount() == 2, "the orders that fit")
        await until(lambda: clerk.presenter.finding.text == "SHOP-T1-3", "the whole search")
        assert clerk.presenter.selected is not None
        assert clerk.presenter.selected.number == "SHOP-T1-1"
        assert not table.selectionModel().hasSelection()

    at_orders(scene)


@pytest.mark.parametrize(
    ("state", "key", "said"),
    [
        (OrderState.AWAITING_PAYMENT, Qt.Key.Key_R, "Nothing was taken for this order, so nothing can be refunded."),
        (OrderState.DECLINED, Qt.Key.Key_V, "No money of this order is held."),
        (OrderState.OUTCOME_UNKNOWN, Qt.Key.Key_R, "The bank has not said how much"),
        (OrderState.AUTHORISED, Qt.Key.Key_R, "The money is only held. Capture it (C), or release it (V)."),
        (OrderState.PAID, Qt.Key.Key_V, "No money of this order is held."),
        (OrderState.DECLINED, Qt.Key.Key_P, "There is no receipt of this order"),
        (OrderState.DECLINED, Qt.Key.Key_D, "The bank has said nothing about this order yet."),
    ],
)
def test_a_key_that_does_nothing_for_this_order_says_why(
    at_orders: Play, state: OrderState, key: Qt.Key, said: str
) -> None:
    async def scene(clerk: Scene) -> None:
        held = euros(1250) if state is OrderState.AUTHORISED else None
        order = an_order(number=OrderNumber("SHOP-T1-3"), created_at=later(2), state=state, held=held)
        await clerk.desk.journal.arm(order, an_operation(order), [])
        await clerk.presenter.load()
        await clerk.opens(0)
        await until(lambda: clerk.presenter.selected.number == order.number, "the newest order")
        clerk.hands.press(key)
        await clerk.hands.sees_text("messageHappened", said)
        assert not clerk.hands.is_seen("moneyForm")

    at_orders(scene)


@pytest.mark.parametrize("leaf", [Qt.Key.Key_PageDown, Qt.Key.Key_Down], ids=["by pages", "line by line"])
def test_the_panel_follows_a_hand_that_leafs_through_the_list_when_it_rests(
    at_orders: Play, monkeypatch: pytest.MonkeyPatch, leaf: Qt.Key
) -> None:
    async def scene(clerk: Scene) -> None:
        await clerk.opens(0)
        monkeypatch.setattr(order_side, "_PASSING_SECONDS", 3600)
        monkeypatch.setattr(order_side, "_REST_SECONDS", 3600)
        clerk.hands.press(leaf)
        await clerk.reads_longer_than_a_choice()
        assert clerk.hands.find(QTableView, "orderTable").currentIndex().row() == 1
        assert clerk.presenter.selected.number == "SHOP-T1-2", "an order that was passed over is not drawn"
        monkeypatch.setattr(order_side, "_REST_SECONDS", 0.01)
        clerk.hands.press(Qt.Key.Key_Up)
        clerk.hands.press(leaf)
        await until(lambda: clerk.presenter.selected.number == "SHOP-T1-1", "the order the hand came to rest on")

    at_orders(scene)


def test_the_first_page_that_is_leafed_waits_for_rest_too(at_orders: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(clerk: Scene) -> None:
        monkeypatch.setattr(order_side, "_REST_SECONDS", 3600)
        clerk.hands.find(QTableView, "orderTable").setFocus()
        clerk.hands.press(Qt.Key.Key_PageDown)
        await clerk.reads_longer_than_a_choice()
        assert clerk.presenter.selected is None
        monkeypatch.undo()
        clerk.hands.press(Qt.Key.Key_PageUp)
        clerk.hands.press(Qt.Key.Key_PageDown)
        await until(lambda: clerk.presenter.selected is not None, "the order the hand came to rest on")

    at_orders(scene)


def test_a_key_of_an_order_says_to_choose_one_where_none_is_chosen(at_orders: Play) -> None:
    async def scene(clerk: Scene) -> None:
        clerk.hands.find(QTableView, "orderTable").setFocus()
        clerk.hands.press(Qt.Key.Key_R)
        await clerk.hands.sees_text("messageHappened", "Choose an order in the list first.")
        await clerk.opens(1)
        await until(lambda: not clerk.hands.is_seen("messageHappened"), "the message gone with the choice")

    at_orders(scene)


def test_the_link_of_an_order_without_one_is_said_not_to_be_there(at_orders: Play) -> None:
    async def scene(clerk: Scene) -> None:
        await clerk.opens(1)
        clerk.screen.press(OrderKey.LINK)
        await clerk.hands.sees_text("messageHappened", "This order has no payment link.")

    at_orders(scene)


def test_a_key_pressed_before_the_chosen_order_is_there_waits_for_it_and_for_no_other(at_orders: Play) -> None:
    async def scene(clerk: Scene) -> None:
        table = clerk.hands.find(QTableView, "orderTable")
        table.setFocus()
        table.setCurrentIndex(table.model().index(1, 0))
        clerk.hands.press(Qt.Key.Key_N)
        await until(lambda: clerk.hands.focus_name() == "orderNote", "the cursor in the note of quick hands")
        assert clerk.presenter.selected.number == "SHOP-T1-1"
        clerk.screen.escape()
        table.setFocus()
        table.setCurrentIndex(table.model().index(0, 0))
        clerk.hands.press(Qt.Key.Key_N)
        table.setCurrentIndex(table.model().index(1, 0))
        await until(lambda: clerk.presenter.selected.number == "SHOP-T1-1", "the order gone back to")
        await clerk.hands.sees("orderPanel")
        assert not clerk.hands.is_seen("noteForm"), "the key was for an order that was left before it was there"

    at_orders(scene)
