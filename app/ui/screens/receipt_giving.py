"""How a receipt leaves the till: on paper, as a file, or in the program that writes mails."""

import importlib
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path

from PySide6 import QtWidgets
from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import PaydeskError
from app.presenters.printed import printed_receipt
from app.presenters.receipts import GONE, ReceiptsNow
from app.presenters.slip import Paper, Slip
from app.ui.asking_for_printer import Paint, choose_printer
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
        now: ReceiptsNow | None = None,
    ) -> None:
        """`open_address` hands a mail over to the program that writes mails; `printer` says itself how it went.

        `now` writes a receipt as its order stands when it leaves; None where nothing changes it.
        """
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._open_address = open_address
        self._printer = printer
        self._now = now
        self._given = count()

    def give(self, slip: Slip, way: ReceiptWay, paper: Paper | None = None) -> None:
        """Give it that way; without `paper` on what the printer has, or as a small page."""
        match way:
            case ReceiptWay.TILL_PRINTER:
                self._leaves(slip, self._print_at_till)
            case ReceiptWay.PRINT:
                choose_printer(printed_receipt(slip), self._window, partial(self._print_on, slip), paper)
            case ReceiptWay.FILE:
                self._ask_for_pdf(slip, paper or Paper.A5)
            case ReceiptWay.MAIL:
                self._leaves(slip, self._open_mail)

    def give_unasked(self, slip: Slip, way: ReceiptWay) -> None:
        """Give it that way; the till's own printer, where there is one, takes what is printed without a question."""
        prints_itself = way is ReceiptWay.PRINT and self.has_printer()
        self.give(slip, ReceiptWay.TILL_PRINTER if prints_itself else way)

    def has_printer(self) -> bool:
        """Tell whether this till has a receipt printer of its own."""
        return self._printer is not None and self._printer.is_set_up

    def _leaves(self, slip: Slip, how: Callable[[Slip], object]) -> None:
        """Give it as its order stands now."""
        self._tasks.start(("receipt-leaves", next(self._given)), self._give_now, slip, how, owner=self)

    async def _give_now(self, slip: Slip, how: Callable[[Slip], object]) -> None:
        if (written := await self._written(slip)) is not None:
            how(written)

    async def _written(self, slip: Slip) -> Slip | None:
        """Return the receipt as its order stands now; None where it was said that there is none."""
        if self._now is None:
            return slip
        try:
            written = await self._now.of(slip)
        except PaydeskError as failure:
            self.failed.emit(type(failure).__name__)
            return None
        if written is None:
            self.failed.emit(GONE)
        return written

    def _print_at_till(self, slip: Slip) -> None:
        if self._printer is not None:
            self._printer.print(printed_receipt(slip))

    def _open_mail(self, slip: Slip) -> None:
        if not self._open_address(QUrl(slip.mail, QUrl.ParsingMode.StrictMode)):
            self.failed.emit("mailto")

    def _print_on(self, slip: Slip, paint: Paint | None) -> None:
        """Print it on what was chosen; None where this computer has nothing to print on."""
        if paint is None:
            self.failed.emit("printer")
        else:
            self._leaves(slip, lambda written: self._was_printed(paint(printed_receipt(written))))

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
        if (written := await self._written(slip)) is None:
            return
        # Loaded late: what a page is made of, many starts never need.
        files = importlib.import_module("app.ui.slip_file")
        try:
            await files.save_pdf(printed_receipt(written), target, paper)
        except OSError as failure:
            self.failed.emit(str(failure))
        else:
            self.saved.emit(target)
