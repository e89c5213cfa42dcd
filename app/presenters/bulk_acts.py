"""Many orders at a time: what would be done with each, then one after the other, with a key that stops it."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from app.domain.bulk import AnotherAtWork, BulkKind, PlannedAct
from app.domain.errors import InputFault, PaydeskError
from app.domain.hold import hold_end
from app.domain.identifiers import OrderNumber
from app.domain.money_act import ActDone
from app.domain.order import CLOSED_UNPAID_STATES
from app.domain.people_errors import PersonUnknown, PinLocked, WrongPin
from app.domain.refund_reason import RefundReason, WhyRefunded
from app.presenters.bulk_state import BulkPhase, BulkRow, BulkState, BulkView
from app.presenters.bulk_words import BulkWords
from app.presenters.message import Telling
from app.presenters.money_act_words import MoneyActWords
from app.presenters.money_question import MoneyQuestion
from app.presenters.order_rows import OrderRows
from app.presenters.presenter import MessagePresenter, Speech
from app.presenters.taking_back import TakingBack
from app.presenters.words import Sentence
from app.services.bulk_acts import BulkActs, BulkEnd, Closed, Failed
from app.services.one_by_one import OneByOne
from app.services.order_money import Consent
from app.services.ports import Banks, Clock

_CONSENT_REFUSED = (WrongPin, PinLocked, PersonUnknown)
_ALL_OF_THEM = OrderNumber("")
"""They wait once, all together: what is taken back is the whole wish."""


class _Entry(Struct, frozen=True):
    """One order, and what became of it; a line without an end has not been begun."""

    act: PlannedAct
    running: bool = False
    end: BulkEnd | None = None

    @property
    def is_pending(self) -> bool:
        return self.act.will_be_done and self.end is None


class BulkActsPresenter(MessagePresenter[BulkView]):
    """One kind of act on the orders that were marked."""

    def __init__(
        self,
        speech: Speech,
        acts: BulkActs,
        banks: Banks,
        clock: Clock,
        at_work: Callable[[], str],
        kind: BulkKind,
        numbers: Sequence[OrderNumber],
        undo_seconds: Callable[[], int] = lambda: 0,
    ) -> None:
        """`at_work` tells who works at this till; `undo_seconds` how long acts on money may be taken back."""
        super().__init__(speech)
        self._acts = acts
        self._banks = banks
        self._clock = clock
        self._at_work = at_work
        self._kind = kind
        self._numbers = tuple(numbers)
        self._entries: list[_Entry] = []
        self._phase = BulkPhase.LOOKING
        self._allowers: tuple[str, ...] = ()
        self._question = MoneyQuestion(kind.act, "")
        self._walk = OneByOne()
        # To cancel a link moves no money.
        self._waiting = TakingBack(clock, lambda: 0 if kind is BulkKind.CANCEL else undo_seconds(), self.render)

    @property
    def is_running(self) -> bool:
        """Tell whether there is something to stop, or to take back."""
        return self._phase in (BulkPhase.LEAVING, BulkPhase.RUNNING)

    # --- before ---------------------------------------------------------------------------------------------------

    async def look(self) -> None:
        """Look each order through; nothing is sent."""
        if self._phase is not BulkPhase.LOOKING:
            return
        try:
            acts = await self._acts.plan(self._kind, self._numbers)
            self._allowers = await self._acts.who_may_allow(acts)
        except PaydeskError as failure:
            self._told = self._failed(failure)
        else:
            self._entries = [_Entry(act) for act in acts]
            self._phase = BulkPhase.READY
        self.render()

    def reason_chosen(self, reason: RefundReason) -> None:
        self._question.reason = reason
        self._why_differs()

    def note_typed(self, text: str) -> None:
        self._question.note = text
        self._why_differs()

    # --- the doing ------------------------------------------------------------------------------------------------

    async def run(self, consent: Consent | None = None) -> None:
        """Carry out what is not begun yet, one after the other, until the end or until `stop`.

        Without consent the acts that need one are left as they are.
        """
        given = consent if consent is not None and consent.pin.digits else None
        wanted = [entry.act for entry in self._pending if given or not entry.act.needs_consent]
        if self._phase not in (BulkPhase.READY, BulkPhase.DONE) or not self._pending:
            return
        if not wanted:
            self._refuse("consent", lambda: self._words.pin_missing())
            return
        why = self._why()
        if (self._kind is BulkKind.REFUND and why is None) or not await self._leaves():
            return
        self._phase = BulkPhase.RUNNING
        failure: PaydeskError | None = None
        self.render()
        try:
            failure = await self._acts.run(wanted, self._walk, self, why, given)
        finally:
            self._phase = BulkPhase.DONE
            self._told = self._ending(failure)
            self.render()
        if isinstance(failure, _CONSENT_REFUSED):
            told = self._failed(failure)
            self._refuse("consent", lambda: told().happened)

    async def _leaves(self) -> bool:
        """Wait as long as all of it may be taken back; tell whether it may begin, for whoever wished for it."""
        before, by = self._phase, self._at_work()
        self._phase, self._walk, self._told, self._question.faults = BulkPhase.LEAVING, OneByOne(), None, {}
        try:
            leaves = await self._waiting.leaves(_ALL_OF_THEM) and self._at_work() == by
        finally:
            self._phase = before
        if not leaves:
            self._told = lambda: self._words.taken_back()
            self.render()
        return leaves

    def stop(self) -> None:
        """Take back what has not begun to leave, else end after the act under way; the rest stays as it is."""
        if self._waiting.take_back(_ALL_OF_THEM):
            return
        self._walk.stop()
        self.render()

    def began(self, act: PlannedAct) -> None:
        self._change(act, running=True)

    def ended(self, act: PlannedAct, end: BulkEnd) -> None:
        # Neither a PIN that was no good nor somebody else at work is an end of the order: nothing was begun.
        unbegun = isinstance(end, Failed) and isinstance(end.failure, (*_CONSENT_REFUSED, AnotherAtWork))
        self._change(act, running=False, end=None if unbegun else end)

    def _change(self, act: PlannedAct, running: bool, end: BulkEnd | None = None) -> None:
        place = next(at for at, entry in enumerate(self._entries) if entry.act is act)
        self._entries[place] = replace(self._entries[place], running=running, end=end)
        self.render()

    def _why(self) -> WhyRefunded | None:
        """Return why the money goes back, or None: with the fault at its field where it is a refund."""
        if self._kind is not BulkKind.REFUND:
            return None
        try:
            return self._question.why()
        except InputFault as fault:
            self._refuse("why", self._wrong(fault))
            return None

    def _ending(self, failure: PaydeskError | None) -> Telling | None:
        left = len(self._pending)
        if isinstance(failure, _CONSENT_REFUSED):
            return None  # told at its field
        if failure is not None:
            return lambda: self._words.ended_early(failure, left)
        ends = [entry.end for entry in self._entries if entry.end is not None]
        done = sum(_is_done(end) for end in ends)
        return lambda: self._words.over(done, len(ends) - done, left)

    def _refuse(self, field_name: str, fault: Sentence) -> None:
        self._question.faults[field_name] = fault
        self.render()
        if self._view:
            self._view.focus(field_name)

    def _why_differs(self) -> None:
        self._question.faults.pop("why", None)
        self.render()

    # --- drawing --------------------------------------------------------------------------------------------------

    def render(self) -> None:
        if self._view is None:
            return
        words, acts = self._words, [entry.act for entry in self._entries]
        pending = [entry.act for entry in self._pending]
        ended = sum(entry.end is not None for entry in self._entries)
        self._view.draw(
            BulkState(
                title=words.title(self._kind),
                warning=self._warning(),
                phase=self._phase,
                rows=tuple(self._row(entry) for entry in self._entries),
                summary=words.summary(self._kind, acts, self._at_work())
                if acts and self._phase is not BulkPhase.DONE
                else "",
                run_label=words.run_label(self._kind, pending),
                can_run=bool(pending) and self._phase in (BulkPhase.READY, BulkPhase.DONE),
                stopping=self._walk.is_stopping,
                done=ended,
                total=ended + len(pending),
                reasons=self._reasons() if pending else (),
                refusal=words.refusal(pending),
                allowers=self._allowers if any(act.needs_consent for act in pending) else (),
                faults={name: said() for name, said in self._question.faults.items()},
                message=self._message,
            )
        )

    def _warning(self) -> str:
        match self._phase:
            case BulkPhase.READY:
                return self._words.warning(self._kind)
            case BulkPhase.LEAVING:
                return self._words.leaving(self._waiting.left(_ALL_OF_THEM))
            case _:
                return ""

    @property
    def _pending(self) -> list[_Entry]:
        return [entry for entry in self._entries if entry.is_pending]

    def _reasons(self) -> tuple[tuple[RefundReason, str], ...]:
        if self._kind is not BulkKind.REFUND:
            return ()
        return MoneyActWords(self._translate, self._speech.formats).reasons()

    def _row(self, entry: _Entry) -> BulkRow:
        order, act = entry.act.order, entry.act
        rows = OrderRows(self._speech, self._banks)
        status, look = self._result(entry)
        return BulkRow(
            key=order.number,
            customer=rows.customer_of(order),
            amount=self._speech.formats.money(act.amount or order.amount),
            plan=self._words.plan(act, hold_end(order, rows.titles.profile_of(order.profile)), self._clock.now()),
            status=status,
            look=look,
        )

    def _result(self, entry: _Entry) -> tuple[str, str]:
        if entry.running:
            return self._words.running(), "waiting"
        if entry.end is not None:
            return self._words.end(self._kind, entry.end)
        if self._phase is not BulkPhase.DONE or not entry.is_pending:
            return "", ""
        return self._words.without_consent() if entry.act.needs_consent else self._words.not_begun(), "closed"

    @property
    def _words(self) -> BulkWords:
        return BulkWords(self._speech, self._banks)


def _is_done(end: BulkEnd) -> bool:
    """Tell whether the bank shows what was wanted: of a link, that nobody can pay it any more."""
    if isinstance(end, Closed):
        return end.order.state in CLOSED_UNPAID_STATES
    return isinstance(end, ActDone)
