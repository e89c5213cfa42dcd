"""Giving a receipt from the panel of an order: the menu, the file, the mail, and the system's print dialog."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QIODevice, QSaveFile, Qt, QUrl
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from app.demo.hands import Hands, until
from app.domain.order import OrderState
from app.presenters.printed import Printed
from app.presenters.receipts import ReceiptsNow
from app.presenters.slip import Paper
from app.ui import slip_file
from app.ui.icons import Icons
from app.ui.screens.orders import OrdersScreen
from app.ui.tasks import Tasks
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.hanging_share import PATIENCE_SECONDS, Gate
from tests.fakes.order_screens import an_orders_presenter
from tests.journal.journal_aids import an_operation
from tests.makers import an_order, euros
from tests.qt_loop import RunInLoop, strict_messages
from tests.unit.presenters.scenes import english

pytestmark = strict_messages("This plugin does not support grabbing the keyboard")


@dataclass
class Scene:
    """A paid order in the panel, in front of a clerk."""

    screen: OrdersScreen
    hands: Hands
    desk: TestDesk
    mails: list[str] = field(default_factory=list)
    opens_mails: bool = True

    def open_address(self, address: QUrl) -> bool:
        self.mails.append(address.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return self.opens_mails

    async def becomes(self, **changes: object) -> None:
        """Let the order be written otherwise, by another till or a late answer."""
        order = await self.desk.search.known(an_order().number)
        await self.desk.journal.record(replace(order, **changes), [])

    async def chooses(self, way: str) -> None:
        """Open the menu by its key and choose an entry."""
        self.hands.press(Qt.Key.Key_P)
        menu = self.hands.find(QMenu, "receiptMenu")
        await until(menu.isVisible, "the menu of receipts")
        (entry,) = [entry for entry in menu.actions() if entry.objectName() == f"receipt-{way}"]
        menu.setActiveAction(entry)
        QTest.keyClick(menu, Qt.Key.Key_Return)

    async def sees_message(self, text: str) -> None:
        await self.hands.sees_message("ordersMessage", text)


Play = Callable[[Callable[[Scene], Awaitable[None]]], None]


@pytest.fixture
def at_paid_order(
    icons: Icons, run_in_loop: RunInLoop[Any], no_leftover_windows: None, qtbot: QtBot, tmp_path: Path
) -> Play:
    async def play(scene: Callable[[Scene], Awaitable[None]]) -> None:
        failures: list[BaseException] = []
        tasks = Tasks(failures.append)
        async with a_desk(tmp_path) as desk:
            order = an_order(state=OrderState.PAID, captured=euros(1250))
            await desk.journal.arm(order, an_operation(order), [])
            presenter = an_orders_presenter(desk)
            clerk: list[Scene] = []
            screen = OrdersScreen(
                presenter,
                tasks,
                icons,
                lambda address: clerk[0].open_address(address),
                receipts_now=ReceiptsNow(desk.search, desk.banks, english),
            )
            clerk.append(Scene(screen, Hands(screen), desk))
            screen.resize(1000, 700)
            screen.show()
            await clerk[0].hands.come_forward()
            await presenter.load()
            await presenter.select(order.number)
            screen.setFocus()
            try:
                await scene(clerk[0])
            finally:
                await tasks.finish()
                screen.close()
                screen.deleteLater()
        assert not failures, failures

    return lambda scene: run_in_loop(play(scene))


def test_a_receipt_is_saved_as_pdf(at_paid_order: Play, tmp_path: Path) -> None:
    async def scene(clerk: Scene) -> None:
        await clerk.chooses("file")
        await until(lambda: clerk.screen.findChild(QFileDialog, "receiptFile") is not None, "the file dialog")
        dialog = clerk.hands.find(QFileDialog, "receiptFile")
        await until(dialog.isVisible, "the file dialog in front")
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert name is not None
        assert name.text().startswith("Payment receipt SHOP-T1")
        name.setText(str(tmp_path / "slip"))
        QTest.keyClick(name, Qt.Key.Key_Return)
        await clerk.sees_message("saved as “slip.pdf”")
        assert (tmp_path / "slip.pdf").read_bytes().startswith(b"%PDF-")

    at_paid_order(scene)


def test_a_share_that_hangs_does_not_hold_the_window_up(
    at_paid_order: Play, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate()

    class Hanging(QSaveFile):
        def open(self, mode: QIODevice.OpenModeFlag) -> bool:
            gate.hold()
            return super().open(mode)

    monkeypatch.setattr(slip_file, "_LONGEST_SECONDS", PATIENCE_SECONDS)
    monkeypatch.setattr(slip_file, "QSaveFile", Hanging)

    async def scene(clerk: Scene) -> None:
        await clerk.chooses("file")
        await until(lambda: clerk.screen.findChild(QFileDialog, "receiptFile") is not None, "the file dialog")
        dialog = clerk.hands.find(QFileDialog, "receiptFile")
        dialog.fileSelected.emit(str(tmp_path / "slip.pdf"))
        dialog.reject()
        await gate.reached()
        assert not clerk.hands.is_seen("ordersMessage")
        gate.open()
        await clerk.sees_message("saved as “slip.pdf”")

    at_paid_order(scene)
    gate.open_for_all()


def test_a_file_that_cannot_be_written_is_told(at_paid_order: Play, tmp_path: Path) -> None:
    async def scene(clerk: Scene) -> None:
        await clerk.chooses("file")
        await until(lambda: clerk.screen.findChild(QFileDialog, "receiptFile") is not None, "the file dialog")
        dialog = clerk.hands.find(QFileDialog, "receiptFile")
        dialog.fileSelected.emit(str(tmp_path / "nowhere" / "slip.pdf"))
        dialog.reject()
        await clerk.sees_message("could not be made this way")

    at_paid_order(scene)


def test_a_mail_is_handed_to_the_mail_program(at_paid_order: Play) -> None:
    async def scene(clerk: Scene) -> None:
        await clerk.chooses("mail")
        await until(lambda: clerk.mails, "the mail")
        assert clerk.mails[0].startswith("mailto:?subject=Payment%20receipt%20SHOP-T1")
        assert "12.50%C2%A0EUR" in clerk.mails[0]
        assert not clerk.hands.is_seen("ordersMessage")
        await until(lambda: not clerk.hands.find(QMenu, "receiptMenu").isVisible(), "the menu gone")
        await clerk.hands.come_forward()
        clerk.screen.setFocus()
        clerk.opens_mails = False
        await clerk.chooses("mail")
        await clerk.sees_message("could not be made this way")

    at_paid_order(scene)


def test_printing_asks_in_the_system_s_dialog_and_nothing_waits_for_it(at_paid_order: Play) -> None:
    async def scene(clerk: Scene) -> None:
        await clerk.chooses("print")
        await until(lambda: clerk.screen.findChild(QPrintDialog, "printDialog") is not None, "the print dialog")
        dialog = clerk.hands.find(QPrintDialog, "printDialog")
        await until(dialog.isVisible, "the print dialog in front")
        dialog.reject()
        await until(lambda: not dialog.isVisible(), "the dialog gone")
        assert not clerk.hands.is_seen("ordersMessage")

    at_paid_order(scene)


def test_a_receipt_is_as_its_order_stands_when_it_leaves_not_as_when_the_menu_was_opened(at_paid_order: Play) -> None:
    async def scene(clerk: Scene) -> None:
        clerk.hands.press(Qt.Key.Key_P)
        menu = clerk.hands.find(QMenu, "receiptMenu")
        await until(menu.isVisible, "the menu of receipts")
        await clerk.becomes(state=OrderState.PART_REFUNDED, captured=euros(750), refunded=euros(500))
        (entry,) = [entry for entry in menu.actions() if entry.objectName() == "receipt-mail"]
        menu.setActiveAction(entry)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        await until(lambda: clerk.mails, "the mail")
        assert "Returned%20so%20far" in clerk.mails[0]

    at_paid_order(scene)


def test_a_file_says_how_the_order_stands_once_its_place_is_chosen(
    at_paid_order: Play, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved: list[Printed] = []

    async def keep(printed: Printed, _target: Path, _paper: Paper) -> None:
        saved.append(printed)

    monkeypatch.setattr(slip_file, "save_pdf", keep)

    async def scene(clerk: Scene) -> None:
        await clerk.chooses("file")
        await until(lambda: clerk.screen.findChild(QFileDialog, "receiptFile") is not None, "the file dialog")
        dialog = clerk.hands.find(QFileDialog, "receiptFile")
        await clerk.becomes(state=OrderState.PART_REFUNDED, captured=euros(750), refunded=euros(500))
        dialog.fileSelected.emit(str(tmp_path / "slip.pdf"))
        dialog.reject()
        await until(lambda: saved, "the file")
        assert "Returned so far" in repr(saved)

    at_paid_order(scene)


def test_a_receipt_that_is_not_there_any_more_is_not_given(at_paid_order: Play, tmp_path: Path) -> None:
    async def scene(clerk: Scene) -> None:
        await clerk.chooses("file")
        await until(lambda: clerk.screen.findChild(QFileDialog, "receiptFile") is not None, "the file dialog")
        dialog = clerk.hands.find(QFileDialog, "receiptFile")
        await clerk.becomes(state=OrderState.MISMATCH)
        dialog.fileSelected.emit(str(tmp_path / "slip.pdf"))
        dialog.reject()
        await clerk.sees_message("this receipt is not there any more")
        assert not (tmp_path / "slip.pdf").exists()

    at_paid_order(scene)
