"""A text in which what was looked for stands out: bold and underlined, never by colour alone."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from app.presenters.highlight import Span

Draw = Callable[[QPainter, QFont, QRectF, bool, QColor, str, Sequence[Span]], None]


def draw(
    painter: QPainter, font: QFont, room: QRectF, is_right: bool, colour: QColor, text: str, found: Sequence[Span]
) -> None:
    """Draw one line of text, its finds bold and underlined, what does not fit cut at the end of the cell."""
    layout = QTextLayout(text, font)
    layout.setTextOption(_ONE_LINE)
    layout.setFormats([_format(start, end) for start, end in found])
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    width = min(line.naturalTextWidth(), room.width())
    left = room.right() - width if is_right else room.left()
    painter.save()
    painter.setClipRect(room)
    painter.setPen(colour)
    layout.draw(painter, QPointF(left, room.center().y() - line.height() / 2))
    painter.restore()


def _format(start: int, end: int) -> QTextLayout.FormatRange:
    span = QTextLayout.FormatRange()
    span.start, span.length, span.format = start, end - start, _STANDS_OUT
    return span


def _bold_and_underlined() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setFontUnderline(True)
    return look


def _one_line() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option


_STANDS_OUT, _ONE_LINE = _bold_and_underlined(), _one_line()
