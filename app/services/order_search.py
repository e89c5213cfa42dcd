"""Finding orders: by any fragment, by the last four digits of the card, and one order with its bank's word."""

import re
from collections.abc import AsyncIterator, Mapping, Sequence

from app.domain.errors import OrderNotFound
from app.domain.identifiers import GatewayOrderId, OrderNumber, ProfileName, may_be_reference
from app.domain.money import Money
from app.domain.order import Order, OrderState, PaymentMode
from app.domain.pasted_address import order_key_in
from app.domain.timeline import Happening, TimelineEntry
from app.domain.trail import Deed, TrailEntry
from app.services.ports import Journal, OrderFilter, Standing
from app.services.status_enquiry import StatusEnquiry

PAGE = 100
_FEW = 20
"""So many are read at first where a few may do."""
_WHOLE_PAGE = 200
"""So many are read at once where all are wanted."""
_LAST_FOUR = re.compile(r"\*?(\d{4})")

_BY_PIN = {Deed.APPROVED: Happening.ALLOWED, Deed.WRONG_PIN: Happening.PIN_WRONG}
"""What the trail tells the history of an order."""


class OrderSearch:
    """Looks orders up in the journal; `look_up` also asks the bank."""

    def __init__(self, journal: Journal, enquiry: StatusEnquiry) -> None:
        self._journal = journal
        self._enquiry = enquiry

    async def find(
        self,
        text: str = "",
        states: frozenset[OrderState] = frozenset(),
        profile: ProfileName | None = None,
        older_than: OrderNumber | None = None,
    ) -> Sequence[Order]:
        """Return up to PAGE orders, newest first. Four digits ("4242" or "*4242") mean the end of a card."""
        return await self._journal.orders(as_typed(text, states, profile), PAGE, older_than)

    async def listed(
        self, wanted: OrderFilter | None, older_than: OrderNumber | None = None, most: int = PAGE
    ) -> Sequence[Order]:
        """Return the newest orders that fit, or the next ones older than one of them; None: nothing can fit."""
        return () if wanted is None else await self._journal.orders(wanted, most, older_than)

    async def count_listed(self, wanted: OrderFilter | None) -> Mapping[OrderState, int]:
        """Return how many fit, by state, of the states that are wanted."""
        if wanted is None:
            return {}
        counts = await self._journal.count(wanted)
        return {state: count for state, count in counts.items() if not wanted.states or state in wanted.states}

    async def of_customer(self, contact: str) -> Sequence[Order]:
        """Return the newest orders of the customer with exactly this e-mail address or phone number."""
        wanted = contact.casefold()
        found = await self.find(wanted)
        return [each for each in found if wanted in (each.customer.email.casefold(), each.customer.phone)]

    async def last_sums(self, profile: ProfileName, most: int) -> Sequence[Money]:
        """Return the sums of the newest phone orders at this bank, newest first, each once.

        They are among its newest PAGE orders, and mostly among the first few of these.
        """
        sums: dict[Money, None] = {}
        last: OrderNumber | None = None
        for _ in range(0, PAGE, _FEW):
            found = await self._journal.orders(OrderFilter(profile=profile), _FEW, last)
            sums |= dict.fromkeys(order.amount for order in found if order.mode is not PaymentMode.LINK)
            if len(sums) >= most or len(found) < _FEW:
                break
            last = found[-1].number
        return list(sums)[:most]

    async def look_up(self, text: str) -> Order:
        """Return the one order with this number, bank's id or reference, or the newest on this card, after asking.

        Raises OrderNotFound, and the GatewayFailure family when the bank could not be asked.
        """
        key = _key_in(text)
        standing = await self._standing(key)
        if standing is None:
            raise OrderNotFound(key)
        return (await self._enquiry.look_on(standing)).order

    async def known(self, text: str) -> Order:
        """Return the one order with this number, bank's id or reference, or the newest on this card.

        It is as the journal has it. Raises OrderNotFound.
        """
        key = _key_in(text)
        order = await self._one(key)
        if order is None:
            raise OrderNotFound(key)
        return order

    def can_ask(self, order: Order) -> bool:
        """Tell whether `look_up` asks a bank about this order."""
        return self._enquiry.can_ask(order)

    async def names_one(self, text: str) -> bool:
        """Tell whether the text is a whole number, a bank's id, a reference, or the end of a known card."""
        return await self._one(_key_in(text)) is not None

    async def timeline(self, number: OrderNumber) -> Sequence[TimelineEntry]:
        """Return what happened to an order, and which PINs were given for it, oldest first. Raises JournalFailure."""
        written = await self._journal.timeline(number)
        given = [_given(entry) for entry in await self._journal.trail_of(number) if entry.deed in _BY_PIN]
        return sorted((*written, *given), key=lambda entry: entry.at) if given else written

    async def order(self, number: OrderNumber) -> Order | None:
        return await self._journal.order(number)

    async def _standing(self, text: str) -> Standing | None:
        if not _LAST_FOUR.fullmatch(text):
            # What is typed or scanned is mostly our own number: then one read is enough.
            standing = await self._journal.standing(OrderNumber(text.upper()))
            if standing is not None:
                return standing
        order = await self._one(text)
        return None if order is None else await self._journal.standing(order.number)

    async def _one(self, text: str) -> Order | None:
        if _LAST_FOUR.fullmatch(text):
            found = await self.find(text)
            return found[0] if found else None
        return (
            await self._journal.order(OrderNumber(text.upper()))
            or await self._journal.order_by_gateway_id(GatewayOrderId(text))
            or await self._of_reference(text)
        )

    async def _of_reference(self, text: str) -> Order | None:
        """Return the order whose payment the banks call so, None for none or several."""
        if not may_be_reference(text):
            return None
        found = [each for each in await self.find(text) if each.reference_number.casefold() == text.casefold()]
        return found[0] if len(found) == 1 else None


async def every_order(journal: Journal, wanted: OrderFilter) -> AsyncIterator[Order]:
    """Yield every order that fits, newest first, a page at a time. Raises JournalFailure."""
    last: OrderNumber | None = None
    while page := await journal.orders(wanted, _WHOLE_PAGE, last):
        for order in page:
            yield order
        if len(page) < _WHOLE_PAGE:
            return
        last = page[-1].number


def as_typed(
    text: str, states: frozenset[OrderState] = frozenset(), profile: ProfileName | None = None
) -> OrderFilter:
    """Return what a text asks for by itself: a fragment, the end of a card, or the order a pasted address names."""
    text = _key_in(text)
    last_four = _LAST_FOUR.fullmatch(text)
    return OrderFilter(
        fragment="" if last_four else text,
        last_four=last_four[1] if last_four else "",
        states=states,
        profile=profile,
    )


def _key_in(text: str) -> str:
    """Return the key a pasted address names an order by, else the text itself without the spaces around it."""
    return order_key_in(text) or text.strip()


def _given(entry: TrailEntry) -> TimelineEntry:
    return TimelineEntry(
        entry.at,
        _BY_PIN[entry.deed],
        {**entry.facts, "operator": entry.person, "till": entry.till, "note": entry.reason},
    )
