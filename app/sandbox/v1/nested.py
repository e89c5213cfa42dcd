"""Which shape must the objects inside a V1 request have? The manual's tables of nested objects, checked."""

from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Meta

from app.sandbox.v1.forms import WRONG_VALUE, Form, Refused


def _text(longest: int, shortest: int = 1, pattern: str | None = None) -> Meta:
    return Meta(min_length=shortest, max_length=longest, pattern=pattern)


Text9 = Annotated[str, _text(9, 0)]
UpTo40 = Annotated[str, _text(40, 0)]
UpTo50 = Annotated[str, _text(50, 0)]
Text100 = Annotated[str, _text(100)]
Whole12 = Annotated[str, _text(12, pattern=r"^\d+$")]
Date = Annotated[str, _text(19, 19, r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$")]


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
    order_creation_date: Date = ""
    customer_details: Customer | None = None


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
