"""What opens about payment links: many of them at once, and the one of an order that was made earlier."""

from app.bootstrap import Till
from app.domain.order import PaymentMode
from app.presenters.batch_file import BatchLine
from app.presenters.frame import FramePresenter
from app.presenters.link_batch import LinkBatchPresenter
from app.presenters.orders import OrdersPresenter
from app.presenters.payment_link import PaymentLinkPresenter
from app.presenters.payment_link_state import LinkForm
from app.ui.desktop import Desktop
from app.ui.main_window import MainWindow
from app.ui.screens.link_batch import LinkBatchDialog
from app.ui.tasks import Tasks
from app.windows.open_windows import OpenWindows


class LinkWindows:
    """Opens them over a main window, or on its screen of links."""

    def __init__(
        self,
        main: MainWindow,
        till: Till,
        desktop: Desktop,
        tasks: Tasks,
        frame: FramePresenter,
        orders: OrdersPresenter,
        links: PaymentLinkPresenter,
    ) -> None:
        self._main = main
        self._till = till
        self._desktop = desktop
        self._tasks = tasks
        self._frame = frame
        self._orders = orders
        self._links = links
        self._windows = OpenWindows(desktop)

    def speak(self) -> None:
        """Say everything in the language in use now."""
        self._windows.speak()

    def show_batch(self, pattern: LinkForm, lines: tuple[BatchLine, ...] = ()) -> None:
        """Open the screen for many links at the bank in use, with these lines or for a file."""
        profile, till = self._frame.profile, self._till
        if profile.lacks(PaymentMode.LINK):
            return
        presenter = LinkBatchPresenter(self._desktop.speech(), till.link_batch, till.clock, profile, pattern)
        dialog = LinkBatchDialog(presenter, self._tasks, self._desktop.icons, self._main)
        dialog.destroyed.connect(presenter.detach)  # with the window, while links are still made
        self._windows.keep("batch", dialog, presenter)
        dialog.open()
        if lines:
            # The form is done with: its next press must not make the same set once more.
            dialog.finished.connect(lambda: self._links.another() if presenter.made_any else None)
            dialog.take(lines)

    def open_link(self) -> None:
        """Show the link of the chosen order, to hand it over once more, to renew it or to make one like it."""
        order, banks = self._orders.selected, self._till.banks
        if order is not None and order.link is not None and banks.knows(order.profile):
            self._links.open(order, banks.profile(order.profile))
            self._main.show_screen(self._main.payment_link)
