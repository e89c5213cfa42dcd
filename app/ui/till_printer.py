"""The till's own receipt printer, for whoever has a slip to print: nothing waits for it, and trouble is told."""

import importlib
from collections.abc import Callable
from itertools import count

from app.domain.errors import PaydeskError
from app.domain.receipt_printer import PrinterSetup, Raster
from app.presenters.errors import telling
from app.presenters.message import Telling
from app.presenters.presenter import Speech
from app.presenters.printed import Printed
from app.presenters.printer_words import PrinterWords
from app.services.receipt_printing import ReceiptPrinting
from app.ui.tasks import Tasks


class TillPrinter:
    """Prints slip after slip; each is a task of its own and ends in the printer or in a message."""

    def __init__(
        self,
        printing: ReceiptPrinting,
        tasks: Tasks,
        speech: Callable[[], Speech],
        say: Callable[[Telling], None],
    ) -> None:
        """`say` shows a message above every screen: whoever asked may have gone on."""
        self._printing = printing
        self._tasks = tasks
        self._speech = speech
        self._say = say
        self._slips = count()

    @property
    def is_set_up(self) -> bool:
        return self._printing.setup.is_set_up

    @property
    def prints_at_once(self) -> bool:
        """Whether a receipt is wanted after every payment, without asking."""
        return self.is_set_up and self._printing.setup.at_once

    def print(self, printed: Printed, *, quietly: bool = False) -> None:
        """Send a slip to the printer; `quietly` says nothing where all went well."""
        self._tasks.start(("receipt", next(self._slips)), self._print, printed, quietly)

    async def _print(self, printed: Printed, quietly: bool) -> None:
        try:
            await self._printing.print(rasterised(printed, self._printing.setup))
        except PaydeskError as failure:
            self._say(telling(lambda: self._speech().errors, failure))
        else:
            if not quietly:
                self._say(lambda: PrinterWords(self._speech().translate).sent())


def rasterised(printed: Printed, setup: PrinterSetup) -> Raster:
    """Return the dots of a slip. What paints them is loaded with the first one: many starts never need it."""
    dots: Raster = importlib.import_module("app.ui.receipt_bitmap").rasterised(printed, setup)
    return dots
