"""A bank of the JSON generation, as the services see it."""

from app.domain.bank_acts import BankAct
from app.domain.card import CardEntry
from app.domain.errors import AmountNotPositive, AnswerLost, GatewayFailure, GatewayRefused, NotOffered, NotSent
from app.domain.evidence import Reported, StatusSeen, Unrecognised
from app.domain.gateway_calls import Charge, ChargeReply, OrderReference, Registered, Registration
from app.domain.identifiers import GatewayOrderId
from app.domain.money import Money
from app.domain.money_back import Refund, RefundAccepted, RefundStanding
from app.domain.profile import BankProfile, Credentials
from app.domain.refusals import OrderUnknownAtBank, RefundTooLarge, WrongStateForAct
from app.gateway.calls import Deadlines, Reply
from app.gateway.not_offered import (
    NoBooks,
    NoCardChecks,
    NoChallenges,
    NoCodeTemplates,
    NoLaterCharges,
    NoPayOuts,
    NoQrCodes,
    NoStandingOrders,
    NoTemplates,
)
from app.gateway.reading import Fields, read_object
from app.gateway.transport import Transport
from app.gateway.v2 import ids, requests
from app.gateway.v2.charging import first_word
from app.gateway.v2.line import Line
from app.gateway.v2.probes import V2Probing, as_if_offered
from app.gateway.v2.refund_course import followed
from app.gateway.v2.refunds import ask_standing, read_refunded
from app.gateway.v2.replies import (
    PaymentView,
    payment_key_in,
    payment_view,
    read_payment,
    read_session,
    read_session_opened,
    through_payment,
)
from app.gateway.v2.stored_cards import V2StoredCards
from app.gateway.v2.wishes import refuse_what_is_missing
from app.services.ports import Clock


