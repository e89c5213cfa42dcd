"""One bank as a shop uses it: where it is, how it is spoken to, what it offers; and, apart from that, its login."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import Enum

import msgspec

from app.domain.bank_acts import DOCUMENTED_ACTS, ActEntry, BankAct
from app.domain.business_day import BusinessDays
from app.domain.capabilities import Ability
from app.domain.currency import Currency
from app.domain.identifiers import ProfileName
from app.domain.order import Order, PaymentMode
from app.domain.trusted_roots import TrustedRoots


class Generation(Enum):
    """Which generation of the gateway's interface the bank runs."""

    V1 = "v1"
    V2 = "v2"


class Environment(Enum):
    """What a payment here means."""

    LIVE = "live"
    TEST = "test"
    TRAINING = "training"


class ChargeWay(Enum):
    """How a card typed by the clerk reaches the bank."""

    REGISTER_FIRST = "register-first"
    """Register the order, then pay it: a lost answer is a question about a known order."""
    ONE_CALL = "one-call"


class LoginKind(Enum):
    """What the bank asks for. PASSWORD: user name and password. TOKEN: V1 token. API_KEY: V2 key."""

    PASSWORD = "password"  # noqa: S105 - the kind, not a password
    TOKEN = "token"  # noqa: S105
    API_KEY = "api-key"


class Signing(Enum):
    """How a request is signed besides its login (V1). The manual signs the hash of the body once more; some banks'
    own software signs it as it is."""

    NONE = "none"
    HASH_OF_HASH = "hash-of-hash"
    HASH = "hash"


class ChallengeWay(Enum):
    """How the cardholder gets to the issuer's page (V1)."""

    BANKS_REDIRECT = "banks-redirect"
    """Over the bank's own page, which knows the way in every version of 3-D Secure."""
    OWN_FORM = "own-form"
    """The till posts to the issuer itself; where the issuer wants a look first, the charge is gone on with."""
    SECOND_CALL = "second-call"
    """As OWN_FORM, but to go on the charge is asked for a second time (older gateways)."""


class RequestBudget(msgspec.Struct, frozen=True):
    """How many questions a bank is asked at most: at the same time, and in one second."""

    at_once: int = 4
    per_second: float = 5.0


USUAL_BUDGET = RequestBudget()


