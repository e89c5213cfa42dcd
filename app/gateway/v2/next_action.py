"""Where the cardholder must go: the block's shape is not documented, so it is searched and never guessed."""

from app.gateway.reading import Fields
from app.gateway.trust import is_safe_page

_PREFERRED = ("url", "redirecturl", "acsurl", "href", "location")
_DEEPEST = 8


def challenge_address(block: object, return_address: str) -> str | None:
    """Return the one address the block means, or None when there is none, or several that cannot be told apart.

    Our own return address is no candidate. A block that wants a form posted cannot be opened as an address.
    """
    found = [(name, value) for name, value in _candidates(block, "", 0) if value != return_address]
    if not found or _wants_post(block, 0):
        return None
    for wanted in _PREFERRED:
        named = {value for name, value in found if name == wanted}
        if named:
            return named.pop() if len(named) == 1 else None
    different = {value for _, value in found}
    return different.pop() if len(different) == 1 else None


def _candidates(block: object, name: str, depth: int) -> list[tuple[str, str]]:
    """Return every openable address with the (lower-case) name it stands under, in the order of the block."""
    if isinstance(block, str):
        return [(name, block)] if is_safe_page(block) else []
    if depth > _DEEPEST:
        return []
    if isinstance(block, dict):
        return [hit for key, value in block.items() for hit in _candidates(value, str(key).lower(), depth + 1)]
    if isinstance(block, list):
        return [hit for value in block for hit in _candidates(value, name, depth + 1)]
    return []


def _wants_post(block: object, depth: int) -> bool:
    if not isinstance(block, dict) or depth > _DEEPEST:
        return False
    if Fields(block).text("method").upper() == "POST":
        return True
    return any(_wants_post(value, depth + 1) for value in block.values())
