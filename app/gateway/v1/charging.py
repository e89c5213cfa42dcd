"""What every charge of the form-encoded generation shares: the card's token, and the bank's first word."""

from datetime import datetime

from app.domain.card import CardEntry
from app.domain.challenge import Challenge
from app.domain.errors import AnswerLost, GatewayFailure, NotSent
from app.domain.gateway_calls import ChallengeNeeded, ChargeAccepted, ChargeRefused, ChargeReply
from app.domain.identifiers import GatewayOrderId
from app.gateway.calls import Call
from app.gateway.reading import Fields
from app.gateway.v1.forms import Form, query
from app.gateway.v1.line import Line
from app.gateway.v1.replies import Accepted, Refusal, TryRefused, read_charged
from app.gateway.v1.setoken import CardKey, card_token, read_key


class CardKeys:
    """The bank's published key, fetched when it is needed and kept while it is good."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._key: CardKey | None = None

    async def token(self, card: CardEntry, order: GatewayOrderId | None) -> str | None:
        """Return the card as a token, or None when the bank publishes no key: then it goes plain inside TLS."""
        if not self._line.profile.encrypts_card:
            return None
        now = self._line.clock.now()
        if self._key is None or self._key.good_until <= now:
            self._key = await self._fetch(now)
        return None if self._key is None else card_token(self._key, card, now, order)

    async def _fetch(self, now: datetime) -> CardKey | None:
        try:
            reply = await self._line.transport.send(Call("GET", "/se/keys.do", self._line.deadlines.key))
        except GatewayFailure:
            reply = None
        if reply is None:
            # Only the key was asked for: the charge itself has provably not left.
            raise NotSent("card-key")
        return read_key(reply.body, now) if reply.status == 200 else None


async def first_word(
    line: Line, method: str, form: Form, known: GatewayOrderId | None, return_address: str
) -> ChargeReply:
    """Send a charge once and return the bank's first word on it."""

    def read(reply: Fields) -> Accepted | TryRefused | Refusal:
        return read_charged(reply, known)

    answer = await line.act(method, form, read, line.deadlines.charge)
    if isinstance(answer, (TryRefused, Refusal)):
        return ChargeRefused(answer.gateway_order_id, answer.code, answer.text)
    if not answer.challenge:
        return ChargeAccepted(answer.gateway_order_id)
    if answer.gateway_order_id is None:
        raise AnswerLost("incomplete")
    return ChallengeNeeded(answer.gateway_order_id, _page(line, answer.gateway_order_id, return_address))


def _page(line: Line, key: GatewayOrderId, return_address: str) -> Challenge:
    """The gateway's own page forwards to the issuer in whichever 3-D Secure version (gateway manual)."""
    page = f"{line.profile.address.rstrip('/')}/acsRedirect.do?{query({'orderId': key})}"
    return Challenge(page, return_address)
