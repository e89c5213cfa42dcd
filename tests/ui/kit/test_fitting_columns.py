"""Tables that are read without moving them sideways: whole lines, wrapped words, or one cell that says the row."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView, QTreeView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.demo.gallery.eyes import faults
from app.ui.screens.sums_tree import SumsTree
from app.ui.widgets.fitting_columns import FittingColumns, Needed, shared
from app.ui.widgets.wrapped_words import lines_in, widest_part
from tests.qt_loop import strict_messages

pytestmark = [*strict_messages(), pytest.mark.usefixtures("our_look")]

TITLES = ("Order", "Amount", "What will be done")
ROW = ("TRAIN-T1-261121-HA892J2T0N", "12.50 EUR", "Left out: there is no money of this order at the bank.")
TAKER = 2
Made = tuple[QTableView | QTreeView, FittingColumns]


def _table() -> Made:
    view, model = QTableView(), QStandardItemModel(0, len(TITLES))
    model.setParent(view)
    model.setHorizontalHeaderLabels(TITLES)
    for _row in range(3):
        model.appendRow([QStandardItem(text) for text in ROW])
    view.setModel(model)
    view.verticalHeader().hide()
    return view, FittingColumns(view, TAKER)


def _tree() -> Made:
    view = QTreeWidget()
    view.setRootIsDecorated(False)
    view.setHeaderLabels(TITLES)
    view.addTopLevelItems([QTreeWidgetItem(list(ROW)) for _row in range(3)])
    return view, FittingColumns(view, TAKER)


@pytest.fixture(params=[_table, _tree], ids=["table", "tree"])
def made(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Made]:
    view, columns = request.param()
    desk = QWidget()
    view.setObjectName("list")
    QVBoxLayout(desk).addWidget(view)
    qtbot.addWidget(desk)
    desk.resize(1200, 600)
    desk.show()
    columns.fit()
    yield view, columns
    desk.close()


def wears(view: QWidget, width: int) -> list[str]:
    """Return what is wrong with the list in a window of that width."""
    view.window().resize(width, 600)
    QApplication.processEvents()
    return faults(view.window())


def heights(view: QTableView | QTreeView) -> list[int]:
    model = view.model()
    return [view.visualRect(model.index(row, TAKER)).height() for row in range(model.rowCount())]


def is_told_in_one(view: QTableView | QTreeView) -> bool:
    return all(view.isColumnHidden(column) for column in range(len(TITLES)) if column != TAKER)


def test_whole_lines_stand_beside_each_other_where_there_is_room(made: Made) -> None:
    view, _columns = made
    assert wears(view, 1200) == []
    assert max(heights(view)) < 2.5 * view.fontMetrics().height()


def test_words_wrap_where_there_is_less_room(made: Made) -> None:
    view, _columns = made
    assert wears(view, 560) == []
    assert min(heights(view)) > 2 * view.fontMetrics().height()
    assert not is_told_in_one(view)


def test_one_cell_says_the_row_by_its_titles_where_not_even_words_have_room(made: Made) -> None:
    view, _columns = made
    assert wears(view, 330) == []
    assert is_told_in_one(view)
    wears(view, 1200)
    assert not is_told_in_one(view), "with the room the columns come back"


def test_a_column_that_says_nothing_is_left_out_at_any_width(made: Made) -> None:
    view, columns = made
    columns.leave_out(1, is_out=True)
    columns.fit()
    for width in (1200, 330, 1200):
        assert wears(view, width) == []
        assert view.isColumnHidden(1)
    columns.leave_out(1, is_out=False)
    columns.fit()
    assert not view.isColumnHidden(1)


def test_titles_take_another_line_before_they_are_cut(made: Made) -> None:
    view, columns = made
    model, one_line = view.model(), _header_of(view).height()
    for row in range(model.rowCount()):
        model.setData(model.index(row, TAKER), "Yes")
    columns.fit()
    assert wears(view, 460) == []
    assert not is_told_in_one(view)
    assert _header_of(view).height() > one_line


def _header_of(view: QTableView | QTreeView) -> QWidget:
    return view.horizontalHeader() if isinstance(view, QTableView) else view.header()


def test_sums_are_as_high_as_their_rows_also_where_these_are_told_in_one_cell(qtbot: QtBot) -> None:
    desk, sums = QWidget(), SumsTree("sums", 3, 0)
    QVBoxLayout(desk).addWidget(sums)
    sums.setHeaderLabels(TITLES)
    bold = QFont(sums.font())
    bold.setBold(True)
    for font in (sums.font(), bold):
        item = QTreeWidgetItem(list(ROW))
        item.setFont(0, font)
        sums.addTopLevelItem(item)
    qtbot.addWidget(desk)
    desk.show()
    sums.fit()
    for width in (900, 520, 300, 900):
        assert wears(sums, width) == []
        last = sums.visualRect(sums.model().index(1, 0))
        assert last.bottom() <= sums.viewport().rect().bottom() <= last.bottom() + 4


def test_the_last_row_and_the_frame_have_one_line_between_them(qtbot: QtBot) -> None:
    desk, sums = QWidget(), SumsTree("sums", 3, 0)
    QVBoxLayout(desk).addWidget(sums)
    sums.setHeaderLabels(TITLES)
    sums.addTopLevelItems([QTreeWidgetItem(list(ROW)) for _row in range(2)])
    qtbot.addWidget(desk)
    desk.show()
    sums.fit()
    image, model = sums.viewport().grab().toImage(), sums.model()
    first, last = (sums.visualRect(model.index(row, 0)).bottom() for row in range(2))
    assert last == image.height() - 1, "the rows end where the frame begins"
    ground = image.pixelColor(2, first - 2)
    assert image.pixelColor(2, first) != ground, "a line stands between two rows"
    assert image.pixelColor(2, last) == ground, "and none above that of the frame"


@pytest.mark.parametrize(
    ("room", "widths"),
    [
        (400, {0: 100, 1: 300}),  # whole, and what is left over to the one that takes it
        (225, {0: 95, 1: 130}),  # between the two, by what each could use
        (170, {0: 90, 1: 80}),  # words in one piece
        (169, {0: 65, 1: 104}),
        (120, {0: 50, 1: 70}),
        (119, {}),
    ],
)
def test_room_is_shared_by_what_each_column_needs(room: int, widths: dict[int, int]) -> None:
    assert shared({0: Needed(100, 90, 50), 1: Needed(180, 80, 70)}, room, taker=1) == widths


def test_a_text_breaks_where_lines_may_end(qtbot: QtBot) -> None:
    letters = QFont(QApplication.font())
    whole = "What will be done"
    assert lines_in(whole, letters, 10_000) == [whole]
    lines = lines_in(whole, letters, 1)
    assert lines == ["What", "will", "be", "done"]
    assert widest_part(whole, letters) < widest_part(whole.replace(" ", "\N{NO-BREAK SPACE}"), letters)


def test_titles_in_another_language_have_their_room(qtbot: QtBot) -> None:
    desk, sums = QWidget(), SumsTree("daySums", 2, 0)
    QVBoxLayout(desk).addWidget(sums)
    sums.setHeaderLabels(["Who", "Paid"])
    sums.addTopLevelItem(QTreeWidgetItem(["Total", "5 (1)"]))
    qtbot.addWidget(desk)
    desk.show()
    sums.fit()
    assert wears(sums, 600) == []
    sums.setHeaderLabels(["Кім", "Қайтарылды"])
    QApplication.sendEvent(desk, QEvent(QEvent.Type.LanguageChange))
    QApplication.processEvents()
    assert faults(desk) == []


def test_a_list_without_titles_has_none_when_it_is_fitted(qtbot: QtBot) -> None:
    listed = SumsTree("dayOpen", 1, 0, has_titles=False)
    listed.addTopLevelItem(QTreeWidgetItem(["TRAIN-T1: nobody knows yet whether its money moved"]))
    qtbot.addWidget(listed)
    listed.resize(600, 300)
    listed.show()
    listed.fit()
    assert not listed.header().isVisible()
