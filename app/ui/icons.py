"""Which icons exist, by meaning, and how one is drawn in the theme's colours, sharp on any screen."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.ui.theme import Theme

NAMES = (
    "add", "attention", "back", "bank", "browser", "bug", "calendar", "cancelled", "card", "check",
    "chevron-down", "chevron-left", "chevron-right", "chevron-up", "clock", "close", "closed", "copy",
    "declined", "delete", "download", "error", "expired", "filter", "folder", "held", "help", "hide", "history",
    "info", "key", "keyboard", "language", "lock", "mail", "message", "more", "offline", "online", "orders", "paid",
    "payment-link", "phone-order", "print", "qr", "receipt", "refresh", "refunded", "save", "search", "send",
    "settings", "shield", "shop", "show", "stop", "theme", "training", "unknown", "unlocked", "user", "waiting",
    "warning",
)  # fmt: skip
"""Every icon, one SVG file each in resources/icons."""

_POINTING = frozenset({"back", "chevron-left", "chevron-right", "send", "refunded", "browser"})
"""Icons that point along the line of reading: mirrored where people read from right to left."""


class Icons:
    """The icons, in the colours of a theme. An icon handed out follows the theme by itself."""

    def __init__(self, folder: Path, theme: Theme) -> None:
        """Read all files at once: a missing one stops the start."""
        self._svg = {name: (folder / f"{name}.svg").read_text("utf-8") for name in NAMES}
        self._theme = theme
        self._drawn: dict[tuple[str, str, int], QPixmap] = {}

    def icon(self, name: str, colour: str = "text") -> QIcon:
        """Return an icon drawn in a named colour of the theme; disabled it is drawn in `muted`."""
        if name not in self._svg:
            raise KeyError(name)
        return QIcon(_ThemedEngine(partial(self._draw, name), colour))

    def pixmap(self, name: str, size: int, colour: str = "text", ratio: float = 1.0) -> QPixmap:
        """Return the icon `size` logical pixels large for a screen of that device pixel ratio."""
        picture = QPixmap(self._draw(name, colour, round(size * ratio)))
        picture.setDevicePixelRatio(ratio)
        return picture

    def pixels(self, size: int) -> int:
        """Return how large something of that size is at the text size in force."""
        return self._theme.pixels(size)

    def _draw(self, name: str, colour_name: str, side: int) -> QPixmap:
        """Return the icon in device pixels; drawn once for each colour and size."""
        colour = self._theme.colour(colour_name)
        mirrored = name in _POINTING and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        key = (f"{name}{'<' if mirrored else ''}", colour.name(), side)
        if key not in self._drawn:
            self._drawn[key] = _painted(self._svg[name], colour, side, mirrored)
        return self._drawn[key]


class _ThemedEngine(QIconEngine):
    """Draws when it is asked to, so that the next repaint after a change of theme has the new colour."""

    def __init__(self, draw: "partial[QPixmap]", colour: str) -> None:
        super().__init__()
        self._draw, self._colour = draw, colour

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return exactly that size: in a box wider than high, the room beside the icon keeps text away from it."""
        colour = "muted" if mode == QIcon.Mode.Disabled else self._colour
        side = min(size.width(), size.height())
        if size.width() == size.height():
            return self._draw(colour, side)
        mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = QPixmap(size)
        room.fill(Qt.GlobalColor.transparent)
        painter = QPainter(room)
        painter.drawPixmap(size.width() - side if mirrored else 0, 0, self._draw(colour, side))
        painter.end()
        return room

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        side = min(rect.width(), rect.height())
        box = QRect(rect.center() - QPoint(side // 2, side // 2), QSize(side, side))
        painter.drawPixmap(box, self.pixmap(QSize(side, side) * ratio, mode, state))

    def clone(self) -> QIconEngine:
        return _ThemedEngine(self._draw, self._colour)


def _painted(svg: str, colour: QColor, side: int, mirrored: bool) -> QPixmap:
    coloured = svg.replace("currentColor", colour.name())
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    if mirrored:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(coloured.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return picture
