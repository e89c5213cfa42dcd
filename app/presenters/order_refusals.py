"""What is said when something cannot be done with an order, a link or a card as it stands."""

from app.domain import errors
from app.domain.limit import WhyNot
from app.presenters.message import Message, Tone
from app.presenters.words import Words

OfAnOrder = (
    errors.NotResolvable
    | errors.OrderNotFound
    | errors.ActNotPossible
    | errors.LinkNotRenewable
    | errors.LinkRenewedAlready
    | errors.OrderNotCancellable
    | errors.StoredCardStays
    | errors.NotOffered
)


class OrderRefusalWords(Words):
    """Makes the messages."""

    def message(self, failure: OfAnOrder) -> Message:
        """Return the three-part message."""
        match failure:
            case errors.NotResolvable():
                return Message(
                    Tone.INFO,
                    self.tr("It is too early to record how this ended."),
                    self.tr("Paydesk may still find out by itself; the sale cannot be charged again meanwhile."),
                    self.tr("Wait until half an hour is over, or until Paydesk says that it needs you."),
                )
            case errors.OrderNotFound(wanted=wanted):
                return Message(
                    Tone.INFO,
                    self.tr("No order “{wanted}” was found.").format(wanted=wanted),
                    self.tr("Nothing was changed."),
                    self.tr("Check the number, or search for a part of it."),
                )
            case errors.ActNotPossible(why=why):
                return Message(
                    Tone.INFO,
                    self._why_not(why),
                    self.tr("Nothing was sent to the bank."),
                    self.tr("The order and its timeline show how it stands."),
                )
            case errors.LinkNotRenewable():
                return Message(
                    Tone.WARNING,
                    self.tr("No new link was made: the old one may have been paid."),
                    self.tr("The order shows what the bank says of it; nothing can be paid twice."),
                    self.tr("Look at its state. Make a new link only for another sale."),
                )
            case errors.LinkRenewedAlready(following=following):
                return Message(
                    Tone.INFO,
                    self.tr("This link has a new one already."),
                    self.tr("No further link was made: the new one can be paid, or was."),
                    self.tr("Open the new one on the orders screen (F4): its number is behind Details."),
                    following,
                )
            case errors.OrderNotCancellable():
                return Message(
                    Tone.INFO,
                    self.tr("This order can no longer be cancelled."),
                    self.tr("Nothing was changed; the status shows how it stands."),
                    self.tr("If it is paid, the money goes back by a refund."),
                )
            case errors.StoredCardStays():
                return Message(
                    Tone.WARNING,
                    self.tr("The bank still keeps this card."),
                    self.tr("It was asked to forget it; no money moved."),
                    self.tr("Try again in a moment. If it stays, call the bank."),
                )
            case errors.NotOffered():
                return Message(
                    Tone.INFO,
                    self.tr("This bank does not offer that."),
                    self.tr("Nothing was sent to the bank."),
                    self.tr("Use another way, for example a payment link."),
                )

    def _why_not(self, why: str) -> str:
        """Return why the money of an order cannot be moved now; the names are those of `domain.limit.WhyNot`."""
        return {
            WhyNot.NOTHING_THERE.value: self.tr("Nothing was taken or is held for this order."),
            WhyNot.NOTHING_LEFT.value: self.tr("Nothing is left of this order's money."),
            WhyNot.ACT_UNDER_WAY.value: self.tr("The bank is being asked to move this order's money right now."),
            WhyNot.ACT_WITHOUT_PROOF.value: self.tr("It is not known yet how the last act on this money ended."),
            WhyNot.TOLD_BY_PEOPLE.value: self.tr("Two people wrote down that this money was moved already."),
            WhyNot.SUM_NOT_TOLD.value: self.tr("The bank has not said how much of this order it has."),
        }.get(why, self.tr("This cannot be done with the order now."))
