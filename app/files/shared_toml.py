"""How do two programs change one TOML file, so that neither swallows what the other one changed?

Only what is changed goes over what the file says now, under a lock the system gives back when a program dies, and as
a new file that is put in the old one's place. Entries of a later Paydesk stay.
"""

import errno
import sys
import time
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from app.files import toml_text
from app.files.whole_file import put_in_place

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

Entries = dict[str, Any]
_LONGEST_WAIT_SECONDS, _TRY_AGAIN_SECONDS = 2.0, 0.01
_MISSING = object()


def write_changes(path: Path, before: Entries, after: Entries, named: Collection[str]) -> None:
    """Write what differs between two states, and what is named even where it does not, over what the file says.

    Raises OSError, also for a file that was damaged meanwhile and for one another program does not let go of: then it
    stays as it is.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with _locked(path.with_suffix(".lock")):
        there = _read(path)
        _write(path, after if there is None else _patched(there, before, after, named))


def _patched(there: Entries, before: Mapping[str, Any], after: Mapping[str, Any], named: Collection[str]) -> Entries:
    patched = dict(there)
    for name in [*after, *(gone for gone in before if gone not in after)]:
        old, new = before.get(name, _MISSING), after.get(name, _MISSING)
        if isinstance(old, dict) and isinstance(new, dict):
            inner = there.get(name)
            patched[name] = _patched(inner if isinstance(inner, dict) else {}, old, new, ())
        elif new is _MISSING:
            patched.pop(name, None)
        elif old != new or name in named:
            patched[name] = new
    return patched


def _read(path: Path) -> Entries | None:
    try:
        return toml_text.entries_of(path.read_text("utf-8"))
    except FileNotFoundError:
        return None
    except ValueError:
        raise OSError(errno.EILSEQ, "The file is damaged and stays as it is", str(path)) from None


def _write(path: Path, entries: Entries) -> None:
    put_in_place(path, toml_text.written(entries))


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Let nobody else in meanwhile. Raises OSError when another program keeps us out."""
    with path.open("ab") as file:
        until = time.monotonic() + _LONGEST_WAIT_SECONDS
        while not _taken(file):
            if time.monotonic() > until:
                raise OSError(errno.EAGAIN, "Another program is writing the file", str(path))
            time.sleep(_TRY_AGAIN_SECONDS)
        try:
            yield
        finally:
            _give_back(file)


if sys.platform == "win32":

    def _taken(file: BinaryIO) -> bool:
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _give_back(file: BinaryIO) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:

    def _taken(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as failure:
            # A share without locks: one program at a time has to do there, as everywhere before.
            return failure.errno in (errno.ENOLCK, errno.ENOTSUP)
        return True

    def _give_back(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
