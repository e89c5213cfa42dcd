"""Which card or amount does what? The vendor's test cards as data, and the one decision over them."""

from dataclasses import dataclass, replace

from app.sandbox.books.ledger import Authentication, Order
from app.sandbox.rules.cards import CardOnFile, PresentedCard, masked
from app.sandbox.rules.trouble import Kind, Trouble

APPROVED = 0
INPUT_ERROR = 71015
EXPIRED_CARD = 101
NO_3DS_POSSIBLE = -2022
NOT_SUPPORTED = -2012
ATTEMPT_NOT_ENOUGH = 4032

CHALLENGE_CODE = {Authentication.CHALLENGE_1: "12345678", Authentication.CHALLENGE_2: "123456"}
REFUSED_BY_CUSTOMER = {
    Authentication.CHALLENGE_1: -2006,
    Authentication.CHALLENGE_2: -2025,
    # Refused before the issuer had decided whether to ask.
    Authentication.FRICTIONLESS: -2025,
    Authentication.ATTEMPT: -2025,
}
CHALLENGE_TRIES = 3

WRONG_CODES = ("000", "0000")
WRONG_EXPIRY = "203510"


@dataclass(frozen=True)
class Scenario:
    """What the issuer does with a card: how it asks, what the asking says, what the payment says.

    `code` and `good_from` are printed on a test card: another code, or an earlier expiry, is wrong input.
    `on_gateway_page` is how it asks shops whose customers are sent to the gateway's own page.
    """

    authentication: Authentication
    authentication_code: int = APPROVED
    action_code: int = APPROVED
    code: str = "123"
    good_from: str = "202412"
    on_gateway_page: Authentication | None = None


@dataclass(frozen=True)
class Verdict:
    """The decision on one attempt. After a challenge the code counts only if the challenge was passed."""

    authentication: Authentication
    action_code: int


_NONE = Authentication.NONE
_FRICTIONLESS = Authentication.FRICTIONLESS

TEST_CARDS = {
    "5555555555555599": Scenario(Authentication.CHALLENGE_2),
    "4012001038166662": Scenario(Authentication.CHALLENGE_1),
    "4111111111111111": Scenario(_FRICTIONLESS),
    "5168494895055780": Scenario(_FRICTIONLESS, authentication_code=-2025, good_from="202612"),
    "4000001111111118": Scenario(Authentication.ATTEMPT, good_from="203012"),
    "5000001111111115": Scenario(_NONE, good_from="203012", on_gateway_page=Authentication.CHALLENGE_2),
    "4563960122001999": Scenario(_NONE, code="347"),
    "639002000000000003": Scenario(_NONE),
    "2200000000000038": Scenario(_NONE, code="", good_from=""),
    "4444555511113333": Scenario(_NONE),
    "4000001111111126": Scenario(_NONE, action_code=5, code="", good_from=""),
    "4444444411111111": Scenario(_NONE, action_code=5),
    "4444444444446666": Scenario(_NONE, action_code=-20010),
    "4444444444444422": Scenario(_NONE, action_code=913),
    "5555555555555557": Scenario(_FRICTIONLESS, authentication_code=-2011),
    "4444444499999999": Scenario(_FRICTIONLESS, authentication_code=151017),
}
EVERY_OTHER_CARD = Scenario(_NONE, code="", good_from="")

# Amounts do something only with the card that always pays; the key is the last three digits.
AMOUNT_CARD = "4444555511113333"
DECLINING_AMOUNTS = {901: 116, 902: 5, 903: 208, 951: 116}
# There is half of this amount on the card; a shop that takes a part gets it (feature PARTIAL_AUTHORIZATION).
HALF_AVAILABLE = 951
EARLY_AMOUNT = 907
TROUBLED_AMOUNTS = {
    904: Trouble(Kind.HTTP_500),
    905: Trouble(Kind.LOSE_ANSWER),
    906: Trouble(Kind.DELAY, seconds=30),
}

# A test card is known again by its masked number: the cards are published, and no two of them look alike.
_BY_REFERENCE = {masked(number): scenario for number, scenario in TEST_CARDS.items()}


