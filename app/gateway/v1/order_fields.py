"""What the form-encoded generation is told about an order besides its sum (gateway manual: nested objects)."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from app.domain.errors import AmountNotPositive
from app.domain.money import Money
from app.domain.order import Customer
from app.domain.order_details import CardholderCheck, Exemption, KeepCard, OrderDetails, OrderLine
from app.gateway.v1.facilitator_fields import facilitator_text
from app.gateway.v1.forms import Pairs, json_text
from app.gateway.v1.payer_fields import address_line, browser_text, payer_fields

LONGEST_PURPOSE = 140
"""Characters of what a payment by code is for."""
_LONGEST_EMAIL = 40
_LONGEST_NAME, _LONGEST_VALUE = 255, 1024
_BY_PHONE = {"paymentWay": "CARD_MOTO"}
_CHECKS = {
    CardholderCheck.REQUIRED: "FORCE_TDS",
    CardholderCheck.FULLY_REQUIRED: "FORCE_FULL_TDS",
    CardholderCheck.NONE: "FORCE_SSL",
}
_EXEMPTIONS = {Exemption.LOW_VALUE: "LVP", Exemption.RISK_ANALYSIS: "TRA"}


def new_order_fields(
    details: OrderDetails, customer: Customer, *, by_phone: bool = False, page: bool = False
) -> Pairs:
    """Return what every call that makes an order takes.

    `page`: the card is typed on the bank's page, which must be told to keep the card and that it is read out.
    """
    force_phone = by_phone and page
    return {
        "failUrl": details.fail_address,
        "dynamicCallbackUrl": details.notification_address,
        "clientId": details.customer_id or "",
        **acting_fields(details),
        "autocompletionDate": moment_text(details.capture_at),
        "autoReverseDate": moment_text(details.release_at),
        "jsonParams": _parameters(details.parameters, _BY_PHONE if force_phone else {}),
        "features": _features(details, force_phone, page),
        "ip": details.network_address,
        "email": email_of(customer),
        **payer_fields(details, customer),
        "postAddress": address_line(details.delivery)[:255],
        "orderBundle": _bundle(details, customer),
    }


def acting_fields(details: OrderDetails) -> Pairs:
    """Return for whom and for which trade an order is made (gateway manual: payment facilitator)."""
    named: Pairs = {"merchantLogin": details.merchant} if details.merchant else {}
    return {**named, **trade_fields(details)}


def trade_fields(details: OrderDetails) -> Pairs:
    """Return the trade and the facilitator, which a charge of a registered order may be told as well."""
    return {
        "mcc": details.trade,
        "mvv": details.trade_value,
        "paymentFacilitator": facilitator_text(details.facilitator),
    }


def keeping_fields(details: OrderDetails) -> Pairs:
    """Return whether a card that is typed at the till is kept (gateway manual: tii, bindingNotNeeded)."""
    if details.customer_id is None:
        return {}
    agreed = details.keep_card is KeepCard.AGREED
    return {"bindingNotNeeded": "false" if agreed else "true", "tii": "CI" if agreed else ""}


def charge_fields(details: OrderDetails) -> Pairs:
    """Return what only calls that charge a card take: why the cardholder need not be asked, and the browser."""
    return {
        "externalScaExemptionIndicator": _EXEMPTIONS[details.exemption] if details.exemption else "",
        "clientBrowserInfo": browser_text(details.browser),
    }


def lines_text(lines: Sequence[OrderLine]) -> str:
    """Return lines of an order that come back, "" for none (gateway manual: refundItems)."""
    return json_text({"items": [_line(line) for line in lines]})


def money_fields(amount: Money) -> Pairs:
    """Return a sum in minor units and the number of its currency."""
    return {"amount": str(amount.minor), "currency": amount.currency.number}


def positive(amount: Money) -> Money:
    """Return the amount. Raises AmountNotPositive: a zero means "everything" to these banks."""
    if amount.minor == 0:
        raise AmountNotPositive(amount.plain())
    return amount


def email_of(customer: Customer) -> str:
    """Return an address the bank takes, else none: it is no reason to refuse a payment."""
    return customer.email if len(customer.email) <= _LONGEST_EMAIL else ""


def parameters_text(parameters: Mapping[str, str]) -> str:
    """Return the shop's own names and values as the bank keeps them, each cut to what it takes."""
    return json_text({name[:_LONGEST_NAME]: value[:_LONGEST_VALUE] for name, value in parameters.items()})


def moment_text(at: datetime | None) -> str:
    """Return a moment as requests carry it, UTC without saying so; "" for none (gateway manual: data types)."""
    return "" if at is None else at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")


def _parameters(own: Mapping[str, str], reserved: Mapping[str, str]) -> str:
    return parameters_text({**own, **reserved})


def _features(details: OrderDetails, force_phone: bool, page: bool) -> Sequence[str]:
    """One parameter per feature. A card is kept without asking only where the customer has agreed."""
    wanted = ["FORCE_PAYMENT_WAY"] if force_phone else []
    if details.cardholder_check in _CHECKS:
        wanted.append(_CHECKS[details.cardholder_check])
    if page and details.keep_card is KeepCard.AGREED and details.customer_id is not None:
        wanted.append("FORCE_CREATE_BINDING")
    return wanted


def _bundle(details: OrderDetails, customer: Customer) -> str:
    if not details.lines:
        return ""
    who = {"contact": (customer.email or customer.phone)[:40], "fullName": customer.name[:100]}
    known: dict[str, object] = {name: text for name, text in who.items() if text}
    if details.delivery is not None and details.delivery.country and details.delivery.city:
        known["deliveryInfo"] = {
            "country": details.delivery.country,
            "city": details.delivery.city[:40],
            "postAddress": address_line(details.delivery)[:255],
        }
    return json_text({"customerDetails": known, "cartItems": {"items": [_line(line) for line in details.lines]}})


def _line(line: OrderLine) -> dict[str, object]:
    """One line. Sums are minor units; the quantity has a dot and at most three decimals (gateway manual)."""
    quantity = float(line.quantity)
    item: dict[str, object] = {
        "positionId": line.position,
        "name": line.name[:255],
        "quantity": {"value": int(quantity) if quantity.is_integer() else quantity, "measure": line.measure[:20]},
        "itemAmount": line.total.minor,
        "itemCurrency": line.total.currency.number,
    }
    if line.price is not None:
        item["itemPrice"] = line.price.minor
    if line.article:
        item["itemCode"] = line.article[:100]
    if line.details:
        params = [{"name": name[:255], "value": value[:2000]} for name, value in line.details.items()]
        item["itemDetails"] = {"itemDetailsParams": params}
    return item
