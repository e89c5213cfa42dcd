"""A bank of the JSON generation, as the services see it."""

import uuid
from collections.abc import Callable

from app.domain.card import CardEntry
from app.domain.errors import AmountNotPositive, CredentialsRejected, GatewayRefused, NotOffered, ProfileUnusable
from app.domain.evidence import Reported, StatusSeen
from app.domain.gateway_calls import Charge, ChargeReply, OrderReference, Registered, Registration
from app.domain.identifiers import GatewayOrderId
from app.domain.money import Money
from app.domain.money_back import Refund, RefundAccepted
from app.domain.profile import BankProfile, Credentials, LoginKind
from app.domain.refusals import OrderUnknownAtBank, WrongStateForAct
from app.gateway.calls import Body, Call, Deadlines, Reply
from app.gateway.not_offered import NoBooks, NoCardChecks, NoChallenges, NoPayOuts, NoStoredCards, NoTemplates
from app.gateway.reading import Fields, read_object
from app.gateway.retry import ask_again
from app.gateway.transport import Transport
from app.gateway.v2 import ids, requests
from app.gateway.v2.refusals import refusal_of
from app.gateway.v2.replies import (
    carries_payment,
    is_fine,
    is_held_session,
    read_charged,
    read_payment,
    read_session,
    read_session_opened,
    through_payment,
)
from app.services.ports import Clock

VERSION = "2023-10-31"
NO_CONTENT = 204


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
        if profile.login is not LoginKind.API_KEY:
            raise ProfileUnusable(profile.name, "login")
        self._profile = profile
        self._credentials = credentials
        self._transport = transport
        self._clock = clock
        self._deadlines = deadlines
        self.challenges = NoChallenges()
        self.stored_cards = NoStoredCards()
        self.card_checks = NoCardChecks()
        self.pay_outs = NoPayOuts()
        self.books = NoBooks()
        self.templates = NoTemplates()

    async def register(self, registration: Registration) -> Registered:
        """Return key, page and end of a new session.

        The interface knows no telephone order form: `by_phone` gets the ordinary page, which may ask for a
        challenge.
        """
        language = self._language(registration.language)
        expires_at = None if self._profile.link_life is not None else registration.expires_at
        body = requests.session_body(registration, language, expires_at)
        return read_session_opened(await self._post("/sessions", body, self._deadlines.register))

    async def charge(self, charge: Charge, card: CardEntry) -> ChargeReply:
        """Return the bank's first word on a charge. It is sent once, whatever happens."""
        if charge.by_phone:
            raise NotOffered("phone")
        if charge.gateway_order_id is not None:
            # A session takes no card from us; charging beside it would leave two ways to pay one order.
            raise NotOffered("charge of a registered order")
        reply = await self._send("POST", "/payments", self._deadlines.charge, requests.payment_body(charge, card))
        if not is_fine(reply) and not carries_payment(reply):
            raise refusal_of(reply)
        return read_charged(read_object(reply.body), charge.return_address)

    async def status(self, reference: OrderReference) -> StatusSeen:
        """Return what the bank says of a session or a payment; asked again when no answer comes."""
        key = reference.gateway_order_id
        if key is None:
            raise NotOffered("search by number")
        if not ids.is_key(key):
            return StatusSeen(Reported.NOT_FOUND)
        if ids.is_session(key):
            return await self._session(key)
        return await self._read(f"/payments/{key}", read_payment)

    async def cancel(self, reference: OrderReference) -> None:
        """Expire a session, where the bank has a call for it."""
        key = reference.gateway_order_id
        if not self._profile.cancel_path or key is None or not ids.is_key(key):
            raise NotOffered("cancel")
        path = self._profile.cancel_path.replace("{id}", key)
        await self._do(path, requests.body({}), self._deadlines.cancel)

    async def capture(self, reference: OrderReference, amount: Money | None) -> None:
        """Take held money. A session is captured through its payment, which must prove to be the session's."""
        if amount is not None and amount.minor == 0:
            raise AmountNotPositive(amount.plain())
        key = reference.gateway_order_id
        if key is None:
            raise NotOffered("search by number")
        payment = await self._payment_of(key) if ids.is_session(key) else key
        if not ids.is_key(payment):
            raise OrderUnknownAtBank("404", "")
        await self._do(f"/payments/{payment}/capture", requests.capture_body(amount), self._deadlines.capture)

    async def void(self, reference: OrderReference, amount: Money | None) -> None:
        raise NotOffered("void")

    async def refund(self, refund: Refund) -> RefundAccepted:
        raise NotOffered("refund")

    async def check_login(self) -> None:
        """Return when the bank accepts the key: it is asked for a session nobody opened."""
        try:
            await self._read(f"/sessions/{ids.unknown_session()}", read_session, trial=True)
        except GatewayRefused:
            # Any other no came from behind the check of the key.
            return

    async def close(self) -> None:
        await self._transport.close()

    async def _session(self, key: GatewayOrderId) -> StatusSeen:
        held: list[bool] = []

        def read(fields: Fields) -> StatusSeen:
            held.append(is_held_session(fields))
            return read_session(fields)

        seen = await self._read(f"/sessions/{key}", read)
        payment = ids.payment_of(key) if any(held) else None
        if payment is None:
            return seen
        return through_payment(seen, await self._read(f"/payments/{payment}", read_payment))

    async def _payment_of(self, session: GatewayOrderId) -> str:
        seen = await self._session(session)
        payment = ids.payment_of(session)
        if payment is None or seen.reported is not Reported.AUTHORISED:
            raise WrongStateForAct("not-held", "")
        return payment

    async def _read(self, path: str, read: Callable[[Fields], StatusSeen], *, trial: bool = False) -> StatusSeen:
        async def ask(seconds: float) -> StatusSeen:
            reply = await self._send("GET", path, seconds, trial=trial)
            if reply.status == 404:
                return StatusSeen(Reported.NOT_FOUND)
            if not is_fine(reply):
                raise refusal_of(reply)
            return read(read_object(reply.body))

        return await ask_again(ask, deadline=self._deadlines.status, sleep=self._clock.sleep)

    async def _post(self, path: str, body: Body, deadline: float) -> Fields:
        reply = await self._send("POST", path, deadline, body)
        if not is_fine(reply):
            raise refusal_of(reply)
        return read_object(reply.body)

    async def _do(self, path: str, body: Body, deadline: float) -> None:
        """Send what needs no answer but a yes: an object, or the status for "no content"."""
        reply = await self._send("POST", path, deadline, body)
        if not is_fine(reply):
            raise refusal_of(reply)
        if reply.status != NO_CONTENT:
            read_object(reply.body)

    async def _send(
        self, method: str, path: str, deadline: float, body: Body | None = None, *, trial: bool = False
    ) -> Reply:
        return await self._transport.send(
            Call(method, path, deadline, body, self._headers(body, trial), fresh=body is not None, trial=trial)
        )

    def _headers(self, body: Body | None, trial: bool) -> dict[str, str]:
        key = self._credentials.api_key
        if not key or not key.isascii() or not key.isprintable() or " " in key:
            # No header can carry it, so it cannot be a key.
            if not trial:
                self._transport.tell_rejected()
            raise CredentialsRejected
        headers = {"X-Api-Key": key, "X-Version": VERSION}
        if body is not None:
            # Unknown to many gateways, harmless there, and a help where it is known. Nothing relies on it.
            headers["Idempotency-Key"] = str(uuid.uuid4())
        return headers

    def _language(self, wanted: str) -> str:
        offered = self._profile.languages
        return wanted if wanted in offered or not offered else offered[0]
