"""What may be asked of the pretend bank, and when is it allowed? How an order goes on then, `order_life.py` says."""

import uuid
from collections.abc import Callable
from dataclasses import replace

from app.sandbox.books.keys import KeyRing
from app.sandbox.books.ledger import (
    Attempt,
    CardOnRecord,
    CardUse,
    Challenge,
    Generation,
    Movement,
    Order,
    Outcome,
    Refund,
    State,
    Terms,
)
from app.sandbox.books.orders import Books
from app.sandbox.books.store import LedgerFile
from app.sandbox.rules import scenarios
from app.sandbox.rules.cards import PresentedCard
from app.sandbox.rules.foretold import Foretold
from app.sandbox.rules.news import News
from app.sandbox.rules.order_life import LEFT_THE_ISSUER, OrderLife
from app.sandbox.rules.trying import tried
from app.sandbox.rules.vault import Vault
from app.sandbox.rules.wishes import NO_WISHES, Wishes
from app.sandbox.words.accounts import Account, Settings
from app.sandbox.words.clock import BankClock
from app.sandbox.words.happenings import Happening

DECLINED_BY_MERCHANT = 4005
TYPED_CARD = CardUse()


class NumberTaken(Exception):
    """The shop has used this order number before."""


class WrongState(Exception):
    """The order is not in a state that allows this."""


class AmountTooLarge(Exception):
    """More than is left was asked for."""


