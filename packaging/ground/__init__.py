"""Makes a fresh machine able to run Paydesk, on the standard library alone."""

import shutil
import sys

MINORS = range(11, 15)  # the Pythons that pyproject.toml allows


def newer_python() -> str:
    """A Python on this machine that would do, or the words for one."""
    names = [f"python3.{minor}" for minor in reversed(MINORS)]
    return next((name for name in names if shutil.which(name)), "python3.11")


# This file alone must be readable for old Pythons: it is what tells people that theirs is too old.
if sys.version_info[0] != 3 or sys.version_info[1] not in MINORS:
    sys.exit(
        f"Paydesk needs Python 3.{MINORS[0]} to 3.{MINORS[-1]}; this is {sys.version.split()[0]}. "
        f"Start it as: {newer_python()} {sys.argv[0]}"
    )
