"""Where does a half-written file stand? In a folder of its own beside its place, until it is whole."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from app.domain.errors import ExportDenied, ExportDiskFull, ExportFailed

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}  # the last: this disk or account holds no file so large
_DENIED = {errno.EACCES, errno.EPERM, errno.EROFS}


@contextmanager
def told_by_name(target: Path) -> Iterator[None]:
    """Turn what the system says about a file into ExportDiskFull, ExportDenied or ExportFailed."""
    try:
        yield
    except OSError as error:
        raise _failure(error, target) from error


class Draft:
    """A file on its way to `target`. Beside it, because only within one disk is a file put in place at once."""

    def __init__(self, target: Path) -> None:
        """Make the folder. Raises the ExportFailed family, as everything here does."""
        self._target = target
        with told_by_name(target):
            # Not a TemporaryDirectory: at the end of the program Python would go to a share that hangs and clear it.
            self.folder = Path(mkdtemp(prefix=".paydesk-", dir=target.parent))
        self.path = self.folder / "draft"

    def flush(self) -> None:
        """Return when the whole file is on the disk."""
        with told_by_name(self._target), self.path.open("r+b") as written:
            os.fsync(written.fileno())

    def put_in_place(self) -> None:
        """Replace what stands at the target by this file, which was flushed."""
        with told_by_name(self._target):
            self.path.replace(self._target)
        self.drop()

    def drop(self) -> None:
        """Remove whatever is left of it."""
        shutil.rmtree(self.folder, ignore_errors=True)


def _failure(error: OSError, target: Path) -> ExportFailed:
    reason = error.strerror or type(error).__name__
    if error.errno in _FULL:
        return ExportDiskFull(str(target), reason)
    if error.errno in _DENIED:
        return ExportDenied(str(target), reason)
    return ExportFailed(str(target), reason)
