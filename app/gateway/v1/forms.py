"""How fields become the body of a request (gateway manual: encoding)."""

import json
from collections.abc import Mapping, Sequence
from urllib.parse import urlencode

from app.gateway.calls import Body

Value = str | Sequence[str]
Pairs = dict[str, Value]
"""Names and texts; a sequence is a field that is sent once per value."""
EMPTY: Sequence[str] = ("",)
"""A field that is sent without a value, where the manual wants it named all the same."""


class Form:
    """The fields of one request. They may hold a card or a login, so it prints itself without its values."""

    beside = False
    """Whether the folder stands beside the profile's address instead of under it."""

    __slots__ = ("_pairs", "folder")

    def __init__(self, pairs: Mapping[str, Value], folder: str = "/rest/") -> None:
        self._pairs = pairs
        self.folder = folder
        """Where the call is found; most take a form here (gateway manual: addresses)."""

    def body(self, login: Mapping[str, Value]) -> Body:
        """Return the form behind the login; empty values are left out.

        Gateway manual: an unneeded field is simply not sent.
        """
        named = {name: value for name, value in {**login, **self._pairs}.items() if value}
        return Body(urlencode(named, doseq=True).encode("ascii"), "application/x-www-form-urlencoded")

    def __repr__(self) -> str:
        return f"<Form {sorted(self._pairs)}>"


class JsonForm:
    """One of the few calls that take an object instead of a form; prints itself without its values as well.

    `user_name` is what this call calls the name of the login: it is not the same everywhere.
    """

    __slots__ = ("_fields", "_user_name", "beside", "folder")

    def __init__(
        self, fields: Mapping[str, object], folder: str = "/", user_name: str = "userName", *, beside: bool = False
    ) -> None:
        self._fields = fields
        self._user_name = user_name
        self.folder = folder
        self.beside = beside
        """As in a form."""

    def body(self, login: Mapping[str, Value]) -> Body:
        """Return the object with the login in front; empty values are left out."""
        renamed = {self._user_name if name == "userName" else name: value for name, value in login.items()}
        return Body(json_text({**renamed, **self._fields}).encode(), "application/json")

    def __repr__(self) -> str:
        return f"<JsonForm {sorted(self._fields)}>"


def json_text(fields: Mapping[str, object]) -> str:
    """Return an object as text; what is empty is left out, and an empty object is ""."""
    named = filled(fields)
    return json.dumps(named, ensure_ascii=False) if named else ""


def filled(fields: Mapping[str, object]) -> dict[str, object]:
    """Return the fields that have a value; a no is one, and so is a zero."""
    return {name: value for name, value in fields.items() if value not in ("", None, {}, [])}


def query(pairs: Mapping[str, str]) -> str:
    """Return the query of an address; only for what is no secret."""
    return urlencode(pairs)
