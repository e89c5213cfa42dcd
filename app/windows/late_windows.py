"""Which windows over a till are loaded with the first wish for them? All those that no sale needs."""

import importlib
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from app.windows.late_presenters import LatePresenters
from app.windows.people_windows import PeopleWindows
from app.windows.printer_windows import PrinterWindows
from app.windows.workplace import Workplace

if TYPE_CHECKING:
    from app.ui.screens.orders import OrdersScreen
    from app.ui.screens.payment_link import PaymentLinkScreen
    from app.windows.bank_windows import BankWindows
    from app.windows.day_windows import DayWindows
    from app.windows.link_windows import LinkWindows
    from app.windows.order_windows import OrderWindows
    from app.windows.palette_wishes import PaletteWishes
    from app.windows.settings_window import SettingsWindow
    from app.windows.support_window import SupportWindow

Choices = Mapping[str, Callable[[str], None]]
"""How a setting comes to count while the program runs, by its name."""


class LateWindows:
    """Makes each once, and keeps it. Until then a language that is chosen has nothing to tell it."""

    def __init__(
        self,
        place: Workplace,
        presenters: LatePresenters,
        is_selling: Callable[[], bool],
        choose_profile: Callable[[str], None],
        at_once: Choices,
        people: PeopleWindows,
        receipts: PrinterWindows,
    ) -> None:
        """`is_selling` tells whether an order is under way on a screen."""
        self._place = place
        self._presenters = presenters
        self._is_selling = is_selling
        self._choose_profile = choose_profile
        self._at_once = at_once
        self._people = people
        self._receipts = receipts
        self._wire()

    def serve_payment_link(self, screen: "PaymentLinkScreen") -> None:
        """Open what this screen asks for."""
        unless_locked = self._people.unless_locked
        screen.batch_wanted.connect(lambda pattern: unless_locked(lambda: self.links.show_batch(pattern)))
        screen.several_wanted.connect(
            lambda pattern, lines: unless_locked(lambda: self.links.show_batch(pattern, lines))
        )

    def serve_orders(self, screen: "OrdersScreen") -> None:
        """Open what this screen asks for."""
        unless_locked = self._people.unless_locked
        screen.link_wanted.connect(lambda: self.links.open_link())
        screen.bulk_wanted.connect(lambda kind: unless_locked(lambda: self.orders.show_bulk(kind)))
        screen.receipts_wanted.connect(lambda: unless_locked(lambda: self.orders.show_receipts()))
        screen.foreign_wanted.connect(lambda text: unless_locked(lambda: self.orders.show_foreign(text)))
        screen.repeat_wanted.connect(lambda: self.orders.repeat())
        screen.calls_wanted.connect(lambda: unless_locked(lambda: self.orders.show_calls()))

    @property
    def is_acting_on_many(self) -> bool:
        """Tell whether an act on many orders is under way, or many links are being made."""
        many = ("orders" in vars(self) and self.orders.is_at_work, "links" in vars(self) and self.links.is_at_work)
        return any(many)

    def speak(self) -> None:
        """Tell the open ones in the language that was chosen."""
        for name in ("days", "bank", "orders", "links", "settings", "support"):
            if name in vars(self):
                getattr(self, name).speak()

    def another_at_work(self) -> None:
        """Somebody else works here from now on, or nobody."""
        if "orders" in vars(self):
            self.orders.another_at_work()

    def program_ends(self) -> None:
        """Let what is done with many orders end after the one under way."""
        if "orders" in vars(self):
            self.orders.program_ends()

    def leave(self) -> None:
        """The window closes."""
        if "days" in vars(self):
            self.days.leave()

    @cached_property
    def days(self) -> "DayWindows":
        windows: DayWindows = importlib.import_module("app.windows.day_windows").DayWindows(self._place)
        return windows

    @cached_property
    def bank(self) -> "BankWindows":
        windows: BankWindows = importlib.import_module("app.windows.bank_windows").BankWindows(
            self._place, self._presenters.bank, self._is_selling, self._choose_profile
        )
        return windows

    @cached_property
    def orders(self) -> "OrderWindows":
        windows: OrderWindows = importlib.import_module("app.windows.order_windows").OrderWindows(
            self._place, self._presenters.orders, self._presenters.payment_link, self._choose_profile
        )
        return windows

    @cached_property
    def links(self) -> "LinkWindows":
        windows: LinkWindows = importlib.import_module("app.windows.link_windows").LinkWindows(
            self._place, self._presenters.orders, self._presenters.payment_link
        )
        return windows

    @cached_property
    def support(self) -> "SupportWindow":
        window: SupportWindow = importlib.import_module("app.windows.support_window").SupportWindow(self._place)
        return window

    @cached_property
    def settings(self) -> "SettingsWindow":
        window: SettingsWindow = importlib.import_module("app.windows.settings_window").SettingsWindow(
            self._place, self._at_once
        )
        return window

    @cached_property
    def palette(self) -> "PaletteWishes":
        wishes: PaletteWishes = importlib.import_module("app.windows.palette_wishes").PaletteWishes(
            self._place,
            self._presenters.payment_link,
            self._at_once,
            self._people,
            self.settings,
            self.support,
            self._receipts,
        )
        return wishes

    def _wire(self) -> None:
        main, unless_locked = self._place.main, self._people.unless_locked
        main.palette_wanted.connect(lambda: unless_locked(lambda: self.palette.open()))
        main.day_wanted.connect(lambda: unless_locked(lambda: self.days.show_day()))
        main.overview_wanted.connect(lambda: unless_locked(lambda: self.days.show_overview()))
        main.bank_wanted.connect(lambda: unless_locked(lambda: self.bank.show()))
        main.link_wanted.connect(lambda: self.links.open_link())
