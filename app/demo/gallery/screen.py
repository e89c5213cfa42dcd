"""How large is the screen where there is none? Qt's own is narrower than the windows that open over the main one."""

import json
from collections.abc import MutableMapping
from pathlib import Path

from app.demo.gallery.looks import SIZES

_PLATFORM = "QT_QPA_PLATFORM"
_NO_SCREEN = "offscreen"


def widen_screen(environment: MutableMapping[str, str], folder: Path) -> None:
    """Let a program that draws in memory draw on a screen of the largest look; `folder` keeps what Qt reads of it."""
    if environment.get(_PLATFORM) != _NO_SCREEN:
        return
    width, height = max(SIZES)
    screen = {"name": "gallery", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
    told = folder / "screen.json"
    told.write_text(json.dumps({"screens": [screen]}), "utf-8")
    environment[_PLATFORM] = f"{_NO_SCREEN}:configfile={told}"
