"""What is asked of the JSON generation, under the usual names of its fields. Pure: data in, content out."""

from collections.abc import Mapping
from datetime import UTC, datetime

import msgspec

from app.domain.card import CardEntry
from app.domain.errors import NotOffered
from app.domain.gateway_calls import Charge, Registration
from app.domain.money import Money
from app.domain.money_back import Refund
from app.domain.order import Customer
from app.domain.order_details import KeepCard, OrderDetails
from app.domain.postal_address import PostalAddress
from app.domain.stored_card import StoredCardCharge
from app.gateway.calls import Body
from app.gateway.v2.customers import checked_customer

Json = dict[str, object]

ORDER = "order"
"""Our order number in the metadata: a payment has no field of its own for it."""
_MOST_PARAMETERS = 10
_LONGEST_NAME, _LONGEST_VALUE = 40, 255


class Content:
    """What one call carries, under the usual names. It may hold a card, so it prints itself without its values."""

    __slots__ = ("_fields",)

    def __init__(self, fields: Json | None = None) -> None:
        self._fields = fields or {}

    def __repr__(self) -> str:
        return "<Content>"

    def body(self, names: Mapping[str, str]) -> Body:
        """Return the object as bytes under a bank's own names; fields without a value are left out."""
        filled = {names[name]: value for name, value in _filled(self._fields).items()}
        return Body(msgspec.json.encode(filled), "application/json")


def session_content(asked: Registration, language: str, expires_at: datetime | None) -> Content:
    """Return POST /sessions. The texts of an order stay at home: the reference is enough."""
    fields: Json = {
        **_money(asked.amount),
        "successUrl": asked.return_address,
        "failureUrl": asked.details.fail_address or asked.return_address,
        "merchantReferenceId": asked.number,
        "paymentData": {"captureMethod": _capture_method(asked.hold)},
        "locale": language,
        "customerDetails": _customer(asked.customer, asked.details.billing),
        "metadata": _parameters(asked.details),
        "expiresAt": "" if expires_at is None else f"{expires_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
        **_keeping(asked.details),
    }
    return Content(fields)


def payment_content(charge: Charge, card: CardEntry) -> Content:
    """Return POST /payments with a card."""
    return Content({**_payment(charge), "paymentMethod": {"type": "card", "card": _card(card)}})


def stored_card_content(charge: StoredCardCharge) -> Content:
    """Return POST /payments with a card the bank keeps: one of the two ways to pay, never both."""
    return Content({**_payment(charge), "storedPaymentMethodId": charge.stored_card})


def capture_content(amount: Money | None) -> Content:
    """Return the capture; an empty object takes everything that is held (API reference: capture)."""
    return Content() if amount is None else Content({"amount": amount.minor})


def refund_content(refund: Refund, payment: str) -> Content:
    """Return POST /refunds. The sum is always named: without one, everything would go back."""
    fields: Json = {
        "paymentId": payment,
        "amount": refund.amount.minor,
        "reason": refund.reason,
        "metadata": {"refund": refund.refund_id},
    }
    return Content(fields)


def _payment(charge: Charge | StoredCardCharge) -> Json:
    return {
        **_money(charge.amount),
        "captureMethod": _capture_method(charge.hold),
        "returnUrl": charge.return_address,
        "description": charge.description,
        "metadata": {**_parameters(charge.details), ORDER: charge.number},
        "customerDetails": _customer(charge.customer, charge.details.billing),
        **_keeping(charge.details),
    }


def _card(card: CardEntry) -> Json:
    return _filled(
        {
            "number": card.number,
            "cvc": card.security_code,
            "expiryMonth": card.expiry.month,
            "expiryYear": card.expiry.year,
            "holderName": card.cardholder,
        }
    )


def _money(amount: Money) -> Json:
    return {"amount": amount.minor, "currency": amount.currency.code}


def _capture_method(hold: bool) -> str:
    return "manual" if hold else "automatic"


def _customer(customer: Customer, lives: PostalAddress | None) -> Json:
    return _filled(
        {
            "name": customer.name,
            "email": customer.email,
            "phone": customer.phone,
            "address": {} if lives is None else _address(lives),
        }
    )


def _address(lives: PostalAddress) -> Json:
    lines = {f"line{place}": line for place, line in enumerate(lives.lines[:2], start=1)}
    return _filled(
        {
            **lines,
            "city": lives.city,
            "state": lives.state,
            "postalCode": lives.postal_code,
            "country": lives.country,
        }
    )


def _keeping(details: OrderDetails) -> Json:
    """Return what keeps the card for later purchases; the block is left out to keep none."""
    if details.customer_id is None:
        return {}
    keeps = {} if details.keep_card is KeepCard.NO else {"category": "unscheduled"}
    return {"merchantCustomerId": checked_customer(details.customer_id), "setupFutureUsage": keeps}


def _parameters(details: OrderDetails) -> Json:
    """Return the shop's own values. Raises NotOffered beyond what is safe to send: the limits are not documented."""
    given = details.parameters
    too_long = any(len(name) > _LONGEST_NAME or len(value) > _LONGEST_VALUE for name, value in given.items())
    if too_long or len(given) > _MOST_PARAMETERS:
        raise NotOffered("parameters")
    return dict(given)


def _filled(fields: Mapping[str, object]) -> Json:
    return {name: value for name, value in fields.items() if value not in (None, "", {})}
