"""What opens over the orders: acts on many of them, a bank's word about a foreign one, and the same sale again."""

import importlib
from collections.abc import Callable
from pathlib import Path

from app.domain.bulk import BulkKind
from app.domain.identifiers import ProfileName
from app.domain.order import PaymentMode
from app.presenters.bank_calls import BankCallsPresenter
from app.presenters.bulk_acts import BulkActsPresenter
from app.presenters.bulk_receipts import BulkReceiptsPresenter
from app.presenters.foreign import ForeignPresenter
from app.presenters.orders import OrdersPresenter
from app.presenters.payment_link import PaymentLinkPresenter
from app.presenters.payment_link_state import LinkForm
from app.presenters.printed import printed_receipt
from app.presenters.slip import Slip
from app.presenters.taking_back import UNDO_SECONDS
from app.ui.screens.bank_calls import BankCallsDialog
from app.ui.screens.bulk_acts import BULK_WORK, BulkActsDialog
from app.ui.screens.bulk_receipts import BulkReceiptsDialog
from app.ui.screens.foreign_order import ForeignOrderDialog
from app.windows.open_windows import OpenWindows
from app.windows.workplace import Workplace


class OrderWindows:
    """Opens them over a main window."""

    def __init__(
        self,
        place: Workplace,
        orders: OrdersPresenter,
        links: PaymentLinkPresenter,
        choose_profile: Callable[[ProfileName], None],
    ) -> None:
        """`choose_profile` works with another bank from then on, unless an order is under way."""
        self._place = place
        self._orders = orders
        self._links = links
        self._choose_profile = choose_profile
        self._windows = OpenWindows(place)
        self._many: BulkActsPresenter | None = None

    @property
    def is_at_work(self) -> bool:
        """Tell whether an act on many orders is under way."""
        return self._place.tasks.is_running(BULK_WORK)

    def program_ends(self) -> None:
        """Begin nothing more of what is done with many orders: the act under way has the time that is left."""
        if self._many is not None:
            self._many.stop()

    def another_at_work(self) -> None:
        """Close what was planned by the rights, and beside the PIN, of somebody else; not what is under way."""
        if not self.is_at_work:
            self._windows.close("bulk")

    def speak(self) -> None:
        """Say everything in the language in use now."""
        self._windows.speak()

    def show_bulk(self, kind: BulkKind) -> None:
        """Show what would be done with each of the marked orders; nothing is sent yet."""
        place, till = self._place, self._place.till
        numbers = [order.number for order in self._orders.marks.orders]
        if not numbers or self.is_at_work or self._windows.comes_forward("bulk"):
            return
        presenter = BulkActsPresenter(
            place.speech(),
            till.office.bulk_acts,
            till.banks,
            till.clock,
            lambda: till.at_work.name,
            kind,
            numbers,
            lambda: UNDO_SECONDS if till.settings.current.undo else 0,
        )
        self._many = presenter
        dialog = BulkActsDialog(presenter, place.tasks, place.icons, place.main)
        dialog.destroyed.connect(presenter.detach)  # with the window, while acts are still carried out
        self._windows.keep("bulk", dialog, presenter)
        dialog.open()

    def show_receipts(self) -> None:
        """Show which receipts there are of the marked orders."""
        if self._windows.comes_forward("receipts"):
            return
        place, till = self._place, self._place.till
        numbers = [order.number for order in self._orders.marks.orders]
        presenter = BulkReceiptsPresenter(place.speech(), till.search, till.banks, till.clock, _save_receipt, numbers)
        dialog = BulkReceiptsDialog(presenter, place.tasks, place.icons, place.main)
        self._windows.keep("receipts", dialog, presenter)
        dialog.open()

    def show_foreign(self, text: str) -> None:
        """Ask the banks about a number the journal does not know; nothing of it is written down."""
        if self._windows.comes_forward("foreign"):
            return
        place, till = self._place, self._place.till
        presenter = ForeignPresenter(place.speech(), till.office.foreign_orders, till.banks, text)
        dialog = ForeignOrderDialog(presenter, place.tasks, place.icons, place.main)
        dialog.order_wanted.connect(place.main.show_order)
        self._windows.keep("foreign", dialog, presenter)
        dialog.open()

    def show_calls(self) -> None:
        """Show what was said to the bank about the order in the panel."""
        order = self._orders.selected
        if order is None or self._windows.comes_forward("calls"):
            return
        presenter = BankCallsPresenter(self._place.speech(), self._place.till.bank_calls, order)
        dialog = BankCallsDialog(presenter, self._place.icons, self._place.main)
        self._windows.keep("calls", dialog, presenter)
        dialog.open()

    def repeat(self) -> None:
        """Begin a sale of the same sum, for the same and to the same customer, at the same bank.

        A link becomes a link again, everything else a phone order; nothing is sent before the clerk does it.
        """
        place = self._place
        order, banks = self._orders.selected, place.till.banks
        if order is None or not banks.knows(order.profile):
            return
        if place.frame.profile.name != order.profile:
            self._choose_profile(order.profile)
        if place.frame.profile.name != order.profile:
            return  # an order is under way at the other bank
        amount = order.amount.plain_in(place.frame.profile.currency)
        if order.mode is PaymentMode.LINK:
            place.main.show_screen(place.main.payment_link)
            contact = order.customer.email or order.customer.phone
            form = LinkForm(amount, order.description, contact, name=order.customer.name)
            self._links.take_over(form)
        else:
            place.main.show_screen(place.main.phone_order)
            customer = order.customer
            place.main.phone_order.begin_like(amount, order.description, customer.email, customer.phone)


async def _save_receipt(slip: Slip, target: Path) -> None:
    """Write one receipt as a PDF file. Raises OSError."""
    files = importlib.import_module("app.ui.slip_file")  # painting on paper is seldom needed
    await files.save_pdf(printed_receipt(slip), target)
