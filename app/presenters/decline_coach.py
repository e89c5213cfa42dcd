"""Why a card was declined, what to tell the caller, what may be tried now. Codes: gateway manual, action codes."""

from enum import Enum

from app.domain.order import Order
from app.presenters.message import Message, Tone
from app.presenters.words import Words


class Reason(Enum):
    """Groups of action codes a clerk would treat alike."""

    FUNDS = "funds"
    CARD_DATA = "card-data"
    EXPIRED_CARD = "expired-card"
    NOT_CONFIRMED = "not-confirmed"
    LIMIT = "limit"
    CARD_BLOCKED = "card-blocked"
    FORBIDDEN = "forbidden"
    TECHNICAL = "technical"
    TIME_OVER = "time-over"
    OTHER = "other"


_CODES = {
    Reason.FUNDS: "20 116",
    Reason.CARD_DATA: "71015 53 73 78 82 88 110 111 125",
    Reason.EXPIRED_CARD: "101 906",
    Reason.NOT_CONFIRMED: "-2025 -2023 -2022 -2017 -2011 -2009 -2006 -2005 1434 4032",
    Reason.LIMIT: "-20010 -2002 121 123 209 814 902 903 1112 1113 1114 1115 1116 1117 1118",
    Reason.CARD_BLOCKED: "4 37 62 63 106 203 204 208 212 823 2030",
    Reason.FORBIDDEN: "57 100 118 119 120 151 181 555 920 999 2001 2003 2016",
    Reason.TECHNICAL: (
        "-1 -2018 90 109 124 904 907 909 910 912 913 916 959 998 2023 9001 151017 151018 151019 341014"
    ),
    Reason.TIME_OVER: "-2007 -2014 1001",
}
_REASON_OF = {code: reason for reason, codes in _CODES.items() for code in codes.split()}


def reason_of(action_code: str) -> Reason:
    """Return the group of an action code; codes nobody knows are OTHER."""
    return _REASON_OF.get(action_code.lstrip("0") or "0", Reason.OTHER)


class DeclineCoach(Words):
    """Turns a declined order into three lines for the clerk."""

    def message(self, order: Order) -> Message:
        """Return what happened, what to say to the caller, what may be tried. The raw code is in the details."""
        happened, say, then = self._lines(reason_of(order.action_code))
        details = self.tr("Order {number}, bank's code {code}").format(
            number=order.number, code=order.action_code or "–"
        )
        money = self.tr("Nothing was taken from the card.")
        return Message(Tone.ERROR, happened, f"{money} {say}", then, details)

    def _lines(self, reason: Reason) -> tuple[str, str, str]:
        other_card = self.tr("Try another card, or send a payment link.")
        match reason:
            case Reason.FUNDS:
                return (
                    self.tr("Declined: not enough money on the card."),
                    self.tr("Say: “Your bank did not approve this sum.”"),
                    other_card,
                )
            case Reason.CARD_DATA:
                return (
                    self.tr("Declined: a number, the date or the code is wrong."),
                    self.tr("Say: “Could you read the card to me once more?”"),
                    self.tr("Type the card again, slowly."),
                )
            case Reason.EXPIRED_CARD:
                return (
                    self.tr("Declined: the card has expired."),
                    self.tr("Say: “Is there a newer card?”"),
                    other_card,
                )
            case Reason.NOT_CONFIRMED:
                return (
                    self.tr("Declined: the customer did not confirm the payment with the bank."),
                    self.tr("Say: “Your bank asked for a confirmation that did not come.”"),
                    self.tr("Start again if the customer wants to confirm, or send a payment link."),
                )
            case Reason.LIMIT:
                return (
                    self.tr("Declined: a limit of the card is reached."),
                    self.tr("Say: “Your card's limit is reached; your bank can raise it.”"),
                    other_card,
                )
            case Reason.CARD_BLOCKED:
                return (
                    self.tr("Declined: the bank has blocked this card."),
                    self.tr("Say: “Please speak to your bank about this card.”"),
                    self.tr("Do not try this card again. Take another one, or send a payment link."),
                )
            case Reason.FORBIDDEN:
                return (
                    self.tr("Declined: the bank does not allow this payment with this card."),
                    self.tr("Say: “Your bank does not allow this kind of payment.”"),
                    other_card,
                )
            case Reason.TECHNICAL:
                return (
                    self.tr("Declined: the customer's bank could not be reached."),
                    self.tr("Say: “Your bank does not answer at the moment.”"),
                    self.tr("Try again in a few minutes, or send a payment link."),
                )
            case Reason.TIME_OVER:
                return (
                    self.tr("The time to pay is over."),
                    self.tr("Say: “It took too long; let us start again.”"),
                    self.tr("Start the order again, or send a payment link."),
                )
            case Reason.OTHER:
                return (
                    self.tr("Declined by the customer's bank."),
                    self.tr("Say: “Your bank declined the payment and gives us no reason.”"),
                    other_card,
                )
