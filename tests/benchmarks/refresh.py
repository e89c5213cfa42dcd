"""How fast are ten thousand open orders asked about, against bare httpx at the same limits, and does the window wait?

    python -m tests.benchmarks.refresh [--open N] [--pace N | --flat-out] [--journals DIR]

The window is open on the orders, F5 asks, the bank answers at once. Both sides ask at most four questions at a time
and at most so many a second: ten times the usual pace of a bank, so that it ends today. Before and after, the
reference sends the same form for a part of the orders. Flat out, there is no pace: what the processor alone allows.
The loop of the window is watched all the while.
"""

import argparse
import asyncio
import itertools
import json
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import httpx
from aiolimiter import AsyncLimiter
from msgspec.structs import replace

from app.domain.profile import BankProfile, Credentials, RequestBudget
from app.files.profiles import shipped_profiles, with_address
from tests.benchmarks.loop_watch import LoopWatch
from tests.benchmarks.made_journals import Made, add_options, journal_in
from tests.benchmarks.shop_window import Shop, play
from tests.benchmarks.side_by_side import Goal, compare_rates, p95, say, say_load

BANK = "jcc-v1-direct"
_LOGIN = Credentials(user_name="shop", password="nothing real")
_AT_ONCE = 4
_NO_PACE = 100_000.0
_PART = 0.2
_GOAL = Goal(at_least=0.8)
_LONGEST_PAUSE = 0.05


async def bare(address: str, keys: Sequence[str], pace: float) -> float:
    """Return the questions a second of httpx alone, at the same limits."""
    waiting = iter(keys)
    limiter = AsyncLimiter(1, 1 / pace)
    limits = httpx.Limits(max_connections=_AT_ONCE)

    async def ask() -> None:
        for key in waiting:
            await limiter.acquire()
            form = {"userName": _LOGIN.user_name, "password": _LOGIN.password, "orderId": key, "language": "en"}
            reply = await client.post(f"{address}/rest/getOrderStatusExtended.do", data=form)
            json.loads(reply.content)

    began = time.perf_counter()
    async with httpx.AsyncClient(trust_env=False, limits=limits) as client:
        await asyncio.gather(*(ask() for _ in range(_AT_ONCE)))
    return len(keys) / (time.perf_counter() - began)


async def ours(shop: Shop, watch: LoopWatch) -> float:
    """Return the answers a second of F5."""
    began = time.perf_counter()
    watch.begin()
    answered = await shop.till.refresh.ask_now()
    watch.end()
    return answered / (time.perf_counter() - began)


def measure(path: Path, address: str, keys: Sequence[str], pace: float, what: str) -> None:
    budget = RequestBudget(at_once=_AT_ONCE, per_second=pace)
    part = keys[: max(1, int(len(keys) * _PART))]

    async def scene(shop: Shop) -> None:
        shop.window.main.show_screen(shop.window.main.orders)
        await shop.tasks.settled("orders.load")
        watch = LoopWatch()
        await bare(address, keys[:200], _NO_PACE)  # once, to warm up
        before = await bare(address, part, pace)
        rate = await ours(shop, watch)
        after = await bare(address, part, pace)
        compare_rates(what, rate, (before + after) / 2, _GOAL)
        pauses = [wait for wait in watch.waits if wait > _LONGEST_PAUSE]
        say(
            f"    the window waited at most {max(watch.waits) * 1000:.0f} ms (p95 {p95(watch.waits) * 1000:.1f}), "
            f"worked at most {max(watch.work) * 1000:.0f} ms at a stretch; {len(pauses)} pauses over 50 ms"
        )

    play(path, scene, profiles=(replace(_profile(address), budget=budget),), login=_LOGIN)


def _profile(address: str) -> BankProfile:
    jcc = next(each for each in shipped_profiles() if each.name == BANK)
    return with_address(jcc, address, "https://shop.example/thanks")


@contextmanager
def _bank(made: Made) -> Iterator[str]:
    """Give the address of a bank for this journal, in a process of its own."""
    arguments = [
        sys.executable,
        "-m",
        "tests.benchmarks.quick_bank",
        str(made.orders),
        str(made.still_open),
        made.bank,
    ]
    bank = subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)
    try:
        assert bank.stdout is not None
        yield bank.stdout.readline().strip()
    finally:
        bank.terminate()
        bank.wait()


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--open", type=int, default=10_000)
    options.add_argument("--pace", type=float, default=50.0)
    options.add_argument("--flat-out", action="store_true", help="without a pace")
    add_options(options)
    chosen = options.parse_args()
    made = Made(chosen.open, chosen.open, BANK)
    path = journal_in(chosen.journals, made)
    keys = [str(each.ended.gateway_order_id) for each in itertools.islice(made.lives(), chosen.open)]
    say_load()
    with _bank(made) as address:
        if chosen.flat_out:
            measure(path, address, keys, _NO_PACE, f"{chosen.open:,} questions without a pace")
        else:
            measure(path, address, keys, chosen.pace, f"{chosen.open:,} questions at {chosen.pace:g} a second")
    return 0


if __name__ == "__main__":
    sys.exit(main())
