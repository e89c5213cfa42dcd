"""Does Qt load here, and if not, what brings the libraries it misses?"""

import platform
from pathlib import Path

from ground import debian
from ground.environment import read_stamp, write_stamp
from ground.places import program
from ground.probe import DOES_NOT_LOAD, FINE
from ground.telling import CannotGoOnError, last_lines, quietly, say

PROBE = Path(__file__).with_name("probe.py")


def make_it_load() -> None:
    """Nothing; afterwards Qt has been seen to load on this machine."""
    stamp = read_stamp()
    if stamp.get("qt_loads_on") == this_machine():
        return
    say("Looking whether Qt loads on this machine")
    grade, complaint = probe()
    if grade != FINE:
        grade, complaint = mend(grade, complaint)
    if grade == FINE:
        write_stamp(**stamp | {"qt_loads_on": this_machine()})
    elif grade == DOES_NOT_LOAD:
        raise CannotGoOnError(missing(complaint))
    else:
        say(f"Note: Qt loads, but not everything is there ({complaint}).")


def this_machine() -> str:
    """A text that changes when .venv is seen from another machine or container."""
    return f"{platform.node()} {platform.system()} {platform.release()}"


def probe() -> tuple[int, str]:
    """How bad it is, and what is wrong."""
    answer = quietly([program("python"), "-I", PROBE], QT_QPA_PLATFORM="offscreen")
    if answer.returncode < 0:
        return DOES_NOT_LOAD, f"it ends with signal {-answer.returncode}: {last_lines(answer.stdout, 3)}"
    return answer.returncode, last_lines(answer.stdout, 3)


def mend(grade: int, complaint: str) -> tuple[int, str]:
    """How bad it is, and what is wrong, after apt had its chance."""
    if not debian.is_here():
        return grade, complaint
    try:
        debian.install(debian.LIBRARIES)
    except CannotGoOnError as problem:
        if grade == DOES_NOT_LOAD:
            raise
        say(f"Note: {problem}")
        return grade, complaint
    return probe()


def missing(complaint: str) -> str:
    """What to tell people on a system whose packages we do not know."""
    return (
        f"Qt does not load on this machine: {complaint}\n"
        "Install the packages of your system that hold what is missing, then start again."
    )
