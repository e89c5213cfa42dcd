"""A locked till: no order, customer or sum is read there, no key reaches the screens, and all is back afterwards."""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)

from app.demo.clerk import OrdersClerk
from app.demo.hands import Hands, until
from app.demo.play import CHALLENGE, CODE
from app.domain.badge import badge_code
from app.domain.currency import currency
from app.domain.money import Money
from app.domain.order import Customer, Order, PaymentMode
from app.domain.person import Role
from app.domain.trail import TrailEntry
from app.presenters.message import Message, Tone
from app.services.payment_links import LinkDraft
from app.services.people_port import PeopleBook
from app.ui.desktop import Desktop
from app.ui.money_bell import MoneyBell
from app.ui.tasks import Tasks
from app.windows.till_window import Window
from tests.journeys.conftest import Play, RunningTill
from tests.journeys.staff import BORIS, OLGA, comes, locks_itself, open_windows
from tests.qt_loop import flush_deletions
from tests.ui.scanner import scans

pytestmark = [pytest.mark.journey, pytest.mark.webview]

MARIA = Customer("maria@customer.example", "+35799123456", "Maria")
BADGE = "CL/C8291045512"
"""With letters that are keys of the screens."""
SECRETS = ("Maria", "maria@", "99123456", "Roses", "12.50")
Keys = Mapping[Qt.KeyboardModifier, Sequence[Qt.Key]]
NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
ASKS: Keys = {
    NONE: (Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_F10, Qt.Key.Key_F12),
    CONTROL: (Qt.Key.Key_F, Qt.Key.Key_K, Qt.Key.Key_F1, Qt.Key.Key_Return),
}
"""What opens something, and so asks who works here."""
DOES_NOTHING: Keys = {
    NONE: (*map(Qt.Key, b"CLR/7"), Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_F7, Qt.Key.Key_Escape),
    CONTROL: (Qt.Key.Key_M, Qt.Key.Key_L, Qt.Key.Key_Z),
    Qt.KeyboardModifier.AltModifier: (Qt.Key.Key_1,),
}


def written_on(widget: QWidget) -> Iterator[str]:
    """Return what is read on it, in its tool tip, and by a screen reader."""
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    yield from (str(widget.property(name) or "") for name in ("text", "plainText", "placeholderText"))
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        columns = model.columnCount() if isinstance(widget, QTableView | QTreeView) else 1
        for row in range(model.rowCount()):
            yield from (str(model.index(row, column).data()) for column in range(columns))


def readable(paydesk: RunningTill) -> str:
    """Return all that whoever stands before the till can read or hear, in every window of it."""
    main = paydesk.window.main
    windows = [main, *(dialog for dialog in main.findChildren(QDialog) if dialog.isVisible())]
    parts = [part for window in windows for part in (window, *window.findChildren(QWidget)) if part.isVisible()]
    return "\n".join(text for part in parts for text in written_on(part) if text)


def secrets_in(text: str, order: Order) -> list[str]:
    return [secret for secret in (*SECRETS, order.number) if secret in text]


async def an_order_of_maria(paydesk: RunningTill) -> tuple[Order, OrdersClerk]:
    """Stand at an order of hers, with a word about her above the screens."""
    draft = LinkDraft(Money(1250, currency("EUR")), "Roses for Maria", MARIA)
    order = await paydesk.till.links.create(paydesk.window.frame.profile, draft)
    orders = await (await paydesk.at_orders()).looks_up(order.number)
    await orders.hands.sees("orderPanel")
    await until(lambda: "Roses for Maria\nCustomer" in readable(paydesk), "the facts of the order")
    told = Message(Tone.WARNING, "Maria called: 12.50 EUR")
    paydesk.window.main.show_message(lambda: told)
    return order, orders


async def leaves(paydesk: RunningTill) -> None:
    """Lock the till and put the picker aside: the window itself is what is left to look at."""
    await locks_itself(paydesk)
    await puts_picker_aside(paydesk)


