"""How does a till in training reach behind the counter of its pretend bank, and who keeps what was practised there?

Loaded with that bank alone.
"""

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec.structs import replace

from app.domain.identifiers import OrderNumber
from app.domain.shift_facts import MoneyAtBank
from app.domain.staged_trouble import StagedTrouble
from app.files.first_shifts import FirstShiftFile
from app.sandbox import Lesson, Movement, MovementKind, NotWaiting, SandboxServer
from app.services.at_work import AtWork
from app.services.day_book import DayBook
from app.services.first_shift import FirstShiftDesk
from app.services.ports import Banks, Clock, Journal
from app.services.practice import Practice, PretendBank


class TrainingBank:
    """Implements `PretendBank` over the sandbox gateway of this process."""

    def __init__(self, server: SandboxServer, cut_power: Callable[[], object]) -> None:
        """`cut_power` ends the till as if the power went: nothing is written any more, nothing is said."""
        self._server = server
        server.troubles.cut_power = cut_power

    async def stage(self, trouble: StagedTrouble, number: OrderNumber | None) -> bool:
        lesson = Lesson(trouble.value)
        try:
            await asyncio.to_thread(self._server.train, lambda trainer: trainer.have(lesson, number or ""))
        except NotWaiting:
            return False
        return True

    async def waiting(self) -> frozenset[StagedTrouble]:
        lessons = await asyncio.to_thread(self._server.train, lambda trainer: trainer.waiting())
        return frozenset(StagedTrouble(lesson.value) for lesson in lessons)

    async def money(self) -> Mapping[OrderNumber, MoneyAtBank]:
        moved: dict[OrderNumber, MoneyAtBank] = {}
        for line in await asyncio.to_thread(self._server.train, lambda trainer: trainer.movements()):
            before = moved.get(OrderNumber(line.order_number), MoneyAtBank())
            moved[OrderNumber(line.order_number)] = _after(before, line)
        return moved

    async def call_off(self) -> None:
        await asyncio.to_thread(self._server.train, lambda trainer: trainer.call_off())


def open_practice(
    bank: PretendBank, journal: Journal, days: DayBook, banks: Banks, at_work: AtWork, clock: Clock, shifts: Path
) -> tuple[Practice, FirstShiftDesk]:
    """Return trouble on demand, and the first shifts of this till's people, which are kept in the file `shifts`."""
    practice = Practice(bank, journal)
    memory = FirstShiftFile(shifts)
    return practice, FirstShiftDesk(journal, days, banks, bank, practice, memory, at_work, clock)


def _after(before: MoneyAtBank, line: Movement) -> MoneyAtBank:
    """Return what the bank has after one more line of its ledger; money that is only held counts as taken."""
    match line.kind:
        case MovementKind.HOLD | MovementKind.CHARGE:
            return replace(before, taken=max(before.taken, line.amount))
        case MovementKind.REFUND | MovementKind.RELEASE:
            return replace(before, given_back=before.given_back + line.amount)
        case MovementKind.CHARGE_UNDONE:
            return before
