"""Which fields of a registration does the bank only check and remember? One line each, as in the manual's tables."""

import ipaddress
import re
from collections.abc import Callable

from app.sandbox.v1.carts import check_cart
from app.sandbox.v1.forms import WRONG_VALUE, Form, Refused
from app.sandbox.v1.nested import PaymentFacilitator, check_payer_objects, described

LONGEST_PARAM_NAME = 255
LONGEST_PARAM_VALUE = 1024


def _is(pattern: str) -> Callable[[str], object]:
    return re.compile(pattern, re.ASCII).fullmatch


def _is_ip(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


# How a value must look.
_FORMS: dict[str, Callable[[str], object]] = {
    "ip": _is_ip,
    "phone": _is(r"(\+|00)?\d{7,15}"),
    "feeInput": _is(r"\d{0,8}"),
    "mcc": _is(r"\d{4}"),
    "billingAndShippingAddressMatchIndicator": _is(r"[YN]"),
    "dynamicCallbackUrl": _is(r"https?://\S+"),
}
_LONGEST = {
    "dynamicCallbackUrl": 512,
    "cardholderName": 150,
    "postAddress": 255,
    # The address itself is looked at when the customer pays, not here.
    "email": 40,
    "mvv": 10,
    "merchantLogin": 255,
    "prepaymentMdOrder": 36,
}
_REMEMBERED = (
    "email",
    "phone",
    "postAddress",
    "cardholderName",
    "merchantLogin",
    "dynamicCallbackUrl",
    "mcc",
    "mvv",
    "feeInput",
    "prepaymentMdOrder",
    "pageView",
)
_REMEMBERED_OBJECTS = ("orderBundle", "paymentFacilitator")
# With both of these the issuer compares the address; the training issuer always finds it right.
_COMPARED = ("billingAddressLine1", "billingPostalCode")
_ALL_MATCHES = "A"
_PARAM_FORMS: dict[str, Callable[[str], object]] = {
    "installments": _is(r"\d{1,3}"),
    "totalInstallmentAmount": _is(r"\d{1,12}"),
    "recurringFrequency": _is(r"\d{1,4}"),
    "recurringExpiry": _is(r"\d{8}"),
}


def check_extras(form: Form, currency: str) -> None:
    """Return if everything that is only remembered has its form and length; error 5 otherwise."""
    for name, longest in _LONGEST.items():
        form.text(name, longest)
    for name, has_form in _FORMS.items():
        if (value := form.text(name)) and not has_form(value):
            raise Refused(WRONG_VALUE, f"[{name}] is wrong")
    check_payer_objects(form)
    described(form, "paymentFacilitator", PaymentFacilitator)
    check_cart(form, currency)


def read_params(form: Form, field: str = "jsonParams") -> dict[str, object]:
    """Return the shop's own name/value pairs; error 5 for one that is too long or a reserved one out of form."""
    params = form.json_object(field)
    for name, value in params.items():
        if len(name) > LONGEST_PARAM_NAME or len(str(value)) > LONGEST_PARAM_VALUE:
            raise Refused(WRONG_VALUE, f"[{field}] is wrong: too long")
        if name in _PARAM_FORMS and not _PARAM_FORMS[name](str(value)):
            raise Refused(WRONG_VALUE, f"[{field}] is wrong: {name}")
    return params


def remembered(form: Form) -> dict[str, object]:
    """Return what was sent and is told again later."""
    sent: dict[str, object] = {name: form.values[name] for name in _REMEMBERED if form.values.get(name)}
    billing = form.json_object("billingPayerData")
    if all(billing.get(name) for name in _COMPARED):
        sent["avsCode"] = _ALL_MATCHES
    return sent | {name: inner for name in _REMEMBERED_OBJECTS if (inner := form.json_object(name))}
