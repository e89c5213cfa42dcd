"""A receipt through a device: a terminal that reads it, one that answers, one that is full, and none at all."""

import asyncio
import importlib
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import current_thread

import pytest

from app.domain.printer_errors import PrinterOutOfPaper, PrinterOutOfReach, PrinterStopped
from app.domain.receipt_printer import PrinterSetup, Raster
from app.printer import device
from app.printer.printer import EscPosPrinter, Patience
from app.services import own_thread
from tests.fakes.hanging_share import Gate
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


@pytest.fixture
def hanging(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], tuple[Gate, list[int]]]:
    """Let a driver never come back from this call, until the gate is open; returns also what was closed there."""

    def hangs(call: str) -> tuple[Gate, list[int]]:
        gate, closed = Gate(), list[int]()
        real, real_close = getattr(os, call), os.close

        def held(*given: object) -> int:
            if current_thread().name == "receipt printer":
                gate.hold()
            number: int = real(*given)
            return number

        def close(number: int) -> None:
            if current_thread().name == "receipt printer":
                closed.append(number)
            real_close(number)

        monkeypatch.setattr(own_thread, "GRACE_SECONDS", 0.01)
        monkeypatch.setattr(os, call, held)
        monkeypatch.setattr(os, "close", close)
        return gate, closed

    return hangs


@pytest.mark.parametrize("call", ["open", "write"])
def test_the_end_of_the_program_waits_for_no_driver_that_hangs(
    tmp_path: Path, hanging: Callable[[str], tuple[Gate, list[int]]], call: str
) -> None:
    """The device is closed by the thread that hung in it, once."""
    share = tmp_path / "share"
    share.touch()
    gate, closed = hanging(call)

    async def leave_meanwhile() -> None:
        printing = asyncio.create_task(EscPosPrinter(ENDLESS).print(PrinterSetup(str(share)), PICTURE))
        await gate.reached()
        printing.cancel()
        await asyncio.wait([printing])
        assert printing.cancelled()

    asyncio.run(leave_meanwhile())
    assert all(thread.daemon for thread in gate.held)
    assert closed == []
    gate.open_for_all()
    assert len(closed) == 1
    assert len(share.read_bytes()) <= 4_096, "nothing follows what hung"


@pytest.mark.parametrize(("call", "told"), [("open", PrinterOutOfReach), ("write", PrinterStopped)])
def test_a_driver_that_hangs_is_told_of_in_time(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    hanging: Callable[[str], tuple[Gate, list[int]]],
    call: str,
    told: type[Exception],
) -> None:
    (tmp_path / "share").touch()
    gate, _closed = hanging(call)
    monkeypatch.setattr(device, "_A_MOMENT", 0.01)
    with pytest.raises(told):
        send(str(tmp_path / "share"), Patience(connect=0.01 if call == "open" else 60, write=0.01))
    gate.open_for_all()


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
