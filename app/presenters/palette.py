"""What the palette (Ctrl+K) offers for a text: things to do, a sum or a customer to begin with, orders to open."""

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Protocol

from msgspec import Struct

from app.domain.errors import InputFault, PaydeskError
from app.domain.hidden_card import card_digits_in
from app.domain.money import Money, parse_amount
from app.domain.order import Customer
from app.domain.profile import BankProfile
from app.presenters.contact import parse_contact
from app.presenters.order_rows import OrderRows
from app.presenters.order_words import icon_of, look_of
from app.presenters.presenter import ScreenPresenter, Speech
from app.services.order_search import OrderSearch
from app.services.ports import Banks, Clock

_MOST_ORDERS = 8
_SHORTEST_FRAGMENT = 2
_SHORTEST_KEY, _LONGEST_KEY = 6, 300
"""So many letters a text in the clipboard has that may name an order."""


class Wish(Enum):
    """What choosing an entry does; the entry's `value` says with what."""

    COMMAND = "command"
    PHONE_ORDER = "phone-order"
    PAYMENT_LINK = "payment-link"
    LINK_TO = "link-to"
    ORDER = "order"


class Command(Struct, frozen=True):
    """Something the window can do: its name for the window, its title, and the keys that do the same."""

    name: str
    title: str
    icon: str
    keys: str = ""


class PaletteEntry(Struct, frozen=True):
    """One line: what it is called, what stands at its end, and its icon. `look` colours an order's icon."""

    wish: Wish
    value: str
    title: str
    aside: str
    icon: str
    look: str = ""


class PaletteState(Struct, frozen=True):
    """`note` stands in place of entries when there are none, or says what cannot be looked for."""

    entries: tuple[PaletteEntry, ...] = ()
    note: str = ""


class PaletteView(Protocol):
    def draw(self, state: PaletteState) -> None: ...

    def clear_text(self) -> None: ...


class PalettePresenter(ScreenPresenter[PaletteView]):
    """Answers every text; the newest answer counts."""

    def __init__(
        self,
        speech: Speech,
        search: OrderSearch,
        banks: Banks,
        clock: Clock,
        profile: Callable[[], BankProfile],
        commands: Callable[[], Sequence[Command]],
    ) -> None:
        super().__init__(speech)
        self._search = search
        self._banks = banks
        self._clock = clock
        self._profile = profile
        self._commands = commands
        self._text = ""
        self._pasted: tuple[PaletteEntry, ...] = ()
        self._state = PaletteState()

    def attach(self, view: PaletteView) -> None:
        """Draw on this palette from now on, every command first."""
        self._state = PaletteState(self._found_commands(""))
        super().attach(view)

    async def opened(self, clipboard: str) -> None:
        """Offer the one order the clipboard names, by its number, the bank's, or an address with it; it stands first.

        What is in the clipboard is looked at once and not kept.
        """
        if not _SHORTEST_KEY <= len(clipboard.strip()) <= _LONGEST_KEY or card_digits_in(clipboard):
            return
        try:
            order = await self._search.known(clipboard)
        except PaydeskError:
            return
        row = OrderRows(self._speech, self._banks).row(order, self._clock.now())
        title = " · ".join(part for part in (row.number, row.amount, row.customer) if part)
        aside = self.tr("{status}, in the clipboard").format(status=row.status)
        self._pasted = (PaletteEntry(Wish.ORDER, row.number, title, aside, icon_of(order), look_of(order)),)
        if not self._text:
            self._show((*self._pasted, *self._found_commands("")), "")

    async def typed(self, text: str) -> None:
        """Show what fits this text: commands at once, orders when the journal has answered."""
        text = self._text = text.strip()
        if card_digits_in(text):
            # A card number is no search, and must not stay on the screen, nor here.
            self._text = ""
            if self._view:
                self._view.clear_text()
            self._show((), self.tr("This looks like a card number. Type it into the card field of a phone order."))
            return
        at_once = (*self._beginnings(text), *self._found_commands(text))
        if len(text) < _SHORTEST_FRAGMENT:
            at_once = at_once if text else (*self._pasted, *at_once)
            self._show(at_once, "" if at_once else self._nothing())
            return
        self._show(at_once, "")
        try:
            orders = await self._orders(text)
        except PaydeskError as failure:
            self._show(at_once, self._speech.errors.message(failure).happened)
            return
        found = (*orders, *at_once) if _is_named(text, orders) else (*at_once, *orders)
        self._show(found, "" if found else self._nothing())

    def render(self) -> None:
        if self._view:
            self._view.draw(self._state)

    def _show(self, entries: tuple[PaletteEntry, ...], note: str) -> None:
        self._state = PaletteState(entries, note)
        self.render()

    def _nothing(self) -> str:
        return self.tr("Nothing fits. Type an order number, a customer, a sum, or what you want to do.")

    def _found_commands(self, text: str) -> tuple[PaletteEntry, ...]:
        words = text.casefold().split()
        fitting = [each for each in self._commands() if all(word in each.title.casefold() for word in words)]
        return tuple(PaletteEntry(Wish.COMMAND, each.name, each.title, each.keys, each.icon) for each in fitting)

    def _beginnings(self, text: str) -> tuple[PaletteEntry, ...]:
        """Return the ways to begin with what was typed: a sum, an e-mail address or a phone number."""
        if customer := _customer_in(text):
            to = customer.email or customer.phone
            title = self.tr("Payment link for {customer}").format(customer=to)
            return (PaletteEntry(Wish.LINK_TO, to, title, "", "payment-link"),)
        typed = text.removeprefix("=").strip()
        amount = _sum_in(typed, self._profile())
        if amount is None:
            return ()
        money = self._speech.formats.money(amount)
        by_phone, by_link = self.tr("Phone order for {amount}"), self.tr("Payment link for {amount}")
        return (
            PaletteEntry(Wish.PHONE_ORDER, typed, by_phone.format(amount=money), "", "phone-order"),
            PaletteEntry(Wish.PAYMENT_LINK, typed, by_link.format(amount=money), "", "payment-link"),
        )

    async def _orders(self, text: str) -> tuple[PaletteEntry, ...]:
        rows = OrderRows(self._speech, self._banks)
        now = self._clock.now()
        found = [(order, rows.row(order, now)) for order in (await self._search.find(text))[:_MOST_ORDERS]]
        return tuple(
            PaletteEntry(
                Wish.ORDER,
                row.number,
                " · ".join(part for part in (row.number, row.amount, row.customer) if part),
                f"{row.status}, {row.time}",
                icon_of(order),
                look_of(order),
            )
            for order, row in found
        )


def _is_named(text: str, orders: Sequence[PaletteEntry]) -> bool:
    """Tell whether the text is the whole number of an order: what was pasted or scanned comes first."""
    return any(text.casefold() == entry.value.casefold() for entry in orders)


def _customer_in(text: str) -> Customer | None:
    try:
        customer = parse_contact(text)
    except InputFault:
        return None
    return customer if customer.email or text.startswith(("+", "00")) else None


def _sum_in(text: str, profile: BankProfile) -> Money | None:
    try:
        return parse_amount(text, profile.currency)
    except InputFault:
        return None
