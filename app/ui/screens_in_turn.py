"""Which screens has the window, and which one is in front? Most are made with the first wish for them."""

from functools import cached_property, partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal

from app.domain.operation import OperationKind
from app.ui.places import Place
from app.ui.screens.phone_order import PhoneOrderScreen
from app.ui.screens.screen import Screen
from app.ui.widgets.front_page import FrontPageStack

if TYPE_CHECKING:
    from app.ui.screens.attention import AttentionScreen
    from app.ui.screens.orders import OrdersScreen
    from app.ui.screens.payment_link import PaymentLinkScreen


class ScreensMadeLater(Protocol):
    """Makes the screens that no sale over the phone needs."""

    def make_payment_link(self) -> "PaymentLinkScreen": ...

    def make_orders(self) -> "OrdersScreen": ...

    def make_attention(self) -> "AttentionScreen": ...


class ScreensInTurn(FrontPageStack):
    """Holds them; one is in front, and a screen that was made stays."""

    order_wanted = Signal(str)
    """An order is to be shown, by its number."""
    act_wanted = Signal(str, object)
    """(number, `OperationKind`): the orders are to open with the question about it."""

    def __init__(self, phone_order: PhoneOrderScreen, later: ScreensMadeLater) -> None:
        super().__init__()
        self.setObjectName("screens")
        self.phone_order = phone_order
        self._later = later
        self._places: dict[Screen, Place] = {}
        phone_order.order_wanted.connect(self.order_wanted)
        phone_order.capture_wanted.connect(partial(self._want_act, kind=OperationKind.CAPTURE))
        self._take_in(phone_order, Place.PHONE_ORDER)

    @cached_property
    def payment_link(self) -> "PaymentLinkScreen":
        screen = self._later.make_payment_link()
        screen.order_wanted.connect(self.order_wanted)
        self._take_in(screen, Place.PAYMENT_LINK)
        return screen

    @cached_property
    def orders(self) -> "OrdersScreen":
        screen = self._later.make_orders()
        self._take_in(screen, Place.ORDERS)
        return screen

    @cached_property
    def attention(self) -> "AttentionScreen":
        screen = self._later.make_attention()
        screen.order_wanted.connect(self.order_wanted)
        screen.act_wanted.connect(self.act_wanted)
        self._take_in(screen, Place.ATTENTION)
        return screen

    def at(self, place: Place) -> Screen:
        """Return the screen of this place."""
        match place:
            case Place.PHONE_ORDER:
                return self.phone_order
            case Place.PAYMENT_LINK:
                return self.payment_link
            case Place.ORDERS:
                return self.orders
            case Place.ATTENTION:
                return self.attention

    @property
    def front(self) -> Screen:
        screen = self.currentWidget()
        assert isinstance(screen, Screen)  # noqa: S101 - nothing else is taken in
        return screen

    @property
    def place(self) -> Place:
        """Where the clerk is."""
        return self._places[self.front]

    @property
    def has_page_in_front(self) -> bool:
        """Whether the bank's page fills the screen in front."""
        return self.currentWidget() is self.phone_order and self.phone_order.shows_page

    def bring(self, screen: Screen) -> None:
        """Bring this one to the front; a card half typed on the phone order is forgotten when it is left."""
        if self.place is Place.PHONE_ORDER and screen is not self.phone_order:
            self.phone_order.leave()
        self.setCurrentWidget(screen)

    def _take_in(self, screen: Screen, place: Place) -> None:
        self._places[screen] = place
        self.addWidget(screen)

    def _want_act(self, number: str, kind: OperationKind) -> None:
        self.act_wanted.emit(number, kind)
