"""A slip as the dots of a receipt printer: taken from the wire again, its code is read and its letters are there."""

import pytest
import zxingcpp
from msgspec.structs import replace
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.domain.receipt_printer import PrinterSetup, Raster
from app.presenters.customer_view import CustomerShown
from app.presenters.printed import Printed, Text, printed_link, printed_receipt
from app.presenters.slip import Slip
from app.printer.escpos import pieces
from app.ui.receipt_bitmap import rasterised
from tests.fakes.printer import Mechanism
from tests.qt_loop import strict_messages

pytestmark = strict_messages()

ROLLS = [
    PrinterSetup("p", 80, 576),
    PrinterSetup("p", 58, 384),
    PrinterSetup("p", 80, 640),
    PrinterSetup("p", 58, 420),
]
ADDRESS = "https://bank.example/payment/merchants/shop/payment_en.html?mdOrder=01234567-89ab-cdef-0123-456789abcdef"
LINK = CustomerShown("waiting", "Scan to pay", "1,250.00 EUR", "Order 1041", "Until 14 Mar", ADDRESS, "SHOP-1")
SLIP = Slip("", "Payment receipt", "1 250,00 ₸", (("Заказ", "SHOP-1"), ("Card", "•••• 3333")), "No", "", "Slip", "")


def on_paper(printed: Printed, setup: PrinterSetup) -> QImage:
    """Return what a printer burns, from the bytes that are sent to it."""
    printer = Mechanism()
    for piece in pieces(setup, rasterised(printed, setup)):
        printer.feed(piece)
    return picture(printer.paper.picture)


def picture(dots: Raster) -> QImage:
    image = QImage(dots.rows, dots.width, dots.height, dots.bytes_a_row, QImage.Format.Format_Mono)
    image.setColorTable([0xFFFFFFFF, 0xFF000000])
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def dark_dots(image: QImage) -> int:
    return sum(1 for value in bytes(image.constBits()) if value == 0)


@pytest.mark.parametrize("setup", ROLLS, ids=lambda setup: f"{setup.paper} mm, {setup.dots} dots")
def test_a_phone_reads_the_code_of_a_link(qapp: QApplication, setup: PrinterSetup) -> None:
    paper = on_paper(printed_link(LINK), setup)
    pixels = memoryview(paper.constBits()).cast("B", (paper.height(), paper.bytesPerLine()))
    assert [code.text for code in zxingcpp.read_barcodes(pixels)] == [ADDRESS]


@pytest.mark.parametrize("setup", ROLLS, ids=lambda setup: f"{setup.paper} mm, {setup.dots} dots")
def test_nothing_stands_outside_the_paper(qapp: QApplication, setup: PrinterSetup) -> None:
    """A sum of many digits becomes smaller instead of being broken or cut off."""
    wide = "888 888 888 888,88 RUB"
    one_line = rasterised(Printed("", (Text("8"),)), setup).height
    printed = printed_receipt(Slip("", "", wide, (), "", "", "", ""))
    dots = rasterised(printed, setup)
    assert dots.width == setup.dots
    assert dots.height < one_line * 9, "on one line"
    image = picture(dots)
    edges = [image.pixelColor(x, y).value() for x in (setup.dots - 1,) for y in range(image.height())]
    assert min(edges) == 255, "the last column is white"


@pytest.mark.parametrize("setup", ROLLS, ids=lambda setup: f"{setup.paper} mm, {setup.dots} dots")
def test_a_print_head_a_little_beside_its_paper_cuts_no_letter(qapp: QApplication, setup: PrinterSetup) -> None:
    long = replace(SLIP, rows=(*SLIP.rows, ("For", "table, " * 40), ("Order", "8" * 60)), remark="No receipt. " * 20)
    image = on_paper(printed_receipt(long), setup)
    rows, wide = bytes(image.constBits()), image.bytesPerLine()
    dark = [place % wide for place, value in enumerate(rows) if value == 0]
    two_millimetres = round(2 * setup.dots / (72 if setup.paper == 80 else 48))
    assert min(dark) >= two_millimetres
    assert max(dark) < setup.dots - two_millimetres
    assert rows.index(0) // wide >= two_millimetres, "and above"


@pytest.mark.parametrize("letter", list("ЖЩҚҢӨҰҮҺІΨΩάώ₽₸€ё"))
def test_letters_that_code_pages_lack_are_drawn(qapp: QApplication, letter: str) -> None:
    setup = ROLLS[0]
    drawn = on_paper(Printed("", (Text(letter),)), setup)
    missing = on_paper(Printed("", (Text("\U0010fffd"),)), setup)  # a letter no font has
    assert dark_dots(drawn) > 20
    assert drawn != missing, "not the box of an unknown letter"


def test_the_word_training_goes_across_the_paper_and_leaves_the_text_readable(qapp: QApplication) -> None:
    setup = ROLLS[0]
    plain = rasterised(printed_receipt(SLIP), setup)
    marked = rasterised(printed_receipt(replace(SLIP, watermark="TRAINING")), setup)
    assert plain.height == marked.height
    added = [place for place, (one, two) in enumerate(zip(plain.rows, marked.rows, strict=True)) if one != two]
    lost = sum((one & ~two).bit_count() for one, two in zip(plain.rows, marked.rows, strict=True))
    assert lost < 20, "a dot at the edge of a letter may round to the other side; the letters stand"
    columns, rows = {place % 72 for place in added}, {place // 72 for place in added}
    assert max(columns) - min(columns) > 24, "across the paper, which is as high here as half its width"
    assert max(rows) - min(rows) > plain.height // 2, "and down the paper"
    assert dark_dots(picture(marked)) < 0.25 * marked.width * marked.height, "as pale as dots can be"


@pytest.mark.parametrize("word", ["TEST", "СЫНАҚ", "ΔΟΚΙΜΗ"])
def test_a_short_word_across_the_paper_hides_no_more_than_a_long_one(qapp: QApplication, word: str) -> None:
    plain, long, short = (
        dark_dots(picture(rasterised(printed_receipt(replace(SLIP, watermark=mark)), ROLLS[0])))
        for mark in ("", "TRAINING", word)
    )
    assert plain < short < long


def test_dots_are_black_or_white_and_none_is_half(qapp: QApplication) -> None:
    dots = rasterised(printed_receipt(SLIP), ROLLS[1])
    assert len(dots.rows) == dots.bytes_a_row * dots.height
    assert 0 < dark_dots(picture(dots)) < dots.width * dots.height // 4
