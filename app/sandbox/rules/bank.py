"""What may happen to an order, and what has been paid? Every rule of an order's life is here."""

import secrets
import uuid
from collections.abc import Callable
from dataclasses import replace

from app.sandbox.books.keys import KeyRing
from app.sandbox.books.ledger import (
    Attempt,
    Authentication,
    CardOnRecord,
    CardUse,
    Challenge,
    Generation,
    Movement,
    MovementKind,
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
from app.sandbox.rules.refund_course import settle_due
from app.sandbox.rules.trying import tried
from app.sandbox.rules.vault import Vault, category_of
from app.sandbox.rules.wishes import NO_WISHES, Wishes
from app.sandbox.words.accounts import Account, Settings
from app.sandbox.words.clock import BankClock
from app.sandbox.words.happenings import Happening

NO_VISIT = -2014
LEFT_THE_ISSUER = -2009
TIME_IS_UP = -2007
ATTEMPTS_EXHAUSTED = -2013
DECLINED_BY_MERCHANT = 4005
TYPED_CARD = CardUse()
# These store the card whether the customer ticked the box or not (gateway manual: features).
STORING_FEATURES = ("FORCE_CREATE_BINDING", "VERIFY")


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
        return self._settled(self.books.order(order_id))

    def find_number(self, number: str) -> Order | None:
        """Return the order with the shop's number."""
        self.do_chores()
        return self._settled(self.books.numbered(number))

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
            self._settled(order)
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
        self._close(order, DECLINED_BY_MERCHANT, Happening.CANCELLED)

    def expire(self, order: Order) -> None:
        """End an unpaid order's time now."""
        self._must_be(order, State.CREATED)
        self._run_out(order)

    def capture(self, order: Order, amount: int | None, *, final: bool | None = None) -> None:
        """Take held money: all of it, or a part. A part is final and the rest goes back, unless set otherwise."""
        self._must_be(order, State.HELD)
        if amount is not None and amount > order.capturable:
            raise AmountTooLarge
        self._take(order, order.capturable if amount is None else amount, final=final)

    def cancel(self, order: Order) -> None:
        """Give back held money, or give up an order whose customer is still being asked."""
        if order.state is State.CREATED and order.open_challenge:
            self.decline(order)
            return
        self._must_be(order, State.HELD)
        self._give_back(order)

    # What the customer does.

    def attempt(
        self, order: Order, card: PresentedCard, use: CardUse = TYPED_CARD, wishes: Wishes = NO_WISHES
    ) -> Attempt:
        """Try to pay with a card. The answer is final or has a challenge the customer must answer first."""
        self._must_be_open_for_a_card(order)
        trusted = self.vault.trusts(card.record)
        attempt = tried(order.terms, card, use, wishes, self.clock.now(), trusted=trusted)
        attempt.code_if_passed = self.foretold.code_for(attempt.code_if_passed)
        self._start(order, attempt)
        if attempt.challenge is None:
            self._conclude(order, attempt, attempt.code_if_passed)
        elif not attempt.challenge.gathering:
            self.news.tell(Happening.CHALLENGED, order)
        self.books.keep(order)
        return attempt

    def settle(self, order: Order, card: CardOnRecord, action_code: int, *, way: str = "") -> None:
        """Let an attempt end with a chosen code, whatever the card would do. `way` is a payment without a card."""
        self._must_be_open_for_a_card(order)
        attempt = Attempt(self.clock.now(), card, scenarios.EVERY_OTHER_CARD.authentication, action_code, way=way)
        self._start(order, attempt)
        self._conclude(order, attempt, action_code)
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
                self._conclude(order, attempt, attempt.code_if_passed)
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
        self._conclude(order, attempt, attempt.code_if_passed if challenge.passed else refused)
        self.books.keep(order)

    # How an attempt ends.

    def _start(self, order: Order, attempt: Attempt) -> None:
        order.attempts.append(attempt)
        if len(order.attempts) == 1:
            self.news.tell(Happening.STARTED, order)

    def _conclude(self, order: Order, attempt: Attempt, action_code: int) -> None:
        attempt.action_code = order.action_code = action_code
        if action_code == scenarios.APPROVED:
            self._approve(order, attempt)
            return
        attempt.outcome = Outcome.DECLINED
        if order.attempts_left <= 0:
            # A single direct attempt keeps its own reason; a page that was tried too often says so.
            self._close(order, ATTEMPTS_EXHAUSTED if order.attempts_allowed > 1 else action_code, Happening.REFUSED)
        else:
            self.news.tell(Happening.REFUSED, order)

    def _approve(self, order: Order, attempt: Attempt) -> None:
        attempt.outcome = Outcome.APPROVED
        attempt.approval_code = f"{secrets.randbelow(10**6):06d}"
        attempt.reference = f"{secrets.randbelow(10**12):012d}"
        self._store_card(order, attempt)
        order.authorised_at = self.clock.now()
        if order.terms.only_verifies:
            # Gateway manual: a verified card is charged nothing and its order ends reversed.
            order.state, order.released_at = State.RELEASED, self.clock.now()
            self.news.tell(Happening.RELEASED, order, amount=0)
            return
        order.approved = attempt.approvable or order.terms.amount
        if order.terms.two_phase:
            order.state = State.HELD
            self.books.book(order, self.clock.now(), MovementKind.HOLD, order.approved)
            self.news.tell(Happening.HELD, order, amount=order.approved)
        else:
            self._take(order, order.approved)

    def _store_card(self, order: Order, attempt: Attempt) -> None:
        """Keep a typed card for the customer, if the shop named one and the customer agreed or need not be asked."""
        terms = order.terms
        agreed = attempt.use.keep and "BINDING_NOT_NEEDED" not in terms.features
        wanted = agreed or any(feature in terms.features for feature in STORING_FEATURES)
        if self.settings.stored_cards and terms.client_id and wanted and not attempt.stored_card:
            stored = self.vault.store(
                terms.client_id,
                attempt.card,
                attempt.scenario,
                at=self.clock.now(),
                category=category_of(attempt.use.initiator, terms.params),
                strength="SSL" if attempt.authentication is Authentication.NONE else "TDS",
                order_id=order.id,
            )
            attempt.stored_card = stored.id

    def _take(self, order: Order, amount: int, *, final: bool | None = None) -> None:
        ends = not self.settings.multi_capture if final is None else final
        order.captured += amount
        order.captured_at = self.clock.now()
        self.books.book(order, self.clock.now(), MovementKind.CHARGE, amount)
        order.state = State.HELD
        if ends or not order.capturable:
            self._release(order)
            order.state = State.CHARGED
        self.news.tell(Happening.CHARGED, order, amount=amount)
        self.books.keep(order)

    def _give_back(self, order: Order) -> None:
        rest = order.capturable
        self._release(order)
        order.state = State.CHARGED if order.captured else State.RELEASED
        self.news.tell(Happening.RELEASED, order, amount=rest)
        self.books.keep(order)

    def _release(self, order: Order) -> None:
        rest = order.capturable
        if rest:
            order.released += rest
            order.released_at = self.clock.now()
            self.books.book(order, self.clock.now(), MovementKind.RELEASE, rest)

    # How an order ends without money.

    def _settled(self, order: Order | None) -> Order | None:
        """Return the order after doing what was due by now: expiry, automatic capture or release, late refunds."""
        if order is None:
            return None
        now, terms = self.clock.now(), order.terms
        if order.state is State.CREATED and now >= order.expires:
            self._run_out(order)
        elif order.state is State.HELD and terms.auto_capture_at and now >= terms.auto_capture_at:
            self._take(order, order.capturable)
        elif order.state is State.HELD and terms.auto_release_at and now >= terms.auto_release_at:
            self._give_back(order)
        settle_due(self.books, self.news, order, now)
        return order

    def _run_out(self, order: Order) -> None:
        if order.open_challenge:
            self._close(order, LEFT_THE_ISSUER, Happening.TIMED_OUT)
        else:
            self._close(order, TIME_IS_UP if order.attempts else NO_VISIT, Happening.TIMED_OUT)

    def _close(self, order: Order, action_code: int, happening: Happening) -> None:
        if order.open_challenge and order.last_attempt:
            order.last_attempt.outcome = Outcome.DECLINED
            order.last_attempt.action_code = action_code
        order.state = State.DECLINED
        order.action_code = action_code
        self.news.tell(happening, order)
        self.books.keep(order)

    def _must_be_open_for_a_card(self, order: Order) -> None:
        self._must_be(order, State.CREATED)
        if order.open_challenge and order.last_attempt:
            # The customer walked away from the issuer's question: that was a failed attempt.
            self._conclude(order, order.last_attempt, LEFT_THE_ISSUER)
        self._must_be(order, State.CREATED)

    def _must_be(self, order: Order, state: State) -> None:
        self._settled(order)
        if order.state is not state:
            raise WrongState(order.state)
