"""What the screen for many links shows, and what its view can be told to do."""

from enum import Enum
from typing import Protocol

from msgspec import Struct

from app.presenters.message import Message


class BatchPhase(Enum):
    """Nothing read yet; read and looked through; at work; over, perhaps with lines left."""

    EMPTY = "empty"
    READY = "ready"
    RUNNING = "running"
    DONE = "done"


class RowKind(Enum):
    """How one line stands. MADE says nothing about money."""

    FAULTY = "faulty"
    WAITING = "waiting"
    RUNNING = "running"
    MADE = "made"
    FAILED = "failed"


class BatchRow(Struct, frozen=True):
    """One line as it is shown. `place` is that of the file, the titles being line 1."""

    place: int
    amount: str
    purpose: str
    customer: str
    kind: RowKind
    sentence: str


class BatchState(Struct, frozen=True):
    """Everything on the screen. `done` of `total` links are there."""

    phase: BatchPhase = BatchPhase.EMPTY
    file: str = ""
    is_typed: bool = False
    """The lines come from the form and no file."""
    rows: tuple[BatchRow, ...] = ()
    summary: str = ""
    terms: str = ""
    """What is the same for every link."""
    run_label: str = ""
    can_run: bool = False
    stopping: bool = False
    has_results: bool = False
    """Something became of a line."""
    is_saving: bool = False
    """The results are being written."""
    anew_offer: str = ""
    anew: bool = False
    done: int = 0
    total: int = 0
    message: Message | None = None


class BatchView(Protocol):
    def draw(self, state: BatchState) -> None: ...
