"""How is a page of the help printed? Through the system's own dialog, small enough for few sheets.

Loaded when the first page is printed: most starts never need the printers of this computer.
"""

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

_MARGIN_MM = 14.0
_POINTS = 9.0


def ask_and_print(page: QTextDocument, parent: QWidget) -> QPrintDialog:
    """Return the open print dialog; the page goes to the printer that is chosen in it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setCreator("Paydesk")
    printer.setPageMargins(QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM), QPageLayout.Unit.Millimeter)
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("printDialog")
    dialog.accepted.connect(lambda: print_page(page, printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # the print dialog's own `open` wants a slot by its name
    return dialog


def print_page(page: QTextDocument, printer: QPrinter) -> None:
    """Print the page in letters small enough that one topic fits a sheet where it can."""
    font = page.defaultFont()
    font.setPointSizeF(_POINTS)
    page.setDefaultFont(font)
    page.setDocumentMargin(0)
    page.print_(printer)
