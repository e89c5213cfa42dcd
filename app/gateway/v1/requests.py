"""What is asked of the form-encoded generation about orders and their money. Pure: data in, forms out."""

from app.domain.gateway_calls import OrderReference, Registration
from app.domain.money import Money
from app.domain.money_back import Refund
from app.gateway.v1.forms import Form, Pairs
from app.gateway.v1.order_fields import lines_text, money_fields, new_order_fields
from app.services.new_orders import LONGEST_DESCRIPTION


def registration_form(asked: Registration, language: str, seconds: int | None) -> Form:
    """Return register.do and registerPreAuth.do: both take the same fields."""
    fee = asked.details.fee
    return Form(
        {
            "orderNumber": asked.number,
            **money_fields(asked.amount),
            "returnUrl": asked.return_address,
            "description": asked.description[:LONGEST_DESCRIPTION],
            "language": language,
            "sessionTimeoutSecs": "" if seconds is None else str(seconds),
            "bindingId": asked.stored_card or "",
            "feeInput": "" if fee is None or fee.minor == 0 else str(fee.minor),
            **new_order_fields(asked.details, asked.customer, by_phone=asked.by_phone, page=True),
        }
    )


def status_form(reference: OrderReference, language: str) -> Form:
    """Return getOrderStatusExtended.do, by the bank's key when it is known: it wins at the bank as well."""
    return Form({**_one_key(reference), "language": language})


def cancel_form(reference: OrderReference, language: str) -> Form:
    """Return decline.do with both keys of the order (gateway manual: both are asked for)."""
    keys: Pairs = {"orderId": reference.gateway_order_id or "", "orderNumber": reference.number or ""}
    return Form({**keys, "language": language})


def capture_form(reference: OrderReference, amount: Money, language: str) -> Form:
    """Return deposit.do. The amount is always named: here a zero would mean everything."""
    return Form({**_one_key(reference), **money_fields(amount), "language": language})


def void_form(reference: OrderReference, amount: Money | None, language: str) -> Form:
    """Return reverse.do. No amount means the whole hold (gateway manual: reversal)."""
    part = {} if amount is None else money_fields(amount)
    return Form({**_one_key(reference), **part, "language": language})


def refund_form(refund: Refund, language: str) -> Form:
    """Return refund.do: once per refund id, and only while the bank still holds the sum we know of.

    Both guards make a lost answer safe to ask again (gateway manual: externalRefundId, expectedDepositedAmount).
    """
    return Form(
        {
            **_one_key(refund.reference),
            **money_fields(refund.amount),
            "externalRefundId": refund.refund_id,
            "expectedDepositedAmount": str(refund.captured.minor),
            "refundItems": lines_text(refund.lines),
            "language": language,
        }
    )


def _one_key(reference: OrderReference) -> Pairs:
    key = reference.gateway_order_id
    return {"orderId": key} if key else {"orderNumber": reference.number or ""}
