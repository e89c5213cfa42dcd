"""kill -9 at every write to the journal and every phase of the network, in every act: no money lost, none doubled.

The till is the real one, put together as the program does it; the bank runs on and its ledger is the judge.
"""

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from random import Random

import pytest

from tests.kills.flows import FLOWS
from tests.kills.rounds import DiskFull, Kill, Moments, Round, RoundCounts, moments_of, play_round
from tests.many_hands import HANDS, with_many_hands
from tests.tally import Line, Tally

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="tills are forked off, and die by a POSIX signal"),
    pytest.mark.timeout(7200),
]

SEED = 261121
KILLS, ALL_KILLS = 1_320, 50_000
IN_RECOVERY, ALL_IN_RECOVERY = 400, 6_000
A_ROUND, DEATHS = 12, 8


@pytest.fixture(scope="module")
def moments(tmp_path_factory: pytest.TempPathFactory) -> list[Moments]:
    """Return what each flow can be struck at, once each of them has ended as it should by itself."""
    return with_many_hands(partial(moments_of, folder=tmp_path_factory.mktemp("alive")), list(FLOWS))


@pytest.fixture(scope="module")
def every_kill(moments: list[Moments]) -> list[Kill]:
    return [Kill(each.flow, moment) for each in moments for moment in range(1, each.passed + 1)]


def _draw(kills: Sequence[Kill], wanted: int, seed: object) -> list[Kill]:
    """Return so many kills in any order: each one before any comes again."""
    chance, drawn = Random(str(seed)), []
    while len(drawn) < wanted:
        drawn += chance.sample(kills, min(len(kills), wanted - len(drawn)))
    return drawn


def _rounds(blows: Sequence[Kill | DiskFull], each: int, folder: Path, deaths: int = 0) -> list[Round]:
    return [
        Round(blows[first : first + each], folder, deaths, f"{SEED} {first}") for first in range(0, len(blows), each)
    ]


def _counted(line: Line, played: Sequence[RoundCounts]) -> list[str]:
    for counts in played:
        line.add(counts)
    return [story for counts in played for story in counts.stories]


@pytest.mark.parametrize("wanted", [KILLS, pytest.param(ALL_KILLS, marks=pytest.mark.long)])
def test_a_till_killed_at_any_moment_loses_and_doubles_nothing(
    wanted: int, every_kill: list[Kill], tmp_path: Path, tally: Tally
) -> None:
    with tally.line("kills within every act of a till", SEED) as line:
        played = with_many_hands(play_round, _rounds(_draw(every_kill, wanted, SEED), A_ROUND, tmp_path))
        stories = _counted(line, played)
        left_open = sum(counts.left_open for counts in played)
        line.note = f"{len(every_kill)} moments in {len(FLOWS)} acts; {left_open} kills left an act open"
    assert stories == []
    assert line.tried >= wanted * 0.95, "nearly every moment was there again"
    assert left_open > line.tried // 4


@pytest.mark.parametrize("wanted", [IN_RECOVERY, pytest.param(ALL_IN_RECOVERY, marks=pytest.mark.long)])
def test_a_till_killed_while_it_recovers_recovers_all_the_same(
    wanted: int, every_kill: list[Kill], tmp_path: Path, tally: Tally
) -> None:
    with tally.line("kills within recovering, and recovering from that", SEED) as line:
        kills = _draw(every_kill, wanted // 2, f"{SEED} recovering")
        played = with_many_hands(play_round, _rounds(kills, 3, tmp_path, DEATHS))
        stories = _counted(line, played)
        line.note = f"after {line.tried} kills within acts"
        line.tried = sum(counts.in_recovery for counts in played)
    assert stories == []
    assert line.tried >= wanted * 0.75  # some have recovered before their moment


def test_a_till_whose_disk_is_full_at_any_write_of_any_act_loses_and_doubles_nothing(
    moments: list[Moments], tmp_path: Path, tally: Tally
) -> None:
    full = [
        DiskFull(each.flow, write, room_again)
        for each in moments
        for write in range(1, each.writes + 1)
        for room_again in (False, True)
    ]
    Random(SEED).shuffle(full)
    with tally.line("disk full at every write of every act of a till", SEED) as line:
        played = with_many_hands(play_round, _rounds(full, A_ROUND, tmp_path))
        stories = _counted(line, played)
        left_open = sum(counts.left_open for counts in played)
        line.note = f"{left_open} left an act open for the next start"
    assert stories == []
    assert line.tried == len(full)
    assert left_open > 0


def test_kills_find_a_till_that_writes_its_intents_too_late(
    every_kill: list[Kill], tmp_path: Path, tally: Tally
) -> None:
    kills = [kill for kill in every_kill if kill.flow == "charge by phone"]
    with tally.line("kills without the intent committed first", SEED, control=True) as line:
        rounds = [Round(kills[first::HANDS], tmp_path, without_intent=True) for first in range(HANDS)]
        stories = _counted(line, with_many_hands(play_round, rounds))
    assert any("the books have not" in story for story in stories)
