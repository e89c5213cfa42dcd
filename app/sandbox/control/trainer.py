"""What can a trainer have happen, said in words instead of in calls?"""

from collections.abc import Callable
from enum import StrEnum

from app.sandbox.books.ledger import Movement, Order
from app.sandbox.control.orders import CUSTOMER_CARD
from app.sandbox.rules.bank import Bank
from app.sandbox.rules.scenarios import APPROVED
from app.sandbox.rules.trouble import Kind, Trouble, TroubleDesk

CHARGES = (
    "paymentorder.do",
    "instantPayment.do",
    "motoPayment.do",
    "paymentOrderBinding.do",
    "POST /payments",
)
ACTS = ("deposit.do", "reverse.do", "refund.do", "POST /refunds", "POST /payments/{id}/capture")
QUESTIONS = ("getOrderStatusExtended.do", "getOrderStatus.do", "GET /payments/{id}", "GET /sessions/{id}")
PAGES = ("payment.html", "acs 3ds1", "acs 3ds2", "getwhitepageurl.do")

SLOW_SECONDS, HANGING_SECONDS = 30, 60
QUESTIONS_LOST = 20
"""So many questions find no bank after a lost answer: a till that asks at once would never be in doubt."""


class Lesson(StrEnum):
    """What happens next; the last two happen at once, to an order that waits for its customer."""

    CARD_DECLINED = "card-declined"
    ANSWER_LOST = "answer-lost"
    ANSWER_SLOW = "answer-slow"
    BANK_FAILS = "bank-fails"
    PAGE_HANGS = "page-hangs"
    REFUND_REFUSED = "refund-refused"
    POWER_CUT = "power-cut"
    CUSTOMER_PAYS = "customer-pays"
    LINK_EXPIRES = "link-expires"


_ARMED = {
    Lesson.ANSWER_LOST: ((*CHARGES, *ACTS), Trouble(Kind.LOSE_ANSWER)),
    Lesson.ANSWER_SLOW: ((*CHARGES, *ACTS), Trouble(Kind.DELAY, SLOW_SECONDS)),
    Lesson.BANK_FAILS: ((*CHARGES, *ACTS), Trouble(Kind.HTTP_500, before_work=True)),
    Lesson.PAGE_HANGS: (PAGES, Trouble(Kind.DELAY, HANGING_SECONDS, before_work=True)),
    Lesson.POWER_CUT: (CHARGES, Trouble(Kind.POWER_CUT)),
}
"""Each waits for the first of its calls."""


class NotWaiting(Exception):
    """The order is not known here, or waits for no customer any more."""


class Trainer:
    """Stands behind the bank's counter. To be called in the bank's own thread only."""

    def __init__(self, bank: Bank, troubles: TroubleDesk) -> None:
        self._bank = bank
        self._troubles = troubles

    def have(self, lesson: Lesson, number: str = "") -> None:
        """Let it happen, to the order of this number where it happens at once. Nothing is ordered twice.

        Raises NotWaiting.
        """
        at_once: dict[Lesson, Callable[[Order], None]] = {
            Lesson.CUSTOMER_PAYS: lambda order: self._bank.settle(order, CUSTOMER_CARD.record, APPROVED),
            Lesson.LINK_EXPIRES: self._bank.expire,
        }
        if lesson in at_once:
            at_once[lesson](self._open(number))
        elif lesson not in self.waiting():
            self._order(lesson)

    def waiting(self) -> frozenset[Lesson]:
        """Return what has not happened yet."""
        armed, foretold = self._troubles.armed_for_one_of(), self._bank.foretold
        waiting = {lesson for lesson, (_, trouble) in _ARMED.items() if trouble in armed}
        if foretold.card_declined:
            waiting.add(Lesson.CARD_DECLINED)
        if foretold.refund_refused:
            waiting.add(Lesson.REFUND_REFUSED)
        return frozenset(waiting)

    def movements(self) -> tuple[Movement, ...]:
        """Return every movement of money in the bank's own books."""
        return self._bank.movements()

    def call_off(self) -> None:
        """Let nothing happen any more that was ordered."""
        self._troubles.clear()
        self._bank.foretold.forget()

    def _order(self, lesson: Lesson) -> None:
        if lesson is Lesson.CARD_DECLINED:
            self._bank.foretold.card_declined = True
        elif lesson is Lesson.REFUND_REFUSED:
            self._bank.foretold.refund_refused = True
        elif lesson is Lesson.ANSWER_LOST:
            self._troubles.arm_one_of(*_ARMED[lesson], then=QUESTIONS, dropped=QUESTIONS_LOST)
        else:
            self._troubles.arm_one_of(*_ARMED[lesson])

    def _open(self, number: str) -> Order:
        order = self._bank.find_number(number)
        if order is None or not order.is_open:
            raise NotWaiting
        return order
