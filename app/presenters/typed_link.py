"""What is typed for a payment link right now, and which fields of it are wrong?"""

from datetime import datetime, timedelta

from app.domain.card_agreement import new_customer_id
from app.domain.errors import InputFault, OrderNumberUsed
from app.domain.identifiers import CustomerId, OrderNumber
from app.domain.money import Money
from app.domain.own_number import own_number
from app.domain.profile import BankProfile
from app.presenters.link_form import CHECKED, amount_of, check_field, draft_of, span_of
from app.presenters.payment_link_state import LinkForm
from app.services.payment_links import LinkDraft


class TypedLink:
    """The form as the clerk left it, with one fault for each field that is wrong."""

    def __init__(self) -> None:
        self.form = LinkForm("")
        self.faults: dict[str, InputFault] = {}
        self.used_number = ""
        """The order that has the typed number already."""
        self._new_customer: CustomerId | None = None

    def begin(self, form: LinkForm) -> None:
        """Start with this form; nothing of it is wrong yet."""
        self.form, self.faults, self.used_number = form, {}, ""
        self._new_customer = None

    def change(self, form: LinkForm) -> None:
        """Take what was typed; a field that was changed is not wrong until it is looked at again."""
        changed = [name for name in CHECKED if getattr(form, name) != getattr(self.form, name)]
        for name in [*changed, "validity"] if form.until != self.form.until else changed:
            self.faults.pop(name, None)
        if form.order_number != self.form.order_number:
            self.used_number = ""
        self.form = form

    def number_used(self, fault: OrderNumberUsed) -> None:
        """Note that another order has the typed number."""
        self.faults["order_number"] = fault
        self.used_number = fault.number

    def number(self) -> OrderNumber | None:
        """Return the shop's own number of a form without faults, None where one is to be made."""
        return own_number(self.form.order_number)

    def check(self, name: str, profile: BankProfile, now: datetime) -> bool:
        """Note the fault of a field, if it has one; returns whether it has none."""
        self.faults.pop(name, None)
        try:
            check_field(name, self.form, profile, now)
        except InputFault as fault:
            self.faults[name] = fault
        return name not in self.faults

    def draft(self, profile: BankProfile, now: datetime) -> LinkDraft | None:
        """Return the draft, or None where a field is wrong."""
        self.faults = {}
        for name in CHECKED:
            self.check(name, profile, now)
        return None if self.faults else draft_of(self.form, profile, now)

    @property
    def customer_offered(self) -> str:
        """A number for a customer who has none yet; "" where the card is not to be kept."""
        if not self.form.offers_to_keep:
            return ""
        self._new_customer = self._new_customer or new_customer_id()
        return self._new_customer

    @property
    def first_fault(self) -> str:
        """The topmost field of those that were found wrong, "" for none."""
        return next(iter(self.faults), "")

    def money(self, profile: BankProfile | None) -> Money | None:
        """Return the sum, None while it cannot be read."""
        try:
            return amount_of(self.form, profile) if profile else None
        except InputFault:
            return None

    def life(self, profile: BankProfile, now: datetime) -> timedelta | None:
        """Return how long the link would live, also where the bank itself decides."""
        return profile.link_life or span_of(self.form, profile, now)
