"""How is a slip printed on any printer of this computer? Through the system's own dialog, which knows them.

Loaded when the first slip is printed: most starts never need the printers of this computer.
"""

from collections.abc import Callable

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from app.presenters.printed import Printed
from app.presenters.slip import Paper
from app.ui.slip_paper import page_size, paint


def choose_printer(
    printed: Printed,
    parent: QWidget,
    chosen: Callable[[Callable[[Printed], bool]], object],
    paper: Paper | None = None,
) -> QPrintDialog:
    """Return the open print dialog; `chosen` hears how a slip is painted on the printer that is chosen in it.

    `paper` is what the dialog begins with; None: what the printer has.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(printed.title)
    printer.setCreator("Paydesk")
    if paper is not None:
        printer.setPageSize(page_size(printed, paper, printer))
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("printDialog")
    dialog.accepted.connect(lambda: chosen(lambda latest: paint(latest, printer)))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # the print dialog's own `open` wants a slot by its name
    return dialog
