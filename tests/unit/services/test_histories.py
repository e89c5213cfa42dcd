"""Whatever happens in whatever order: no double charge, no wrong "paid", nothing lost, and every act ends.

Judged from the bank's own ledger. And the proof that the judge sees: without any one of the guards it finds a break.
"""

from pathlib import Path

import pytest

from tests.fakes.desk import TestDesk
from tests.many_hands import with_many_hands
from tests.missing_guards import no_amount_check, no_fence, no_intent, no_status_check, no_uniqueness
from tests.tally import Tally
from tests.unit.services.money_histories import STEPS, Broken, Job, Mutation, count, play, play_all

HISTORIES, ALL_HISTORIES = 500, 50_000
AT_ONCE = 25


@pytest.mark.parametrize("histories", [HISTORIES, pytest.param(ALL_HISTORIES, marks=pytest.mark.long)])
@pytest.mark.timeout(3600)
def test_no_history_breaks_a_promise_about_money(histories: int, tmp_path: Path, tally: Tally) -> None:
    jobs = [Job(range(first, min(first + AT_ONCE, histories)), tmp_path) for first in range(0, histories, AT_ONCE)]
    stories: list[str] = []
    with tally.line(f"random histories of {STEPS} steps", f"0-{histories - 1}") as line:
        for counts, told in with_many_hands(play_all, jobs):
            line.add(counts)
            stories += told
    assert stories == []
    assert line.tried == histories


# --- without a guard the judge finds a break ----------------------------------------------------------------------


async def _no_intent(desk: TestDesk) -> None:
    await no_intent(desk.journal)


@pytest.mark.parametrize(
    ("mutate", "guard", "broken"),
    [
        (no_fence, "the fence", "counts as not charged and was|was charged 2 times"),
        (no_uniqueness, "the uniqueness of an open act", "more went back than was taken"),
        (no_amount_check, "the check of the amount", "more went back than was taken"),
        (_no_intent, "the intent committed first", "the bank has it and the books have not"),
        (no_status_check, "the status asked for", "counts as paid and is not"),
    ],
)
def test_without_a_guard_some_history_breaks_its_promise(
    mutate: Mutation, guard: str, broken: str, tmp_path: Path, tally: Tally
) -> None:
    def play_until_broken() -> None:
        for seed in range(HISTORIES):
            line.tried += 1
            try:
                play(seed, tmp_path, mutate)
            except Broken as found:
                count(line, found)
                raise

    title = f"random histories without {guard}"
    with tally.line(title, "0-", control=True) as line, pytest.raises(Broken, match=broken):
        play_until_broken()
