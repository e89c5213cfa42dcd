"""What stands in one object of a request? Fields are read by kind; a refusal names the whole path of the field."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, datetime
from urllib.parse import urlsplit

from app.sandbox.desk.replies import Json
from app.sandbox.v2.refusals import ApiError, missing, too_large, unknown_value, wrong

LARGEST_AMOUNT = 999_999_999_999
# A return address on this host is refused, as a host outside a shop's allow-list would be.
FORBIDDEN_HOST = "forbidden.example"

_RUNS_IN_THE_BROWSER = ("javascript", "data", "vbscript")


@dataclass(frozen=True)
class Fields:
    """One JSON object. A field that is null counts as absent, and so does an empty text; unknown ones are ignored."""

    values: Json = field(repr=False)
    path: str = ""

    def has(self, name: str) -> bool:
        """Tell whether the field was sent with a value."""
        return self.values.get(name) not in (None, "")

    def named(self, name: str) -> str:
        """Return the name of a field as a refusal tells it."""
        return f"{self.path}{name}"

    def text(self, name: str, *, longest: int = 512, required: bool = False) -> str:
        """Return a text, "" when it may be and is absent."""
        if not self._is_there(name, required=required):
            return ""
        value = self.values[name]
        if not isinstance(value, str) or len(value) > longest:
            raise wrong(self.named(name), f"must be a text of at most {longest} characters")
        return value

    def word(self, name: str, known: Collection[str]) -> str:
        """Return one of the words the field knows, "" when it is absent."""
        value = self.text(name)
        if value and value not in known:
            raise unknown_value(self.named(name))
        return value

    def block(self, name: str, *, required: bool = False) -> "Fields":
        """Return an inner object, an empty one when it may be and is absent."""
        if not self._is_there(name, required=required):
            return Fields({}, f"{self.named(name)}.")
        value = self.values[name]
        if not isinstance(value, dict):
            raise wrong(self.named(name), "must be an object")
        return Fields(value, f"{self.named(name)}.")

    def integer(self, name: str) -> int:
        """Return a whole number that must be there; texts, fractions and booleans are refused."""
        self._is_there(name, required=True)
        value = self.values[name]
        if isinstance(value, bool) or not isinstance(value, int):
            raise wrong(self.named(name), "must be an integer")
        return value

    def flag(self, name: str) -> bool | None:
        """Return a yes or no, None when it is absent."""
        value = self.values.get(name)
        if value is not None and not isinstance(value, bool):
            raise wrong(self.named(name), "must be true or false")
        return value

    def amount(self) -> int:
        """Return `amount`: a positive number of minor units."""
        self._is_there("amount", required=True)
        value = self.values["amount"]
        if isinstance(value, bool) or not isinstance(value, int) or value < 1:
            raise wrong(self.named("amount"), "must be a positive integer in minor units")
        if value > LARGEST_AMOUNT:
            raise too_large("amount has more than 12 digits")
        return value

    def optional_amount(self) -> int | None:
        """Return `amount`, None when the shop leaves it to the bank."""
        return None if self.values.get("amount") is None else self.amount()

    def day(self, name: str) -> date:
        """Return a day that must be there, written YYYY-MM-DD."""
        written = self.text(name, longest=10, required=True)
        try:
            return datetime.strptime(written, "%Y-%m-%d").date()
        except ValueError:
            raise wrong(self.named(name), "must be a day, YYYY-MM-DD") from None

    def address(self, name: str, *, required: bool = False) -> str:
        """Return an absolute address; the schemes of mobile apps are welcome, those that run code are not."""
        value = self.text(name, longest=2048, required=required)
        host = _host_in(value)
        if value and host is None:
            raise wrong(self.named(name), "must be an absolute address")
        if host == FORBIDDEN_HOST:
            why = f"the host of {self.named(name)} is not on the allow-list"
            raise ApiError(412, "returnUrlNotAllowed", why, self.named(name))
        return value

    def _is_there(self, name: str, *, required: bool) -> bool:
        if self.has(name):
            return True
        if required:
            raise missing(self.named(name))
        return False


def _host_in(address: str) -> str | None:
    """Return the host of an address, "" where its scheme has none, and None for a text that is no safe address."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if " " in address or not address.isprintable() or not parts.scheme or parts.scheme in _RUNS_IN_THE_BROWSER:
        return None
    return parts.hostname or (None if parts.scheme in ("http", "https") else "")
