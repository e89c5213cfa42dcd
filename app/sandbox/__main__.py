"""How does the pretend bank run alone? `python -m app.sandbox`; one line on stdout says where it listens."""

import argparse
import json
import signal
import sys
import threading
from dataclasses import asdict
from pathlib import Path

from app.sandbox.books.store import LedgerUnreadable
from app.sandbox.server import NotLoopback, SandboxServer
from app.sandbox.words.accounts import Mode


def main(arguments: list[str] | None = None) -> int:
    """Run until SIGTERM or SIGINT; return the exit code."""
    options = _parser().parse_args(arguments)
    try:
        server = SandboxServer(options.mode, options.ledger, options.host, options.port, options.control_port)
        address = server.start()
    except (NotLoopback, LedgerUnreadable, OSError) as reason:
        sys.stderr.write(f"{reason}\n")
        return 2
    end = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: end.set())
    sys.stdout.write(json.dumps(asdict(address)) + "\n")
    sys.stdout.flush()
    end.wait()
    server.stop()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m app.sandbox", description="A pretend bank for training and tests.")
    parser.add_argument("--host", default="127.0.0.1", help="loopback only")
    parser.add_argument("--port", type=int, default=0, help="0: any free port")
    parser.add_argument("--control-port", type=int, default=0, help="0: any free port")
    parser.add_argument("--mode", type=Mode, choices=list(Mode), default=Mode.FULL)
    parser.add_argument("--ledger", type=Path, help="file that keeps the orders between runs")
    return parser


if __name__ == "__main__":
    sys.exit(main())