class Bank:
    """The pretend bank. Not for two threads at once: the server's loop is the only one that changes it."""

    def __init__(
        self,
        *,
        settings: Settings | None = None,
        clock: BankClock | None = None,
        file: LedgerFile | None = None,
    ) -> None:
        self.settings = settings or Settings()
        self.clock = clock or BankClock()
        self.books = Books(file)
        # What services beside the orders have to do once its time has come.
        self.chores: list[Callable[[], None]] = []
        self.news = News(self.clock, self.books.last_event_number())
        self.vault = Vault(file, self.news)
        self.foretold = Foretold()
        self._life = OrderLife(self.settings, self.clock, self.books, self.news, self.vault)
        self.account = self.books.account()
        self.keys = KeyRing(self.account.api_key, self.books, self.settings)
        self.clock.offset_ms += int(self.books.fact("clock_offset_ms") or 0)

    def advance_clock(self, seconds: float) -> None:
        """Move the bank's time forward, for this run and the next."""
        self.clock.advance(seconds)
        self.books.keep_fact("clock_offset_ms", str(self.clock.offset_ms))

    def do_chores(self) -> None:
        """Do what has become due beside the orders, such as payments by a schedule."""
        for chore in self.chores:
            chore()

    def change_account(self, account: Account) -> None:
        """Give the shop other credentials, for this run and the next."""
        self.account = account
        self.books.keep_account(account)

    # Reading. Whoever reads sees what the clock has done in the meantime.

    def find(self, order_id: str) -> Order | None:
        """Return the order with this UUID."""
        self.do_chores()
        return self._life.brought_up_to_date(self.books.order(order_id))

    def find_number(self, number: str) -> Order | None:
        """Return the order with the shop's number."""
        self.do_chores()
        return self._life.brought_up_to_date(self.books.numbered(number))

    def find_refund(self, refund_id: str) -> tuple[Order, Refund] | None:
        """Return the order and its refund with this id: carried out, put off or refused."""
        for order in self.orders():
            for refund in order.every_refund:
                if refund.id == refund_id:
                    return order, refund
        return None

    def find_challenge(self, challenge_id: str) -> tuple[Order, Attempt, Challenge] | None:
        """Return the order, the attempt and the question with this id."""
        for order in self.orders():
            for attempt in order.attempts:
                if attempt.challenge and attempt.challenge.id == challenge_id:
                    return order, attempt, attempt.challenge
        return None

    def orders(self) -> tuple[Order, ...]:
        """Return all orders, oldest first."""
        self.do_chores()
        for order in self.books.orders():
            self._life.brought_up_to_date(order)
        return self.books.orders()

    def movements(self) -> tuple[Movement, ...]:
        """Return every movement of money: who was charged how much, and when."""
        self.orders()
        return self.books.movements()

    # What the shop does.

    def register(self, terms: Terms) -> Order:
        """Return a new order; raise NumberTaken if the shop's number is not new. No number: the bank gives one."""
        if self.books.numbered(terms.number) and not self._may_repeat(terms):
            raise NumberTaken
        terms = terms if terms.number else replace(terms, number=self.books.free_number())
        now = self.clock.now()
        attempts = self.settings.attempts if terms.hosted else 1
        order = Order(str(uuid.uuid4()), terms, now, now + terms.lifetime_ms, attempts)
        self.news.tell(Happening.REGISTERED, order)
        self.books.keep(order)
        return order

    def _may_repeat(self, terms: Terms) -> bool:
        """Tell whether a number may be used again; only V2 references, where no manual forbids it, and if set so."""
        return terms.generation is Generation.V2 and self.settings.repeated_references

    def decline(self, order: Order) -> None:
        """Cancel an unpaid order for the shop."""
        self._must_be(order, State.CREATED)
        self._life.close(order, DECLINED_BY_MERCHANT, Happening.CANCELLED)

    def expire(self, order: Order) -> None:
        """End an unpaid order's time now."""
        self._must_be(order, State.CREATED)
        self._life.run_out(order)

    def capture(self, order: Order, amount: int | None, *, final: bool | None = None) -> None:
        """Take held money: all of it, or a part. A part is final and the rest goes back, unless set otherwise."""
        self._must_be(order, State.HELD)
        if amount is not None and amount > order.capturable:
            raise AmountTooLarge
        self._life.take(order, order.capturable if amount is None else amount, final=final)

    def cancel(self, order: Order) -> None:
        """Give back held money, or give up an order whose customer is still being asked."""
        if order.state is State.CREATED and order.open_challenge:
            self.decline(order)
            return
        self._must_be(order, State.HELD)
        self._life.give_back(order)

    # What the customer does.

    def attempt(
        self, order: Order, card: PresentedCard, use: CardUse = TYPED_CARD, wishes: Wishes = NO_WISHES
    ) -> Attempt:
        """Try to pay with a card. The answer is final or has a challenge the customer must answer first."""
        self._must_be_open_for_a_card(order)
        trusted = self.vault.trusts(card.record)
        attempt = tried(order.terms, card, use, wishes, self.clock.now(), trusted=trusted)
        attempt.code_if_passed = self.foretold.code_for(attempt.code_if_passed)
        self._life.start(order, attempt)
        if attempt.challenge is None:
            self._life.conclude(order, attempt, attempt.code_if_passed)
        elif not attempt.challenge.gathering:
            self.news.tell(Happening.CHALLENGED, order)
        self.books.keep(order)
        return attempt

    def settle(self, order: Order, card: CardOnRecord, action_code: int, *, way: str = "") -> None:
        """Let an attempt end with a chosen code, whatever the card would do. `way` is a payment without a card."""
        self._must_be_open_for_a_card(order)
        attempt = Attempt(self.clock.now(), card, scenarios.EVERY_OTHER_CARD.authentication, action_code, way=way)
        self._life.start(order, attempt)
        self._life.conclude(order, attempt, action_code)
        self.books.keep(order)

    def proceed(self, order: Order, finish_url: str = "") -> Outcome:
        """Let the issuer decide once the browser's data is gathered: it pays, refuses or asks. Twice is once."""
        attempt, challenge = order.last_attempt, order.open_challenge
        if attempt is None or challenge is None:
            raise WrongState(order.state)
        challenge.finish_url = finish_url or challenge.finish_url
        if challenge.gathering:
            challenge.gathering = False
            if attempt.authentication.is_challenge:
                self.news.tell(Happening.CHALLENGED, order)
            else:
                self._life.conclude(order, attempt, attempt.code_if_passed)
        self.books.keep(order)
        return attempt.outcome

    def answer_challenge(self, order: Order, challenge: Challenge, code: str | None) -> bool:
        """Take the customer's answer at the issuer, None for "refuse". True once the question is settled."""
        attempt = order.last_attempt
        if attempt is None or challenge is not order.open_challenge or challenge.passed is not None:
            return True
        if code is not None and code == scenarios.CHALLENGE_CODE.get(attempt.authentication):
            challenge.passed = True
        else:
            challenge.wrong_codes += code is not None
            if code is None or challenge.wrong_codes >= scenarios.CHALLENGE_TRIES:
                challenge.passed = False
        self.books.keep(order)
        return challenge.passed is not None

    def finish_challenge(self, order: Order, challenge: Challenge) -> None:
        """Complete the payment after the issuer's answer; a second time changes nothing."""
        attempt = order.last_attempt
        if attempt is None or challenge is not order.open_challenge or challenge.passed is None:
            return
        refused = scenarios.REFUSED_BY_CUSTOMER[attempt.authentication]
        self._life.conclude(order, attempt, attempt.code_if_passed if challenge.passed else refused)
        self.books.keep(order)

    # What must be so before.

    def _must_be_open_for_a_card(self, order: Order) -> None:
        self._must_be(order, State.CREATED)
        if order.open_challenge and order.last_attempt:
            # The customer walked away from the issuer's question: that was a failed attempt.
            self._life.conclude(order, order.last_attempt, LEFT_THE_ISSUER)
        self._must_be(order, State.CREATED)

    def _must_be(self, order: Order, state: State) -> None:
        self._life.brought_up_to_date(order)
        if order.state is not state:
            raise WrongState(order.state)
