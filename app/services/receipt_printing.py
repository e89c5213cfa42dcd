"""Printing receipts at the till's own printer: one after the other, and never in the way of a payment."""

import asyncio
from typing import Protocol

from app.domain.person import Right
from app.domain.printer_errors import PrinterNotSetUp
from app.domain.receipt_printer import PrinterSetup, Raster, place_of
from app.domain.trail import Deed
from app.services.logbook import Logbook


class PrinterMemory(Protocol):
    """Keeps what is set for the printer of this till."""

    def setup(self) -> PrinterSetup: ...

    def keep(self, setup: PrinterSetup) -> None:
        """Raises OSError."""
        ...


class ReceiptPrinter(Protocol):
    """A printer that takes pictures."""

    async def print(self, setup: PrinterSetup, picture: Raster) -> None:
        """Return once the printer has taken all of it. Raises the PrinterFailure family, InputFault of an address."""
        ...


class ReceiptPrinting:
    """The receipt printer as one till uses it."""

    def __init__(self, printer: ReceiptPrinter, memory: PrinterMemory, logbook: Logbook) -> None:
        self._printer = printer
        self._memory = memory
        self._logbook = logbook
        self._turn = asyncio.Lock()

    @property
    def setup(self) -> PrinterSetup:
        """What is set now."""
        return self._memory.setup()

    async def keep(self, setup: PrinterSetup) -> None:
        """Use this printer from now on, or none where it has no address; the trail knows who said so.

        Raises NobodyAtWork, RightMissing, JournalFailure, InputFault of the address, OSError.
        """
        if setup.is_set_up:
            place_of(setup.address)
        await self._logbook.check(Right.SELL)
        self._memory.keep(setup)
        await self._logbook.note(Deed.SETTING_CHANGED, setting="receipt-printer", value=setup.address)

    async def print(self, picture: Raster, setup: PrinterSetup | None = None) -> None:
        """Print with what is kept, or try another setup; two receipts never mix.

        Raises PrinterNotSetUp and the PrinterFailure family.
        """
        chosen = setup or self.setup
        if not chosen.is_set_up:
            raise PrinterNotSetUp
        async with self._turn:
            await self._printer.print(chosen, picture)
