"""How does an order go on? An attempt ends, money moves, its time is up."""

import secrets

from app.sandbox.books.ledger import Attempt, Authentication, MovementKind, Order, Outcome, State
from app.sandbox.books.orders import Books
from app.sandbox.rules import scenarios
from app.sandbox.rules.news import News
from app.sandbox.rules.refund_course import settle_due
from app.sandbox.rules.vault import Vault, category_of
from app.sandbox.words.accounts import Settings
from app.sandbox.words.clock import BankClock
from app.sandbox.words.happenings import Happening

NO_VISIT = -2014
LEFT_THE_ISSUER = -2009
TIME_IS_UP = -2007
ATTEMPTS_EXHAUSTED = -2013
# These store the card whether the customer ticked the box or not (gateway manual: features).
STORING_FEATURES = ("FORCE_CREATE_BINDING", "VERIFY")


class OrderLife:
    """Takes an order from one state to the next, writes it in the books and tells whoever listens.

    Nothing is asked here: whether a step is allowed, its caller has looked.
    """

    def __init__(self, settings: Settings, clock: BankClock, books: Books, news: News, vault: Vault) -> None:
        self._settings = settings
        self._clock = clock
        self._books = books
        self._news = news
        self._vault = vault

    def start(self, order: Order, attempt: Attempt) -> None:
        """Note an attempt that begins."""
        order.attempts.append(attempt)
        if len(order.attempts) == 1:
            self._news.tell(Happening.STARTED, order)

    def conclude(self, order: Order, attempt: Attempt, action_code: int) -> None:
        """End an attempt with this code: the money moves, or the order waits for another one or is closed."""
        attempt.action_code = order.action_code = action_code
        if action_code == scenarios.APPROVED:
            self._approve(order, attempt)
            return
        attempt.outcome = Outcome.DECLINED
        if order.attempts_left <= 0:
            # A single direct attempt keeps its own reason; a page that was tried too often says so.
            self.close(order, ATTEMPTS_EXHAUSTED if order.attempts_allowed > 1 else action_code, Happening.REFUSED)
        else:
            self._news.tell(Happening.REFUSED, order)

    def _approve(self, order: Order, attempt: Attempt) -> None:
        attempt.outcome = Outcome.APPROVED
        attempt.approval_code = f"{secrets.randbelow(10**6):06d}"
        attempt.reference = f"{secrets.randbelow(10**12):012d}"
        self._store_card(order, attempt)
        order.authorised_at = self._clock.now()
        if order.terms.only_verifies:
            # Gateway manual: a verified card is charged nothing and its order ends reversed.
            order.state, order.released_at = State.RELEASED, self._clock.now()
            self._news.tell(Happening.RELEASED, order, amount=0)
            return
        order.approved = attempt.approvable or order.terms.amount
        if order.terms.two_phase:
            order.state = State.HELD
            self._books.book(order, self._clock.now(), MovementKind.HOLD, order.approved)
            self._news.tell(Happening.HELD, order, amount=order.approved)
        else:
            self.take(order, order.approved)

    def _store_card(self, order: Order, attempt: Attempt) -> None:
        """Keep a typed card for the customer, if the shop named one and the customer agreed or need not be asked."""
        terms = order.terms
        agreed = attempt.use.keep and "BINDING_NOT_NEEDED" not in terms.features
        wanted = agreed or any(feature in terms.features for feature in STORING_FEATURES)
        if self._settings.stored_cards and terms.client_id and wanted and not attempt.stored_card:
            stored = self._vault.store(
                terms.client_id,
                attempt.card,
                attempt.scenario,
                at=self._clock.now(),
                category=category_of(attempt.use.initiator, terms.params),
                strength="SSL" if attempt.authentication is Authentication.NONE else "TDS",
                order_id=order.id,
            )
            attempt.stored_card = stored.id

    def take(self, order: Order, amount: int, *, final: bool | None = None) -> None:
        """Charge this amount in minor units; the rest of a hold goes back unless more may be taken later."""
        ends = not self._settings.multi_capture if final is None else final
        order.captured += amount
        order.captured_at = self._clock.now()
        self._books.book(order, self._clock.now(), MovementKind.CHARGE, amount)
        order.state = State.HELD
        if ends or not order.capturable:
            self._release(order)
            order.state = State.CHARGED
        self._news.tell(Happening.CHARGED, order, amount=amount)
        self._books.keep(order)

    def give_back(self, order: Order) -> None:
        """Release what is still held."""
        rest = order.capturable
        self._release(order)
        order.state = State.CHARGED if order.captured else State.RELEASED
        self._news.tell(Happening.RELEASED, order, amount=rest)
        self._books.keep(order)

    def _release(self, order: Order) -> None:
        rest = order.capturable
        if rest:
            order.released += rest
            order.released_at = self._clock.now()
            self._books.book(order, self._clock.now(), MovementKind.RELEASE, rest)

    def brought_up_to_date(self, order: Order | None) -> Order | None:
        """Return the order after doing what was due by now: expiry, automatic capture or release, late refunds."""
        if order is None:
            return None
        now, terms = self._clock.now(), order.terms
        if order.state is State.CREATED and now >= order.expires:
            self.run_out(order)
        elif order.state is State.HELD and terms.auto_capture_at and now >= terms.auto_capture_at:
            self.take(order, order.capturable)
        elif order.state is State.HELD and terms.auto_release_at and now >= terms.auto_release_at:
            self.give_back(order)
        settle_due(self._books, self._news, order, now)
        return order

    def run_out(self, order: Order) -> None:
        """Close an unpaid order whose time is up, with the code that tells how far the customer came."""
        if order.open_challenge:
            self.close(order, LEFT_THE_ISSUER, Happening.TIMED_OUT)
        else:
            self.close(order, TIME_IS_UP if order.attempts else NO_VISIT, Happening.TIMED_OUT)

    def close(self, order: Order, action_code: int, happening: Happening) -> None:
        """End an unpaid order; a question the customer has not answered ends with it."""
        if order.open_challenge and order.last_attempt:
            order.last_attempt.outcome = Outcome.DECLINED
            order.last_attempt.action_code = action_code
        order.state = State.DECLINED
        order.action_code = action_code
        self._news.tell(happening, order)
        self._books.keep(order)
