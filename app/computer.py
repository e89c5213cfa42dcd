"""What can be found out about this computer without asking anybody."""

import importlib
import importlib.util
import platform
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from app import __version__

_SWAPS = Path("/proc/swaps")


class ThisComputer:
    """Implements `services.health.Computer`. Loads nothing: what is only looked for stays unloaded."""

    def __init__(self, folder: Path, taken_out: Sequence[str] = (), swaps: Path = _SWAPS) -> None:
        """`folder` is where the shop's data lie, `taken_out` what the start removed from the surroundings."""
        self._folder = folder
        self._taken_out = tuple(taken_out)
        self._swaps = swaps

    def free_bytes(self) -> int:
        there = next(folder for folder in (self._folder, *self._folder.parents) if folder.exists())
        return shutil.disk_usage(there).free

    def swaps(self) -> bool | None:
        """Return whether Linux has a swap file or partition in use; other systems do not tell without asking."""
        try:
            lines = self._swaps.read_text("utf-8").splitlines()
        except OSError:
            return None
        return len(lines) > 1  # the first one is the head of the table

    def has_web_engine(self) -> bool:
        return importlib.util.find_spec("PySide6.QtWebEngineWidgets") is not None

    def taken_out(self) -> Sequence[str]:
        return self._taken_out

    def versions(self) -> Mapping[str, str]:
        return {
            "Paydesk": __version__,
            "Python": platform.python_version(),
            "Qt": _version_of("PySide6") or _version_of("PySide6-Essentials"),
            "system": f"{platform.system()} {platform.release()}, {platform.machine()}",
            "frozen": "yes" if getattr(sys, "frozen", False) else "no",
        }


def _version_of(package: str) -> str:
    # Loaded here: it brings the reading of mails with it, and only whoever looks at the till's health asks.
    packages = importlib.import_module("importlib.metadata")
    try:
        return str(packages.version(package))
    except packages.PackageNotFoundError:
        return ""
