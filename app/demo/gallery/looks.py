"""In which looks is every screen shown? Each language, theme, text size and width of window."""

from collections.abc import Iterable
from itertools import product

from msgspec import Struct

from app.ui.theme import THEMES

_SCALES = (100, 200)
SIZES = ((1024, 700), (1440, 900))
"""Widths and heights of the main window."""


class Look(Struct, frozen=True):
    """One way a screen may look. `percent` is the text size, the window is so wide and high in pixels."""

    language: str
    theme: str
    percent: int
    width: int
    height: int

    @property
    def name(self) -> str:
        """A name for files: "ru-dark-200-1024"."""
        return f"{self.language}-{self.theme}-{self.percent}-{self.width}"


def every_look(languages: Iterable[str]) -> tuple[Look, ...]:
    """Return each combination there is; a change of theme costs the most, so widths change fastest."""
    return tuple(
        Look(language, theme, percent, *size)
        for language, theme, percent, size in product(languages, THEMES, _SCALES, SIZES)
    )


def telling_looks(languages: Iterable[str]) -> tuple[Look, ...]:
    """Return enough to see everything: all sizes in each language, and all colours at one size."""
    codes = tuple(languages)
    usual = (codes[0], _SCALES[0], SIZES[-1][0])
    return tuple(
        look
        for look in every_look(codes)
        if look.theme == THEMES[0] or (look.language, look.percent, look.width) == usual
    )
