"""The screen turned to the customer: as large as its words, on any monitor."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.presenters.customer_view import CustomerShown
from app.ui.icons import Icons
from app.ui.screens.customer_screen import CustomerScreen

WAITING = CustomerShown(
    "waiting",
    "Scan to pay",
    "1,250,250.50 EUR",
    "Order 1041, two garden chairs and a table",
    "Until 25 Nov 2026, 03:20",
    "https://bank.example/payment/merchants/shop/payment_en.html?mdOrder=01234567-89ab-cdef-0123-456789abcdef",
    "SHOP-1",
    "TRAINING - no real money",
)


@pytest.mark.usefixtures("our_largest_look")
def test_what_the_customer_reads_fits_a_small_monitor_in_the_largest_text_of_the_till(
    qtbot: QtBot, icons: Icons
) -> None:
    till = QWidget()
    qtbot.addWidget(till)
    facing = CustomerScreen(icons, till)
    facing.show_link(WAITING)
    facing.show()
    needed = facing.minimumSizeHint()
    assert (needed.width() <= 1024, needed.height() <= 768) == (True, True), needed
