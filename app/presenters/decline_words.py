"""Two sentences per reason of a decline: what happened, for the clerk, and, in quotation marks, words for the caller.

The caller is never accused and never told what the bank suspects; whoever wants to know more is sent to the bank.
"""

from app.domain.decline import DeclineReason
from app.presenters.words import Words


class DeclineWords(Words):
    """The table of sentences, in four parts: the card, this payment by it, the banks, and what is no refusal."""

    def lines(self, reason: DeclineReason) -> tuple[str, str]:
        """Return what happened and what to say to the caller."""
        told = self._about_the_card() | self._about_the_payment() | self._about_the_banks() | self._about_no_refusal()
        return told[reason]

    def _about_the_card(self) -> dict[DeclineReason, tuple[str, str]]:
        return {
            DeclineReason.CARD_TRIES: (
                self.tr("Declined: this card was tried too often."),
                self.tr("“Your bank takes no more tries with this card for now.”"),
            ),
            DeclineReason.CARD_NUMBER: (
                self.tr("Declined: the bank knows no card of this number."),
                self.tr("“Could you read the card number to me once more?”"),
            ),
            DeclineReason.CARD_DATA: (
                self.tr("Declined: a number, the date or the code is wrong."),
                self.tr("“Could you read the card to me once more?”"),
            ),
            DeclineReason.EXPIRY: (
                self.tr("Declined: the date on the card is another one."),
                self.tr("“Could you read the date on the card once more?”"),
            ),
            DeclineReason.SECURITY_CODE: (
                self.tr("Declined: the code on the back is wrong or missing."),
                self.tr("“Could you read the code on the back once more?”"),
            ),
            DeclineReason.EXPIRED_CARD: (
                self.tr("Declined: the card has expired."),
                self.tr("“Is there a newer card?”"),
            ),
            DeclineReason.NOT_ACTIVE: (
                self.tr("Declined: the card is not active at its bank."),
                self.tr("“Your card is not active yet; your bank can switch it on.”"),
            ),
            DeclineReason.PIN: (
                self.tr("Declined: the bank wants the card's PIN, and by phone there is none."),
                self.tr("“This card does not work by phone. Please do not tell me your PIN.”"),
            ),
            DeclineReason.PIN_TRIES: (
                self.tr("Declined: the bank has closed the card after wrong PINs."),
                self.tr("“Please speak to your bank about this card.”"),
            ),
            DeclineReason.CARD_BLOCKED: (
                self.tr("Declined: the bank has blocked this card."),
                self.tr("“Please speak to your bank about this card.”"),
            ),
            DeclineReason.WALLET: (
                self.tr("Declined: the card of a wallet could not be used."),
                self.tr("“Could you read me the card itself?”"),
            ),
            DeclineReason.STORED_CARD: (
                self.tr("Declined: the customer has ended payments by the stored card."),
                self.tr("“Your stored card can no longer be used; could you read me a card?”"),
            ),
        }

    def _about_the_payment(self) -> dict[DeclineReason, tuple[str, str]]:
        call_your_bank = self.tr("“Your bank did not approve the payment; it can tell you more by phone.”")
        return {
            DeclineReason.FUNDS: (
                self.tr("Declined: not enough money on the card."),
                self.tr("“Your bank did not approve this sum.”"),
            ),
            DeclineReason.CARD_LIMIT: (
                self.tr("Declined: a limit of the card is reached."),
                self.tr("“Your card's limit is reached; your bank can raise it.”"),
            ),
            DeclineReason.SECURITY: (
                self.tr("Declined: the bank's safety rules stopped this payment."),
                call_your_bank,
            ),
            DeclineReason.STOP_LIST: (
                self.tr("Declined: the shop's bank does not take this payment from here."),
                self.tr("“This way to pay does not work today; shall we take another one?”"),
            ),
            DeclineReason.NOT_ALLOWED: (
                self.tr("Declined: the bank does not allow this payment with this card."),
                self.tr("“Your bank does not allow this kind of payment.”"),
            ),
            DeclineReason.ASK_ISSUER: (
                self.tr("Declined: the bank wants to speak to its customer first."),
                self.tr("“Your bank would like a call from you before it approves this.”"),
            ),
            DeclineReason.NO_REASON: (
                self.tr("Declined by the customer's bank."),
                self.tr("“Your bank declined the payment and did not give us a reason.”"),
            ),
            DeclineReason.UNKNOWN_CODE: (
                self.tr("Declined, with a code that Paydesk does not know."),
                call_your_bank,
            ),
        }

    def _about_the_banks(self) -> dict[DeclineReason, tuple[str, str]]:
        our_side = self.tr("“The fault is on our side; it has nothing to do with your card.”")
        return {
            DeclineReason.NOT_CONFIRMED: (
                self.tr("Declined: the customer did not confirm the payment with the bank."),
                self.tr("“Your bank asked for a confirmation that did not come.”"),
            ),
            DeclineReason.NOT_BACK: (
                self.tr("The customer did not come back from the bank's page."),
                self.tr("“Your bank asked for a confirmation that did not come.”"),
            ),
            DeclineReason.CONFIRMATION_FAILED: (
                self.tr("Declined: the confirmation (3-D Secure) did not work at the bank."),
                self.tr("“Your bank's confirmation does not work at the moment.”"),
            ),
            DeclineReason.WANTS_CONFIRMATION: (
                self.tr("Declined: the card's bank wants the customer to confirm this payment."),
                self.tr("“Your bank would like you to confirm the payment yourself.”"),
            ),
            DeclineReason.SHOP_WANTS_CONFIRMATION: (
                self.tr("Declined: the shop's bank takes this payment only if the customer confirms it."),
                self.tr("“Our bank needs you to confirm the payment yourself.”"),
            ),
            DeclineReason.ISSUER_DOWN: (
                self.tr("Declined: the customer's bank could not be reached."),
                self.tr("“Your bank does not answer at the moment.”"),
            ),
            DeclineReason.SYSTEM: (
                self.tr("Declined: something is out of order between the banks."),
                self.tr("“The payment system has a fault; it has nothing to do with your card.”"),
            ),
            DeclineReason.TIME_OVER: (
                self.tr("The time to pay is over."),
                self.tr("“It took too long; let us start again.”"),
            ),
            DeclineReason.CANCELLED: (
                self.tr("The order was cancelled."),
                self.tr("“This payment was called off; let us start again.”"),
            ),
            DeclineReason.SHOP_LIMIT: (self.tr("Declined: a limit of the shop at its bank is reached."), our_side),
            DeclineReason.TILL_TRIES: (self.tr("Declined: too many payments were refused at this shop."), our_side),
            DeclineReason.AMOUNT: (self.tr("Declined: the bank does not take this sum or currency."), our_side),
            DeclineReason.SHOP_SETUP: (self.tr("Declined: the bank has not set this shop up for it."), our_side),
            DeclineReason.OTHER_SERVICE: (
                self.tr("Declined, with a code that belongs to another service of the bank."),
                our_side,
            ),
        }

    def _about_no_refusal(self) -> dict[DeclineReason, tuple[str, str]]:
        check = self.tr("“I have to check this with the bank first; please do not pay again.”")
        return {
            DeclineReason.PENDING: (self.tr("The bank's code says that it still works on the payment."), check),
            DeclineReason.NO_ANSWER: (
                self.tr("The card's bank did not answer in time."),
                self.tr("“Your bank did not answer. I have to check this first; please do not pay again.”"),
            ),
            DeclineReason.NO_TRY: (self.tr("The bank's code says that no card was tried."), check),
            DeclineReason.APPROVED: (self.tr("The bank's code says yes, but the order counts as unpaid."), check),
            DeclineReason.ALREADY_PAID: (self.tr("The bank says that this was paid before."), check),
            DeclineReason.DUPLICATE: (self.tr("The bank takes this for the same payment sent twice."), check),
            DeclineReason.AFTERWARDS: (
                self.tr("The bank's code is about a cancellation, a capture or a refund, not about the card."),
                check,
            ),
        }
