"""What the form-encoded generation is told about who pays (gateway manual: payer data, clientBrowserInfo)."""

import re

from app.domain.issuer_facts import Browser, DeliveryTime, DeliveryWay, Purchase, Shipment
from app.domain.order import Customer
from app.domain.order_details import OrderDetails
from app.domain.postal_address import PostalAddress
from app.gateway.v1.forms import Pairs, json_text

_PHONE = re.compile(r"(\+|00)?[0-9]{7,15}")
_LONGEST_POSTAL_CODE = {"billing": 9, "shipping": 16}
_LONGEST_TEXT, _LONGEST_LANGUAGE, _LONGEST_NETWORK_ADDRESS = 2048, 8, 45
# The numbers of the 3-D Secure standard, which the manual prints without their meaning.
_WAYS = {
    DeliveryWay.BILLING_ADDRESS: "01",
    DeliveryWay.KNOWN_ADDRESS: "02",
    DeliveryWay.NEW_ADDRESS: "03",
    DeliveryWay.COLLECTED: "04",
    DeliveryWay.DIGITAL: "05",
    DeliveryWay.TICKETS: "06",
    DeliveryWay.OTHER: "07",
}
_TIMES = {
    DeliveryTime.AT_ONCE: "01",
    DeliveryTime.SAME_DAY: "02",
    DeliveryTime.OVERNIGHT: "03",
    DeliveryTime.LATER: "04",
}


def payer_fields(details: OrderDetails, customer: Customer) -> Pairs:
    """Return everything about the payer that new orders and charges take."""
    same = "Y" if details.billing == details.delivery else "N"
    return {
        "orderPayerData": _phones(details, customer),
        "billingPayerData": json_text(_address("billing", details.billing)),
        "shippingPayerData": json_text(
            {**_address("shipping", details.delivery), **_shipment(details.shipment or Shipment())}
        ),
        "preOrderPayerData": _purchase(details.purchase),
        "billingAndShippingAddressMatchIndicator": same if details.billing and details.delivery else "",
    }


def browser_text(browser: Browser | None) -> str:
    """Return the browser as an object, "" for none."""
    if browser is None:
        return ""
    return json_text(
        {
            "userAgent": browser.user_agent[:_LONGEST_TEXT],
            "browserAcceptHeader": browser.accept_header[:_LONGEST_TEXT],
            "browserIpAddress": browser.network_address[:_LONGEST_NETWORK_ADDRESS],
            "browserLanguage": browser.language[:_LONGEST_LANGUAGE],
            "browserTimeZone": browser.time_zone,
            "browserTimeZoneOffset": browser.time_zone_offset,
            "colorDepth": browser.colour_depth,
            "screenHeight": browser.screen_height,
            "screenWidth": browser.screen_width,
            "javaEnabled": browser.has_java,
            "javascriptEnabled": browser.has_scripts,
            "isMobile": browser.is_mobile,
            "OS": browser.system,
            "OSVersion": browser.system_version,
            "fingerprint": browser.fingerprint,
            "plugins": browser.plugins,
            "screenPrint": browser.screen_print,
            "device": browser.device,
            "deviceType": browser.device_type,
        }
    )


def phone_text(phone: str) -> str:
    """Return a number the bank takes, else none: it is no reason to refuse a payment."""
    bare = re.sub(r"[ ()\-.]", "", phone)
    return bare if _PHONE.fullmatch(bare) else ""


def address_line(address: PostalAddress | None) -> str:
    """Return an address on one line, "" for none."""
    if address is None:
        return ""
    parts = (*address.lines, address.postal_code, address.city, address.state, address.country)
    return ", ".join(part for part in parts if part)


def _phones(details: OrderDetails, customer: Customer) -> str:
    return json_text(
        {
            "mobilePhone": phone_text(customer.phone),
            "homePhone": phone_text(details.other_phones.home),
            "workPhone": phone_text(details.other_phones.work),
        }
    )


def _address(prefix: str, address: PostalAddress | None) -> dict[str, object]:
    if address is None:
        return {}
    lines = {f"{prefix}AddressLine{place}": line[:50] for place, line in enumerate(address.lines[:3], start=1)}
    return {
        f"{prefix}City": address.city[:50],
        f"{prefix}Country": address.country,
        **lines,
        f"{prefix}State": address.state[:50],
        f"{prefix}PostalCode": address.postal_code[: _LONGEST_POSTAL_CODE[prefix]],
    }


def _shipment(shipment: Shipment) -> dict[str, object]:
    return {
        "shippingMethodIndicator": _WAYS[shipment.way] if shipment.way else "",
        "deliveryTimeframe": _TIMES[shipment.time] if shipment.time else "",
        "deliveryEmail": shipment.email if len(shipment.email) <= 254 else "",
    }


def _purchase(purchase: Purchase | None) -> str:
    if purchase is None:
        return ""
    return json_text(
        {
            "preOrderDate": purchase.available_on.isoformat() if purchase.available_on else "",
            "preOrderPurchaseInd": _one_or_two(first=purchase.in_stock),
            "reorderItemsInd": _one_or_two(
                first=None if purchase.bought_before is None else not purchase.bought_before
            ),
        }
    )


def _one_or_two(*, first: bool | None) -> str:
    """Return which of the standard's two cases it is: in stock or to come; bought for the first time or again."""
    if first is None:
        return ""
    return "01" if first else "02"
