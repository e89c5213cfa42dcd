"""One receipt at one printer: is it ready, does it take everything, and what does it say at the end?"""

from msgspec import Struct

from app.domain.printer_errors import PrinterOutOfReach, PrinterStopped
from app.domain.receipt_printer import DevicePlace, NetworkPlace, PrinterSetup, Raster, place_of
from app.printer.device import DeviceLine
from app.printer.escpos import pieces
from app.printer.line import Line, NetworkLine
from app.printer.status import Question, asking, is_answer, trouble_in


class Patience(Struct, frozen=True):
    """Seconds. `connect` until it is there; `write` without taking a byte; `answer` until its word is missed.

    `end` is for the last word, which comes when the paper is out: a printer reads faster than it prints.
    """

    connect: float = 4.0
    write: float = 15.0
    answer: float = 0.7
    end: float = 5.0


class EscPosPrinter:
    """Implements `ReceiptPrinter`."""

    def __init__(self, patience: Patience | None = None) -> None:
        self._patience = patience or Patience()

    async def print(self, setup: PrinterSetup, picture: Raster) -> None:
        """Return once the printer has taken all of it, and said no trouble where it says anything.

        Raises the PrinterFailure family, and the InputFault of the address.
        """
        place = place_of(setup.address)
        try:
            line = await self._open(place)
        except OSError as failure:  # TimeoutError is one
            raise PrinterOutOfReach(setup.address, _reason(failure)) from None
        try:
            await self._talk(line, setup, picture)
        except OSError as failure:
            raise PrinterStopped(setup.address, _reason(failure)) from None
        finally:
            await line.close()

    async def _open(self, place: NetworkPlace | DevicePlace) -> Line:
        match place:
            case NetworkPlace():
                return await NetworkLine.open(place, self._patience.connect, self._patience.write)
            case DevicePlace(path):
                return await DeviceLine.open(path, self._patience.connect, self._patience.write)

    async def _talk(self, line: Line, setup: PrinterSetup, picture: Raster) -> None:
        answers = line.answers and await self._ask_all(line, setup.address)
        for piece in pieces(setup, picture):
            await line.write(piece)
        # Whoever answered before is asked again: the paper may have ended in the middle.
        if answers and not await self._ask(line, Question.PAPER, setup.address, self._patience.end):
            raise TimeoutError

    async def _ask_all(self, line: Line, address: str) -> bool:
        """Return whether it answers at all. Raises the PrinterFailure it tells of."""
        for question in Question:
            if not await self._ask(line, question, address, self._patience.answer):
                return False
        return True

    async def _ask(self, line: Line, question: Question, address: str, seconds: float) -> bool:
        """Return whether an answer came. Raises the PrinterFailure it tells of."""
        await line.write(asking(question))
        answer = next((byte for byte in reversed(await line.read(seconds)) if is_answer(byte)), None)
        trouble = None if answer is None else trouble_in(question, answer)
        if trouble is not None:
            raise trouble(address, f"DLE EOT {question:d}: {answer:#04x}")
        return answer is not None


def _reason(failure: OSError) -> str:
    """Return what the system calls it, "timeout" where nothing came in time."""
    return "timeout" if isinstance(failure, TimeoutError) else (failure.strerror or type(failure).__name__)
