"""What the strip above the orders shows: what the day has brought so far."""

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from app.domain.day_figures import DayGroup


class Elsewhere(Enum):
    """A tile that is about more than the orders of the day."""

    ATTENTION = "attention"


TileKind = DayGroup | Elsewhere


@dataclass(frozen=True, slots=True)
class Tile:
    """One number. `aside` says what it comes to, and `spoken` all of it as a sentence."""

    kind: TileKind
    title: str
    value: str
    aside: str
    spoken: str


@dataclass(frozen=True, slots=True)
class TodayState:
    """`asked` says as of which minute; no tiles before the first answer."""

    tiles: tuple[Tile, ...] = ()
    asked: str = ""


class TodayView(Protocol):
    def draw(self, state: TodayState) -> None: ...
