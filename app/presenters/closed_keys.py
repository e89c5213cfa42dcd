"""Why does a key of the orders screen do nothing for the order that is chosen?"""

from app.domain.limit import WhyNot, nothing
from app.domain.operation import OperationKind
from app.domain.order import CLOSED_UNPAID_STATES, Order, OrderState
from app.presenters.message import Message, Tone
from app.presenters.money_act_words import MoneyActWords
from app.presenters.order_keys import OrderKey
from app.presenters.presenter import Speech
from app.presenters.words import Words

_TAKEN = frozenset({OrderState.PAID, OrderState.PART_PAID, OrderState.PART_REFUNDED, OrderState.REFUNDED})
_KNOWN = CLOSED_UNPAID_STATES | _TAKEN | {OrderState.AWAITING_PAYMENT, OrderState.VOIDED, OrderState.AUTHORISED}
_ACTS = {
    OrderKey.REFUND: OperationKind.REFUND,
    OrderKey.CAPTURE: OperationKind.CAPTURE,
    OrderKey.RELEASE: OperationKind.VOID,
}


class ClosedKeyWords(Words):
    """Says it where the key was pressed; what is closed for a while says so at its button."""

    def __init__(self, speech: Speech) -> None:
        super().__init__(speech.translate)
        self._money = MoneyActWords(speech.translate, speech.formats)

    def said(self, key: OrderKey, order: Order | None) -> Message:
        """Return why this key does nothing for this order, or for none."""
        return Message(Tone.INFO, self._why(key, order))

    def _why(self, key: OrderKey, order: Order | None) -> str:
        if order is None:
            return self.tr("Choose an order in the list first.")
        match key:
            case OrderKey.REFUND | OrderKey.CAPTURE | OrderKey.RELEASE:
                return self._no_money(key, order)
            case OrderKey.HOLD_DAY:
                return self.tr("No money of this order is held.")
            case OrderKey.LINK:
                return self.tr("This order has no payment link.")
            case OrderKey.RECEIPT:
                return self.tr("There is no receipt of this order: nothing was paid, held or refunded.")
            case _:
                return self.tr("The bank has said nothing about this order yet.")

    def _no_money(self, key: OrderKey, order: Order) -> str:
        """Return why there is nothing to move; of an order in doubt nobody says that there is none."""
        if order.state in _KNOWN:
            return self._money.nothing_there(_ACTS[key], order)
        return self._money.why_not(nothing(order.amount, WhyNot.SUM_NOT_TOLD))
