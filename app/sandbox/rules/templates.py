"""Which payment links pay again and again? Templates: what they cost, what they ask, whether they are open."""

import re
import uuid
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

import msgspec

from app.sandbox.books.ledger import Generation, Order, Terms
from app.sandbox.books.shelf import Shelf
from app.sandbox.rules.bank import Bank


class TemplateStatus(StrEnum):
    """Whether a template takes payments; a deleted one is gone for everybody."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    DELETE = "DELETE"


class Question(msgspec.Struct, frozen=True):
    """One more thing the customer is asked; an invisible one goes along with its value."""

    name: str
    label: str = ""
    mode: str = ""
    placeholder: str = ""
    regexp: str = ""
    required: bool = False
    value: str = ""
    visible: bool = True

    def accepts(self, answer: str) -> bool:
        """Tell whether the answer may be sent."""
        if not answer:
            return not self.required
        return not self.regexp or re.fullmatch(self.regexp, answer) is not None


class Commission(msgspec.Struct, frozen=True, rename="camel"):
    """What the customer pays on top, in minor units; the percentage is of the amount."""

    fee_min: int = 0
    fee_max: int | None = None
    fee_percentage: float = 0
    fixed_amount: int = 0

    def of(self, amount: int) -> int:
        """Return the fee for an amount, between the least and the most there is."""
        share = (amount * Decimal(str(self.fee_percentage)) / 100).to_integral_value(ROUND_HALF_UP)
        fee = max(self.fee_min, self.fixed_amount + int(share))
        return fee if self.fee_max is None else min(fee, self.fee_max)


class TemplateTerms(msgspec.Struct, frozen=True, rename="camel"):
    """What the shop has set up. No amount: the customer types it. Dates in milliseconds."""

    name: str
    type: str = "SINGLE_CLICK"
    name_for_client: str = ""
    description: str = ""
    description_for_client: str = ""
    amount: int | None = None
    currency: str = ""
    pre_auth: bool = False
    single_payment: bool = False
    start_date: int | None = None
    end_date: int | None = None
    commission: Commission = Commission()
    additional_params: tuple[Question, ...] = ()


class Template(msgspec.Struct, frozen=True):
    """One template and the orders that were opened with it."""

    id: str
    terms: TemplateTerms
    status: TemplateStatus = TemplateStatus.ACTIVE
    orders: tuple[str, ...] = ()


class Templates:
    """All templates, oldest first."""

    def __init__(self, bank: Bank) -> None:
        self._bank = bank
        self._shelf = Shelf("templates", Template, bank.books.file)

    def create(self, terms: TemplateTerms) -> Template:
        """Return a new template that takes payments."""
        return self.keep(Template(str(uuid.uuid4()), terms))

    def keep(self, template: Template) -> Template:
        """Write a template down as it is now."""
        self._shelf.keep(template.id, template)
        return template

    def find(self, template_id: str) -> Template | None:
        """Return a template that was not deleted."""
        found = self._shelf.find(template_id)
        return None if found is None or found.status is TemplateStatus.DELETE else found

    def all(self) -> tuple[Template, ...]:
        """Return every template that was not deleted."""
        return tuple(template for template in self._shelf.all() if template.status is not TemplateStatus.DELETE)

    def closed_as(self, template: Template) -> str:
        """Return why a link takes no payment now, as the name of a notice; "" when it does."""
        now, terms = self._bank.clock.now(), template.terms
        if terms.single_payment and any(order.is_paid for order in self._orders(template)):
            return "paid"
        too_early = terms.start_date is not None and now < terms.start_date
        too_late = terms.end_date is not None and now > terms.end_date
        inactive = template.status is not TemplateStatus.ACTIVE
        return "closed" if inactive or too_early or too_late else ""

    def open_order(self, template: Template, amount: int, answers: dict[str, str], language: str) -> Order:
        """Return an order for one payment. A link for a single payment gives its open order again."""
        if template.terms.single_payment:
            waiting = next((order for order in self._orders(template) if order.is_open), None)
            if waiting:
                return waiting
        terms = template.terms
        order = self._bank.register(
            Terms(
                number="",
                amount=amount + terms.commission.of(amount),
                currency=terms.currency,
                generation=Generation.V1,
                hosted=True,
                two_phase=terms.pre_auth,
                language=language,
                description=terms.description_for_client or terms.name_for_client or terms.name,
                params={"templateId": template.id, **answers},
            )
        )
        self.keep(msgspec.structs.replace(template, orders=(*template.orders, order.id)))
        return order

    def _orders(self, template: Template) -> list[Order]:
        found = (self._bank.find(order_id) for order_id in template.orders)
        return [order for order in found if order]
