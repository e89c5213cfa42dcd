"""Where does a text break into lines, and how wide is what cannot be broken?"""

from PySide6.QtGui import QFont, QTextLayout


def lines_in(text: str, letters: QFont, width: float) -> list[str]:
    """Return the text in lines of that many pixels; only a part that cannot be broken is wider."""
    return [text[start:end].rstrip() for start, end, _width in _laid_out(text, letters, width)]


def widest_part(text: str, letters: QFont) -> float:
    """Return how wide the widest part is that stays in one line, in pixels."""
    return max((width for _start, _end, width in _laid_out(text, letters, 0)), default=0.0)


def _laid_out(text: str, letters: QFont, width: float) -> list[tuple[int, int, float]]:
    """Return where each line begins and ends, and how wide it is."""
    layout = QTextLayout(text.replace("\n", "\N{LINE SEPARATOR}"), letters)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        lines.append((line.textStart(), line.textStart() + line.textLength(), line.naturalTextWidth()))
    layout.endLayout()
    return lines