class BankProfile(msgspec.Struct, frozen=True):
    """One bank profile, which holds no secret. Sums are minor units of `currency`; life times are exact spans."""

    name: ProfileName
    title: str
    bank: str
    environment: Environment
    generation: Generation
    address: str
    """Base of the interface: V1 `https://host/payment`, V2 `https://host/api2`."""
    currency: Currency
    login: LoginKind
    languages: tuple[str, ...]
    modes: tuple[PaymentMode, ...]
    """What the phone order and link screens offer, first one preset."""
    charge_way: ChargeWay = ChargeWay.REGISTER_FIRST
    holds_first: bool = False
    """Cards are held and captured later, unless the clerk says otherwise."""
    return_page: str = ""
    """The shop's https page a customer comes back to; entered with the credentials."""
    shop: str = "SHOP"
    lowest: int = 1
    highest: int = 999_999_999
    code_length: int = 3
    without_code: bool = False
    """The bank charges cards without the code on the back (gateway manual: the permission "no CVC")."""
    checks_address: bool = False
    """The bank compares postcode and street with those the card is registered to."""
    page_by_phone: bool = True
    """V1: the bank's own page is opened as a telephone order; otherwise the cardholder may have to confirm there."""
    types_cents: bool = False
    """The last keys of an amount are its cents, as on a till: 1250 means 12.50."""
    said_above: int | None = None
    """Sums above this are repeated in words; None for never."""
    link_life: timedelta | None = None
    """Fixed life of a link where the bank does not let us choose it; None when it does."""
    longest_link_life: timedelta = timedelta(days=30)
    encrypts_card: bool = True
    """V1: send the card as seToken, when the gateway publishes a key."""
    encrypts_name: bool = False
    """V1: the bank's edition reads the cardholder's name inside the seToken."""
    operations: Mapping[BankAct, ActEntry] = msgspec.field(default_factory=dict)
    """V2: which acts the bank offers, and what it calls otherwise than usual."""
    webhook_recipe: str = ""
    """V2: how the bank signs its webhooks, where that is not the usual way."""
    webhook_fresh: timedelta | None = timedelta(minutes=5)
    """V2: how old a webhook may be; None for any age."""
    old_names: bool = False
    """V1: field names of the older edition (backUrl, cardHolderName)."""
    fence: bool = True
    """V1: a lost charge may be fenced in by cancelling its order, or by registering its number at the bank."""
    short_status: bool = False
    """V1: the bank knows only the old, short status question (getOrderStatus.do)."""
    roots: TrustedRoots = TrustedRoots()
    """Certificate authorities believed for this bank only, where the usual ones are not enough."""
    signing: Signing = Signing.NONE
    challenge_way: ChallengeWay = ChallengeWay.BANKS_REDIRECT
    merchant: str = ""
    """V1: login of the merchant that orders are made for, where one login serves several."""
    hold_life: timedelta | None = None
    """How long the bank holds money that nobody captures; None where it does not tell its shops."""
    days: BusinessDays = BusinessDays()
    """When the shop's business day ends, on the clocks of its own place."""
    budget: RequestBudget = USUAL_BUDGET
    """For questions only: what moves money never waits behind them."""
    country: str = ""
    """Where its shops are, as two letters (ISO 3166); "" for anywhere."""
    accent: str = "#2563eb"
    titles: Mapping[str, str] = msgspec.field(default_factory=dict)
    """The title in other languages, where a bank is called differently there."""
    absent: frozenset[Ability] = frozenset()
    """What the bank was found not to offer this shop, when it was asked; never said in a profile file."""

    def title_in(self, language: str) -> str:
        """Return the title as a clerk of this language knows it."""
        return self.titles.get(language, self.title)

    def can_cancel(self, mode: PaymentMode) -> bool:
        """Tell whether the bank can close an unpaid order of this kind; V2 closes sessions, never payments."""
        if Ability.CANCEL in self.absent:
            return False
        sessions = (PaymentMode.LINK, PaymentMode.BANK_PAGE)
        return self.generation is Generation.V1 or (self.offers(BankAct.CANCEL) and mode in sessions)

    def lacks(self, mode: PaymentMode) -> bool:
        """Tell whether the bank was found not to offer this shop a way of paying its profile names.

        A card read out over the telephone needs its permission on the bank's own page of V1 as well, where that page
        is opened as a telephone order.
        """
        by_phone = {Ability.PHONE_ORDERS} if self.generation is Generation.V1 else set()
        page_by_phone = by_phone if self.page_by_phone else set()
        registered = {Ability.PAGES} if self.charge_way is ChargeWay.REGISTER_FIRST else set()
        needed = {
            PaymentMode.LINK: {Ability.PAGES},
            PaymentMode.PHONE: {Ability.PHONE_ORDERS},
            PaymentMode.CHALLENGE: registered,
            PaymentMode.BANK_PAGE: {Ability.PAGES} | page_by_phone,
            PaymentMode.STORED_CARD: {Ability.STORED_CARDS} | registered,
        }[mode]
        return bool(needed & self.absent)

    def takes(self, mode: PaymentMode) -> bool:
        """Tell whether a customer can pay this way, as far as profile, login and findings say."""
        return mode in self.modes and not self.lacks(mode)

    @property
    def takes_phone_orders(self) -> bool:
        """Tell whether a card can be charged while its holder is on the telephone, here or on the bank's own page."""
        return any(self.takes(mode) for mode in (PaymentMode.PHONE, PaymentMode.CHALLENGE, PaymentMode.BANK_PAGE))

    def offers(self, act: BankAct) -> bool:
        """Tell whether a bank of the newer generation has this act: what is documented, if nothing else is said."""
        enabled = self.operations.get(act, ActEntry()).enabled
        return act in DOCUMENTED_ACTS if enabled is None else enabled

    def moves_money(self, act: BankAct) -> bool:
        """Tell whether the bank offers this act on money it took or holds: CAPTURE, VOID or REFUND."""
        missing = {BankAct.VOID: Ability.VOID, BankAct.REFUND: Ability.REFUND}.get(act)
        return missing not in self.absent and (self.generation is Generation.V1 or self.offers(act))

    @property
    def keeps_cards(self) -> bool:
        """Tell whether the bank keeps cards for the shop's customers, as far as profile, login and findings say.

        V1 lists and charges them for a password login only (gateway manual: stored credentials).
        """
        if Ability.STORED_CARDS in self.absent:
            return False
        if self.generation is Generation.V1:
            return self.login is LoginKind.PASSWORD
        return self.offers(BankAct.STORED_CARDS)

    @property
    def forgets_cards(self) -> bool:
        """Tell whether the bank takes a kept card off its list when it is asked to."""
        return self.keeps_cards and (self.generation is Generation.V1 or self.offers(BankAct.FORGET_CARD))

    @property
    def charges_without_customer(self) -> bool:
        """Tell whether a kept card can be charged by the shop alone; V2 has no word for it."""
        return self.keeps_cards and self.generation is Generation.V1

    @property
    def page_asks_to_keep(self) -> bool:
        """Tell whether the bank's page asks the customer if the card is kept; V2 keeps it without asking."""
        return self.keeps_cards and self.generation is Generation.V1

    @property
    def takes_lines(self) -> bool:
        """Tell whether the bank can be told what is sold, line by line (gateway manual: orderBundle)."""
        return self.generation is Generation.V1

    @property
    def can_fence(self) -> bool:
        """Tell whether a lost charge can be made impossible at this bank, and the bank be asked whether it was.

        That needs a search by number, cancelling, and numbers that can be used once.
        """
        missing = {Ability.CANCEL, Ability.EACH_NUMBER_ONCE, Ability.SEARCH} & self.absent
        return self.fence and self.finds_by_number and not missing

    @property
    def guards_refunds(self) -> bool:
        """Tell whether the bank does one refund once, however often it arrives (V1: by its id and expected sum)."""
        return self.generation is Generation.V1 and Ability.REFUND_GUARDS not in self.absent

    @property
    def finds_by_number(self) -> bool:
        """Tell whether the bank can be asked by our own order number: V1 with a password login only."""
        return self.generation is Generation.V1 and self.login is LoginKind.PASSWORD and not self.short_status


