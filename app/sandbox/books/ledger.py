"""What does the bank remember about an order? The words of the ledger; no card number, no security code."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from app.sandbox.words.happenings import Event


class Generation(StrEnum):
    """Which of the two interfaces registered the order; it decides how the customer is sent back."""

    V1 = "v1"
    V2 = "v2"


class State(StrEnum):
    """Where the order stands."""

    CREATED = "created"
    HELD = "held"
    CHARGED = "charged"
    RELEASED = "released"
    DECLINED = "declined"


class Authentication(StrEnum):
    """What the customer's bank asks before it pays."""

    NONE = "none"
    FRICTIONLESS = "frictionless"
    ATTEMPT = "attempt"
    CHALLENGE_1 = "challenge_1"
    CHALLENGE_2 = "challenge_2"

    @property
    def is_challenge(self) -> bool:
        """Tell whether the customer must answer a question."""
        return self in (Authentication.CHALLENGE_1, Authentication.CHALLENGE_2)

    @property
    def is_version_2(self) -> bool:
        """Tell whether 3-D Secure 2 takes part, with or without a question."""
        return self not in (Authentication.NONE, Authentication.CHALLENGE_1)


class Outcome(StrEnum):
    """How an attempt ended, or that it has not."""

    PENDING = "pending"
    APPROVED = "approved"
    DECLINED = "declined"


class MovementKind(StrEnum):
    """What happened to the customer's money."""

    HOLD = "hold"
    CHARGE = "charge"
    RELEASE = "release"
    REFUND = "refund"
    CHARGE_UNDONE = "charge_undone"


@dataclass(frozen=True)
class CardOnRecord:
    """What may be kept of a card."""

    masked: str
    scheme: str
    expiry: str
    holder: str


@dataclass(frozen=True)
class Movement:
    """One line of the money ledger."""

    sequence: int
    at: int
    kind: MovementKind
    order_id: str
    order_number: str
    amount: int
    currency: str
    card: str


@dataclass(frozen=True)
class Proof:
    """How the customer was authenticated, when another than this gateway did it or nobody had to.

    `kind` is the manual's `threeDsType`: 0 none, 3 full, 4 without a question, 5 attempt, 6 exemption, 7 or 8 shop.
    """

    eci: int
    kind: str
    cavv: str = field(default="", repr=False)
    xid: str = ""
    version: str = ""


@dataclass
class Challenge:
    """A question at the customer's bank; `passed` is None until it is answered.

    While `gathering`, the issuer still waits for what the browser tells and has not decided whether to ask.
    `finish_url` is where the browser goes after the answer, if the shop completes the payment itself.
    """

    id: str
    wrong_codes: int = 0
    passed: bool | None = None
    gathering: bool = False
    finish_url: str = ""


@dataclass(frozen=True)
class CardUse:
    """What a payment means for the card: who started it (`tii`), and whether the card is to be stored."""

    initiator: str = ""
    keep: bool = False

    @property
    def without_payer(self) -> bool:
        """Tell whether the shop started it alone: nobody is there to type a code or to answer a question."""
        return self.initiator in ("U", "R", "I") or self.initiator.startswith("IP")


@dataclass
class Attempt:
    """One try to pay. `code_if_passed` is the scenario that was decided when the card was seen.

    `scenario` lets the card be stored after a challenge; `stored_card` is the credential that paid or was made.
    `way` names a payment without a card, in the manual's words for `paymentWay`.
    """

    at: int
    card: CardOnRecord
    authentication: Authentication
    code_if_passed: int
    outcome: Outcome = Outcome.PENDING
    action_code: int | None = None
    approval_code: str = ""
    reference: str = ""
    challenge: Challenge | None = None
    use: CardUse = CardUse()
    scenario: str = ""
    stored_card: str = ""
    paid_by_stored_card: bool = False
    stored_unpaid: bool = False
    way: str = ""
    proof: Proof | None = None
    approvable: int | None = None


@dataclass(frozen=True)
class Refund:
    """Charged money that goes back. `external_id` is the shop's own name for it, `lines` the goods returned."""

    id: str
    at: int
    amount: int
    external_id: str = ""
    reference: str = ""
    approval_code: str = ""
    lines: tuple[dict[str, Any], ...] = ()
    reason: str = ""
    params: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class RefundAsked:
    """A refund the card's bank has not carried out: it does so when due, and has refused where it never is."""

    refund: Refund
    due: int | None

    @property
    def is_refused(self) -> bool:
        """Tell whether the money stays with the shop."""
        return self.due is None


