"""Charging again for an order of before, in the form-encoded generation (gateway manual: industry practice)."""

from msgspec.structs import replace

from app.domain.errors import AnswerLost
from app.domain.gateway_calls import ChargeAccepted, ChargeRefused, ChargeReply
from app.domain.identifiers import GatewayOrderId
from app.domain.later_charge import FurtherCharge, FurtherReason, LaterCharge, RepeatReason
from app.gateway.reading import Fields
from app.gateway.v1.forms import Form
from app.gateway.v1.line import Line
from app.gateway.v1.order_fields import parameters_text, positive
from app.gateway.v1.replies import Accepted, Refusal, TryRefused, code_in, refusal_in, says_yes

_METHOD = "industryPractice/paymentOrder.do"
_PRACTICES: dict[FurtherReason | RepeatReason, str] = {
    FurtherReason.INCREMENT: "IPI",
    FurtherReason.DELAYED: "IPD",
    FurtherReason.NO_SHOW: "IPN",
    RepeatReason.RESUBMISSION: "IPS",
    RepeatReason.REAUTHORISATION: "IPA",
}


class V1LaterCharges:
    """Implements `LaterCharges`."""

    def __init__(self, line: Line) -> None:
        self._line = line

    async def charge(self, charge: LaterCharge) -> ChargeReply:
        """Return the bank's first word on a charge. It is sent once, whatever happens."""
        self._line.login.needs_password("later charge")
        form = later_charge_form(charge)
        answer = await self._line.act(_METHOD, form, read_later_charge, self._line.deadlines.charge)
        if isinstance(answer, Accepted):
            return ChargeAccepted(answer.gateway_order_id)
        return ChargeRefused(answer.gateway_order_id, answer.code, answer.text)


def later_charge_form(charge: LaterCharge) -> Form:
    """Return the form: a sum for what is charged besides, none for what is charged again (gateway manual)."""
    amount = str(positive(charge.amount).minor) if isinstance(charge, FurtherCharge) else ""
    return Form(
        {
            "originalMdOrder": charge.original,
            "orderNumber": charge.number,
            "amount": amount,
            "tii": _PRACTICES[charge.reason],
            "jsonParams": parameters_text(charge.parameters),
        },
        folder="/",
    )


def read_later_charge(fields: Fields) -> Accepted | TryRefused | Refusal:
    """Return the bank's first word. A card's refusal has the code of a wrong value, and the issuer's own beside it.

    Raises AnswerLost when the reply says neither yes nor no.
    """
    found = fields.identifier("mdOrder", "orderId")
    key = GatewayOrderId(found) if found else None
    refusal, action = refusal_in(fields), code_in(fields, "actionCode")
    if refusal is not None:
        if action not in ("", "0"):
            return TryRefused(key, action, refusal.text)
        return replace(refusal, gateway_order_id=key)
    if action not in ("", "0"):
        return TryRefused(key, action, fields.text("errorMessage"))
    if not says_yes(fields):
        raise AnswerLost("no-verdict")
    return Accepted(key)
