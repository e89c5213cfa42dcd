"""How does `./packaging/run` start Paydesk?"""

import os
import sys
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NoReturn

from ground import ready, screen
from ground.places import ON_WINDOWS, ROOT, SCREENSHOTS, program
from ground.telling import accompany, clean_environment, say

DISABLE_SANDBOX = "QTWEBENGINE_DISABLE_SANDBOX"
PATH_OPTIONS = ("--screenshots", "--data-dir", "--profile-file")
ASKS_ONLY = {"-h", "--help", "--version"}


def main(arguments: Sequence[str]) -> int:
    """The exit code of `./packaging/run`."""
    return ready.guarded(lambda: start(arguments))


def start(arguments: Sequence[str]) -> int:
    """Paydesk's exit code, after the set-up."""
    ready.make_ready()
    seen = screen.is_there(os.environ)
    arguments = paydesk_arguments(absolute(arguments, Path.cwd()), seen)
    variables, notes = web_engine_sandbox(clean_environment(), is_root())
    for note in notes:
        say(note)
    if "--demo" in arguments:
        say(f"Screenshots of the demo: {option(arguments, '--screenshots')}")
    if seen or ASKS_ONLY & set(arguments):
        return accompany(command(arguments), variables) if ON_WINDOWS else become_paydesk(arguments, variables)
    with screen.virtual() as where:
        return accompany(command(arguments), variables | where)


def paydesk_arguments(arguments: Sequence[str], seen: bool) -> list[str]:
    """What Paydesk is told: what the person said, training by default, the demo where nobody could see it."""
    if ASKS_ONLY & set(arguments):
        return list(arguments)
    if "--demo" in arguments:
        return [*arguments, *screenshots(arguments)]
    if seen:
        return list(arguments) or ["--training"]
    aside = [word for word in without(arguments, "--screenshots") if word != "--training"]
    note = f" instead of {' '.join(aside)}" if aside else ""
    say(f"There is no display: playing the guided demo{note}")
    return ["--demo", "--screenshots", option(arguments, "--screenshots") or str(SCREENSHOTS)]


def screenshots(arguments: Sequence[str]) -> list[str]:
    """The words that add a folder for screenshots, when the person named none."""
    return [] if option(arguments, "--screenshots") else ["--screenshots", str(SCREENSHOTS)]


def option(arguments: Sequence[str], name: str) -> str | None:
    """The value of `--name value` or `--name=value`."""
    for word, following in pairwise([*arguments, ""]):
        if word == name:
            return following or None
        if word.startswith(f"{name}="):
            return word.removeprefix(f"{name}=")
    return None


def without(arguments: Sequence[str], name: str) -> list[str]:
    """The arguments less one option and its value."""
    return [
        word
        for previous, word in pairwise(["", *arguments])
        if name not in (previous, word) and not word.startswith(f"{name}=")
    ]


def absolute(arguments: Sequence[str], folder: Path) -> list[str]:
    """The arguments with paths that mean the same from the project's root, where Paydesk starts."""
    result: list[str] = []
    for word in arguments:
        name, equals, value = word.partition("=")
        if result and result[-1] in PATH_OPTIONS:
            result.append(str(folder / word))
        elif name in PATH_OPTIONS and equals:
            result.append(f"{name}={folder / value}")
        else:
            result.append(word)
    return result


def is_root() -> bool:
    """Whether this is Linux's root, for whom the web engine refuses its sandbox."""
    return sys.platform.startswith("linux") and os.geteuid() == 0


def web_engine_sandbox(variables: Mapping[str, str], root: bool) -> tuple[dict[str, str], list[str]]:
    """The variables as the web engine's sandbox needs them, and what people should know about it."""
    rest = {name: value for name, value in variables.items() if name != DISABLE_SANDBOX}
    if root:
        note = (
            f"Note: {DISABLE_SANDBOX}=1, because the web engine does not start as root with its sandbox. "
            "Run Paydesk as an ordinary user for real payments."
        )
        return rest | {DISABLE_SANDBOX: "1"}, [note]
    if DISABLE_SANDBOX in variables:
        return rest, [f"Note: {DISABLE_SANDBOX} was set; removed, because bank pages belong into the sandbox."]
    return rest, []


def command(arguments: Sequence[str]) -> list[str]:
    """The command that starts Paydesk."""
    return [str(program("python")), "-m", "app", *arguments]


def become_paydesk(arguments: Sequence[str], variables: Mapping[str, str]) -> NoReturn:
    """Nothing; this process becomes Paydesk, so that every signal reaches it."""
    os.chdir(ROOT)
    sys.stdout.flush()
    os.execve(program("python"), command(arguments), dict(variables))  # noqa: S606
