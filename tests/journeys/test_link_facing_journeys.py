"""Journeys of the code turned to the customer: it turns green when the bank says so, and not before."""

import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QLabel, QWidget

from app.demo.customer import Customer
from app.demo.hands import Hands, until
from app.demo.play import NO_CHALLENGE
from app.ui.widgets.qr_view import QrView
from tests.journeys.conftest import Play, RunningTill

pytestmark = [pytest.mark.journey, pytest.mark.webview]


def test_the_customers_screen_turns_green_when_the_bank_says_paid(
    paydesk: RunningTill, customer: Customer, play: Play
) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_payment_link()
        await clerk.types("42", "Order 1041")
        link = await clerk.creates()
        clerk.hands.press(Qt.Key.Key_F11)
        await clerk.hands.sees("customerScreen")
        facing = clerk.hands.find(QWidget, "customerScreen")
        assert facing.isWindow()
        assert facing.isFullScreen()
        assert facing.property("state") == "waiting"
        code = (
            clerk.hands.find(QrView, "customerQr").grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        )
        pixels = memoryview(code.constBits()).cast("B", (code.height(), code.bytesPerLine()))
        assert [read.text for read in zxingcpp.read_barcodes(pixels)] == [link]
        await customer.pays(link, NO_CHALLENGE)
        await until(lambda: facing.property("state") == "paid", "the green screen")
        assert "Thank you" in clerk.hands.find(QLabel, "customerHeadline").text()
        assert not clerk.hands.is_seen("customerQr")
        Hands(facing).press(Qt.Key.Key_Escape)
        await until(lambda: not clerk.hands.is_seen("customerScreen"), "the screen taken away")
        await paydesk.at_payment_link()

    play(scene())


def test_the_slip_asks_for_a_printer_and_can_be_left(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_payment_link()
        await clerk.types("42", "Order 1041")
        await clerk.creates()
        clerk.hands.press(Qt.Key.Key_P)
        await until(lambda: paydesk.window.main.findChildren(QPrintDialog), "the printers")
        (dialog,) = paydesk.window.main.findChildren(QPrintDialog)
        dialog.reject()
        await until(lambda: not paydesk.window.main.findChildren(QPrintDialog), "the printers gone")
        await clerk.sees_status("Waiting")

    play(scene())
