"""The lines of a sale on the screen: what was typed into a field is seen in a narrow place too."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QStyleOptionFrame
from pytestqt.qtbot import QtBot

from app.paths import RESOURCES
from app.presenters.payment_link_state import LineForm
from app.ui.icons import Icons
from app.ui.theme import Theme
from app.ui.widgets.lines_edit import LinesEdit


@pytest.mark.usefixtures("our_look")
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_usual_price_is_seen_whole_in_the_narrowest_place(
    qtbot: QtBot, qapp: QApplication, theme: Theme, scale: float
) -> None:
    theme.apply(qapp, "light", scale)
    lines = LinesEdit(Icons(RESOURCES / "icons", theme))
    qtbot.addWidget(lines)
    lines.set_lines((LineForm("Two garden chairs", "2", "118.50"),))
    lines.show()
    lines.resize(lines.minimumSizeHint())
    qtbot.waitUntil(lambda: lines.width() == lines.minimumSizeHint().width())
    (price,) = (each for each in lines.findChildren(QLineEdit) if each.text() == "118.50")
    option = QStyleOptionFrame()
    price.initStyleOption(option)
    room = price.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, price)
    assert room.width() > price.fontMetrics().horizontalAdvance(price.text())
