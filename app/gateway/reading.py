"""How a bank's JSON is read without trusting it: odd spellings are forgiven, doubtful money values are not."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NoReturn

from app.domain.errors import AnswerLost
from app.domain.money import LARGEST
from app.gateway.masking import safe_text

_CONTRADICTION = object()
_UNREADABLE = object()
_EARLIEST_MILLISECONDS = 100_000_000_000  # 1973; anything below is no moment in milliseconds


def read_object(body: bytes) -> "Fields":
    """Return the one JSON object of a reply, whatever content type it came with.

    Raises AnswerLost for everything else: empty, a page of HTML, cut off, a bare text, a list.
    """
    found = _object_or_reason(body)
    del body  # a report that prints local values must not print a reply
    if isinstance(found, str):
        raise AnswerLost(found)
    return Fields(found)


def read_objects(body: bytes, *names: str) -> "Sequence[Fields]":
    """Return the objects of a list, which is the whole reply or stands in it under one of the names.

    Raises AnswerLost for a reply without a list: no list is not an empty one.
    """
    text = _text_of(body)
    del body  # as above
    value = _parsed(text)
    if isinstance(value, dict):
        holder = Fields(value)
        value = next((held for name in names if isinstance(held := holder.raw(name), list)), None)
    if not isinstance(value, list):
        raise AnswerLost("not-a-list")
    return [Fields(item) for item in value if isinstance(item, dict)]


def _text_of(body: bytes) -> str:
    return body.decode("utf-8", "replace").lstrip("\ufeff").strip()


def _object_or_reason(body: bytes) -> dict[str, object] | str:
    text = _text_of(body)
    if not text:
        return "empty"
    value = _parsed(text)
    if value is _UNREADABLE:
        return "html" if text.startswith("<") else "not-json"
    return value if isinstance(value, dict) else "not-an-object"


def _parsed(text: str) -> object:
    try:
        return _decoder.decode(text)
    except (ValueError, RecursionError):
        return _UNREADABLE


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)  # NaN and Infinity are no JSON


class _Folded(dict[str, object]):
    """An object under lower-case names, which remembers how they were written."""

    __slots__ = ("_pairs",)

    def __init__(self, pairs: list[tuple[str, object]]) -> None:
        super().__init__([(name.lower(), value) for name, value in pairs])
        self._pairs = pairs

    def written(self) -> dict[str, str]:
        """Return how each name was written when it was said first."""
        return {name.lower(): name for name, _ in reversed(self._pairs)}


def as_written(block: dict[str, object]) -> dict[str, object]:
    """Return the object under the names the bank wrote: a form's names must be handed on letter by letter."""
    if not isinstance(block, _Folded):
        return block
    written = block.written()
    return {written[name]: value for name, value in block.items()}


def _folded(pairs: list[tuple[str, object]]) -> _Folded:
    """Return the object with lower-case names; a name that is said twice with two values becomes a contradiction.

    The gateways spell the same name errorCode and ErrorCode, cardholderName and cardHolderName.
    """
    folded = _Folded(pairs)
    if len(folded) < len(pairs):
        for name, value in pairs:
            if not _same(folded[name.lower()], value):
                folded[name.lower()] = _CONTRADICTION
    return folded


_decoder = json.JSONDecoder(object_pairs_hook=_folded, parse_constant=_refuse_constant)


def _same(one: object, other: object) -> bool:
    return type(one) is type(other) and one == other


class Fields:
    """One JSON object. Names are looked up in any case; the first of several names that has a value counts."""

    __slots__ = ("_values",)

    def __init__(self, values: dict[str, object]) -> None:
        self._values = values

    def __repr__(self) -> str:
        return f"<Fields {sorted(self._values)}>"

    def raw(self, *names: str) -> object:
        """Return the first value that is there and not null, or None. Raises AnswerLost on a contradiction.

        Some gateways write an absent text as the word "null".
        """
        for name in names:
            value = self._values.get(name.lower())
            if value is None or value == "null":
                continue
            if value is _CONTRADICTION:
                raise AnswerLost("contradiction")
            return value
        return None

    def has(self, *names: str) -> bool:
        return self.raw(*names) is not None

    def text(self, *names: str, longest: int = 200) -> str:
        """Return the first non-empty text (or whole number) among the names, printable and without card numbers."""
        for name in names:
            value = self.raw(name)
            if isinstance(value, int) and not isinstance(value, bool):
                value = str(value)
            if isinstance(value, str) and value.strip():
                return safe_text(value, longest)
        return ""

    def identifier(self, *names: str) -> str | None:
        """Return a key exactly as received, or None when it is absent or cannot be one."""
        value = self.raw(*names)
        if isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        if not isinstance(value, str) or not value or len(value) > 128:
            return None
        return value if value.isprintable() else None

    def identifiers(self) -> Sequence[str]:
        """Return every text among the values that could be a key, whatever it is called."""
        texts = (value for value in self._values.values() if isinstance(value, str))
        return [text for text in texts if 0 < len(text) <= 128 and text.isprintable()]

    def whole(self, *names: str) -> int | None:
        """Return a sum in minor units, or None when absent. Raises AnswerLost for anything but a whole number.

        Strict on purpose: a boolean, a fraction or a half-read number must never turn into money.
        """
        value = self.raw(*names)
        if isinstance(value, str):
            value = value.strip()
            if not value:
                return None
            value = int(value) if value.isascii() and value.isdigit() and len(value) <= 12 else value
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= LARGEST:
            raise AnswerLost("number")
        return value

    def flag(self, *names: str) -> bool | None:
        """Return yes or no, or None when it was not said."""
        value = self.raw(*names)
        if isinstance(value, str):
            value = {"true": True, "false": False}.get(value.strip().lower())
        return value if isinstance(value, bool) else None

    def fields(self, name: str) -> "Fields":
        """Return an inner object; an empty one when it is absent or no object."""
        value = self.raw(name)
        return Fields(value) if isinstance(value, dict) else _NOTHING

    def items(self, *names: str) -> "Sequence[Fields]":
        """Return a list of objects; one object that stands alone counts as a list of one."""
        value = self.raw(*names)
        found = value if isinstance(value, list) else [value]
        return [Fields(item) for item in found if isinstance(item, dict)]

    def entries(self, name: str) -> "Sequence[Fields | None] | None":
        """Return every entry of a list, None for one that is no object; None when there is no list at all."""
        value = self.raw(name)
        if not isinstance(value, list):
            return None
        return [Fields(item) if isinstance(item, dict) else None for item in value]

    def moment(self, *names: str) -> datetime | None:
        """Return a moment, UTC, from milliseconds or ISO 8601; None when it cannot be read."""
        value = self.raw(*names)
        if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 15:
            value = int(value)
        try:
            if isinstance(value, int) and value >= _EARLIEST_MILLISECONDS:
                return datetime.fromtimestamp(value // 1000, UTC)
            if isinstance(value, str):
                read = datetime.fromisoformat(value)
                return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)
        except (ValueError, OverflowError, OSError):
            return None
        return None


_NOTHING = Fields({})
