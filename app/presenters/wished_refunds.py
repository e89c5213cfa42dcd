"""Which refund that did not leave may be kept as a wish, and which kept one does an order begin with?"""

from app.domain.errors import AnswerLost, NotSent, PaydeskError
from app.domain.identifiers import OrderNumber
from app.domain.limit import Limit
from app.domain.operation import OperationKind
from app.domain.wished_refund import WishedRefund
from app.presenters.formatting import Formats
from app.presenters.money_question import MoneyQuestion
from app.services.order_money import MoneyWish, RefundWish
from app.services.refund_wishes import RefundWishes


class WishedRefunds:
    """Remembers the refund of each order that could not be asked for, until another question is opened."""

    def __init__(self, service: RefundWishes) -> None:
        self._service = service
        self._unsent: dict[OrderNumber, RefundWish] = {}
        self._kept_now: set[OrderNumber] = set()

    def not_done(self, wish: MoneyWish, failure: PaydeskError) -> None:
        """Take that this did not leave: the bank could not be reached, so it may be wished for."""
        if isinstance(wish, RefundWish) and isinstance(failure, NotSent | AnswerLost):
            self._unsent[wish.number] = wish

    def look(self, number: OrderNumber, limit: Limit) -> None:
        """Forget what did not leave once money of its order went back in another way: it may have been this."""
        wish = self._unsent.get(number)
        if wish is not None and wish.shown is not None and limit.left < wish.shown:
            self.over(number)

    def over(self, number: OrderNumber) -> None:
        self._unsent.pop(number, None)

    def can_keep(self, number: OrderNumber) -> bool:
        return number in self._unsent

    def is_keeping(self, number: OrderNumber) -> bool:
        """Tell whether a wish is being written: a refund sent meanwhile would be wished for once more behind it."""
        return number in self._kept_now

    async def keep(self, number: OrderNumber) -> bool:
        """Keep the refund of this order as a wish; tell whether there was one. Raises as `RefundWishes.keep`."""
        wish = self._unsent.pop(number, None)  # at once: a second press keeps no second one
        if wish is None:
            return False
        self._kept_now.add(number)
        try:
            await self._service.keep(wish)
        except PaydeskError:
            self._unsent[number] = wish
            raise
        finally:
            self._kept_now.discard(number)
        return True


def question_of(kind: OperationKind, limit: Limit, wished: WishedRefund | None, formats: Formats) -> MoneyQuestion:
    """Return the question before an act: with all that is left as its sum, or as it was wished."""
    question = MoneyQuestion(kind, formats.typed(limit.left.plain()), limit.left)
    if kind is not OperationKind.REFUND or wished is None:
        return question
    if wished.amount.currency == limit.left.currency and not limit.left < wished.amount:
        question.amount_text = formats.typed(wished.amount.plain())
    question.reason, question.note = wished.why.reason, wished.why.note
    return question
