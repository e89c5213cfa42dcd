"""What did the tests of money under faults count? One table at the end of every run, whether it passed or failed.

A test takes the fixture `tally` and counts on a line of it while it works, so that a test that fails has counted too.
`tests/README.md` says how the table is read.
"""

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from typing import Any

import pytest
from xdist.workermanage import WorkerController

_HEADINGS = ("tried", "lost", "doubled", "wrong paid", "otherwise wrong")


@dataclass
class Counts:
    """How often something was done to a till, and what went wrong by it.

    `lost`: money, an order or a write that was acknowledged is gone. `doubled`: money moved twice, or more of it than
    was asked for. `wrongly_paid`: the till says "paid" and the bank's ledger does not. `otherwise`: any other promise
    that was broken, for example an act without an end, or damage nobody noticed.
    """

    tried: int = 0
    lost: int = 0
    doubled: int = 0
    wrongly_paid: int = 0
    otherwise: int = 0

    @property
    def wrong(self) -> int:
        return self.lost + self.doubled + self.wrongly_paid + self.otherwise

    def add(self, other: "Counts") -> None:
        for each in fields(Counts):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))


@dataclass
class Line(Counts):
    """One line of the table. In a `control` a guard is missing: it is right only when something goes wrong."""

    title: str = ""
    seed: str = ""
    control: bool = False
    note: str = ""
    seconds: float = 0.0
    failed: bool = False

    @property
    def verdict(self) -> str:
        if self.failed:
            return "FAILED"
        if self.control:
            return "broke, as it must" if self.wrong else "DID NOT BREAK"
        return "BROKEN" if self.wrong else "held"


class Tally:
    """The lines of one run. A title that comes again counts on in its line."""

    def __init__(self) -> None:
        self.lines: dict[str, Line] = {}

    @contextmanager
    def line(self, title: str, seed: object = "", *, control: bool = False) -> Iterator[Line]:
        """Give the line to count on. What is raised meanwhile marks it as failed."""
        line = self.lines.setdefault(title, Line(title=title, seed=str(seed), control=control))
        started = time.monotonic()
        try:
            yield line
        except BaseException:
            line.failed = True
            raise
        finally:
            line.seconds += time.monotonic() - started

    def add(self, lines: Iterable[Line]) -> None:
        """Count on with what another process counted."""
        for other in lines:
            line = self.lines.setdefault(other.title, Line(title=other.title, seed=other.seed, control=other.control))
            line.add(other)
            line.note = line.note or other.note
            line.seconds += other.seconds
            line.failed = line.failed or other.failed


_TALLY = pytest.StashKey[Tally]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_TALLY] = Tally()


@pytest.fixture(scope="session")
def tally(request: pytest.FixtureRequest) -> Tally:
    """The counts of this run, for tests that try something many times."""
    return request.config.stash[_TALLY]


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand the lines on, where this is one of several processes that share the tests out."""
    sent: dict[str, object] | None = getattr(session.config, "workeroutput", None)
    if sent is not None:
        sent["tally"] = [asdict(line) for line in session.config.stash[_TALLY].lines.values()]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: WorkerController) -> None:
    """Take over the lines of a process that has done its share; one that died has none to give."""
    sent: Mapping[str, list[dict[str, Any]]] = getattr(node, "workeroutput", {})
    node.config.stash[_TALLY].add(Line(**line) for line in sent.get("tally", ()))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    lines = config.stash[_TALLY].lines.values()
    if lines:
        terminalreporter.section("money under faults")
        for text in table(lines):
            terminalreporter.write_line(text)


def table(lines: Iterable[Line]) -> Iterator[str]:
    """Yield the table, row by row: what must hold, then the controls that must break."""
    ordered = sorted(lines, key=lambda line: line.control)
    rows = [_cells(line) for line in ordered]
    heading = ["what was done", *_HEADINGS, "seed", "seconds", "verdict"]
    widths = [max(len(row[place]) for row in [heading, *rows]) for place in range(len(heading))]
    yield _row(heading, widths)
    for place, (line, row) in enumerate(zip(ordered, rows, strict=True)):
        if line.control and not (place and ordered[place - 1].control):
            yield "controls: each has a guard taken away, and must break a promise"
        yield _row(row, widths)
        if line.note:
            yield f"    {line.note}"


def _cells(line: Line) -> list[str]:
    counts = (line.tried, line.lost, line.doubled, line.wrongly_paid, line.otherwise)
    return [line.title, *(str(count) for count in counts), line.seed, f"{line.seconds:.1f}", line.verdict]


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *numbers, last = cells
    middle = (cell.rjust(width) for cell, width in zip(numbers, widths[1:-1], strict=True))
    return "  ".join([first.ljust(widths[0]), *middle, last]).rstrip()
