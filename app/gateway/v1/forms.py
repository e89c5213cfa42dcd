"""How fields become the body of a request (gateway manual: encoding)."""

import json
from collections.abc import Mapping, Sequence
from urllib.parse import urlencode

from app.gateway.calls import Body

Value = str | Sequence[str]
Pairs = dict[str, Value]
"""Names and texts; a sequence is a field that is sent once per value."""


class Form:
    """The fields of one request. They may hold a card or a login, so it prints itself without its values."""

    __slots__ = ("_pairs",)

    def __init__(self, pairs: Mapping[str, Value]) -> None:
        self._pairs = pairs

    def body(self, login: Mapping[str, Value]) -> Body:
        """Return the form behind the login; empty values are left out.

        Gateway manual: an unneeded field is simply not sent.
        """
        filled = {name: value for name, value in {**login, **self._pairs}.items() if value}
        return Body(urlencode(filled, doseq=True).encode("ascii"), "application/x-www-form-urlencoded")

    def __repr__(self) -> str:
        return f"<Form {sorted(self._pairs)}>"


def json_text(fields: Mapping[str, object]) -> str:
    """Return an object that travels as text inside a form, "" for an empty one."""
    filled = {name: value for name, value in fields.items() if value not in ("", None, {}, [])}
    return json.dumps(filled, ensure_ascii=False) if filled else ""


def query(pairs: Mapping[str, str]) -> str:
    """Return the query of an address; only for what is no secret."""
    return urlencode(pairs)
