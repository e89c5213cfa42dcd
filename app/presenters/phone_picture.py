"""How does the phone order screen look now? Drawn from the sale, the order under way, and the language spoken."""

from collections.abc import Callable, Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from app.domain.errors import CardNumberWrong, OrderNumberUsed
from app.domain.hold import end_of_hold_since
from app.domain.identifiers import OrderNumber
from app.domain.order import Order, OrderState, PaymentMode
from app.domain.timeline import TimelineEntry
from app.presenters.caller_questions import CallerQuestions
from app.presenters.latin_name import latin_name
from app.presenters.message import Message
from app.presenters.phone_course import PhoneCourse
from app.presenters.phone_order_state import Phase, PhoneOrderState, Receipt
from app.presenters.phone_order_words import PhoneOrderWords
from app.presenters.phone_outcome import PhoneOutcome
from app.presenters.phone_sale import PhoneSale
from app.presenters.phone_ways_on import WaysOn, has_links
from app.presenters.presenter import Speech
from app.presenters.quick_amounts import QuickShown
from app.presenters.receipts import ReceiptWriter
from app.presenters.revealing_words import RevealingWords
from app.presenters.sale_consent import ConsentShown, ConsentWords
from app.presenters.same_sale import SameSale, SameSaleWords
from app.presenters.saved_card_picture import saved_card_state
from app.presenters.saved_card_words import SavedCardWords
from app.presenters.spelled_sum import spelled_if_large
from app.services.ports import Banks


class Afterwards(Struct):
    """What is known beside the order on the screen: its timeline, and when its bank is asked next."""

    banks: Banks
    next_question: Callable[[OrderNumber], datetime | None]
    told: Sequence[TimelineEntry] = ()


