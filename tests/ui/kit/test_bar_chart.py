"""The bars of the last days: each can be chosen by keys and by the pointer, so that its figure is told."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.presenters.overview import Bar
from app.ui.widgets.bar_chart import BarChart
from tests.qt_loop import strict_messages

pytestmark = strict_messages()


@pytest.fixture
def chart(qtbot: QtBot) -> BarChart:
    chart = BarChart("chart")
    qtbot.addWidget(chart)
    chart.resize(300, 200)
    chart.show_bars([Bar(value, str(value), f"{value} EUR") for value in (10, -5, 20)], "Takings", "all of it")
    chart.show()
    qtbot.waitExposed(chart)
    return chart


def test_the_last_day_is_chosen_at_first_and_the_arrows_go_to_the_others(chart: BarChart) -> None:
    heard: list[int] = []
    chart.chosen.connect(heard.append)
    assert chart.chosen_place == 2
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_Home):
        QTest.keyClick(chart, key)
    assert heard == [1, 0, 2, 0]


def test_a_click_chooses_the_day_below_the_pointer(chart: BarChart) -> None:
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(150, 20))
    assert chart.chosen_place == 1


def test_neither_the_line_nor_the_mark_of_the_chosen_day_lies_upon_the_frame(chart: BarChart) -> None:
    image = chart.grab().toImage()  # its frame may be round at the corners
    for column in (2, image.width() - 3):
        assert len({image.pixelColor(column, row).name() for row in range(12, image.height() - 12)}) == 1


def test_what_was_chosen_stays_when_the_days_are_counted_anew(chart: BarChart) -> None:
    QTest.keyClick(chart, Qt.Key.Key_Left)
    chart.show_bars([Bar(1, "1", "1 EUR")] * 3, "Takings", "all of it")
    assert chart.chosen_place == 1
    chart.show_bars([Bar(1, "1", "1 EUR")], "Takings", "all of it")
    assert chart.chosen_place == 0
    chart.show_bars([], "Takings", "nothing")
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(150, 20))
    assert chart.chosen_place == -1
