"""What a clerk is told: what happened, what it means for the money, what to do now."""

from collections.abc import Callable
from enum import Enum

from msgspec import Struct


class Tone(Enum):
    """How a message looks; its icon and words say the same, so colour never stands alone."""

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"


class Message(Struct, frozen=True):
    """Three sentences and, behind "Details", the bank's own words."""

    tone: Tone
    happened: str
    money: str = ""
    to_do: str = ""
    details: str = ""
    stays: bool = False
    """It tells how an order on screen stands, so it cannot be closed before the order is left."""


Telling = Callable[[], Message]
"""A message in whatever language is spoken when it is drawn."""
