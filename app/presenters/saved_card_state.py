"""What the phone order screen shows of saved cards."""

from msgspec import Struct

from app.domain.stored_card import Initiator


class SavedCardRow(Struct, frozen=True):
    """One card the bank keeps: its brand and ending, and how long it is good and who agreed when."""

    title: str
    detail: str


class InitiatorChoice(Struct, frozen=True):
    initiator: Initiator
    title: str
    is_offered: bool = True


class SavedCardState(Struct, frozen=True):
    """`saves` is about keeping the card of this order; all from `is_charging` on about a card kept before."""

    is_asked: bool = True
    """Whether the card of this order is kept is asked at all: not of a link, nor of a card kept before."""
    is_offered: bool = False
    """The card of this order can be kept; where not, `why_not` says why."""
    why_not: str = ""
    saves: bool = False
    offered: str = ""
    """The customer's number, where it is known or was made."""
    sentence: str = ""
    """To be read to the caller before it is ticked off as agreed."""
    is_charging: bool = False
    is_asking: bool = False
    rows: tuple[SavedCardRow, ...] = ()
    chosen: int = -1
    note: str = ""
    """What is to be said of the list: whose it is, that it is empty, or why it is not there."""
    initiators: tuple[InitiatorChoice, ...] = ()
    initiator: Initiator = Initiator.CUSTOMER
    hint: str = ""
    takes_code: bool = False
    can_forget: bool = False
    why_not_forget: str = ""
    question: str = ""
    """Asked before the chosen card is forgotten; "" while nobody wants to."""
