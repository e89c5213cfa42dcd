"""What the screen of orders that need attention shows, and what its view can be told to do."""

from collections.abc import Mapping
from typing import Protocol

import msgspec

from app.domain.discreet import Discreet
from app.domain.operation import OperationKind
from app.domain.resolution import Found
from app.presenters.message import Message
from app.services.troubles import TroubleKey


class DoubtRow(msgspec.Struct, frozen=True):
    """One line of the table, as text. `look` names icon and colour of the status."""

    key: TroubleKey
    since: str
    happened: str
    amount: str
    look: str
    status: str
    next: str


class DoubtDetails(msgspec.Struct, frozen=True):
    """The panel of one order. A hint says why something is not possible, or is empty.

    Where all of it `is_known`, there is nothing to ask and nothing to resolve, and `outlook` says what to do.
    `number` names what it is about; where that `has_order`, the order can be shown.
    """

    key: TroubleKey
    look: str
    status: str
    amount: str
    number: str
    happened: str
    money: str
    tell_caller: str
    outlook: str
    facts: tuple[tuple[str, str], ...]
    can_resolve: bool = False
    resolve_hint: str = ""
    is_known: bool = False
    has_order: bool = True
    act: OperationKind | None = None
    """What is due now: one key asks about it where the order stands."""
    act_title: str = ""
    can_accept: bool = False
    """It goes when somebody writes down why it is all right."""


class Choice(msgspec.Struct, frozen=True):
    """One way it may have ended, and what writing that down does."""

    found: Found
    title: str
    effect: str


class Resolving(msgspec.Struct, frozen=True):
    """The form for two persons, about the order of this number and this sum.

    Without enough `persons` there is no form, and `hint` says what to do.
    """

    number: str
    amount: str
    choices: tuple[Choice, ...]
    persons: tuple[str, ...] = ()
    at_work: str = ""
    hint: str = ""
    faults: Mapping[str, str] = msgspec.field(default_factory=dict)


class ResolvingForm(Discreet, frozen=True):
    """What is typed: the finding, and two names with their PINs."""

    hides = ("first_pin", "second_pin")

    found: Found | None
    saw: str
    reason: str
    first: str
    first_pin: str
    second: str
    second_pin: str


class AttentionState(msgspec.Struct, frozen=True):
    """Everything on the screen but what is typed."""

    rows: tuple[DoubtRow, ...] = ()
    selected: TroubleKey | None = None
    details: DoubtDetails | None = None
    resolving: Resolving | None = None
    accept_fault: str = ""
    """What is wrong with the reason why something is all right."""
    message: Message | None = None
    empty_title: str = ""
    empty_hint: str = ""
    busy: bool = False
    """The bank is being asked, or something is being written down."""


class AttentionView(Protocol):
    def draw(self, state: AttentionState) -> None: ...

    def focus(self, field_name: str) -> None:
        """Put the cursor into a field of the form: "found", "saw", "reason", "first_pin", "second", "second_pin".

        "why" is the reason why a line of a bank's file is all right.
        """
        ...

    def wipe_pins(self) -> None:
        """Take the typed PINs away; they were looked at, whatever came of it."""
        ...
