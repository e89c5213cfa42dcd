"""Making a new order: its number, who made it, and that no card number hides in its texts."""

from msgspec import Struct

from app.domain.errors import AmountOutsideLimits, CardNumberInText, TextTooLong
from app.domain.events import CardNumberKeptOut
from app.domain.hidden_card import card_digits_in
from app.domain.identifiers import OrderNumber, new_order_number
from app.domain.money import Money
from app.domain.order import Customer, Order, OrderState, PaymentMode
from app.domain.profile import BankProfile, Environment
from app.services.operations import Operator
from app.services.ports import Clock
from app.services.publisher import Publisher

LONGEST_DESCRIPTION = 598  # gateway manual, order registration


class OrderDraft(Struct, frozen=True):
    """What every new order needs."""

    amount: Money
    description: str = ""
    customer: Customer = Customer()
    language: str = "en"


class NewOrders:
    """Makes orders for one till and whoever works there; nothing is stored or sent here."""

    def __init__(self, clock: Clock, till: str, operator: Operator, publisher: Publisher) -> None:
        self._clock = clock
        self._till = till
        self._operator = operator
        self._publisher = publisher

    def number(self, profile: BankProfile) -> OrderNumber:
        """Return a number no order has."""
        return new_order_number(profile.shop, self._till, self._clock.now())

    def make(
        self, profile: BankProfile, mode: PaymentMode, draft: OrderDraft, number: OrderNumber | None = None
    ) -> Order:
        """Return a new order the bank has not heard of, under its own number or the given one.

        Raises AmountOutsideLimits, TextTooLong, CardNumberInText.
        """
        try:
            check_draft(profile, draft)
        except CardNumberInText:
            self._publisher.publish(CardNumberKeptOut())
            raise
        now = self._clock.now()
        return Order(
            number=number or self.number(profile),
            profile=profile.name,
            mode=mode,
            amount=draft.amount,
            state=OrderState.PENDING,
            created_at=now,
            state_since=now,
            description=draft.description.strip(),
            customer=draft.customer,
            operator=self._operator.name,
            till=self._till,
            language=draft.language,
            is_played=profile.environment is not Environment.LIVE,
        )


def check_draft(profile: BankProfile, draft: OrderDraft) -> None:
    """Raise the InputFault of the first thing the bank would refuse or that must not be written down."""
    if not profile.lowest <= draft.amount.minor <= profile.highest:
        raise AmountOutsideLimits(profile.lowest, profile.highest, profile.currency.code)
    check_text("description", draft.description)
    check_text("customer", f"{draft.customer.name}\n{draft.customer.email}\n{draft.customer.phone}")


def check_text(field: str, text: str) -> None:
    """Raise the InputFault of a text that is too long to keep, or that a card number hides in."""
    if len(text) > LONGEST_DESCRIPTION:
        raise TextTooLong(field, LONGEST_DESCRIPTION)
    if card_digits_in(text):
        raise CardNumberInText(field)
