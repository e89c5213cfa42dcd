"""Where does a training till keep the first shifts of its people? In a file beside the training journal."""

import logging
from pathlib import Path

import msgspec

from app.domain.first_shift import FirstShift
from app.files.whole_file import put_in_place

_log = logging.getLogger(__name__)


class FirstShiftFile:
    """Implements `ShiftMemory`. It can be lost: a shift that cannot be read begins anew."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._shifts = _read(path)

    def read(self, operator: str) -> FirstShift | None:
        return self._shifts.get(operator)

    def keep(self, shift: FirstShift) -> None:
        if self._shifts.get(shift.operator) != shift:
            self._shifts[shift.operator] = shift
            self._write()

    def _write(self) -> None:
        """Write a new file beside the old one, flushed, then put it in its place."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            put_in_place(self._path, msgspec.json.encode(self._shifts))
        except OSError:
            _log.warning("the first shift could not be kept", exc_info=True)


def _read(path: Path) -> dict[str, FirstShift]:
    try:
        return msgspec.json.decode(path.read_bytes(), type=dict[str, FirstShift])
    except FileNotFoundError:
        return {}
    except (OSError, msgspec.MsgspecError) as error:
        _log.warning("the first shifts cannot be read: %s", type(error).__name__)
        return {}
