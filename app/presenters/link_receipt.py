"""Which receipt is there of the link on screen, once the bank said that there is money?"""

from collections.abc import Callable

from app.domain.order import Order
from app.presenters.message import Telling
from app.presenters.orders_words import OrdersWords
from app.presenters.presenter import Speech
from app.presenters.receipts import ReceiptWriter
from app.presenters.slip import Slip
from app.services.ports import Banks


class LinkReceipt:
    """Writes the receipt of the payment or of the hold; those of refunds are given in Orders."""

    def __init__(self, banks: Banks, speech: Callable[[], Speech], say: Callable[[Telling], None]) -> None:
        """`say` shows a message."""
        self._banks = banks
        self._speech = speech
        self._say = say

    def of(self, order: Order | None) -> Slip | None:
        """Return it in the clerk's language, None while no money was taken or held."""
        slips = ReceiptWriter(self._speech(), self._banks).slips(order, ()) if order is not None else ()
        return slips[0] if slips else None

    def failed(self, reason: str) -> None:
        """Say that it could not be given that way; the order is as it was."""
        self._say(lambda: OrdersWords(self._speech().translate).receipt_failed(reason))
