"""Which order does a pasted address of a page name? Banks' portals and pay pages carry the order's key in it."""

import re
from urllib.parse import parse_qsl, urlsplit

_NAMED = ("mdorder", "orderid", "ordernumber", "paymentid", "id")
"""What the key is called in the query of such an address, the surest first; small letters."""
_KEY = re.compile(r"(?=.*[0-9])[A-Za-z0-9_-]{8,64}", re.ASCII)
"""A part of the path that may be a key: long enough, and not a word alone."""


def order_key_in(text: str) -> str:
    """Return the key of an order an address names, "" for a text that is no address or names none."""
    text = text.strip()
    if not text.lower().startswith(("http://", "https://")):
        return ""
    try:
        parts = urlsplit(text)
        pairs = parse_qsl(parts.query) + parse_qsl(parts.fragment.partition("?")[2])
    except ValueError:
        return ""
    named = {name.lower(): value.strip() for name, value in pairs}
    told = [named[name] for name in _NAMED if named.get(name)]
    steps = [*parts.path.split("/"), *parts.fragment.partition("?")[0].split("/")]
    found = [*told, *(step for step in reversed(steps) if _KEY.fullmatch(step))]
    return found[0] if found else ""
