"""The money of the order in the panel: what there is, what can be done with it, and the doing of it."""

import asyncio
from collections.abc import Callable

from app.domain.bulk import AnotherAtWork
from app.domain.errors import PaydeskError, WentBackMeanwhile
from app.domain.identifiers import OrderNumber
from app.domain.limit import Limit
from app.domain.money_act import outcome_of
from app.domain.operation import OperationKind
from app.domain.order import Order
from app.domain.people_errors import PersonUnknown, PinLocked, RightMissing, WrongPin
from app.domain.refund_reason import RefundReason
from app.domain.wished_refund import WishedRefund
from app.presenters.errors import Doing, telling
from app.presenters.filled_question import FilledQuestion
from app.presenters.message import Telling
from app.presenters.money_act_state import MoneyState, MoneyView
from app.presenters.money_act_words import MoneyActWords
from app.presenters.money_course import MoneyCourse
from app.presenters.money_picture import MoneyPicture
from app.presenters.money_question import MoneyQuestion
from app.presenters.presenter import ScreenPresenter, Speech
from app.presenters.taking_back import TakingBack
from app.presenters.wished_refund_words import WishedRefundWords
from app.presenters.wished_refunds import WishedRefunds, question_of
from app.services.order_money import Consent, MoneyWish, OrderMoney
from app.services.ports import Banks, Clock
from app.services.refund_wishes import RefundWishes


