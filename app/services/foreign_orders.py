"""Asking the banks about a number the journal does not know: one status question each, or the bank's own list.

Whatever they say is only shown. No order is made of it, nothing is asked again by itself, and no money can move.
"""

import re
from collections.abc import Sequence
from datetime import timedelta

from msgspec import Struct

from app.domain.capabilities import Ability
from app.domain.errors import NotOffered, PaydeskError
from app.domain.evidence import Reported, StatusSeen
from app.domain.foreign_order import ForeignOrder
from app.domain.gateway_calls import OrderReference
from app.domain.hidden_card import card_digits_in
from app.domain.identifiers import GatewayOrderId, OrderNumber, ProfileName
from app.domain.order_listing import OrderListing
from app.domain.profile import BankProfile, Generation
from app.services.gateway_port import PaymentGateway
from app.services.ports import Banks, Clock, Journal

_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{3,63}", re.ASCII)
"""What may be an order's number or a bank's key: nothing else is worth a question, and nothing else is sent."""
_BANKS_KEY = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
"""No card is written so, whatever its digits look like."""
LISTED_DAYS = timedelta(days=7)
_MOST_PAGES = 5


class NoAnswer(Struct, frozen=True):
    """A bank that gave no answer, and why."""

    profile: ProfileName
    failure: PaydeskError


class ForeignSearch(Struct, frozen=True):
    """What came of asking every bank. `ours` is an order of this journal that an answer turned out to be about."""

    found: tuple[ForeignOrder, ...] = ()
    unknown_to: tuple[ProfileName, ...] = ()
    silent: tuple[NoAnswer, ...] = ()
    ours: OrderNumber | None = None


class ForeignOrders:
    """Asks one bank after the other."""

    def __init__(self, journal: Journal, banks: Banks, clock: Clock) -> None:
        self._journal = journal
        self._banks = banks
        self._clock = clock

    @staticmethod
    def can_ask(text: str) -> bool:
        """Tell whether this may be an order's number or a bank's key; digits of a card never leave the till."""
        key = text.strip()
        return _KEY.fullmatch(key) is not None and (bool(_BANKS_KEY.fullmatch(key)) or not card_digits_in(key))

    async def ask(self, text: str) -> ForeignSearch:
        """Return what each bank says of the order with this number or bank's key; nothing for what is neither.

        Raises JournalFailure.
        """
        asked = text.strip()
        if not self.can_ask(asked):
            return ForeignSearch()
        found: list[ForeignOrder] = []
        unknown: list[ProfileName] = []
        silent: list[NoAnswer] = []
        for profile in self._banks.profiles():
            try:
                seen = await self._ask_one(profile, asked)
            except PaydeskError as failure:
                silent.append(NoAnswer(profile.name, failure))
                continue
            if seen is None:
                unknown.append(profile.name)
            else:
                found.append(ForeignOrder(profile.name, asked, seen))
        return ForeignSearch(tuple(found), tuple(unknown), tuple(silent), await self._ours(found))

    async def _ask_one(self, profile: BankProfile, asked: str) -> StatusSeen | None:
        """Return what one bank says, None when it knows no such order; raises what the last question failed of."""
        gateway = await self._banks.gateway(profile.name)
        references = [OrderReference(None, GatewayOrderId(asked))]
        searches = profile.finds_by_number and Ability.SEARCH not in profile.absent
        if searches:
            references.insert(0, OrderReference(OrderNumber(asked)))
        for reference in references:
            seen = await gateway.status(reference)
            if seen.reported is not Reported.NOT_FOUND:
                return seen
        return None if searches else await self._listed(gateway, profile, asked)

    async def _listed(self, gateway: PaymentGateway, profile: BankProfile, asked: str) -> StatusSeen | None:
        """Look through the bank's own list of the last days, where it has one."""
        if profile.generation is not Generation.V1 or Ability.LIST in profile.absent:
            return None
        now = self._clock.now()
        for page in range(_MOST_PAGES):
            try:
                listed = await gateway.books.orders_between(OrderListing(now - LISTED_DAYS, now, page=page))
            except NotOffered:
                return None
            if (seen := _named(listed.orders, asked)) is not None:
                return seen
            if listed.is_last:
                break
        return None

    async def _ours(self, found: Sequence[ForeignOrder]) -> OrderNumber | None:
        """Return the number of an order of our own among the answers: it is looked after elsewhere on the screen."""
        for each in found:
            number, key = each.seen.order_number, each.seen.gateway_order_id
            order = await self._journal.order(OrderNumber(number)) if number else None
            if order is None and key is not None:
                order = await self._journal.order_by_gateway_id(key)
            if order is not None and order.profile == each.profile:
                return order.number
        return None


def _named(orders: Sequence[StatusSeen], asked: str) -> StatusSeen | None:
    wanted = asked.upper()
    return next((each for each in orders if (each.order_number or "").upper() == wanted), None)
