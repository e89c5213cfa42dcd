"""How a receipt leaves the till: on paper, as a file, or in the program that writes mails."""

import importlib
from collections.abc import Callable
from pathlib import Path

from PySide6 import QtWidgets
from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWidgets import QWidget

from app.presenters.printed import printed_receipt
from app.presenters.slip import Paper, Slip
from app.ui.asking_for_printer import ask_for_printer
from app.ui.screens.receipt_button import ReceiptWay
from app.ui.tasks import Tasks
from app.ui.till_printer import TillPrinter


class ReceiptGiving(QObject):
    """Gives the receipts of one screen."""

    saved = Signal(Path)
    failed = Signal(str)
    """It could not be given that way: what was said about it."""

    def __init__(
        self,
        window: QWidget,
        tasks: Tasks,
        open_address: Callable[[QUrl], bool],
        printer: TillPrinter | None = None,
    ) -> None:
        """`open_address` hands a mail over to the program that writes mails; `printer` says itself how it went."""
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._open_address = open_address
        self._printer = printer

    def give(self, slip: Slip, way: ReceiptWay, paper: Paper | None = None) -> None:
        """Give it that way; without `paper` on what the printer has, or as a small page."""
        match way:
            case ReceiptWay.TILL_PRINTER:
                if self._printer is not None:
                    self._printer.print(printed_receipt(slip))
            case ReceiptWay.PRINT:
                ask_for_printer(printed_receipt(slip), self._window, self._was_printed, paper)
            case ReceiptWay.FILE:
                self._ask_for_pdf(slip, paper or Paper.A5)
            case ReceiptWay.MAIL:
                if not self._open_address(QUrl(slip.mail, QUrl.ParsingMode.StrictMode)):
                    self.failed.emit("mailto")

    def has_printer(self) -> bool:
        """Tell whether this till has a receipt printer of its own."""
        return self._printer is not None and self._printer.is_set_up

    def _was_printed(self, printed: bool) -> None:
        if not printed:
            self.failed.emit("printer")

    def _ask_for_pdf(self, slip: Slip, paper: Paper) -> None:
        # Taken out of its module here: PySide6 makes a class when it is first named, and most sales save no file.
        dialog = QtWidgets.QFileDialog(self._window, self.tr("Save the receipt"))
        dialog.setObjectName("receiptFile")
        dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF document (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(slip.file_name)
        dialog.fileSelected.connect(lambda target: self.save_pdf(slip, Path(target), paper))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_pdf(self, slip: Slip, target: Path, paper: Paper = Paper.A5) -> None:
        """Write the file while the work goes on, and tell then how that went."""
        self._tasks.start(("receipt-file", target), self._save, slip, target, paper, owner=self)

    async def _save(self, slip: Slip, target: Path, paper: Paper) -> None:
        # Loaded late: what a page is made of, many starts never need.
        files = importlib.import_module("app.ui.slip_file")
        try:
            await files.save_pdf(printed_receipt(slip), target, paper)
        except OSError as failure:
            self.failed.emit(str(failure))
        else:
            self.saved.emit(target)
