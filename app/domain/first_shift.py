"""What does a new clerk do in a first shift, how far is it done, and what is it worth?"""

from datetime import datetime
from enum import Enum

from msgspec import Struct
from msgspec.structs import replace

TASK_POINTS, HINT_COSTS = 10, 2


class ShiftTask(Enum):
    """In the order they come."""

    PHONE_PAID = "phone-paid"
    CARD_DECLINED = "card-declined"
    LINK_PAID = "link-paid"
    LINK_RENEWED = "link-renewed"
    ANSWER_LOST = "answer-lost"
    PART_REFUND = "part-refund"
    REFUND_REFUSED = "refund-refused"
    DAY_CLOSED = "day-closed"

    @property
    def asks(self) -> bool:
        """Tell whether the caller waits for a word while it is done."""
        return self in (ShiftTask.CARD_DECLINED, ShiftTask.ANSWER_LOST)


class Said(Enum):
    """What the clerk tells the caller."""

    CAREFUL = "careful"
    PAID = "paid"
    CARELESS = "careless"


class Slip(Enum):
    """What a careful clerk would not do."""

    CHARGED_AGAIN = "charged-again"
    """The same sale, while nobody knew whether the first charge had gone through."""
    SAID_PAID = "said-paid"
    """Before the bank had said so."""
    CARD_IN_TEXT = "card-in-text"
    """A card number was typed where it would be kept. It was refused, but it was typed."""
    WRONG_WORD = "wrong-word"


SLIP_COSTS = {Slip.CHARGED_AGAIN: 10, Slip.SAID_PAID: 8, Slip.CARD_IN_TEXT: 5, Slip.WRONG_WORD: 3}
_SLIP_OF = {Said.PAID: Slip.SAID_PAID, Said.CARELESS: Slip.WRONG_WORD}


class SlipMade(Struct, frozen=True):
    """One slip in one task; the same one about the same order or task counts once."""

    slip: Slip
    task: ShiftTask
    about: str = ""


class TaskRecord(Struct, frozen=True):
    """How one task went. `began_at` is UTC."""

    task: ShiftTask
    began_at: datetime
    is_done: bool = False
    left_out: bool = False
    could_be_done: bool = True
    """False for what was left out because somebody else had done it before."""
    hinted: bool = False
    said: Said | None = None

    @property
    def is_over(self) -> bool:
        return self.is_done or self.left_out

    @property
    def points(self) -> int:
        return TASK_POINTS - HINT_COSTS * self.hinted if self.is_done else 0


class FirstShift(Struct, frozen=True):
    """The shift of one person, as far as it went. It is changed by making the next one."""

    operator: str
    records: tuple[TaskRecord, ...]
    slips: tuple[SlipMade, ...] = ()

    @property
    def current(self) -> TaskRecord | None:
        """Return the task in hand, None when the shift is over."""
        last = self.records[-1]
        return None if last.is_over else last

    @property
    def began_at(self) -> datetime:
        return self.records[0].began_at

    @property
    def points(self) -> int:
        """Return what it is worth so far, never less than nothing."""
        earned = sum(record.points for record in self.records)
        return max(0, earned - sum(SLIP_COSTS[made.slip] for made in self.slips))

    @property
    def best_points(self) -> int:
        """Return what it is worth without a slip and without a hint."""
        return TASK_POINTS * (len(ShiftTask) - sum(not record.could_be_done for record in self.records))

    @property
    def practise_again(self) -> tuple[ShiftTask, ...]:
        """Return the tasks that were left out, needed a hint, or in which a slip was made."""
        slipped = {made.task for made in self.slips}
        return tuple(
            record.task for record in self.records if record.left_out or record.hinted or record.task in slipped
        )

    def with_hint(self) -> "FirstShift":
        return self._with(hinted=True)

    def with_word(self, said: Said) -> "FirstShift":
        """Return the shift after the caller heard this; the first word counts."""
        record = self.current
        if record is None or record.said is not None:
            return self
        told = self._with(said=said)
        return told.with_slip(_SLIP_OF[said]) if said in _SLIP_OF else told

    def with_slip(self, slip: Slip, about: str = "") -> "FirstShift":
        """Return the shift with a slip, in the task in hand; one that was made before is not made again."""
        record = self.current
        known = {(made.slip, made.about) for made in self.slips if about}
        if record is None or (slip, about) in known:
            return self
        return replace(self, slips=(*self.slips, SlipMade(slip, record.task, about)))

    def with_end(self, now: datetime, *, left_out: bool = False, could_be_done: bool = True) -> "FirstShift":
        """Return the shift after the task in hand, at the next one if there is one."""
        record = self.current
        if record is None:
            return self
        ended = self._with(is_done=not left_out, left_out=left_out, could_be_done=could_be_done)
        tasks = list(ShiftTask)
        following = tasks[tasks.index(record.task) + 1 :]
        return replace(ended, records=(*ended.records, TaskRecord(following[0], now))) if following else ended

    def _with(self, **changes: object) -> "FirstShift":
        record = self.current
        if record is None:
            return self
        changed = replace(record, **changes)
        return replace(self, records=(*self.records[:-1], changed))


def new_shift(operator: str, now: datetime) -> FirstShift:
    """Return a shift at its first task."""
    return FirstShift(operator, (TaskRecord(next(iter(ShiftTask)), now),))
