"""The cells of the list of orders: drawn quickly, and to the pixel as the style draws them."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from app.domain.identifiers import OrderNumber
from app.paths import RESOURCES
from app.presenters.order_words import LOOKS
from app.presenters.orders_state import OrderRow
from app.ui.icons import Icons
from app.ui.models.order_table import COLUMNS, OrderTableModel
from app.ui.theme import Theme
from app.ui.widgets.highlight_delegate import HighlightDelegate
from app.ui.widgets.order_table import OrderTableView
from tests.qt_loop import strict_messages

pytestmark = strict_messages()

_LOOKS = tuple(dict.fromkeys(LOOKS.values()))
_CUSTOMERS = (
    *("Zoë Müller", "Семёнов Пётр", "Ελένη Παπαδοπούλου", "", "two lines\nof a note", "Әбенова"),
    "a note that is far too long for its column and stands there with its middle left out, as the table wishes",
)


class CountingDelegate(HighlightDelegate):
    """Counts how often the style is asked for all of a cell."""

    asked = 0

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        self.asked += 1
        super().initStyleOption(option, index)


@pytest.fixture(params=["light", "dark", "contrast_dark"])
def dressed(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(RESOURCES / "themes")
    theme.apply(qapp, request.param)
    yield theme
    qapp.setStyleSheet("")


def _rows(count: int) -> Sequence[OrderRow]:
    return [
        OrderRow(
            number=OrderNumber(f"SHOP-T1-26112{place}"),
            time=f"12:{place:02}",
            amount=f"{place * 371},50\u00a0€",
            look=_LOOKS[place % len(_LOOKS)],
            status="Paid" if place % 2 else "Waiting for the customer",
            customer=_CUSTOMERS[place % len(_CUSTOMERS)],
            card="**4242" if place % 3 else "",
            mode="Link",
            bank="A bank",
        )
        for place in range(count)
    ]


def _table(qtbot: QtBot, theme: Theme) -> OrderTableView:
    table, model = OrderTableView(), OrderTableModel(Icons(RESOURCES / "icons", theme))
    qtbot.addWidget(table)
    model.setParent(table)
    model.show(_rows(len(_LOOKS) + 2))
    table.setModel(model)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    table.verticalHeader().setDefaultSectionSize(40)
    table.resize(1100, 600)
    table.show()
    return table


def _picture(table: OrderTableView, delegate: QStyledItemDelegate) -> QImage:
    table.setItemDelegate(delegate)
    return table.viewport().grab().toImage()


def test_every_cell_looks_as_the_style_draws_it(qtbot: QtBot, dressed: Theme) -> None:
    table = _table(qtbot, dressed)
    ours, styles = HighlightDelegate(COLUMNS, table), QStyledItemDelegate(table)
    assert _picture(table, ours) == _picture(table, styles)
    table.selectRow(3)
    assert _picture(table, ours) == _picture(table, styles), "with a chosen line among them"


def test_what_stands_around_a_text_is_drawn_once_for_all_lines(qtbot: QtBot, dressed: Theme) -> None:
    table = _table(qtbot, dressed)
    delegate = CountingDelegate(COLUMNS, table)
    table.setItemDelegate(delegate)
    before = delegate.asked
    for _time in range(3):
        table.viewport().grab()
    lines_of_two = 2 * 3  # the style alone lays out a text of several lines
    assert 0 < delegate.asked - before <= len(COLUMNS) - 1 + len(_LOOKS) + lines_of_two


def test_a_cell_follows_the_theme(qtbot: QtBot, qapp: QApplication, dressed: Theme) -> None:
    table = _table(qtbot, dressed)
    ours, styles = HighlightDelegate(COLUMNS, table), QStyledItemDelegate(table)
    before = _picture(table, ours)
    dressed.apply(qapp, "contrast_light")
    ours.forget()
    assert _picture(table, ours) == _picture(table, styles) != before


def test_the_last_line_at_the_end_of_a_long_list_leaves_the_frame_alone_there(qtbot: QtBot, dressed: Theme) -> None:
    table = _table(qtbot, dressed)
    table.setItemDelegate(HighlightDelegate(COLUMNS, table))
    table.resize(1100, 300)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    qtbot.waitUntil(lambda: table.verticalScrollBar().maximum() > 0)
    last = table.model().rowCount() - 1

    def colours_at_the_end(row: int) -> set[str]:
        """Return how the lowest pixels of a row look below its cells, and below its box."""
        end = table.rowViewportPosition(row) + table.rowHeight(row) - 1
        pictures = (table.viewport().grab().toImage(), table.verticalHeader().viewport().grab().toImage())
        return {picture.pixelColor(2, end).name() for picture in pictures}

    def is_parted(row: int) -> bool:
        end = table.rowViewportPosition(row) + table.rowHeight(row) - 1
        ground = table.viewport().grab().toImage().pixelColor(2, end - 3).name()
        return ground not in colours_at_the_end(row)

    table.scrollToBottom()
    assert table.rowViewportPosition(last) + table.rowHeight(last) == table.viewport().height()
    assert len(colours_at_the_end(last)) == 1
    assert not is_parted(last), "the frame is there already"
    assert is_parted(last - 1)
    table.selectRow(last)
    assert not is_parted(last), "chosen as well"
    table.clearSelection()
    table.resize(1100, 900)
    qtbot.waitUntil(lambda: table.viewport().height() > 700)
    assert is_parted(last), "below it the list goes on"
