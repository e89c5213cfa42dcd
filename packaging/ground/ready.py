"""What happens, in which order, before Paydesk can start?"""

import contextlib
import sys
import time
from collections.abc import Callable, Iterator
from typing import IO

from ground import environment, qt, translations
from ground.places import BOOT, ON_WINDOWS
from ground.telling import CannotGoOnError, say


def make_ready() -> None:
    """Nothing; afterwards this machine can run Paydesk."""
    try:
        with one_at_a_time():
            environment.bring_up_to_date()
            qt.make_it_load()
            translations.build()
    except PermissionError as error:
        raise CannotGoOnError(f"{error}\nWas this folder set up by another account? Start as that one.") from error


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Nothing; two starts at once in one folder wait for each other. The lock dies with its process."""
    BOOT.mkdir(exist_ok=True)
    with (BOOT / "lock").open("a+b") as file:
        if not locked(file):
            say("Waiting for another set-up in this folder to finish")
            while not locked(file):
                time.sleep(0.2)
        yield


def locked(file: IO[bytes]) -> bool:
    """Whether the file is now locked for us."""
    try:
        if ON_WINDOWS:
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def guarded(work: Callable[[], int]) -> int:
    """The exit code of the work; what needs a person is told in one message, without a traceback."""
    try:
        return work()
    except CannotGoOnError as problem:
        sys.stdout.flush()
        print(f"paydesk: {problem}", file=sys.stderr, flush=True)
        return 1
    except KeyboardInterrupt:
        print("paydesk: stopped", file=sys.stderr, flush=True)
        return 130
