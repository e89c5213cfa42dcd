"""The field a PIN is typed into: a badge that is scanned there is no PIN, and no wrong one either."""

from PySide6.QtWidgets import QLineEdit

from app.domain.person import LONGEST_PIN
from app.ui.parts import make_line
from app.ui.scan_ear import ScanEar


def make_pin_line(name: str) -> QLineEdit:
    """Return the field, named; nobody sees what is typed, and a scan leaves nothing in it."""
    line = make_line(name, LONGEST_PIN, secret=True)
    ScanEar(line).listen_at(line)
    return line
