"""Where the cardholder must go: the block's shape is not documented, so it is searched and never guessed."""

from collections.abc import Iterator

from app.domain.challenge import Challenge
from app.gateway.reading import Fields, as_written
from app.gateway.trust import is_safe_page

_PREFERRED = ("url", "redirecturl", "acsurl", "href", "location")
_DEEPEST = 8
_LONGEST_VALUE = 100_000
Form = tuple[tuple[str, str], ...]


def challenge_in(block: object, return_address: str) -> Challenge | None:
    """Return what the block wants opened, or None when there is nothing, or more than one that could be meant.

    Our own return address is no candidate. A block that wants a form posted needs exactly one form; what stands in
    the form belongs to the issuer and is no address to go to.
    """
    posting = _posting(block, 0)
    if posting is None:
        address = _address(block, return_address)
        return None if address is None else Challenge(address, return_address)
    forms = list(_forms(posting))
    if len(forms) != 1:
        return None
    where, fields = forms[0]
    address = _address(_without(posting, where), return_address)
    return None if address is None else Challenge(address, return_address, fields)


def _address(block: object, return_address: str) -> str | None:
    found = [(name, value) for name, value in _candidates(block, "", 0) if value != return_address]
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


def _posting(block: object, depth: int) -> dict[str, object] | None:
    """Return the object that says `method: POST`, at whatever depth."""
    if depth > _DEEPEST:
        return None
    if isinstance(block, dict) and Fields(block).text("method").upper() == "POST":
        return block
    inner = block.values() if isinstance(block, dict) else block if isinstance(block, list) else ()
    found = (_posting(value, depth + 1) for value in inner)
    return next((hit for hit in found if hit is not None), None)


def _forms(posting: dict[str, object]) -> Iterator[tuple[str, Form]]:
    """Return every value that could be the fields of a form, with the name it stands under."""
    for name, value in posting.items():
        fields = _named(value) if isinstance(value, dict) else _listed(value) if isinstance(value, list) else ()
        if fields:
            yield name, fields


def _named(block: dict[str, object]) -> Form:
    fields = tuple((name, _text(value)) for name, value in as_written(block).items())
    return tuple((name, text) for name, text in fields if text is not None) if _is_whole(fields) else ()


def _listed(block: list[object]) -> Form:
    pairs = [Fields(item) for item in block if isinstance(item, dict)]
    fields = tuple((pair.identifier("name") or "", _text(pair.raw("value"))) for pair in pairs)
    whole = len(pairs) == len(block) and _is_whole(fields) and all(name for name, _ in fields)
    return tuple((name, text) for name, text in fields if text is not None) if whole else ()


def _is_whole(fields: tuple[tuple[str, str | None], ...]) -> bool:
    return bool(fields) and all(text is not None for _, text in fields)


def _text(value: object) -> str | None:
    """Return what a form can carry; a number as its digits."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    return value if isinstance(value, str) and len(value) <= _LONGEST_VALUE else None


def _without(block: dict[str, object], name: str) -> dict[str, object]:
    return {key: value for key, value in block.items() if key != name}
