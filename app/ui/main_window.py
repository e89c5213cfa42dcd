"""The window: who the bank is, whether it is training, where to go, and one screen at a time."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QComboBox,
    QFrame,
    QMainWindow,
    QMenu,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.identifiers import ProfileName
from app.presenters.frame import FramePresenter, FrameState, Light
from app.presenters.message import Message
from app.presenters.news import NewsState
from app.ui.choosing import show_checked, when_chosen
from app.ui.desktop import Desktop
from app.ui.header import make_header
from app.ui.parts import make_button, make_label, make_tool_button
from app.ui.preferences import PreferencesMenu
from app.ui.screens.attention import AttentionScreen
from app.ui.screens.orders import OrdersScreen
from app.ui.screens.payment_link import PaymentLinkScreen
from app.ui.screens.phone_order import PhoneOrderScreen
from app.ui.shortcuts import bind
from app.ui.theme import set_look
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.profile_edge import ProfileEdge

_LIGHTS = {
    Light.UNKNOWN: ("info", "muted"),
    Light.ONLINE: ("online", "paid"),
    Light.OFFLINE: ("offline", "declined"),
    Light.LOCKED: ("lock", "declined"),
}

_LEAST_LIGHT, _LEAST_PROFILE, _MOST_PROFILE = 16, 110, 220
"""So narrow these may become before the header folds: then it stands in one line at 1200 pixels in every language."""
_BELOW_HEADER = 8


class MainWindow(QMainWindow):
    """Frames the screens. It decides nothing about money."""

    profile_chosen = Signal(str)
    bank_wanted = Signal()
    link_wanted = Signal()
    """The link of the order chosen on the orders screen."""
    palette_wanted = Signal()
    operator_wanted = Signal()
    day_wanted = Signal()
    """The screen of the business day."""
    alarm_seen = Signal()
    alarm_order_wanted = Signal()
    report_seen = Signal()
    close_wanted = Signal()

    def __init__(
        self,
        desktop: Desktop,
        frame: FramePresenter,
        phone_order: PhoneOrderScreen,
        payment_link: PaymentLinkScreen,
        orders: OrdersScreen,
        attention: AttentionScreen,
        preferences: PreferencesMenu,
    ) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self._icons = desktop.icons
        self._theme = desktop.theme
        self.phone_order = phone_order
        self.payment_link = payment_link
        self.orders = orders
        self.attention = attention
        self._in_doubt = 0
        self._preferences = preferences
        self._make_fields()
        self._lay_out()
        self._wire()
        self._bind_keys()
        self._set_texts()
        frame.attach(self)
        self.resize(1280, 800)
        self.show_screen(self.phone_order)

    # --- building --------------------------------------------

    def _make_fields(self) -> None:
        self._ribbon = make_label("ribbon", role="training", centred=True)
        self._ribbon.setContentsMargins(8, 5, 8, 5)
        self._edge = ProfileEdge(self._theme)
        self._profile = QComboBox()
        self._profile.setObjectName("profile")
        self._profile.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._bank = make_label("bank", role="muted")
        self._open_bank = make_tool_button("openBank", self._icons.icon("bank"))
        self._operator = make_tool_button("operator", self._icons.icon("user"))
        self._operator_name = ElidedLabel()
        self._operator_name.setObjectName("operatorAtWork")
        self._light_icon = IconLabel(self._icons, 18)
        self._light = ElidedLabel()
        self._light.setObjectName("connection")
        self._light.setMinimumWidth(_LEAST_LIGHT)
        self._bank.setWordWrap(False)
        self._profile.setMinimumWidth(_LEAST_PROFILE)
        self._profile.setMaximumWidth(_MOST_PROFILE)
        self._menu_button = make_tool_button("preferences", self._icons.icon("settings"))
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu_button.setMenu(self._menu)
        self._places = QButtonGroup(self)
        self._go_phone = self._nav_button("goPhoneOrder", "phone-order")
        self._go_link = self._nav_button("goPaymentLink", "payment-link")
        self._go_orders = self._nav_button("goOrders", "orders")
        self._go_attention = self._nav_button("goAttention", "attention")
        self._notice = self._bar("notice")
        self._alarm = self._bar("alarm")
        self._recovery = self._bar("recovery")
        self._screens = QStackedWidget()
        self._screens.setObjectName("screens")
        for screen in (self.phone_order, self.payment_link, self.orders, self.attention):
            self._screens.addWidget(screen)

    def _bar(self, name: str) -> MessageBar:
        bar = MessageBar(self._icons)
        bar.setObjectName(name)
        return bar

    def _nav_button(self, name: str, icon: str) -> QPushButton:
        button = make_button(name, self._icons.icon(icon), role="quiet")
        button.setCheckable(True)
        button.setAutoExclusive(True)  # a screen reader says "radio button": one of a few
        self._places.addButton(button)
        return button

    def _lay_out(self) -> None:
        header = make_header(
            [self._go_phone, self._go_link, self._go_orders, self._go_attention],
            [self._light_icon, self._light],
            [self._bank, self._profile, self._open_bank, self._operator, self._operator_name, self._menu_button],
        )
        centre = QWidget()
        box = QVBoxLayout(centre)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._ribbon)
        box.addWidget(self._edge)
        box.addWidget(header)
        line = QFrame()
        set_look(line, role="line")
        box.addWidget(line)
        for bar in (self._alarm, self._recovery, self._notice):
            box.addWidget(bar)
        box.addWidget(self._screens, 1)
        self.setCentralWidget(centre)

    def _wire(self) -> None:
        self.phone_order.order_wanted.connect(self.show_order)
        when_chosen(self._go_phone, lambda: self.show_screen(self.phone_order))
        when_chosen(self._go_link, lambda: self.show_screen(self.payment_link))
        when_chosen(self._go_orders, lambda: self.show_screen(self.orders))
        when_chosen(self._go_attention, lambda: self.show_screen(self.attention))
        self.attention.counted.connect(self._on_counted)
        self.attention.order_wanted.connect(self.show_order)
        self._alarm.closed.connect(self.alarm_seen)
        self._alarm.action_chosen.connect(lambda _key: self.alarm_order_wanted.emit())
        self._recovery.closed.connect(self.report_seen)
        self._recovery.action_chosen.connect(lambda _key: self.show_screen(self.attention))
        self._profile.activated.connect(self._on_profile_activated)
        self._open_bank.clicked.connect(self.bank_wanted)
        self._operator.clicked.connect(self.operator_wanted)
        QApplication.instance().focusChanged.connect(_bring_into_view)  # type: ignore[union-attr]
        self._menu.aboutToShow.connect(self._fill_menu)

    def _bind_keys(self) -> None:
        keys: dict[str, Callable[[], None]] = {
            "F2": lambda: self.show_screen(self.phone_order),
            "F3": lambda: self.show_screen(self.payment_link),
            "F4": lambda: self.show_screen(self.orders),
            "F5": self.orders.refresh,
            "F6": self._on_mode_key,
            "F7": self._on_hold_key,
            "F8": self.day_wanted.emit,
            "F9": self.operator_wanted.emit,
            "F10": lambda: self.show_screen(self.attention),
            "Ctrl+Return": self._on_submit_key,
            "Ctrl+Enter": self._on_submit_key,  # the one on the number pad
            "Ctrl+M": self._on_more_key,
            "Ctrl+F": self._on_search_key,
            "Ctrl+K": self.palette_wanted.emit,
            "Ctrl+Q": self.close_wanted.emit,
            "Escape": self._on_escape_key,
            "/": self._on_search_key,
            "C": self._on_c_key,
            "L": self._on_link_key,
        }
        for key, slot in keys.items():
            bind(self, key, slot)

    def _fill_menu(self) -> None:
        self._preferences.fill(self._menu)
        self._menu.addSeparator()
        text = self.tr("Business day: close it, print reports")
        day = self._menu.addAction(self._icons.icon("calendar"), f"{text}\tF8")
        day.setObjectName("openDay")
        day.triggered.connect(self.day_wanted)

    # --- what others ask for --------------------------------------------

    def show_screen(self, screen: QWidget) -> None:
        """Open one of the screens; a card half typed on the phone order is forgotten when it is left."""
        if self._screens.currentWidget() is self.phone_order and screen is not self.phone_order:
            self.phone_order.leave()
        self._screens.setCurrentWidget(screen)
        chosen = {
            self.phone_order: self._go_phone,
            self.payment_link: self._go_link,
            self.orders: self._go_orders,
            self.attention: self._go_attention,
        }
        for each, button in chosen.items():
            show_checked(button, each is screen)
        if isinstance(screen, (PhoneOrderScreen, PaymentLinkScreen, OrdersScreen, AttentionScreen)):
            screen.enter()

    def show_order(self, number: str) -> None:
        """Open the orders with this one in front."""
        self.show_screen(self.orders)
        self.orders.show_order(number)

    def export_orders(self) -> None:
        """Open the orders and ask where to save their list."""
        self.show_screen(self.orders)
        self.orders.export()

    # --- the presenter's view --------------------------------------------

    def draw(self, state: FrameState) -> None:
        self._ribbon.setText(state.ribbon)
        self._ribbon.setVisible(bool(state.ribbon))
        places = range(self._profile.count())
        shown = tuple((self._profile.itemData(place), self._profile.itemText(place)) for place in places)
        if shown != state.profiles:
            self._profile.clear()
            for name, title in state.profiles:
                self._profile.addItem(title, name)
        self._profile.setCurrentIndex(self._profile.findData(state.profile))
        self._profile.setVisible(len(state.profiles) > 1)
        self._bank.setText(state.bank)
        self._bank.setVisible(len(state.profiles) <= 1)
        icon, colour = _LIGHTS[state.light]
        self._light_icon.show_icon(icon, colour)
        self._light.setText(state.connection)
        self._show_operator(state.operator)

    def _show_operator(self, name: str) -> None:
        self._operator_name.setText(name)
        self._operator_name.setVisible(bool(name))
        hint = self.tr("{name} works here. Change the operator (F9)").format(name=name) if name else ""
        self._operator.setToolTip(hint or self.tr("Who works here? (F9)"))
        self._operator.setAccessibleName(self._operator.toolTip())

    def below_operator(self, width: int) -> QPoint:
        """Return where something so wide hangs below the operator's name, in coordinates of the screen."""
        corner = self._operator.mapToGlobal(self._operator.rect().bottomRight())
        return corner - QPoint(width, -_BELOW_HEADER)

    def draw_news(self, state: NewsState) -> None:
        self._alarm.show_message(state.alarm, state.alarm_actions)
        self._recovery.show_message(state.recovery, state.recovery_actions)

    def show_message(self, message: Message) -> None:
        """Say something that belongs to no screen, above all of them."""
        self._notice.show_message(message)

    def take_back_message(self, message: Message) -> None:
        """Hide this message, which is true no more; another one stays."""
        self._notice.take_back(message)

    def show_profile(self, name: ProfileName) -> None:
        """Put the chosen bank back after a change that could not be made."""
        self._profile.setCurrentIndex(self._profile.findData(name))

    # --- slots --------------------------------------------

    def _on_profile_activated(self, place: int) -> None:
        self.profile_chosen.emit(self._profile.itemData(place))

    def _on_counted(self, count: int) -> None:
        if count != self._in_doubt:
            self._in_doubt = count
            self._set_attention_text()

    def _on_mode_key(self) -> None:
        if self._screens.currentWidget() is self.phone_order:
            self.phone_order.cycle_mode()

    def _on_hold_key(self) -> None:
        if self._screens.currentWidget() is self.phone_order:
            self.phone_order.switch_hold()

    def _on_more_key(self) -> None:
        screen = self._screens.currentWidget()
        if isinstance(screen, (PhoneOrderScreen, PaymentLinkScreen)):
            screen.toggle_more()

    def _on_submit_key(self) -> None:
        screen = self._screens.currentWidget()
        if isinstance(screen, (PhoneOrderScreen, PaymentLinkScreen, OrdersScreen, AttentionScreen)):
            screen.submit()

    def _on_search_key(self) -> None:
        self.show_screen(self.orders)
        self.orders.focus_search()

    def _on_c_key(self) -> None:
        if self._screens.currentWidget() is self.payment_link:
            self.payment_link.copy_link()
        elif self._screens.currentWidget() is self.orders:
            self.orders.capture()

    def _on_link_key(self) -> None:
        if self._screens.currentWidget() is self.orders:
            self.link_wanted.emit()

    def _on_escape_key(self) -> None:
        screen = self._screens.currentWidget()
        if isinstance(screen, (PhoneOrderScreen, OrdersScreen, AttentionScreen)):
            screen.escape()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window is a wish: the program ends in order and closes it then."""
        event.ignore()
        self.close_wanted.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self.setWindowTitle("Paydesk")
        self._go_phone.setText(self.tr("Phone order  F2"))
        self._go_link.setText(self.tr("Payment link  F3"))
        self._go_orders.setText(self.tr("Orders  F4"))
        self._set_attention_text()
        self._profile.setAccessibleName(self.tr("Bank"))
        about_bank = self.tr("About this bank: what it offers, its login and its messages")
        self._open_bank.setAccessibleName(about_bank)
        self._open_bank.setToolTip(about_bank)
        self._light.setAccessibleName(self.tr("Connection to the bank"))
        self._menu_button.setAccessibleName(self.tr("Language, colours, text size"))
        self._menu_button.setToolTip(self.tr("Language, colours, text size"))

    def _set_attention_text(self) -> None:
        """Say how many orders need attention, at the entry that leads to them; nothing while there are none."""
        count = self._in_doubt
        title, spoken = self.tr("Attention  F10"), self.tr("Needs attention")
        if count:
            title = self.tr("Attention  {count}").format(count=count)
            spoken = self.tr("Needs attention: %n order(s)", "", count)
        self._go_attention.setText(title)
        self._go_attention.setAccessibleName(spoken)
        self._go_attention.setToolTip(f"{spoken} (F10)")
        self._go_attention.setIcon(self._icons.icon("attention", "unknown" if count else "text"))
        set_look(self._go_attention, alert=bool(count))


def _bring_into_view(_before: QWidget | None, now: QWidget | None) -> None:
    """Scroll to the field that got the cursor; Qt does so for Tab only, not for Enter or a fault."""
    if now is not None:
        # A moment later: a fault that appears with the focus still has to find its place.
        QTimer.singleShot(0, now, lambda: _scroll_to(now))


def _scroll_to(now: QWidget) -> None:
    place = now.parentWidget()
    while place is not None:
        if isinstance(place, QScrollArea) and not isinstance(now, QScrollArea):
            place.ensureWidgetVisible(now, 0, now.height() * 2)
        place = place.parentWidget()
