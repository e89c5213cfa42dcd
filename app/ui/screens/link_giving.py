"""How does the customer of a link get what there is to get: the code on a monitor or on paper, then the receipt?"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl
from PySide6.QtWidgets import QWidget

from app.presenters.customer_view import CustomerShown
from app.presenters.printed import Printed, printed_link
from app.presenters.receipts import ReceiptsNow
from app.presenters.slip import Slip
from app.ui.asking_for_printer import Said
from app.ui.icons import Icons
from app.ui.screens.customer_screen import CustomerScreen
from app.ui.screens.receipt_button import ReceiptWay
from app.ui.screens.receipt_giving import ReceiptGiving
from app.ui.tasks import Tasks
from app.ui.till_printer import TillPrinter

OpenAddress = Callable[[QUrl], bool]
PrintSlip = Callable[[Printed, QWidget, Said], object]


class LinkGiving(QObject):
    """Gives what belongs to the link of one screen."""

    def __init__(
        self,
        screen: QWidget,
        tasks: Tasks,
        icons: Icons,
        open_address: OpenAddress,
        print_slip: PrintSlip,
        printer: TillPrinter | None,
        receipts_now: ReceiptsNow | None,
        failed: Callable[[str], None],
    ) -> None:
        """`print_slip` asks for a printer; `printer` is the till's own; `failed` hears why no receipt was given.

        `receipts_now` writes a receipt as its order stands when it leaves.
        """
        super().__init__(screen)
        self._screen = screen
        self._icons = icons
        self._open = open_address
        self._print = print_slip
        self._printer = printer
        self._failed = failed
        self._receipts = ReceiptGiving(screen, tasks, open_address, printer, receipts_now)
        self._receipts.failed.connect(failed)
        self._facing: CustomerScreen | None = None

    def face_customer(self, shown: CustomerShown | None) -> None:
        """Turn the code to the customer, on the second monitor where there is one; a second time takes it away."""
        if self._facing is not None:
            self._facing.close()
        elif shown is not None:
            self._facing = CustomerScreen(self._icons, self._screen.window())
            self._facing.closed.connect(self._on_facing_closed)
            self._facing.show_link(shown)
            self._facing.turn_to_customer()

    def show(self, shown: CustomerShown | None) -> None:
        """Show the customer how the link stands now, while the code is turned to them."""
        if self._facing is not None:
            self._facing.show_link(shown)

    def print_slip(self, shown: CustomerShown | None, said: Said) -> None:
        """Print the code on a slip: at the till's own printer, else where the clerk says."""
        if shown is None or not shown.address:
            return
        printed = printed_link(shown)
        if self._printer is not None and self._printer.is_set_up:
            self._printer.print(printed)
        else:
            self._print(printed, self._screen.window(), said)

    def give_receipt(self, slip: Slip, way: ReceiptWay) -> None:
        """Give the receipt of a link that was paid."""
        self._receipts.give_unasked(slip, way)

    def write_text(self, address: str) -> None:
        """Open the text message of that address in the program that sends it."""
        if not self._open(QUrl(address, QUrl.ParsingMode.StrictMode)):
            self._failed(address.partition(":")[0])

    def _on_facing_closed(self) -> None:
        if self._facing is not None:
            self._facing.deleteLater()
            self._facing = None
