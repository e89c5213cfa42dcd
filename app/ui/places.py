"""The places a clerk can go to, as buttons beside each other: each with its icon, its name and its key."""

from enum import Enum
from functools import partial

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from app.ui.choosing import show_checked, when_chosen
from app.ui.icons import Icons
from app.ui.parts import make_button
from app.ui.space import NONE, TIGHT
from app.ui.theme import set_look


class Place(Enum):
    """A screen of the main window, with its key."""

    PHONE_ORDER = "F2"
    PAYMENT_LINK = "F3"
    ORDERS = "F4"
    ATTENTION = "F10"


_BUTTONS = {
    Place.PHONE_ORDER: ("goPhoneOrder", "phone-order"),
    Place.PAYMENT_LINK: ("goPaymentLink", "payment-link"),
    Place.ORDERS: ("goOrders", "orders"),
    Place.ATTENTION: ("goAttention", "attention"),
}


class Places(QObject):
    """One of the buttons is checked: where the clerk is. They stand in two halves, for whoever lays them out."""

    chosen = Signal(Place)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._in_doubt = 0
        self._shows_keys = self._shows_icons = self._shows_bell = True
        self._buttons = {place: self._button(*_BUTTONS[place]) for place in Place}
        buttons = list(self._buttons.values())
        half = len(buttons) // 2
        self.halves = (_row(buttons[:half]), _row(buttons[half:]))
        group = QButtonGroup(self)
        for place, button in self._buttons.items():
            group.addButton(button)
            when_chosen(button, partial(self.chosen.emit, place))
        self.set_texts()

    def _button(self, name: str, icon: str) -> QPushButton:
        button = make_button(name, self._icons.icon(icon), role="quiet")
        button.setCheckable(True)
        button.setAutoExclusive(True)  # a screen reader says "radio button": one of a few
        return button

    def show_place(self, place: Place) -> None:
        """Show where the clerk is."""
        for each, button in self._buttons.items():
            show_checked(button, each is place)

    def show_doubts(self, count: int) -> None:
        """Say how many orders need attention, at the entry that leads to them; nothing while there are none."""
        self._in_doubt = count
        self.set_texts()

    def write(self, keys: bool, icons: bool, bell: bool) -> None:
        """Show the keys, the icons and the bell of what needs attention, or leave them out where there is no room."""
        if (keys, icons, bell) != (self._shows_keys, self._shows_icons, self._shows_bell):
            self._shows_keys, self._shows_icons, self._shows_bell = keys, icons, bell
            self.set_texts()

    @property
    def spoken(self) -> tuple[str, ...]:
        """What the buttons are called, as they are read out."""
        return tuple(button.accessibleName() for button in self._buttons.values())

    def widths(self) -> tuple[int, int]:
        """Return how wide each half is as it is written now, in pixels."""
        widths = [button.sizeHint().width() + TIGHT for button in self._buttons.values()]
        half = len(widths) // 2
        return sum(widths[:half]) - TIGHT, sum(widths[half:]) - TIGHT

    def font_keys(self) -> tuple[str, ...]:
        """Return what tells one size of text from another."""
        return tuple(button.font().key() for button in self._buttons.values())

    def set_texts(self) -> None:
        names = {
            Place.PHONE_ORDER: self.tr("Phone order"),
            Place.PAYMENT_LINK: self.tr("Payment link"),
            Place.ORDERS: self.tr("Orders"),
            Place.ATTENTION: self.tr("Attention"),
        }
        for place, button in self._buttons.items():
            name = names[place]
            button.setText(f"{name}  {place.value}" if self._shows_keys else name)
            button.setIcon(self._icons.icon(_BUTTONS[place][1]) if self._shows_icons else QIcon())
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({place.value})")
        self._set_attention_text(names[Place.ATTENTION])

    def _set_attention_text(self, name: str) -> None:
        count, button = self._in_doubt, self._buttons[Place.ATTENTION]
        spoken = self.tr("Needs attention: %Ln order(s)", "", count) if count else self.tr("Needs attention")
        button.setAccessibleName(spoken)
        button.setToolTip(f"{spoken} ({Place.ATTENTION.value})")
        if count:
            button.setText(f"{name}  {QLocale().toString(count)}")
            button.setIcon(self._icons.icon("attention", "unknown") if self._shows_bell else QIcon())
        set_look(button, alert=bool(count))


def _row(buttons: list[QPushButton]) -> QWidget:
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(*NONE)
    row.setSpacing(TIGHT)
    for button in buttons:
        row.addWidget(button)
    return group
