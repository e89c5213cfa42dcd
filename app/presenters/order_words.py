"""The words for states and modes of an order."""

from collections.abc import Mapping
from functools import cached_property

from app.domain.hold import Nearness, is_captured_in_part
from app.domain.movement import is_payment_undone, is_return_untold
from app.domain.order import Order, OrderState, PaymentMode, PeoplesWord
from app.domain.profile import BankProfile, Environment, environment_of
from app.presenters.words import Words


class OrderWords(Words):
    """Says in a word or a sentence how an order stands."""

    def state(self, state: OrderState) -> str:
        """Return the word of the status column."""
        return self._states[state]

    @cached_property
    def _states(self) -> Mapping[OrderState, str]:
        return {
            OrderState.NOT_SENT: self.tr("Not charged"),
            OrderState.AWAITING_PAYMENT: self.tr("Waiting"),
            OrderState.CHALLENGE_PENDING: self.tr("Waiting for the customer"),
            OrderState.PENDING: self.tr("Asking the bank"),
            OrderState.AUTHORISED: self.tr("Held"),
            OrderState.PAID: self.tr("Paid"),
            OrderState.PART_PAID: self.tr("Partly paid"),
            OrderState.REFUNDED: self.tr("Refunded"),
            OrderState.PART_REFUNDED: self.tr("Partly refunded"),
            OrderState.VOIDED: self.tr("Released"),
            OrderState.DECLINED: self.tr("Declined"),
            OrderState.EXPIRED: self.tr("Expired"),
            OrderState.CANCELLED: self.tr("Cancelled"),
            OrderState.OUTCOME_UNKNOWN: self.tr("Not known yet"),
            OrderState.MISMATCH: self.tr("Check needed"),
        }

    def status(self, order: Order) -> str:
        """Return the word of the status column for this order: charged back or with people's word, never "paid"."""
        if order.is_charged_back:
            return self.tr("Chargeback")
        match order.peoples_word:
            case PeoplesWord.TAKEN:
                return self.tr("Taken, people say")
            case PeoplesWord.NOT_TAKEN:
                return self.tr("Not taken, people say")
            case None if is_captured_in_part(order):
                return self.tr("Captured in part")
            case None if is_return_untold(order):
                return self.tr("Refunded, sum unknown")
            case None if is_payment_undone(order):
                return self.tr("Payment undone")
            case None:
                return self.state(order.state)

    def mark(self, order: Order, profile: BankProfile | None) -> str:
        """Return the word beside everything that is told of an order where no real money moves, "" of real ones."""
        return self.mark_of(environment_of(order, profile))

    def mark_of(self, environment: Environment) -> str:
        """Return the word beside everything told of banks of this kind, "" of live ones."""
        return {
            Environment.TRAINING: self.tr("TRAINING"),
            Environment.TEST: self.tr("TEST"),
            Environment.LIVE: "",
        }[environment]

    def as_of(self, status: str, time: str) -> str:
        """Return the word of the status column where the bank does not answer: it said so then."""
        return self.tr("{status}, as of {time}").format(status=status, time=time)

    def sentence(self, order: Order) -> str:
        """Return the status as a sentence, with what it means for the money."""
        match order.peoples_word:
            case PeoplesWord.TAKEN:
                return self.tr(
                    "Two people wrote down that the bank took the money. The bank has not confirmed it "
                    "to Paydesk, so the order does not count as paid."
                )
            case PeoplesWord.NOT_TAKEN:
                return self.tr(
                    "Two people wrote down that the bank took nothing. The sale may be charged again; "
                    "Paydesk goes on asking about this order."
                )
            case None if is_captured_in_part(order):
                return self.tr("A part of the hold was captured; the rest went free for the customer.")
            case None if is_return_untold(order):
                return self.tr(
                    "The bank says that money went back to the customer, and not how much. Look it up in the bank's "
                    "portal."
                )
            case None if is_payment_undone(order):
                return self.tr("The bank undid the payment; the money goes back to the customer.")
            case None:
                return self._sentence(order.state)

    def _sentence(self, state: OrderState) -> str:
        return {
            OrderState.NOT_SENT: self.tr("Nothing was charged. The bank was not asked, or refused the request."),
            OrderState.AWAITING_PAYMENT: self.tr("Waiting for the customer to pay. Nothing has been taken yet."),
            OrderState.CHALLENGE_PENDING: self.tr("The customer is confirming with the bank. Nothing is decided."),
            OrderState.PENDING: self.tr("The bank is working on it. Do not charge again."),
            OrderState.AUTHORISED: self.tr("The money is held for this order; it must still be captured."),
            OrderState.PAID: self.tr("Paid: the bank confirmed number, amount and currency."),
            OrderState.PART_PAID: self.tr("The bank took less than was asked. Check before handing over goods."),
            OrderState.REFUNDED: self.tr("The whole amount went back to the customer."),
            OrderState.PART_REFUNDED: self.tr("Part of the amount went back to the customer."),
            OrderState.VOIDED: self.tr("The hold was released; the customer keeps the money."),
            OrderState.DECLINED: self.tr("Declined: the bank said no and took nothing."),
            OrderState.EXPIRED: self.tr("The link has expired; nothing was taken."),
            OrderState.CANCELLED: self.tr("Cancelled before it was paid; nothing was taken."),
            OrderState.OUTCOME_UNKNOWN: self.tr(
                "We do not know yet whether money was taken. Do not charge again; Paydesk keeps asking."
            ),
            OrderState.MISMATCH: self.tr(
                "The bank's answer does not fit this order. Do not charge again; call the bank."
            ),
        }[state]

    def mode(self, mode: PaymentMode) -> str:
        return self._modes[mode]

    @cached_property
    def _modes(self) -> Mapping[PaymentMode, str]:
        return {
            PaymentMode.LINK: self.tr("Payment link"),
            PaymentMode.PHONE: self.tr("By phone"),
            PaymentMode.CHALLENGE: self.tr("By phone, 3-D Secure"),
            PaymentMode.BANK_PAGE: self.tr("Bank's page"),
            PaymentMode.STORED_CARD: self.tr("Saved card"),
        }


# How a status badge looks; several states share a look, their words differ.
LOOKS = {
    OrderState.NOT_SENT: "closed",
    OrderState.AWAITING_PAYMENT: "waiting",
    OrderState.CHALLENGE_PENDING: "waiting",
    OrderState.PENDING: "waiting",
    OrderState.AUTHORISED: "held",
    OrderState.PAID: "paid",
    OrderState.PART_PAID: "unknown",
    OrderState.REFUNDED: "refunded",
    OrderState.PART_REFUNDED: "refunded",
    OrderState.VOIDED: "refunded",
    OrderState.DECLINED: "declined",
    OrderState.EXPIRED: "closed",
    OrderState.CANCELLED: "closed",
    OrderState.OUTCOME_UNKNOWN: "unknown",
    OrderState.MISMATCH: "unknown",
}
CHARGED_BACK_ICON = "warning"
"""A declined payment is red as well: icon and word tell a chargeback from it."""


def look_of(order: Order) -> str:
    """Return the colour of the order's badge."""
    return "declined" if order.is_charged_back else LOOKS[order.state]


def icon_of(order: Order) -> str:
    """Return the picture of the order's badge."""
    return CHARGED_BACK_ICON if order.is_charged_back else LOOKS[order.state]


LEFT_LOOKS = {
    Nearness.FAR: "ends-later",
    Nearness.SOON: "ends-soon",
    Nearness.LAST_DAY: "ends-today",
    Nearness.OVER: "ends-today",
}
"""How the end of a hold looks; words beside it say the same."""
