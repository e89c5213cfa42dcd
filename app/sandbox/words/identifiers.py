"""How does the UUID of an order or a stored card become a V2 id and back? Base58 over a payload."""

import re

_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")

SESSION = "ps"
PAYMENT = "p"
STORED_METHOD = "pm"
REFUND = "r"


def base58(payload: bytes) -> str:
    """Return the payload in Base58 with the Bitcoin alphabet."""
    number = int.from_bytes(payload, "big")
    digits = ""
    while number:
        number, rest = divmod(number, 58)
        digits = _ALPHABET[rest] + digits
    zeros = len(payload) - len(payload.lstrip(b"\0"))
    return "1" * zeros + digits


def from_base58(text: str) -> bytes | None:
    """Return the payload, or None when the text is not Base58."""
    number = 0
    for character in text:
        if character not in _ALPHABET:
            return None
        number = number * 58 + _ALPHABET.index(character)
    zeros = len(text) - len(text.lstrip("1"))
    return b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")


def public_id(kind: str, unique: str) -> str:
    """Return the V2 id of this kind: `ps_…` for an order's session, `p_…` for its payment, `r_…` for a refund."""
    return f"{kind}_{base58(f'{kind}:{unique}'.encode())}"


def longer_id(public: str) -> str:
    """Return another, longer id of the same object: ids are opaque and their length may change."""
    kind, _, rest = public.partition("_")
    return f"{kind}_{base58((from_base58(rest) or b'') + b':2')}"


def order_id_in(kind: str, public: str) -> str | None:
    """Return the UUID of the order, or of the refund, inside a V2 id of this kind, or None when it is none."""
    payload = _payload(kind, public)
    return _uuid_in(payload.removeprefix(f"{kind}:")) if payload.startswith(f"{kind}:") else None


def stored_method_id(card_id: str) -> str:
    """Return the V2 id of a stored card: `pm_…`, with nothing in front of the UUID inside."""
    return f"{STORED_METHOD}_{base58(card_id.encode())}"


def stored_card_id_in(public: str) -> str | None:
    """Return the stored card's UUID inside a V2 id, or None when it is none."""
    return _uuid_in(_payload(STORED_METHOD, public))


def _payload(kind: str, public: str) -> str:
    prefix, _, rest = public.partition("_")
    return ((from_base58(rest) if prefix == kind else None) or b"").decode("ascii", "replace")


def _uuid_in(payload: str) -> str | None:
    # What follows is not ours to judge: ids may grow, and those of stored cards may end in white space.
    found = _UUID.match(payload)
    return found.group() if found else None
