"""Which link stands beside the form, what was it made from, and what may become of it?"""

from msgspec.structs import replace

from app.domain.errors import InputFault
from app.domain.money import parse_amount
from app.domain.order import CLOSED_UNPAID_STATES, Order
from app.domain.order_details import OrderLine
from app.domain.profile import BankProfile
from app.presenters.link_form import form_of
from app.presenters.link_lines import read_lines
from app.presenters.payment_link_state import LinkForm


class LinkOnScreen:
    """At most one link. Its bank is its own: another one may be chosen while it is on the screen."""

    def __init__(self) -> None:
        self.order: Order | None = None
        self.bank: BankProfile | None = None
        self._made_from: LinkForm | None = None
        self._beside: LinkForm | None = None

    def show(self, order: Order, bank: BankProfile, made_from: LinkForm | None, beside: LinkForm) -> None:
        """Put a link here, `beside` what is typed; `made_from` is None where nobody remembers the form."""
        self.order, self.bank, self._made_from, self._beside = order, bank, made_from, beside

    def clear(self) -> None:
        self.order = self.bank = self._made_from = self._beside = None

    def follow(self, following: Order, form: LinkForm) -> None:
        """Put the link here that takes the place of this one: the same sale, with the end the form says now."""
        self.order, self._beside = following, form
        if self._made_from is not None:
            self._made_from = replace(
                self._made_from, validity=form.validity, until=form.until, reminder=form.reminder
            )

    def is_for(self, form: LinkForm) -> bool:
        """Tell whether this link is the one the form asks for: a second press makes no second order.

        One that took no money and takes none any more stands in nobody's way.
        """
        order = self.order
        return order is not None and order.state not in CLOSED_UNPAID_STATES and self._is_same(self._made_from, form)

    def is_beside(self, form: LinkForm) -> bool:
        """Tell whether nothing was typed since this link came: what is to be done next is done with the link."""
        return self.order is not None and self._is_same(self._beside, form)

    @property
    def lines(self) -> tuple[OrderLine, ...]:
        """The lines of the sale, as far as the form is remembered: the journal does not keep them."""
        if self.order is None or self._made_from is None:
            return ()
        return read_lines(self._made_from.lines, self.order.amount.currency)

    @property
    def pattern(self) -> LinkForm | None:
        """The form for the same sale to another customer, None without a link."""
        if self.order is None or self.bank is None:
            return None
        return replace(self._made_from or form_of(self.order, self.bank), contact="", name="", reference="")

    @property
    def can_cancel(self) -> bool:
        return self.order is not None and self.order.can_cancel and self._bank_cancels

    @property
    def can_renew(self) -> bool:
        """Tell whether a new link may take its place: it took no money, and takes none any more."""
        return self.can_cancel or (self.order is not None and self.order.state in CLOSED_UNPAID_STATES)

    @property
    def ends_by_itself_only(self) -> bool:
        """Tell whether it is open at a bank that has no way to close it."""
        return self.order is not None and self.order.is_open and not self._bank_cancels

    def _is_same(self, before: LinkForm | None, form: LinkForm) -> bool:
        """Tell whether a form asks for the same, whatever the language its sum is written in now."""
        return before is not None and self._with_plain_sum(before) == self._with_plain_sum(form)

    def _with_plain_sum(self, form: LinkForm) -> LinkForm:
        if self.bank is None:
            return form
        try:
            return replace(form, amount=parse_amount(form.amount, self.bank.currency).plain())
        except InputFault:
            return form

    @property
    def _bank_cancels(self) -> bool:
        return self.bank is not None and self.order is not None and self.bank.can_cancel(self.order.mode)