class PhonePicture:
    """One look at the screen. Decides nothing: it says what the sale and the order are."""

    def __init__(
        self, sale: PhoneSale, course: PhoneCourse, after: Afterwards, speech: Speech, now: datetime
    ) -> None:
        self._sale = sale
        self._after = after
        self._course = course
        self._speech = speech
        self._now = now
        self._words = PhoneOrderWords(speech)
        self._questions = CallerQuestions(speech)

    def state(self) -> PhoneOrderState:
        sale, course, order = self._sale, self._course, self._course.order
        done, ways = course.phase is Phase.DONE, WaysOn(order, sale.profile)
        state = PhoneOrderState(
            phase=course.phase,
            profile=sale.profile,
            modes=self._words.choices(sale.modes),
            mode=sale.mode,
            asks_for_card=sale.takes_card,
            holds=sale.holds_now,
            can_hold=sale.can_hold,
            hold_hint=self._hold_hint() if sale.holds_now else "",
            quick=QuickShown(tuple(self._speech.formats.number(each) for each in sale.quick)),
            spelled=spelled_if_large(sale.amount, sale.profile, self._speech.language),
            compares_groups=isinstance(sale.faults.get("number"), CardNumberWrong),
            why_no_code=self._words.why_no_code() if sale.profile and sale.profile.without_code else (),
            charge_label=self._words.charge_label(sale.way, sale.amount, sale.holds_now, sale.is_closed),
            makes_link=sale.way is PaymentMode.LINK,
            closed=self._words.no_bank(has_links(sale.profile), course.is_in_trouble) if sale.is_closed else "",
            can_charge=sale.way is PaymentMode.LINK or not (sale.is_blocked or sale.is_closed),
            waiting_text=self._words.waiting(course.phase),
            waiting_number=course.sent.number if course.sent else "",
            waiting_sum=self._words.under_way(course.sent) if course.sent else "",
            ask_caller=self._ask_caller(),
            earlier=tuple(self._words.earlier(each) for each in sale.earlier),
            faults=self._faults(),
            message=self._message(),
            same_sale=self._same_sale(),
            consent=self._consent(),
            name_offer=latin_name(sale.cardholder) if sale.takes_card else "",
            text_warning=RevealingWords(self._speech.translate).warning(sale.description),
            used_number=self._used_number(),
            opens_more=sale.needs_more,
            asks_for_contact=sale.asks_for_contact,
            saved=saved_card_state(sale, self._speech, self._now),
            can_send_link=ways.can_send_link,
            can_reopen=done and course.left_open and ways.is_undecided,
            can_cancel=done and course.left_open and ways.can_be_closed,
            can_ask_again=done and ways.can_ask_again,
        )
        if course.phase is Phase.BANK_PAGE and order:
            return self._over_bank_page(state, order)
        return self._ended(state, order) if done and order else state

    def _over_bank_page(self, state: PhoneOrderState, order: Order) -> PhoneOrderState:
        title = f"{self._speech.formats.money(order.amount)} · {order.number}"
        return replace(state, page_title=title, page_advice=self._words.on_bank_page(order.mode))

    def _ended(self, state: PhoneOrderState, order: Order) -> PhoneOrderState:
        """Return the state with what is shown of an order that left the form."""
        outcome = PhoneOutcome(self._speech, order, self._after.told, self._sale.profile)
        slips = ReceiptWriter(self._speech, self._after.banks).slips(order, self._after.told)
        return replace(
            state,
            receipt=self._with_kept(outcome.receipt()),
            slip=slips[0] if slips else None,
            next_label=outcome.next_order(),
            next_card_label=outcome.next_card(),
            can_capture=order.state is OrderState.AUTHORISED,
            next_question=outcome.next_question(self._after.next_question(order.number), self._now),
            tells_caller=outcome.is_undecided,
            to_caller=outcome.to_caller(),
        )

    def _with_kept(self, receipt: Receipt) -> Receipt:
        kept = SavedCardWords(self._speech).kept(self._sale.saved.kept)
        return replace(receipt, rows=(*receipt.rows, *kept))

    def _hold_hint(self) -> str:
        return self._words.hold_hint(end_of_hold_since(self._now, self._sale.profile))

    def _faults(self) -> dict[str, str]:
        said = {name: self._speech.errors.fault(fault) for name, fault in self._sale.faults.items()}
        if self._sale.is_blocked:
            said["mode"] = self._words.not_offered(self._sale.mode, has_links(self._sale.profile))
        return said

    def _same_sale(self) -> SameSale | None:
        question, amount = self._sale.look_alike, self._sale.amount
        if question is None or amount is None or self._course.phase is not Phase.EDITING:
            return None
        words = SameSaleWords(self._speech.translate, self._speech.formats)
        asked = words.question(question, amount)
        return replace(asked, fault=words.say_why()) if self._sale.no_reason else asked

    def _consent(self) -> ConsentShown | None:
        question = self._sale.consent
        if question is None or self._course.phase is not Phase.EDITING:
            return None
        return ConsentWords(self._speech).shown(question)

    def _used_number(self) -> str:
        fault = self._sale.faults.get("order_number")
        return fault.number if isinstance(fault, OrderNumberUsed) else ""

    def _ask_caller(self) -> str:
        sale, order = self._sale, self._course.order
        if self._course.phase is Phase.EDITING:
            is_stuck = self._course.is_in_trouble and sale.way is not PaymentMode.LINK and "card" not in sale.filled
            return self._questions.in_trouble() if is_stuck else self._questions.next(sale)
        if self._course.phase is not Phase.DONE:
            return self._questions.while_waiting()
        return self._questions.closing(order, self._course.is_unasked) if order else ""

    def _message(self) -> Message | None:
        said = self._course.saying(self._speech) if self._course.saying else None
        order = self._course.order
        if said is not None or self._course.phase is not Phase.DONE or order is None:
            return said
        reason = order.decline_reason
        if reason is not None:
            told: Message | None = self._speech.declines.message(order, reason)
        else:
            told = PhoneOutcome(self._speech, order).advice(self._course.left_open, self._course.is_unasked)
        return replace(told, stays=True) if told else None
