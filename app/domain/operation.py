"""One intended act at the bank, from the intent in the journal to its end.

    ARMED ──> SENT ──┬──> DONE          a status answer shows it (or, for what moves no money, the bank's reply)
      │              ├──> REFUSED       the bank said no, and a status answer agrees
      └> NOT_SENT    └──> UNKNOWN ──┬─> DONE | REFUSED | NOT_DONE   by a later status answer, or behind a fence
                                    └─> NEEDS_PERSON ──> the same, should a status answer come after all, or
                                                         DONE | NOT_DONE by the word of two persons

An end by people is no proof: the bank goes on being asked, and its word replaces theirs.

What a clerk plans has no state here: before the first commit nothing was promised and nothing has left, so a plan
lives in the form on the screen and a crash loses nothing but typing.
"""

from datetime import datetime
from enum import Enum

from msgspec import Struct
from msgspec.structs import replace

from app.domain.identifiers import OperationId, OrderNumber
from app.domain.money import Money


class OperationKind(Enum):
    REGISTER = "register"
    CHARGE = "charge"
    CANCEL = "cancel"
    CAPTURE = "capture"
    VOID = "void"
    REFUND = "refund"
    FENCE = "fence"
    """Our own registration of an order's number: a lost charge of that number can never land behind it."""


class OperationState(Enum):
    """ARMED: the intent is durable. SENT: marked before the first byte leaves. UNKNOWN: it left, no proof yet.

    NEEDS_PERSON: this program cannot find out by itself; it still takes a proof when one comes. The others are ends.
    """

    ARMED = "armed"
    SENT = "sent"
    DONE = "done"
    REFUSED = "refused"
    NOT_SENT = "not-sent"
    UNKNOWN = "unknown"
    NOT_DONE = "not-done"
    NEEDS_PERSON = "needs-person"


class FirstWord(Enum):
    """What came back when the act was sent. It proves nothing by itself and decides what is tried next.

    NONE: the program ended before one came, and nobody knows what was told of it. LOST: somebody was told that the
    answer is being looked for, so what a bank carries out once may leave again.
    """

    NONE = "none"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    LOST = "lost"


UNPROVED_OPERATIONS = frozenset({OperationState.UNKNOWN, OperationState.NEEDS_PERSON})
"""They left, and nothing proves yet what became of them: a status answer may end them."""

OPEN_OPERATIONS = frozenset({OperationState.ARMED, OperationState.SENT}) | UNPROVED_OPERATIONS
"""While one of these stands, the same order takes no second operation of the kind."""

MONEY_ACTS = frozenset({OperationKind.CAPTURE, OperationKind.VOID, OperationKind.REFUND})
"""Acts on money that was taken or held: of these an order takes one at a time, whatever the kind."""

MOST_ATTEMPTS = {OperationKind.REFUND: 3, OperationKind.CAPTURE: 2}
"""How often an act may leave in all; one that is not named here leaves once. The journal's schema says the same."""


class Operation(Struct, frozen=True):
    """One act. `started_at` is UTC; `id` is 32 hexadecimal characters and the refund id of a refund.

    `amount` is what it moves, never zero, or None for what moves nothing. `expected_captured` is what the bank held
    of the order when the act was decided. `evidence` says what ended it.
    """

    id: OperationId
    order_number: OrderNumber
    kind: OperationKind
    state: OperationState
    started_at: datetime
    amount: Money | None = None
    expected_captured: Money | None = None
    operator: str = ""
    attempt: int = 1
    first_word: FirstWord = FirstWord.NONE
    evidence: str = ""
    by_people: bool = False
    """The end is the word of two persons, which the bank has neither confirmed nor denied yet."""

    def __post_init__(self) -> None:
        if self.amount is not None and self.amount.minor == 0:
            raise ValueError("an act on money moves more than nothing: a zero means everything to a bank")
        if self.kind in MONEY_ACTS and (self.amount is None or self.expected_captured is None):
            raise ValueError("an act on money names its sum and what it expects the bank to hold")

    def after(self, ended: "Ending") -> "Operation":
        """Return the operation as an ending leaves it."""
        word = ended.first_word or self.first_word
        return replace(self, state=ended.state, evidence=ended.evidence, first_word=word, by_people=ended.by_people)

    @property
    def is_proved(self) -> bool:
        """Tell whether this act has ended, by the bank's word or because it never left."""
        return self.state not in OPEN_OPERATIONS and not self.by_people

    @property
    def awaits_proof(self) -> bool:
        """Tell whether it left and a status answer may still end it."""
        return self.state in UNPROVED_OPERATIONS or self.by_people

    @property
    def is_done(self) -> bool:
        return self.state is OperationState.DONE

    @property
    def may_leave_again(self) -> bool:
        return self.attempt < MOST_ATTEMPTS.get(self.kind, 1)


class Ending(Struct, frozen=True):
    """How a step of an operation came out, by whose word. `first_word` is None when it stays what it was.

    `attempt` is the one this speaks of: it ends nothing that left again since, from another till. None: whichever.
    """

    state: OperationState
    evidence: str = ""
    first_word: FirstWord | None = None
    by_people: bool = False
    attempt: int | None = None