class V2Gateway:
    """Implements `PaymentGateway`. The key travels in a header, our order number in reference or metadata."""

    def __init__(
        self,
        profile: BankProfile,
        credentials: Credentials,
        transport: Transport,
        clock: Clock,
        deadlines: Deadlines,
    ) -> None:
        self._line = Line(profile, credentials, transport, clock, deadlines)
        self.challenges = NoChallenges()
        self.stored_cards = V2StoredCards(self._line)
        self.card_checks = NoCardChecks()
        self.pay_outs = NoPayOuts()
        self.books = NoBooks()
        self.templates = NoTemplates()
        self.qr_codes = NoQrCodes()
        self.code_templates = NoCodeTemplates()
        self.later_charges = NoLaterCharges()
        self.standing_orders = NoStandingOrders()
        trying = Line(as_if_offered(profile), credentials, transport, clock, deadlines)
        self.probing = V2Probing(profile, trying, self)

    def get_ready(self) -> None:
        """Begin to open the connection of the next act."""
        self._line.transport.get_ready()

    async def register(self, registration: Registration) -> Registered:
        """Return key, page and end of a new session.

        The interface knows no telephone order form: `by_phone` gets the ordinary page, which may ask for a
        challenge.
        """
        if registration.stored_card is not None:
            raise NotOffered("page for a stored card")
        refuse_what_is_missing(registration.details)
        line = self._line
        expires_at = None if line.profile.link_life is not None else registration.expires_at
        content = requests.session_content(registration, line.language(registration.language), expires_at)
        answer = await line.do(BankAct.REGISTER, content, line.deadlines.register, identity=registration.operation_id)
        return read_session_opened(answer)

    async def charge(self, charge: Charge, card: CardEntry) -> ChargeReply:
        """Return the bank's first word on a charge. It is sent once, whatever happens."""
        if charge.by_phone:
            raise NotOffered("phone")
        if charge.gateway_order_id is not None:
            # A session takes no card from us; charging beside it would leave two ways to pay one order.
            raise NotOffered("charge of a registered order")
        refuse_what_is_missing(charge.details)
        content = requests.payment_content(charge, card)
        return await first_word(self._line, content, charge.return_address, charge.operation_id)

    async def status(self, reference: OrderReference) -> StatusSeen:
        """Return what the bank says of a session or a payment; asked again when no answer comes."""
        key = _key_of(reference)
        if not ids.is_key(key):
            return StatusSeen(Reported.NOT_FOUND)
        try:
            return (await self._session(key))[0] if ids.is_session(key) else await self._payment(key)
        except OrderUnknownAtBank:
            return StatusSeen(Reported.NOT_FOUND)

    async def cancel(self, reference: OrderReference) -> None:
        """Expire a session, where the bank has a call for it. A payment is let go of by `void`."""
        key = _key_of(reference)
        if not ids.is_session(key) or not ids.is_key(key):
            raise NotOffered("cancel")
        await self._line.do(BankAct.CANCEL, requests.Content(), self._line.deadlines.cancel, key)

    async def capture(self, reference: OrderReference, amount: Money | None) -> None:
        """Take held money. A session is captured through its payment, which must prove to be the session's.

        Of a part, the sum the bank then has must be that part: a bank that knows its field by another name takes
        all. Raises AnswerLost when it is another sum.
        """
        self._line.operations.of(BankAct.CAPTURE)
        if amount is None:
            payment = await self._payment_of(reference, Reported.AUTHORISED, Reported.CAPTURED)
            await self._capture(payment, None)
            return
        _refuse_zero(amount)
        seen, payment = await self._looked_up(reference, Reported.AUTHORISED, Reported.CAPTURED)
        answer = await self._capture(payment, amount)
        had = (seen.captured or 0) + (seen.refunded or 0)
        if answer.whole("amountReceived") not in (None, had + amount.minor):
            raise AnswerLost("other-amount")

    async def void(self, reference: OrderReference, amount: Money | None) -> None:
        """Let go of held money, all of it: nothing is known of parts."""
        self._line.operations.of(BankAct.VOID)
        if amount is not None:
            raise NotOffered("void of a part")
        payment = await self._payment_of(reference, Reported.AUTHORISED)
        await self._line.do(BankAct.VOID, requests.Content(), self._line.deadlines.capture, payment)

    async def refund(self, refund: Refund) -> RefundAccepted:
        """Give captured money back, if the bank still holds the sum we think it does.

        The interface has no guard of its own, so the payment is asked first (API reference: refunds). A refund the
        bank has not decided at once is asked about a little later.
        """
        self._line.operations.of(BankAct.REFUND)
        if refund.lines:
            raise NotOffered("order lines")
        _refuse_zero(refund.amount)
        seen, payment = await self._looked_up(refund.reference, Reported.CAPTURED, Reported.REFUNDED)
        if seen.captured != refund.captured.minor or seen.currency != refund.captured.currency:
            raise WrongStateForAct("captured-differs", "")
        if refund.amount.minor > refund.captured.minor:
            raise RefundTooLarge("more-than-captured", "")
        content = requests.refund_content(refund, payment)
        deadline = self._line.deadlines.refund
        answer = await self._line.do(BankAct.REFUND, content, deadline, identity=refund.refund_id)
        return await followed(self._line, read_refunded(answer, refund, payment))

    async def refund_standing(self, gateway_refund_id: str) -> RefundStanding | Unrecognised:
        """Return how a refund stands that was taken on."""
        return await ask_standing(self._line, gateway_refund_id)

    async def check_login(self) -> None:
        """Return when the bank accepts the key: it is asked for a session nobody opened."""
        try:
            await self._line.ask(
                BankAct.SESSION_STATUS, lambda reply: read_object(reply.body), ids.unknown_session(), trial=True
            )
        except GatewayRefused:
            # Any other no came from behind the check of the key.
            return

    async def close(self) -> None:
        await self._line.transport.close()

    async def _capture(self, payment: str, amount: Money | None) -> Fields:
        content = requests.capture_content(amount)
        return await self._line.do(BankAct.CAPTURE, content, self._line.deadlines.capture, payment)

    async def _payment(self, key: str) -> StatusSeen:
        return await self._line.ask(BankAct.PAYMENT_STATUS, lambda reply: read_payment(read_object(reply.body)), key)

    async def _session(self, key: str) -> tuple[StatusSeen, str | None]:
        """Return what the bank says of a session, and its payment's key where that proved to be the session's."""

        def read(reply: Reply) -> tuple[StatusSeen, PaymentView, str | None]:
            fields = read_object(reply.body)
            return read_session(fields), payment_view(fields), payment_key_in(fields)

        session, view, payment = await self._line.ask(BankAct.SESSION_STATUS, read, key)
        if payment is None or view is PaymentView.NOT_NEEDED:
            return session, None
        try:
            seen = through_payment(session, await self._payment(payment))
        except GatewayFailure as failure:
            if view is PaymentView.ADDS or isinstance(failure, OrderUnknownAtBank):
                return session, None
            raise
        return (session, None) if seen is None else (seen, payment)

    async def _looked_up(self, reference: OrderReference, *wanted: Reported) -> tuple[StatusSeen, str]:
        """Return how a payment stands that is in one of these states, and its key. Raises WrongStateForAct.

        Only a question was sent: without an answer to it, the act it was asked for has provably not left.
        """
        key = _usable_key(reference)
        found = await self._look(key)
        if isinstance(found, AnswerLost):
            raise NotSent(found.reason)
        seen, payment = found
        if payment is None or seen.reported not in wanted:
            raise WrongStateForAct("other-state", "")
        return seen, payment

    async def _look(self, key: str) -> tuple[StatusSeen, str | None] | AnswerLost:
        try:
            return await self._session(key) if ids.is_session(key) else (await self._payment(key), key)
        except AnswerLost as failure:
            return failure

    async def _payment_of(self, reference: OrderReference, *wanted: Reported) -> str:
        """Return the key of a payment. One the bank gave us needs no proof; a session's must be in a wanted state."""
        key = _usable_key(reference)
        return (await self._looked_up(reference, *wanted))[1] if ids.is_session(key) else key


def _key_of(reference: OrderReference) -> GatewayOrderId:
    if reference.gateway_order_id is None:
        raise NotOffered("search by number")
    return reference.gateway_order_id


def _usable_key(reference: OrderReference) -> GatewayOrderId:
    """Return the bank's key. Raises OrderUnknownAtBank for one that cannot stand in a path."""
    key = _key_of(reference)
    if not ids.is_key(key):
        raise OrderUnknownAtBank("404", "")
    return key


def _refuse_zero(amount: Money) -> None:
    """Raise AmountNotPositive: a zero may mean "everything"."""
    if amount.minor == 0:
        raise AmountNotPositive(amount.plain())
