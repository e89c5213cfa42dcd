"""The guided first shift: one task at a time, and at the end a sheet with what it was worth."""

import asyncio
from enum import Enum
from typing import Protocol

from msgspec import Struct

from app.domain.events import (
    BankAnswered,
    BankSilent,
    CardNumberKeptOut,
    Event,
    OperationChanged,
    OperatorChanged,
    OrderChanged,
)
from app.domain.first_shift import SLIP_COSTS, FirstShift, Said, ShiftTask
from app.domain.staged_trouble import StagedTrouble
from app.presenters.practice_words import PracticeWords
from app.presenters.presenter import ScreenPresenter, Speech
from app.presenters.shift_words import ShiftWords
from app.services.first_shift import FirstShiftDesk, ShiftNow

_ACTS = {ShiftTask.LINK_PAID: StagedTrouble.CUSTOMER_PAYS, ShiftTask.LINK_RENEWED: StagedTrouble.LINK_EXPIRES}
"""What somebody else does in a task, at the press of a button."""
_NEWS = BankAnswered | BankSilent | OrderChanged | OperationChanged | OperatorChanged | CardNumberKeptOut


class ShiftPhase(Enum):
    BEFORE = "before"
    AT_WORK = "at-work"
    OVER = "over"


class SheetPart(Struct, frozen=True):
    """A heading with its lines, on the end sheet."""

    title: str
    lines: tuple[str, ...]


class ShiftState(Struct, frozen=True):
    """What the panel shows. `sheet` is there when the shift is over."""

    phase: ShiftPhase = ShiftPhase.BEFORE
    progress: str = ""
    title: str = ""
    to_do: str = ""
    done_before: str = ""
    """The task that was done last, so that its end is seen."""
    hint: str = ""
    answers: tuple[tuple[Said, str], ...] = ()
    all_answers: tuple[str, ...] = ()
    """Of the whole shift: what shows them is as wide in each of its tasks."""
    act: tuple[StagedTrouble, str] | None = None
    sheet: tuple[SheetPart, ...] = ()


class ShiftView(Protocol):
    def draw(self, state: ShiftState) -> None: ...


class ShiftPresenter(ScreenPresenter[ShiftView]):
    """Looks into the books after everything that may have ended a task."""

    def __init__(self, speech: Speech, desk: FirstShiftDesk) -> None:
        super().__init__(speech)
        self._desk = desk
        self._now = ShiftNow(None)
        self._looking = asyncio.Lock()
        self._looks_again = False

    async def begin(self) -> None:
        """Begin at the first task, also after a shift that is over."""
        self._show(await self._desk.begin())

    async def look(self) -> None:
        """See what the books say; once more where there was news meanwhile. Raises JournalFailure."""
        self._looks_again = True
        async with self._looking:
            while self._looks_again:
                self._looks_again = False
                self._now = await self._desk.look()
        self.render()

    async def take_hint(self) -> None:
        """Show how the task in hand is done."""
        self._show(await self._desk.take_hint())

    async def say(self, said: Said) -> None:
        """Tell the caller this."""
        self._show(await self._desk.say(said))

    async def leave_out(self) -> None:
        """Go on without the task in hand."""
        self._show(await self._desk.leave_out())

    def heard(self, event: Event) -> bool:
        """Tell whether the books are to be looked into anew."""
        self._desk.heard(event)
        concerned = isinstance(event, _NEWS)
        self._looks_again = self._looks_again or concerned
        return concerned

    def render(self) -> None:
        if self._view is None:
            return
        shift = self._now.shift
        if shift is None:
            self._view.draw(ShiftState(all_answers=self._all_answers()))
        elif shift.current is None:
            self._view.draw(self._over(shift))
        else:
            self._view.draw(self._at_work(shift))

    # --- inside -------------------------------------------------------------------------------------------------

    def _show(self, now: ShiftNow) -> None:
        self._now = now
        self.render()

    def _at_work(self, shift: FirstShift) -> ShiftState:
        words, record = ShiftWords(self._translate), shift.records[-1]
        before = shift.records[-2] if len(shift.records) > 1 else None
        act = _ACTS.get(record.task)
        return ShiftState(
            ShiftPhase.AT_WORK,
            progress=self.tr("Task {place} of {all}. {points} of {best} points.").format(
                place=len(shift.records), all=len(ShiftTask), points=shift.points, best=shift.best_points
            ),
            title=words.title(record.task),
            to_do=words.to_do(record.task) if self._now.can_be_done else words.day_is_closed(),
            done_before=words.result(before) if before is not None else "",
            hint=words.hint(record.task) if record.hinted else "",
            answers=words.answers(record.task) if self._now.waits_for_word else (),
            all_answers=self._all_answers(),
            act=None if act is None else (act, PracticeWords(self._translate).row(act, False).title),
        )

    def _all_answers(self) -> tuple[str, ...]:
        words = ShiftWords(self._translate)
        return tuple(text for task in ShiftTask for _said, text in words.answers(task))

    def _over(self, shift: FirstShift) -> ShiftState:
        words = ShiftWords(self._translate)
        again = tuple(words.title(task) for task in shift.practise_again)
        slips = tuple(
            self.tr("{slip} {points} points").format(slip=words.slip(made.slip), points=f"−{SLIP_COSTS[made.slip]}")
            for made in shift.slips
        )
        parts = (
            SheetPart(self.tr("Tasks"), tuple(words.result(record) for record in shift.records)),
            SheetPart(self.tr("Points taken away"), slips),
            SheetPart(self.tr("To practise again"), again or (self.tr("Nothing. Well done."),)),
        )
        return ShiftState(
            ShiftPhase.OVER,
            progress=self.tr("Operator: {name}").format(name=shift.operator),
            title=self.tr("First shift: {points} of {best} points").format(
                points=shift.points, best=shift.best_points
            ),
            sheet=tuple(part for part in parts if part.lines),
            all_answers=self._all_answers(),
        )
