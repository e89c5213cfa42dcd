"""Finding orders with the keyboard alone: words, filters, views and columns on the real screen."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.demo.hands import Hands, until
from app.domain.card import CardSummary
from app.domain.identifiers import OrderNumber
from app.domain.order import Customer, OrderState, PaymentMode
from app.files.order_views import OrderViewsFile
from app.presenters.finding import FindingPresenter
from app.presenters.highlight import Highlight
from app.presenters.presenter import Speech
from app.presenters.words import in_english
from app.services.order_filters import FilterKind
from app.services.order_search import OrderSearch
from app.services.ports import OrderFilter
from app.ui.icons import Icons
from app.ui.models.order_table import COLUMNS
from app.ui.screens.orders import OrdersScreen
from app.ui.tasks import Tasks
from app.ui.widgets.highlight_delegate import HighlightDelegate
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.order_screens import an_orders_presenter
from tests.journal.journal_aids import an_operation
from tests.makers import an_order, euros, later
from tests.qt_loop import RunInLoop, flush_deletions, strict_messages

pytestmark = strict_messages("This plugin does not support grabbing the keyboard")

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@dataclass
class Scene:
    """The orders screen in front of a clerk, over a file of views."""

    screen: OrdersScreen
    hands: Hands

    @property
    def table(self) -> QTableView:
        return self.hands.find(QTableView, "orderTable")

    @property
    def numbers(self) -> list[str]:
        model = self.table.model()
        return [str(model.index(row, COLUMNS.index("number")).data()) for row in range(model.rowCount())]

    @property
    def chips(self) -> list[str]:
        names = [f"filter-{kind.value}" for kind in FilterKind]
        found = [
            chip for chip in self.screen.findChildren(QWidget) if chip.objectName() in names and chip.isVisible()
        ]
        return [chip.text().strip() for chip in found]  # type: ignore[attr-defined]

    @property
    def columns(self) -> list[str]:
        """The columns in sight, from left to right."""
        header = self.table.horizontalHeader()
        places = [header.logicalIndex(place) for place in range(header.count())]
        return [COLUMNS[each] for each in places if not header.isSectionHidden(each)]

    async def sees(self, *numbers: str) -> None:
        await until(lambda: self.numbers == list(numbers), f"the orders {numbers}")

    async def goes_to_the_table(self) -> None:
        await self.hands.come_forward()
        self.table.setFocus()
        await until(self.table.hasFocus, "the focus in the table")

    async def chooses(self, menu: str, *texts: str) -> None:
        """Go through a menu with arrow and Enter until the entry with the last text is taken."""
        await until(lambda: self.hands.find(QMenu, menu).isVisible(), f"the menu {menu}")
        opened = self.hands.find(QMenu, menu)
        for text in texts:
            for _ in opened.actions():
                active = opened.activeAction()
                if active is not None and active.text().startswith(text):
                    break
                QTest.keyClick(opened, Qt.Key.Key_Down)
            active = opened.activeAction()
            assert active is not None
            assert active.text().startswith(text), active.text()
            inner = active.menu()
            QTest.keyClick(opened, Qt.Key.Key_Return)
            if inner is not None:
                opened = inner  # type: ignore[assignment]
                await until(opened.isVisible, f"the menu under {text}")


class PaintWatch(QObject):
    """Calls `painted` whenever a widget is about to be painted."""

    def __init__(self, widget: QWidget, painted: Callable[[], object]) -> None:
        super().__init__(widget)
        self._painted = painted
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._painted()
        return False


def _on_the_screen(scene: Scene) -> QImage:
    """Return what was painted up to now, without painting anything."""
    return scene.screen.screen().grabWindow(scene.screen.winId()).toImage()


Play = Callable[..., None]


@pytest.fixture
def at_orders(
    icons: Icons, run_in_loop: RunInLoop[Any], no_leftover_windows: None, qtbot: QtBot, tmp_path: Path
) -> Play:
    """Return a function that plays scenes one after the other, each at a program started anew."""

    async def play(*scenes: Callable[[Scene], Awaitable[None]]) -> None:
        async with a_desk(tmp_path / "till") as desk:
            await _fill(desk)
            for scene in scenes:
                await _one_run(desk, icons, tmp_path, scene)

    return lambda *scenes: run_in_loop(play(*scenes))


async def _fill(desk: TestDesk) -> None:
    orders = (
        an_order(number=OrderNumber("old"), created_at=later(-9 * 24 * 60), operator="Anna", description="chairs"),
        an_order(number=OrderNumber("maria"), created_at=later(1), amount=euros(12500), state=OrderState.PAID),
        an_order(
            number=OrderNumber("nikos"),
            created_at=later(2),
            mode=PaymentMode.PHONE,
            operator="Boris",
            customer=Customer(name="Nikos"),
            card=CardSummary("4111**4242", "VISA"),
        ),
    )
    for order in orders:
        await desk.journal.arm(order, an_operation(order), [])


async def _one_run(desk: TestDesk, icons: Icons, folder: Path, scene: Callable[[Scene], Awaitable[None]]) -> None:
    failures: list[BaseException] = []
    tasks = Tasks(failures.append)
    speech = Speech(in_english, "en")

    async def names() -> tuple[str, ...]:
        return ("Anna", "Boris")

    finding = FindingPresenter(
        speech, desk.search, desk.banks, desk.clock, OrderViewsFile(folder / "views.toml"), names
    )
    presenter = an_orders_presenter(desk, finding)
    screen = OrdersScreen(presenter, tasks, icons)
    screen.resize(1280, 700)
    screen.show()
    screen.enter()
    hands = Hands(screen)
    await hands.come_forward()
    await until(lambda: not tasks.is_running("orders.load"), "the orders")
    try:
        await scene(Scene(screen, hands))
    finally:
        await tasks.finish()
        screen.close()
        screen.deleteLater()
        flush_deletions()
    assert not failures, failures


def test_a_window_that_was_low_and_is_high_again_leaves_no_other_one_behind(at_orders: Play) -> None:
    async def play(scene: Scene) -> None:
        high = scene.screen.size()
        scene.screen.resize(high.width(), 300)
        await until(lambda: not scene.hands.find(QWidget, "orderViews").isVisible(), "the folded head")
        scene.screen.resize(high)
        await until(lambda: scene.hands.find(QWidget, "orderViews").isVisible(), "the whole head")
        seen = [window.objectName() for window in QApplication.topLevelWidgets() if window.isVisible()]
        assert seen == ["orders"]

    at_orders(play)


def test_words_find_while_they_are_typed_and_say_what_they_mean(at_orders: Play) -> None:
    async def play(scene: Scene) -> None:
        await scene.sees("nikos", "maria", "old")
        scene.hands.type_text("@anna")
        await scene.sees("old")
        assert scene.hands.find(QLabel, "searchUnderstood").text() == "Looking for: operator Anna"
        scene.hands.type_text(" =12.50 *4242")
        await scene.sees()
        await until(lambda: scene.hands.is_seen("ordersWayOut"), "the way out")
        assert scene.hands.find(QPushButton, "ordersWayOut").text() == "Take away “*4242”  (Alt+Del)"
        scene.hands.press(Qt.Key.Key_Delete, ALT)
        await scene.sees("old")
        assert scene.hands.find(QLineEdit, "orderSearch").text() == "@anna =12.50"

    at_orders(play)


def test_what_a_key_finds_is_painted_before_anything_is_counted(
    at_orders: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def play(scene: Scene) -> None:
        happened: list[object] = []
        count_listed = OrderSearch.count_listed

        async def counted(search: OrderSearch, wanted: OrderFilter | None) -> Mapping[OrderState, int]:
            happened.append("counted")
            return await count_listed(search, wanted)

        monkeypatch.setattr(OrderSearch, "count_listed", counted)
        watch = PaintWatch(scene.table.viewport(), lambda: happened.append(scene.numbers))
        scene.hands.find(QLineEdit, "orderSearch").setText("niko")  # and nothing is looked for yet
        scene.hands.type_text("s")
        await until(lambda: "counted" in happened, "the counters")
        assert happened[happened.index("counted") - 1] == ["nikos"], happened
        watch.deleteLater()

    at_orders(play)


def test_the_line_that_says_what_is_looked_for_comes_and_goes_without_a_scar_in_the_picture(at_orders: Play) -> None:
    async def play(scene: Scene) -> None:
        scene.hands.type_text("nikos")
        await scene.sees("nikos")
        await until(lambda: scene.hands.is_seen("searchUnderstood"), "what was understood")
        await until(lambda: _on_the_screen(scene) == scene.screen.grab().toImage(), "a whole picture with the line")
        scene.screen.escape()
        await until(lambda: not scene.hands.is_seen("searchUnderstood"), "nothing to be said")
        await until(lambda: _on_the_screen(scene) == scene.screen.grab().toImage(), "a whole picture without it")

    at_orders(play)


def test_a_filter_is_added_by_f_and_taken_away_by_a_key(at_orders: Play) -> None:
    async def play(scene: Scene) -> None:
        await scene.goes_to_the_table()
        scene.hands.press(Qt.Key.Key_F)
        await scene.chooses("filterMenu", "Operator", "Boris")
        await scene.sees("nikos")
        await scene.goes_to_the_table()
        scene.hands.press(Qt.Key.Key_F)
        await scene.chooses("filterMenu", "Card", "Visa")
        await until(lambda: len(scene.chips) == 2, "two filters")
        assert scene.chips == ["Visa", "operator Boris"]
        await scene.hands.come_forward()
        scene.hands.find(QWidget, "filter-brand").setFocus()
        await until(lambda: scene.hands.focus_name() == "filter-brand", "the keys at a filter")
        scene.hands.press(Qt.Key.Key_Right)
        await until(lambda: scene.hands.focus_name() == "filter-operator", "the next filter")
        scene.hands.press(Qt.Key.Key_Delete)
        await until(lambda: scene.chips == ["Visa"], "one filter less")
        await until(lambda: scene.hands.focus_name() == "filter-brand", "the keys at the filter that is left")
        scene.hands.press(Qt.Key.Key_F, CTRL | SHIFT)
        await scene.sees("nikos", "maria", "old")
        await until(scene.table.hasFocus, "the keys in the table again")

    at_orders(play)


def test_the_day_of_a_refund_is_a_filter_inside_the_period(at_orders: Play) -> None:
    async def play(scene: Scene) -> None:
        await scene.goes_to_the_table()
        scene.hands.press(Qt.Key.Key_F)
        await scene.chooses("filterMenu", "Period", "Refunded", "Other days")
        await scene.hands.sees("rangeForm")
        first = scene.hands.find(QLineEdit, "rangeFirst")
        await until(first.hasFocus, "the cursor in the form")
        assert scene.hands.find(QLabel, "rangeTitle").text() == "Days from … to …"
        assert first.placeholderText() == "2026-03-14"
        QTest.keyClicks(first, "2026-03-12")
        QTest.keyClick(first, Qt.Key.Key_Return)
        await until(lambda: len(scene.chips) == 1, "the filter")
        assert scene.chips[0].startswith("Refunded: 12 Mar 2026")
        await scene.sees()

    at_orders(play)


def test_sums_are_asked_for_and_a_fault_keeps_the_form_open(at_orders: Play) -> None:
    async def play(scene: Scene) -> None:
        await scene.goes_to_the_table()
        scene.hands.press(Qt.Key.Key_F)
        await scene.chooses("filterMenu", "Amount", "Amount from")
        await scene.hands.sees("rangeForm")
        first = scene.hands.find(QLineEdit, "rangeFirst")
        await until(first.hasFocus, "the cursor in the form")
        assert scene.hands.find(QLabel, "rangeTitle").text() == "Amount from … to …"
        assert (first.accessibleName(), first.placeholderText()) == ("From (EUR)", "12.50")
        QTest.keyClicks(first, "lots")
        QTest.keyClick(first, Qt.Key.Key_Return)
        await until(lambda: scene.hands.find(QLabel, "rangeFault").text() != "", "the fault")
        first.selectAll()
        QTest.keyClicks(first, "100")
        QTest.keyClick(first, Qt.Key.Key_Return)
        await scene.sees("maria")

    at_orders(play)


def test_filters_and_columns_are_there_after_a_restart(at_orders: Play) -> None:
    async def first(scene: Scene) -> None:
        await scene.goes_to_the_table()
        scene.hands.press(Qt.Key.Key_F)
        await scene.chooses("filterMenu", "With a note")
        await scene.sees("old")
        await scene.goes_to_the_table()
        scene.hands.press(Qt.Key.Key_O)
        await scene.hands.sees("columnsDialog")
        columns = scene.hands.find(QListWidget, "columnsList")
        await until(columns.hasFocus, "the keys in the list of columns")
        QTest.keyClick(columns, Qt.Key.Key_Space)
        await until(lambda: "time" not in scene.columns, "no time any more")
        QTest.keyClick(columns, Qt.Key.Key_Down)
        QTest.keyClick(columns, Qt.Key.Key_Down)
        QTest.keyClick(columns, Qt.Key.Key_Up, ALT)
        await until(lambda: scene.columns[:2] == ["amount", "number"], "the sum first")
        before = scene.table.columnWidth(COLUMNS.index("amount"))
        QTest.keyClick(columns, Qt.Key.Key_Right, ALT)
        await until(lambda: scene.table.columnWidth(COLUMNS.index("amount")) > before, "a wider sum")
        widths.append(scene.table.columnWidth(COLUMNS.index("amount")))
        QTest.keyClick(columns, Qt.Key.Key_Escape)

    async def second(scene: Scene) -> None:
        await scene.sees("old")
        assert scene.chips == ["With a note"]
        assert scene.columns[:2] == ["amount", "number"]
        assert "time" not in scene.columns
        assert scene.table.columnWidth(COLUMNS.index("amount")) == widths[0]

    widths: list[int] = []
    at_orders(first, second)


def test_a_view_is_kept_and_opened_by_its_key_also_after_a_restart(at_orders: Play) -> None:
    async def first(scene: Scene) -> None:
        scene.hands.type_text("nikos")
        await scene.sees("nikos")
        await scene.goes_to_the_table()
        scene.hands.press(Qt.Key.Key_W)
        await scene.chooses("viewsMenu", "Save this view")
        await until(lambda: bool(scene.screen.findChildren(QInputDialog)), "the question for a name")
        dialog = scene.hands.find(QInputDialog, "viewName")
        await until(dialog.isVisible, "the question for a name")
        dialog.setTextValue("Nikos & friends")
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        await scene.hands.sees_text("openView", "Nikos & friends")

    async def second(scene: Scene) -> None:
        await scene.sees("nikos", "maria", "old")
        scene.hands.press(Qt.Key.Key_1, ALT)
        await scene.sees("nikos")
        assert scene.hands.find(QLineEdit, "orderSearch").text() == "nikos"
        await scene.goes_to_the_table()
        scene.hands.press(Qt.Key.Key_W)
        await scene.chooses("viewsMenu", "Arrange")
        await scene.hands.sees("viewsDialog")
        views = scene.hands.find(QListWidget, "viewsList")
        await until(views.hasFocus, "the keys in the list of views")
        QTest.keyClick(views, Qt.Key.Key_Delete)
        await until(lambda: views.count() == 0, "no view any more")
        QTest.keyClick(views, Qt.Key.Key_Escape)

    at_orders(first, second)


def test_a_column_drawn_by_the_mouse_stays_as_wide_as_it_was_drawn(at_orders: Play, tmp_path: Path) -> None:
    async def first(scene: Scene) -> None:
        header = scene.table.horizontalHeader()
        column = COLUMNS.index("number")
        edge = QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) - 1, header.height() // 2)
        before = header.sectionSize(column)
        QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=edge)
        for step in range(1, 6):
            QTest.mouseMove(header.viewport(), edge + QPoint(step * 12, 0))
            QApplication.processEvents()
        QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(60, 0))
        assert header.sectionSize(column) > before + 30
        await until((tmp_path / "views.toml").exists, "the width in the file")
        widths.append(header.sectionSize(column))

    async def second(scene: Scene) -> None:
        assert scene.table.columnWidth(COLUMNS.index("number")) == widths[0]

    widths: list[int] = []
    at_orders(first, second)


def test_a_find_is_painted_bold_and_leaves_the_rest_as_it_is(at_orders: Play) -> None:
    async def play(scene: Scene) -> None:
        plain = _picture(scene)
        delegate = scene.table.itemDelegate()
        assert isinstance(delegate, HighlightDelegate)
        scene.hands.type_text("nikos")
        await scene.sees("nikos")
        delegate.show_highlights(())
        scene.table.viewport().update()
        unmarked = _picture(scene)
        delegate.show_highlights((Highlight(frozenset({"customer"}), "nik"),))
        scene.table.viewport().update()
        assert _picture(scene) != unmarked != plain

    def _picture(scene: Scene) -> bytes:
        picture = scene.table.viewport().grab().toImage()
        return bytes(picture.constBits())

    at_orders(play)
