"""A round: a till is killed again and again, started again each time, and judged from the bank's ledger.

It is played in a process that has no threads, so that tills can be forked off it: a kill costs 50 milliseconds.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.kills.bank_process import BackDoor, BankProcess
from tests.kills.flows import FLOWS
from tests.kills.judge import Finding, findings
from tests.kills.till_process import Ended, Run, TillProcess
from tests.kills.warm import warm_up
from tests.tally import Counts

_LAST_MOMENT = 40
"""Recoveries rarely have more moments than this."""


@dataclass(frozen=True)
class Kill:
    """A flow, and the moment of it the till dies at: the first is 1."""

    flow: str
    moment: int


@dataclass(frozen=True)
class DiskFull:
    """A flow, and from which of its writes on there is no room; `room_again` once the act has failed."""

    flow: str
    write: int
    room_again: bool


@dataclass(frozen=True)
class Moments:
    """How many moments and writes a flow has."""

    flow: str
    passed: int
    writes: int


@dataclass(frozen=True)
class Round:
    """Blows within flows, then up to `deaths` kills within recovering from them; `seed` says at which moments."""

    blows: Sequence[Kill | DiskFull]
    folder: Path
    deaths: int = 0
    seed: str = ""
    without_intent: bool = False


@dataclass
class RoundCounts(Counts):
    """What a round found. `tried` are the blows within flows, `in_recovery` the kills within recovering.

    `left_open` are the blows after which the next start found an act without an end.
    """

    in_recovery: int = 0
    left_open: int = 0
    stories: list[str] = field(default_factory=list)

    def take(self, finding: Finding, after: str) -> None:
        setattr(self, finding.kind, getattr(self, finding.kind) + 1)
        self.stories.append(f"after {after}: {finding.story}")


def moments_of(flow: str, folder: Path) -> Moments:
    """Return what a flow can be struck at. Raises AssertionError when it does not end as it should by itself."""
    warm_up()
    with BankProcess() as bank, TemporaryDirectory(dir=folder) as own:
        till = TillProcess(Run(Path(own), bank.address, flow, 1000))
        till.books()
        told = till.ends().told
    assert not told.error, f"{flow}: {told.error}"
    states = [order.state for order in told.orders]
    assert states == [FLOWS[flow].ends], f"{flow} ended in {states}"
    return Moments(flow, told.passed, told.writes)


def play_round(round_: Round) -> RoundCounts:
    """Return the counts of a round and the story of each broken promise."""
    warm_up()
    with BankProcess() as bank, TemporaryDirectory(dir=round_.folder) as own:
        return _Play(round_, bank, Path(own)).whole()


class _Play:
    def __init__(self, round_: Round, bank: BankProcess, folder: Path) -> None:
        self._round = round_
        self._start = Run(folder, bank.address, without_intent=round_.without_intent)
        self._door = BackDoor(bank.address)
        self._counts = RoundCounts()
        self._sales: list[tuple[str, int]] = []
        self._after = "nothing"
        self._open_acts: set[str] = set()

    def whole(self) -> RoundCounts:
        for place, blow in enumerate(self._round.blows):
            self._strike(blow, 1000 + place)
        self._kill_recoveries()
        self._live(self._start, settled=True)
        sales = tuple(sale for sale in self._sales if FLOWS[sale[0]].sale)
        self._live(replace(self._start, sales=sales), settled=True)
        self._door.close()
        return self._counts

    def _strike(self, blow: Kill | DiskFull, amount: int) -> None:
        self._sales.append((blow.flow, amount))
        run = replace(self._start, flow=blow.flow, amount=amount)
        if isinstance(blow, Kill):
            self._counts.tried += self._live(replace(run, dies_at=blow.moment)).killed
        else:
            self._live(replace(run, full_at=blow.write, room_again=blow.room_again))
            self._counts.tried += 1
        self._after = str(blow)

    def _kill_recoveries(self) -> None:
        chance = Random(self._round.seed)
        for _ in range(self._round.deaths):
            moment = chance.randint(1, _LAST_MOMENT)
            self._counts.in_recovery += self._live(replace(self._start, dies_at=moment)).killed
            self._after = f"a kill at moment {moment} of recovering"

    def _live(self, run: Run, *, settled: bool = False) -> Ended:
        """Let the till run once. It is judged when it has opened, and once more at an end that is settled."""
        till = TillProcess(run)
        books = till.books()
        amounts = [sold for _, sold in self._sales]
        if books is not None:
            open_acts = {f"{act.kind} of {act.order}" for act in books.acts}
            self._counts.left_open += bool(open_acts - self._open_acts)
            self._open_acts |= open_acts
            self._judge(findings(self._door.ledger(), books, amounts, settled=False))
        ended = till.ends()
        if ended.told.error:
            self._judge([Finding("otherwise", ended.told.error)])
        if settled:
            self._judge(findings(self._door.ledger(), ended.told, amounts, settled=True))
        return ended

    def _judge(self, found: Iterable[Finding]) -> None:
        for finding in found:
            self._counts.take(finding, self._after)
