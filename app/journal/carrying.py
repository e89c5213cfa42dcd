"""How does a copy get out of this computer and back, to a stick or a share that may be slow, hang or be gone?"""

import hashlib
import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from threading import Event

from msgspec import Struct, field

from app.domain.errors import BackupUnusable
from app.journal.backup import forget_old, moment_in

_SLICE_BYTES = 1 << 20
_SLICE_IN_BYTES = 1 << 16
"""Smaller: over a slow line each slice is a sign that the share still answers."""
_LOG = "-wal"
_ON_THE_WAY = "outside-"
_BROKEN_OFF = ".unfinished"


def waiting_place(folder: Path, path: Path) -> Path:
    """Return where in a folder of this computer the copy for `path` is made; it does not count as one there."""
    return folder / f"{_ON_THE_WAY}{path.name}"


def clear_waiting(folder: Path) -> None:
    """Take away what a program that was killed left there on its way out, and the mark of one that gave up."""
    for left in _waiting_in(folder):
        with suppress(OSError):  # on Windows while a share that hangs still has it open
            left.unlink()


def mark_broken_off(copy: Path) -> None:
    """Leave a mark that the copy which waited there never came out."""
    with suppress(OSError):  # it is said at the next start only
        copy.with_name(f"{copy.name}{_BROKEN_OFF}").touch()


def broken_off(folder: Path) -> datetime | None:
    """Return when the newest copy was begun that never came out of this folder, None where each did."""
    return max((moment for left in _waiting_in(folder) if (moment := moment_in(left.name))), default=None)


def _waiting_in(folder: Path) -> list[Path]:
    return list(folder.glob(f"*{_ON_THE_WAY}journal-*"))


def carry(copy: Path, path: Path, given_up: Event) -> None:
    """Put the copy at `path`, written, flushed and read back before it gets its name, and forget the oldest there.

    Takes as long as the folder outside does: run it in a thread nobody waits for. However it ends, `copy` is gone
    from where it was; once `given_up` is set nothing more is begun. Raises OSError, and BackupUnusable for a copy
    that is not read back as it was written.
    """
    made = path.with_name(f".{path.name}.part")
    try:
        # Without its parents: a stick that was pulled out must not become a folder of this disk.
        path.parent.mkdir(mode=0o700, exist_ok=True)
        _clear_parts(path.parent)
        written = _write(copy, made, given_up)
        is_whole = _digest(made, given_up) == written
        if given_up.is_set():
            return
        if not is_whole:
            raise BackupUnusable(str(path))
        made.replace(path)
        forget_old(path.parent)
    finally:
        copy.unlink(missing_ok=True)
        made.unlink(missing_ok=True)


def _clear_parts(folder: Path) -> None:
    """Take away what earlier copies left that were cut off half way; the folder is this journal's alone."""
    for left in folder.glob(".journal-*.db.part"):
        left.unlink(missing_ok=True)


def _write(copy: Path, made: Path, given_up: Event) -> bytes:
    """Return the digest of what was written and flushed."""
    digest = hashlib.sha256()
    made.unlink(missing_ok=True)
    made.touch(mode=0o600, exist_ok=False)
    with made.open("r+b") as target:
        for part in _slices(copy, given_up):
            target.write(part)
            digest.update(part)
        target.flush()
        os.fsync(target.fileno())
    return digest.digest()


def _digest(path: Path, given_up: Event) -> bytes:
    digest = hashlib.sha256()
    for part in _slices(path, given_up):
        digest.update(part)
    return digest.digest()


def _slices(path: Path, given_up: Event, size: int = _SLICE_BYTES) -> Iterator[bytes]:
    with path.open("rb") as file:
        while not given_up.is_set() and (part := file.read(size)):
            yield part


class Fetching(Struct):
    """How far a copy is on its way in, in bytes; `given_up` is set once nobody wants it any more."""

    done: int = 0
    total: int = 0
    given_up: Event = field(default_factory=Event)


def fetch(copy: Path, here: Path, fetching: Fetching) -> None:
    """Put what lies at `copy`, and what stands in its log, at `here`; without its end once it is given up.

    Takes as long as the folder outside does: run it in a thread nobody waits for. Raises OSError.
    """
    parts = [(copy, here)]
    if (log := _beside(copy)).exists():
        parts.append((log, _beside(here)))
    fetching.total = sum(source.stat().st_size for source, _target in parts)
    try:
        for source, target in parts:
            _fetch(source, target, fetching)
    finally:
        if fetching.given_up.is_set():
            drop_fetched(here)


def drop_fetched(here: Path) -> None:
    """Take away what was fetched, or half of it."""
    for part in (here, _beside(here)):
        with suppress(OSError):  # on Windows while a share that hangs still keeps it open
            part.unlink(missing_ok=True)


def _fetch(source: Path, target: Path, fetching: Fetching) -> None:
    if fetching.given_up.is_set():
        return
    target.unlink(missing_ok=True)
    target.touch(mode=0o600, exist_ok=False)
    with target.open("r+b") as file:
        for part in _slices(source, fetching.given_up, _SLICE_IN_BYTES):
            file.write(part)
            fetching.done += len(part)


def _beside(path: Path) -> Path:
    return path.with_name(path.name + _LOG)
