"""Finding out what a bank of the form-encoded generation offers (gateway manual: the calls named below)."""

import secrets
import uuid
from collections.abc import Mapping, Sequence
from datetime import timedelta

from app.domain.capabilities import Ability, Absent, NotKnown, Offered, Verdict, Why
from app.domain.errors import AnswerLost, GatewayRefused
from app.domain.evidence import Reported
from app.domain.gateway_calls import OrderReference, Registration
from app.domain.identifiers import CustomerId, GatewayOrderId, OrderNumber
from app.domain.order_listing import OrderListing
from app.domain.refusals import OrderNumberTaken
from app.gateway.calls import Call
from app.gateway.probing import found_out
from app.gateway.reading import Fields
from app.gateway.trial_orders import trial_order, trial_registration, why_not_tried
from app.gateway.v1 import requests
from app.gateway.v1.books import listed, listing_form
from app.gateway.v1.charging import card_tokens
from app.gateway.v1.codes import NOT_FOUND
from app.gateway.v1.line import Line
from app.gateway.v1.replies import Refusal, refusal_in, says_yes
from app.gateway.v1.status_edition import SHOWS_REFUND_KEYS, edition_of
from app.services.gateway_port import PaymentGateway
from app.services.gateway_probe import Probe

Found = Mapping[Ability, Verdict]

_LOOKED_BACK = timedelta(days=30)
_CLOCKS_DIFFER = timedelta(days=1)
_LISTED = 50
_CLOSED = (Reported.VOIDED, Reported.DECLINED, Reported.EXPIRED)
_FEATURE_UNKNOWN = "14"
_OF_A_TRIAL = (
    Ability.PAGES,
    Ability.EACH_NUMBER_ONCE,
    Ability.PHONE_ORDERS,
    Ability.LANGUAGES,
    Ability.CANCEL,
)


class V1Probing:
    """Implements `Probing`."""

    def __init__(self, line: Line, gateway: PaymentGateway) -> None:
        self._line = line
        self._gateway = gateway

    def probes(self) -> Sequence[Probe]:
        """Return the probes of one check; what one learns about the status replies, the last one weighs."""
        check = _Check(self._line, self._gateway)
        return (
            Probe((Ability.SEARCH,), check.search),
            Probe((Ability.LIST,), check.listing),
            Probe(_OF_A_TRIAL, check.trial),
            Probe((Ability.STORED_CARDS,), check.stored_cards),
            Probe((Ability.CARD_TOKEN,), check.card_token),
            Probe((Ability.STATUS, Ability.REFUND, Ability.REFUND_GUARDS, Ability.VOID), check.status),
        )


