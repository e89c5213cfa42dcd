"""What the phone order screen asks before the same sum is charged to the same card again."""

from msgspec import Struct

from app.domain.errors import CustomerAskedBefore, EarlierOrderInDoubt, LooksLikeEarlierOrder
from app.domain.identifiers import OrderNumber
from app.domain.look_alike import DOUBTFUL_STATES
from app.domain.money import Money
from app.domain.order import MONEY_TAKEN_STATES, OrderState
from app.presenters.formatting import Formats
from app.presenters.words import Translate, Words


class SameSale(Struct, frozen=True):
    """The question as the band over the form shows it. Without `again` there is no second charge to offer."""

    earlier: OrderNumber
    heading: str
    advice: str
    again: str = ""
    reasons: tuple[str, ...] = ()
    fault: str = ""


class SameSaleWords(Words):
    """The sentences of the question, made from the earlier order."""

    def __init__(self, translate: Translate, formats: Formats) -> None:
        super().__init__(translate)
        self._formats = formats

    def question(self, earlier: LooksLikeEarlierOrder, amount: Money) -> SameSale:
        """Return what to ask; an order nobody knows the end of is looked at first, and never charged beside."""
        number = OrderNumber(earlier.number)
        told, sum_asked = {"number": number, "amount": self._formats.money(amount)}, self._formats.money(amount)
        if isinstance(earlier, EarlierOrderInDoubt):
            return SameSale(
                number,
                self.tr("Nobody knows yet whether order {number} took {amount} for this sale.").format(**told),
                self.tr(
                    "A second charge could take the money twice. Attention (F10) shows the first order: "
                    "its outcome must be known first."
                ),
            )
        of_customer = isinstance(earlier, CustomerAskedBefore)
        is_asked = of_customer or earlier.state == OrderState.CHALLENGE_PENDING.value
        return SameSale(
            number,
            (self._asked(earlier) if is_asked else self._when(earlier.minutes)).format(**told),
            self.tr("Nothing was sent to the bank this time. Show the first order, or say why this is another sale."),
            self.tr("Another sale: charge {amount}").format(amount=sum_asked),
            (
                self.tr("The customer bought the same again"),
                self._another(of_customer),
                self.tr("The first order is given back"),
            ),
        )

    def _another(self, of_customer: bool) -> str:
        if of_customer:
            return self.tr("Another customer with the same phone or e-mail")
        return self.tr("Another customer with the same card")

    def _asked(self, earlier: LooksLikeEarlierOrder) -> str:
        """Return how the earlier order of this customer stands; one that waits may be paid at any moment."""
        state = OrderState(earlier.state)
        if state in DOUBTFUL_STATES:
            return self.tr("Nobody knows yet whether order {number} took {amount} from this customer.")
        if state in MONEY_TAKEN_STATES:
            return self.tr("Order {number} has taken {amount} from this customer already.")
        return self.tr("Order {number} over {amount} still waits for this customer to pay: it could be paid as well.")

    def _when(self, minutes: int) -> str:
        if minutes < 1:
            return self.tr("Order {number} took {amount} from this card a moment ago.")
        return self.tr("Order {number} took {amount} from this card %n minute(s) ago.", "", minutes)

    def say_why(self) -> str:
        """Return the fault of an answer without a reason."""
        return self.tr("Say why this is another sale, or show the first order.")
