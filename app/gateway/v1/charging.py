"""What every charge of the form-encoded generation shares: the card's token, the first word, and the way on."""

import importlib
from collections.abc import Awaitable, Callable
from datetime import datetime
from types import ModuleType
from typing import TYPE_CHECKING

from msgspec import Struct

from app.domain.card import CardEntry
from app.domain.challenge import Challenge
from app.domain.errors import AnswerLost, GatewayFailure, NotSent
from app.domain.gateway_calls import ChallengeNeeded, ChargeAccepted, ChargeRefused, ChargeReply
from app.domain.identifiers import GatewayOrderId, StoredCardId
from app.domain.profile import ChallengeWay
from app.domain.refusals import OrderNumberTaken
from app.domain.security_code import CodeEntry
from app.gateway.calls import Call
from app.gateway.reading import Fields
from app.gateway.trust import is_safe_page
from app.gateway.v1.forms import Form, Pairs, query
from app.gateway.v1.issuer import IssuerStep
from app.gateway.v1.line import AnyForm, Line
from app.gateway.v1.refusals import failure_of
from app.gateway.v1.replies import Accepted, Refusal, TryRefused, read_charged

if TYPE_CHECKING:
    from app.gateway.v1.setoken import CardKey


def card_tokens() -> ModuleType:
    """Return the module of card tokens; the first call loads the library of keys, which is a large one."""
    return importlib.import_module("app.gateway.v1.setoken")


class CardKeys:
    """The bank's published key, fetched when it is needed and kept while it is good."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._key: CardKey | None = None

    async def token(self, card: CardEntry, order: GatewayOrderId | None) -> str | None:
        """Return the card as a token, or None when the bank publishes no key: then it goes plain inside TLS."""
        key = await self._usable()
        if key is None:
            return None
        names_holder = self._line.profile.encrypts_name
        token: str = card_tokens().card_token(key, card, self._line.clock.now(), order, names_holder=names_holder)
        return token

    async def stored_token(
        self, stored_card: StoredCardId, code: CodeEntry | None, order: GatewayOrderId | None
    ) -> str | None:
        """Return a kept card and its code as a token; None without a code, which is all there is to hide."""
        key = None if code is None else await self._usable()
        if key is None:
            return None
        token: str = card_tokens().stored_card_token(key, stored_card, code, self._line.clock.now(), order)
        return token

    async def _usable(self) -> "CardKey | None":
        if not self._line.profile.encrypts_card:
            return None
        now = self._line.clock.now()
        if self._key is None or self._key.good_until <= now:
            self._key = await self._fetch(now)
        return self._key

    async def _fetch(self, now: datetime) -> "CardKey | None":
        """The key is part of a charge, which waits behind no question: hence a connection of its own."""
        try:
            reply = await self._line.transport.send(Call("GET", "/se/keys.do", self._line.deadlines.key, fresh=True))
        except GatewayFailure:
            reply = None
        if reply is None:
            # Only the key was asked for: the charge itself has provably not left.
            raise NotSent("card-key")
        key: CardKey | None = card_tokens().read_key(reply.body, now) if reply.status == 200 else None
        return key


class ChargeCall(Struct, frozen=True):
    """One call that charges. `make` builds its form, anew each time: a card token is good for one call.

    `known` is the bank's key of an order registered before; `names_order` says that a second call must name the
    order the first one made (gateway manual: threeDSVer2MdOrder). `goes_on` is False for a call that knows no 3-D
    Secure: it has no second half, and the same call again would be a second charge.
    """

    method: str
    make: Callable[[Pairs], Awaitable[AnyForm]]
    return_address: str
    known: GatewayOrderId | None = None
    names_order: bool = False
    goes_on: bool = True


async def first_word(line: Line, call: ChargeCall) -> ChargeReply:
    """Send a charge once and return the bank's first word on it.

    Raises NotSent only for a charge of which nothing has left, also not its first half.
    """
    reply = await _sent(line, call.method, await call.make({}), call.known, call.return_address)
    if not isinstance(reply, IssuerStep):
        return reply
    if not call.goes_on:
        raise AnswerLost("challenge")  # of a charge nobody is there to confirm: nobody knows how this goes on
    try:
        return await _gone_on(line, call, reply)
    except NotSent as failure:
        reason = failure.reason
    raise AnswerLost(reason)


async def _gone_on(line: Line, call: ChargeCall, reply: IssuerStep) -> ChargeReply:
    """Go on after the issuer's look, in the way of this bank."""
    if line.profile.challenge_way is ChallengeWay.OWN_FORM:
        return await go_on(line, reply.gateway_order_id, call.return_address)
    if not reply.transaction:
        raise AnswerLost("no-transaction")  # a second call without it would be a second charge
    again: Pairs = {"threeDSServerTransId": reply.transaction}
    if call.names_order:
        again["threeDSVer2MdOrder"] = reply.gateway_order_id
    form = await call.make(again)
    return _word(await _sent(line, call.method, form, reply.gateway_order_id, call.return_address))


async def go_on(line: Line, order: GatewayOrderId, return_address: str) -> ChargeReply:
    """Go on with a charge whose issuer wanted a look at the browser first (gateway manual: 3ds/continue)."""
    form = Form({"mdOrder": order})
    return _word(await _sent(line, "3ds/continue.do", form, order, return_address))


async def finish(line: Line, method: str, form: Form, order: GatewayOrderId, return_address: str) -> ChargeReply:
    """Hand in what the issuer's page gave back."""
    return _word(await _sent(line, method, form, order, return_address))


def _word(reply: ChargeReply | IssuerStep) -> ChargeReply:
    if isinstance(reply, IssuerStep):
        raise AnswerLost("circles")  # a second look where the first was answered: nobody knows how this goes on
    return reply


async def _sent(
    line: Line, method: str, form: AnyForm, known: GatewayOrderId | None, return_address: str
) -> ChargeReply | IssuerStep:
    def read(reply: Fields) -> Accepted | TryRefused | Refusal:
        return read_charged(reply, known)

    answer = await line.act(method, form, read, line.deadlines.charge)
    if isinstance(answer, Refusal) and answer.gateway_order_id is None:
        _refuse_taken_number(method, answer)
    if isinstance(answer, (TryRefused, Refusal)):
        return ChargeRefused(answer.gateway_order_id, answer.code, answer.text)
    key, page = answer.gateway_order_id, answer.page
    if page is None:
        return ChargeAccepted(key)
    if key is None:
        raise AnswerLost("incomplete")
    if line.profile.challenge_way is ChallengeWay.BANKS_REDIRECT:
        return ChallengeNeeded(key, _banks_page(line, key, return_address))
    if not page.address:
        return IssuerStep(key, page.transaction)
    if not is_safe_page(page.address):
        raise AnswerLost("page")
    return ChallengeNeeded(key, Challenge(page.address, return_address, page.form(key)))


def _refuse_taken_number(method: str, refusal: Refusal) -> None:
    """Raise OrderNumberTaken where the bank has an order of this number: this very charge may have made it."""
    failure = failure_of(method, refusal)
    if isinstance(failure, OrderNumberTaken):
        raise failure


def _banks_page(line: Line, key: GatewayOrderId, return_address: str) -> Challenge:
    """The gateway's own page forwards to the issuer in whichever 3-D Secure version (gateway manual)."""
    page = f"{line.profile.address.rstrip('/')}/acsRedirect.do?{query({'orderId': key})}"
    return Challenge(page, return_address)
