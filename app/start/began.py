"""What comes of a first start: a shop that can work, and what it wants to do first."""

from enum import Enum

from msgspec import Struct

from app.bootstrap import BankSide, Till


class FirstWish(Enum):
    """What a shop that is ready wants to do first."""

    LINK = "link"
    PHONE = "phone"


class Began(Struct, frozen=True):
    """The shop can work: its banks, its open till, and what to show first."""

    side: BankSide
    till: Till
    wish: FirstWish
