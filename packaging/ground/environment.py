"""Is .venv what uv.lock says, and how does it get there?"""

import contextlib
import hashlib
import json
import os
import re
import shutil
import sys
from pathlib import Path

from ground import MINORS, uv
from ground.places import LOCK_FILE, ROOT, VENV, program
from ground.telling import CannotGoOnError, last_lines, quietly, say, visibly

STAMP = VENV / "paydesk-setup.json"
UNFINISHED = "unfinished"
QT_WHEELS = {"pyside6", "pyside6_essentials", "pyside6_addons", "pyside6_webengine", "pyside6_pdf", "shiboken6"}


def bring_up_to_date() -> None:
    """Nothing; afterwards .venv holds exactly what uv.lock says."""
    lock = LOCK_FILE.read_text(encoding="utf-8")
    stamp = read_stamp()
    if VENV.exists() or VENV.is_symlink():
        reason = reason_to_rebuild(VENV, stamp, locked_qt(lock))
        if reason:
            say(f"Removing the old environment (.venv): {reason}")
            remove(VENV)
            stamp = {}
    if needs_sync(stamp, fingerprint(lock)):
        install(lock)


def reason_to_rebuild(venv: Path, stamp: dict[str, str], qt: str) -> str | None:
    """Why the environment cannot be mended in place; None when it can, or is fine."""
    if stamp.get("lock") == UNFINISHED:
        return "an earlier set-up was interrupted"
    packages = site_packages(venv)
    if packages is None:
        return "its Python does not start or is not one that Paydesk runs on"
    if is_moved(venv):
        return "it was made for another folder"
    if qt_versions(packages) - {qt}:
        # Qt's wheels share one folder and were cut differently over time: removing one tears holes into another.
        return f"it holds another Qt than {qt}"
    return None


def site_packages(venv: Path) -> Path | None:
    """The folder of its packages; None when its Python is dead or of a wrong version."""
    question = "import sys, sysconfig; print(sys.version_info[1]); print(sysconfig.get_path('purelib'))"
    try:
        answer = quietly([program("python", venv), "-I", "-c", question])
    except OSError:
        return None
    if answer.returncode != 0:
        return None
    minor, folder = answer.stdout.split("\n")[:2]
    usable = int(minor) in MINORS and Path(folder).is_dir() and Path(folder).is_relative_to(venv)
    return Path(folder) if usable else None


def is_moved(venv: Path) -> bool:
    """Whether its programs start the Python of another folder."""
    launcher = program("pyside6-lrelease", venv)
    return launcher.is_file() and os.fsencode(venv) not in launcher.read_bytes()


def qt_versions(packages: Path) -> set[str]:
    """The versions of all Qt wheels in it; more than one is trouble."""
    wheels = (folder.name.removesuffix(".dist-info").split("-") for folder in packages.glob("*.dist-info"))
    return {version for name, version in wheels if name.lower() in QT_WHEELS}


def locked_qt(lock: str) -> str:
    """The version of PySide6 that uv.lock names."""
    found = re.search(r'^name = "pyside6"\nversion = "([^"]+)"', lock, re.MULTILINE)
    if found is None:
        raise CannotGoOnError("uv.lock names no pyside6; is this a complete copy of Paydesk?")
    return found[1]


def fingerprint(lock: str) -> str:
    """A short text that changes when uv.lock changes."""
    return hashlib.sha256(lock.encode()).hexdigest()


def needs_sync(stamp: dict[str, str], wanted: str) -> bool:
    """Whether uv.lock has to be installed (again)."""
    return stamp.get("lock") != wanted


def read_stamp() -> dict[str, str]:
    """What the last set-up noted; empty when there was none."""
    with contextlib.suppress(OSError, ValueError):
        return dict(json.loads(STAMP.read_text(encoding="utf-8")))
    return {}


def write_stamp(**notes: str) -> None:
    """Nothing; the notes are kept for the next start, in one piece or not at all."""
    draft = STAMP.with_suffix(".part")
    draft.write_text(json.dumps(notes), encoding="utf-8")
    draft.replace(STAMP)


def remove(venv: Path) -> None:
    """Nothing; the environment is gone, a link to one is cut."""
    if venv.is_symlink() or venv.is_file():
        venv.unlink()
        return
    try:
        shutil.rmtree(venv)
    except OSError as error:
        raise CannotGoOnError(f"{error}\nClose Paydesk, remove {venv} by hand, then start again.") from error


def install(lock: str) -> None:
    """Nothing; afterwards .venv holds what uv.lock says, compiled for a fast start."""
    installer = uv.find()
    if not VENV.exists():
        say("Making the Python environment (.venv)")
        call_uv([installer, "venv", "--no-project", "--python", str(uv.base_python()), str(VENV)])
    write_stamp(lock=UNFINISHED)
    say("Installing what uv.lock says (some 300 MB the first time)")
    call_uv([installer, "sync", "--frozen", "--compile-bytecode"])
    write_stamp(lock=fingerprint(lock))


def call_uv(command: list[str]) -> None:
    """Nothing; uv has done it, or people read why not."""
    variables = {"UV_PROJECT_ENVIRONMENT": str(VENV), "UV_PYTHON_DOWNLOADS": "never", "UV_PROJECT": str(ROOT)}
    if sys.stderr.isatty():  # people like to see a long download move
        code, words = visibly(command, **variables), "Its own words are above."
    else:
        done = quietly(command, **variables)
        code, words = done.returncode, last_lines(done.stdout)
    if code != 0:
        raise CannotGoOnError(f"uv could not finish; the first start needs the network. {words}")
