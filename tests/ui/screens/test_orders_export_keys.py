"""Exporting from the orders screen by keys: the file is asked for, saved and told; a long export can be stopped."""

import csv
import threading
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTableView,
)
from pytestqt.qtbot import QtBot

from app.demo.hands import Hands, until
from app.domain.identifiers import OrderNumber
from app.domain.order import Customer
from app.paths import RESOURCES
from app.services.order_export import OrderExport
from app.services.table_file import Row, TableFile, TableLook
from app.ui.i18n import Languages
from app.ui.icons import Icons
from app.ui.screens.orders import OrdersScreen
from app.ui.tasks import Tasks
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.order_screens import an_orders_presenter
from tests.journal.journal_aids import an_operation
from tests.makers import an_order, later
from tests.qt_loop import RunInLoop, strict_messages

pytestmark = strict_messages("This plugin does not support grabbing the keyboard")

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class SlowDisk:
    """A table on a disk that takes a page only when it is let go on. Remembers how it ended."""

    def __init__(self) -> None:
        self.goes_on = threading.Event()
        self.ended = ""

    def start(self) -> None:
        pass

    def add(self, rows: Sequence[Row]) -> None:
        self.goes_on.wait(20)

    def finish(self) -> None:
        pass

    def put_in_place(self) -> None:
        self.ended = "finished"

    def discard(self) -> None:
        self.ended = "discarded"


