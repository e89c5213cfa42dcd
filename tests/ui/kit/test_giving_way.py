"""What gives way where there is little room: columns by turns, words above the work, pages that are not in front."""

import pytest
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.demo.gallery.eyes import faults
from app.ui.page_room import PageRoom
from app.ui.parts import make_giving_scroll, make_label
from app.ui.widgets.front_page import FrontPageStack
from app.ui.widgets.leaving_columns import LeavingTable, leaving
from tests.qt_loop import strict_messages

pytestmark = strict_messages()

NEEDED = {"number": 100, "amount": 60, "status": 40, "card": 30}


@pytest.mark.parametrize(
    ("room", "gone"),
    [
        (230, ()),
        (229, ("card",)),
        (200, ("card",)),
        (199, ("status",)),  # the card has room where the status has none
        (190, ("status",)),
        (189, ("card", "status")),
        (1, ("card", "status")),
    ],
)
def test_columns_leave_by_turns_and_no_more_than_must(room: int, gone: tuple[str, ...]) -> None:
    assert leaving(NEEDED, ("bank", "card", "status"), room) == frozenset(gone)


def test_a_table_that_grows_narrow_and_wide_again_shows_the_same_as_before(qtbot: QtBot) -> None:
    table = LeavingTable(("a", "b", "c"), ("c", "b"))
    qtbot.addWidget(table)
    model = QStandardItemModel(table)
    model.setHorizontalHeaderLabels(["A long heading", "Another long heading", "The longest heading of all"])
    model.appendRow([QStandardItem("1"), QStandardItem("2"), QStandardItem("3")])
    table.setModel(model)
    shown = []
    table.show()
    for width in (900, 300, 200, 200, 900):
        table.resize(width, 200)
        table.fit()
        shown.append([not table.isColumnHidden(place) for place in range(3)])
    assert shown[0] == shown[-1] == [True, True, True]
    assert shown[2] == shown[3] == [True, False, False], "a heading that is hidden needs its room all the same"


def test_words_of_the_column_that_stays_wrap_where_they_have_no_room(qtbot: QtBot) -> None:
    desk, table = QWidget(), LeavingTable(("happened", "next"), ("next",))
    QVBoxLayout(desk).addWidget(table)
    qtbot.addWidget(desk)
    model = QStandardItemModel(table)
    model.setHorizontalHeaderLabels(["What", "Next"])
    model.appendRow([QStandardItem("The day of a hold that was wanted"), QStandardItem("Capture it")])
    table.setModel(model)
    table.verticalHeader().hide()
    desk.show()
    for width, lines in ((900, 1), (200, 2), (900, 1)):
        desk.resize(width, 300)
        QApplication.processEvents()
        table.fit()
        assert [fault for fault in faults(desk) if "dots" in fault or "edge" in fault or "cut" in fault] == []
        assert table.rowHeight(0) >= lines * table.fontMetrics().height()


def test_what_stands_above_gives_its_room_to_the_banks_page_in_a_low_window_alone(qtbot: QtBot) -> None:
    window, above, in_front = QWidget(), QLabel("above"), [True]
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(above)
    room = PageRoom(window, lambda: in_front[0], [above])
    line = window.fontMetrics().height()
    seen = []
    for is_page, lines in ((True, 40), (True, 20), (False, 20), (True, 20), (True, 40)):
        in_front[0] = is_page
        window.resize(800, lines * line)
        room.give()
        seen.append(above.isVisibleTo(window))
    assert seen == [True, False, True, False, True]


def test_what_stands_above_the_work_is_whole_while_there_is_room_and_scrolls_else(
    qtbot: QtBot,
) -> None:
    window, words, inside = QWidget(), make_label("words"), QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(inside).addWidget(words)
    words.setText("A sentence that is told in full. " * 30)
    above = make_giving_scroll(inside)
    work = QLabel("work")
    box = QVBoxLayout(window)
    box.addWidget(above)
    box.addWidget(work, 1)
    seen = []
    window.resize(400, 900)
    window.show()
    for height in (900, 200):
        window.resize(400, height)
        for _ in range(8):
            QApplication.sendPostedEvents()
        seen.append((above.height() >= inside.height(), above.verticalScrollBar().maximum() == 0))
    assert seen == [(True, True), (False, False)]
    assert window.height() == 200, "words never make the window higher"


def test_a_page_that_is_not_in_front_asks_for_no_room(qtbot: QtBot) -> None:
    stack, small, large = FrontPageStack(), QLabel("."), QWidget()
    qtbot.addWidget(stack)
    large.setMinimumSize(2000, 2000)
    QVBoxLayout(large).addWidget(QLabel("x" * 3000))
    stack.addWidget(small)
    stack.addWidget(large)
    assert stack.minimumSizeHint() == small.minimumSizeHint()
    stack.setCurrentWidget(large)
    assert stack.minimumSizeHint() == large.minimumSizeHint()
