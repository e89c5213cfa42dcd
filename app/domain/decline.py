"""Why a try to pay was refused, and what that allows: the same card, a link, another card, or nothing yet."""

from enum import Enum, auto, unique


class SameCard(Enum):
    """Whether the card that was refused may be tried again."""

    NOW = auto()
    LATER = auto()
    """Not at once: after a pause, or once the cardholder has spoken to the bank."""
    NEVER = auto()
    """The schemes forbid it, or the answer is not final: another try is refused again, or takes money twice."""


@unique
class WayOn(Enum):
    """What may be tried after a refusal: (its name, the same card, whether a payment link may help)."""

    TYPE_AGAIN = ("type-again", SameCard.NOW, True)
    START_AGAIN = ("start-again", SameCard.NOW, True)
    CONFIRM = ("confirm", SameCard.NOW, True)
    """The same card, but with the customer's confirmation: 3-D Secure here, or on the page behind a link."""
    WAIT_A_LITTLE = ("wait-a-little", SameCard.LATER, True)
    OTHER_CARD = ("other-card", SameCard.LATER, True)
    NEVER_THIS_CARD = ("never-this-card", SameCard.NEVER, True)
    PAUSE = ("pause", SameCard.NEVER, False)
    """Too many tries were refused at this shop: the next card would be refused as well."""
    SHOP_ASKS_BANK = ("shop-asks-bank", SameCard.LATER, False)
    """It is not the card: only the shop's own bank can change it."""
    ASK_FIRST = ("ask-first", SameCard.NEVER, False)
    """The code tells of no refusal, so money may have moved: the bank is asked before anything is charged."""

    def __init__(self, _name: str, same_card: SameCard, link_may_help: bool) -> None:
        self.same_card = same_card
        self.link_may_help = link_may_help


@unique
class DeclineReason(Enum):
    """What lies behind an action code, as far as a clerk would act on it: (what may be tried, what happened)."""

    FUNDS = WayOn.OTHER_CARD, "not enough money"
    CARD_LIMIT = WayOn.OTHER_CARD, "a limit the card's bank has set"
    SHOP_LIMIT = WayOn.SHOP_ASKS_BANK, "a limit the shop's bank has set"
    CARD_TRIES = WayOn.NEVER_THIS_CARD, "too many tries with this card or for this order"
    TILL_TRIES = WayOn.PAUSE, "too many tries at this till or shop"

    CARD_NUMBER = WayOn.TYPE_AGAIN, "no card of this number"
    CARD_DATA = WayOn.TYPE_AGAIN, "number, date or code is wrong"
    EXPIRY = WayOn.TYPE_AGAIN, "the date is wrong"
    SECURITY_CODE = WayOn.TYPE_AGAIN, "the security code is wrong or missing"
    EXPIRED_CARD = WayOn.OTHER_CARD, "the card is too old"
    NOT_ACTIVE = WayOn.OTHER_CARD, "the card is not switched on"
    PIN = WayOn.OTHER_CARD, "a PIN is wrong or wanted"
    PIN_TRIES = WayOn.NEVER_THIS_CARD, "too many wrong PINs"

    NOT_CONFIRMED = WayOn.CONFIRM, "the customer's confirmation was refused"
    NOT_BACK = WayOn.START_AGAIN, "the customer did not come back from the bank's page"
    CONFIRMATION_FAILED = WayOn.WAIT_A_LITTLE, "the confirmation did not work"
    WANTS_CONFIRMATION = WayOn.CONFIRM, "the card's bank wants a confirmation"
    SHOP_WANTS_CONFIRMATION = WayOn.CONFIRM, "the shop's bank wants a confirmation"

    ASK_ISSUER = WayOn.OTHER_CARD, "the card's bank wants to hear its customer"
    CARD_BLOCKED = WayOn.NEVER_THIS_CARD, "the card is blocked"
    SECURITY = WayOn.NEVER_THIS_CARD, "stopped by a bank's watch"
    STOP_LIST = WayOn.NEVER_THIS_CARD, "stopped by the gateway's list"
    NOT_ALLOWED = WayOn.OTHER_CARD, "this card is not for such payments"
    NO_REASON = WayOn.OTHER_CARD, "the bank gives no reason"
    UNKNOWN_CODE = WayOn.OTHER_CARD, "a code nobody knows"

    ISSUER_DOWN = WayOn.WAIT_A_LITTLE, "the card's bank is not there"
    SYSTEM = WayOn.WAIT_A_LITTLE, "a fault between the banks"
    TIME_OVER = WayOn.START_AGAIN, "no card was tried in time"
    CANCELLED = WayOn.START_AGAIN, "the order was called off"
    AMOUNT = WayOn.SHOP_ASKS_BANK, "amount or currency does not fit"
    SHOP_SETUP = WayOn.SHOP_ASKS_BANK, "the shop is not set up for it"
    WALLET = WayOn.TYPE_AGAIN, "a wallet or token did not work"
    STORED_CARD = WayOn.TYPE_AGAIN, "the customer ended the payments by stored card"
    OTHER_SERVICE = WayOn.SHOP_ASKS_BANK, "a code of another service of the bank"

    PENDING = WayOn.ASK_FIRST, "the bank still works on it"
    NO_ANSWER = WayOn.ASK_FIRST, "an answer did not come in time"
    NO_TRY = WayOn.ASK_FIRST, "nothing was tried yet"
    APPROVED = WayOn.ASK_FIRST, "the code says yes"
    ALREADY_PAID = WayOn.ASK_FIRST, "paid before"
    DUPLICATE = WayOn.ASK_FIRST, "the same payment twice"
    AFTERWARDS = WayOn.ASK_FIRST, "about a capture, a cancellation or a refund"

    def __init__(self, way_on: WayOn, _meaning: str) -> None:
        self.way_on = way_on