class OrderMoneyPresenter(ScreenPresenter[MoneyView]):
    """Asks before an act, carries it out once, and says how it ended. One order at a time; acts end by themselves."""

    def __init__(
        self,
        speech: Speech,
        money: OrderMoney,
        banks: Banks,
        clock: Clock,
        wishes: RefundWishes,
        undo_seconds: Callable[[], int] = lambda: 0,
    ) -> None:
        """`undo_seconds` says how long an act waits before it leaves, so that it can be taken back."""
        super().__init__(speech)
        self.waiting = TakingBack(clock, undo_seconds, self.render)
        self._course = MoneyCourse(self.waiting, self._newest, lambda: self._speech)
        self._money = money
        self._banks = banks
        self._clock = clock
        self._wishes = WishedRefunds(wishes)
        self._order: Order | None = None
        self._wished: WishedRefund | None = None
        self._limits: dict[OperationKind, Limit] = {}
        self._question: MoneyQuestion | None = None
        self._looking = asyncio.Lock()
        self._tell_unseen: Callable[[OrderNumber, Telling], None] = lambda _number, _told: None

    def tell_unseen(self, tell: Callable[[OrderNumber, Telling], None]) -> None:
        """Let `tell` say what was asked for and not done, while its order is not on the screen."""
        self._tell_unseen = tell

    # --- what the orders screen tells -----------------------------------------------------------------------------

    async def show(self, order: Order | None, wished: WishedRefund | None = None) -> None:
        """Show the money of this order as it stands now; a question about another order is dropped.

        `wished` is the refund that is kept as a wish: the question about a refund begins with it.
        """
        self._wished = wished
        if order is None or not self._is_shown(order):
            self._question = None
            self._order, self._limits = order, {}
            self.render()
        if order is not None:
            await self._look(order)

    @property
    def key(self) -> tuple[str, str]:
        """What an act on the order on the screen is called while it runs: one at a time for each order."""
        return "order money", self._order.number if self._order else ""

    @property
    def is_asking(self) -> bool:
        """Tell whether there is something to leave: a question that stands open, or an act that waits."""
        return self._question is not None or (self._order is not None and self.waiting.left(self._order.number) > 0)

    # --- the question ---------------------------------------------------------------------------------------------

    def ask(self, kind: OperationKind) -> None:
        """Open the question before an act, with all that is left as its sum. Does nothing where it is closed."""
        if self._order is None or not self._picture(self._order).is_open(kind):
            return
        self._course.forget(self._order.number)
        self._wishes.over(self._order.number)
        self._question = question_of(kind, self._limit(kind), self._wished, self._speech.formats)
        self.render()
        if self._view:
            self._view.focus("back" if kind is OperationKind.VOID else "amount")

    def amount_typed(self, text: str) -> None:
        """Take the sum as it is typed, and say at once when it cannot be."""
        order, question = self._order, self._question
        if order is None or question is None:
            return
        self._wish_changes()
        question.take_amount(text, self._limit(question.kind).left)
        if text.strip():
            self._filled(order, question).amount()
        self.render()

    def again_typed(self, text: str) -> None:
        """Take the sum that is typed once more."""
        if self._question is not None:
            self._question.take_again(text)
            self.render()

    def reason_chosen(self, reason: RefundReason) -> None:
        if self._question is not None:
            self._wish_changes()
            self._question.take_reason(reason)
            self.render()

    def note_typed(self, text: str) -> None:
        if self._question is not None:
            self._wish_changes()
            self._question.take_note(text)
            self.render()

    def another_at_work(self) -> None:
        """Take back what has not left yet, and ask anew for somebody's word: both were for whoever was at work."""
        self.waiting.take_all_back()
        if self._question is not None:
            self._question.need_word_anew()
            self.render()

    def _wish_changes(self) -> None:
        """Offer to keep no refund that is not the one on the screen any more: what is kept is what was tried."""
        if self._order is not None:
            self._wishes.over(self._order.number)

    def leave(self) -> None:
        """Take back what has not left yet, else drop the question; nothing was sent."""
        if self._order is not None and self.waiting.take_back(self._order.number):
            return
        if self._question is None:
            return
        kind, self._question = self._question.kind, None
        self._wish_changes()
        self.render()
        if self._view:
            self._view.focus_offer(kind)

    def dismiss_result(self) -> None:
        if self._order is not None:
            self._course.forget(self._order.number)
            self.render()

    async def keep_wish(self) -> None:
        """Keep the refund that did not leave as a wish; a person sends it later."""
        order = self._order
        if order is None or self._is_under_way(order.number):
            return
        try:
            kept = await self._wishes.keep(order.number)
        except PaydeskError as failure:
            self._course.tell(order.number, self._failed(failure))
            self.render()
            return
        if kept:
            self._course.tell(order.number, lambda: WishedRefundWords(self._speech).kept())
            if self._is_shown(order):
                self._question = None
        self.render()

    # --- the act --------------------------------------------------------------------------------------------------

    async def submit(self, consent: Consent | None = None) -> None:
        """Do what the question asks about. What it cannot do stays a question, with a sentence at the field.

        `consent` is somebody else's word, once it was asked for.
        """
        order, question = self._order, self._question
        if order is None or question is None or self._is_under_way(order.number):
            return
        wish = self._filled(order, question).wish()
        if isinstance(wish, str):
            self._refuse(wish)
            return
        if question.allowers and not (consent and consent.pin.digits):
            question.faults["consent"] = lambda: self.tr("Type the PIN of the person who allows it.")
            self._refuse("consent")
            return
        if not await self._course.leaves(order.number, question.kind, wish.amount, lambda: self._taken_back(order)):
            return
        self._wishes.over(order.number)
        self.render()
        after = order
        try:
            after = await self._carry_out(order, question, wish, consent)
        finally:
            try:
                # Before the next act is open: it begins with what is left now, not with what was left before.
                await self._look(after)
            finally:
                self._course.over(order.number)
                self.render()
        if self._view and self._question is question and (question.refusal or "amount" in question.faults):
            self._view.focus("consent" if question.refusal else "amount")

    async def _carry_out(
        self, order: Order, question: MoneyQuestion, wish: MoneyWish, consent: Consent | None
    ) -> Order:
        """Return the order as it stands after the act, or as it was where nothing left; tell how it ended."""
        try:
            outcome = await self._money.carry_out(wish, consent)
        except (RightMissing, WrongPin, PinLocked, PersonUnknown) as refusal:
            await self._ask_consent(order, question, wish, refusal, given=consent is not None)
            if self._question is not question:  # it was left meanwhile, and nobody reads it any more
                self._not_done(order, telling(lambda: self._speech.errors, refusal))
        except AnotherAtWork:
            self._not_done(order, lambda: self._words.taken_back())
        except WentBackMeanwhile as fault:
            self._filled(order, question).went_back(fault)
            if self._question is not question:
                self._not_done(order, telling(lambda: self._speech.errors, fault))
        except PaydeskError as failure:
            # All of these are raised before anything left, so the question may stay open.
            self._wishes.not_done(wish, failure)
            self._not_done(order, self._failed(failure))
        else:
            self._course.tell_end(outcome)
            if self._question is question:
                self._question = None
            return outcome.order
        return order

    async def _ask_consent(
        self, order: Order, question: MoneyQuestion, wish: MoneyWish, refusal: PaydeskError, given: bool
    ) -> None:
        """Ask for the word of somebody who may; a word that was no good is told at its field."""
        told = telling(lambda: self._speech.errors, refusal)
        question.faults.pop("consent", None)
        if given and question.refusal:
            question.faults["consent"] = lambda: told().happened
            return
        try:
            question.allowers = await self._money.who_may_allow(wish)
        except PaydeskError as failure:
            self._not_done(order, self._failed(failure))
            return
        question.refusal = lambda: f"{told().happened} {told().to_do}"

    def _taken_back(self, order: Order) -> None:
        self._not_done(order, lambda: self._words.taken_back())
        self.render()

    def _not_done(self, order: Order, told: Telling) -> None:
        """Say at the order that nothing left, and elsewhere where the clerk has gone on to something else."""
        self._course.tell(order.number, told)
        if not self._is_shown(order):
            self._tell_unseen(order.number, told)

    def _failed(self, failure: PaydeskError) -> Telling:
        return telling(lambda: self._speech.errors, failure, Doing.EXISTING_ORDER)

    def _filled(self, order: Order, question: MoneyQuestion) -> FilledQuestion:
        return FilledQuestion(question, order.number, self._picture(order), lambda: self._speech)

    def _refuse(self, field_name: str) -> None:
        self.render()
        if self._view:
            self._view.focus(field_name)

    async def _look(self, order: Order) -> None:
        """Read what may still be moved, then draw. An order and its limits change on the screen together."""
        async with self._looking:  # one after another: what is read last is what stays
            order = self._newest(order)
            limits: dict[OperationKind, Limit] = {}
            try:
                limits = dict(await self._money.limits(order))
                act = self._course.in_doubt(order.number)
                if act is not None and (ended := await self._money.end_of(act)) is not None:
                    self._course.tell_end(outcome_of(order, ended))
            except PaydeskError as failure:
                self._course.tell(order.number, self._failed(failure))
            if not self._is_shown(order):
                return  # another order was opened meanwhile; it looks for itself
            self._order, self._limits = order, limits
        self._wishes.look(order.number, self._limit(OperationKind.REFUND))
        if self._question is not None and not self._limit(self._question.kind).is_possible:
            self._question = None
        self.render()

    def _newest(self, order: Order) -> Order:
        """Return the order as it was written last: news may be overtaken by the end of an act while they wait."""
        shown = self._order
        return shown if shown is not None and self._is_shown(order) and shown.version > order.version else order

    # --- drawing --------------------------------------------------------------------------------------------------

    def render(self) -> None:
        if self._view is None:
            return
        order = self._order
        if order is None:
            self._view.draw(MoneyState())
            return
        picture = self._picture(order)
        asked = None if self._question is None or self._is_under_way(order.number) else self._question
        self._view.draw(
            MoneyState(
                line=picture.line(self._clock.now()),
                offers=picture.offers(),
                form=None if asked is None else picture.form(asked),
                working=self._course.working(order.number),
                leaving=self._course.leaving(order.number),
                result=self._course.told(order.number),
                can_keep=self._wishes.can_keep(order.number),
            )
        )

    def _picture(self, order: Order) -> MoneyPicture:
        under_way = self._is_under_way(order.number)
        profile = self._banks.find(order.profile)
        return MoneyPicture(self._speech, order, profile, self._limits, under_way=under_way)

    @property
    def _words(self) -> MoneyActWords:
        return MoneyActWords(self._translate, self._speech.formats)

    def _is_under_way(self, number: OrderNumber) -> bool:
        """Tell whether an act on this order has been begun and not ended, or is being kept as a wish."""
        return self._course.is_under_way(number) or self._wishes.is_keeping(number)

    def _limit(self, kind: OperationKind) -> Limit:
        assert self._order is not None  # noqa: S101 - limits are those of the order on the screen
        return self._picture(self._order).limit(kind)

    def _is_shown(self, order: Order) -> bool:
        return self._order is not None and self._order.number == order.number
