"""Does this PySide6 lose references to None, True and False, and if so, how do we live with it?

PySide6 6.12.0 on Python older than 3.12 takes one reference of None from every void call and one of True from
every `Signal.emit()`; after a few hundred of them the process aborts ("deallocating True or False").
See https://github.com/python/cpython/issues/134989. From Python 3.12 on these objects cannot be deallocated.
"""

import importlib
import sys

from PySide6.QtCore import QObject

_TRIES = 20
_PLENTY = 1 << 40  # references to lose: more than a process can use up in years


def protect_singletons() -> bool:
    """Return True when references are lost here and None, True and False were made safe against it.

    Call it before any other use of Qt. The fault is found by trying, not by version, and a second call finds
    it again but does no harm.
    """
    if sys.implementation.name != "cpython" or sys.version_info >= (3, 12) or not _loses_references():
        return False
    ctypes = importlib.import_module("ctypes")  # hardly any PySide6 needs it
    for immortal in (None, True, False):
        # The reference count is the first word of every object in a release build of CPython.
        ctypes.c_ssize_t.from_address(id(immortal)).value += _PLENTY
    return True


def _loses_references() -> bool:
    """Tell whether calls that return nothing take references of None away (healthy: none; 6.12.0: one each)."""
    probe = QObject()
    probe.setObjectName("")
    before = sys.getrefcount(None)
    for _ in range(_TRIES):
        probe.setObjectName("")
    return before - sys.getrefcount(None) >= _TRIES // 2
