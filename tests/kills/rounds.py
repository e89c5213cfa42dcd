"""A round: a till is killed again and again, started again each time, and judged from the bank's ledger.

It is played in a process that has no threads, so that tills can be forked off it: a kill costs 50 milliseconds.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
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
class Round:
    """Kills within flows, then up to `deaths` kills within recovering from them; `seed` says at which moments."""

    kills: Sequence[Kill]
    folder: Path
    deaths: int = 0
    seed: str = ""
    without_intent: bool = False


@dataclass
class RoundCounts(Counts):
    """What a round found. `tried` are the kills within flows, `in_recovery` those within recovering.

    `left_open` are the kills after which the next start found an act without an end.
    """

    in_recovery: int = 0
    left_open: int = 0
    stories: list[str] = field(default_factory=list)

    def take(self, finding: Finding, after: str) -> None:
        setattr(self, finding.kind, getattr(self, finding.kind) + 1)
        self.stories.append(f"after {after}: {finding.story}")


def moments_of(flow: str, folder: Path) -> int:
    """Return how many moments a flow has. Raises AssertionError when it does not end as it should by itself."""
    warm_up()
    with BankProcess() as bank, TemporaryDirectory(dir=folder) as own:
        till = TillProcess(Run(Path(own), bank.address, flow, 1000))
        till.books()
        told = till.ends().told
    assert not told.error, f"{flow}: {told.error}"
    states = [order.state for order in told.orders]
    assert states == [FLOWS[flow].ends], f"{flow} ended in {states}"
    return told.passed


def play_round(round_: Round) -> RoundCounts:
    """Return the counts of a round and the story of each broken promise."""
    warm_up()
    with BankProcess() as bank, TemporaryDirectory(dir=round_.folder) as own:
        return _Play(round_, bank, Path(own)).whole()


class _Play:
    def __init__(self, round_: Round, bank: BankProcess, folder: Path) -> None:
        self._round = round_
        self._bank = bank
        self._folder = folder
        self._door = BackDoor(bank.address)
        self._counts = RoundCounts()
        self._sales: list[tuple[str, int]] = []
        self._after = "nothing"
        self._open_acts: set[str] = set()

    def whole(self) -> RoundCounts:
        for place, kill in enumerate(self._round.kills):
            self._kill(kill, 1000 + place)
        self._kill_recoveries()
        self._run(settled=True)
        self._run(settled=True, sales=tuple(sale for sale in self._sales if FLOWS[sale[0]].sale))
        self._door.close()
        return self._counts

    def _kill(self, kill: Kill, amount: int) -> None:
        self._sales.append((kill.flow, amount))
        ended = self._run(flow=kill.flow, amount=amount, dies_at=kill.moment)
        self._after = f"a kill at moment {kill.moment} of {kill.flow}"
        self._counts.tried += ended.killed

    def _kill_recoveries(self) -> None:
        chance = Random(self._round.seed)
        for _ in range(self._round.deaths):
            moment = chance.randint(1, _LAST_MOMENT)
            ended = self._run(dies_at=moment)
            self._after = f"a kill at moment {moment} of recovering"
            self._counts.in_recovery += ended.killed

    def _run(
        self,
        flow: str = "",
        amount: int = 0,
        dies_at: int | None = None,
        sales: tuple[tuple[str, int], ...] = (),
        *,
        settled: bool = False,
    ) -> Ended:
        """Let the till run once. It is judged when it has opened, and once more at an end that is settled."""
        careless = self._round.without_intent
        till = TillProcess(Run(self._folder, self._bank.address, flow, amount, dies_at, sales, careless))
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
