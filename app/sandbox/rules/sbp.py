"""How does a customer pay from a bank's application by a code? Codes for one order, and templates of codes."""

import uuid
from enum import StrEnum

import msgspec

from app.sandbox.books.ledger import CardOnRecord, Generation, Order, Terms
from app.sandbox.books.shelf import Shelf
from app.sandbox.rules.bank import Bank, WrongState
from app.sandbox.rules.scenarios import APPROVED

PAYMENT_WAY = "SBP_C2B"
NO_CARD = CardOnRecord("", "SBP", "", "")
# The customer's bank says no more than that it was refused.
REFUSED = 5


class CodeStatus(StrEnum):
    """Where a code is. The manual's CONFIRMED never shows: confirming and accepting are one step here."""

    STARTED = "STARTED"
    REJECTED = "REJECTED"
    REJECTED_BY_USER = "REJECTED_BY_USER"
    ACCEPTED = "ACCEPTED"


class Code(msgspec.Struct, frozen=True):
    """A code that pays one order. The customer is sent to `redirect_url` afterwards, if there is one."""

    id: str
    order_id: str
    status: CodeStatus = CodeStatus.STARTED
    redirect_url: str = ""
    purpose: str = ""


class SbpTemplateTerms(msgspec.Struct, frozen=True, rename="camel"):
    """What the shop has set up for a template of codes. Dates in milliseconds."""

    type: str
    name: str
    amount: int | None = None
    currency: str = ""
    start_date: int | None = None
    end_date: int | None = None
    distribution_channel: str = ""
    payment_purpose: str = ""


class SbpTemplate(msgspec.Struct, frozen=True):
    """A template of codes; it is used up by its first payment."""

    id: str
    terms: SbpTemplateTerms
    active: bool = True
    orders: tuple[str, ...] = ()


class SbpDesk:
    """All codes and templates of codes."""

    def __init__(self, bank: Bank) -> None:
        self._bank = bank
        self._codes = Shelf("sbp codes", Code, bank.books.file)
        self._templates = Shelf("sbp templates", SbpTemplate, bank.books.file)

    def issue(self, order: Order, redirect_url: str = "", purpose: str = "") -> Code:
        """Return a new code for an unpaid order; raise WrongState for any other."""
        if not order.is_open:
            raise WrongState(order.state)
        return self._kept(Code(str(uuid.uuid4()), order.id, redirect_url=redirect_url, purpose=purpose))

    def find(self, code_id: str) -> Code | None:
        """Return the code with this id."""
        return self._codes.find(code_id)

    def order_of(self, code: Code) -> Order | None:
        """Return the order a code pays."""
        return self._bank.find(code.order_id)

    def confirm(self, code: Code) -> Code:
        """Pay as the customer's bank does; nothing happens to a code that is settled or whose order is closed."""
        return self._answered(code, CodeStatus.ACCEPTED, APPROVED)

    def refuse(self, code: Code) -> Code:
        """Refuse as the customer does."""
        return self._answered(code, CodeStatus.REJECTED_BY_USER, REFUSED)

    def reject(self, code: Code) -> Code:
        """Take a code back for the shop; raise WrongState if it is settled. The order stays as it is."""
        if code.status is not CodeStatus.STARTED:
            raise WrongState(code.status)
        return self._kept(msgspec.structs.replace(code, status=CodeStatus.REJECTED))

    def keep_template(self, template: SbpTemplate) -> SbpTemplate:
        """Write a template down as it is now."""
        self._templates.keep(template.id, template)
        return template

    def find_template(self, template_id: str) -> SbpTemplate | None:
        """Return the template with this id."""
        return self._templates.find(template_id)

    def standing(self, template: SbpTemplate) -> str:
        """Return where a template is: WAITING, ACTIVE, INACTIVE, EXPIRED or USED."""
        now, terms = self._bank.clock.now(), template.terms
        if self.used_at(template):
            return "USED"
        if not template.active:
            return "INACTIVE"
        if terms.start_date is not None and now < terms.start_date:
            return "WAITING"
        return "EXPIRED" if terms.end_date is not None and now > terms.end_date else "ACTIVE"

    def used_at(self, template: SbpTemplate) -> int | None:
        """Return when a template was paid."""
        paid = (order.captured_at for order in self._orders(template) if order.captured_at)
        return next(paid, None)

    def issue_by_template(self, template: SbpTemplate, language: str) -> Code | None:
        """Return a code for the template's order: the one that waits, or a new one. None if it takes no payment."""
        terms = template.terms
        if self.standing(template) != "ACTIVE" or terms.amount is None:
            return None
        order = next((order for order in self._orders(template) if order.is_open), None)
        if order is None:
            order = self._bank.register(
                Terms(
                    number="",
                    amount=terms.amount,
                    currency=terms.currency,
                    generation=Generation.V1,
                    hosted=True,
                    language=language,
                    description=terms.payment_purpose or terms.name,
                    params={"templateId": template.id},
                )
            )
            self.keep_template(msgspec.structs.replace(template, orders=(*template.orders, order.id)))
        return self.issue(order, purpose=terms.payment_purpose)

    def _orders(self, template: SbpTemplate) -> list[Order]:
        found = (self._bank.find(order_id) for order_id in template.orders)
        return [order for order in found if order]

    def _answered(self, code: Code, status: CodeStatus, action_code: int) -> Code:
        order = self.order_of(code)
        if code.status is not CodeStatus.STARTED or order is None or not order.is_open:
            return code
        # The code is settled before the money moves: asked twice, it pays once.
        settled = self._kept(msgspec.structs.replace(code, status=status))
        try:
            self._bank.settle(order, NO_CARD, action_code, way=PAYMENT_WAY)
        except WrongState:
            # The customer left the issuer's question of a card for this code, and that was the last attempt.
            return self._kept(msgspec.structs.replace(code, status=CodeStatus.REJECTED))
        return settled

    def _kept(self, code: Code) -> Code:
        self._codes.keep(code.id, code)
        return code