async def puts_picker_aside(paydesk: RunningTill) -> None:
    paydesk.hands.find(QDialog, "operatorPicker").reject()
    await until(lambda: not paydesk.hands.is_seen("operatorPicker"), "the picker gone")
    await paydesk.hands.come_forward()


async def signs_on(paydesk: RunningTill, name: str, pin: str) -> None:
    paydesk.hands.press(Qt.Key.Key_F9)
    await paydesk.hands.sees("operatorPin")
    await comes(paydesk, name, pin)
    await paydesk.hands.come_forward()


def test_nobody_reads_an_order_a_customer_or_a_sum_at_a_locked_till(staffed: RunningTill, play: Play) -> None:
    async def scene() -> None:
        order, _orders = await an_order_of_maria(staffed)
        shown = secrets_in(readable(staffed), order)
        assert shown == [*(secret for secret in SECRETS if secret in shown), order.number], "what is to be covered"
        assert {"Maria", "12.50"} <= set(shown)
        await locks_itself(staffed)
        assert secrets_in(readable(staffed), order) == []
        assert staffed.hands.is_seen("lockedSheet")
        await puts_picker_aside(staffed)
        assert secrets_in(readable(staffed), order) == []
        assert "This till is locked" in readable(staffed)
        assert "TRAINING" in readable(staffed), "that no money is real is said at any time"
        assert staffed.hands.focus_name() == "lockedSignIn"

    play(scene())


def pressed(keys: Keys) -> Iterator[tuple[Qt.Key, Qt.KeyboardModifier]]:
    """Return each key with what is held down meanwhile."""
    return ((key, modifier) for modifier, with_it in keys.items() for key in with_it)


def test_no_key_reaches_the_screens_of_a_locked_till(staffed: RunningTill, play: Play) -> None:
    async def scene() -> None:
        order, orders = await an_order_of_maria(staffed)
        before = readable(staffed)
        await leaves(staffed)
        locked = readable(staffed)
        for key, modifier in pressed(DOES_NOTHING):
            staffed.hands.press(key, modifier)
            assert (readable(staffed), open_windows(staffed)) == (locked, []), key
            assert not staffed.hands.is_seen("operatorPicker"), key
        for key, modifier in pressed(ASKS):
            staffed.hands.press(key, modifier)
            await staffed.hands.sees("operatorPicker")
            assert (secrets_in(readable(staffed), order), open_windows(staffed)) == ([], []), key
            await puts_picker_aside(staffed)
        await signs_on(staffed, *OLGA)
        assert readable(staffed) == before
        assert orders.hands.is_seen("orderPanel")

    play(scene())


class KeysHeard(QObject):
    """Takes down the letters that reach a widget."""

    def __init__(self) -> None:
        super().__init__()
        self.letters: list[str] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self.letters.append(chr(event.key()))
        return False


@pytest.mark.parametrize(("role", "is_enough"), [(Role.CLERK, True), (Role.MANAGER, False)], ids=["clerk", "manager"])
def test_a_badge_is_taken_at_the_sheet_itself_whatever_letters_it_has(
    staffed: RunningTill, play: Play, role: Role, is_enough: bool
) -> None:
    async def scene() -> None:
        await staffed.till.people.hire("Cleo", role, "684203")
        cleo = next(each for each in await staffed.till.people.all() if each.name == "Cleo")
        await staffed.till.badges.give(cleo, badge_code(BADGE), badge_code(BADGE))
        await staffed.at_orders()
        await leaves(staffed)
        button, keys = staffed.hands.find(QWidget, "lockedSignIn"), KeysHeard()
        button.installEventFilter(keys)
        for letter in BADGE:
            staffed.hands.press(Qt.Key(ord(letter)))
        assert "".join(keys.letters) == BADGE, "no letter is kept for a key of the screens"
        button.removeEventFilter(keys)
        scans(None, BADGE)
        if is_enough:
            await until(lambda: staffed.till.at_work.name == "Cleo", "Cleo at work")
            await until(lambda: not staffed.hands.is_seen("operatorPicker"), "the picker gone")
            assert staffed.hands.is_seen("orders")
        else:
            names = staffed.hands.find(QComboBox, "operatorName")
            await until(lambda: names.currentText() == "Cleo", "Cleo chosen")
            await comes(staffed, "Cleo", "684203")

    play(scene())


