"""The orders table: rows change where they stand, and the chosen order stays chosen whatever happens around it."""

import random

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView, QTableView
from pytestqt.qtbot import QtBot

from app.domain.identifiers import OrderNumber
from app.presenters.orders_state import OrderRow
from app.ui.icons import Icons
from app.ui.models.order_table import COLUMNS, OrderTableModel
from app.ui.widgets.order_table import OrderTableView
from tests.qt_loop import strict_messages

pytestmark = strict_messages()

STATUSES = [("waiting", "Waiting"), ("paid", "Paid"), ("declined", "Declined"), ("unknown", "Not known yet")]


def a_row(number: object = 1, status: int = 0) -> OrderRow:
    look, word = STATUSES[status % len(STATUSES)]
    return OrderRow(
        OrderNumber(f"SHOP-{number}"), "12:00", "42.00\u00a0EUR", look, word, "Maria", "", "Link", "A bank"
    )


@pytest.fixture
def model(qtbot: QtBot, icons: Icons) -> OrderTableModel:
    """A model whose every signal is checked by Qt's own tester; what it finds is a warning, which fails the test."""
    model = OrderTableModel(icons)
    model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)  # type: ignore[attr-defined]
    model.set_titles({column: column.title() for column in COLUMNS})
    return model


@pytest.fixture
def table(qtbot: QtBot, model: OrderTableModel) -> QTableView:
    """A table as on the orders screen: one whole row is chosen."""
    table = OrderTableView()
    qtbot.addWidget(table)
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    return table


def shown(model: OrderTableModel) -> list[tuple[str, ...]]:
    return [
        tuple(str(model.index(row, column).data()) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def cells(rows: list[OrderRow]) -> list[tuple[str, ...]]:
    return [tuple(str(getattr(row, column)) for column in COLUMNS) for row in rows]


def chosen(table: QTableView, model: OrderTableModel) -> list[OrderNumber | None]:
    return [model.number_at(index) for index in table.selectionModel().selectedRows()]


# --- the table keeps its place ----------------------------------------------------------------------


def change(rows: list[OrderRow], kept: OrderNumber, dice: random.Random, news: int) -> list[OrderRow]:
    """Return the rows after one piece of news: a new order, a changed one, one gone, or another order of all."""
    rows = list(rows)
    match dice.choice(["new", "new", "changed", "changed", "gone", "moved", "shuffled", "many"]):
        case "new":
            rows.insert(0, a_row(f"new-{news}", dice.randrange(4)))
        case "changed":
            place = dice.randrange(len(rows))
            look, word = dice.choice(STATUSES)
            rows[place] = replace(rows[place], look=look, status=word, time=f"12:{news % 60:02}")
        case "gone":
            rows = [row for row in rows if row.number == kept or dice.random() > 0.2]
        case "moved":
            rows.insert(dice.randrange(len(rows)), rows.pop(dice.randrange(len(rows))))
        case "shuffled":
            dice.shuffle(rows)
        case "many":
            older = [
                a_row(f"old-{news}-{each}", each) for each in range(dice.randrange(1, 10) if len(rows) < 30 else 0)
            ]
            rows = [*rows, *older]
    return rows


@pytest.mark.parametrize("seed", [1, 2, random.SystemRandom().randrange(10**6)], ids=["one", "two", "chance"])
def test_two_hundred_changes_keep_the_chosen_order(table: QTableView, model: OrderTableModel, seed: int) -> None:
    print(f"seed {seed}")  # noqa: T201 - to play a failure again
    dice = random.Random(seed)
    rows = [a_row(each, each) for each in range(20)]
    model.show(rows)
    kept = rows[7].number
    table.selectRow(7)
    for news in range(200):
        rows = change(rows, kept, dice, news)
        model.show(rows)
        assert chosen(table, model) == [kept]
        assert model.number_at(table.currentIndex()) == kept
    assert shown(model) == cells(rows)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End])
def test_keys_go_on_from_a_column_that_has_left(table: QTableView, model: OrderTableModel, key: Qt.Key) -> None:
    model.show([a_row(number) for number in range(3)])
    table.show()
    table.selectRow(0)
    table.setColumnHidden(table.currentIndex().column(), True)
    QTest.keyClick(table, key)
    assert chosen(table, model) == [model.number_at(model.index(1 if key == Qt.Key.Key_Down else 2, 0))]
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert chosen(table, model) == [model.number_at(model.index(0, 0))]


def test_the_table_is_never_reset_whatever_rows_come(table: QTableView, model: OrderTableModel) -> None:
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.layoutChanged.connect(lambda: resets.append(2))
    for rows in ([a_row(1)], [], [a_row(each) for each in range(5)], [a_row(each) for each in (4, 2, 0)]):
        model.show(rows)
        assert shown(model) == cells(rows)
    assert resets == []


def test_rows_that_are_the_same_say_nothing(model: OrderTableModel, qtbot: QtBot) -> None:
    rows = [a_row(1), a_row(2)]
    model.show(rows)
    signals = [model.dataChanged, model.rowsInserted, model.rowsRemoved, model.rowsMoved]
    heard: list[object] = []
    for signal in signals:
        signal.connect(lambda *_arguments: heard.append(1))
    model.show(list(rows))
    assert heard == []


