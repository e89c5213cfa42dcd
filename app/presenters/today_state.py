"""What the strip above the orders shows: what the day has brought so far."""

from enum import Enum
from typing import Protocol

from msgspec import Struct

from app.domain.day_figures import DayGroup


class Elsewhere(Enum):
    """A tile that is about more than the orders of the day."""

    ATTENTION = "attention"


TileKind = DayGroup | Elsewhere


class Tile(Struct, frozen=True):
    """One number. `aside` says what it comes to, and `spoken` all of it as a sentence."""

    kind: TileKind
    title: str
    value: str
    aside: str
    spoken: str


class TodayState(Struct, frozen=True):
    """`asked` says as of which minute; no tiles before the first answer."""

    tiles: tuple[Tile, ...] = ()
    asked: str = ""


class TodayView(Protocol):
    def draw(self, state: TodayState) -> None: ...
