"""A bank of the form-encoded generation, as the services see it."""

import math
import secrets
import uuid
from datetime import datetime

from app.domain.card import CardEntry
from app.domain.challenge import Challenge
from app.domain.errors import (
    AmountNotPositive,
    AnswerLost,
    BankFault,
    CredentialsRejected,
    GatewayFailure,
    GatewayRefused,
    NotOffered,
    NotSent,
    ProfileUnusable,
)
from app.domain.evidence import Reported, StatusSeen
from app.domain.gateway_calls import (
    ChallengeNeeded,
    Charge,
    ChargeAccepted,
    ChargeRefused,
    ChargeReply,
    OrderReference,
    Registered,
    Registration,
)
from app.domain.identifiers import GatewayOrderId, OrderNumber
from app.domain.money import Money
from app.domain.profile import BankProfile, Credentials, LoginKind
from app.domain.refusals import WrongStateForAct
from app.gateway.calls import Body, Call, Deadlines
from app.gateway.reading import Fields
from app.gateway.retry import ask_again
from app.gateway.transport import Transport
from app.gateway.v1 import requests
from app.gateway.v1.codes import ACCESS_DENIED
from app.gateway.v1.refusals import failure_of
from app.gateway.v1.replies import (
    Accepted,
    Refusal,
    fields_of,
    read_charged,
    read_done,
    read_registered,
)
from app.gateway.v1.setoken import CardKey, card_token, read_key
from app.gateway.v1.status import read_status
from app.services.ports import Clock


