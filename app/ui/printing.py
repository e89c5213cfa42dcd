"""How is a receipt printed? Through the system's own dialog, which knows the printers.

Loaded when the first receipt is printed: most starts never need the printers of this computer.
"""

from collections.abc import Callable

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from app.presenters.slip import Paper, Slip
from app.ui.slip_paper import page_size, paint


def ask_and_print(
    slip: Slip, parent: QWidget, failed: Callable[[], object], paper: Paper | None = None
) -> QPrintDialog:
    """Return the open print dialog; the slip goes to the printer that is chosen in it, or `failed` is told.

    `paper` is what the dialog begins with; None: what the printer has.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(slip.file_name)
    printer.setCreator("Paydesk")
    if paper is not None:
        printer.setPageSize(page_size(slip, paper, printer))
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("printDialog")

    def send() -> None:
        if not paint(slip, printer, paper or Paper.A5):
            failed()

    dialog.accepted.connect(send)
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # the print dialog's own `open` wants a slot by its name
    return dialog
