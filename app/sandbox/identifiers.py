"""How does an order's UUID become a V2 id and back? Base58 over a prefixed payload."""

import re

_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")

SESSION = "ps"
PAYMENT = "p"


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


def public_id(kind: str, order_id: str) -> str:
    """Return the V2 id of this kind for an order: `ps_…` for its session, `p_…` for its payment."""
    return f"{kind}_{base58(f'{kind}:{order_id}'.encode())}"


def longer_id(public: str) -> str:
    """Return another, longer id of the same object: ids are opaque and their length may change."""
    kind, _, rest = public.partition("_")
    return f"{kind}_{base58((from_base58(rest) or b'') + b':2')}"


def order_id_in(kind: str, public: str) -> str | None:
    """Return the order's UUID inside a V2 id of this kind, or None when it is none."""
    prefix, _, rest = public.partition("_")
    payload = from_base58(rest) if prefix == kind else None
    if not payload or not payload.startswith(f"{kind}:".encode()):
        return None
    found = _UUID.match(payload.removeprefix(f"{kind}:".encode()).decode("ascii", "replace"))
    return found.group() if found else None
