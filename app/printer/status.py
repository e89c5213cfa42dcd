"""What does a printer say of itself? ESC/POS answers DLE EOT with one byte for each question; many never answer."""

from enum import IntEnum

from app.domain.printer_errors import PrinterCoverOpen, PrinterFailure, PrinterNotReady, PrinterOutOfPaper


class Question(IntEnum):
    """What DLE EOT can be asked, in the order it makes sense to ask."""

    PAPER = 4
    WHY_OFFLINE = 2
    IS_READY = 1


_FIXED, _FIXED_VALUE = 0b1001_0011, 0b0001_0010
"""Bits every answer has alike: whatever comes without them is no answer."""
_PAPER_END = 0b0110_0000
_COVER_OPEN, _STOPPED_FOR_PAPER = 0b0000_0100, 0b0010_0000
_OFFLINE = 0b0000_1000


def asking(question: Question) -> bytes:
    """Return the bytes that ask (DLE EOT n)."""
    return bytes((0x10, 0x04, question))


def is_answer(byte: int) -> bool:
    return byte & _FIXED == _FIXED_VALUE


def trouble_in(question: Question, byte: int) -> type[PrinterFailure] | None:
    """Return the failure this answer tells of, None where it is content."""
    match question:
        case Question.PAPER if byte & _PAPER_END:
            return PrinterOutOfPaper
        case Question.WHY_OFFLINE if byte & _STOPPED_FOR_PAPER:
            return PrinterOutOfPaper
        case Question.WHY_OFFLINE if byte & _COVER_OPEN:
            return PrinterCoverOpen
        case Question.IS_READY if byte & _OFFLINE:
            return PrinterNotReady
        case _:
            return None
