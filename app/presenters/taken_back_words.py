"""What is said about a payment the bank took back: what happened, what it means for the money, and what to do."""

from app.domain.movement import held
from app.domain.order import Order, OrderState
from app.presenters.presenter import Speech
from app.presenters.words import Words

_STANDS_AS_BEFORE = frozenset({OrderState.PAID, OrderState.PART_REFUNDED})
"""The bank called it a hold and named no sum, which alone undoes a payment in the books."""


class TakenBackWords(Words):
    """The words of the list, of the panel beside it and of the alarm above every screen."""

    def __init__(self, speech: Speech, order: Order) -> None:
        super().__init__(speech.translate)
        self._can_be_captured = held(order) > 0
        self._is_held = self._can_be_captured or order.state in _STANDS_AS_BEFORE
        self._is_part = order.state is OrderState.PART_PAID

    def short(self) -> str:
        return self.tr("Payment")

    def status(self) -> str:
        if self._is_held:
            return self.tr("Only held now")
        return self.tr("Taken only in part") if self._is_part else self.tr("Released by the bank")

    def happened(self) -> str:
        if self._is_held:
            return self.tr("The bank had taken this money, and now says that it only holds it.")
        if self._is_part:
            return self.tr("The bank had taken more for this order than it says now.")
        return self.tr("The bank had taken this money, and now says that it let it go.")

    def money(self) -> str:
        if self._is_held:
            return self.tr(
                "As it stands the shop does not get this money: a hold that nobody captures goes back to the "
                "customer."
            )
        return self.tr("As it stands the shop does not get this money.")

    def tell(self) -> str:
        return self.tr("“Please do not pay again. I am asking the bank and will call you back.”")

    def to_do(self) -> str:
        """Return what a person does, which ends it."""
        if self._can_be_captured:
            return self.tr(
                "Ask the bank why. Then show the order and capture the hold (C), or release it (V): that takes it "
                "off the list (F10)."
            )
        return self.tr(
            "Ask the bank why. Then show the order and write on it what the bank said (N): that takes it off the "
            "list (F10)."
        )
