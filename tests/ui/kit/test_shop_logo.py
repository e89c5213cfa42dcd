"""A shop's logo: what is taken and how small it becomes, what is refused, and that it stands on every paper."""

import asyncio
import random
import struct
import zlib
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from app.domain.letterhead import MOST_LOGO_BYTES, Letterhead
from app.domain.receipt_printer import PrinterSetup
from app.domain.setting_errors import SettingUnusable
from app.presenters.customer_view import CustomerShown
from app.presenters.printed import printed_link, printed_receipt
from app.presenters.slip import Slip
from app.ui.receipt_bitmap import rasterised
from app.ui.shop_logo import logo_of, logo_picture
from app.ui.slip_file import save_pdf
from tests.qt_loop import strict_messages

pytestmark = strict_messages()

SLIP = Slip("", "Payment receipt", "12.50 EUR", (("Order", "SHOP-1"),), "No fiscal receipt.", "", "Slip", "")
ROLL = PrinterSetup("p", 80, 576)


def a_picture(file: Path, width: int = 900, height: int = 300) -> Path:
    """Save a picture of two halves: red, and seen through."""
    picture = QImage(width, height, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    for x in range(width // 2):
        for y in range(0, height):
            picture.setPixelColor(x, y, QColor(200, 0, 0))
    assert picture.save(str(file))
    return file


def with_letterhead(logo: bytes) -> Slip:
    return replace(SLIP, letterhead=Letterhead(("Garden & Home", "Abay 10"), "Thank you!", logo))


@pytest.mark.parametrize("ending", ["png", "jpg"])
def test_a_logo_becomes_small_and_what_was_seen_through_is_white(
    qapp: QApplication, tmp_path: Path, ending: str
) -> None:
    kept = logo_of(a_picture(tmp_path / f"logo.{ending}"))
    picture = logo_picture(kept)
    assert picture.size() == QSize(576, 192)
    assert picture.pixelColor(100, 100).red() > 190
    assert ending == "jpg" or picture.pixelColor(500, 100) == QColor(Qt.GlobalColor.white)


def test_a_photograph_is_kept_within_bounds(qapp: QApplication, tmp_path: Path) -> None:
    seed = 7
    noise = random.Random(seed).randbytes(900 * 300 * 4)
    QImage(noise, 900, 300, QImage.Format.Format_RGB32).save(str(tmp_path / "noise.png"))
    kept = logo_of(tmp_path / "noise.png")
    assert len(kept) <= MOST_LOGO_BYTES, f"seed {seed}"
    assert not logo_picture(kept).isNull()


def a_png_that_says_it_is(width: int, height: int) -> bytes:
    """Return the beginning of a picture of that size."""
    told = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + struct.pack(">I", 13)
        + told
        + struct.pack(">I", zlib.crc32(told))
        + bytes(3)
        + b"\x64IDAT"
    )


@pytest.mark.qt_log_ignore("libpng|QImageIOHandler|QPngHandler|Corrupt JPEG")
@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "picture"),
        (b"MZ not a picture", "picture"),
        (b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\xff\xff\x00\x00\x00", "picture"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "picture"),
        (a_png_that_says_it_is(10, 10), "picture"),
        (a_png_that_says_it_is(40_000, 40_000), "picture_size"),
        (b"\x89PNG" + bytes(4_000_000), "picture_size"),
    ],
    ids=["empty", "program", "gif", "svg", "cut off", "huge", "heavy"],
)
def test_what_is_no_small_picture_is_refused(qapp: QApplication, tmp_path: Path, content: bytes, reason: str) -> None:
    (tmp_path / "logo.png").write_bytes(content)
    with pytest.raises(SettingUnusable) as refused:
        logo_of(tmp_path / "logo.png")
    assert refused.value.reason == reason


def test_the_shop_s_words_and_logo_stand_on_a_page(qapp: QApplication, tmp_path: Path) -> None:
    asyncio.run(
        save_pdf(printed_receipt(with_letterhead(logo_of(a_picture(tmp_path / "logo.png")))), tmp_path / "slip.pdf")
    )
    document = QPdfDocument()
    assert document.load(str(tmp_path / "slip.pdf")) is QPdfDocument.Error.None_
    text = document.getAllText(0).text()
    assert text.index("Garden & Home") < text.index("Payment receipt") < text.index("Thank you!")
    page = document.render(0, QSize(420, 596)).convertToFormat(QImage.Format.Format_ARGB32)
    reds = [page.pixelColor(x, y) for x in range(420) for y in range(150)]
    assert sum(1 for each in reds if each.alpha() and each.red() > 150 > 3 * each.green()) > 200
    document.close()


def test_the_logo_is_burnt_on_a_roll_and_training_goes_across_what_stands_below(
    qapp: QApplication, tmp_path: Path
) -> None:
    logo = logo_of(a_picture(tmp_path / "logo.png"))
    short = replace(with_letterhead(logo), rows=())  # so that the word reaches up to the logo
    bare, plain = (rasterised(printed_receipt(slip), ROLL) for slip in (replace(SLIP, rows=()), short))
    marked = rasterised(printed_receipt(replace(short, watermark="TRAINING")), ROLL)
    assert plain.height > bare.height + 100
    top = plain.bytes_a_row * 120
    assert sum(byte.bit_count() for byte in plain.rows[:top]) > 10_000, "the red half is dark on paper"
    assert any(two & ~one for one, two in zip(plain.rows[top:], marked.rows[top:], strict=True))


@pytest.mark.qt_log_ignore("libpng|QPngHandler")
def test_a_damaged_logo_never_keeps_a_receipt_back(qapp: QApplication) -> None:
    damaged, without = (rasterised(printed_receipt(with_letterhead(logo)), ROLL) for logo in (b"\x89PNG", b""))
    assert damaged == without


def test_the_slip_of_a_link_says_who_is_paid(qapp: QApplication, tmp_path: Path) -> None:
    shown = CustomerShown("waiting", "Scan", "5.00 EUR", letterhead=with_letterhead(b"").letterhead)
    asyncio.run(save_pdf(printed_link(shown), tmp_path / "slip.pdf"))
    document = QPdfDocument()
    document.load(str(tmp_path / "slip.pdf"))
    text = document.getAllText(0).text()
    assert text.index("Garden & Home") < text.index("5.00 EUR") < text.index("Thank you!")
    document.close()
