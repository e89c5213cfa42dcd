"""What stands around the search of the orders: what was understood, filters, and views."""

from typing import Protocol

from msgspec import Struct

from app.services.order_filters import FilterKind


class Chip(Struct, frozen=True):
    """One filter in words; a key or a click takes it away."""

    kind: FilterKind
    text: str
    hint: str


class FilterOffer(Struct, frozen=True):
    """One kind of filter with its values; `asks_for` says how the form is called that takes other values."""

    kind: FilterKind
    title: str
    choices: tuple[tuple[str, object], ...] = ()
    asks_for: str = ""
    inside: tuple["FilterOffer", ...] = ()
    """Other kinds that belong to this one."""


class FindingState(Struct, frozen=True):
    """`understood` says in words what is typed; `sentence` reads the filters aloud."""

    understood: str = ""
    chips: tuple[Chip, ...] = ()
    sentence: str = ""
    currencies: tuple[str, ...] = ()
    """What a sum may be in, the usual one first."""
    views: tuple[str, ...] = ()
    """The names of the kept views, in their order."""
    view: int | None = None
    """The place of the one that is open."""


class FindingView(Protocol):
    def draw(self, state: FindingState) -> None: ...

    def type_text(self, text: str) -> None:
        """Put this into the line of search; it was looked for already."""
        ...
