"""What a status reply of the form-encoded generation says of an order (gateway manual: order status)."""

from collections.abc import Sequence

from app.domain.currency import Currency, currency, currency_by_number
from app.domain.errors import AnswerLost, CredentialsRejected, UnknownCurrency
from app.domain.evidence import Reported, StatusSeen, Unrecognised
from app.domain.identifiers import CustomerId, GatewayOrderId, StoredCardId
from app.domain.money_back import RefundSeen, RefundStanding
from app.gateway.masking import card_summary, safe_raw
from app.gateway.reading import Fields
from app.gateway.v1.authentication import authentication_in
from app.gateway.v1.codes import (
    ACCESS_DENIED,
    NOT_FOUND,
    PART_CAPTURED,
    UNPAID,
    refund_standing,
    reported,
    state_number,
)
from app.gateway.v1.refusals import failure_of
from app.gateway.v1.replies import Refusal, refusal_in, says_yes


def read_status(fields: Fields) -> StatusSeen:
    """Return what the bank says of the order, in full or in its short, capitalised form.

    Raises CredentialsRejected, GatewayRefused, and AnswerLost for a reply that says nothing usable.
    """
    refusal = refusal_in(fields)
    state = fields.raw("orderStatus")
    if refusal is not None and (refusal.code == ACCESS_DENIED or state is None):
        return _refused(refusal)
    if state is None:
        return _without_state(fields)
    seen = _reported(fields, state)
    if refusal is not None and (seen is not Reported.DECLINED and seen is not Reported.EXPIRED):
        # Old engines repeat a decline as an error; beside any other state an error is a contradiction.
        seen = Unrecognised(safe_raw(f"{safe_raw(state)} error {refusal.code}"))
    return _seen(fields, seen)


def _refused(refusal: Refusal) -> StatusSeen:
    if refusal.code == ACCESS_DENIED:
        raise CredentialsRejected(refusal.code, refusal.text)
    if refusal.code == NOT_FOUND:
        return StatusSeen(Reported.NOT_FOUND)
    raise failure_of("getOrderStatusExtended.do", refusal)


def _without_state(fields: Fields) -> StatusSeen:
    """The state is absent when the order was not found; but a reply that goes on about an order has lost it."""
    if not says_yes(fields):
        raise AnswerLost("no-verdict")
    if fields.has("orderNumber") or fields.has("amount"):
        return _seen(fields, Unrecognised("no state"))
    return StatusSeen(Reported.NOT_FOUND)


def _reported(fields: Fields, state: object) -> Reported | Unrecognised:
    named = fields.raw("paymentAmountInfo")
    if named is not None and not isinstance(named, dict):
        raise AnswerLost("sums")
    sums = fields.fields("paymentAmountInfo")
    seen = reported(state, _action_code(fields), sums.raw("paymentState"))
    if state_number(state) == PART_CAPTURED and seen is Reported.CAPTURED and _captured(fields, sums) is None:
        return Unrecognised(safe_raw(f"{PART_CAPTURED} without a sum"))
    return seen


def _seen(fields: Fields, seen: Reported | Unrecognised) -> StatusSeen:
    card, sums = fields.fields("cardAuthInfo"), fields.fields("paymentAmountInfo")
    refunds = tuple(map(_refund, fields.items("refunds")))
    unpaid = state_number(fields.raw("orderStatus")) in UNPAID
    return StatusSeen(
        reported=seen,
        order_number=fields.identifier("orderNumber"),
        gateway_order_id=_gateway_order_id(fields),
        amount=fields.whole("amount"),
        currency=_currency(fields),
        captured=_captured(fields, sums),
        held=sums.whole("approvedAmount"),
        refunded=_refunded(sums, refunds),
        card=card_summary(
            card.text("maskedPan", "pan") or fields.text("pan"),
            card.text("expiration") or fields.text("expiration"),
        ),
        approval_code=card.text("approvalCode", longest=16) or fields.text("approvalCode", longest=16),
        reference_number=fields.text("authRefNum", longest=24),
        action_code=_action_code(fields),
        address_check=fields.text("avsCode", longest=4),
        authentication=authentication_in(card),
        charged_back=fields.flag("chargeback") is True,
        paid_at=None if unpaid else fields.moment("depositedDate", "authDateTime"),
        created_at=fields.moment("date"),
        refunds=refunds,
        customer_id=_customer(fields),
        stored_card=_stored_card(fields),
    )


def _action_code(fields: Fields) -> str:
    return fields.text("actionCode", longest=16)


def _gateway_order_id(fields: Fields) -> GatewayOrderId | None:
    for attribute in fields.items("attributes"):
        key = attribute.identifier("value")
        if attribute.raw("name") == "mdOrder" and key is not None:
            return GatewayOrderId(key)
    key = fields.identifier("orderId", "mdOrder")
    return GatewayOrderId(key) if key is not None else None


def _currency(fields: Fields) -> Currency | None:
    """Return the currency by number (or letters), or None for one nobody knows: it fits no order then."""
    name = fields.text("currency", longest=8) or fields.fields("cardAuthInfo").text("currency", longest=8)
    try:
        return (currency_by_number(name) if name.isdigit() else currency(name)) if name else None
    except UnknownCurrency:
        return None


def _captured(fields: Fields, sums: Fields) -> int | None:
    """Return what is taken now; refunds have lowered it already (gateway manual: depositedAmount)."""
    taken = sums.whole("depositedAmount")
    return taken if taken is not None else fields.whole("depositAmount")


def _refunded(sums: Fields, refunds: Sequence[RefundSeen]) -> int | None:
    """Return what went back: the sum named, or the sum of the refunds listed, whichever is more."""
    named = sums.whole("refundedAmount")
    listed = [refund.amount for refund in refunds if refund.standing is RefundStanding.DONE]
    if named is None and not listed:
        return None
    return max(named or 0, sum(listed))


def _refund(refund: Fields) -> RefundSeen:
    said = refund.raw("actionCode")
    return RefundSeen(
        amount=refund.whole("amount") or 0,
        refund_id=refund.identifier("externalRefundId") or "",
        standing=refund_standing(refund.text("actionCode") or ("" if said is None else str(said))),
        at=refund.moment("date"),
        reference_number=refund.text("referenceNumber", longest=24),
    )


def _customer(fields: Fields) -> CustomerId | None:
    """Return the shop's own key of the customer; the short form has it beside everything else."""
    key = fields.fields("bindingInfo").identifier("clientId") or fields.identifier("clientId")
    return CustomerId(key) if key else None


def _stored_card(fields: Fields) -> StoredCardId | None:
    key = fields.fields("bindingInfo").identifier("bindingId") or fields.identifier("bindingId")
    return StoredCardId(key) if key else None
