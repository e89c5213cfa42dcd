"""What is asked of the JSON generation. Pure: data in, bytes out."""

from datetime import UTC, datetime

import msgspec

from app.domain.card import CardEntry
from app.domain.gateway_calls import Charge, Registration
from app.domain.money import Money
from app.domain.order import Customer
from app.gateway.calls import Body

Json = dict[str, object]


def body(fields: Json) -> Body:
    """Return the object as bytes; fields without a value are left out."""
    filled = {name: value for name, value in fields.items() if value not in (None, "", {})}
    return Body(msgspec.json.encode(filled), "application/json")


def session_body(asked: Registration, language: str, expires_at: datetime | None) -> Body:
    """Return POST /sessions. The texts of an order stay at home: the reference is enough."""
    return body(
        {
            **_money(asked.amount),
            "successUrl": asked.return_address,
            "failureUrl": asked.return_address,
            "merchantReferenceId": asked.number,
            "paymentData": {"captureMethod": _capture_method(asked.hold)},
            "locale": language,
            "customerDetails": _customer(asked.customer),
            "expiresAt": "" if expires_at is None else f"{expires_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
        }
    )


def payment_body(charge: Charge, card: CardEntry) -> Body:
    """Return POST /payments. Our order number goes into the metadata: a payment has no field for it."""
    return body(
        {
            **_money(charge.amount),
            "captureMethod": _capture_method(charge.hold),
            "returnUrl": charge.return_address,
            "description": charge.description,
            "metadata": {"order": charge.number},
            "customerDetails": _customer(charge.customer),
            "paymentMethod": {"type": "card", "card": _card(card)},
        }
    )


def capture_body(amount: Money | None) -> Body:
    """Return the capture; an empty object takes everything that is held (API reference: capture)."""
    return body({} if amount is None else {"amount": amount.minor})


def _card(card: CardEntry) -> Json:
    fields: Json = {
        "number": card.number,
        "cvc": card.security_code,
        "expiryMonth": card.expiry.month,
        "expiryYear": card.expiry.year,
        "holderName": card.cardholder,
    }
    return {name: value for name, value in fields.items() if value != ""}


def _money(amount: Money) -> Json:
    return {"amount": amount.minor, "currency": amount.currency.code}


def _capture_method(hold: bool) -> str:
    return "manual" if hold else "automatic"


def _customer(customer: Customer) -> Json:
    fields: Json = {"name": customer.name, "email": customer.email, "phone": customer.phone}
    return {name: value for name, value in fields.items() if value}
