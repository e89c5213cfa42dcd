"""Everything about the receipt printer in the window: its settings, and receipts nobody has to ask for."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.bootstrap import Till
from app.domain.order import Order
from app.presenters.printed import printed_receipt
from app.presenters.receipt_printer import ReceiptPrinterPresenter
from app.presenters.receipts import ReceiptWriter
from app.ui.desktop import Desktop
from app.ui.main_window import MainWindow
from app.ui.screens.receipt_printer import ReceiptPrinterDialog
from app.ui.tasks import Tasks
from app.ui.till_printer import TillPrinter, rasterised


class PrinterWindows:
    """Opens the settings over a main window, and prints what was paid at this till."""

    def __init__(
        self,
        main: MainWindow,
        till: Till,
        desktop: Desktop,
        tasks: Tasks,
        printer: TillPrinter,
        show_help: Callable[[str, QWidget], None],
    ) -> None:
        self._main = main
        self._till = till
        self._desktop = desktop
        self._tasks = tasks
        self._printer = printer
        self._show_help = show_help
        self._open: ReceiptPrinterDialog | None = None
        self._presenter: ReceiptPrinterPresenter | None = None

    def show_settings(self) -> None:
        """Open the settings; a second wish for them comes back to the open ones."""
        if self._open is not None:
            self._open.activateWindow()
            return
        presenter = ReceiptPrinterPresenter(self._desktop.speech(), self._till.receipts, rasterised)
        dialog = ReceiptPrinterDialog(presenter, self._tasks, self._desktop.icons, self._main)
        dialog.help_wanted.connect(lambda topic: self._show_help(topic, dialog))
        self._open, self._presenter = dialog, presenter
        dialog.finished.connect(self._closed)
        dialog.open()

    def money_arrived(self, order: Order) -> None:
        """Print the receipt of a payment at this till where that is wanted without asking."""
        if not self._printer.prints_at_once or order.till != self._till.settings.current.till:
            return
        for slip in ReceiptWriter(self._desktop.speech(), self._till.banks).slips(order, ())[:1]:
            self._printer.print(printed_receipt(slip), quietly=True)

    def speak(self) -> None:
        """Tell the open settings in the language that was chosen."""
        if self._presenter is not None:
            self._presenter.speak(self._desktop.speech())

    def close(self) -> None:
        """The window closes."""
        if self._open is not None:
            self._open.reject()

    def _closed(self) -> None:
        if self._open is not None and self._presenter is not None:
            self._presenter.detach()
            self._open.deleteLater()
            self._open = self._presenter = None
