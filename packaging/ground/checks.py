"""Which checks does `./packaging/test` make, and did they pass?"""

import time
from collections.abc import Mapping, Sequence

from ground import ready
from ground.launch import DISABLE_SANDBOX, is_root
from ground.places import program
from ground.telling import accompany, clean_environment, say

Step = tuple[str, list[str]]

STEPS: tuple[Step, ...] = (
    ("ruff check .", ["ruff", "check", "."]),
    ("ruff format --check .", ["ruff", "format", "--check", "."]),
    ("lint-imports", ["lint-imports"]),
    ("mypy", ["mypy"]),
    ("pytest", ["python", "-m", "pytest"]),  # as a module: the project's root is then on its path
)

EVERY_CORE = ["-n", "auto", "--maxprocesses", "4", "--dist", "worksteal"]
"""All tests, shared out among the cores. More than four at once would want more memory than a small computer has."""


def main(arguments: Sequence[str]) -> int:
    """The exit code of `./packaging/test`."""
    return ready.guarded(lambda: check(arguments))


def check(arguments: Sequence[str]) -> int:
    """0 when every step passed, else the exit code of the first that failed."""
    ready.make_ready()
    if arguments:
        say("With arguments: only pytest is run")
    variables = test_variables(clean_environment(), is_root())
    for title, command in steps(arguments):
        code = passed(title, command, variables)
        if code != 0:
            return code
    return 0


def steps(arguments: Sequence[str]) -> tuple[Step, ...]:
    """All steps; with arguments only pytest, which gets them and then works in one process."""
    *before, (title, command) = STEPS
    if not arguments:
        return (*before, (title, [*command, *EVERY_CORE]))
    return ((title, [*command, *arguments]),)


def test_variables(variables: Mapping[str, str], root: bool) -> dict[str, str]:
    """The variables for tests: windows in memory, and a web engine that starts as root."""
    defaults = {"QT_QPA_PLATFORM": "offscreen"} | ({DISABLE_SANDBOX: "1"} if root else {})
    return defaults | dict(variables)


def passed(title: str, command: Sequence[str], variables: Mapping[str, str]) -> int:
    """The exit code of one step, after telling how it went."""
    say(f"== {title}")
    begin = time.monotonic()
    name, *rest = command
    code = accompany([program(name), *rest], variables)
    outcome = "passed" if code == 0 else f"FAILED (exit code {code})"
    say(f"== {title}: {outcome} in {time.monotonic() - begin:.1f} s")
    return code
