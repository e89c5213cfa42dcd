"""What a shop keeps of its list of orders: how it was left, and the views it made itself. Port and types."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from app.domain.errors import PaydeskError
from app.services.order_filters import NO_FILTERS, Filters


class ViewsUnreadable(PaydeskError):
    """A file does not hold views as they are written; `path` stays as it is."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class ViewsNotKept(PaydeskError):
    """The views could not be written."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason


class ColumnLook(Struct, frozen=True):
    """One column of the list: whether it is shown, and how many pixels wide at 100 % text, 0: as its text needs."""

    name: str
    shown: bool | None = None
    """None: as usual, where it says something and has room."""
    width: int = 0


class OrderView(Struct, frozen=True):
    """A list somebody may want again. `tab` is the value of a tab; without columns they stand as usual."""

    name: str = ""
    text: str = ""
    tab: str = ""
    filters: Filters = NO_FILTERS
    columns: tuple[ColumnLook, ...] = ()


class ViewMemory(Protocol):
    """Kept for the till. All of it may be lost without losing money. What writes raises ViewsNotKept."""

    @property
    def file(self) -> str:
        """Return where they are kept."""
        ...

    @property
    def put_aside(self) -> str:
        """Return where the file lies now that was kept and could not be read, "" for none."""
        ...

    @property
    def unread(self) -> tuple[str, ...]:
        """Return the names of views that cannot be read; they stay in the file, and no other one suffers."""
        ...

    @property
    def left(self) -> OrderView:
        """Return filters and columns as they were left."""
        ...

    def leave(self, view: OrderView) -> None: ...

    @property
    def views(self) -> tuple[OrderView, ...]: ...

    def keep(self, views: Sequence[OrderView]) -> None: ...

    def hand_out(self, target: Path, views: Sequence[OrderView]) -> None:
        """Write views to a file for another till."""
        ...

    def take_in(self, source: Path) -> tuple[OrderView, ...]:
        """Return the views of such a file. Raises ViewsUnreadable."""
        ...
