"""What can be said on the command line."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from app import __version__


class Options(Struct, frozen=True):
    """The parsed command line. `profile` is a profile's file name without its ending."""

    training: bool = False
    demo: bool = False
    profile: str = ""
    profile_file: Path | None = None
    data_dir: Path | None = None
    screenshots: Path | None = None


def parse_options(arguments: Sequence[str] | None = None) -> Options:
    """Return the options; prints help or one clear sentence and exits when they cannot be used."""
    parser = argparse.ArgumentParser(prog="python -m app", description="Paydesk, a till for payment gateways.")
    parser.add_argument("--version", action="version", version=f"Paydesk {__version__}")
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--training", action="store_true", help="work with the sandbox gateway, no real bank")
    way.add_argument("--demo", action="store_true", help="play the guided demo on the sandbox gateway")
    parser.add_argument("--profile", default="", metavar="NAME", help="start with this bank profile")
    parser.add_argument("--profile-file", type=Path, metavar="FILE", help="add a bank profile for this run only")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep journal, settings and logs here")
    parser.add_argument("--screenshots", type=Path, metavar="DIR", help="where the demo saves its pictures")
    return Options(**vars(parser.parse_args(arguments)))