def reference_of(card: PresentedCard) -> str:
    """Return the scenario of a card as it may be kept: the masked number of a test card, "" for every other card."""
    if isinstance(card, CardOnFile):
        return card.scenario
    return masked(card.number) if card.number in TEST_CARDS else ""


def scenario_of(card: PresentedCard) -> Scenario:
    """Return what the issuer does with a card."""
    return _BY_REFERENCE.get(reference_of(card), EVERY_OTHER_CARD)


def follows_amounts(card: PresentedCard) -> bool:
    """Tell whether this is the one card that does what the amount says."""
    return obeys_amounts(reference_of(card))


def obeys_amounts(scenario: str) -> bool:
    """Tell whether a scenario that was kept is that of the card that does what the amount says."""
    return scenario == masked(AMOUNT_CARD)


def decide(
    card: PresentedCard,
    amount: int,
    *,
    moto: bool,
    features: tuple[str, ...],
    this_month: str,
    gateway_page: bool = False,
) -> Verdict:
    """Return what becomes of this card and amount. Months are YYYYMM; a card is good through its month."""
    if card.code in WRONG_CODES or card.expiry == WRONG_EXPIRY:
        return Verdict(_NONE, INPUT_ERROR)
    if card.expiry < this_month:
        return Verdict(_NONE, EXPIRED_CARD)
    scenario = scenario_of(card)
    if not _as_printed(scenario, card.code, card.expiry):
        return Verdict(_NONE, INPUT_ERROR)
    if "VERIFY" in features and card.record.scheme == "CUP":
        return Verdict(_NONE, NOT_SUPPORTED)
    if gateway_page and scenario.on_gateway_page:
        scenario = replace(scenario, authentication=scenario.on_gateway_page)
    code = scenario.action_code
    if follows_amounts(card) and approvable(card, amount, features) == amount:
        code = DECLINING_AMOUNTS.get(amount % 1000, code)
    # A telephone order is never authenticated, nor is a payment without the customer;
    # FORCE_SSL switches 3-D Secure off unless it is forced too.
    if moto or "AUTO_PAYMENT" in features or ("FORCE_SSL" in features and "FORCE_TDS" not in features):
        return Verdict(_NONE, code)
    return Verdict(scenario.authentication, _too_weak(scenario, features) or scenario.authentication_code or code)


def insists_on_3ds(features: tuple[str, ...]) -> bool:
    """Tell whether the shop takes no payment without 3-D Secure."""
    return "FORCE_TDS" in features or "FORCE_FULL_TDS" in features


def trouble_for(card: PresentedCard, amount: int) -> Trouble | None:
    """Return the trouble a training amount asks for, so that a class can practise a lost answer."""
    return TROUBLED_AMOUNTS.get(amount % 1000) if follows_amounts(card) else None


def tells_early(order: Order) -> bool:
    """Tell whether the amount makes the bank tell everything twice, and before it answers."""
    attempt = order.last_attempt
    return attempt is not None and obeys_amounts(attempt.scenario) and order.terms.amount % 1000 == EARLY_AMOUNT


def approvable(card: PresentedCard, amount: int, features: tuple[str, ...]) -> int:
    """Return how much the issuer approves: everything, or a part for a shop that takes a part."""
    halved = follows_amounts(card) and amount % 1000 == HALF_AVAILABLE
    return amount // 2 if halved and "PARTIAL_AUTHORIZATION" in features else amount


def _as_printed(scenario: Scenario, code: str, expiry: str) -> bool:
    """Tell whether code and expiry can be those of the card; a call without a code is not wrong for that."""
    return (not code or not scenario.code or code == scenario.code) and expiry >= scenario.good_from


def _too_weak(scenario: Scenario, features: tuple[str, ...]) -> int:
    """Return the refusal when the shop insists on more authentication than the card can give."""
    if insists_on_3ds(features) and scenario.authentication is _NONE:
        return NO_3DS_POSSIBLE
    if "FORCE_FULL_TDS" in features and scenario.authentication is Authentication.ATTEMPT:
        return ATTEMPT_NOT_ENOUGH
    return APPROVED
