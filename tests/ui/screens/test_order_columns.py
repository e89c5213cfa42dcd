"""The columns of the list: every text in sight has its room, though only the longest of each column is measured."""

import random

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from app.demo.gallery.eyes import faults
from app.domain.identifiers import OrderNumber
from app.presenters.highlight import Highlight
from app.presenters.orders_state import OrderDetails, OrderRow, OrdersState, Tab
from app.services.order_views import ColumnLook
from app.ui.icons import Icons
from app.ui.models.order_table import COLUMNS
from app.ui.screens.order_columns import USUAL
from app.ui.screens.order_list import OrderList
from app.ui.widgets.drawn_header import DrawnHeader
from tests.qt_loop import strict_messages

pytestmark = strict_messages()

SEED = 20261121
MEASURED = ("time", "number", "amount", "status", "mode")
"""The customer takes what is left, the card has little to say."""


def some_rows(count: int) -> tuple[OrderRow, ...]:
    """Lines whose texts are about as long as each other: which is the widest, only its letters tell."""
    dice = random.Random(SEED)
    return tuple(
        OrderRow(
            number=OrderNumber(f"SHOP-{place}-{''.join(dice.choices('IWMJ1', k=10))}"),
            time="".join(dice.choices("1:4", k=5)),
            amount=f"{dice.randrange(1, 10**6)}.00\u00a0EUR",
            look="paid",
            status=dice.choice(("Paid", "Held", "Illi", "WWMM")),
            customer=dice.choice(("Μαρία", "Анна", "Zoë")),
            card="",
            mode=dice.choice(("Payment link", "By phone, 3-D", "By phone")),
            bank="A bank",
        )
        for place in range(10, 10 + count)
    )


def shown(qtbot: QtBot, icons: Icons, state: OrdersState) -> tuple[OrderList, QTableView]:
    orders = OrderList(icons)
    qtbot.addWidget(orders)
    orders.resize(2400, 300)
    orders.show()
    orders.draw(state)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    table = orders.findChild(QTableView, "orderTable")
    assert isinstance(table, QTableView)
    return orders, table


def too_narrow(table: QTableView) -> list[str]:
    """The columns in which something in sight is cut, as Qt measures every cell of them."""
    places = [COLUMNS.index(name) for name in MEASURED]
    return [COLUMNS[place] for place in places if table.sizeHintForColumn(place) > table.columnWidth(place)]


def test_no_text_in_sight_is_cut(qtbot: QtBot, icons: Icons) -> None:
    _, table = shown(qtbot, icons, OrdersState(rows=some_rows(60)))
    assert too_narrow(table) == []


def test_a_find_has_room_for_its_bold_letters(qtbot: QtBot, icons: Icons) -> None:
    orders, table = shown(qtbot, icons, OrdersState(rows=some_rows(60)))
    before = table.columnWidth(COLUMNS.index("number"))
    orders.draw(OrdersState(rows=some_rows(60), highlights=(Highlight(frozenset({"number"}), "shop"),)))
    assert table.columnWidth(COLUMNS.index("number")) > before
    assert too_narrow(table) == []


def test_lines_that_come_into_sight_with_more_height_have_room(qtbot: QtBot, icons: Icons) -> None:
    rows = some_rows(30)
    longer = replace(rows[12], number=OrderNumber("WWWWW-WWWWW-WWWWW-WWWWW"))
    orders, table = shown(qtbot, icons, OrdersState(rows=(*rows[:12], longer, *rows[13:])))
    assert table.rowAt(table.viewport().height() - 1) < 12, "the long one is out of sight"
    orders.resize(2400, 900)
    assert too_narrow(table) == []


def test_larger_letters_have_room_though_the_list_is_as_wide_as_before(qtbot: QtBot, icons: Icons) -> None:
    orders, table = shown(qtbot, icons, OrdersState(rows=some_rows(60)))
    font = orders.font()
    font.setPixelSize(2 * orders.fontInfo().pixelSize())
    orders.setFont(font)
    qtbot.waitUntil(lambda: too_narrow(table) == [], timeout=30_000)


def test_a_file_holds_the_columns_the_shop_chose_in_its_order_and_no_others(qtbot: QtBot, icons: Icons) -> None:
    orders, _ = shown(qtbot, icons, OrdersState(rows=some_rows(3), tab=Tab.PAID))
    usual = [name for name in USUAL if name != "left"]
    assert list(orders.written_titles) == usual, "also who and which bank, which say the same in every line here"
    orders.draw(OrdersState(rows=some_rows(3), tab=Tab.HELD))
    assert list(orders.written_titles) == list(USUAL), "the list of holds shows the time that is left"
    chosen = (ColumnLook("number"), ColumnLook("left", True), ColumnLook("amount"))
    hidden = tuple(ColumnLook(name, False) for name in USUAL if name not in ("number", "left", "amount"))
    orders.draw(OrdersState(rows=some_rows(3), tab=Tab.PAID, columns=(*chosen, *hidden)))
    assert orders.written_titles == {"number": "Order", "left": "Due", "amount": "Amount"}


@pytest.mark.usefixtures("our_look")
def test_the_title_above_numbers_alone_leaves_before_it_is_cut(qtbot: QtBot, icons: Icons) -> None:
    number = OrderNumber("SHOP-1")
    details = OrderDetails(number, "paid", "paid", "Paid", "Paid.", "42.00", (), (), "", False, False, "", True, "")
    orders, table = shown(qtbot, icons, OrdersState(rows=some_rows(60), details=details))
    titles = table.horizontalHeader()
    assert isinstance(titles, DrawnHeader)
    narrow = titles.title_width(COLUMNS.index("number")) + table.verticalHeader().width() - 10
    for width, is_titled in ((2400, True), (narrow, False), (2400, True)):
        orders.resize(width, 300)
        QApplication.processEvents()
        assert bool(titles.height()) is is_titled
        assert [fault for fault in faults(orders) if "is cut" in fault or "edge" in fault] == []
