"""What the screen for many orders at a time shows, and what its view can be told to do."""

from enum import Enum
from typing import Protocol

from msgspec import Struct, field

from app.domain.identifiers import OrderNumber
from app.domain.refund_reason import RefundReason
from app.presenters.message import Message


class BulkPhase(Enum):
    """Still looked through; nothing sent yet; may still be taken back; at work; over, perhaps with lines left."""

    LOOKING = "looking"
    READY = "ready"
    LEAVING = "leaving"
    RUNNING = "running"
    DONE = "done"


class BulkRow(Struct, frozen=True):
    """One order, as text: what is to be done with it or why not, and what became of it.

    `look` names the icon of the result; "" for a line nothing is to be said of yet.
    """

    key: OrderNumber
    customer: str
    amount: str
    plan: str
    status: str = ""
    look: str = ""

    @property
    def order(self) -> str:
        """Its number, and below it who pays."""
        return f"{self.key}\n{self.customer}" if self.customer else self.key


class BulkState(Struct, frozen=True):
    """Everything on the screen but what is typed. `done` of `total` lines have an end."""

    title: str = ""
    warning: str = ""
    """What the act means, before it is begun; how long it may be taken back."""
    phase: BulkPhase = BulkPhase.LOOKING
    rows: tuple[BulkRow, ...] = ()
    summary: str = ""
    run_label: str = ""
    can_run: bool = False
    stopping: bool = False
    done: int = 0
    total: int = 0
    reasons: tuple[tuple[RefundReason, str], ...] = ()
    """What a refund is asked for; none for every other act."""
    refusal: str = ""
    """Why somebody else's word is needed for some of them; "" where it is not."""
    allowers: tuple[str, ...] = ()
    faults: dict[str, str] = field(default_factory=dict)
    """By field: "why" or "consent"."""
    message: Message | None = None


class BulkView(Protocol):
    def draw(self, state: BulkState) -> None: ...

    def focus(self, field_name: str) -> None:
        """Put the cursor into a field: "why" or "consent"."""
        ...
