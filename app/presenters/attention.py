"""The screen of what needs attention: ask now, tell the caller, write down the end, accept what is all right."""

from collections.abc import Callable
from functools import partial

from msgspec.structs import replace

from app.domain.concern import Concern
from app.domain.day_errors import DifferenceReasonMissing
from app.domain.doubt import Doubt
from app.domain.errors import CardNumberInText, InputFault, PaydeskError, TextMissing, TextTooLong
from app.domain.people_errors import WrongPin
from app.domain.statement_line import KeptLine
from app.presenters.attention_answers import AttentionAnswers
from app.presenters.attention_state import (
    AttentionState,
    AttentionView,
    DoubtDetails,
    DoubtRow,
    Resolving,
    ResolvingForm,
)
from app.presenters.attention_words import AttentionWords
from app.presenters.concern_words import ConcernWords
from app.presenters.discretion import IsDiscreet, openly, unless
from app.presenters.doubt_rows import DoubtRows
from app.presenters.errors import Doing
from app.presenters.presenter import MessagePresenter, Speech
from app.presenters.statement_line_words import StatementLineWords
from app.services.doubts import Doubts
from app.services.ports import Banks, Clock
from app.services.resolutions import PERSONS, Finding, Resolutions, WrittenDown
from app.services.statement_lines import StatementLines
from app.services.troubles import Trouble, TroubleKey, Troubles
from app.services.witness import Signature

_WHY = "why"
"""The field of the reason why a line of a bank's file is all right."""


