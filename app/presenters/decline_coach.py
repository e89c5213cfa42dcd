"""What is told of a decline: to the clerk what happened and what may be tried now, and what to say to the caller."""

from app.domain.decline import DeclineReason, WayOn
from app.domain.order import Order
from app.presenters.decline_words import DeclineWords
from app.presenters.message import Message, Tone
from app.presenters.words import Translate, Words


class DeclineCoach(Words):
    """Turns an order that took no money into lines for the clerk."""

    def __init__(self, translate: Translate) -> None:
        super().__init__(translate)
        self._words = DeclineWords(translate)
        self._happened: dict[DeclineReason, str] = {}
        """A list says it once a row, and the table of sentences is long."""

    def message(self, order: Order, reason: DeclineReason) -> Message:
        """Return what the clerk is told. The raw code is in the details."""
        happened, _say, then = self.lines(reason)
        details = self.tr("Order {number}, bank's code {code}").format(
            number=order.number, code=order.action_code or "–"
        )
        tone = Tone.WARNING if reason.way_on is WayOn.ASK_FIRST else Tone.ERROR
        return Message(tone, happened, self._money(reason), then, details)

    def to_say(self, reason: DeclineReason) -> str:
        """Return what to say to the caller: that nothing was taken, where that is certain, then the reason."""
        _happened, say = self._words.lines(reason)
        if reason.way_on is WayOn.ASK_FIRST:
            return say
        return self.tr("“Nothing was taken from your card.”") + f"\n{say}"

    def in_short(self, order: Order) -> str:
        """Return why the bank declined the order, with its code; "" for one that was not declined."""
        reason = order.decline_reason
        if reason is None or not order.action_code:
            return ""
        if reason not in self._happened:
            self._happened[reason] = self._words.lines(reason)[0]
        return f"{self._happened[reason]} ({order.action_code})"

    def lines(self, reason: DeclineReason) -> tuple[str, str, str]:
        """Return what happened, what to say to the caller, what may be tried now."""
        return *self._words.lines(reason), self._way_on(reason.way_on)

    def _money(self, reason: DeclineReason) -> str:
        if reason.way_on is WayOn.ASK_FIRST:
            return self.tr("The bank counts this order as unpaid.")
        return self.tr("Nothing was taken from the card.")

    def _way_on(self, way: WayOn) -> str:
        match way:
            case WayOn.TYPE_AGAIN:
                return self.tr("Type the card again, slowly, or send a payment link.")
            case WayOn.START_AGAIN:
                return self.tr("Start the order again, or send a payment link.")
            case WayOn.CONFIRM:
                return self.tr("Let the customer confirm (3-D Secure), or send a payment link.")
            case WayOn.WAIT_A_LITTLE:
                return self.tr("Try again in a few minutes, take another card, or send a payment link.")
            case WayOn.OTHER_CARD:
                return self.tr("Try another card, or send a payment link.")
            case WayOn.NEVER_THIS_CARD:
                return self.tr("Do not try this card again. Take another one, or send a payment link.")
            case WayOn.PAUSE:
                return self.tr("Take no card for a while: the next one would be refused too. Then try again.")
            case WayOn.SHOP_ASKS_BANK:
                return self.tr("Another card hardly helps: ask the shop's bank, or let the customer pay another way.")
            case WayOn.ASK_FIRST:
                return self.tr("Ask the bank once more before you charge this sale again.")
