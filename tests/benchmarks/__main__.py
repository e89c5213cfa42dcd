"""All benchmarks, one after the other, each in a process of its own.

python -m tests.benchmarks [--quick] [--journals DIR] [--orders N]
"""

import argparse
import subprocess
import sys

from tests.benchmarks.made_journals import add_options
from tests.benchmarks.side_by_side import say

_RUNS = (
    ("start",),
    ("search",),
    ("lists",),
    ("scrolling",),
    ("verification",),
    ("refresh",),
    ("refresh", "--flat-out"),
    ("bank_page",),
    ("gateway_call",),
)
_WITHOUT_JOURNAL = frozenset({"bank_page", "gateway_call"})
_QUICK = {"start": ["--rounds", "3"], "refresh": ["--open", "1000"], "gateway_call": ["--rounds", "10"]}


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--quick", action="store_true", help="fewer rounds: for whoever changes something")
    add_options(options)
    chosen = options.parse_args()
    journal = ["--journals", str(chosen.journals), "--orders", str(chosen.orders)]
    failed = []
    for name, *way in _RUNS:
        say(f"\n--- {' '.join((name, *way))}")
        more = [*([] if name in _WITHOUT_JOURNAL else journal), *(_QUICK.get(name, []) if chosen.quick else [])]
        if subprocess.run([sys.executable, "-m", f"tests.benchmarks.{name}", *way, *more], check=False).returncode:
            failed.append(name)
    if failed:
        say(f"\nnot measured: {', '.join(failed)}")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
