"""The receipt printer by keys: set up from the palette, tried, then a receipt after each payment and on P."""

from contextlib import AsyncExitStack

import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QMenu, QWidget

from app.demo.hands import Hands, until
from app.demo.play import NO_CHALLENGE
from tests.fakes.printer import READY, FakePrinter, a_printer
from tests.journeys.conftest import Play, RunningTill
from tests.qt_loop import strict_messages

pytestmark = [
    pytest.mark.journey,
    pytest.mark.webview,
    *strict_messages("This plugin does not support grabbing the keyboard"),
]


async def sets_up(hands: Hands, printer: FakePrinter) -> None:
    """Find the settings in the palette, type the address, try it, and keep it; a receipt comes at once then."""
    await hands.come_forward()
    hands.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: hands.focus_name() == "paletteText", "the cursor in the palette")
    hands.type_text("receipt printer")
    await until(lambda: hands.find(QListWidget, "paletteEntries").count() == 1, "the one command that fits")
    hands.press(Qt.Key.Key_Return)
    await until(lambda: hands.focus_name() == "printer-address", "the cursor in the address")
    hands.type_text(printer.address)
    while hands.focus_name() != "printer-at_once":
        hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Space)
    await hands.click("printTestSlip")
    await until(lambda: "Paydesk" in codes(printer), "the code of the test slip")
    await hands.click("keepPrinter")
    await hands.click("closePrinter")
    await until(lambda: not hands.is_seen("receiptPrinter"), "the settings closed")


async def is_told(hands: Hands, *texts: str) -> None:
    """Wait until all of it stands above the screens."""
    bar = hands.find(QWidget, "notice")
    said = lambda: " ".join(label.text() for label in bar.findChildren(QLabel) if label.isVisible())  # noqa: E731
    await until(lambda: all(text in said() for text in texts), f"“{texts}”")


def receipts(printer: FakePrinter) -> int:
    return printer.mechanism.paper.acts.count("cut")


def codes(printer: FakePrinter) -> list[str]:
    dots = printer.mechanism.paper.picture
    if not dots.rows:
        return []
    image = QImage(dots.rows, dots.width, dots.height, dots.bytes_a_row, QImage.Format.Format_Mono)
    image.setColorTable([0xFFFFFFFF, 0xFF000000])
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    return [code.text for code in zxingcpp.read_barcodes(pixels)]


def test_a_receipt_comes_after_every_payment_and_once_more_on_p(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        async with AsyncExitStack() as stack:
            answers = dict(READY)
            printer = await stack.enter_async_context(a_printer(answers))
            await sets_up(paydesk.hands, printer)
            clerk = await paydesk.at_phone_order()
            clerk.types_amount("12.50").types_card(NO_CHALLENGE).charges()
            await clerk.sees_outcome("Paid")
            await until(lambda: receipts(printer) == 2, "the receipt of the payment")
            clerk.hands.press(Qt.Key.Key_P)
            await until(lambda: receipts(printer) == 3, "the receipt once more, from the outcome")
            order = paydesk.window.phone_order.order
            assert order is not None
            orders = await paydesk.at_orders()
            await (await orders.looks_up(order.number)).sees_order(order.number, "Paid")
            orders.hands.press(Qt.Key.Key_Tab)  # out of the search: letters are shortcuts again
            orders.hands.press(Qt.Key.Key_P)
            menu = orders.hands.find(QMenu, "receiptMenu")
            await until(menu.isVisible, "the menu of receipts")
            QTest.keyClick(menu, Qt.Key.Key_Down)
            QTest.keyClick(menu, Qt.Key.Key_Return)
            await until(lambda: receipts(printer) == 4, "the receipt once more, from the order")
            await is_told(orders.hands, "went to the receipt printer")

    play(scene())


def test_a_printer_without_paper_says_so_and_the_payment_stands(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        async with a_printer(answers := dict(READY)) as printer:
            await sets_up(paydesk.hands, printer)
            answers[4] = 0x72
            clerk = await paydesk.at_phone_order()
            clerk.types_amount("12.50").types_card(NO_CHALLENGE).charges()
            await clerk.sees_outcome("Paid")
            await is_told(clerk.hands, "out of paper", "The payment is not affected.", "Put a new roll in.")
            assert receipts(printer) == 1, "the test slip alone"
            assert [charge.amount for charge in paydesk.charges()] == [1250]

    play(scene())


def test_a_link_is_printed_where_receipts_are(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        async with a_printer() as printer:
            await sets_up(paydesk.hands, printer)
            printer.mechanism.paper.rows.clear()
            clerk = await paydesk.at_payment_link()
            await clerk.hands.type_into("linkAmount", "42")
            clerk.hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            await clerk.hands.sees("linkQr")
            clerk.hands.press(Qt.Key.Key_P)
            await until(lambda: receipts(printer) == 2, "the slip of the link")
            order = (await paydesk.till.search.find())[0]
            assert order.link is not None
            assert codes(printer) == [order.link.address]

    play(scene())
