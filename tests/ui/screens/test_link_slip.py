"""The slip a customer takes away: its code is read back as a phone would."""

from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from app.presenters.customer_view import CustomerShown
from app.ui.screens.link_slip import WIDTH, _print, draw_slip

ADDRESS = "https://bank.example/payment/merchants/shop/payment_en.html?mdOrder=01234567-89ab-cdef-0123-456789abcdef"
SHOWN = CustomerShown("waiting", "Scan to pay", "1,250.00 EUR", "Order 1041", "Until 14 Mar 2026", ADDRESS, "SHOP-1")


def on_paper(shown: CustomerShown) -> tuple[QImage, float]:
    scale = 3
    paper = QImage(int(WIDTH * scale), 1800, QImage.Format.Format_Grayscale8)
    paper.fill(255)
    painter = QPainter(paper)
    painter.scale(scale, scale)
    height = draw_slip(painter, shown)
    painter.end()
    return paper, height * scale


def test_the_code_on_the_slip_is_the_link(qapp: QApplication) -> None:
    paper, height = on_paper(SHOWN)
    pixels = memoryview(paper.constBits()).cast("B", (paper.height(), paper.bytesPerLine()))
    assert [code.text for code in zxingcpp.read_barcodes(pixels)] == [ADDRESS]
    assert height < paper.height()


def test_a_link_that_is_over_gives_a_shorter_slip_without_a_code(qapp: QApplication) -> None:
    over = CustomerShown("closed", "This link is over", "5.00 EUR")
    paper, height = on_paper(over)
    pixels = memoryview(paper.constBits()).cast("B", (paper.height(), paper.bytesPerLine()))
    assert zxingcpp.read_barcodes(pixels) == []
    assert height < on_paper(SHOWN)[1] / 2


@pytest.mark.qt_log_ignore("QPainter::begin")  # what Qt says of a device that takes nothing
def test_a_device_takes_it_or_says_that_it_did_not(qapp: QApplication, tmp_path: Path) -> None:
    target = tmp_path / "slip.pdf"
    writer = QPdfWriter(str(target))
    assert _print(writer, SHOWN, writer.resolution())
    del writer
    assert target.read_bytes().startswith(b"%PDF")
    assert not _print(QImage(), SHOWN, 96), "nothing to paint on"
