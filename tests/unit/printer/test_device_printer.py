"""A receipt through a device: a terminal that reads it, one that answers, one that is full, and none at all."""

import asyncio
import importlib
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.domain.printer_errors import PrinterOutOfPaper, PrinterOutOfReach, PrinterStopped
from app.domain.receipt_printer import PrinterSetup, Raster
from app.printer.printer import EscPosPrinter, Patience
from tests.fakes.printer import READY, Mechanism

PICTURE = Raster(576, bytes(range(1, 73)) * 700)
ENDLESS = Patience(connect=60, write=60, answer=60, end=60)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no terminals to play a device with")


@contextmanager
def a_device(mechanism: Mechanism) -> Iterator[str]:
    """A character device with a printer behind it that does its work in a thread."""
    pty, tty = importlib.import_module("pty"), importlib.import_module("tty")  # Windows has neither
    ours, theirs = pty.openpty()
    tty.setraw(theirs)

    def work() -> None:
        try:
            while data := os.read(ours, 4_096):
                os.write(ours, mechanism.feed(data))
        except OSError:
            pass  # the other end is closed

    worker = threading.Thread(target=work)
    worker.start()
    try:
        yield os.ttyname(theirs)
    finally:
        os.close(theirs)
        worker.join(60)
        os.close(ours)


def send(address: str, patience: Patience = ENDLESS) -> None:
    asyncio.run(EscPosPrinter(patience).print(PrinterSetup(address), PICTURE))


def test_a_device_that_answers_prints_the_whole_receipt() -> None:
    mechanism = Mechanism()
    with a_device(mechanism) as path:
        send(path)
    assert mechanism.paper.picture == PICTURE


def test_a_device_out_of_paper_says_so() -> None:
    with a_device(Mechanism(READY | {4: 0x72})) as path, pytest.raises(PrinterOutOfPaper):
        send(path)


def test_a_device_that_takes_no_more_is_not_waited_for(tmp_path: Path) -> None:
    full = tmp_path / "printer"
    os.mkfifo(full)
    reader = os.open(full, os.O_RDONLY | os.O_NONBLOCK)
    large = Raster(576, b"\xaa" * 72 * 60_000)
    try:
        with pytest.raises(PrinterStopped):
            asyncio.run(EscPosPrinter(Patience(write=0.1)).print(PrinterSetup(str(full)), large))
    finally:
        os.close(reader)


def test_a_plain_file_takes_the_receipt_as_a_share_does(tmp_path: Path) -> None:
    share = tmp_path / "share"
    share.touch()
    send(str(share))
    mechanism = Mechanism()
    mechanism.feed(share.read_bytes())
    assert mechanism.paper.picture == PICTURE


def test_a_mistyped_path_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(PrinterOutOfReach):
        send(str(tmp_path / "lp9"))
    assert list(tmp_path.iterdir()) == []