def test_a_changed_row_says_which_cells(model: OrderTableModel, qtbot: QtBot) -> None:
    model.show([a_row(1), a_row(2)])
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.show([a_row(1), a_row(2, status=1)])
    first, last, *_roles = changed.args
    assert (first.row(), last.row()) == (1, 1)
    assert (first.column(), last.column()) == (0, len(COLUMNS) - 1)


def test_a_chosen_order_that_goes_leaves_no_other_chosen_by_number(table: QTableView, model: OrderTableModel) -> None:
    model.show([a_row(1), a_row(2), a_row(3)])
    table.selectRow(1)
    model.show([a_row(1), a_row(3)])
    assert model.row_of(OrderNumber("SHOP-2")) == -1
    assert OrderNumber("SHOP-2") not in chosen(table, model)


# --- what a cell says -------------------------------------------------------------------------------


def test_a_row_is_found_by_its_number_and_back(model: OrderTableModel) -> None:
    model.show([a_row(1), a_row(2)])
    assert model.row_of(OrderNumber("SHOP-2")) == 1
    assert model.row_of(None) == -1
    assert model.number_at(model.index(1, 3)) == "SHOP-2"
    assert model.number_at(QModelIndex()) is None


def test_screen_readers_hear_column_and_value(model: OrderTableModel) -> None:
    model.show([a_row(1)])
    spoken = [model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in range(len(COLUMNS))]
    assert spoken[COLUMNS.index("status")] == "Status: Waiting"
    assert all(": " in text for text in spoken)


def test_only_the_status_has_an_icon_and_only_money_stands_right(model: OrderTableModel) -> None:
    model.show([a_row(1)])
    icons = [model.index(0, column).data(Qt.ItemDataRole.DecorationRole) for column in range(len(COLUMNS))]
    assert [icon is not None for icon in icons] == [column == "status" for column in COLUMNS]
    sides = [model.index(0, column).data(Qt.ItemDataRole.TextAlignmentRole) for column in range(len(COLUMNS))]
    assert [bool(side & Qt.AlignmentFlag.AlignRight) for side in sides] == [column == "amount" for column in COLUMNS]
    headings = [
        model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        for column in range(len(COLUMNS))
    ]
    assert headings == sides


def test_titles_change_with_the_language(model: OrderTableModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.headerDataChanged):
        model.set_titles({column: f"«{column}»" for column in COLUMNS})
    assert model.headerData(0, Qt.Orientation.Horizontal) == f"«{COLUMNS[0]}»"
    told = model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert told == f"«{COLUMNS[0]}»", "a heading that is cut is whole in its tool tip"
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_a_table_has_no_children(model: OrderTableModel) -> None:
    model.show([a_row(1)])
    inside = model.index(0, 0)
    assert (model.rowCount(inside), model.columnCount(inside)) == (0, 0)
    assert model.data(QModelIndex()) is None


def test_neighbours_come_and_go_in_one_go(model: OrderTableModel) -> None:
    steps: list[tuple[str, int, int]] = []
    model.rowsInserted.connect(lambda _where, first, last: steps.append(("in", first, last)))
    model.rowsRemoved.connect(lambda _where, first, last: steps.append(("out", first, last)))
    page = [a_row(number) for number in range(100)]
    model.show(page)
    model.show([*page, *(a_row(number) for number in range(100, 200))])
    model.show([a_row("new"), *page[:10], *page[90:]])
    assert steps == [("in", 0, 99), ("in", 100, 199), ("out", 100, 199), ("out", 10, 89), ("in", 0, 0)]


def test_the_status_of_a_declined_order_says_why_under_the_mouse(model: OrderTableModel) -> None:
    model.show([replace(a_row(1, 2), why="Declined: not enough money on the card. (116)"), a_row(2)])
    status, amount = COLUMNS.index("status"), COLUMNS.index("amount")
    tool_tip = Qt.ItemDataRole.ToolTipRole
    assert model.index(0, status).data(tool_tip) == "Declined: not enough money on the card. (116)"
    assert model.index(0, amount).data(tool_tip) == model.index(0, amount).data()
    assert model.index(1, status).data(tool_tip) == "Waiting"


def test_the_box_before_a_chosen_order_has_the_ground_of_its_line(table: QTableView, model: OrderTableModel) -> None:
    model.show([a_row(number) for number in range(3)])
    table.resize(600, 300)
    table.show()
    marks = table.verticalHeader()

    def grounds() -> list[str]:
        seen = marks.grab().toImage()
        return [seen.pixelColor(3, marks.sectionPosition(row) + 4).name() for row in range(3)]

    plain, chosen = grounds()[0], table.palette().highlight().color().name()
    assert plain != chosen
    table.selectRow(1)
    assert grounds() == [plain, chosen, plain]
    table.selectRow(2)
    assert grounds() == [plain, plain, chosen]
