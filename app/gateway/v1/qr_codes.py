"""Codes that a customer's banking application pays (gateway manual: dynamic codes of the fast payment system)."""

from app.domain.errors import AnswerLost
from app.domain.identifiers import GatewayOrderId
from app.domain.qr_code import QrCode, QrStanding
from app.gateway.reading import Fields
from app.gateway.v1.forms import Form
from app.gateway.v1.line import Line
from app.gateway.v1.order_fields import LONGEST_PURPOSE
from app.gateway.v1.replies import Refusal, read_done, refusal_in

_FOLDER = "sbp/c2b/qr"
_STANDINGS = {
    "STARTED": QrStanding.SHOWN,
    "CONFIRMED": QrStanding.CONFIRMED,
    "ACCEPTED": QrStanding.ACCEPTED,
    "REJECTED": QrStanding.REFUSED,
    "REJECTED_BY_USER": QrStanding.REFUSED,
}


class V1QrCodes:
    """Implements `QrCodes`."""

    def __init__(self, line: Line) -> None:
        self._line = line

    async def show(self, order: GatewayOrderId, purpose: str) -> QrCode:
        """Return a code for a registered order; only the text of the picture, which the till draws itself."""
        form = Form({"mdOrder": order, "paymentPurpose": purpose[:LONGEST_PURPOSE]})
        return await self._line.do(f"{_FOLDER}/dynamic/get.do", form, read_code, self._line.deadlines.register)

    async def standing(self, order: GatewayOrderId, code: QrCode) -> QrStanding:
        """Return how a code stands now."""
        form = Form({"mdOrder": order, "qrId": code.key})
        return await self._line.ask(f"{_FOLDER}/status.do", form, read_standing, self._line.deadlines.status)

    async def withdraw(self, order: GatewayOrderId, code: QrCode) -> None:
        """Take back a code nobody has paid."""
        form = Form({"mdOrder": order, "qrId": code.key})
        await self._line.do(f"{_FOLDER}/dynamic/reject.do", form, read_done, self._line.deadlines.cancel)


def read_code(fields: Fields) -> QrCode | Refusal:
    """Return the code. Raises AnswerLost when its key or what it holds is missing."""
    refusal = refusal_in(fields)
    if refusal is not None:
        return refusal
    key, payload = fields.identifier("qrId"), fields.raw("payload")
    if key is None or not isinstance(payload, str) or not payload.isprintable():
        raise AnswerLost("incomplete")
    return QrCode(key, payload, _standing(fields))


def read_standing(fields: Fields) -> QrStanding | Refusal:
    """Return how a code stands. Raises AnswerLost when nothing is said about it."""
    refusal = refusal_in(fields)
    if refusal is not None:
        return refusal
    if not fields.has("qrStatus"):
        raise AnswerLost("no-verdict")
    return _standing(fields)


def _standing(fields: Fields) -> QrStanding:
    return _STANDINGS.get(fields.text("qrStatus").upper(), QrStanding.UNKNOWN)
