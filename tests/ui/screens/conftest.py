"""What the tests of dialogs and models share: the desktop, and icons in the look of the theme."""

import pytest
from PySide6.QtWidgets import QApplication

from app.paths import RESOURCES
from app.ui.icons import Icons
from app.ui.theme import Theme


@pytest.fixture
def icons(qapp: QApplication) -> Icons:
    return Icons(RESOURCES / "icons", Theme(RESOURCES / "themes"))
