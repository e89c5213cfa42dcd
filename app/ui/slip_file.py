"""How does a slip become a PDF file, be its folder on a share that hangs? Half a file never gets the name."""

import asyncio
import errno
import os
from pathlib import Path
from threading import Event

from PySide6.QtCore import QIODevice, QSaveFile

from app.presenters.printed import Printed
from app.presenters.slip import Paper
from app.services.own_thread import in_own_thread_to_its_end
from app.ui.slip_paper import pdf_of

_LONGEST_SECONDS = 15.0
"""So long a folder may take for a file, and no longer is anybody left without a word."""


async def save_pdf(printed: Printed, target: Path, paper: Paper = Paper.A5) -> None:
    """Write the slip as a PDF file; a file that stood there stays until the new one is whole.

    Raises OSError, also for a folder that does not answer for so long: nothing gets the name any more then.
    """
    content, given_up = pdf_of(printed, paper), Event()
    try:
        async with asyncio.timeout(_LONGEST_SECONDS):
            await in_own_thread_to_its_end(lambda: _write(target, content, given_up), "PDF", given_up.set)
    except TimeoutError:
        raise OSError(errno.ETIMEDOUT, "The folder does not answer", str(target)) from None


def _write(target: Path, content: bytes, given_up: Event) -> None:
    file = QSaveFile(str(target))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly) or file.write(content) != len(content):
        raise OSError(file.errorString())
    # A share hangs when its bytes have to be there, which must be over before it is asked who still wants the file.
    if not file.flush():
        raise OSError(file.errorString())
    if os.name == "posix":  # elsewhere a flush brings them there
        os.fsync(file.handle())
    if not given_up.is_set() and not file.commit():
        raise OSError(file.errorString())
