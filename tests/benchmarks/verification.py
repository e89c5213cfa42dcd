"""How long does it take to check every line, page and stray of a journal of a million orders?

    python -m tests.benchmarks.verification [--journals DIR] [--orders N]

Once without a pause, as `python -m app.verify` does it; and how many slices it is, each followed by a pause of 20 ms
when the till does it beside its work. Nothing is compared: there is no reference for it.
"""

import argparse
import asyncio
import sys
import time
from pathlib import Path

from app.journal.journal import open_journal
from app.services.book_keeping import BETWEEN_SLICES_SECONDS
from tests.benchmarks.journal_key import KEY
from tests.benchmarks.made_journals import Made, add_options, journal_in
from tests.benchmarks.side_by_side import say, say_load, tell


async def measure(path: Path) -> None:
    journal = await open_journal(path, KEY)
    slices: list[float] = []
    began = last = time.perf_counter()

    async def pause() -> None:
        nonlocal last
        now = time.perf_counter()
        slices.append(now - last)
        last = now

    try:
        checked = await journal.check_all(pause)
    finally:
        await journal.close()
    seconds = time.perf_counter() - began
    beside = seconds + len(slices) * BETWEEN_SLICES_SECONDS
    rate = checked.orders / seconds
    say(f"{checked.orders:,} orders, {checked.lines:,} lines: {seconds:.0f} s, {rate:,.0f} orders a second")
    say(f"    faults: {len(checked.faults)}; beside the work of a till about {beside / 60:.0f} minutes")
    tell("    one slice", slices)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    add_options(options)
    chosen = options.parse_args()
    path = journal_in(chosen.journals, Made(chosen.orders))
    say_load()
    asyncio.run(measure(path))
    return 0


if __name__ == "__main__":
    sys.exit(main())