class _Check:
    """One check. `_editions` are what the status replies seen so far prove of their edition."""

    def __init__(self, line: Line, gateway: PaymentGateway) -> None:
        self._line = line
        self._gateway = gateway
        self._editions: list[int] = []

    async def search(self) -> Found:
        """Ask for a number nobody has used: how the bank says so is what a later "not found" is known by."""
        if not self._line.login.by_password or self._line.profile.short_status:
            return {Ability.SEARCH: Absent(Why.LOGIN_KIND)}
        unknown = OrderReference(OrderNumber(f"CHECK-{secrets.token_hex(8)}".upper()))
        return {Ability.SEARCH: await found_out(self._shape_of_not_found(unknown))}

    async def listing(self) -> Found:
        if not self._line.login.by_password:
            return {Ability.LIST: Absent(Why.LOGIN_KIND)}
        return {Ability.LIST: await found_out(self._listed())}

    async def trial(self) -> Found:
        """Make an order at a test system, ask everything that needs one, and close it."""
        if (reason := why_not_tried(self._line.profile)) is not None:
            return dict.fromkeys(_OF_A_TRIAL, NotKnown(reason))
        asked = self._trial_registration()
        found: dict[Ability, Verdict] = dict.fromkeys(_OF_A_TRIAL, NotKnown(Why.NOT_ASKED))
        found[Ability.PAGES] = await found_out(self._registered(asked, found))
        return found

    async def stored_cards(self) -> Found:
        """Ask for the cards of a customer nobody is (gateway manual: getBindings.do, code 2 or an empty list)."""
        if not self._line.login.by_password:
            return {Ability.STORED_CARDS: Absent(Why.LOGIN_KIND)}
        return {Ability.STORED_CARDS: await found_out(self._cards_of_nobody())}

    async def card_token(self) -> Found:
        return {Ability.CARD_TOKEN: await found_out(self._published_key())}

    async def status(self) -> Found:
        """Weigh the replies seen; where there was none, ask about an order that cannot exist."""
        edition = max(self._editions, default=0)
        guards = Offered() if edition >= SHOWS_REFUND_KEYS else NotKnown(Why.NOT_SHOWN)
        status: Verdict = Offered((str(edition),) if edition else ())
        if not self._editions:
            status = await found_out(self._asked_by_key())
        unknown = NotKnown(Why.NEEDS_MONEY)
        return {
            Ability.STATUS: status,
            Ability.REFUND: unknown,
            Ability.REFUND_GUARDS: guards,
            Ability.VOID: unknown,
        }

    # --- single questions -------------------------------------------------------------------------------------------

    async def _shape_of_not_found(self, unknown: OrderReference) -> Verdict:
        line = self._line
        form = requests.status_form(unknown, line.language())
        shape = await line.ask("getOrderStatusExtended.do", form, _not_found_shape, line.deadlines.status)
        return Offered((shape,))

    async def _listed(self) -> Verdict:
        line, now = self._line, self._line.clock.now()
        wanted = OrderListing(now - _LOOKED_BACK, now + _CLOCKS_DIFFER, page_size=_LISTED)
        method, form = "getLastOrdersForMerchants.do", listing_form(wanted, line.language())
        entries = await line.ask(method, form, listed, line.deadlines.listing)
        self._editions += [edition_of(entry) for entry in entries if entry is not None]
        return Offered()

    async def _registered(self, asked: Registration, found: dict[Ability, Verdict]) -> Verdict:
        async with trial_order(self._gateway, asked) as registered:
            reference = OrderReference(asked.number, registered.gateway_order_id)
            found[Ability.EACH_NUMBER_ONCE] = await found_out(self._registered_twice(asked))
            found[Ability.PHONE_ORDERS] = await found_out(self._by_phone())
            found[Ability.LANGUAGES] = await found_out(self._languages(asked.language))
            await found_out(self._seen(reference))
            found[Ability.CANCEL] = await found_out(self._cancelled(reference))
        return Offered()

    async def _registered_twice(self, asked: Registration) -> Verdict:
        try:
            async with trial_order(self._gateway, asked):
                return Absent(Why.NOT_DONE)
        except OrderNumberTaken:
            return Offered()

    async def _by_phone(self) -> Verdict:
        """Ask for the bank's page of a telephone order, which needs the same permission as the call with a card."""
        try:
            async with trial_order(self._gateway, self._trial_registration(by_phone=True)):
                return Offered()
        except GatewayRefused as refusal:
            if refusal.code == _FEATURE_UNKNOWN:
                return NotKnown(
                    Why.NOT_SHOWN
                )  # an older engine knows no such page, and may know the call all the same
            raise

    async def _languages(self, taken: str) -> Verdict:
        taken_too = [each for each in self._line.profile.languages if each != taken and await self._speaks(each)]
        return Offered((taken, *taken_too))

    async def _speaks(self, language: str) -> bool:
        try:
            async with trial_order(self._gateway, self._trial_registration(language=language)):
                return True
        except GatewayRefused:
            return False

    async def _seen(self, reference: OrderReference) -> Verdict:
        line = self._line
        if line.profile.short_status:
            return NotKnown(Why.NOT_SHOWN)
        form = requests.status_form(reference, line.language())
        edition = await line.ask("getOrderStatusExtended.do", form, _edition, line.deadlines.status)
        self._editions.append(edition)
        return Offered()

    async def _cancelled(self, reference: OrderReference) -> Verdict:
        if not self._line.login.by_password:
            return Absent(Why.LOGIN_KIND)
        await self._gateway.cancel(reference)
        seen = await self._gateway.status(OrderReference(None, reference.gateway_order_id))
        return Offered() if seen.reported in _CLOSED else Absent(Why.NOT_DONE)

    async def _asked_by_key(self) -> Verdict:
        await self._line.status(OrderReference(None, GatewayOrderId(str(uuid.uuid4()))))
        return Offered()

    async def _cards_of_nobody(self) -> Verdict:
        await self._gateway.stored_cards.of_customer(CustomerId(f"CHECK-{secrets.token_hex(8)}"))
        return Offered()

    async def _published_key(self) -> Verdict:
        line = self._line
        reply = await line.transport.send(Call("GET", "/se/keys.do", line.deadlines.key))
        key = card_tokens().read_key(reply.body, line.clock.now()) if reply.status == 200 else None
        return Absent(Why.NO_SUCH_CALL) if key is None else Offered()

    def _trial_registration(self, *, by_phone: bool = False, language: str = "") -> Registration:
        return trial_registration(self._line.profile, self._line.clock, by_phone=by_phone, language=language)


def _not_found_shape(fields: Fields) -> str | Refusal:
    """Return how the bank says that it knows no order: by its code, or by a yes without a state."""
    refusal = refusal_in(fields)
    if refusal is not None:
        return f"code-{NOT_FOUND}" if refusal.code == NOT_FOUND else refusal
    if fields.raw("orderStatus") is None and says_yes(fields):
        return "no-state"
    raise AnswerLost("no-verdict")


def _edition(fields: Fields) -> int | Refusal:
    return refusal_in(fields) or edition_of(fields)
