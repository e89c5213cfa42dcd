"""What is asked of the form-encoded generation, field by field. Pure: data in, bytes out."""

import json
import re
from urllib.parse import urlencode

from app.domain.card import CardEntry
from app.domain.gateway_calls import Charge, OrderReference, Registration
from app.domain.money import Money
from app.domain.order import Customer
from app.gateway.calls import Body

Pairs = dict[str, str]

_LONGEST_DESCRIPTION = 598
_LONGEST_EMAIL = 40
_PHONE = re.compile(r"(\+|00)?[0-9]{7,15}")


def form(pairs: Pairs) -> Body:
    """Return the form; empty values are left out (gateway manual: an unneeded field is simply not sent)."""
    filled = {name: value for name, value in pairs.items() if value}
    return Body(urlencode(filled).encode("ascii"), "application/x-www-form-urlencoded")


def query(pairs: Pairs) -> str:
    """Return the query of an address; only for what is no secret."""
    return urlencode(pairs)


def registration_form(login: Pairs, asked: Registration, language: str, seconds: int | None) -> Body:
    """Return register.do and registerPreAuth.do: both take the same fields."""
    moto = {"features": "FORCE_PAYMENT_WAY", "jsonParams": json.dumps({"paymentWay": "CARD_MOTO"})}
    return form(
        login
        | {
            "orderNumber": asked.number,
            **_money(asked.amount),
            "returnUrl": asked.return_address,
            "description": asked.description[:_LONGEST_DESCRIPTION],
            "language": language,
            "sessionTimeoutSecs": "" if seconds is None else str(seconds),
            **_customer(asked.customer),
            **(moto if asked.by_phone else {}),
        }
    )


def registered_charge_form(login: Pairs, charge: Charge, card: CardEntry, language: str, token: str | None) -> Body:
    """Return paymentorder.do: pay an order that is registered already. Its odd names are the manual's."""
    plain = {"$PAN": card.number, "$CVC": card.security_code, "$EXPIRY": _expiry(card)}
    return form(
        login
        | {
            "MDORDER": charge.gateway_order_id or "",
            **({"seToken": token} if token else plain),
            "TEXT": card.cardholder,
            "language": language,
            "email": _email(charge.customer),
        }
    )


def one_call_form(
    login: Pairs, charge: Charge, card: CardEntry, language: str, token: str | None, *, old_names: bool
) -> Body:
    """Return instantPayment.do: register and pay at once, with the names of the newer or the older edition."""
    back, holder = ("backUrl", "cardHolderName") if old_names else ("returnUrl", "cardholderName")
    return form(
        _charge(login, charge, language)
        | {back: charge.return_address, holder: card.cardholder}
        | ({"seToken": token} if token else _card(card))
    )


def phone_charge_form(login: Pairs, charge: Charge, card: CardEntry, language: str) -> Body:
    """Return motoPayment.do: register and pay at once, nobody is challenged. It knows no card token."""
    return form(
        _charge(login, charge, language)
        | {"returnUrl": charge.return_address, "cardholder": card.cardholder[:26], **_card(card)}
    )


def status_form(login: Pairs, reference: OrderReference, language: str) -> Body:
    """Return getOrderStatusExtended.do, by the bank's key when it is known: it wins at the bank as well."""
    key = reference.gateway_order_id
    asked = {"orderId": key} if key else {"orderNumber": reference.number or ""}
    return form({**login, **asked, "language": language})


def cancel_form(login: Pairs, reference: OrderReference, language: str) -> Body:
    """Return decline.do with both keys of the order (gateway manual: both are asked for)."""
    keys = {"orderId": reference.gateway_order_id or "", "orderNumber": reference.number or ""}
    return form({**login, **keys, "language": language})


def capture_form(login: Pairs, reference: OrderReference, amount: Money, language: str) -> Body:
    """Return deposit.do. The amount is always named: here a zero would mean everything."""
    keys = {"orderId": reference.gateway_order_id or ""}
    if not reference.gateway_order_id:
        keys = {"orderNumber": reference.number or ""}
    return form({**login, **keys, **_money(amount), "language": language})


def _charge(login: Pairs, charge: Charge, language: str) -> Pairs:
    return login | {
        "orderNumber": charge.number,
        **_money(charge.amount),
        "description": charge.description[:_LONGEST_DESCRIPTION],
        "language": language,
        "preAuth": "true" if charge.hold else "",
        "email": _email(charge.customer),
    }


def _card(card: CardEntry) -> Pairs:
    return {"pan": card.number, "cvc": card.security_code, "expiry": _expiry(card)}


def _expiry(card: CardEntry) -> str:
    return f"{card.expiry.year:04d}{card.expiry.month:02d}"


def _money(amount: Money) -> Pairs:
    return {"amount": str(amount.minor), "currency": amount.currency.number}


def _customer(customer: Customer) -> Pairs:
    phone = re.sub(r"[ ()\-.]", "", customer.phone)
    known = {"mobilePhone": phone} if _PHONE.fullmatch(phone) else {}
    return {"email": _email(customer), "orderPayerData": json.dumps(known) if known else ""}


def _email(customer: Customer) -> str:
    return customer.email if len(customer.email) <= _LONGEST_EMAIL else ""
