"""The tiles with the numbers of the day."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.day_figures import DayGroup
from app.presenters.today_state import Tile, TodayState
from app.ui.widgets.today_strip import TodayStrip
from tests.qt_loop import strict_messages

pytestmark = strict_messages()


@pytest.mark.parametrize(("sum_", "seen"), [("1,042.50 EUR", "2 · 1,042.50 EUR"), ("", "2")])
def test_a_count_and_the_sum_beside_it_are_never_read_as_one_number(qtbot: QtBot, sum_: str, seen: str) -> None:
    strip = TodayStrip()
    qtbot.addWidget(strip)

    strip.draw(TodayState(tiles=(Tile(DayGroup.PAID, "Paid", "2", sum_, "Paid: 2 orders"),)))

    button = strip.findChild(QPushButton, f"today-{DayGroup.PAID.value}")
    title, *figures = [label.text() for label in button.findChildren(QLabel)]
    assert (title, " ".join(filter(None, figures))) == ("Paid", seen)
