"""Which shape must the objects inside a V1 request have? The manual's tables of nested objects, checked."""

from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Meta

from app.sandbox.v1.forms import WRONG_VALUE, Form, Refused


def _text(longest: int, shortest: int = 1, pattern: str | None = None) -> Meta:
    return Meta(min_length=shortest, max_length=longest, pattern=pattern)


Text9 = Annotated[str, _text(9, 0)]
Text40 = Annotated[str, _text(40)]
Text50 = Annotated[str, _text(50)]
UpTo40 = Annotated[str, _text(40, 0)]
UpTo50 = Annotated[str, _text(50, 0)]
Text100 = Annotated[str, _text(100)]
Whole12 = Annotated[str, _text(12, pattern=r"^\d+$")]
# A date as the table has it, or seconds since 1970 as shop modules by the gateway's maker write it.
Moment = Annotated[str, _text(19, 10, r"^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d|\d{10}|\d{13})$")]


class Described(msgspec.Struct, rename="camel"):
    """One object of a request. Fields the tables do not know are ignored, as everywhere in V1."""


class Quantity(Described):
    """How much of a line, and in which unit."""

    value: Annotated[str, _text(18, pattern=r"^\d+(\.\d{1,3})?$")]
    measure: Annotated[str, _text(20)]


class Detail(Described):
    """One more fact about a line."""

    name: Annotated[str, _text(255)]
    value: Annotated[str, _text(2000)]


class Details(Described):
    """More facts about a line."""

    item_details_params: list[Detail] = []


class CartItem(Described):
    """One line of the cart."""

    position_id: Whole12
    name: Annotated[str, _text(255)]
    quantity: Quantity
    item_amount: Whole12 = ""
    item_price: Annotated[str, _text(18, pattern=r"^\d+$")] = ""
    item_currency: Annotated[str, _text(3, 3, r"^\d+$")] = ""
    item_code: Text100 = ""
    item_details: Details | None = None


class CartItems(Described):
    """The lines of the cart, or those a capture or a refund is about."""

    items: Annotated[list[CartItem], Meta(min_length=1)]


class Delivery(Described):
    """Where the goods go."""

    country: Annotated[str, _text(2, 2)]
    city: UpTo40
    post_address: Annotated[str, _text(255)]
    delivery_type: Annotated[str, _text(20)] = ""


class Customer(Described):
    """Who buys."""

    contact: UpTo40 = ""
    full_name: Text100 = ""
    passport: Text100 = ""
    delivery_info: Delivery | None = None


class OrderBundle(Described):
    """The cart of an order."""

    cart_items: CartItems
    order_creation_date: Moment = ""
    customer_details: Customer | None = None


Phone = Annotated[str, _text(17, pattern=r"^(\+|00)?\d{7,15}$")]
YesOrNo = Annotated[str, Meta(pattern=r"^(true|false)$")]
YesNoCode = Annotated[str, _text(2, pattern=r"^0[12]$")]


class BillingPayerData(Described):
    """Who pays: checked against the card's address. `payerAccount` only matters for payouts, so it may be absent."""

    billing_city: UpTo50 = ""
    billing_country: UpTo50 = ""
    billing_address_line1: UpTo50 = ""
    billing_address_line2: UpTo50 = ""
    billing_address_line3: UpTo50 = ""
    billing_state: UpTo50 = ""
    billing_postal_code: Text9 = ""
    payer_account: Annotated[str, _text(32)] = ""
    payer_last_name: Annotated[str, _text(64)] = ""
    payer_first_name: Annotated[str, _text(35)] = ""
    payer_middle_name: Annotated[str, _text(35)] = ""
    payer_combined_name: Annotated[str, _text(99)] = ""
    payer_id_type: Annotated[str, Meta(pattern=r"^IDTP([1-9]|1[01])$")] = ""
    payer_id_number: Annotated[str, _text(99)] = ""
    payer_birthday: Annotated[str, _text(8, pattern=r"^\d{8}$")] = ""


class ShippingPayerData(Described):
    """Where the goods go, for 3-D Secure."""

    shipping_city: Text50 = ""
    shipping_country: Text50 = ""
    shipping_address_line1: Text50 = ""
    shipping_address_line2: Text50 = ""
    shipping_address_line3: Text50 = ""
    shipping_state: Text50 = ""
    shipping_postal_code: Annotated[str, _text(16)] = ""
    shipping_method_indicator: Annotated[str, Meta(pattern=r"^0[1-7]$")] = ""
    delivery_timeframe: Annotated[str, Meta(pattern=r"^0[1-4]$")] = ""
    delivery_email: Annotated[str, _text(254)] = ""