class SlowBook:
    """The book of people, on a line so slow that what is noted is written once somebody says so."""

    def __init__(self, book: PeopleBook) -> None:
        self._book = book
        self.goes_on = asyncio.Event()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._book, name)

    async def note(self, entry: TrailEntry) -> None:
        await self.goes_on.wait()
        await self._book.note(entry)


@pytest.mark.qt_log_ignore("does not support raise")  # the picker comes forward; offscreen there is no window manager
def test_a_journal_slow_to_write_who_left_takes_no_picker_from_whoever_comes(
    staffed: RunningTill, play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene() -> None:
        book = SlowBook(vars(staffed.till.people)["_book"])
        monkeypatch.setattr(staffed.till.people, "_book", book)
        staffed.window.people.lock()
        await staffed.hands.sees("lockedSheet")
        await staffed.hands.click("lockedSignIn")
        await staffed.hands.sees("operatorPin")
        staffed.hands.find(QLineEdit, "operatorPin").setText("5072")
        book.goes_on.set()
        await until(lambda: "operator.lock" not in {each.get_name() for each in asyncio.all_tasks()}, "it written")
        assert staffed.hands.find(QLineEdit, "operatorPin").text() == "5072"
        await comes(staffed, *OLGA)

    play(scene())


def test_help_is_there_for_whoever_stands_before_a_locked_till(staffed: RunningTill, play: Play) -> None:
    async def scene() -> None:
        order, _orders = await an_order_of_maria(staffed)
        await leaves(staffed)
        staffed.hands.press(Qt.Key.Key_F1)
        await staffed.hands.sees("help")
        assert order.number not in readable(staffed)
        assert open_windows(staffed) == ["help"]
        staffed.hands.find(QDialog, "help").reject()

    play(scene())


def test_the_header_of_a_locked_till_leads_nowhere_and_lets_its_look_be_chosen(
    staffed: RunningTill, play: Play
) -> None:
    async def scene() -> None:
        greyed = ("goPhoneOrder", "goPaymentLink", "goOrders", "goAttention", "profile", "openBank")
        await leaves(staffed)
        assert [name for name in greyed if staffed.hands.find(QWidget, name).isEnabled()] == []
        menu = staffed.hands.find(QToolButton, "preferences").menu()
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        usable = [entry.text() for entry in menu.actions() if entry.isEnabled() and not entry.isSeparator()]
        assert usable == ["Language", "Colours", "Text size"]
        staffed.window.look.choose_language("ru")
        await until(lambda: "Касса заблокирована" in readable(staffed), "the sheet in Russian")
        staffed.window.look.choose_language("en")
        await staffed.hands.click("operator")
        await staffed.hands.sees("operatorPin")
        await comes(staffed, *OLGA)
        assert [name for name in greyed if not staffed.hands.find(QWidget, name).isEnabled()] == []

    play(scene())


def test_a_sale_half_typed_stands_as_it_stood_with_the_cursor_in_its_place(staffed: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await staffed.at_phone_order()
        clerk.types_amount("77.31")
        staffed.hands.press(Qt.Key.Key_M, CONTROL)
        await staffed.hands.type_into("phoneEmail", "maria@shop.exampl")
        before = readable(staffed)
        assert "77.31" in before
        await leaves(staffed)
        assert "77.31" not in readable(staffed)
        staffed.window.main.phone_order.focus("amount")
        staffed.hands.type_text("9")
        assert staffed.hands.focus_name() == "lockedSignIn", "what is drawn behind takes no keyboard"
        await signs_on(staffed, *OLGA)
        assert staffed.hands.focus_name() == "phoneEmail"
        assert readable(staffed) == before
        staffed.hands.type_text("e")
        assert staffed.hands.find(QLineEdit, "phoneEmail").text() == "maria@shop.example"

    play(scene())


def test_another_person_goes_on_at_the_same_screen_without_the_windows_of_the_one_before(
    staffed: RunningTill, play: Play
) -> None:
    async def scene() -> None:
        _order, orders = await an_order_of_maria(staffed)
        await orders.hands.click("showCalls")
        await orders.hands.sees("bankCalls")
        await leaves(staffed)
        await signs_on(staffed, *BORIS)
        assert orders.hands.is_seen("orderPanel")
        assert open_windows(staffed) == []
        assert not staffed.hands.is_seen("lockedSheet")

    play(scene())


def test_the_practice_panel_knows_what_happened_while_the_till_was_locked(staffed: RunningTill, play: Play) -> None:
    async def scene() -> None:
        practice = staffed.till.practice
        assert practice is not None
        staffed.hands.press(Qt.Key.Key_F1, CONTROL)
        await staffed.hands.sees("practicePanel")
        panel = Hands(staffed.hands.find(QWidget, "practicePanel"))
        await panel.click("foldHeading")
        await panel.click("stage-answer-slow")
        effect = panel.find(QLabel, "effect-answer-slow")
        await until(lambda: "Happens next time" in effect.text(), "the trouble staged")
        await leaves(staffed)
        await practice.call_off()
        await until(lambda: "Happens next time" not in effect.text(), "the panel told")
        assert not staffed.hands.is_seen("practicePanel")
        await signs_on(staffed, *OLGA)
        assert staffed.hands.is_seen("practicePanel")

    play(scene())


@pytest.mark.qt_log_ignore("does not support raise")  # the window comes forward; offscreen there is no window manager
def test_a_notice_of_money_leads_to_the_picker_of_a_locked_till(staffed: RunningTill, play: Play) -> None:
    async def scene() -> None:
        order, _orders = await an_order_of_maria(staffed)
        await staffed.at_phone_order()
        await leaves(staffed)
        bell = staffed.window.main.findChild(MoneyBell)
        assert bell is not None
        bell.order_wanted.emit(order.number)
        await staffed.hands.sees("operatorPicker")
        assert secrets_in(readable(staffed), order) == []
        await comes(staffed, *OLGA)
        assert staffed.hands.is_seen("phoneOrder"), "it stands as it stood"

    play(scene())


def test_a_till_that_begins_shows_no_screen_before_somebody_says_who_it_is(
    staffed: RunningTill, play: Play, desktop: Desktop
) -> None:
    async def scene() -> None:
        await staffed.till.people.sign_off()
        tasks = Tasks(staffed.failures.append)
        window = Window(desktop, staffed.till, tasks)
        window.show()
        begun = RunningTill(window, staffed.till, staffed.side, staffed.failures)
        await begun.hands.sees("operatorPin")
        assert begun.hands.is_seen("lockedSheet")
        assert not begun.hands.is_seen("phoneOrder")
        await comes(begun, *OLGA)
        assert begun.hands.is_seen("phoneOrder")
        await begun.hands.come_forward()
        assert begun.hands.focus_name() == "phoneAmount"
        window.hide()
        await tasks.finish()
        window.close_for_good()
        flush_deletions()

    play(scene())


def test_a_shop_without_people_has_no_sheet(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        paydesk.window.people.lock()
        await paydesk.till.people.sign_off()
        await paydesk.at_phone_order()
        assert paydesk.window.main.findChild(QWidget, "lockedSheet") is None
        assert paydesk.hands.find(QWidget, "goOrders").isEnabled()

    play(scene())


def test_an_order_under_way_stays_in_sight_until_it_has_ended_also_where_its_clerk_was_sent_home(
    staffed: RunningTill, play: Play
) -> None:
    async def scene() -> None:
        clerk = await (await staffed.at_phone_order()).chooses(PaymentMode.CHALLENGE)
        clerk.types_amount("12.50").types_card(CHALLENGE).charges()
        page = await clerk.sees_bank_page()
        staffed.till.at_work.go()  # another till said that nobody of this name works here any more
        assert staffed.hands.is_seen("bankPage")
        await page.cardholder_confirms(CODE)
        await staffed.hands.sees("lockedSheet")
        assert not staffed.hands.is_seen("bankPage")
        assert len(staffed.charges()) == 1

    play(scene())
