"""Two tills on one server, whatever happens to them in whatever order: I1 to I8 hold, and every act ends."""

import asyncio
from collections import Counter

import pytest
from journal_aids import UsePostgres
from two_tills import STEPS, play

from tests.tally import Tally
from tests.unit.services.money_histories import Broken, count


@pytest.mark.parametrize("histories", [6, pytest.param(300, marks=pytest.mark.long)])
@pytest.mark.timeout(3600)
def test_no_history_of_two_tills_breaks_a_promise_about_money(
    histories: int, use_postgres: UsePostgres, tally: Tally
) -> None:
    happened: Counter[str] = Counter()
    stories = []
    with tally.line(f"two tills on one server, {STEPS} rounds of acts at once", f"0-{histories - 1}") as line:
        for seed in range(histories):
            use_postgres.forget()
            line.tried += 1
            try:
                happened += asyncio.run(play(seed, use_postgres.address))
            except Broken as broken:
                count(line, broken)
                stories.append(str(broken))
    print(dict(happened))  # noqa: T201 - for whoever compares
    assert stories == []
    assert min(happened[each] for each in ("crashes", "cut off", "taken over", "charges", "refunds")) > 0, happened
