"""The window: who the bank is, whether it is training, where to go, and one screen at a time."""

import importlib
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from app.domain.identifiers import ProfileName
from app.domain.operation import OperationKind
from app.presenters.frame import FramePresenter, FrameState
from app.presenters.link_reminders import ReminderState
from app.presenters.message import Telling
from app.presenters.news import NewsState
from app.presenters.order_keys import OrderKey
from app.ui.bars_above import BarsAbove
from app.ui.desktop import Desktop
from app.ui.dialog import say_on_stripe
from app.ui.folding import Folding
from app.ui.header import Header
from app.ui.into_view import bring_into_view_what_gets_the_cursor
from app.ui.page_room import PageRoom
from app.ui.parts import make_giving_scroll, make_scroll
from app.ui.places import Place
from app.ui.preferences import PreferencesMenu
from app.ui.screens.phone_order import PhoneOrderScreen
from app.ui.screens.screen import Screen
from app.ui.screens_in_turn import ScreensInTurn, ScreensMadeLater
from app.ui.shortcuts import DISCRETION_KEYS, bind
from app.ui.theme import set_look
from app.ui.widgets.profile_edge import ProfileEdge
from app.ui.widgets.ribbon import PRACTISE_KEY, Ribbon

if TYPE_CHECKING:
    from app.presenters.moved_bank import MovedBankState
    from app.ui.locked_sheet import LockedSheet
    from app.ui.screens.attention import AttentionScreen
    from app.ui.screens.orders import OrdersScreen
    from app.ui.screens.payment_link import PaymentLinkScreen

_SMALLEST = (800, 560)
_HELP_ABOUT = {
    Place.PHONE_ORDER: "phone-order",
    Place.PAYMENT_LINK: "payment-links",
    Place.ORDERS: "orders",
    Place.ATTENTION: "attention",
}


