"""What tests of widgets and of screens share: the look of the program, put off again behind the test."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.paths import RESOURCES
from app.ui.theme import Theme


@pytest.fixture
def our_look(qapp: QApplication) -> Iterator[None]:
    """Let everything look as in the program, light."""
    font, palette = qapp.font(), qapp.palette()
    Theme(RESOURCES / "themes").apply(qapp, "light")
    yield
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(palette)
