"""Where are the project, its environment and the programs in it?"""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
BOOT = ROOT / ".boot"  # uv, when the machine has none, and the lock of the set-up
LOCK_FILE = ROOT / "uv.lock"
TRANSLATIONS = ROOT / "resources" / "translations"
SCREENSHOTS = ROOT / "screenshots"

ON_WINDOWS = os.name == "nt"


def program(name: str, environment: Path = VENV) -> Path:
    """The path of a program inside an environment."""
    if ON_WINDOWS:
        return environment / "Scripts" / f"{name}.exe"
    return environment / "bin" / name
