"""How long from the start to the first rows of a million orders, and what is held then, against a bare window?

    python -m tests.benchmarks.start [--rounds N] [--journals DIR] [--orders N]

Both sides are processes of their own, started in turns with their bytecode compiled, on the same (offscreen)
platform. Paydesk starts as at a shop: key store, five bank profiles, the journal attached, its book-keeping at work.
The clock runs from before the process is made to behind the paint event; a bare window shows its rows at once,
Paydesk its window first and the orders when F4 is pressed. Memory is read some seconds after the first rows.
"""

import argparse
import compileall
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

import app
from tests.benchmarks.key_store import NEAR_BANK
from tests.benchmarks.made_journals import Made, add_options, journal_in
from tests.benchmarks.side_by_side import Goal, compare, compare_sizes, say_load, tell

_PROFILE = """\
title = "Near bank"
bank = "Near bank"
environment = "test"
generation = "v1"
address = "https://near-bank.invalid/payment"
currency = "EUR"
login = "password"
languages = ["en", "ru"]
modes = ["phone", "challenge", "link"]
charge_way = "register-first"
return_page = "https://shop.example/thanks"
shop = "NEAR"
accent = "#0f766e"
"""
_START, _MEMORY, _FIRST_ROWS = Goal(at_most=2.5), Goal(at_most=2.0), Goal(p95_at_most=1.0)
_REFERENCE = ("-m", "tests.benchmarks.bare_window")
_OURS = (
    "-c",
    # As `app/__main__.py` begins; and without what only developers have installed, which httpx would load.
    "import runpy, sys; from app.ui.loading import load_in_haste; load_in_haste();"
    "sys.modules.update(rich=None, pygments=None);"
    "runpy.run_module('tests.benchmarks.watched_paydesk', run_name='__main__')",
)
Figures = dict[str, list[float]]


def measure(folder: Path, rounds: int) -> tuple[Figures, Figures]:
    """Return what was seen of Paydesk and of the bare window, seconds after the start and bytes."""
    ours, theirs = defaultdict(list), defaultdict(list)
    for turn in range(rounds + 1):
        for figures, arguments in ((ours, (*_OURS, str(folder))), (theirs, _REFERENCE)):
            seen = _run(arguments)
            if turn:  # the first turn only warms the disk up
                for name, value in seen.items():
                    figures[name].append(value)
    return ours, theirs


def _run(arguments: tuple[str, ...]) -> dict[str, float]:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "PYTHON_KEYRING_BACKEND": "tests.benchmarks.key_store.ShopKeys",
    }
    began = time.time()
    done = subprocess.run([sys.executable, *arguments], env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    facts = json.loads(done.stdout.splitlines()[-1])
    return {name: value - began if name in ("window", "rows") else value for name, value in facts.items()}


def _shop_in(folder: Path, journal: Path) -> None:
    """Make a data directory with this journal in it, by a second name, and one bank that nobody answers for."""
    (folder / "shop").mkdir()
    (folder / "shop" / "journal.db").symlink_to(journal)
    (folder / f"{NEAR_BANK}.toml").write_text(_PROFILE, "utf-8")


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=7)
    add_options(options)
    chosen = options.parse_args()
    journal = journal_in(chosen.journals, Made(chosen.orders))
    for package in (Path(app.__path__[0]), Path(__file__).parent):
        compileall.compile_dir(package, quiet=1)
    say_load()
    with tempfile.TemporaryDirectory() as place:
        _shop_in(Path(place), journal)
        ours, theirs = measure(Path(place), chosen.rounds)
    compare(f"start to a painted window, {chosen.orders:,} orders", ours["window"], theirs["window"], _START)
    compare(f"start to the first rows, {chosen.orders:,} orders", ours["rows"], theirs["rows"], _START)
    tell("start to the first rows", ours["rows"], _FIRST_ROWS)
    compare("processor time to the first rows", ours["worked"], theirs["worked"])
    if ours["rss"]:
        compare_sizes("memory at rest, all of it (RSS)", ours["rss"], theirs["rss"], _MEMORY)
        compare_sizes("memory at rest, its own (USS)", ours["uss"], theirs["uss"], _MEMORY)
    return 0


if __name__ == "__main__":
    sys.exit(main())
