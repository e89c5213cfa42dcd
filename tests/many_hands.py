"""How do tests that try something a thousand times use every core? The same work in several fresh processes."""

import multiprocessing
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")

HANDS = max(1, min(os.cpu_count() or 1, 4))


def with_many_hands(work: Callable[[Job], Result], jobs: Sequence[Job]) -> list[Result]:
    """Return what the work makes of each job. It stands in a module of its own; what it raises is raised here.

    The processes are started afresh instead of being forked off: this one has Qt and threads in it.
    """
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(min(HANDS, len(jobs)), mp_context=fresh) as hands:
        return list(hands.map(work, jobs))