class PreOrderPayerData(Described):
    """Whether the goods exist already and were bought before."""

    pre_order_date: Annotated[str, _text(10, 10)] = ""
    pre_order_purchase_ind: YesNoCode = ""
    reorder_items_ind: YesNoCode = ""


class OrderPayerData(Described):
    """How the customer is reached."""

    home_phone: Phone = ""
    work_phone: Phone = ""
    mobile_phone: Phone = ""


class ClientBrowserInfo(Described):
    """Which browser the customer has. What no table limits is not looked at."""

    user_agent: Annotated[str, _text(2048)] = ""
    browser_accept_header: Annotated[str, _text(2048)] = ""
    browser_ip_address: Annotated[str, _text(45)] = ""
    browser_language: Annotated[str, _text(8)] = ""
    browser_time_zone_offset: Annotated[str, _text(5, pattern=r"^[+-]?\d+$")] = ""
    color_depth: Annotated[str, _text(2, pattern=r"^\d+$")] = ""
    screen_height: Annotated[str, _text(6, pattern=r"^\d+$")] = ""
    screen_width: Annotated[str, _text(6, pattern=r"^\d+$")] = ""
    java_enabled: YesOrNo = ""
    javascript_enabled: YesOrNo = ""
    is_mobile: YesOrNo = ""


class MerchantAddress(Described):
    """Where a merchant behind a facilitator is."""

    city: Text50
    postal_code: Annotated[str, _text(16)]
    country: Annotated[str, _text(2, 2)]
    street: Text40


class SubMerchant(Described):
    """A merchant behind a facilitator."""

    sub_merchant_id: Annotated[str, _text(20)]
    name: Text40
    address: MerchantAddress | None = None


class PaymentFacilitator(Described):
    """Who takes payments for other merchants."""

    pf_id: Annotated[str, _text(11)]
    name: Text40
    iso_id: Annotated[str, _text(11)] = ""
    sub_merchants: list[SubMerchant] = []


PAYER_OBJECTS: dict[str, type[Described]] = {
    "billingPayerData": BillingPayerData,
    "shippingPayerData": ShippingPayerData,
    "preOrderPayerData": PreOrderPayerData,
    "orderPayerData": OrderPayerData,
    "clientBrowserInfo": ClientBrowserInfo,
}

_REGISTERED_OBJECTS: dict[str, type[Described]] = {
    **PAYER_OBJECTS,
    # Of the shop's own parameters no table says more than that they are an object.
    "jsonParams": Described,
    "orderBundle": OrderBundle,
    "paymentFacilitator": PaymentFacilitator,
}

Shape = TypeVar("Shape", bound=Described)


def described(form: Form, name: str, shape: type[Shape]) -> Shape | None:
    """Return the object in this field, None when it is absent; error 5 when it is not as its table says."""
    sent = form.json_object(name)
    if not sent:
        return None
    try:
        return read(sent, shape)
    except msgspec.ValidationError as fault:
        raise Refused(WRONG_VALUE, f"[{name}] is wrong: {fault}") from None


def check_payer_objects(form: Form) -> None:
    """Return if everything told about the payer is as its table says; error 5 otherwise."""
    for name, shape in PAYER_OBJECTS.items():
        described(form, name, shape)


def without_unfit(form: Form) -> Form:
    """Return the request without the objects of a registration that are not as their tables say."""
    unfit = [name for name, shape in _REGISTERED_OBJECTS.items() if not _fits(form, name, shape)]
    return form.with_values(**dict.fromkeys(unfit, ""))


def _fits(form: Form, name: str, shape: type[Described]) -> bool:
    try:
        described(form, name, shape)
    except Refused:
        return False
    return True


def read(value: object, shape: type[Shape]) -> Shape:
    """Return a JSON object as its table describes it; raise msgspec.ValidationError when it is otherwise."""
    return msgspec.convert(_in_words(value), shape)


def _in_words(value: Any) -> Any:
    """Return the JSON value with every number as the text it was, and without what is null."""
    match value:
        case dict():
            return {str(name): _in_words(inner) for name, inner in value.items() if inner is not None}
        case list():
            return [_in_words(inner) for inner in value]
        case bool():
            return "true" if value else "false"
        case _:
            return str(value)
