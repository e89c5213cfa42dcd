"""Which Debian or Ubuntu packages does Paydesk need, and may we install them?"""

import glob
import os
import re
import shutil
import sys
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from ground.telling import CannotGoOnError, last_lines, quietly, say

# Everything that the wheels of Qt and its web engine link to and a bare Debian lacks, and one font for text.
LIBRARIES = (
    "libegl1",
    "libgl1",
    "libglib2.0-0",
    "libdbus-1-3",
    "libfontconfig1",
    "libxkbcommon0",
    "libxkbcommon-x11-0",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-shape0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxcb-dri3-0",
    "libnss3",
    "libasound2",
    "libgssapi-krb5-2",
    "libxcomposite1",
    "libxdamage1",
    "libxfixes3",
    "libxrandr2",
    "libxtst6",
    "libxkbfile1",
    "libgbm1",
    "libbrotli1",
    "fonts-dejavu-core",
)
VENV = "python3-venv"
VIRTUAL_SCREEN = ("xvfb",)

# Renamed when Debian 13 and Ubuntu 24.04 made time 64 bits wide on 32-bit machines.
RENAMED = {"libglib2.0-0", "libasound2"}
FIRST_RENAMED = {"debian": 13.0, "ubuntu": 24.04}

INSTALL = ("apt-get", "install", "-y", "--no-install-recommends")
PATIENT = ("-qq", "-o", "DPkg::Lock::Timeout=120")  # somebody else's apt may be at work


class NotAllowedError(CannotGoOnError):
    """Packages are missing, and this account may not install them."""


def is_here() -> bool:
    """Whether this system installs its packages with apt."""
    return all(map(shutil.which, ("apt-get", "apt-cache", "dpkg-query")))


def install(names: Sequence[str]) -> None:
    """Nothing; afterwards the packages are installed, or people read the line that does it."""
    authority = may_install()
    if authority is None:
        raise NotAllowedError(request(wanted(names)))
    if lists_are_empty():
        update(authority)
    packages = wanted(names)
    if not packages:
        return
    say(f"Installing through apt: {' '.join(packages)}")
    if apt(authority, *INSTALL, *packages) is not None:
        update(authority)  # lists that are too old name files that are gone
        trouble = apt(authority, *INSTALL, *packages)
        if trouble is not None:
            raise CannotGoOnError(f"apt could not install what is missing:\n\n    {line(packages)}\n\n{trouble}")


def may_install() -> list[str] | None:
    """What to put before a command to run it as root; None when this account may not."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and quietly(["sudo", "-n", "true"]).returncode == 0:
        return ["sudo", "-n"]
    return None


def update(authority: Sequence[str]) -> None:
    """Nothing; afterwards apt knows today's packages, if the network is there."""
    say("Asking apt for today's list of packages")
    apt(authority, "apt-get", "update")


def apt(authority: Sequence[str], *command: str) -> str | None:
    """None when apt did it, else the end of what it said."""
    program, verb, *rest = command
    # sudo drops variables, so env sets them behind it.
    done = quietly([*authority, "env", "DEBIAN_FRONTEND=noninteractive", program, verb, *PATIENT, *rest])
    return None if done.returncode == 0 else last_lines(done.stdout)


def wanted(names: Sequence[str]) -> list[str]:
    """The packages that are still missing, under the names this system gives them."""
    known = None if lists_are_empty() else known_to_apt(every_spelling(names))
    picked = pick(names, known, os_release())
    present = installed(picked)
    return [name for name in picked if name not in present]


def pick(names: Iterable[str], known: Collection[str] | None, release: Mapping[str, str]) -> list[str]:
    """The names apt knows; where it knows nothing yet, the names this release should have."""
    if known is None:
        return [spellings(name)[0] if name in RENAMED and has_renamed(release) else name for name in names]
    picked = (next((spelling for spelling in spellings(name) if spelling in known), None) for name in names)
    return [name for name in picked if name is not None]


def spellings(name: str) -> tuple[str, ...]:
    """The names a package goes by, the better one first."""
    if name == VENV:  # a Python beside the system's own has its own venv package
        return (f"python3.{sys.version_info[1]}-venv", name)
    return (f"{name}t64", name) if name in RENAMED else (name,)


def every_spelling(names: Iterable[str]) -> list[str]:
    """All names under which apt may know the packages."""
    return [spelling for name in names for spelling in spellings(name)]


def has_renamed(release: Mapping[str, str]) -> bool:
    """Whether this release has the t64 names."""
    first = FIRST_RENAMED.get(release.get("ID", ""))
    found = re.match(r"\d+(\.\d+)?", release.get("VERSION_ID", ""))
    if release.get("ID") == "debian" and found is None:
        return True  # testing and unstable carry no number
    return first is not None and found is not None and float(found[0]) >= first


def os_release() -> dict[str, str]:
    """What the system says about itself."""
    try:
        text = Path("/etc/os-release").read_text(encoding="utf-8")
    except OSError:
        return {}
    return dict(re.findall(r'^(\w+)="?([^"\n]*)"?$', text, re.MULTILINE))


def lists_are_empty() -> bool:
    """Whether apt has never been asked for its lists, as in a fresh container."""
    return not glob.glob("/var/lib/apt/lists/*Packages*")


def known_to_apt(names: Sequence[str]) -> set[str]:
    """Those of the names that apt can install."""
    return installable(quietly(["apt-cache", "policy", *names], LC_ALL="C").stdout)


def installable(policy: str) -> set[str]:
    """The packages with a candidate in what `apt-cache policy` prints; a merely virtual one has none."""
    return set(re.findall(r"^(\S+):\n  Installed: .*\n  Candidate: (?!\(none\))", policy, re.MULTILINE))


def installed(names: Sequence[str]) -> set[str]:
    """Those of the names that are installed."""
    answer = quietly(["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n", *names])
    return {row.split()[0] for row in answer.stdout.splitlines() if row.endswith(" installed")}


def line(packages: Sequence[str]) -> str:
    """The line that a person types to install the packages."""
    sudo = "sudo " if shutil.which("sudo") else ""
    first = f"{sudo}apt-get update && " if lists_are_empty() else ""
    return f"{first}{sudo}{' '.join([*INSTALL, *packages])}"


def request(packages: Sequence[str]) -> str:
    """What to tell a person whose account may not install packages."""
    return (
        "Paydesk needs system packages that this account may not install. "
        f"Please have an administrator run this line, then start again:\n\n    {line(packages)}\n"
    )
