"""How do the set-up steps talk to people, and to the programs they start?"""

import os
import signal
import subprocess
from collections.abc import Mapping, Sequence

from ground.places import ROOT

# Set for another Python, these would lead ours to the wrong packages.
MISLEADING = ("PYTHONHOME", "PYTHONPATH", "PYTHONSAFEPATH", "VIRTUAL_ENV", "UV_PROJECT_ENVIRONMENT")


class CannotGoOnError(Exception):
    """The set-up needs a person; the text tells them what to do."""


def say(line: str) -> None:
    """Nothing; the line is on the screen, also when output goes to a file."""
    print(line, flush=True)


def clean_environment(environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The environment variables without those meant for another Python."""
    return {name: value for name, value in environ.items() if name not in MISLEADING}


def quietly(command: Sequence[str | os.PathLike[str]], **variables: str) -> subprocess.CompletedProcess[str]:
    """The finished command, its output kept for the case that it failed."""
    return subprocess.run(
        command,
        env=clean_environment() | variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )


def visibly(command: Sequence[str | os.PathLike[str]], **variables: str) -> int:
    """The exit code of the command, which talks to people itself."""
    return subprocess.run(
        command, env=clean_environment() | variables, stdin=subprocess.DEVNULL, check=False
    ).returncode


def accompany(command: Sequence[str | os.PathLike[str]], variables: Mapping[str, str]) -> int:
    """The exit code of a program that has the stage; it is asked to end when we are, and we wait until it has."""
    process = subprocess.Popen(command, cwd=ROOT, env=dict(variables))
    # Ctrl-C in a terminal reaches the program by itself.
    interrupted = signal.signal(signal.SIGINT, lambda *_: None)
    terminated = signal.signal(signal.SIGTERM, lambda *_: process.terminate())
    try:
        code = process.wait()
    finally:
        signal.signal(signal.SIGINT, interrupted)
        signal.signal(signal.SIGTERM, terminated)
    return code if code >= 0 else 128 - code  # as a shell would say it


def last_lines(text: str, count: int = 12) -> str:
    """The end of a program's output, where the reason usually is."""
    return "\n".join(text.strip().splitlines()[-count:])
