"""What did the shop send? One V1 request as fields, and the refusals every call shares."""

import json
import re
import secrets
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import parse_qsl

from app.sandbox.words.accounts import Account
from app.sandbox.words.moments import moment_in

DUPLICATE = "1"
UNKNOWN_CURRENCY = "3"
MISSING = "4"
WRONG_VALUE = "5"
NOT_FOUND = "6"
SYSTEM = "7"
NO_PRIVILEGE = "13"
WRONG_FEATURE = "14"

_CREDENTIALS = ("userName", "password", "token")
# Markup and script are refused in every field.
_CODE = re.compile(r"<\s*/?[a-zA-Z!?][^<>]*>|javascript\s*:", re.IGNORECASE)


class Refused(Exception):
    """The call is answered with an error code; still HTTP 200, as the contract wants."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class AccessDenied(Refused):
    """The shop did not prove who it is, or may not do this."""

    def __init__(self) -> None:
        super().__init__(WRONG_VALUE, "Access denied")


@dataclass(frozen=True)
class Form:
    """The fields of one request, whether they came in the body or in the query. Unknown ones are ignored."""

    base: str
    client: str
    values: dict[str, str] = field(repr=False)
    features: tuple[str, ...] = ()

    def text(self, name: str, longest: int = 512) -> str:
        """Return an optional text, "" when it is absent."""
        value = self.values.get(name, "")
        if len(value) > longest:
            raise Refused(WRONG_VALUE, f"[{name}] is too long")
        return value

    def required(self, name: str, longest: int = 512) -> str:
        """Return a text that must not be missing."""
        value = self.text(name, longest)
        if not value:
            raise Refused(MISSING, f"[{name}] is empty")
        return value

    def json_object(self, name: str) -> dict[str, Any]:
        """Return a JSON object that travels as text in one field, {} when it is absent or null."""
        text = self.values.get(name, "")
        if not text:
            return {}
        try:
            value = json.loads(text)
            if not isinstance(value, dict | None):
                raise ValueError
            return _given(value or {})
        except (ValueError, RecursionError):
            raise Refused(WRONG_VALUE, f"[{name}] is wrong") from None

    def inside(self, name: str) -> "Form":
        """Return the fields of a nested object as a request of their own."""
        return replace(self, values=_as_texts(self.json_object(name)), features=())

    def moment(self, name: str) -> int | None:
        """Return an optional date in milliseconds, read as UTC."""
        text = self.text(name)
        moment = moment_in(text) if text else None
        if text and moment is None:
            raise Refused(WRONG_VALUE, f"[{name}] is wrong")
        return moment

    def with_values(self, **values: str) -> "Form":
        """Return the same request with some fields set."""
        return replace(self, values=self.values | values)

    def flag(self, name: str) -> bool:
        """Return an optional true or false."""
        return self.text(name).lower() == "true"


def read_form(base: str, client: str, query: str, body: str, charset: str = "utf-8") -> Form:
    """Return the fields of a request; `features` may be repeated, of everything else the first one counts.

    The charset is the body's; a query is UTF-8 always.
    """
    values: dict[str, str] = {}
    features: list[str] = []
    sent = parse_qsl(query, keep_blank_values=True) + parse_qsl(body, keep_blank_values=True, encoding=charset)
    for name, value in sent:
        if name == "features" and value:
            features.append(value)
        values.setdefault(name, value)
    return Form(base, client, values, tuple(features))


def read_json(base: str, client: str, body: str) -> Form:
    """Return the fields of a JSON request; what is nested stays JSON. Error 5 when it is no object."""
    try:
        sent = json.loads(body)
    except (ValueError, RecursionError):
        raise Refused(WRONG_VALUE, "The request is not JSON") from None
    if not isinstance(sent, dict):
        raise Refused(WRONG_VALUE, "The request is not a JSON object")
    features = sent.get("features") or []
    named = tuple(str(feature) for feature in (features if isinstance(features, list) else [features]))
    return Form(base, client, _as_texts(sent), named)


def _given(value: dict[str, Any]) -> dict[str, Any]:
    """Return an object without what is null, and without inner objects that held nothing else."""
    given = {name: _given(inner) if isinstance(inner, dict) else inner for name, inner in value.items()}
    return {name: inner for name, inner in given.items() if inner is not None and (inner != {} or value[name] == {})}


def _as_texts(sent: dict[str, Any]) -> dict[str, str]:
    """Return fields as a form has them; null is the same as absent."""
    given = {name: value for name, value in sent.items() if value is not None}
    return {
        name: value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        for name, value in given.items()
    }


def authenticate(form: Form, account: Account, *, token_allowed: bool) -> None:
    """Return if the shop is who it says; error 5 otherwise. The token is for the listed calls only."""
    if "token" in form.values and "userName" not in form.values:
        accepted = token_allowed and _same(form.values["token"], account.token)
    else:
        name_fits = _same(form.values.get("userName", ""), account.user_name)
        accepted = _same(form.values.get("password", ""), account.password) and name_fits
    if not accepted:
        raise AccessDenied


def refuse_code(form: Form) -> None:
    """Return if no field carries HTML or script."""
    for name, value in form.values.items():
        if name not in _CREDENTIALS and _CODE.search(value):
            raise Refused(WRONG_VALUE, f"[{name}] is wrong")


def _same(given: str, right: str) -> bool:
    return secrets.compare_digest(given.encode(), right.encode())
