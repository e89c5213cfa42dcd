"""What was chosen in the palette, carried out by the window's screens."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from app.presenters.commands import OF_ORDER, CommandWords
from app.presenters.order_keys import OrderKey
from app.presenters.palette import Command, PaletteEntry, PalettePresenter, Wish
from app.presenters.payment_link import PaymentLinkPresenter
from app.presenters.payment_link_state import LinkForm
from app.ui.palette import Palette
from app.ui.places import Place
from app.windows.people_windows import PeopleWindows
from app.windows.printer_windows import PrinterWindows
from app.windows.settings_window import SettingsWindow
from app.windows.support_window import SupportWindow
from app.windows.workplace import Workplace

if TYPE_CHECKING:
    from app.ui.screens.orders import OrdersScreen


class PaletteWishes:
    """Opens the palette over a main window and does what is chosen there."""

    def __init__(
        self,
        place: Workplace,
        payment_link: PaymentLinkPresenter,
        choices: Mapping[str, Callable[[str], None]],
        people: PeopleWindows,
        settings: SettingsWindow,
        support: SupportWindow,
        printer: PrinterWindows,
    ) -> None:
        """`choices` are the window's settings by name ("language", "theme"), each with the value to take."""
        self._place = place
        self._people = people
        self._printer = printer
        self._settings = settings
        self._support = support
        self._payment_link = payment_link
        self._choices = choices
        self._open: Palette | None = None

    def open(self) -> None:
        """Show the palette; a second wish for it changes nothing."""
        if self._open is not None:
            return
        place = self._place
        presenter = PalettePresenter(
            place.speech(),
            place.till.search,
            place.till.banks,
            place.till.clock,
            lambda: place.frame.profile,
            self._commands,
        )
        self._open = Palette(presenter, place.tasks, place.icons, place.main)
        self._open.chosen.connect(self._carry_out)
        self._open.finished.connect(presenter.detach)
        self._open.finished.connect(self._closed)
        self._open.open()

    def _closed(self) -> None:
        if self._open is not None:
            self._open.deleteLater()
            self._open = None

    def _commands(self) -> Sequence[Command]:
        place = self._place
        languages = [(each.code, each.name) for each in place.desktop.languages.available()]
        words = CommandWords(place.speech().translate)
        return (
            *words.commands(languages),
            *words.of_order(),
            *(words.practising() if place.till.practice is not None else ()),
        )

    def _carry_out(self, entry: PaletteEntry) -> None:
        main = self._place.main
        main.activateWindow()  # the keyboard goes on where the clerk goes on
        match entry.wish:
            case Wish.COMMAND:
                self._command(entry.value)()
            case Wish.ORDER:
                main.show_order(entry.value)
            case Wish.PHONE_ORDER:
                main.show_screen(main.phone_order)
                main.phone_order.begin(entry.value)
            case Wish.PAYMENT_LINK:
                self._begin_link(LinkForm(entry.value))
            case Wish.LINK_TO:
                self._begin_link(LinkForm("", "", entry.value))

    def _begin_link(self, form: LinkForm) -> None:
        self._place.main.show_screen(self._place.main.payment_link)
        self._payment_link.take_over(form)

    def _at_orders(self) -> "OrdersScreen":
        """Return the screen of orders, opened."""
        self._place.main.show_place(Place.ORDERS)
        return self._place.main.orders

    def _command(self, name: str) -> Callable[[], object]:
        main = self._place.main
        choice, colon, value = name.partition(":")
        if choice == OF_ORDER and colon:
            return lambda: self._at_orders().press(OrderKey(value))
        if colon:
            return partial(self._choices[choice], value)
        commands: dict[str, Callable[[], object]] = {
            "phone-order": partial(main.show_place, Place.PHONE_ORDER),
            "payment-link": partial(main.show_place, Place.PAYMENT_LINK),
            "orders": partial(main.show_place, Place.ORDERS),
            "filter-orders": lambda: self._at_orders().open_filters(),
            "order-views": lambda: self._at_orders().open_views(),
            "order-columns": lambda: self._at_orders().choose_columns(),
            "order-link": main.link_wanted.emit,
            "attention": partial(main.show_place, Place.ATTENTION),
            "ask-banks": lambda: main.orders.refresh(),
            "export": main.export_orders,
            "bank": main.bank_wanted.emit,
            "day": main.day_wanted.emit,
            "overview": main.overview_wanted.emit,
            "operator": self._people.pick_operator,
            "people": self._people.show_people,
            "trail": self._people.show_trail,
            "settings": self._settings.show,
            "health": self._support.show,
            "receipt-printer": self._printer.show_settings,
            "practise": main.practice_wanted.emit,
            "help": main.ask_for_help,
            "quit": main.close_wanted.emit,
        }
        return commands[name]
