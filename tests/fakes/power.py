"""The power goes while names on the disk and heads in the key store change, and stays away until the next start."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import pytest

from app.domain.books import JournalHead
from app.secrets.memory import MemorySecretStore

T = TypeVar("T")


class PowerCut(BaseException):
    """The power went: nothing of this run does anything any more."""


class Power:
    """Goes at one of the moments at which names on the disk or heads in the key store change, and stays away."""

    def __init__(self, goes_at: int) -> None:
        self._goes_at = goes_at
        self.passed = 0

    def moment(self) -> None:
        self.passed += 1
        if self.passed >= self._goes_at:
            raise PowerCut


@contextmanager
def power(goes_at: int) -> Iterator[Power]:
    """Let the power go around every change of a name, and around every head that is kept."""
    line = Power(goes_at)

    def watched(whole: Callable[..., T]) -> Callable[..., T]:
        def change(*arguments: Any, **named: Any) -> T:
            line.moment()
            done = whole(*arguments, **named)
            line.moment()
            return done

        return change

    keep = MemorySecretStore.keep_journal_head

    async def kept(store: MemorySecretStore, name: str, head: JournalHead) -> None:
        line.moment()
        await keep(store, name, head)
        line.moment()

    with pytest.MonkeyPatch.context() as patch:
        for name in ("replace", "unlink"):
            patch.setattr(Path, name, watched(getattr(Path, name)))
        patch.setattr(MemorySecretStore, "keep_journal_head", kept)
        yield line
