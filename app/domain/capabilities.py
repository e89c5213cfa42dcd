"""What does this bank offer a shop? What was found out by asking it, and what could not be found out."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import Enum

from msgspec import Struct, field

GROWS_OLD_AFTER = timedelta(days=30)
"""A bank switches things on and off for a shop; what was found out longer ago is said to be old."""

NOT_IN_PROFILE = "not-in-profile"
"""Among the details of an ability: the bank has it, and the bank's profile does not use it."""


class Ability(Enum):
    """One thing a bank may offer. The value is its name in the file of findings."""

    STATUS = "status"
    """How an order stands, asked by the bank's own key; the details tell which edition of the reply came."""
    SEARCH = "search"
    """The same, asked by the shop's number; the details tell how the bank says that it knows no such order."""
    PAGES = "pages"
    """An order registered for the bank's page: payment links above all."""
    EACH_NUMBER_ONCE = "each-number-once"
    """A number that was used is refused, so that nothing can be ordered twice under it."""
    CANCEL = "cancel"
    PHONE_ORDERS = "phone-orders"
    """Cards that are read out over the telephone (MOTO)."""
    CARD_TOKEN = "card-token"  # noqa: S105 - an ability, not a token
    """A typed card travels encrypted with the bank's published key."""
    STORED_CARDS = "stored-cards"
    LIST = "list"
    """The bank's own list of orders, for comparing the books."""
    REFUND = "refund"
    REFUND_GUARDS = "refund-guards"
    """The bank shows our own key of a refund again, which makes a lost answer safe to ask again."""
    VOID = "void"
    LANGUAGES = "languages"
    """The languages of the bank's page; the details name those it took."""


class Why(Enum):
    """Why something is not offered, or not known."""

    NOT_ASKED = "not-asked"
    REFUSED = "refused"
    """The bank understood the question and refused it to this login."""
    NO_SUCH_CALL = "no-such-call"
    """The bank's interface has no such call."""
    LOGIN_KIND = "login-kind"
    """The kind of login does not allow it."""
    NOT_DONE = "not-done"
    """The bank said yes, and it was not done."""
    LIVE = "live"
    """It could only be found out with an order, and none is made at a live bank to find something out."""
    NO_RETURN_PAGE = "no-return-page"
    """It could only be found out with an order, and the shop's page to come back to was not entered."""
    NEEDS_MONEY = "needs-money"
    """It could only be found out by moving money."""
    NOT_SHOWN = "not-shown"
    """Nothing the bank showed allows a conclusion."""
    NO_ANSWER = "no-answer"


class Offered(Struct, frozen=True):
    """The bank offers it. What `details` hold depends on the ability."""

    details: tuple[str, ...] = ()


class Absent(Struct, frozen=True):
    """The bank does not offer it to this shop."""

    why: Why


class NotKnown(Struct, frozen=True):
    """It could not be found out, so the bank's profile decides."""

    why: Why


Verdict = Offered | Absent | NotKnown


class Capabilities(Struct, frozen=True):
    """What was found out about one bank, and when (UTC). What is not among the findings was not asked."""

    checked_at: datetime
    findings: Mapping[Ability, Verdict] = field(default_factory=dict)

    def is_old(self, now: datetime) -> bool:
        """Tell whether it should be found out again; also when this computer's clock was wrong that day."""
        return not timedelta() <= now - self.checked_at <= GROWS_OLD_AFTER

    @property
    def absent(self) -> frozenset[Ability]:
        """What the bank was found not to offer."""
        return frozenset(ability for ability, verdict in self.findings.items() if isinstance(verdict, Absent))
