"""The field that gets the cursor is seen, however low the window and in however many parts of it that scroll."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.into_view import bring_into_view_what_gets_the_cursor, keep_in_sight, show_from_top
from app.ui.parts import make_scroll


def test_a_field_in_a_form_that_scrolls_on_a_screen_that_scrolls_comes_into_view(qtbot: QtBot) -> None:
    bring_into_view_what_gets_the_cursor()
    window, screen, form = QWidget(), QWidget(), QWidget()
    qtbot.addWidget(window)
    fields = [QLineEdit() for _ in range(30)]
    _below_each_other(form, *fields)
    inner = make_scroll(form)
    inner.setFixedHeight(300)
    head, foot = QLabel(), QLabel()
    head.setFixedHeight(250)
    foot.setFixedHeight(700)
    _below_each_other(screen, head, inner, foot)
    outer = make_scroll(screen)
    _below_each_other(window, outer)
    window.resize(400, 250)
    window.show()
    qtbot.waitExposed(window)
    for field in (fields[29], fields[2], fields[20]):
        field.setFocus()
        qtbot.waitUntil(lambda field=field: _is_seen_whole(field, inner, outer), timeout=30_000)


def test_a_small_form_comes_into_view_as_a_whole_with_its_first_field(qtbot: QtBot) -> None:
    bring_into_view_what_gets_the_cursor()
    window, inside, head, form, foot = QWidget(), QWidget(), QLabel(), QWidget(), QLabel()
    qtbot.addWidget(window)
    first, last = QLineEdit(), QPushButton()
    _below_each_other(form, first, QLineEdit(), QLineEdit(), last)
    keep_in_sight(form)
    head.setFixedHeight(600)
    foot.setFixedHeight(600)
    _below_each_other(inside, head, form, foot)
    area = make_scroll(inside)
    _below_each_other(window, area)
    window.resize(400, 300)
    window.show()
    qtbot.waitExposed(window)

    first.setFocus()

    qtbot.waitUntil(lambda: _is_seen_whole(first, area) and _is_seen_whole(last, area), timeout=30_000)


def test_no_line_is_cut_in_half_above_a_form_that_came_into_view(qtbot: QtBot) -> None:
    bring_into_view_what_gets_the_cursor()
    window, inside, form = QWidget(), QWidget(), QWidget()
    qtbot.addWidget(window)
    lines = [QLabel(str(place)) for place in range(12)]
    for line in lines:
        line.setFixedHeight(45)
    first = QLineEdit()
    _below_each_other(form, first, QLineEdit())
    keep_in_sight(form)
    foot = QLabel()
    foot.setFixedHeight(400)
    _below_each_other(inside, *lines, form, foot)
    area = make_scroll(inside)
    _below_each_other(window, area)
    window.show()
    for height in range(260, 330, 10):
        window.resize(400, height)
        area.verticalScrollBar().setValue(0)
        first.setFocus()
        qtbot.waitUntil(lambda: _is_seen_whole(form, area), timeout=30_000)
        qtbot.waitUntil(lambda: not _cut(lines, area), timeout=30_000)
        first.clearFocus()


@pytest.mark.parametrize(("above", "is_at_top"), [(150, True), (500, False)])
def test_what_came_is_shown_with_what_stands_above_it_as_far_as_there_is_room(
    qtbot: QtBot, above: int, is_at_top: bool
) -> None:
    window, inside, head, part, foot = QWidget(), QWidget(), QLabel(), QPushButton(), QLabel()
    qtbot.addWidget(window)
    head.setFixedHeight(above)
    foot.setFixedHeight(900)
    _below_each_other(inside, head, part, foot)
    area = make_scroll(inside)
    _below_each_other(window, area)
    window.resize(400, 300)
    window.show()
    qtbot.waitExposed(window)
    area.verticalScrollBar().setValue(700)

    show_from_top(part)

    qtbot.waitUntil(lambda: _is_seen_whole(part, area), timeout=30_000)
    assert (area.verticalScrollBar().value() == 0) is is_at_top


def _below_each_other(place: QWidget, *parts: QWidget) -> None:
    box = QVBoxLayout(place)
    for part in parts:
        box.addWidget(part)


def _cut(lines: list[QLabel], area: QScrollArea) -> list[str]:
    """Return the lines the upper edge of the area cuts through."""
    edge = area.verticalScrollBar().value()
    return [line.text() for line in lines if line.y() < edge <= line.geometry().bottom()]


def _is_seen_whole(field: QWidget, *areas: QScrollArea) -> bool:
    return all(_place(area).contains(_place(field)) for area in areas)


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
