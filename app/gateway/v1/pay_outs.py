"""Sending money to a card without a sale before it (gateway manual: instant refund)."""

from app.domain.card import CardEntry
from app.domain.errors import GatewayRefused
from app.domain.identifiers import StoredCardId
from app.domain.pay_out import PayOut, PayOutAccepted
from app.gateway.v1.charge_forms import card_fields
from app.gateway.v1.charging import CardKeys
from app.gateway.v1.forms import Form, Pairs
from app.gateway.v1.line import Line
from app.gateway.v1.order_fields import money_fields, positive
from app.gateway.v1.replies import TryRefused, read_paid_out


class V1PayOuts:
    """Implements `PayOuts`."""

    def __init__(self, line: Line, keys: CardKeys) -> None:
        self._line = line
        self._keys = keys

    async def send(self, pay_out: PayOut, to: CardEntry | StoredCardId) -> PayOutAccepted:
        """Return the bank's key of the pay-out. It is sent once, whatever happens."""
        self._line.login.needs_password("pay-out")
        fields: Pairs = {
            "orderNumber": pay_out.number,
            **money_fields(positive(pay_out.amount)),
            "language": self._line.language(pay_out.language),
        }
        form = Form({**fields, **await self._target(to)})
        answer = await self._line.do("instantRefund.do", form, read_paid_out, self._line.deadlines.refund)
        if isinstance(answer, TryRefused):
            raise GatewayRefused(answer.code, answer.text)
        return PayOutAccepted(answer)

    async def _target(self, to: CardEntry | StoredCardId) -> Pairs:
        if not isinstance(to, CardEntry):
            return {"bindingId": to}
        token = await self._keys.token(to, order=None)
        return {"seToken": token} if token else {**card_fields(to), "cardholderName": to.cardholder}
