"""Who may be meant while a customer is typed? Those of earlier orders whose name or contact has these letters."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from app.domain.errors import PaydeskError
from app.domain.order import Customer, Order
from app.presenters.payment_link_state import LinkForm
from app.services.order_search import OrderSearch

MOST = 3
"""More would have to be read; typing on is quicker."""
_SHORTEST = 3


class KnownCustomer(Struct, frozen=True):
    """Somebody who bought before, and how to reach them."""

    contact: str
    name: str = ""

    @property
    def title(self) -> str:
        return f"{self.name} · {self.contact}" if self.name else self.contact


class KnownCustomers:
    """The offers for what stands on the last line of the field."""

    def __init__(self, search: OrderSearch) -> None:
        self._search = search
        self.offered: tuple[KnownCustomer, ...] = ()

    async def look(self, contact: str) -> None:
        """Offer who fits; nobody where the journal cannot tell, for it is a help and no more."""
        typed = _last_line(contact)
        if len(typed) < _SHORTEST:
            self.offered = ()
            return
        try:
            found = await self._search.find(typed)
        except PaydeskError:
            found = ()
        self.offered = tuple(each for each in _customers(found, typed) if each.contact.casefold() != typed)[:MOST]

    def forget(self) -> None:
        self.offered = ()

    def taken(self, place: int, form: LinkForm) -> LinkForm | None:
        """Return the form with this customer in place of what was typed last, None for a place nobody has."""
        if not 0 <= place < len(self.offered):
            return None
        customer = self.offered[place]
        lines = [*form.contact.splitlines()[:-1], customer.contact]
        is_only = len(lines) == 1
        return replace(form, contact="\n".join(lines), name=form.name or (customer.name if is_only else ""))


def _customers(orders: Sequence[Order], typed: str) -> Sequence[KnownCustomer]:
    """Return each customer once, the latest first; an order may have been found by something else."""
    known: dict[str, KnownCustomer] = {}
    for order in orders:
        contact = order.customer.email or order.customer.phone
        if contact and contact.casefold() not in known and _fits(order.customer, typed):
            known[contact.casefold()] = KnownCustomer(contact, order.customer.name)
    return list(known.values())


def _fits(customer: Customer, typed: str) -> bool:
    return any(typed in text.casefold() for text in (customer.name, customer.email, customer.phone))


def _last_line(contact: str) -> str:
    return contact.splitlines()[-1].strip().casefold() if contact.strip() else ""
