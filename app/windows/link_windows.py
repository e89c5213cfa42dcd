"""What opens about payment links: many of them at once, and the one of an order that was made earlier."""

from app.domain.order import PaymentMode
from app.presenters.batch_file import BatchLine
from app.presenters.link_batch import LinkBatchPresenter
from app.presenters.orders import OrdersPresenter
from app.presenters.payment_link import PaymentLinkPresenter
from app.presenters.payment_link_state import LinkForm
from app.ui.screens.link_batch import BATCH_WORK, LinkBatchDialog
from app.windows.open_windows import OpenWindows
from app.windows.workplace import Workplace


class LinkWindows:
    """Opens them over a main window, or on its screen of links."""

    def __init__(
        self,
        place: Workplace,
        orders: OrdersPresenter,
        links: PaymentLinkPresenter,
    ) -> None:
        self._place = place
        self._orders = orders
        self._links = links
        self._windows = OpenWindows(place)

    @property
    def is_at_work(self) -> bool:
        """Tell whether many links are being made."""
        return self._place.tasks.is_running(BATCH_WORK)

    def speak(self) -> None:
        """Say everything in the language in use now."""
        self._windows.speak()

    def show_batch(self, pattern: LinkForm, lines: tuple[BatchLine, ...] = ()) -> None:
        """Open the screen for many links at the bank in use, with these lines or for a file."""
        place = self._place
        profile, till = place.frame.profile, place.till
        if profile.lacks(PaymentMode.LINK) or self._windows.comes_forward("batch"):
            return
        presenter = LinkBatchPresenter(place.speech(), till.office.link_batch, till.clock, profile, pattern)
        dialog = LinkBatchDialog(presenter, place.tasks, place.icons, place.main)
        dialog.destroyed.connect(presenter.detach)  # with the window, while links are still made
        self._windows.keep("batch", dialog, presenter)
        dialog.open()
        if lines:
            # The form is done with: its next press must not make the same set once more.
            dialog.finished.connect(lambda: self._links.another() if presenter.made_any else None)
            dialog.take(lines)

    def open_link(self) -> None:
        """Show the link of the chosen order, to hand it over once more, to renew it or to make one like it."""
        place = self._place
        order, banks = self._orders.selected, place.till.banks
        if order is not None and order.link is not None and banks.knows(order.profile):
            self._links.open(order, banks.profile(order.profile))
            place.main.show_screen(place.main.payment_link)
