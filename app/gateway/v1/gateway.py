"""A bank of the form-encoded generation, as the services see it: orders and their money."""

import math

from app.domain.card import CardEntry
from app.domain.errors import AnswerLost, NotOffered, NotSent
from app.domain.evidence import Reported, StatusSeen, Unrecognised
from app.domain.gateway_calls import (
    Charge,
    ChargeReply,
    OrderReference,
    Registered,
    Registration,
)
from app.domain.money import Money
from app.domain.money_back import Refund, RefundAccepted, RefundStanding
from app.domain.profile import BankProfile, Credentials
from app.domain.refusals import WrongStateForAct
from app.gateway.calls import Deadlines
from app.gateway.transport import Transport
from app.gateway.v1 import charge_forms, requests
from app.gateway.v1.books import V1Books
from app.gateway.v1.card_checks import V1CardChecks
from app.gateway.v1.challenges import V1Challenges
from app.gateway.v1.charging import CardKeys, ChargeCall, first_word
from app.gateway.v1.code_templates import V1CodeTemplates
from app.gateway.v1.forms import Form, Pairs
from app.gateway.v1.later_charges import V1LaterCharges
from app.gateway.v1.line import Line
from app.gateway.v1.order_fields import positive
from app.gateway.v1.pay_outs import V1PayOuts
from app.gateway.v1.probes import V1Probing
from app.gateway.v1.qr_codes import V1QrCodes
from app.gateway.v1.replies import read_done, read_registered
from app.gateway.v1.standing_orders import V1StandingOrders
from app.gateway.v1.stored_cards import V1StoredCards
from app.gateway.v1.templates import V1Templates
from app.services.ports import Clock


class V1Gateway:
    """Implements `PaymentGateway`."""

    def __init__(
        self,
        profile: BankProfile,
        credentials: Credentials,
        transport: Transport,
        clock: Clock,
        deadlines: Deadlines,
    ) -> None:
        self._line = Line(profile, credentials, transport, clock, deadlines)
        self._keys = CardKeys(self._line)
        self.challenges = V1Challenges(self._line)
        self.stored_cards = V1StoredCards(self._line, self._keys)
        self.card_checks = V1CardChecks(self._line)
        self.pay_outs = V1PayOuts(self._line, self._keys)
        self.books = V1Books(self._line)
        self.templates = V1Templates(self._line)
        self.qr_codes = V1QrCodes(self._line)
        self.code_templates = V1CodeTemplates(self._line)
        self.later_charges = V1LaterCharges(self._line)
        self.standing_orders = V1StandingOrders(self._line)
        self.probing = V1Probing(self._line, self)

    def get_ready(self) -> None:
        """Begin to open the connection of the next act."""
        self._line.transport.get_ready()

    async def register(self, registration: Registration) -> Registered:
        """Return the bank's key and payment page of a new order."""
        method = "registerPreAuth.do" if registration.hold else "register.do"
        language = self._line.language(registration.language)
        form = requests.registration_form(registration, language, self._seconds(registration))
        return await self._line.do(method, form, read_registered, self._line.deadlines.register)

    async def charge(self, charge: Charge, card: CardEntry) -> ChargeReply:
        """Return the bank's first word on a charge. It is sent once, whatever happens."""
        self._line.login.needs_password("charge")
        language, known = self._line.language(charge.language), charge.gateway_order_id

        async def make(more: Pairs) -> Form:
            if charge.by_phone:
                return charge_forms.phone_charge_form(charge, card, language)
            token = await self._keys.token(card, known)
            if known is not None:
                return charge_forms.registered_charge_form(charge, card, language, token, more)
            old = self._line.profile.old_names
            return charge_forms.one_call_form(charge, card, language, token, more, old_names=old)

        typed = "instantPayment.do" if known is None else "paymentorder.do"
        method = "motoPayment.do" if charge.by_phone else typed
        call = ChargeCall(
            method, make, charge.return_address, known, names_order=known is None, goes_on=not charge.by_phone
        )
        return await first_word(self._line, call)

    async def status(self, reference: OrderReference) -> StatusSeen:
        """Return what the bank says of an order; asked again when no answer comes."""
        return await self._line.status(reference)

    async def cancel(self, reference: OrderReference) -> None:
        """Close an order nobody has paid; the bank refuses it for any other."""
        self._line.login.needs_password("cancel")
        form = requests.cancel_form(reference, self._line.language())
        await self._line.do("decline.do", form, read_done, self._line.deadlines.cancel)

    async def capture(self, reference: OrderReference, amount: Money | None) -> None:
        """Take held money. For "all of it" the held sum is asked first, because a zero is never sent."""
        self._line.login.needs_password("capture")
        wanted = positive(await self._held(reference) if amount is None else amount)
        form = requests.capture_form(reference, wanted, self._line.language())
        await self._line.do("deposit.do", form, read_done, self._line.deadlines.capture)

    async def void(self, reference: OrderReference, amount: Money | None) -> None:
        """Let go of held money. No amount means all of it (gateway manual: reversal)."""
        self._line.login.needs_password("void")
        part = None if amount is None else positive(amount)
        form = requests.void_form(reference, part, self._line.language())
        await self._line.do("reverse.do", form, read_done, self._line.deadlines.refund)

    async def refund(self, refund: Refund) -> RefundAccepted:
        """Give captured money back, once per refund id and only while the bank holds the expected sum."""
        self._line.login.needs_password("refund")
        positive(refund.amount)
        form = requests.refund_form(refund, self._line.language())
        await self._line.do("refund.do", form, read_done, self._line.deadlines.refund)
        return RefundAccepted()

    async def refund_standing(self, gateway_refund_id: str) -> RefundStanding | Unrecognised:
        """Not here: the order's own status lists its refunds."""
        raise NotOffered("refund status")

    async def check_login(self) -> None:
        """Return when the bank answers a question about an order that cannot exist."""
        await self._line.check_login()

    async def close(self) -> None:
        await self._line.transport.close()

    async def _held(self, reference: OrderReference) -> Money:
        """Return the sum that is held. Raises WrongStateForAct.

        Only a question was sent: without an answer to it, the act it was asked for has provably not left.
        """
        seen = await self._look(reference)
        if isinstance(seen, AnswerLost):
            raise NotSent(seen.reason)
        sum_held = seen.amount if seen.held is None else seen.held
        if seen.reported is not Reported.AUTHORISED or not sum_held:
            raise WrongStateForAct("not-held", "")
        return Money(sum_held, seen.currency or self._line.profile.currency)

    async def _look(self, reference: OrderReference) -> StatusSeen | AnswerLost:
        try:
            return await self.status(reference)
        except AnswerLost as failure:
            return failure

    def _seconds(self, registration: Registration) -> int | None:
        """Return the life of the order in seconds, or None where the bank alone decides."""
        if registration.expires_at is None or self._line.profile.link_life is not None:
            return None
        seconds = math.ceil((registration.expires_at - self._line.clock.now()).total_seconds())
        if seconds <= 0:
            raise NotSent("validity")
        return seconds
