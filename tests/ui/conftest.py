"""What tests of widgets and of screens share: the look of the program, put off again behind the test."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QApplication

from app.paths import RESOURCES
from app.ui.theme import LARGEST_SCALE, Theme


@pytest.fixture
def our_look(qapp: QApplication) -> Iterator[None]:
    """Let everything look as in the program, light."""
    with _looking(qapp, 1.0):
        yield


@pytest.fixture
def our_largest_look(qapp: QApplication) -> Iterator[None]:
    """Let everything look as in the program, light and in the largest text."""
    with _looking(qapp, LARGEST_SCALE):
        yield


@contextmanager
def _looking(qapp: QApplication, scale: float) -> Iterator[None]:
    font, palette = qapp.font(), qapp.palette()
    theme = Theme(RESOURCES / "themes")  # held: with it go the marks its style sheet names
    theme.apply(qapp, "light", scale)
    yield
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(palette)
