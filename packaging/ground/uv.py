"""Which uv installs the locked packages, and where does it come from when the machine has none?"""

import importlib.util
import re
import shutil
import sys
from pathlib import Path

from ground import debian
from ground.places import BOOT, program
from ground.telling import CannotGoOnError, last_lines, quietly, say

OLDEST = (0, 9)
OWN = BOOT / "uv"


def find() -> str:
    """The uv to use: the one fetched earlier, else the person's own, else one fetched now."""
    for candidate in (fetched(), shutil.which("uv")):
        if candidate and is_usable(candidate):
            return candidate
    return fetch()


def fetched() -> str | None:
    """The uv in .boot; pip --target and venv put it into different folders."""
    places = (OWN / "bin" / "uv", OWN / "bin" / "uv.exe", program("uv", OWN))
    return next((str(place) for place in places if place.is_file()), None)


def is_usable(uv: str) -> bool:
    """Whether this uv starts and is new enough for uv.lock."""
    try:
        answer = quietly([uv, "--version"])
    except OSError:
        return False
    return answer.returncode == 0 and version(answer.stdout) >= OLDEST


def version(text: str) -> tuple[int, ...]:
    """The version in what `uv --version` prints; () when there is none."""
    found = re.search(r"uv (\d+)\.(\d+)", text)
    return tuple(map(int, found.groups())) if found else ()


def fetch() -> str:
    """A uv fresh from the package index, in .boot."""
    shutil.rmtree(OWN, ignore_errors=True)  # a half-fetched one
    say("Fetching uv, the installer, into .boot")
    if not has_module("pip") and not has_module("ensurepip"):
        get_ensurepip()
    if has_module("pip"):
        pip_install([sys.executable, "-m", "pip", "install", "--target", str(OWN)])
    else:
        make_small_environment()
        pip_install([str(program("python", OWN)), "-m", "pip", "install"])
    uv = fetched()
    if uv is None:
        raise CannotGoOnError("pip installed uv, but no uv program came with it.")
    return uv


def has_module(name: str) -> bool:
    """Whether this Python has the module; Debian ships pip and ensurepip apart from it."""
    importlib.invalidate_caches()
    return importlib.util.find_spec(name) is not None


def get_ensurepip() -> None:
    """Nothing; afterwards this Python can make environments with pip in them."""
    if not debian.is_here():
        raise CannotGoOnError(
            f"This Python ({sys.executable}) has neither pip nor venv, and there is no uv. "
            "Install one of them for it, then start again."
        )
    debian.install((debian.VENV, *debian.LIBRARIES))


def make_small_environment() -> None:
    """Nothing; afterwards .boot/uv is an environment with pip."""
    made = quietly([sys.executable, "-m", "venv", OWN])
    if made.returncode != 0:
        raise CannotGoOnError(f"python -m venv failed:\n{last_lines(made.stdout)}")


def pip_install(command: list[str]) -> None:
    """Nothing; afterwards uv is where the command puts it."""
    done = quietly([*command, "--quiet", "--disable-pip-version-check", "uv>=" + ".".join(map(str, OLDEST))])
    if done.returncode != 0:
        raise CannotGoOnError(
            f"uv could not be fetched; the first start needs the network.\n{last_lines(done.stdout)}"
        )


def base_python() -> Path:
    """The Python to build on, also when an environment's Python runs this."""
    return Path(getattr(sys, "_base_executable", None) or sys.executable)
