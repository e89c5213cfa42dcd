"""What a charge looks like on the wire, card in hand (gateway manual: direct payment, telephone orders)."""

from app.domain.card import CardEntry, Expiry
from app.domain.card_check import CardCheck
from app.domain.gateway_calls import Charge
from app.gateway.v1.forms import Form, Pairs
from app.gateway.v1.order_fields import (
    charge_fields,
    email_of,
    keeping_fields,
    money_fields,
    new_order_fields,
    trade_fields,
)
from app.gateway.v1.payer_fields import payer_fields
from app.services.new_orders import LONGEST_DESCRIPTION

_LONGEST_PHONE_NAME = 26


def registered_charge_form(charge: Charge, card: CardEntry, language: str, token: str | None, more: Pairs) -> Form:
    """Return paymentorder.do: pay an order that is registered already. Its odd names are the manual's."""
    plain: Pairs = {"$PAN": card.number, "$CVC": card.security_code, "$EXPIRY": expiry_text(card.expiry)}
    return Form(
        {
            "MDORDER": charge.gateway_order_id or "",
            **({"seToken": token} if token else plain),
            "TEXT": card.cardholder,
            "language": language,
            "email": email_of(charge.customer),
            "ip": charge.details.network_address,
            **trade_fields(charge.details),
            **payer_fields(charge.details, charge.customer),
            **keeping_fields(charge.details),
            **charge_fields(charge.details),
            **more,
        }
    )


def one_call_form(
    charge: Charge, card: CardEntry, language: str, token: str | None, more: Pairs, *, old_names: bool
) -> Form:
    """Return instantPayment.do: register and pay at once, with the names of the newer or the older edition."""
    back, holder = way_back_name(old_names), "cardHolderName" if old_names else "cardholderName"
    return Form(
        {
            **_new_charge(charge, language),
            **keeping_fields(charge.details),
            **charge_fields(charge.details),
            back: charge.return_address,
            holder: card.cardholder,
            **({"seToken": token} if token else card_fields(card)),
            **more,
        }
    )


def phone_charge_form(charge: Charge, card: CardEntry, language: str) -> Form:
    """Return motoPayment.do: register and pay at once, nobody is challenged. It knows no card token."""
    return Form(
        {
            **_new_charge(charge, language),
            "returnUrl": charge.return_address,
            "cardholder": card.cardholder[:_LONGEST_PHONE_NAME],
            **card_fields(card),
        }
    )


def check_form(asked: CardCheck, card: CardEntry, language: str, more: Pairs) -> Form:
    """Return verifyCard.do: it wants both names of the way back, and no sum goes with it."""
    return Form(
        {
            "currency": asked.currency.number,
            "returnUrl": asked.return_address,
            "backUrl": asked.return_address,
            "description": asked.description[:LONGEST_DESCRIPTION],
            "language": language,
            "failUrl": asked.details.fail_address,
            "clientId": asked.details.customer_id or "",
            "cardholderName": card.cardholder,
            **card_fields(card),
            **more,
        }
    )


def card_fields(card: CardEntry) -> Pairs:
    """Return a card as it stands in a form."""
    return {"pan": card.number, "cvc": card.security_code, "expiry": expiry_text(card.expiry)}


def expiry_text(expiry: Expiry) -> str:
    """Return YYYYMM."""
    return f"{expiry.year:04d}{expiry.month:02d}"


def way_back_name(old_names: bool) -> str:
    """Return what the way back is called in the newer or the older edition of the manual."""
    return "backUrl" if old_names else "returnUrl"


def _new_charge(charge: Charge, language: str) -> Pairs:
    return {
        "orderNumber": charge.number,
        **money_fields(charge.amount),
        "description": charge.description[:LONGEST_DESCRIPTION],
        "language": language,
        "preAuth": "true" if charge.hold else "",
        **new_order_fields(charge.details, charge.customer, by_phone=charge.by_phone),
    }
