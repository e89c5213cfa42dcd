"""How two ways of doing the same are measured in one run, and how the outcome is written down.

Ours and the reference take turns, so that a busy computer slows both; the ratio is of the medians.
"""

import math
import os
import statistics
import sys
from collections.abc import Sequence
from dataclasses import dataclass

Seconds = float


@dataclass(frozen=True, slots=True)
class Goal:
    """What a line is to keep: a ratio at most or at least, or milliseconds at the 95th percentile at most."""

    at_most: float | None = None
    at_least: float | None = None
    p95_at_most: Seconds | None = None

    def words(self) -> str:
        parts = []
        if self.at_most is not None:
            parts.append(f"<= {self.at_most:g} x")
        if self.at_least is not None:
            parts.append(f">= {self.at_least:g} x")
        if self.p95_at_most is not None:
            parts.append(f"p95 <= {self.p95_at_most * 1000:g} ms")
        return ", ".join(parts)

    def is_kept(self, ratio: float, p95: Seconds) -> bool:
        return (
            (self.at_most is None or ratio <= self.at_most)
            and (self.at_least is None or ratio >= self.at_least)
            and (self.p95_at_most is None or p95 <= self.p95_at_most)
        )


NONE = Goal()


def p95(samples: Sequence[Seconds]) -> Seconds:
    """Return the sample that 95 of 100 do not exceed."""
    ordered = sorted(samples)
    return ordered[max(0, math.ceil(len(ordered) * 0.95) - 1)]


def say(line: str = "") -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def say_load() -> None:
    """Say how busy this computer is: the ratios bear it, the milliseconds do not."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    say(f"load {load:.1f} on {os.cpu_count()} processors")


def compare(what: str, ours: Sequence[Seconds], theirs: Sequence[Seconds], goal: Goal = NONE) -> None:
    """Say medians, 95th percentiles, and the ratio of the medians against its goal."""
    ratio = statistics.median(ours) / statistics.median(theirs)
    say(f"{what:44} ours {_times(ours)}   reference {_times(theirs)}   {ratio:5.2f} x{_verdict(goal, ratio, ours)}")


def tell(what: str, samples: Sequence[Seconds], goal: Goal = NONE) -> None:
    """Say median and 95th percentile of something nothing is compared with."""
    say(f"{what:44} {_times(samples)}{_verdict(goal, 1.0, samples)}")


def compare_rates(what: str, ours: float, theirs: float, goal: Goal = NONE) -> None:
    """Say two rates a second, and their ratio."""
    ratio = ours / theirs
    say(f"{what:44} ours {ours:8.1f}/s   reference {theirs:8.1f}/s   {ratio:5.2f} x{_verdict(goal, ratio, (0.0,))}")


def compare_sizes(what: str, ours: Sequence[int], theirs: Sequence[int], goal: Goal = NONE) -> None:
    """Say medians of sizes in bytes, and their ratio."""
    mine, other = statistics.median(ours), statistics.median(theirs)
    ratio = mine / other
    say(
        f"{what:44} ours {mine / 2**20:8.1f} MB   reference {other / 2**20:8.1f} MB   "
        f"{ratio:5.2f} x{_verdict(goal, ratio, (0.0,))}"
    )


def _times(samples: Sequence[Seconds]) -> str:
    return f"{statistics.median(samples) * 1000:8.2f} ms (p95 {p95(samples) * 1000:8.2f})"


def _verdict(goal: Goal, ratio: float, samples: Sequence[Seconds]) -> str:
    if goal == NONE:
        return ""
    return f"   goal {goal.words()}: {'held' if goal.is_kept(ratio, p95(samples)) else 'MISSED'}"
