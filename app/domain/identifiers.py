"""Names of things that must never be mixed up, and how a new order number is made."""

import hashlib
import re
import secrets
import uuid
from datetime import datetime
from typing import NewType

OrderNumber = NewType("OrderNumber", str)
"""Our own key of an order, unique for the merchant, at most 32 ASCII characters."""

GatewayOrderId = NewType("GatewayOrderId", str)
"""The bank's key of an order, kept as received."""

OperationId = NewType("OperationId", str)
"""One act on money: 32 hexadecimal characters, which is what the gateway's refund id holds."""

ProfileName = NewType("ProfileName", str)
"""File name of a bank profile without its ending."""

CustomerId = NewType("CustomerId", str)
"""The shop's own key of a customer whose cards the bank keeps: no name, no address, no number of anything."""

StoredCardId = NewType("StoredCardId", str)
"""The bank's key of a kept card, kept as received."""

TemplateId = NewType("TemplateId", str)
"""The bank's key of a link template, kept as received."""

StandingOrderId = NewType("StandingOrderId", str)
"""The bank's key of a standing order, kept as received."""

_CODE = re.compile(r"(?=.*[0-9])[0-9A-Za-z]+")
_APPROVAL_CODE, _REFERENCE = 6, 12
"""Characters (ISO 8583, fields 38 and 37)."""

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # base 32 without I, L, O, U, which look like others


def new_order_number(shop: str, till: str, at: datetime) -> OrderNumber:
    """Return `<shop>-<till>-<yymmdd>-<10 random characters>`.

    Random and not counted, because a restored backup must not use a number again.
    """
    return OrderNumber(f"{shop[:6]}-{till[:6]}-{at:%y%m%d}-{sayable(secrets.randbits(50), 10)}")


def order_number_of(shop: str, key: str) -> OrderNumber:
    """Return `<shop>-L-<16 characters>`, the same for the same key: whoever meets it again knows the order again."""
    digest = int.from_bytes(hashlib.sha256(key.encode()).digest()[:10])
    return OrderNumber(f"{shop[:6]}-L-{sayable(digest, 16)}")


def may_be_approval_code(text: str) -> bool:
    """Tell whether this has the shape of the code a card's bank approves a payment with."""
    return len(text) == _APPROVAL_CODE and _CODE.fullmatch(text) is not None


def may_be_reference(text: str) -> bool:
    """Tell whether this has the shape of the number banks call a payment by, the RRN."""
    return len(text) == _REFERENCE and _CODE.fullmatch(text) is not None


def new_operation_id() -> OperationId:
    return OperationId(uuid.uuid4().hex)


def sayable(number: int, characters: int) -> str:
    """Return a number of five bits a character, which can be read aloud without doubt."""
    return "".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(characters)))
