"""The screen turned to the customer: as large as its words, on any monitor."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.paths import RESOURCES
from app.presenters.customer_view import CustomerShown
from app.ui.icons import Icons
from app.ui.screens.customer_screen import CustomerScreen
from app.ui.theme import LARGEST_SCALE, Theme

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


def test_what_the_customer_reads_fits_a_small_monitor_in_the_largest_text_of_the_till(
    qapp: QApplication, qtbot: QtBot, icons: Icons
) -> None:
    theme = Theme(RESOURCES / "themes")
    theme.apply(qapp, "light", LARGEST_SCALE)
    try:
        till = QWidget()
        qtbot.addWidget(till)
        facing = CustomerScreen(icons, till)
        facing.show_link(WAITING)
        facing.show()
        needed = facing.minimumSizeHint()
        assert (needed.width() <= 1024, needed.height() <= 768) == (True, True), needed
    finally:
        theme.apply(qapp, "light")
