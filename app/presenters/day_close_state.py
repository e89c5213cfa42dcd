"""What the screen of the business day shows."""

from msgspec import Struct

from app.domain.identifiers import OrderNumber
from app.presenters.message import Message


class DayRow(Struct, frozen=True):
    """The sums of one operator, or of all in one currency; each with its count, "" where there was none."""

    who: str
    paid: str
    captured: str
    returned: str
    undone: str
    net: str
    is_whole: bool = False


class OpenRow(Struct, frozen=True):
    """Something that is open while the day is closed, and the order it is about."""

    number: OrderNumber
    text: str
    icon: str


class ReportRow(Struct, frozen=True):
    """A report that can be printed again."""

    number: int
    title: str


class DayState(Struct, frozen=True):
    """`word` is what whoever closes the day over open points must say; empty where nothing is open."""

    heading: str = ""
    bank: str = ""
    notes: tuple[str, ...] = ()
    rows: tuple[DayRow, ...] = ()
    nothing: str = ""
    open_title: str = ""
    open_rows: tuple[OpenRow, ...] = ()
    word: str = ""
    waiting_title: str = ""
    """What leads to the links that wait for their customers; empty where none does."""
    close_title: str = ""
    can_close: bool = False
    why_not: str = ""
    reports: tuple[ReportRow, ...] = ()
    message: Message | None = None
