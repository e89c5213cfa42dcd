"""What stands in the shop's trail: who did what, when, why, from which till. The words are made by the presenters."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum

from msgspec import Struct, field

from app.domain.identifiers import OrderNumber


class Deed(Enum):
    """Kinds of lines. The facts each carries stand behind it; those about other people name them as `whom`."""

    SIGNED_ON = "signed-on"  # by: "badge", where no PIN was asked
    SIGNED_OFF = "signed-off"
    WRONG_PIN = "wrong-pin"  # tries, at_work
    PIN_RIGHT_AGAIN = "pin-right-again"  # tries
    HIRED = "hired"  # whom, role
    ROLE_CHANGED = "role-changed"  # whom, role, was
    PIN_CHANGED = "pin-changed"  # whom
    RETIRED = "retired"  # whom
    BADGE_GIVEN = "badge-given"  # whom
    BADGE_TAKEN = "badge-taken"  # whom
    CAME_BACK = "came-back"  # whom, role
    TAKEN_OVER = "taken-over"  # whom; into the journal of several tills
    RULES_CHANGED = "rules-changed"  # role, rights, limits
    ROLE_MADE = "role-made"  # role, rights, limits: made, or used again
    ROLE_RENAMED = "role-renamed"  # role, was, rights, limits
    ROLE_RETIRED = "role-retired"  # role, rights, limits
    APPROVED = "approved"  # right, to, amount
    RESOLVED = "resolved"  # with, ending
    EXPORTED = "exported"  # what, lines, file
    LOGIN_CHANGED = "login-changed"  # bank, address: where the login is used at another one from now on
    NEXT_KEY_KEPT = "next-key-kept"  # bank
    NEXT_KEY_CHECKED = "next-key-checked"  # bank
    NEXT_KEY_USED = "next-key-used"  # bank
    NEXT_KEY_FORGOTTEN = "next-key-forgotten"  # bank
    SETTING_CHANGED = "setting-changed"  # setting, value
    CARD_FORGETTING = "card-forgetting"  # customer, card (masked), bank: the bank is asked to
    CARD_FORGOTTEN = "card-forgotten"  # customer, card, bank: it is not on the bank's list any more
    RESTORED = "restored"  # orders
    COPIED = "copied"  # value: the folder
    PUT_BACK_PLANNED = "put-back-planned"  # value: the copy
    PUT_BACK_DROPPED = "put-back-dropped"
    STATEMENT_READ = "statement-read"  # profile, file, agreed, missing, extra, different, reading, seal
    DIFFERENCE_ACCEPTED = "difference-accepted"  # profile, kind, name, mark, why
    DAY_CLOSED = "day-closed"  # profile, number, day, report, signature, key
    # Acts at the bank: read from the operations of the orders, where they are kept.
    REGISTER = "register"
    CHARGE = "charge"
    CANCEL = "cancel"
    CAPTURE = "capture"
    VOID = "void"
    REFUND = "refund"
    FENCE = "fence"


BANK_DEEDS = frozenset({Deed.REGISTER, Deed.CHARGE, Deed.CANCEL, Deed.CAPTURE, Deed.VOID, Deed.REFUND, Deed.FENCE})


class TrailEntry(Struct, frozen=True):
    """One deed at one moment (UTC). `person` is who did it; `facts` hold short texts only, never a secret.

    An act at the bank carries its sum as `amount` and how it stands as `state`.
    """

    at: datetime
    deed: Deed
    person: str
    till: str
    order_number: OrderNumber | None = None
    reason: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)


class TrailFilter(Struct, frozen=True):
    """Which lines a list wants. Empty fields ask for everything; `day` is one of the till's own calendar."""

    person: str = ""
    day: date | None = None
    deeds: frozenset[Deed] = frozenset()


class TrailPlace(Struct, frozen=True):
    """Where a page of the trail ends: the moment of its last line, and the line's own key."""

    at: datetime
    key: str


class TrailPage(Struct, frozen=True):
    """Some lines, newest first, and where the next page goes on; None behind the oldest line."""

    entries: tuple[TrailEntry, ...]
    next: TrailPlace | None = None
