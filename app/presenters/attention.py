"""The screen of orders that need attention: ask now, tell the caller, and let two persons write down the end."""

from collections.abc import Sequence

from app.domain.concern import Concern, ConcernKey, is_failed_refund
from app.domain.doubt import Doubt, DoubtKey
from app.domain.errors import CardNumberInText, InputFault, PaydeskError, TextMissing, TextTooLong
from app.domain.events import Event, OperationChanged, OrderChanged, PaidAfterEnd
from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.order import IN_DOUBT_STATES, Order
from app.domain.people_errors import WrongPin
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
from app.presenters.errors import Doing
from app.presenters.formatting import masked_card
from app.presenters.message import Message, Tone
from app.presenters.order_rows import OrderRows
from app.presenters.presenter import Presenter, Speech
from app.services.concerns import Concerns
from app.services.doubts import Doubts
from app.services.ports import Banks, Clock
from app.services.resolutions import PERSONS, Finding, Resolutions, WrittenDown
from app.services.witness import Signature

_LOOK = "unknown"


class AttentionPresenter(Presenter):
    """Keeps the doubts, oldest first, below them what is known and wants a person, and the one that is looked at."""

    def __init__(
        self,
        speech: Speech,
        doubts: Doubts,
        concerns: Concerns,
        resolutions: Resolutions,
        banks: Banks,
        clock: Clock,
    ) -> None:
        super().__init__(speech)
        self._service = doubts
        self._known = concerns
        self._resolutions = resolutions
        self._banks = banks
        self._clock = clock
        self._view: AttentionView | None = None
        self._doubts: Sequence[Doubt] = ()
        self._concerns: Sequence[Concern] = ()
        self._selected: DoubtKey | ConcernKey | None = None
        self._persons: tuple[str, ...] | None = None
        self._faults: dict[str, str] = {}
        self._message: Message | None = None
        self._busy = False
        self._stale = False

    def attach(self, view: AttentionView) -> None:
        self._view = view
        self.render()

    # --- what there is ----------------------------------------------------------------------------------------------

    async def load(self) -> None:
        """Show what the journal says now; news that come meanwhile are read as well."""
        self._stale = True
        try:
            while self._stale:
                self._stale = False
                before, self._doubts = self._chosen, await self._service.all()
                self._concerns = await self._known.all()
                if before is not None and self._with_key(before.key) is None:
                    await self._say_settled(before)
        except PaydeskError as failure:
            self._message = self._speech.errors.message(failure)
        self.render()

    def heard(self, event: Event) -> bool:
        """Tell whether these news concern the screen, so that it must be loaded anew."""
        match event:
            case OperationChanged(order=order, operation=operation):
                concerns = operation.awaits_proof or is_failed_refund(operation) or self._has(order.number)
            case OrderChanged(order=order):
                concerns = order.state in IN_DOUBT_STATES or self._has(order.number)
            case PaidAfterEnd():
                concerns = True
            case _:
                concerns = False
        self._stale = self._stale or concerns
        return concerns

    def tick(self) -> None:
        """Move the clocks on, once a second."""
        if self._doubts or self._concerns:
            self.render()

    def select(self, key: DoubtKey | ConcernKey | None) -> None:
        """Show one line in the panel."""
        if key == self._selected:
            return
        self._selected, self._message, self._persons, self._faults = key, None, None, {}
        self.render()

    def dismiss_message(self) -> None:
        self._message = None
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
            self._message = self._speech.errors.message(failure, Doing.EXISTING_ORDER)
        else:
            self._message = self._answer(order, doubt, after)
        finally:
            self._busy = False
        message = self._message
        await self.load()
        self._message = message
        self.render()

    async def begin_resolving(self) -> None:
        """Open the form for two persons."""
        doubt = self._chosen_doubt
        if doubt is None:
            return
        try:
            persons = await self._resolutions.persons()
        except PaydeskError as failure:
            self._message = self._speech.errors.message(failure)
            self.render()
            return
        # Held fast: an older doubt that comes in must not slip under the form of this one.
        self._selected, self._persons, self._faults = doubt.key, persons, {}
        self.render()
        self._focus("found")

    def stop_resolving(self) -> None:
        self._persons, self._faults = None, {}
        if self._view is not None:
            self._view.wipe_pins()
        self.render()

    async def resolve(self, form: ResolvingForm) -> None:
        """Write down what two persons found; the PINs are taken off the screen whatever comes of it."""
        doubt = self._chosen_doubt
        if doubt is None or self._persons is None:
            return
        if form.found is None:
            self._fault("found", self.tr("Choose how it ended."))
            return
        if not self._begin():
            return
        finding = Finding(doubt.key, form.found, form.saw, form.reason)
        first, second = Signature(form.first, form.first_pin), Signature(form.second, form.second_pin)
        try:
            outcome = await self._resolutions.resolve(finding, first, second)
        except InputFault as fault:
            self._busy = False
            self._fault(_field_of(fault, form), self._speech.errors.fault(fault))
            return
        except PaydeskError as failure:
            self._busy = False
            self._message = self._speech.errors.message(failure, Doing.EXISTING_ORDER)
            self._wipe()
            self.render()
            return
        self._busy, self._persons, self._selected = False, None, None
        self._wipe()
        await self.load()
        self._message = self._written(outcome.order, isinstance(outcome, WrittenDown))
        self.render()

    # --- drawing ----------------------------------------------------------------------------------------------------

    def render(self) -> None:
        if self._view is None:
            return
        shown, chosen, doubt = self._shown(), self._chosen, self._chosen_doubt
        told = ConcernWords(self._speech, self._banks, self._clock.now())
        details = self._details(doubt) if doubt is not None else None
        self._view.draw(
            AttentionState(
                rows=tuple(self._row(each) if isinstance(each, Doubt) else told.row(each) for each in shown),
                selected=None if chosen is None else chosen.key,
                details=told.details(chosen) if isinstance(chosen, Concern) else details,
                resolving=None if doubt is None else self._form(doubt),
                message=self._message,
                empty_title="" if shown else self.tr("Nothing needs you."),
                empty_hint=""
                if shown
                else self.tr(
                    "Every charge and every refund has the bank's own word. If an answer is lost, it appears here."
                ),
                busy=self._busy,
            )
        )

    @property
    def _words(self) -> AttentionWords:
        return AttentionWords(self._speech.translate)

    @property
    def _chosen(self) -> Doubt | Concern | None:
        """Return what stands in the panel: the selected line, else the first one shown."""
        return self._with_key(self._selected) if self._selected is not None else next(iter(self._shown()), None)

    @property
    def _chosen_doubt(self) -> Doubt | None:
        return chosen if isinstance(chosen := self._chosen, Doubt) else None

    def _with_key(self, key: DoubtKey | ConcernKey) -> Doubt | Concern | None:
        return next((each for each in self._all if each.key == key), None)

    @property
    def _all(self) -> list[Doubt | Concern]:
        return [*self._doubts, *self._concerns]

    def _shown(self) -> list[Doubt | Concern]:
        now = self._clock.now()
        return [*(each for each in self._doubts if each.is_worth_showing(now)), *self._concerns]

    def _has(self, number: OrderNumber) -> bool:
        return any(each.order.number == number for each in self._all)

    def _row(self, doubt: Doubt) -> DoubtRow:
        now, words = self._clock.now(), self._words
        asked_next = self._service.next_question(doubt.order.number)
        return DoubtRow(
            key=doubt.key,
            since=words.age(doubt.since, now),
            happened=words.short(doubt),
            amount=self._speech.formats.money(_sum_of(doubt)),
            look=_LOOK,
            status=words.status(doubt),
            next=words.soon(asked_next, now),
        )

    def _details(self, doubt: Doubt) -> DoubtDetails:
        now, words, order = self._clock.now(), self._words, doubt.order
        profile = OrderRows(self._speech, self._banks).profile_of(order.profile)
        may = doubt.may_be_resolved(now)
        return DoubtDetails(
            key=doubt.key,
            look=_LOOK,
            status=words.status(doubt),
            amount=self._speech.formats.money(_sum_of(doubt)),
            number=order.number,
            happened=words.happened(doubt),
            money=words.money(doubt),
            tell_caller=words.tell_caller(doubt),
            outlook=words.outlook(doubt.outlook(profile), self._service.next_question(order.number), now),
            facts=self._facts(doubt),
            can_resolve=may,
            resolve_hint=""
            if may
            else self.tr("Two persons may write down how it ended once Paydesk has had half an hour to find out."),
        )

    def _facts(self, doubt: Doubt) -> tuple[tuple[str, str], ...]:
        formats, order, now = self._speech.formats, doubt.order, self._clock.now()
        age = self._words.age(doubt.since, now)
        since = f"{formats.exact_moment(doubt.since, now)} ({age})"
        facts = (
            (self.tr("Since"), since),
            (self.tr("Order's amount"), formats.money(order.amount) if _sum_of(doubt) != order.amount else ""),
            (self.tr("Card"), masked_card(order.card.masked) if order.card else ""),
            (self.tr("Customer"), order.customer.name or order.customer.phone or order.customer.email),
            (self.tr("Phone"), order.customer.phone if order.customer.name else ""),
            (self.tr("Description"), order.description),
            (self.tr("Bank"), OrderRows(self._speech, self._banks).bank_of(order.profile)),
            (self.tr("Bank's number"), order.gateway_order_id or ""),
            (self.tr("Operator"), order.operator if doubt.operation is None else doubt.operation.operator),
            (self.tr("Last asked"), formats.exact_moment(order.asked_at, now) if order.asked_at else ""),
        )
        return tuple(fact for fact in facts if fact[1])

    def _form(self, doubt: Doubt) -> Resolving | None:
        if self._persons is None:
            return None
        enough = len(self._persons) >= PERSONS
        hint = (
            ""
            if enough
            else self.tr(
                "It takes two persons with a PIN who may do this, and the shop has fewer: press F9 to add people."
            )
        )
        at_work = self._resolutions.at_work if self._resolutions.at_work in self._persons else ""
        return Resolving(self._words.choices(doubt), self._persons, at_work, hint, dict(self._faults))

    # --- what came of it --------------------------------------------------------------------------------------------

    async def _say_settled(self, before: Doubt | Concern) -> None:
        """Tell that what stood in the panel is gone, and how the order stands now."""
        self._selected, self._persons, self._faults = None, None, {}
        order = await self._service.order(before.order.number)
        if order is not None and not self._busy:
            self._message = self._ended(order)

    def _answer(self, order: Order, before: Doubt, after: Doubt | None) -> Message:
        if after is None:
            return self._ended(order)
        if after.needs_person and not before.needs_person:
            return Message(
                Tone.WARNING,
                self.tr("The bank was asked, and Paydesk cannot find out by itself."),
                self._words.money(after),
                self.tr("Look in the bank's portal or call the bank, then press Resolve."),
            )
        return Message(
            Tone.INFO,
            self.tr("The bank was asked; it has not said how it ended."),
            self._words.money(after),
            self.tr("Paydesk goes on asking."),
        )

    def _ended(self, order: Order) -> Message:
        told = {"number": order.number, "status": self._speech.orders.status(order)}
        return Message(
            Tone.SUCCESS,
            self.tr("Order {number} is settled: {status}.").format(**told),
            self._speech.orders.sentence(order),
        )

    def _written(self, order: Order, by_people: bool) -> Message:
        if not by_people:
            return self._ended(order)
        return Message(
            Tone.SUCCESS,
            self.tr("Written down with both names: order {number}.").format(number=order.number),
            self._speech.orders.sentence(order) if order.peoples_word else "",
            self.tr("Should the bank say otherwise later, its word counts, and Paydesk tells you."),
        )

    # --- small steps ------------------------------------------------------------------------------------------------

    def _begin(self) -> bool:
        """Tell whether something at the bank may begin now, and draw that it has."""
        if self._busy:
            return False
        self._busy, self._message, self._faults = True, None, {}
        self.render()
        return True

    def _fault(self, field: str, sentence: str) -> None:
        self._faults = {field: sentence}
        self._wipe()
        self.render()
        self._focus(field)

    def _wipe(self) -> None:
        if self._view is not None:
            self._view.wipe_pins()

    def _focus(self, field: str) -> None:
        if self._view is not None:
            self._view.focus(field)


def _sum_of(doubt: Doubt) -> Money:
    """Return the sum that is in doubt: the act's own, where it has one."""
    act = doubt.operation
    return doubt.order.amount if act is None or act.amount is None else act.amount


def _field_of(fault: InputFault, form: ResolvingForm) -> str:
    """Return which field of the form a fault belongs to: texts by their name, persons by theirs."""
    match fault:
        case TextMissing(field=field) | TextTooLong(field=field) | CardNumberInText(field=field):
            return field
        case WrongPin(name=name):
            return "first_pin" if name == form.first else "second_pin"
        case _:
            return "second"
