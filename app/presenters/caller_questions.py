"""What does the clerk say to the caller next: one question at a time, and the last words."""

from app.domain.hold import is_captured_in_part
from app.domain.money import Money
from app.domain.movement import is_payment_undone, returned
from app.domain.order import MONEY_TAKEN_STATES, Order, OrderState, PaymentMode
from app.presenters.phone_sale import PhoneSale
from app.presenters.presenter import Speech
from app.presenters.saved_card_words import SavedCardWords
from app.presenters.words import Words


class CallerQuestions(Words):
    """Sentences in quotation marks, to be read out."""

    def __init__(self, speech: Speech) -> None:
        super().__init__(speech.translate)
        self._speech = speech
        self._formats = speech.formats

    def next(self, sale: PhoneSale) -> str:
        """Return what to ask for, and when nothing is missing whether the card may be charged."""
        if sale.look_alike is not None:
            return self.tr("“Is this a second purchase, or the one you have just paid?”")
        if sale.consent is not None:
            return self.tr("“One moment, please: I have to ask a colleague for this sum.”")
        if sale.way is PaymentMode.LINK:
            return self.tr("“I will send you a link; you can pay on your phone.”")
        if sale.way is PaymentMode.STORED_CARD:
            return self._about_saved_card(sale)
        match sale.asks_for:
            case "amount":
                return self.tr("“What may I charge, and for what?”")
            case "number":
                return self.tr("“Please read me the card number in groups of four.”")
            case "expiry":
                return self.tr("“Until which month and year is the card valid?”")
            case "code":
                return self._code(sale)
            case "postcode":
                return self.tr("“Which postcode and street does your bank know you by?”")
            case "contact":
                return self.tr("“Where can your bank reach you: an e-mail address, or a mobile number?”")
        amount = self._formats.money(sale.amount) if sale.amount else ""
        if sale.way is PaymentMode.BANK_PAGE:
            return self.tr("“Please have your card ready. I will ask for it in a moment.”")
        if sale.holds_now:
            return self.tr("“May I hold {amount} on this card now?”").format(amount=amount)
        return self.tr("“May I charge {amount} to this card now?”").format(amount=amount)

    def in_trouble(self) -> str:
        """Return what to say while the till cannot charge at all: nobody reads a card out for that."""
        return self.tr("“One moment, please: something is not working on our side.”")

    def while_waiting(self) -> str:
        return self.tr("“One moment, please: I am waiting for the bank.”")

    def closing(self, order: Order, is_unasked: bool = False) -> str:
        """Return what to say to the caller now that the bank has spoken: the same as the message tells the clerk."""
        amount = self._formats.money(order.amount)
        if is_captured_in_part(order) and order.captured is not None:
            amount = self._formats.money(order.captured)
        if order.state is OrderState.PAID or is_captured_in_part(order):
            return self.tr("“Thank you, the payment of {amount} went through.”").format(amount=amount)
        if order.state is OrderState.AUTHORISED:
            return self.tr(
                "“Thank you. {amount} is held on your card for the order; it has not been taken yet.”"
            ).format(amount=amount)
        if order.state is OrderState.CHALLENGE_PENDING and not is_unasked:
            return self.tr("“Your bank is waiting for you to confirm the payment. Please check its app.”")
        if order.state is OrderState.AWAITING_PAYMENT and not is_unasked:
            return self.tr("“The payment has not gone through yet. One moment, please.”")
        if order.is_open:
            return self.tr("“Your bank has not answered yet. I will call you back.”")
        if back := self._went_back(order):
            return self.tr("“{amount} is on its way back to your card.”").format(amount=back)
        if order.state is OrderState.VOIDED:
            return self.tr("“Nothing was taken from your card.”")
        if order.state in MONEY_TAKEN_STATES or order.state is OrderState.MISMATCH:
            return self.tr("“I have to check this with the bank and will call you back.”")
        reason = order.decline_reason
        return self._speech.declines.to_say(reason) if reason else self.tr("“Nothing was taken from your card.”")

    def _went_back(self, order: Order) -> str:
        """Return what the bank gives back to the customer, "" for nothing or for a sum nobody knows."""
        if is_payment_undone(order) and order.refunded is not None:
            return self._formats.money(order.refunded)
        back = returned(order)
        return self._formats.money(Money(back, order.amount.currency)) if back else ""

    def _about_saved_card(self, sale: PhoneSale) -> str:
        amount = self._formats.money(sale.amount) if sale.amount else ""
        return SavedCardWords(self._speech).ask(sale.saved.card, amount, sale.saved.initiator)

    def _code(self, sale: PhoneSale) -> str:
        if sale.profile is not None and sale.profile.code_length == 4:
            return self.tr("“And the four digits of the code, please.”")
        return self.tr("“And the three digits on the back, please.”")