class AttentionPresenter(MessagePresenter[AttentionView]):
    """Shows the troubles as lines, and beside them the one that is looked at."""

    def __init__(
        self,
        speech: Speech,
        troubles: Troubles,
        doubts: Doubts,
        resolutions: Resolutions,
        lines: StatementLines,
        banks: Banks,
        clock: Clock,
        is_discreet: IsDiscreet = openly,
    ) -> None:
        super().__init__(speech)
        self._troubles = troubles
        self._is_discreet = is_discreet
        self._service = doubts
        self._resolutions = resolutions
        self._statements = lines
        self._banks = banks
        self._clock = clock
        self._persons: tuple[str, ...] | None = None
        self._faults: dict[str, Callable[[], str]] = {}
        """What is wrong at a field, said in the language that is spoken then."""
        self._busy = False
        troubles.follow(self.render)

    async def load(self) -> None:
        """Show what the journal says now."""
        await self._troubles.load()

    def select(self, key: TroubleKey | None) -> None:
        """Show one line in the panel."""
        if key == self._troubles.chosen:
            return
        self._troubles.chosen, self._told, self._persons, self._faults = key, None, None, {}
        self.render()

    # --- acting -----------------------------------------------------------------------------------------------------

    async def ask_now(self) -> None:
        """Ask the bank about the chosen doubt."""
        doubt = self._chosen_doubt
        if doubt is None or not self._begin():
            return
        try:
            order = await self._service.ask(doubt.order.number)
            after = await self._service.one(doubt.key)
        except PaydeskError as failure:
            self._told = self._failed(failure, Doing.EXISTING_ORDER)
        else:
            self._told = lambda: self._answers.asked(order, doubt, after)
        finally:
            self._busy = False
        told, self._told = self._told, None
        await self.load()
        if self._troubles.chosen in (None, doubt.key):  # else the clerk has gone on to another line
            self._told = told
        self.render()

    async def begin_resolving(self) -> None:
        """Open the form for two persons."""
        doubt = self._chosen_doubt
        if doubt is None:
            return
        try:
            persons = await self._resolutions.persons()
        except PaydeskError as failure:
            self._told = self._failed(failure)
            self.render()
            return
        # Held fast: an older doubt that comes in must not slip under the form of this one.
        self._troubles.chosen, self._persons, self._faults = doubt.key, persons, {}
        self.render()
        self._focus("found")

    def stop_resolving(self) -> None:
        self._persons, self._faults = None, {}
        if self._view is not None:
            self._view.wipe_pins()
        self.render()

    def another_at_work(self) -> None:
        """Forget the PINs on the screen: whoever typed them may have gone."""
        self._wipe()

    async def resolve(self, form: ResolvingForm) -> None:
        """Write down what two persons found; the PINs are taken off the screen whatever comes of it."""
        doubt = self._chosen_doubt
        if doubt is None or self._persons is None:
            return
        if form.found is None:
            self._fault("found", lambda: self.tr("Choose how it ended."))
            return
        if not self._begin():
            return
        finding = Finding(doubt.key, form.found, form.saw, form.reason)
        first, second = Signature(form.first, form.first_pin), Signature(form.second, form.second_pin)
        try:
            outcome = await self._resolutions.resolve(finding, first, second)
        except InputFault as fault:
            self._busy = False
            self._fault(_field_of(fault, form), partial(self._sentence, fault))
            return
        except PaydeskError as failure:
            self._busy = False
            self._told = self._failed(failure, Doing.EXISTING_ORDER)
            self._wipe()
            self.render()
            return
        self._busy, self._persons, self._troubles.chosen = False, None, None
        self._wipe()
        await self.load()
        self._told = lambda: self._answers.written(outcome.order, isinstance(outcome, WrittenDown))
        self.render()

    async def accept_line(self, reason: str) -> None:
        """Let the chosen line of a bank's file go for this reason."""
        line = self._troubles.in_front
        if not isinstance(line, KeptLine) or not self._begin():
            return
        try:
            await self._statements.accept(line, reason)
        except (DifferenceReasonMissing, CardNumberInText) as fault:
            self._busy = False
            self._fault(_WHY, partial(self._sentence, fault))
            return
        except PaydeskError as failure:
            self._busy, self._told = False, self._failed(failure)
            self.render()
            return
        self._busy, self._troubles.chosen = False, None
        await self.load()
        self._told = lambda: self._line_words.accepted(line)
        self.render()

    # --- drawing ----------------------------------------------------------------------------------------------------

    def render(self) -> None:
        if self._view is None:
            return
        shown, chosen, doubt = self._troubles.shown, self._troubles.in_front, self._chosen_doubt
        self._view.draw(
            AttentionState(
                rows=tuple(map(self._listed, shown)),
                selected=None if chosen is None else chosen.key,
                details=None if chosen is None else self._details(chosen),
                resolving=None if doubt is None else self._form(doubt),
                accept_fault=self._faults[_WHY]() if _WHY in self._faults else "",
                message=self._message,
                empty_title="" if shown else self.tr("Nothing needs your attention."),
                empty_hint=""
                if shown
                else self.tr(
                    "The bank has confirmed every charge and every refund. If an answer is lost, the "
                    "order appears here."
                ),
                busy=self._busy,
            )
        )

    @property
    def _words(self) -> AttentionWords:
        return AttentionWords(self._speech.translate)

    @property
    def _answers(self) -> AttentionAnswers:
        return AttentionAnswers(self._speech)

    @property
    def _line_words(self) -> StatementLineWords:
        return StatementLineWords(self._speech, self._banks, self._clock.now())

    @property
    def _chosen_doubt(self) -> Doubt | None:
        return chosen if isinstance(chosen := self._troubles.in_front, Doubt) else None

    def _listed(self, trouble: Trouble) -> DoubtRow:
        row = self._row(trouble)
        return replace(row, amount=unless(self._is_discreet(), row.amount))

    def _row(self, trouble: Trouble) -> DoubtRow:
        told = (self._speech, self._banks, self._clock.now())
        match trouble:
            case Doubt():
                return DoubtRows(*told).row(trouble, self._service.next_question(trouble.order.number))
            case Concern():
                return ConcernWords(*told).row(trouble)
            case KeptLine():
                return StatementLineWords(*told).row(trouble)

    def _details(self, trouble: Trouble) -> DoubtDetails:
        told = (self._speech, self._banks, self._clock.now())
        match trouble:
            case Doubt():
                return DoubtRows(*told).details(trouble, self._service.next_question(trouble.order.number))
            case Concern():
                return ConcernWords(*told).details(trouble)
            case KeptLine():
                return StatementLineWords(*told).details(trouble)

    def _form(self, doubt: Doubt) -> Resolving | None:
        if self._persons is None:
            return None
        enough = len(self._persons) >= PERSONS
        hint = (
            ""
            if enough
            else self.tr(
                "This needs two people with a PIN who may do it, and the shop has fewer: press F9 to add people."
            )
        )
        at_work = self._resolutions.at_work if self._resolutions.at_work in self._persons else ""
        faults = {field: told() for field, told in self._faults.items()}
        told = self._details(doubt)
        return Resolving(told.number, told.amount, self._words.choices(doubt), self._persons, at_work, hint, faults)

    # --- what came of it --------------------------------------------------------------------------------------------

    async def tell_gone(self, trouble: Trouble) -> None:
        """Tell that what stood in the panel is gone, and how the order stands now."""
        self._persons, self._faults = None, {}
        if isinstance(trouble, KeptLine):
            self._told = lambda: self._line_words.gone(trouble)
            return
        order = await self._service.order(trouble.order.number)
        if order is not None and not self._busy:
            self._told = lambda: self._answers.settled(order)

    def tell_failed(self, failure: PaydeskError) -> None:
        self._told = self._failed(failure)

    # --- small steps ------------------------------------------------------------------------------------------------

    def _begin(self) -> bool:
        """Tell whether something at the bank may begin now, and draw that it has."""
        if self._busy:
            return False
        self._busy, self._told, self._faults = True, None, {}
        self.render()
        return True

    def _sentence(self, fault: PaydeskError) -> str:
        return self._speech.errors.message(fault).happened

    def _fault(self, field: str, told: Callable[[], str]) -> None:
        self._faults = {field: told}
        self._wipe()
        self.render()
        self._focus(field)

    def _wipe(self) -> None:
        if self._view is not None:
            self._view.wipe_pins()

    def _focus(self, field: str) -> None:
        if self._view is not None:
            self._view.focus(field)


def _field_of(fault: InputFault, form: ResolvingForm) -> str:
    """Return which field of the form a fault belongs to: texts by their name, persons by theirs."""
    match fault:
        case TextMissing(field=field) | TextTooLong(field=field) | CardNumberInText(field=field):
            return field
        case WrongPin(name=name):
            return "first_pin" if name == form.first else "second_pin"
        case _:
            return "second"
