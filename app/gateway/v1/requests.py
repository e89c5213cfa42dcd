"""What is asked of the form-encoded generation, field by field. Pure: data in, forms out."""

import json
import re

from app.domain.card import CardEntry
from app.domain.gateway_calls import Charge, OrderReference, Registration
from app.domain.money import Money
from app.domain.money_back import Refund
from app.domain.order import Customer
from app.gateway.v1.forms import Form, Pairs

_LONGEST_DESCRIPTION = 598
_LONGEST_EMAIL = 40
_PHONE = re.compile(r"(\+|00)?[0-9]{7,15}")


def registration_form(asked: Registration, language: str, seconds: int | None) -> Form:
    """Return register.do and registerPreAuth.do: both take the same fields."""
    moto: Pairs = {"features": "FORCE_PAYMENT_WAY", "jsonParams": json.dumps({"paymentWay": "CARD_MOTO"})}
    return Form(
        {
            "orderNumber": asked.number,
            **money_fields(asked.amount),
            "returnUrl": asked.return_address,
            "description": asked.description[:_LONGEST_DESCRIPTION],
            "language": language,
            "sessionTimeoutSecs": "" if seconds is None else str(seconds),
            **_customer(asked.customer),
            **(moto if asked.by_phone else {}),
        }
    )


def registered_charge_form(charge: Charge, card: CardEntry, language: str, token: str | None) -> Form:
    """Return paymentorder.do: pay an order that is registered already. Its odd names are the manual's."""
    plain: Pairs = {"$PAN": card.number, "$CVC": card.security_code, "$EXPIRY": _expiry(card)}
    return Form(
        {
            "MDORDER": charge.gateway_order_id or "",
            **({"seToken": token} if token else plain),
            "TEXT": card.cardholder,
            "language": language,
            "email": _email(charge.customer),
        }
    )


def one_call_form(charge: Charge, card: CardEntry, language: str, token: str | None, *, old_names: bool) -> Form:
    """Return instantPayment.do: register and pay at once, with the names of the newer or the older edition."""
    back, holder = ("backUrl", "cardHolderName") if old_names else ("returnUrl", "cardholderName")
    return Form(
        {
            **_charge(charge, language),
            back: charge.return_address,
            holder: card.cardholder,
            **({"seToken": token} if token else _card(card)),
        }
    )


def phone_charge_form(charge: Charge, card: CardEntry, language: str) -> Form:
    """Return motoPayment.do: register and pay at once, nobody is challenged. It knows no card token."""
    return Form(
        {
            **_charge(charge, language),
            "returnUrl": charge.return_address,
            "cardholder": card.cardholder[:26],
            **_card(card),
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
            "language": language,
        }
    )


def money_fields(amount: Money) -> Pairs:
    """Return a sum in minor units and the number of its currency."""
    return {"amount": str(amount.minor), "currency": amount.currency.number}


def _one_key(reference: OrderReference) -> Pairs:
    key = reference.gateway_order_id
    return {"orderId": key} if key else {"orderNumber": reference.number or ""}


def _charge(charge: Charge, language: str) -> Pairs:
    return {
        "orderNumber": charge.number,
        **money_fields(charge.amount),
        "description": charge.description[:_LONGEST_DESCRIPTION],
        "language": language,
        "preAuth": "true" if charge.hold else "",
        "email": _email(charge.customer),
    }


def _card(card: CardEntry) -> Pairs:
    return {"pan": card.number, "cvc": card.security_code, "expiry": _expiry(card)}


def _expiry(card: CardEntry) -> str:
    return f"{card.expiry.year:04d}{card.expiry.month:02d}"


def _customer(customer: Customer) -> Pairs:
    phone = re.sub(r"[ ()\-.]", "", customer.phone)
    known = {"mobilePhone": phone} if _PHONE.fullmatch(phone) else {}
    return {"email": _email(customer), "orderPayerData": json.dumps(known) if known else ""}


def _email(customer: Customer) -> str:
    return customer.email if len(customer.email) <= _LONGEST_EMAIL else ""
