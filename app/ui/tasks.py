"""How a slot starts a coroutine: once at a time, kept alive, its failure reported, ended with its screen."""

import asyncio
from collections.abc import Callable, Coroutine, Hashable
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVarTuple

from PySide6.QtCore import QObject

Arguments = TypeVarTuple("Arguments")
BusyCallback = Callable[[bool], None]


@dataclass(eq=False)
class _Run:
    """One running task, who hears that it is busy, and whether it may be cut short."""

    task: asyncio.Task[object]
    moves_money: bool
    on_busy: BusyCallback | None
    unwatch: Callable[[], object] = field(default=lambda: None)


class Tasks:
    """All coroutines that were started from slots.

    A key names what is done ("orders.refresh", ("charge", number)). Screen tasks end with their owner; tasks
    that move money belong to the application and end when they are finished.
    """

    def __init__(self, on_failure: Callable[[Exception], None]) -> None:
        self._on_failure = on_failure
        self._by_key: dict[Hashable, _Run] = {}
        self._all: set[_Run] = set()  # strong references: the loop keeps only weak ones
        self._closing = False

    def start(
        self,
        key: Hashable,
        work: Callable[[*Arguments], Coroutine[Any, Any, object]],
        *arguments: *Arguments,
        owner: QObject | None = None,
        on_busy: BusyCallback | None = None,
        moves_money: bool = False,
    ) -> bool:
        """Return True when `work` was started, False when one of that key still runs (or the program ends).

        `on_busy` hears True now and False at the end, unless its owner is gone by then.
        """
        if self._closing or self.is_running(key):
            return False
        if (over := self._by_key.get(key)) is not None:
            self._say_idle(over)  # now: its successor is busy in a moment
        task = asyncio.get_running_loop().create_task(_as_task(work, *arguments), name=str(key))
        run = _Run(task, moves_money, on_busy)
        self._by_key[key] = run
        self._all.add(run)
        if owner is not None:
            connection = owner.destroyed.connect(partial(self._orphan, key, run))
            run.unwatch = partial(QObject.disconnect, connection)
        task.add_done_callback(partial(self._ended, key, run))
        if on_busy is not None:
            on_busy(True)
        return True

    def is_running(self, key: Hashable) -> bool:
        run = self._by_key.get(key)
        # One that is over and whose end was not told yet runs no more: whoever saw what it did may go on at once.
        return run is not None and not run.task.done()

    @property
    def count(self) -> int:
        """How many tasks have not ended yet, cancelled ones that still tidy up included."""
        return len(self._all)

    def cancel(self, key: Hashable) -> bool:
        """Return True when a task of that key was told to end; the key is free at once.

        For "latest wins", such as search while typing. A task that moves money is never cancelled.
        """
        run = self._by_key.get(key)
        if run is None or run.moves_money:
            return False
        del self._by_key[key]
        run.unwatch()
        run.task.cancel()
        self._say_idle(run)  # now, not when the task has tidied up: its successor may be busy by then
        return True

    async def settled(self, key: Hashable) -> None:
        """Return when no task of that key runs any more; its failure goes where failures go, not here."""
        run = self._by_key.get(key)
        if run is not None:
            await asyncio.wait([run.task])

    async def finish(self, patience: float = 10.0) -> None:
        """Return when nothing runs: screen tasks are cancelled, money tasks get `patience` seconds to end.

        From now on nothing can be started. A money task that is cut off leaves its intent in the journal, and
        the next start of the program asks the bank about it.
        """
        self._closing = True
        await _cancel([run.task for run in self._all if not run.moves_money])
        if money := [run.task for run in self._all]:
            await asyncio.wait(money, timeout=patience)
        await _cancel([run.task for run in self._all])

    def _orphan(self, key: Hashable, run: _Run) -> None:
        """Let go of a destroyed owner: nothing may touch its widgets again."""
        run.on_busy = None
        run.unwatch = lambda: None
        if not run.moves_money:
            self._forget(key, run)
            run.task.cancel()

    def _ended(self, key: Hashable, run: _Run, task: asyncio.Task[object]) -> None:
        self._forget(key, run)
        self._all.discard(run)
        run.unwatch()
        self._say_idle(run)
        if not task.cancelled() and isinstance(error := task.exception(), Exception):
            self._on_failure(error)

    @staticmethod
    def _say_idle(run: _Run) -> None:
        if run.on_busy is not None:
            on_busy, run.on_busy = run.on_busy, None
            on_busy(False)

    def _forget(self, key: Hashable, run: _Run) -> None:
        if self._by_key.get(key) is run:
            del self._by_key[key]


async def _as_task(work: Callable[[*Arguments], Coroutine[Any, Any, object]], *arguments: *Arguments) -> object:
    """Return what `work` returns; also when calling it already fails, the failure is the task's."""
    return await work(*arguments)


async def _cancel(tasks: list[asyncio.Task[object]]) -> None:
    for task in tasks:
        task.cancel()
    if tasks:
        await asyncio.wait(tasks)