class V1Gateway:
    """Implements `PaymentGateway`. The login travels in every body, never in an address."""

    def __init__(
        self,
        profile: BankProfile,
        credentials: Credentials,
        transport: Transport,
        clock: Clock,
        deadlines: Deadlines,
    ) -> None:
        self._profile = profile
        self._login = _Login(profile, credentials)
        self._transport = transport
        self._clock = clock
        self._deadlines = deadlines
        self._card_key: CardKey | None = None

    async def register(self, registration: Registration) -> Registered:
        """Return the bank's key and payment page of a new order."""
        method = "registerPreAuth.do" if registration.hold else "register.do"
        language = self._language(registration.language)
        body = requests.registration_form(self._login.fields, registration, language, self._seconds(registration))
        answer = read_registered(await self._post(method, body, self._deadlines.register, fresh=True))
        if isinstance(answer, Refusal):
            raise await self._meaning_of(method, answer)
        return Registered(*answer)

    async def charge(self, charge: Charge, card: CardEntry) -> ChargeReply:
        """Return the bank's first word on a charge. It is sent once, whatever happens."""
        self._login.needs_password("charge")
        method, body = await self._charge_call(charge, card)
        fields = await self._post(method, body, self._deadlines.charge, fresh=True)
        answer = read_charged(fields, charge.gateway_order_id)
        if not isinstance(answer, Accepted):
            return await self._refused(method, *answer)
        if not answer.challenge:
            return ChargeAccepted(answer.gateway_order_id)
        if answer.gateway_order_id is None:
            raise AnswerLost("incomplete")
        return self._challenge(answer.gateway_order_id, charge.return_address)

    async def status(self, reference: OrderReference) -> StatusSeen:
        """Return what the bank says of an order; asked again when no answer comes."""
        if reference.gateway_order_id is None:
            self._login.needs_password("search by number")
            if self._profile.short_status:
                raise NotOffered("search by number")
        method = "getOrderStatus.do" if self._profile.short_status else "getOrderStatusExtended.do"
        body = requests.status_form(self._login.fields, reference, self._language(""))

        async def ask(seconds: float) -> StatusSeen:
            return read_status(await self._post(method, body, seconds, fresh=False))

        return await ask_again(ask, deadline=self._deadlines.status, sleep=self._clock.sleep)

    async def cancel(self, reference: OrderReference) -> None:
        """Close an order nobody has paid; the bank refuses it for any other."""
        self._login.needs_password("cancel")
        body = requests.cancel_form(self._login.fields, reference, self._language(""))
        await self._do("decline.do", body, self._deadlines.cancel)

    async def capture(self, reference: OrderReference, amount: Money | None) -> None:
        """Take held money. For "all of it" the held sum is asked first, because a zero is never sent."""
        self._login.needs_password("capture")
        wanted = amount or await self._held(reference)
        if wanted.minor == 0:
            raise AmountNotPositive(wanted.plain())
        body = requests.capture_form(self._login.fields, reference, wanted, self._language(""))
        await self._do("deposit.do", body, self._deadlines.capture)

    async def check_login(self) -> None:
        """Return when the bank answers a question about an order that cannot exist."""
        if self._login.by_password and not self._profile.short_status:
            unknown = OrderReference(OrderNumber(f"CHECK-{secrets.token_hex(8)}"))
        else:
            unknown = OrderReference(None, GatewayOrderId(str(uuid.uuid4())))
        await self.status(unknown)

    async def close(self) -> None:
        await self._transport.close()

    async def _charge_call(self, charge: Charge, card: CardEntry) -> tuple[str, Body]:
        who, language = self._login, self._language(charge.language)
        if charge.by_phone:
            return "motoPayment.do", requests.phone_charge_form(who.fields, charge, card, language)
        token = await self._token(card, charge.gateway_order_id)
        if charge.gateway_order_id is not None:
            return "paymentorder.do", requests.registered_charge_form(who.fields, charge, card, language, token)
        old = self._profile.old_names
        return "instantPayment.do", requests.one_call_form(who.fields, charge, card, language, token, old_names=old)

    async def _token(self, card: CardEntry, order: GatewayOrderId | None) -> str | None:
        """Return the card as a token, or None when the bank publishes no key: then it goes plain inside TLS."""
        if not self._profile.encrypts_card:
            return None
        now = self._clock.now()
        if self._card_key is None or self._card_key.good_until <= now:
            self._card_key = await self._fetch_key(now)
        return None if self._card_key is None else card_token(self._card_key, card, now, order)

    async def _fetch_key(self, now: datetime) -> CardKey | None:
        try:
            reply = await self._transport.send(Call("GET", "/se/keys.do", self._deadlines.key))
        except GatewayFailure:
            reply = None
        if reply is None:
            # Only the key was asked for: the charge itself has provably not left.
            raise NotSent("card-key")
        return read_key(reply.body, now) if reply.status == 200 else None

    async def _held(self, reference: OrderReference) -> Money:
        seen = await self.status(reference)
        sum_held = seen.amount if seen.held is None else seen.held
        if seen.reported is not Reported.AUTHORISED or not sum_held:
            raise WrongStateForAct("not-held", "")
        return Money(sum_held, seen.currency or self._profile.currency)

    async def _do(self, method: str, body: Body, deadline: float) -> None:
        refusal = read_done(await self._post(method, body, deadline, fresh=True))
        if refusal is not None:
            raise await self._meaning_of(method, refusal)

    async def _post(self, method: str, body: Body, deadline: float, *, fresh: bool) -> Fields:
        call = Call("POST", f"/rest/{method}", deadline, body, fresh=fresh)
        return fields_of(await self._transport.send(call))

    async def _refused(self, method: str, key: GatewayOrderId | None, refusal: Refusal) -> ChargeReply:
        meaning = await self._meaning_of(method, refusal)
        if isinstance(meaning, CredentialsRejected):
            raise meaning
        return ChargeRefused(key, refusal.code, refusal.text)

    async def _meaning_of(self, method: str, refusal: Refusal) -> CredentialsRejected | GatewayRefused | BankFault:
        """Return what a refusal is. Code 5 covers a wrong login and any wrong value (gateway manual: errors).

        The texts are not stable, so the login itself is tried: when a plain question passes, it was a value.
        """
        if refusal.code == ACCESS_DENIED:
            try:
                await self.check_login()
            except GatewayFailure:
                return CredentialsRejected(refusal.code, refusal.text)
        return failure_of(method, refusal)

    def _challenge(self, key: GatewayOrderId, return_address: str) -> ChallengeNeeded:
        """The gateway's own page forwards to the issuer in whichever 3-D Secure version (gateway manual)."""
        page = f"{self._profile.address.rstrip('/')}/acsRedirect.do?{requests.query({'orderId': key})}"
        return ChallengeNeeded(key, Challenge(page, return_address))

    def _language(self, wanted: str) -> str:
        offered = self._profile.languages
        return wanted if wanted in offered or not offered else offered[0]

    def _seconds(self, registration: Registration) -> int | None:
        """Return the life of the order in seconds, or None where the bank alone decides."""
        if registration.expires_at is None or self._profile.link_life is not None:
            return None
        seconds = math.ceil((registration.expires_at - self._clock.now()).total_seconds())
        if seconds <= 0:
            raise NotSent("validity")
        return seconds


class _Login:
    """The fields every form starts with (gateway manual: authentication)."""

    def __init__(self, profile: BankProfile, credentials: Credentials) -> None:
        if profile.login is LoginKind.API_KEY:
            raise ProfileUnusable(profile.name, "login")
        self.by_password = profile.login is LoginKind.PASSWORD
        self.fields = (
            {"userName": credentials.user_name, "password": credentials.password}
            if self.by_password
            else {"token": credentials.token}
        )

    def needs_password(self, what: str) -> None:
        """Raise NotOffered for calls a token may not make, or could never be asked about after a lost answer."""
        if not self.by_password:
            raise NotOffered(what)
