"""The pictures in the help: which scene each shows, and how it is made small enough to ship."""

import asyncio
import sys
from dataclasses import dataclass
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.demo.gallery.looks import Look
from app.demo.gallery.programme import PROGRAMME
from app.demo.gallery.stage import open_stage
from app.demo.hands import NotSeen
from app.ui.desktop import Desktop

LANGUAGES = ("en", "ru")
"""The languages the help is written in."""
HEAVIEST = 60 * 1024
"""Bytes a picture may have: the help is read on every till, and nothing is fetched."""
_WIDTH = 600
_SMOOTH = Qt.TransformationMode.SmoothTransformation
_SHADES = bytes(min(255, 5 * round(shade / 5)) for shade in range(256))
"""Every shade becomes one of fifty: nobody sees it, and the files are a third lighter."""
_TIGHTEST = 0
"""What Qt calls the quality of a PNG is how loosely it is packed; nothing is lost either way."""
_THEME, _PERCENT, _WINDOW = "light", 100, (1024, 680)


class HelpPicture(Struct, frozen=True):
    """A picture by its name, and the scene of the programme it shows."""

    name: str
    group: str
    scene: str

    def file(self, language: str) -> str:
        return f"{self.name}-{language}.png"


HELP_PICTURES = (
    HelpPicture("phone-order", "phone", "approved"),
    HelpPicture("payment-link", "link", "result"),
    HelpPicture("orders", "orders", "full"),
    HelpPicture("attention", "attention", "doubt"),
    HelpPicture("day-close", "day", "sales"),
    HelpPicture("settings", "till", "settings"),
    HelpPicture("first-shift", "training", "first-shift"),
)


@dataclass
class HelpPictures:
    """Plays the scenes of the help, each on a till of its own, and writes them as files."""

    folder: Path
    desktop: Desktop
    only: str = ""

    async def open(self, stop: asyncio.Event) -> int:
        """Write every picture in each language; return 0 when all are there and light enough, else 1."""
        await asyncio.to_thread(self.folder.mkdir, parents=True, exist_ok=True)
        wanted = [picture for picture in HELP_PICTURES if self.only in picture.name and not stop.is_set()]
        return 1 if [picture for picture in wanted if not await self._takes(picture)] else 0

    async def _takes(self, picture: HelpPicture) -> bool:
        self.desktop.theme.apply(self.desktop.app, _THEME, _PERCENT / 100)
        async with open_stage(self.desktop) as stage:
            try:
                async with PROGRAMME[picture.group][picture.scene](stage) as shown:
                    for language in LANGUAGES:
                        widget = await stage.wears(Look(language, _THEME, _PERCENT, *_WINDOW), shown)
                        written = await asyncio.to_thread(
                            _write, widget.grab().toImage(), self.folder / picture.file(language)
                        )
                        sys.stdout.write(f"{picture.file(language)}: {written} bytes\n")
                        if written > HEAVIEST:
                            return False
            except NotSeen as trouble:
                sys.stdout.write(f"{picture.name}: {trouble}\n")
                return False
        return True


def _write(image: QImage, path: Path) -> int:
    """Write a picture as wide as the help shows it, packed as tightly as PNG can; returns how many bytes it has."""
    small = image.scaledToWidth(_WIDTH, _SMOOTH).convertToFormat(QImage.Format.Format_RGB888)
    fewer_shades = bytes(small.constBits()).translate(_SHADES)
    shape = (small.width(), small.height(), small.bytesPerLine(), QImage.Format.Format_RGB888)
    QImage(fewer_shades, *shape).save(str(path), quality=_TIGHTEST)
    return path.stat().st_size
