"""A receipt over the network: printers that answer, are mute, slow, out of paper, half reading, or gone."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from app.domain.printer_errors import (
    PrinterCoverOpen,
    PrinterFailure,
    PrinterNotReady,
    PrinterOutOfPaper,
    PrinterOutOfReach,
    PrinterStopped,
)
from app.domain.receipt_printer import PrinterSetup, Raster
from app.printer.printer import EscPosPrinter, Patience
from tests.fakes.printer import READY, FakePrinter, a_printer

PICTURE = Raster(576, bytes(range(1, 73)) * 700)
LARGE = Raster(576, b"\xaa" * 72 * 60_000)
"""More than the buffers between the two can hold."""
ENDLESS = Patience(connect=60, write=60, answer=60, end=60)
"""For printers that do answer, however slow this computer is."""
SHORT = Patience(connect=60, write=0.2, answer=0.05, end=0.05)
"""For what never comes."""


def play(scene: Callable[[], Awaitable[None]]) -> None:
    async def run() -> None:
        await scene()

    asyncio.run(run())


async def prints(printer: FakePrinter, patience: Patience, picture: Raster = PICTURE) -> None:
    await EscPosPrinter(patience).print(PrinterSetup(printer.address), picture)


def test_a_receipt_comes_out_whole() -> None:
    async def scene() -> None:
        async with a_printer() as printer:
            await prints(printer, ENDLESS)
            await printer.ended.wait()
            assert printer.mechanism.paper.picture == PICTURE
            assert printer.mechanism.asked == [4, 2, 1, 4], "asked before, and once more when all was sent"

    play(scene)


def test_a_printer_that_never_says_a_word_prints_all_the_same() -> None:
    async def scene() -> None:
        async with a_printer(answers={}) as printer:
            await prints(printer, Patience(connect=60, write=60, answer=0.05, end=60))
            await printer.ended.wait()
            assert printer.mechanism.paper.picture == PICTURE
            assert printer.mechanism.asked == [4], "it is not asked again"

    play(scene)


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({4: 0x72}, PrinterOutOfPaper),
        ({2: 0x32}, PrinterOutOfPaper),
        ({2: 0x16}, PrinterCoverOpen),
        ({1: 0x1A}, PrinterNotReady),
    ],
)
def test_what_a_printer_says_of_itself_is_believed_and_nothing_is_sent(
    answers: dict[int, int], expected: type[PrinterFailure]
) -> None:
    async def scene() -> None:
        async with a_printer(READY | answers) as printer:
            with pytest.raises(expected) as caught:
                await prints(printer, ENDLESS)
            assert caught.value.address == printer.address
            assert printer.mechanism.paper.acts == []

    play(scene)


def test_paper_that_ends_in_the_middle_is_told() -> None:
    async def scene() -> None:
        answers = dict(READY)
        async with a_printer(answers) as printer:
            feed = printer.mechanism.feed

            def feed_until_the_roll_ends(data: bytes) -> bytes:
                if printer.mechanism.paper.rows:
                    answers[4] = 0x72
                return feed(data)

            printer.mechanism.feed = feed_until_the_roll_ends  # type: ignore[method-assign]
            with pytest.raises(PrinterOutOfPaper):
                await prints(printer, ENDLESS)

    play(scene)


def test_words_that_are_no_answer_are_passed_over() -> None:
    async def scene() -> None:
        async with a_printer({4: 0xFF, 2: 0x12, 1: 0x12}) as printer:
            await prints(printer, ENDLESS)
            await printer.ended.wait()
            assert printer.mechanism.paper.picture == PICTURE

    play(scene)


def test_a_printer_that_hangs_up_in_the_middle_is_told() -> None:
    async def scene() -> None:
        async with a_printer(closes_after=5_000) as printer:
            with pytest.raises(PrinterStopped):
                await prints(printer, ENDLESS, LARGE)

    play(scene)


def test_a_printer_that_stops_reading_does_not_hold_anybody_up() -> None:
    async def scene() -> None:
        async with a_printer(answers={}, stops_after=5_000) as printer:
            with pytest.raises(PrinterStopped) as caught:
                await prints(printer, SHORT, LARGE)
            assert caught.value.reason == "timeout"

    play(scene)


def test_a_printer_that_falls_silent_may_have_printed_a_part() -> None:
    async def scene() -> None:
        async with a_printer(stops_after=5_000) as printer:
            with pytest.raises(PrinterStopped):
                await prints(printer, Patience(connect=60, write=60, answer=60, end=0.05))

    play(scene)


def test_a_printer_that_is_off_is_out_of_reach() -> None:
    async def scene() -> None:
        async with a_printer() as printer:
            address = printer.address
        with pytest.raises(PrinterOutOfReach) as caught:
            await EscPosPrinter(ENDLESS).print(PrinterSetup(address), PICTURE)
        assert caught.value.reason

    play(scene)
