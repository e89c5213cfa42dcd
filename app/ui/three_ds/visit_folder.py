"""Where does a visit with more certificate authorities put its files, and who clears them away?"""

import shutil
import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLockFile, QTimer

_PREFIX = "paydesk-visit-"
_LOCK = "in-use"
_CLEARED_AGAIN_AFTER = (0.5, 2, 5)  # seconds; a program that ends before that leaves the rest to the next visit


class VisitFolder:
    """A private folder of one visit. What a crash left of earlier ones is cleared away when a new one is made."""

    def __init__(self) -> None:
        _clear_left_behind(Path(tempfile.gettempdir()))
        self._path = Path(tempfile.mkdtemp(prefix=_PREFIX))  # readable by this user only
        self._lock = QLockFile(str(self._path / _LOCK))
        self._lock.setStaleLockTime(0)  # a visit may take long; only a process that has ended gives it up
        self._lock.tryLock(0)

    @property
    def path(self) -> str:
        return str(self._path)

    def remove(self) -> None:
        """Delete the folder at once: a program that is ending has no later. What the web engine's own threads still
        write into it while they end is deleted again after that.
        """
        self._lock.unlock()
        shutil.rmtree(self._path, ignore_errors=True)
        for seconds in _CLEARED_AGAIN_AFTER:
            QTimer.singleShot(int(seconds * 1000), partial(shutil.rmtree, self._path, ignore_errors=True))


def _clear_left_behind(place: Path) -> None:
    for folder in place.glob(f"{_PREFIX}*"):
        lock = QLockFile(str(folder / _LOCK))
        lock.setStaleLockTime(0)
        if lock.tryLock(0):
            lock.unlock()
            shutil.rmtree(folder, ignore_errors=True)
