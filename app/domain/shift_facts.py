"""Is a task of the first shift done? Judged from the journal and the bank's books, never from what was clicked."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from msgspec import Struct, field

from app.domain.first_shift import ShiftTask
from app.domain.identifiers import OrderNumber
from app.domain.operation import OperationKind, OperationState
from app.domain.order import MONEY_TAKEN_STATES, Order, OrderState, PaymentMode
from app.domain.resolution import Found
from app.domain.timeline import Happening, TimelineEntry

_BY_CARD = frozenset({PaymentMode.PHONE, PaymentMode.CHALLENGE, PaymentMode.BANK_PAGE, PaymentMode.STORED_CARD})


class MoneyAtBank(Struct, frozen=True):
    """What the bank's books say about an order, in minor units."""

    taken: int = 0
    given_back: int = 0


class OrderStory(Struct, frozen=True):
    """An order with what happened to it, and what its bank has of it."""

    order: Order
    entries: tuple[TimelineEntry, ...] = ()
    money: MoneyAtBank = field(default_factory=MoneyAtBank)

    def had(self, happening: Happening, since: datetime) -> bool:
        return any(entry.happening is happening and entry.at >= since for entry in self.entries)


class ShiftFacts(Struct, frozen=True):
    """The orders that were touched, and how the business day stands.

    `day_closed`: by whoever has the shift, since it began. `day_can_be_closed` is False after somebody closed it.
    """

    stories: tuple[OrderStory, ...] = ()
    day_closed: bool = False
    day_can_be_closed: bool = True


def is_done(task: ShiftTask, facts: ShiftFacts, since: datetime) -> bool:
    """Tell whether what the task asks for happened since then."""
    if task is ShiftTask.DAY_CLOSED:
        return facts.day_closed
    if task is ShiftTask.LINK_RENEWED:
        return any(_renewed(story, facts.stories, since) for story in facts.stories)
    return any(_shows(task, story, since) for story in facts.stories)


def word_is_due(task: ShiftTask, facts: ShiftFacts, since: datetime) -> bool:
    """Tell whether the caller waits for a word: the card was declined, or nobody knows what became of the charge."""
    if task is ShiftTask.ANSWER_LOST:
        return any(_lost(story, since) for story in facts.stories)
    return task.asks and is_done(task, facts, since)


def is_to_come(task: ShiftTask, facts: ShiftFacts, since: datetime) -> bool:
    """Tell whether what a task begins with has its moment still before it; a second one would spoil what follows."""
    if task is ShiftTask.ANSWER_LOST:
        return not any(_lost(story, since) and _may_be_paid(story) for story in facts.stories)
    return not is_done(task, facts, since)


def charged_again(facts: ShiftFacts) -> Iterator[OrderNumber]:
    """Yield the orders that charged a sale of the same sum while an earlier charge was in doubt."""
    by_card = [story for story in facts.stories if story.order.mode in _BY_CARD]
    for first in by_card:
        for begins, ends in _doubts_of(first):
            for second in by_card:
                alike = second.order.amount == first.order.amount and second.order.number != first.order.number
                if alike and any(begins < at and (ends is None or at < ends) for at in _sent(second)):
                    yield second.order.number


def said_paid_by_people(facts: ShiftFacts, since: datetime) -> Iterator[OrderNumber]:
    """Yield the orders of which people wrote down that the money was taken."""
    for story in facts.stories:
        for entry in story.entries:
            taken = entry.happening is Happening.RESOLVED and entry.facts.get("found") == Found.DONE.value
            if taken and entry.at >= since:
                yield story.order.number


def _shows(task: ShiftTask, story: OrderStory, since: datetime) -> bool:
    order, money = story.order, story.money
    is_new = order.created_at >= since
    match task:
        case ShiftTask.PHONE_PAID:
            return is_new and order.mode in _BY_CARD and _took(story)
        case ShiftTask.CARD_DECLINED:
            declined = order.state is OrderState.DECLINED and not money.taken
            return is_new and order.mode in _BY_CARD and declined
        case ShiftTask.LINK_PAID:
            return is_new and order.mode is PaymentMode.LINK and _took(story)
        case ShiftTask.ANSWER_LOST:
            return _lost(story, since) and _took(story)
        case ShiftTask.PART_REFUND:
            part = order.state is OrderState.PART_REFUNDED and 0 < money.given_back < money.taken
            return part and _refund_ended(story, since, OperationState.DONE)
        case ShiftTask.REFUND_REFUSED:
            return _refund_ended(story, since, OperationState.REFUSED, OperationState.NOT_DONE)
        case _:
            return False


def _took(story: OrderStory) -> bool:
    """Tell whether till and bank agree that the money is there."""
    return story.order.state in MONEY_TAKEN_STATES and story.money.taken > 0


def _lost(story: OrderStory, since: datetime) -> bool:
    is_new = story.order.created_at >= since
    return is_new and story.order.mode in _BY_CARD and story.had(Happening.ANSWER_LOST, since)


def _may_be_paid(story: OrderStory) -> bool:
    return story.order.is_open or story.money.taken > 0


def _renewed(story: OrderStory, stories: Sequence[OrderStory], since: datetime) -> bool:
    if story.order.mode is not PaymentMode.LINK or story.order.state is not OrderState.EXPIRED:
        return False
    following = {
        entry.facts["number"] for entry in story.entries if entry.happening is Happening.RENEWED and entry.at >= since
    }
    return any(other.order.number in following and other.order.link is not None for other in stories)


def _refund_ended(story: OrderStory, since: datetime, *ways: OperationState) -> bool:
    """Tell whether a refund ended so since then; one of another day leaves its mark on the order as well."""
    ends = [entry.facts for entry in story.entries if entry.happening is Happening.ACT_ENDED and entry.at >= since]
    refunds = [facts.get("end") for facts in ends if facts.get("kind") == OperationKind.REFUND.value]
    return any(way.value in refunds for way in ways)


def _sent(story: OrderStory) -> list[datetime]:
    return [entry.at for entry in story.entries if entry.happening is Happening.CHARGE_SENT]


def _doubts_of(story: OrderStory) -> Iterator[tuple[datetime, datetime | None]]:
    """Yield from when to when nobody knew what became of a charge; None: nobody knows yet."""
    begins: datetime | None = None
    for entry in story.entries:
        if entry.happening is Happening.ANSWER_LOST and begins is None:
            begins = entry.at
        elif entry.happening is Happening.BANK_SAID and begins is not None:
            yield begins, entry.at
            begins = None
    if begins is not None:
        yield begins, None
