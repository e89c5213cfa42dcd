"""What is said after something was done about a doubt: asked, settled, or written down by two persons."""

from app.domain.doubt import Doubt
from app.domain.order import Order
from app.presenters.attention_words import AttentionWords
from app.presenters.message import Message, Tone
from app.presenters.presenter import Speech
from app.presenters.words import Words


class AttentionAnswers(Words):
    """Makes the messages from the order as it stands afterwards."""

    def __init__(self, speech: Speech) -> None:
        super().__init__(speech.translate)
        self._speech = speech
        self._words = AttentionWords(speech.translate)

    def asked(self, order: Order, before: Doubt, after: Doubt | None) -> Message:
        """Return what came of asking the bank; `after` is the doubt as it is now, None once it is settled."""
        if after is None:
            return self.settled(order)
        if after.needs_person and not before.needs_person:
            return Message(
                Tone.WARNING,
                self.tr("The bank was asked, and Paydesk cannot find out by itself."),
                self._words.money(after),
                self.tr("Look in the bank's portal or call the bank, then press Resolve."),
            )
        return Message(
            Tone.INFO,
            self.tr("The bank was asked; it has not said how it ended."),
            self._words.money(after),
            self.tr("Paydesk goes on asking."),
        )

    def settled(self, order: Order) -> Message:
        told = {"number": order.number, "status": self._speech.orders.status(order)}
        return Message(
            Tone.SUCCESS,
            self.tr("Order {number} needs no attention any more: {status}.").format(**told),
            self._speech.orders.sentence(order),
        )

    def written(self, order: Order, by_people: bool) -> Message:
        """Return what came of the word of two persons; the bank may have spoken before them."""
        if not by_people:
            return self.settled(order)
        return Message(
            Tone.SUCCESS,
            self.tr("Written down with both names: order {number}.").format(number=order.number),
            self._speech.orders.sentence(order) if order.peoples_word else "",
            self.tr("Should the bank say otherwise later, its word counts, and Paydesk tells you."),
        )
