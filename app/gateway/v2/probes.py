"""Finding out what a bank of the JSON generation offers (API reference: sessions, stored payment methods)."""

import secrets
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from app.domain.bank_acts import ActEntry, BankAct
from app.domain.capabilities import NOT_IN_PROFILE, Ability, Absent, NotKnown, Offered, Verdict, Why
from app.domain.evidence import Reported
from app.domain.gateway_calls import OrderReference, Registration
from app.domain.identifiers import CustomerId
from app.domain.profile import BankProfile
from app.domain.refusals import OrderNumberTaken, OrderUnknownAtBank
from app.gateway.probing import found_out
from app.gateway.trial_orders import trial_order, trial_registration, why_not_tried
from app.gateway.v2 import requests
from app.gateway.v2.line import Line
from app.gateway.v2.stored_cards import read_stored_cards
from app.services.gateway_port import PaymentGateway
from app.services.gateway_probe import Probe

Found = Mapping[Ability, Verdict]

_NOT_IN_THIS_GENERATION = (Ability.SEARCH, Ability.PHONE_ORDERS, Ability.LIST, Ability.REFUND_GUARDS)
_OF_A_TRIAL = (Ability.PAGES, Ability.STATUS, Ability.EACH_NUMBER_ONCE, Ability.CANCEL)
_TRIED = (BankAct.CANCEL, BankAct.STORED_CARDS)
_CLOSED = (Reported.VOIDED, Reported.DECLINED, Reported.EXPIRED)


def as_if_offered(profile: BankProfile) -> BankProfile:
    """Return the profile with the calls switched on that can be tried without harm, whatever it says of them."""
    tried = {act: replace(profile.operations.get(act, ActEntry()), enabled=True) for act in _TRIED}
    return replace(profile, operations={**profile.operations, **tried})


class V2Probing:
    """Implements `Probing`. `line` is one for `as_if_offered`; `profile` is the one in use."""

    def __init__(self, profile: BankProfile, line: Line, gateway: PaymentGateway) -> None:
        self._profile = profile
        self._line = line
        self._gateway = gateway

    def probes(self) -> Sequence[Probe]:
        """Return the probes of one check."""
        return (
            Probe(_OF_A_TRIAL, self._trial),
            Probe((Ability.STORED_CARDS,), self._stored_cards),
            Probe((*_NOT_IN_THIS_GENERATION, Ability.REFUND, Ability.VOID, Ability.LANGUAGES), _known_beforehand),
        )

    async def _trial(self) -> Found:
        """Open a session at a test system, ask everything that needs one, and close it."""
        if (reason := why_not_tried(self._profile)) is not None:
            return {**dict.fromkeys(_OF_A_TRIAL, NotKnown(reason)), Ability.STATUS: await self._asked_in_vain()}
        found: dict[Ability, Verdict] = dict.fromkeys(_OF_A_TRIAL, NotKnown(Why.NOT_ASKED))
        asked = trial_registration(self._profile, self._line.clock)
        found[Ability.PAGES] = await found_out(self._registered(asked, found))
        return found

    async def _stored_cards(self) -> Found:
        """Ask for the cards of a customer nobody is."""
        return {Ability.STORED_CARDS: await found_out(self._cards_of_nobody())}

    # --- single questions -------------------------------------------------------------------------------------------

    async def _asked_in_vain(self) -> Verdict:
        """Ask for a session nobody opened: any refusal came from behind the check of the key."""

        async def ask() -> Verdict:
            await self._gateway.check_login()
            return Offered()

        return await found_out(ask())

    async def _registered(self, asked: Registration, found: dict[Ability, Verdict]) -> Verdict:
        async with trial_order(self._gateway, asked) as registered:
            reference = OrderReference(asked.number, registered.gateway_order_id)
            found[Ability.STATUS] = await found_out(self._seen(reference))
            found[Ability.EACH_NUMBER_ONCE] = await found_out(self._registered_twice(asked))
            found[Ability.CANCEL] = await found_out(self._cancelled(reference))
        return Offered()

    async def _seen(self, reference: OrderReference) -> Verdict:
        seen = await self._gateway.status(reference)
        return Absent(Why.NOT_DONE) if seen.reported is Reported.NOT_FOUND else Offered()

    async def _registered_twice(self, asked: Registration) -> Verdict:
        try:
            async with trial_order(self._gateway, asked):
                return Absent(Why.NOT_DONE)
        except OrderNumberTaken:
            return Offered()

    async def _cancelled(self, reference: OrderReference) -> Verdict:
        key, deadline = reference.gateway_order_id or "", self._line.deadlines.cancel
        try:
            await self._line.do(BankAct.CANCEL, requests.Content(), deadline, key)
        except OrderUnknownAtBank:
            return Absent(Why.NO_SUCH_CALL)  # the session is there: it was just opened
        seen = await self._gateway.status(reference)
        return self._used(BankAct.CANCEL) if seen.reported in _CLOSED else Absent(Why.NOT_DONE)

    async def _cards_of_nobody(self) -> Verdict:
        nobody = CustomerId(f"CHECK-{secrets.token_hex(8)}")
        try:
            await self._line.ask(BankAct.STORED_CARDS, read_stored_cards, merchantCustomerId=nobody)
        except OrderUnknownAtBank:
            return Absent(Why.NO_SUCH_CALL)
        return self._used(BankAct.STORED_CARDS)

    def _used(self, act: BankAct) -> Verdict:
        return Offered(() if self._profile.offers(act) else (NOT_IN_PROFILE,))


async def _known_beforehand() -> Found:
    """Return what is known without asking: the interface has no such calls, or asking would move money."""
    return {
        **dict.fromkeys(_NOT_IN_THIS_GENERATION, Absent(Why.NO_SUCH_CALL)),
        Ability.REFUND: NotKnown(Why.NEEDS_MONEY),
        Ability.VOID: NotKnown(Why.NEEDS_MONEY),
        Ability.LANGUAGES: NotKnown(Why.NOT_SHOWN),
    }
