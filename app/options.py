"""What can be said on the command line."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

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


class OptionsWrong(Exception):
    """What was said on the command line cannot be used; `reason` says why, in argparse's own words."""

    def __init__(self, reason: str, usage: str, data_dir: Path | None) -> None:
        """`data_dir` is the one that was named, as far as the options were read."""
        super().__init__(reason)
        self.reason, self.usage, self.data_dir = reason, usage, data_dir

    @property
    def in_terminal(self) -> str:
        return f"{self.usage}{_PROGRAM}: error: {self.reason}\n"


_PROGRAM = "python -m app"


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise _Fault(message)


class _Fault(Exception):
    """What argparse would say, and end the program."""


def parse_options(arguments: Sequence[str] | None = None) -> Options:
    """Return the options; prints what was asked for, help or the version, and exits. Raises OptionsWrong."""
    parser, read = _parser(), argparse.Namespace()
    try:
        parser.parse_args(arguments, read)
    except _Fault as fault:
        raise OptionsWrong(str(fault), parser.format_usage(), getattr(read, "data_dir", None)) from None
    return Options(**vars(read))


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog=_PROGRAM, description="Paydesk, a till for payment gateways.")
    parser.add_argument("--version", action="version", version=f"Paydesk {__version__}")
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--training", action="store_true", help="work with the sandbox gateway, no real bank")
    way.add_argument("--demo", action="store_true", help="play the guided demo on the sandbox gateway")
    parser.add_argument("--profile", default="", metavar="NAME", help="start with this bank profile")
    parser.add_argument("--profile-file", type=Path, metavar="FILE", help="add a bank profile for this run only")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep journal, settings and logs here")
    parser.add_argument("--screenshots", type=Path, metavar="DIR", help="where the demo saves its pictures")
    return parser