@dataclass
class Scene:
    """The orders screen of one till in front of a clerk."""

    desk: TestDesk
    screen: OrdersScreen
    tasks: Tasks
    hands: Hands

    def press_export(self, letter: str) -> None:
        """Press the key that carries this letter together with Ctrl and Shift, as Qt reports it."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.sendKeyEvent(QTest.KeyAction.Click, focused, Qt.Key(ord(letter)), "", CTRL_SHIFT)

    async def sees_plan(self, *told: str) -> None:
        """Wait until the dry run says all of this, and go on to the file by Enter."""
        await until(lambda: self.hands.is_seen("exportPlan"), "the dry run")
        plan = self.hands.find(QDialog, "exportPlan")

        def said() -> list[str]:
            return [label.text() for label in plan.findChildren(QLabel)]

        await until(lambda: set(told) <= set(said()), f"{told} in the dry run")
        QTest.keyClick(plan, Qt.Key.Key_Return)

    async def types_file(self, path: Path) -> None:
        """Go on from the dry run, paste a whole path into the dialog and press Enter."""
        if self.screen.findChild(QFileDialog, "exportFile") is None:
            await self.sees_plan()
        await until(lambda: self.screen.findChild(QFileDialog, "exportFile") is not None, "the file dialog")
        dialog = self.hands.find(QFileDialog, "exportFile")
        await until(dialog.isVisible, "the file dialog in front")
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert name is not None
        assert name.text().startswith("TRAINING Orders 20")
        name.setText(str(path))  # as if pasted: keys would open the list of files that begin so
        QTest.keyClick(name, Qt.Key.Key_Return)

    async def sees_message(self, text: str) -> None:
        await self.hands.sees_message("ordersMessage", text)


Play = Callable[..., None]


@pytest.fixture
def at_orders(
    icons: Icons, run_in_loop: RunInLoop[Any], no_leftover_windows: None, qtbot: QtBot, tmp_path: Path
) -> Play:
    """Return a function that plays a scene at the orders screen with a few orders in it."""

    async def play(scene: Callable[[Scene], Awaitable[None]], orders: int, disk: TableFile | None) -> None:
        failures: list[BaseException] = []
        tasks = Tasks(failures.append)
        async with a_desk(tmp_path) as desk:
            for place in range(orders):
                order = an_order(
                    number=OrderNumber(f"SHOP-T1-{place}"),
                    gateway_order_id=None,
                    created_at=later(place),
                    customer=Customer(name=f"Customer {place}"),
                )
                await desk.journal.arm(order, an_operation(order), [])
            export = OrderExport(desk.search, _always(disk), desk.logbook) if disk is not None else desk.export
            presenter = an_orders_presenter(desk, export=export)
            screen = OrdersScreen(presenter, tasks, icons)
            screen.resize(1000, 700)
            screen.show()
            screen.enter()
            hands = Hands(screen)
            await hands.come_forward()
            table = hands.find(QTableView, "orderTable")
            await until(lambda: table.model().rowCount() == orders, "the orders")
            try:
                await scene(Scene(desk, screen, tasks, hands))
            finally:
                await tasks.finish()
                screen.close()
                screen.deleteLater()
        assert not failures, failures

    return lambda scene, orders=3, disk=None: run_in_loop(play(scene, orders, disk))


def _always(disk: TableFile) -> Callable[[Path, TableLook], TableFile]:
    return lambda _target, _look: disk


@pytest.mark.parametrize("letter", ["S", "Ы", "І", "Σ"])
def test_ctrl_shift_s_asks_for_the_file_on_every_layout_and_saves_it(
    at_orders: Play, tmp_path: Path, letter: str
) -> None:
    async def play(scene: Scene) -> None:
        scene.press_export(letter)
        await scene.types_file(tmp_path / "day.csv")
        await scene.sees_message("3 order(s) saved as “day.csv”.")
        with (tmp_path / "day.csv").open(encoding="utf-8-sig", newline="") as file:
            titles, *rows = csv.reader(file)
        header = scene.hands.find(QTableView, "orderTable").model()
        shown = [header.headerData(each, Qt.Orientation.Horizontal) for each in range(header.columnCount())]
        shown.remove("Due")  # a countdown says nothing in a file
        assert [title for title in titles if title not in ("Currency", "Time (UTC)", "Real money")] == shown
        assert [row[5] for row in rows] == ["Customer 2", "Customer 1", "Customer 0"]
        assert not scene.hands.is_seen("exportBar"), "what is over at once says nothing about its progress"

    at_orders(play)


def test_the_dry_run_tells_orders_columns_and_sums_and_esc_writes_nothing(at_orders: Play, tmp_path: Path) -> None:
    async def play(scene: Scene) -> None:
        scene.press_export("S")
        await scene.sees_plan("3", "37.50\u00a0EUR")
        await scene.hands.sees("exportFile")
        scene.hands.find(QFileDialog, "exportFile").reject()
        await until(lambda: scene.screen.findChild(QDialog) is None, "the list again")
        await scene.hands.click("exportOrders")
        await scene.hands.sees("exportPlan")
        QTest.keyClick(scene.hands.find(QDialog, "exportPlan"), Qt.Key.Key_Escape)
        await until(lambda: scene.screen.findChild(QDialog) is None, "the list once more")

    at_orders(play)
    assert not [file for file in tmp_path.iterdir() if file.suffix in (".csv", ".xlsx")]


def test_the_dry_run_names_the_columns_in_the_language_that_is_chosen_while_it_is_open(
    at_orders: Play, qapp: QApplication
) -> None:
    languages, locale = Languages(RESOURCES / "translations"), QLocale()

    async def play(scene: Scene) -> None:
        await scene.hands.click("exportOrders")
        await scene.hands.sees("exportPlan")
        plan = scene.hands.find(QDialog, "exportPlan")

        def told() -> str:
            return " ".join(label.text() for label in plan.findChildren(QLabel))

        await until(lambda: "Customer or note" in told(), "the columns in English")
        languages.use(qapp, "ru")
        await until(lambda: "Клиент или назначение" in told(), "the columns in Russian")
        plan.reject()

    try:
        at_orders(play)
    finally:
        languages.use(qapp, "en")
        QLocale.setDefault(locale)


def test_a_name_without_an_ending_becomes_a_workbook(at_orders: Play, tmp_path: Path) -> None:
    async def play(scene: Scene) -> None:
        await scene.hands.click("exportOrders")
        await scene.types_file(tmp_path / "day")
        await scene.sees_message("saved as “day.xlsx”")
        assert (tmp_path / "day.xlsx").read_bytes().startswith(b"PK")

    at_orders(play)


def test_the_kind_that_is_chosen_gives_the_ending(at_orders: Play, tmp_path: Path) -> None:
    async def play(scene: Scene) -> None:
        scene.press_export("S")
        await scene.sees_plan()
        await scene.hands.sees("exportFile")
        kinds = scene.hands.find(QFileDialog, "exportFile").findChild(QComboBox, "fileTypeCombo")
        assert kinds is not None
        assert [kinds.itemText(each) for each in range(kinds.count())] == [
            "Excel workbook (*.xlsx)",
            "CSV file (*.csv)",
        ]
        QTest.keyClick(kinds, Qt.Key.Key_Down)
        await scene.types_file(tmp_path / "day")
        await scene.sees_message("saved as “day.csv”")
        assert (tmp_path / "day.csv").read_bytes().startswith(b"\xef\xbb\xbf")

    at_orders(play)


def test_an_empty_list_offers_no_export(at_orders: Play) -> None:
    async def play(scene: Scene) -> None:
        assert not scene.hands.find(QPushButton, "exportOrders").isEnabled()
        scene.press_export("S")
        assert scene.screen.findChild(QDialog) is None

    at_orders(play, orders=0)


def test_a_long_export_shows_how_far_it_is_and_stops_at_a_key(at_orders: Play, tmp_path: Path) -> None:
    disk = SlowDisk()

    async def play(scene: Scene) -> None:
        scene.press_export("S")
        await scene.types_file(tmp_path / "day.csv")
        await scene.hands.sees("exportBar")
        assert not scene.hands.find(QPushButton, "exportOrders").isEnabled()
        assert scene.hands.find(QProgressBar, "exportProgress").accessibleName()
        await scene.hands.come_forward()
        stop = scene.hands.find(QPushButton, "stopExport")
        stop.setFocus()
        await until(stop.hasFocus, "the focus on the button")
        scene.hands.press(Qt.Key.Key_Space)
        await until(lambda: not scene.tasks.is_running("orders.export"), "the stop")
        disk.goes_on.set()
        await until(lambda: disk.ended, "the end of the export")
        await until(lambda: not scene.hands.is_seen("exportBar"), "no bar any more")
        await until(scene.hands.find(QPushButton, "exportOrders").isEnabled, "the button again")
        assert disk.ended == "discarded"

    at_orders(play, disk=disk)


@pytest.fixture
def numbers_in_english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("numbers_in_english")
def test_the_progress_is_drawn_in_orders(at_orders: Play, tmp_path: Path) -> None:
    disk = SlowDisk()

    async def play(scene: Scene) -> None:
        scene.press_export("S")
        await scene.types_file(tmp_path / "day.csv")
        await until(lambda: scene.tasks.is_running("orders.export"), "the export")
        scene.screen.show_exported(1200, 5000)
        bar = scene.hands.find(QProgressBar, "exportProgress")
        assert (bar.value(), bar.maximum()) == (1200, 5000)
        assert scene.hands.find(QLabel, "exportCount").text() == "Saving the list: 1,200 of 5,000 orders"
        disk.goes_on.set()
        await scene.sees_message("3 order(s) saved")
        assert disk.ended == "finished"
        assert bar.maximum() == 0

    at_orders(play, disk=disk)