class MainWindow(QMainWindow):
    """Frames the screens. It decides nothing about money."""

    profile_chosen = Signal(str)
    bank_wanted = Signal()
    help_wanted = Signal(str)
    """A page of the help, by its topic."""
    link_wanted = Signal()
    """The link of the order chosen on the orders screen."""
    palette_wanted = Signal()
    discretion_wanted = Signal()
    """Sums and customers are to be hidden in lists, or shown again."""
    operator_wanted = Signal()
    badge_scanned = Signal(str)
    """Somebody held a badge to the scanner of a locked till: its code."""
    day_wanted = Signal()
    """The screen of the business day."""
    overview_wanted = Signal()
    """The look over the last days."""
    alarm_seen = Signal()
    alarm_order_wanted = Signal()
    report_seen = Signal()
    moved_bank_seen = Signal()
    moved_bank_agreed = Signal()
    reminder_seen = Signal()
    reminder_opened = Signal()
    practice_wanted = Signal()
    """The panel for whoever practises; nobody hears it but a till in training."""
    close_wanted = Signal()

    def __init__(
        self,
        desktop: Desktop,
        frame: FramePresenter,
        phone_order: PhoneOrderScreen,
        later: ScreensMadeLater,
        preferences: PreferencesMenu,
    ) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("Paydesk")
        self._icons = desktop.icons
        self._theme = desktop.theme
        self._preferences = preferences
        self._screens = ScreensInTurn(phone_order, later)
        self._sheet: LockedSheet | None = None
        """What stands in place of the screens while the till is locked; made with the first lock."""
        self._make_fields()
        self._lay_out()
        self._wire()
        self._bind_keys()
        frame.attach(self)
        # Nothing that comes to stand in it makes the window larger: it would push its own edge off a small display.
        self.layout().setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # type: ignore[union-attr]
        self.setMinimumSize(*_SMALLEST)
        self.resize(1280, 800)
        self.show_screen(self.phone_order)

    # --- building --------------------------------------------

    def _make_fields(self) -> None:
        self._ribbon = Ribbon(self._icons)
        self._edge = ProfileEdge(self._theme)
        self._header = Header(self._icons, self._preferences.fill)
        self._above = BarsAbove(self._icons)

    def _lay_out(self) -> None:
        centre = QWidget()
        box = self._body = QVBoxLayout(centre)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._ribbon)
        box.addWidget(self._edge)
        box.addWidget(self._header)
        line = QFrame()
        set_look(line, role="line")
        box.addWidget(line)
        said = make_giving_scroll(self._above)
        box.addWidget(said)
        box.addWidget(self._screens, 1)
        self._covered: list[QWidget] = [said, self._screens]
        """What nobody may read at a locked till."""
        self.setCentralWidget(centre)
        self._page_room = PageRoom(self, lambda: self._screens.has_page_in_front, [self._header, line])

    def _wire(self) -> None:
        self._screens.order_wanted.connect(self.show_order)
        self._screens.act_wanted.connect(self._ask_about)
        self.phone_order.page_shown.connect(self._page_room.give)
        self._screens.currentChanged.connect(self._page_room.give)
        self._header.place_chosen.connect(self.show_place)
        self._header.profile_chosen.connect(self.profile_chosen)
        self._header.bank_wanted.connect(self.bank_wanted)
        self._header.operator_wanted.connect(self.operator_wanted)
        self._above.alarm.closed.connect(self.alarm_seen)
        self._above.alarm.action_chosen.connect(lambda _key: self.alarm_order_wanted.emit())
        self._above.recovery.closed.connect(self.report_seen)
        self._above.moved_bank.closed.connect(self.moved_bank_seen)
        self._above.moved_bank.action_chosen.connect(lambda _key: self.moved_bank_agreed.emit())
        self._above.reminder.closed.connect(self.reminder_seen)
        self._above.reminder.action_chosen.connect(lambda _key: self.reminder_opened.emit())
        self._above.recovery.action_chosen.connect(lambda _key: self.show_screen(self.attention))
        bring_into_view_what_gets_the_cursor()
        self._ribbon.practise_wanted.connect(lambda: self._open(self.practice_wanted.emit))
        self._header.day_wanted.connect(self.day_wanted)
        self._header.overview_wanted.connect(self.overview_wanted)

    def _bind_keys(self) -> None:
        for_all: dict[str, Callable[[], None]] = {
            "F1": self.ask_for_help,
            "F9": self.operator_wanted.emit,
            "Ctrl+Q": self.close_wanted.emit,
        }
        to_open: dict[str, Callable[[], None]] = {
            "F2": lambda: self.show_place(Place.PHONE_ORDER),
            "F3": lambda: self.show_place(Place.PAYMENT_LINK),
            "F4": lambda: self.show_place(Place.ORDERS),
            "F8": self.day_wanted.emit,
            "F10": lambda: self.show_place(Place.ATTENTION),
            "F12": self.overview_wanted.emit,
            "Ctrl+F": self._on_search_key,
            "Ctrl+K": self.palette_wanted.emit,
        }
        on_screen: dict[str, Callable[[], None]] = {
            "F5": lambda: self.orders.refresh(),
            "F6": self._on_mode_key,
            "F7": self._on_hold_key,
            "Ctrl+Return": self._on_submit_key,
            "Ctrl+Enter": self._on_submit_key,  # the one on the number pad
            "Ctrl+M": self._on_more_key,
            DISCRETION_KEYS: self.discretion_wanted.emit,
            "Escape": self._on_escape_key,
            "/": self._on_search_key,
            "C": self._on_c_key,
            "L": self._on_link_key,
        }
        self._of_screens: list[QShortcut] = []
        """Off while the till is locked: a letter may be one of a badge."""
        for key, slot in for_all.items():
            bind(self, key, slot)
        for key, slot in to_open.items():
            bind(self, key, partial(self._open, slot))
        for key, slot in on_screen.items():
            self._of_screens.append(bind(self, key, slot))

    def _open(self, opens: Callable[[], None]) -> None:
        """Open something; at a locked till who works here is asked instead."""
        if self.is_locked:
            self.operator_wanted.emit()
        else:
            opens()

    def ask_for_help(self) -> None:
        """Ask for the page of the help about the screen in front, or about people at a locked till."""
        self.help_wanted.emit("people" if self.is_locked else _HELP_ABOUT[self._screens.place])

    # --- the screens --------------------------------------------

    @property
    def phone_order(self) -> PhoneOrderScreen:
        return self._screens.phone_order

    @property
    def payment_link(self) -> "PaymentLinkScreen":
        """The screen of links, made with the first wish for it, as are the two below."""
        return self._screens.payment_link

    @property
    def orders(self) -> "OrdersScreen":
        return self._screens.orders

    @property
    def attention(self) -> "AttentionScreen":
        return self._screens.attention

    # --- what others ask for --------------------------------------------

    def show_place(self, place: Place) -> None:
        """Open the screen of this place."""
        self.show_screen(self._screens.at(place))

    def show_screen(self, screen: Screen) -> None:
        """Open one of the screens."""
        self._screens.bring(screen)
        self._header.places.show_place(self._screens.place)
        self.go_on_working()

    def go_on_working(self) -> None:
        """Put the keyboard where work goes on, on the screen in front."""
        self._screens.front.enter()

    def show_order(self, number: str) -> None:
        """Open the orders with this one in front."""
        self.show_screen(self.orders)
        self.orders.show_order(number)

    def _ask_about(self, number: str, kind: OperationKind) -> None:
        """Open the orders with the question about this order's hold in front."""
        self.show_screen(self.orders)
        self.orders.ask_about(number, kind)

    def export_orders(self) -> None:
        """Open the orders and ask where to save their list."""
        self.show_screen(self.orders)
        self.orders.export()

    # --- a locked till --------------------------------------------

    @property
    def is_locked(self) -> bool:
        """Whether a quiet sheet stands in place of the screens and of what is said above them."""
        return self._sheet is not None and not self._sheet.isHidden()

    def lock(self) -> None:
        """Put the sheet there: whoever passes by reads of no order and no customer."""
        if self._sheet is None:
            self._sheet = self._make_sheet()
        self._let_screens_be_used(False)
        self._sheet.cover(self._covered)

    def unlock(self) -> None:
        """Show the screens again as they stood, with the cursor where it was, and say what was said above them."""
        if self._sheet is not None and self.is_locked:
            self._let_screens_be_used(True)
            if not self._sheet.uncover():
                self.go_on_working()
            self._above.speak_unheard()

    def _let_screens_be_used(self, used: bool) -> None:
        self._header.lock(not used)
        for shortcut in self._of_screens:
            shortcut.setEnabled(used)

    def _make_sheet(self) -> "LockedSheet":
        sheet: LockedSheet = importlib.import_module("app.ui.locked_sheet").LockedSheet(self._icons)
        sheet.operator_wanted.connect(self.operator_wanted)
        sheet.badge_scanned.connect(self.badge_scanned)
        self._body.addWidget(sheet, 1)
        return sheet

    # --- the presenter's view --------------------------------------------

    def draw(self, state: FrameState) -> None:
        self._ribbon.say(state.ribbon)
        say_on_stripe(self, state.ribbon)
        self.setWindowTitle(f"Paydesk – {state.ribbon}" if state.ribbon else "Paydesk")
        self._header.draw(state)

    def below_operator(self, width: int) -> QPoint:
        """Return where something so wide hangs below the operator's name, in coordinates of the screen."""
        return self._header.below_operator(width)

    def draw_news(self, state: NewsState) -> None:
        self._above.draw_news(state)

    def draw_moved_bank(self, state: "MovedBankState") -> None:
        self._above.draw_moved_bank(state)

    def draw_reminder(self, state: ReminderState) -> None:
        self._above.draw_reminder(state)

    def offer_practice(self, panel: QWidget) -> None:
        """Let a till in training show this beside its screens, which keep their place."""
        self._ribbon.offer_practice()
        bind(self, PRACTISE_KEY, partial(self._open, self.practice_wanted.emit))
        self._body.removeWidget(self._screens)
        beside = Folding(make_scroll(self._screens), panel, shares=(1, 0), spacing=0)
        self._body.addWidget(beside, 1)
        self._covered[-1] = beside
        self.go_on_working()  # Qt takes the keyboard from a field that gets another parent

    def show_doubts(self, count: int) -> None:
        """Say above every screen how many orders need attention."""
        self._header.show_doubts(count)

    def show_message(self, told: Telling) -> None:
        """Say something that belongs to no screen, above all of them."""
        self._above.say(told)

    def take_back_message(self, told: Telling) -> None:
        """Hide this message, which is true no more; another one stays."""
        self._above.take_back(told)

    def show_profile(self, name: ProfileName) -> None:
        """Put the chosen bank back after a change that could not be made."""
        self._header.show_profile(name)

    # --- slots --------------------------------------------

    def _on_mode_key(self) -> None:
        if self._screens.place is Place.PHONE_ORDER:
            self.phone_order.cycle_mode()

    def _on_hold_key(self) -> None:
        if self._screens.place is Place.PHONE_ORDER:
            self.phone_order.switch_hold()

    def _on_more_key(self) -> None:
        self._screens.front.toggle_more()

    def _on_submit_key(self) -> None:
        self._screens.front.submit()

    def _on_search_key(self) -> None:
        self.show_screen(self.orders)
        self.orders.focus_search()

    def _on_c_key(self) -> None:
        match self._screens.place:
            case Place.PAYMENT_LINK:
                self.payment_link.copy_link()
            case Place.ORDERS:
                self.orders.capture()
            case Place.PHONE_ORDER:
                self.phone_order.capture()

    def _on_link_key(self) -> None:
        if self._screens.place is Place.ORDERS:
            self.orders.press(OrderKey.LINK)

    def _on_escape_key(self) -> None:
        self._screens.front.escape()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._page_room.give()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._page_room.give()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window is a wish: the program ends in order and closes it then."""
        event.ignore()
        self.close_wanted.emit()
