"""What Python wrote when the whole program broke: kept for a while, and told at the next start."""

import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

_NAME = "crash.txt"
_KEPT = 3


def keep_last(logs: Path) -> bool:
    """Put aside what the run before wrote when it broke; tell whether it did. Of older ones a few are kept."""
    file = logs / _NAME
    try:
        written = file.stat()
    except OSError:
        return False
    if not written.st_size:
        return False
    moment = datetime.fromtimestamp(written.st_mtime, UTC)
    with suppress(OSError):
        os.replace(file, logs / f"crash-{moment:%Y%m%dT%H%M%SZ}.txt")
        for old in sorted(logs.glob("crash-*.txt"), reverse=True)[_KEPT:]:
            old.unlink()
    return True


def open_note(logs: Path) -> TextIO:
    """Return the file for the run that begins; it stays empty unless the program breaks. Raises OSError."""
    return (logs / _NAME).open("w", encoding="utf-8")
