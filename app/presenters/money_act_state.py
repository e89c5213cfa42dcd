"""What the money part of an order's panel shows, and what its view can be told to do."""

from typing import Protocol

from msgspec import Struct, field

from app.domain.money import Money
from app.domain.operation import OperationKind
from app.domain.refund_reason import RefundReason
from app.presenters.message import Message


class ActOffer(Struct, frozen=True):
    """One button. `why_not` says in a sentence why it cannot be pressed now, "" when it can."""

    kind: OperationKind
    title: str
    why_not: str = ""


class ActForm(Struct, frozen=True):
    """The question before an act. `amount` is all that is left; None where the sum cannot be chosen.

    `typed`, `again`, `reason` and `note` are what the clerk has put in, for a form that is drawn anew. `reasons` are
    empty where none is asked for. `faults` maps "amount", "again", "why" and "consent" to a sentence.
    """

    kind: OperationKind
    title: str
    amount: Money | None
    consequence: str
    rest: str
    submit: str
    typed: str = ""
    reason: RefundReason | None = None
    note: str = ""
    reasons: tuple[tuple[RefundReason, str], ...] = ()
    refusal: str = ""
    """Why somebody else's word is needed, "" while nobody asked for it."""
    allowers: tuple[str, ...] = ()
    """Whose word would do."""
    faults: dict[str, str] = field(default_factory=dict)
    types_cents: bool = False
    """The last keys of the sum are its cents, as the bank's shop types them everywhere."""
    spelled: str = ""
    """The sum in words, where it is a large one for this bank's shop."""
    asks_again: bool = False
    """The sum is to be typed once more: it is large, and goes back."""
    again: str = ""


class MoneyState(Struct, frozen=True):
    """`line` is the money line: name and sum. `working` says what the bank is being asked, "" when it is not;
    `leaving` how long the act may still be taken back, "" once it cannot.
    """

    line: tuple[tuple[str, str], ...] = ()
    offers: tuple[ActOffer, ...] = ()
    form: ActForm | None = None
    working: str = ""
    leaving: str = ""
    result: Message | None = None
    can_keep: bool = False
    """A refund did not leave because the bank could not be asked: it may be kept as a wish."""


class MoneyView(Protocol):
    def draw(self, state: MoneyState) -> None: ...

    def focus(self, field_name: str) -> None:
        """Put the cursor into "amount", "again", "why", "consent", or on the button "submit" or "back"."""
        ...

    def focus_offer(self, kind: OperationKind) -> None:
        """Put the focus back on the button an act was begun with."""
        ...
