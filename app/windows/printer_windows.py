"""Everything about the receipt printer in the window: its settings, and receipts nobody has to ask for."""

from app.domain.order import Order
from app.presenters.printed import printed_receipt
from app.presenters.receipt_printer import ReceiptPrinterPresenter
from app.presenters.receipts import ReceiptWriter
from app.ui.screens.receipt_printer import ReceiptPrinterDialog
from app.ui.till_printer import TillPrinter, rasterised
from app.windows.open_windows import OpenWindows
from app.windows.workplace import Workplace


class PrinterWindows:
    """Opens the settings over a main window, and prints what was paid at this till."""

    def __init__(
        self,
        place: Workplace,
        printer: TillPrinter,
    ) -> None:
        self._place = place
        self._printer = printer
        self._windows = OpenWindows(place)

    def show_settings(self) -> None:
        """Open the settings; a second wish for them comes back to the open ones."""
        if self._windows.comes_forward("printer"):
            return
        place = self._place
        presenter = ReceiptPrinterPresenter(place.speech(), place.till.receipts, rasterised)
        dialog = ReceiptPrinterDialog(presenter, place.tasks, place.icons, place.main)
        dialog.help_wanted.connect(lambda topic: place.show_help(topic, dialog))
        self._windows.keep("printer", dialog, presenter)
        dialog.open()

    def money_arrived(self, order: Order) -> None:
        """Print the receipt of a payment at this till where that is wanted without asking."""
        place = self._place
        if not self._printer.prints_at_once or order.till != place.till.settings.current.till:
            return
        for slip in ReceiptWriter(place.speech(), place.till.banks).slips(order, ())[:1]:
            self._printer.print(printed_receipt(slip), quietly=True)

    def speak(self) -> None:
        """Tell the open settings in the language that was chosen."""
        self._windows.speak()

    def close(self) -> None:
        """The window closes."""
        self._windows.leave()