@dataclass(frozen=True)
class Terms:
    """What the shop asked for when it registered the order. Times in milliseconds, amounts in minor units."""

    number: str
    amount: int
    currency: str
    generation: Generation
    hosted: bool
    two_phase: bool = False
    moto: bool = False
    return_url: str = ""
    fail_url: str = ""
    language: str = "en"
    description: str = ""
    ip: str = ""
    client_id: str = ""
    initiator: str = ""
    stored_card: str = ""
    lifetime_ms: int = 1_200_000
    auto_capture_at: int | None = None
    auto_release_at: int | None = None
    features: tuple[str, ...] = ()
    params: dict[str, Any] = field(default_factory=dict)
    as_sent: dict[str, Any] = field(default_factory=dict)

    @property
    def only_verifies(self) -> bool:
        """Tell whether the card is only checked: nothing is charged, the order ends reversed."""
        return "VERIFY" in self.features


@dataclass
class Order:
    """One order and everything that happened to it."""

    id: str
    terms: Terms
    created: int
    expires: int
    attempts_allowed: int
    state: State = State.CREATED
    action_code: int = -100
    approved: int = 0
    captured: int = 0
    released: int = 0
    authorised_at: int | None = None
    captured_at: int | None = None
    released_at: int | None = None
    attempts: list[Attempt] = field(default_factory=list)
    movements: list[Movement] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    refunds: list[Refund] = field(default_factory=list)
    refunds_asked: list[RefundAsked] = field(default_factory=list)
    reversal_tried: bool = False

    @property
    def refunded(self) -> int:
        """Return the sum of all refunds."""
        return sum(done.amount for done in self.refunds)

    @property
    def deposited(self) -> int:
        """Return what is charged after all refunds; a payout without a charge leaves nothing."""
        return max(0, self.captured - self.refunded)

    @property
    def refundable(self) -> int:
        """Return what is charged and may still go back."""
        on_its_way = sum(asked.refund.amount for asked in self.refunds_asked if not asked.is_refused)
        return max(0, self.captured - self.refunded - on_its_way)

    @property
    def every_refund(self) -> tuple[Refund, ...]:
        """Return all refunds: carried out, put off and refused."""
        return (*self.refunds, *(asked.refund for asked in self.refunds_asked))

    def refund_called(self, external_id: str) -> Refund | None:
        """Return the refund that carries the shop's own id; "" names none."""
        return next((done for done in self.refunds if external_id and done.external_id == external_id), None)

    @property
    def capturable(self) -> int:
        """Return what is held and may still be taken."""
        return self.approved - self.captured - self.released

    @property
    def attempts_left(self) -> int:
        """Return how often a card may still be tried."""
        return self.attempts_allowed - sum(tried.outcome is Outcome.DECLINED for tried in self.attempts)

    @property
    def last_attempt(self) -> Attempt | None:
        """Return the newest attempt."""
        return self.attempts[-1] if self.attempts else None

    @property
    def open_challenge(self) -> Challenge | None:
        """Return the question the customer still has to answer."""
        last = self.last_attempt
        return last.challenge if last and last.outcome is Outcome.PENDING else None

    @property
    def next_change(self) -> int | None:
        """Return when the order changes by itself: it runs out, a hold is taken or given back, a refund is due."""
        terms = self.terms
        if self.state is State.CREATED:
            return self.expires
        of_the_hold = (terms.auto_capture_at, terms.auto_release_at) if self.state is State.HELD else ()
        of_refunds = (asked.due for asked in self.refunds_asked)
        return min((date for date in (*of_the_hold, *of_refunds) if date), default=None)

    @property
    def is_open(self) -> bool:
        """Tell whether the order still waits to be paid."""
        return self.state is State.CREATED

    @property
    def is_settled(self) -> bool:
        """Tell whether the customer did what was asked: the money is held or taken, or the card is verified."""
        verified = self.terms.only_verifies and self.state is State.RELEASED
        return self.is_paid or verified

    @property
    def is_paid(self) -> bool:
        """Tell whether the customer's money is held or taken."""
        return self.state in (State.HELD, State.CHARGED)
