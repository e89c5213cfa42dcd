"""How a receipt leaves the till: on paper, as a file, or in the program that writes mails."""

import importlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.presenters.slip import Paper, Slip
from app.ui.screens.receipt_button import ReceiptWay


class ReceiptGiving(QObject):
    """Gives the receipts of one screen."""

    saved = Signal(Path)
    failed = Signal(str)
    """It could not be given that way: what was said about it."""

    def __init__(self, window: QWidget, open_address: Callable[[QUrl], bool]) -> None:
        """`open_address` hands a mail over to the program that writes mails."""
        super().__init__(window)
        self._window = window
        self._open_address = open_address

    def give(self, slip: Slip, way: ReceiptWay, paper: Paper | None = None) -> None:
        """Give it that way; without `paper` on what the printer has, or as a small page."""
        match way:
            case ReceiptWay.PRINT:
                self._print(slip, paper)
            case ReceiptWay.FILE:
                self._ask_for_pdf(slip, paper or Paper.A5)
            case ReceiptWay.MAIL:
                if not self._open_address(QUrl(slip.mail, QUrl.ParsingMode.StrictMode)):
                    self.failed.emit("mailto")

    def _print(self, slip: Slip, paper: Paper | None) -> None:
        try:
            printing = importlib.import_module("app.ui.printing")
        except ImportError as failure:  # a computer without the libraries of its printers
            self.failed.emit(str(failure))
            return
        printing.ask_and_print(slip, self._window, lambda: self.failed.emit("printer"), paper)

    def _ask_for_pdf(self, slip: Slip, paper: Paper) -> None:
        dialog = QFileDialog(self._window, self.tr("Save the receipt"))
        dialog.setObjectName("receiptFile")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF document (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(slip.file_name)
        dialog.fileSelected.connect(lambda target: self.save_pdf(slip, Path(target), paper))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_pdf(self, slip: Slip, target: Path, paper: Paper = Paper.A5) -> None:
        """Write the file, and tell how that went."""
        # Loaded late: what a page is made of, many starts never need.
        pages = importlib.import_module("app.ui.slip_paper")
        try:
            pages.save_pdf(slip, target, paper)
        except OSError as failure:
            self.failed.emit(str(failure))
        else:
            self.saved.emit(target)
