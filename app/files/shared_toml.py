"""How do two programs change one TOML file, so that neither swallows what the other one changed?

Only what is changed goes over what the file says now, under a lock the system gives back when a program dies, and as
a new file that is put in the old one's place. Entries of a later Paydesk stay.
"""

import errno
import importlib
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from app.files import toml_text
from app.files.whole_file import put_in_place
from app.services.own_thread import for_a_while

if TYPE_CHECKING:
    from filelock import FileLock

Entries = dict[str, Any]
_LONGEST_WAIT_SECONDS, _TRY_AGAIN_SECONDS = 2.0, 0.01
_LONGEST_ACT_SECONDS = 5.0
"""So long a folder may take for all of it, the wait included: the window stands still meanwhile."""
_WITHOUT_LOCKS = {errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS}
_MISSING = object()


def write_changes(path: Path, before: Entries, after: Entries, named: Collection[str]) -> None:
    """Write what differs between two states, and what is named even where it does not, over what the file says.

    Raises OSError, also for a file that was damaged meanwhile, for one another program does not let go of, and for a
    folder that does not answer: then it stays as it is.
    """
    given_up = Event()
    try:
        for_a_while(lambda: _write_changes(path, before, after, named, given_up), "settings", _LONGEST_ACT_SECONDS)
    except TimeoutError:
        given_up.set()
        raise OSError(errno.ETIMEDOUT, "The folder of the file does not answer", str(path)) from None


def _write_changes(path: Path, before: Entries, after: Entries, named: Collection[str], given_up: Event) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with _locked(path.with_suffix(".lock")):
        there = _read(path)
        changed = after if there is None else _patched(there, before, after, named)
        if not given_up.is_set():
            put_in_place(path, toml_text.written(changed), given_up)


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


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Let nobody else in meanwhile. Raises OSError when another program keeps us out."""
    # Loaded with the first write: a start only reads.
    lock: FileLock = importlib.import_module("filelock").FileLock(
        path, timeout=_LONGEST_WAIT_SECONDS, poll_interval=_TRY_AGAIN_SECONDS, fallback_to_soft=False
    )
    try:
        lock.acquire()
    except TimeoutError:
        raise OSError(errno.EAGAIN, "Another program is writing the file", str(path)) from None
    except OSError as failure:
        # A share without locks: one program at a time has to do there, as everywhere before.
        if failure.errno not in _WITHOUT_LOCKS:
            raise
    try:
        yield
    finally:
        lock.release()
