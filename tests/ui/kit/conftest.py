"""What the tests of the UI kit share: the look, the icons, the folders."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.icons import Icons
from app.ui.theme import Theme

RESOURCES = Path(__file__).parents[3] / "resources"


@pytest.fixture
def resources() -> Path:
    return RESOURCES


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """A theme that is not applied yet; the application keeps whatever look it had."""
    return Theme(RESOURCES / "themes")


@pytest.fixture
def icons(theme: Theme) -> Icons:
    return Icons(RESOURCES / "icons", theme)
