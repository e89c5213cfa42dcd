"""How the keys of the JSON generation are made (API reference: identifiers).

Only hints are drawn from this: a key that decodes is not thereby genuine, one that does not is still a key.
"""

import re
import uuid

_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_KEY = re.compile(r"[A-Za-z0-9_-]{1,128}", re.ASCII)
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII)

SESSION = "ps"
PAYMENT = "p"
STORED_CARD = "pm"


def is_session(key: str) -> bool:
    return key.startswith(f"{SESSION}_")


def is_payment(key: str) -> bool:
    return key.startswith(f"{PAYMENT}_")


def is_stored_card(key: str) -> bool:
    return key.startswith(f"{STORED_CARD}_")


def is_key(key: str) -> bool:
    """Tell whether a key may stand in a path: letters, digits, underscore and hyphen only."""
    return _KEY.fullmatch(key) is not None


def encode(kind: str, order: str) -> str:
    """Return the public key of an order: `ps_` or `p_` and Base58 of the kind and the order's UUID."""
    return f"{kind}_{base58(f'{kind}:{order}'.encode())}"


def order_in(key: str) -> str | None:
    """Return the UUID inside a session's or a payment's key, or None when there is none. Never raises."""
    kind, _, payload = key.partition("_")
    text = unbase58(payload)
    prefix = f"{kind}:".encode()
    if text is None or kind not in (SESSION, PAYMENT) or not text.startswith(prefix):
        return None
    order = text[len(prefix) :].decode("ascii", "replace")
    return order if _UUID.fullmatch(order) else None


def payment_of(session: str) -> str | None:
    """Return the likely key of the payment made inside a session: both hold the same UUID."""
    order = order_in(session) if is_session(session) else None
    return encode(PAYMENT, order) if order else None


def session_of(payment: str) -> str | None:
    """Return the key of the session a payment would have been made in: both hold the same UUID."""
    order = order_in(payment) if is_payment(payment) else None
    return encode(SESSION, order) if order else None


def unknown_session() -> str:
    """Return a well-formed key no bank can know."""
    return encode(SESSION, str(uuid.uuid4()))


def base58(payload: bytes) -> str:
    """Return Base58 in the Bitcoin alphabet, big-endian."""
    number, digits = int.from_bytes(payload), ""
    while number:
        number, rest = divmod(number, 58)
        digits = _ALPHABET[rest] + digits
    return "1" * (len(payload) - len(payload.lstrip(b"\0"))) + digits


def unbase58(text: str) -> bytes | None:
    """Return the bytes, or None for anything that is no Base58."""
    if len(text) > 128 or not set(text) <= set(_ALPHABET):
        return None
    number = 0
    for digit in text:
        number = number * 58 + _ALPHABET.index(digit)
    zeros = len(text) - len(text.lstrip("1"))
    return b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8)
