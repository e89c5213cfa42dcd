"""Where does a visit with more certificate authorities put its files, and who clears them away?"""

import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QLockFile

_PREFIX = "paydesk-visit-"
_LOCK = "in-use"


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
        """Delete the folder. What the web engine still holds open is cleared away with the next visit."""
        self._lock.unlock()
        shutil.rmtree(self._path, ignore_errors=True)


def _clear_left_behind(place: Path) -> None:
    for folder in place.glob(f"{_PREFIX}*"):
        lock = QLockFile(str(folder / _LOCK))
        lock.setStaleLockTime(0)
        if lock.tryLock(0):
            lock.unlock()
            shutil.rmtree(folder, ignore_errors=True)
