"""What is asked about kept cards, field by field (gateway manual: stored credentials, tii)."""

from app.domain.card import CardEntry, Expiry
from app.domain.identifiers import CustomerId, StoredCardId
from app.domain.security_code import CodeEntry
from app.domain.stored_card import CardToKeep, Initiator, StoredCardCharge
from app.gateway.v1.charge_forms import expiry_text, way_back_name
from app.gateway.v1.forms import Form, JsonForm, Pairs
from app.gateway.v1.order_fields import (
    charge_fields,
    email_of,
    money_fields,
    new_order_fields,
)
from app.gateway.v1.payer_fields import phone_text
from app.services.new_orders import LONGEST_DESCRIPTION

_LONGEST_NAME = 26
_INITIATORS = {Initiator.CUSTOMER: "F", Initiator.SHOP: "U"}


def customer_form(customer: CustomerId, language: str, *, with_expired: bool) -> Form:
    """Return getBindings.do."""
    return Form({"clientId": customer, "showExpired": "true" if with_expired else "", "language": language})


def extension_form(stored_card: StoredCardId, expiry: Expiry, language: str) -> Form:
    """Return extendBinding.do."""
    return Form({"bindingId": stored_card, "newExpiry": expiry_text(expiry), "language": language})


def keep_form(wanted: CardToKeep, card: CardEntry) -> Form:
    """Return createBindingNoPayment.do: the card is kept as it is, no payment proves it."""
    return Form(
        {
            "clientId": wanted.customer_id,
            "pan": card.number,
            "expiryDate": expiry_text(card.expiry),
            "cardholderName": card.cardholder[:_LONGEST_NAME],
            "email": email_of(wanted.customer),
            "phone": phone_text(wanted.customer.phone),
        }
    )


def registered_form(
    charge: StoredCardCharge, code: CodeEntry | None, language: str, token: str | None, more: Pairs
) -> Form:
    """Return paymentOrderBinding.do: pay a registered order with a kept card. It is named beside its token too."""
    return Form(
        {
            "mdOrder": charge.gateway_order_id or "",
            "bindingId": charge.stored_card,
            "tii": _INITIATORS[charge.initiator],
            **_code(code, token),
            "language": language,
            "email": email_of(charge.customer),
            "ip": charge.details.network_address,
            "mcc": charge.details.trade,
            **charge_fields(charge.details),
            **more,
        }
    )


def one_call_form(
    charge: StoredCardCharge,
    code: CodeEntry | None,
    language: str,
    token: str | None,
    more: Pairs,
    *,
    old_names: bool,
) -> Form:
    """Return instantPayment.do with a kept card, which stands in the token where there is one."""
    return Form(
        {
            "orderNumber": charge.number,
            **money_fields(charge.amount),
            "description": charge.description[:LONGEST_DESCRIPTION],
            "language": language,
            "preAuth": "true" if charge.hold else "",
            **new_order_fields(charge.details, charge.customer),
            **charge_fields(charge.details),
            way_back_name(old_names): charge.return_address,
            "tii": _INITIATORS[charge.initiator],
            "bindingId": "" if token else charge.stored_card,
            **_code(code, token),
            **more,
        }
    )


def repeated_form(charge: StoredCardCharge, language: str) -> JsonForm:
    """Return recurrentPayment.do or installmentPayment.do, in JSON; nobody is there to be challenged."""
    details = charge.details
    return JsonForm(
        {
            "orderNumber": charge.number,
            "bindingId": charge.stored_card,
            "amount": charge.amount.minor,
            "currency": charge.amount.currency.number,
            "language": language,
            "description": charge.description[:LONGEST_DESCRIPTION],
            "preAuth": charge.hold,
            "additionalParameters": dict(details.parameters),
            "dynamicCallbackUrl": details.notification_address,
        }
    )


def _code(code: CodeEntry | None, token: str | None) -> Pairs:
    if token:
        return {"seToken": token}
    return {"cvc": "" if code is None else code.security_code}