def environment_of(order: Order, profile: BankProfile | None) -> Environment:
    """Return what the payment of an order means: by its own word, which counts more than its bank's of today.

    A bank may be taken from the till, or become another one under its name.
    """
    today = Environment.LIVE if profile is None else profile.environment
    if order.is_played is None or order.is_played == (today is not Environment.LIVE):
        return today
    return Environment.TEST if order.is_played else Environment.LIVE


@dataclass(frozen=True, slots=True, repr=False)
class Credentials:
    """A login, which prints itself without its values. Two are the same whatever is noted beside their keys."""

    user_name: str = ""
    password: str = ""
    token: str = ""
    api_key: str = ""
    signing_key: str = ""
    """V1: private RSA key in PEM, for banks that want every request signed."""
    next_api_key: str = ""
    """The key that follows while a bank's keys are being changed."""
    api_key_since: str = field(default="", compare=False)
    """When the key was put in (ISO 8601, UTC); "" where nobody noted it."""
    next_api_key_since: str = field(default="", compare=False)
    next_is_former: str = field(default="", compare=False)
    """"yes" when the other key is the one that was in use before: kept to fall back on."""
    address: str = field(default="", compare=False)
    """For which address of the bank it was entered; "" where nobody noted it."""

    def is_for(self, address: str) -> bool:
        """Tell whether the login may be shown there: a profile lies in a file others may be able to write."""
        return self.address in ("", address)

    def __repr__(self) -> str:
        return "<Credentials>"
