"""`python -m app.demo.gallery DIR`: pictures of every screen in every state and look, and a page that shows them."""

import argparse
import asyncio
import os
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog

from app.demo.gallery.eyes import beyond_the_screen, faults
from app.demo.gallery.help_pictures import HelpPictures
from app.demo.gallery.looks import Look, every_look, telling_looks
from app.demo.gallery.pages import Picture, index_page
from app.demo.gallery.programme import IN_A_SHOP, PROGRAMME
from app.demo.gallery.screen import widen_screen
from app.demo.gallery.stage import Scene, Stage, open_stage
from app.demo.hands import NotSeen
from app.paths import RESOURCES
from app.ui.desktop import Desktop, make_application
from app.ui.guard import protect_singletons
from app.ui.i18n import Languages
from app.ui.icons import Icons
from app.ui.loop import run_until_closed
from app.ui.theme import Theme
from app.ui.three_ds.environment import allow_root, scrub_environment


@dataclass
class Gallery:
    """The pictures of one run."""

    folder: Path
    desktop: Desktop
    only: str
    wanted: frozenset[str]
    pictures: list[Picture] = field(default_factory=list)
    unseen: list[str] = field(default_factory=list)
    """Scenes that could not be played to their end."""

    async def open(self, stop: asyncio.Event) -> int:
        """Play the programme; return 0 when nothing was found wrong, 2 where no look is so called, else 1."""
        languages = [each.code for each in self.desktop.languages.available()]
        looks = tuple(look for look in every_look(languages) if self.wanted <= set(look.name.split("-")))
        looks = looks if self.wanted else telling_looks(languages)
        if not looks:
            names = sorted({part for look in every_look(languages) for part in look.name.split("-")})
            sys.stdout.write(f"no look has all of {', '.join(sorted(self.wanted))}; there are {', '.join(names)}\n")
            return 2
        for title, scenes in PROGRAMME.items():
            chosen = {name: scene for name, scene in scenes.items() if self.only in f"{title}-{name}"}
            if chosen and not stop.is_set():
                await self._play(title, chosen, looks)
        page = index_page(self.pictures)
        await asyncio.to_thread((self.folder / "index.html").write_text, page, "utf-8")
        wrong = [picture for picture in self.pictures if picture.faults]
        sys.stdout.write(f"{len(self.pictures)} pictures, {len(wrong)} with faults: {self.folder / 'index.html'}\n")
        return 1 if wrong or self.unseen else 0

    async def _play(self, title: str, scenes: dict[str, Scene], looks: tuple[Look, ...]) -> None:
        async with open_stage(self.desktop, in_shop=title in IN_A_SHOP) as stage:
            for name, scene in scenes.items():
                self.desktop.theme.apply(self.desktop.app, "light", 1.0)
                stage.window.look.choose_language("en")
                try:
                    await self._take(stage, f"{title}-{name}", scene, looks)
                except NotSeen as trouble:
                    self.unseen.append(f"{title}-{name}: {trouble}")
                    sys.stdout.write(f"{self.unseen[-1]}\n")

    async def _take(self, stage: Stage, name: str, scene: Scene, looks: tuple[Look, ...]) -> None:
        await asyncio.to_thread((self.folder / name).mkdir, parents=True, exist_ok=True)
        async with scene(stage) as shown:
            for look in looks:
                widget = await stage.wears(look, shown)
                file = f"{name}/{look.name}.png"
                found = tuple(faults(widget))
                if isinstance(widget, QDialog):
                    found += tuple(beyond_the_screen(widget, QSize(look.width, look.height)))
                await asyncio.to_thread(_save, widget.grab().toImage(), self.folder / file)
                self.pictures.append(Picture(name, look, file, found))
                for fault in found:
                    sys.stdout.write(f"{file}: {fault}\n")
        sys.stdout.write(f"{name}\n")
        sys.stdout.flush()


def _save(image: QImage, path: Path) -> None:
    image.save(str(path))


def main() -> int:
    """Return the exit code: 0 when every picture is as it should be, 1 when something is wrong in one."""
    parser = argparse.ArgumentParser(prog="python -m app.demo.gallery", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR", help="where the pictures go")
    parser.add_argument("--only", default="", metavar="NAME", help="only scenes whose names hold this")
    parser.add_argument(
        "--look", action="append", default=[], metavar="PART", help="every look with this: ru, dark, 200, 1024"
    )
    parser.add_argument("--for-help", action="store_true", help="write the few pictures the help shows, small")
    options = parser.parse_args()
    scrub_environment(os.environ)
    allow_root(os.environ)
    protect_singletons()
    with tempfile.TemporaryDirectory(prefix="paydesk-gallery-") as folder:
        widen_screen(os.environ, Path(folder))
        app = make_application(sys.argv[:1])
    theme = Theme(RESOURCES / "themes")
    desktop = Desktop(app, theme, Icons(RESOURCES / "icons", theme), Languages(RESOURCES / "translations"))
    desktop.dress("en", "light", 1.0)
    if options.for_help:
        return run_until_closed(app, HelpPictures(options.folder, desktop, options.only).open)
    gallery = Gallery(options.folder, desktop, options.only, frozenset(options.look))
    return run_until_closed(app, gallery.open)


sys.exit(main())
