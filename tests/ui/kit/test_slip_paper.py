"""A slip on paper: every line of it in the file, one page, the word across it, and an old file kept on failure."""

import asyncio
from collections.abc import Iterable
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QIODevice, QRectF, QSaveFile, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageSize, QPainter, QPalette, QPdfWriter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from app.presenters.customer_view import CustomerShown
from app.presenters.printed import Printed, printed_link, printed_receipt
from app.presenters.slip import Paper, Slip
from app.services import own_thread
from app.ui import slip_file
from app.ui.slip_paper import paint
from tests.fakes.hanging_share import Gate
from tests.qt_loop import strict_messages

pytestmark = strict_messages()

ROWS = (("Order", "TRAIN-T1-260314-0123456789"), ("Card", "Visa •••• 3333"), ("For", "<b>Garden</b> table & chairs"))


ADDRESS = "https://bank.example/payment/merchants/shop/payment_en.html?mdOrder=01234567-89ab-cdef-0123-456789abcdef"
LINK = CustomerShown("waiting", "Scan to pay", "1,250.00 EUR", "Order 1041", "Until 14 Mar", ADDRESS, "SHOP-1")


def a_receipt(watermark: str = "", rows: tuple[tuple[str, str], ...] = ROWS) -> Printed:
    slip = Slip("Payment", "Payment receipt", "12.50 EUR", rows, "No fiscal receipt.", watermark, "Payment 1", "")
    return printed_receipt(slip)


def save_pdf(printed: Printed, target: Path, paper: Paper = Paper.A5) -> None:
    """Write the file, and wait for it."""
    asyncio.run(slip_file.save_pdf(printed, target, paper))


def read(file: Path) -> tuple[QPdfDocument, str]:
    document = QPdfDocument()
    assert document.load(str(file)) is QPdfDocument.Error.None_
    return document, document.getAllText(0).text()


def darkness(document: QPdfDocument) -> int:
    """Return how many points of the page are not white."""
    size = QSize(210, 297)
    page = document.render(0, size).convertToFormat(QImage.Format.Format_ARGB32)
    paper = QImage(size, QImage.Format.Format_ARGB32)
    paper.fill(0xFFFFFFFF)
    points = ((x, y) for x in range(size.width()) for y in range(size.height()))
    return sum(1 for x, y in points if page.pixelColor(x, y).alpha() > 0 and page.pixelColor(x, y).lightness() < 250)


def test_every_line_stands_in_the_file_as_it_was_written(qapp: QApplication, tmp_path: Path) -> None:
    save_pdf(a_receipt(), tmp_path / "slip.pdf")
    document, text = read(tmp_path / "slip.pdf")
    assert document.pageCount() == 1
    for wanted in ("Payment receipt", "12.50 EUR", "No fiscal receipt.", *(part for row in ROWS for part in row)):
        assert wanted in text, "also what looks like markup"
    document.close()


def test_the_word_goes_across_the_page(qapp: QApplication, tmp_path: Path) -> None:
    save_pdf(a_receipt(), tmp_path / "live.pdf")
    save_pdf(a_receipt("TRAINING"), tmp_path / "training.pdf")
    live, training = read(tmp_path / "live.pdf")[0], read(tmp_path / "training.pdf")[0]
    assert "TRAINING" in training.getAllText(0).text()
    assert darkness(training) > darkness(live) + 500
    live.close()
    training.close()


def test_the_text_is_dark_on_paper_whatever_the_screen_looks_like(qapp: QApplication, tmp_path: Path) -> None:
    save_pdf(a_receipt(), tmp_path / "light.pdf")
    before = qapp.palette()
    white_on_black = QPalette(before)
    white_on_black.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.white)
    qapp.setPalette(white_on_black)
    try:
        save_pdf(a_receipt(), tmp_path / "dark.pdf")
    finally:
        qapp.setPalette(before)
    light, dark = read(tmp_path / "light.pdf")[0], read(tmp_path / "dark.pdf")[0]
    assert darkness(dark) == darkness(light) > 100
    light.close()
    dark.close()


def test_a_long_description_stays_on_the_page(qapp: QApplication, tmp_path: Path) -> None:
    long = "table, " * 80
    save_pdf(a_receipt(rows=(*ROWS, ("For", long))), tmp_path / "slip.pdf")
    document, text = read(tmp_path / "slip.pdf")
    assert document.pageCount() == 1
    assert text.count("table,") == 80
    assert "No fiscal receipt." in text
    document.close()


def test_a_folder_that_is_not_there_is_told(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"."):
        save_pdf(a_receipt(), tmp_path / "nowhere" / "slip.pdf")


def test_a_share_that_hangs_keeps_nobody_waiting_and_gets_no_file_afterwards(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, file = Gate(), tmp_path / "slip.pdf"
    file.write_bytes(b"before")

    class Hanging(QSaveFile):
        def open(self, mode: QIODevice.OpenModeFlag) -> bool:
            gate.hold()
            return super().open(mode)

    monkeypatch.setattr(own_thread, "GRACE_SECONDS", 0.01)
    monkeypatch.setattr(slip_file, "_LONGEST_SECONDS", 0.02)
    monkeypatch.setattr(slip_file, "QSaveFile", Hanging)
    with pytest.raises(OSError, match="does not answer"):
        save_pdf(a_receipt(), file)
    assert all(thread.daemon for thread in gate.held), "the end of the program waits for none of them"
    gate.open_for_all()
    assert file.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [file]


def test_a_share_that_hangs_at_the_last_bytes_gets_no_file_afterwards(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, file = Gate(), tmp_path / "slip.pdf"
    file.write_bytes(b"before")

    class Hanging(QSaveFile):
        def flush(self) -> bool:
            gate.hold()
            return super().flush()

        def commit(self) -> bool:
            self.flush()
            return super().commit()

    monkeypatch.setattr(own_thread, "GRACE_SECONDS", 0.01)
    monkeypatch.setattr(slip_file, "_LONGEST_SECONDS", 0.02)
    monkeypatch.setattr(slip_file, "QSaveFile", Hanging)
    with pytest.raises(OSError, match="does not answer"):
        save_pdf(a_receipt(), file)
    gate.open_for_all()
    assert file.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [file]


def test_an_older_file_is_replaced_by_a_whole_one(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "slip.pdf"
    file.write_text("older")
    save_pdf(a_receipt(), file)
    assert file.read_bytes().startswith(b"%PDF-")
    assert [each.name for each in tmp_path.iterdir()] == ["slip.pdf"]


def test_the_code_on_the_slip_of_a_link_is_the_link(qapp: QApplication, tmp_path: Path) -> None:
    save_pdf(printed_link(LINK), tmp_path / "slip.pdf")
    document, text = read(tmp_path / "slip.pdf")
    picture = document.render(0, QSize(840, 1188)).convertToFormat(QImage.Format.Format_ARGB32)
    paper = QImage(picture.size(), QImage.Format.Format_ARGB32)
    paper.fill(0xFFFFFFFF)
    painter = QPainter(paper)
    painter.drawImage(0, 0, picture)
    painter.end()
    grey = paper.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    assert [code.text for code in zxingcpp.read_barcodes(pixels)] == [ADDRESS]
    for wanted in ("Scan to pay", "1,250.00 EUR", "Order 1041", "SHOP-1"):
        assert wanted in text
    document.close()


def test_an_address_breaks_between_its_parts(qapp: QApplication, tmp_path: Path) -> None:
    save_pdf(printed_link(LINK), tmp_path / "link.pdf")
    _document, text = read(tmp_path / "link.pdf")
    lines = [line.strip() for line in text.splitlines()]
    first = next(place for place, line in enumerate(lines) if line.startswith("https://"))
    of_address = lines[first : lines.index("SHOP-1")]
    assert "".join(of_address) == ADDRESS
    assert len(of_address) > 1
    assert all(line.endswith(("/", "?")) for line in of_address[:-1])


def test_a_link_that_is_over_has_no_code() -> None:
    over = printed_link(CustomerShown("closed", "This link is over", "5.00 EUR"))
    assert [type(block).__name__ for block in over.blocks] == ["Text", "Text"]


@pytest.mark.parametrize(("width", "margin"), [(80, 4), (148, 14)])
def test_a_roll_keeps_small_margins_and_a_page_large_ones(
    qapp: QApplication, tmp_path: Path, width: int, margin: int
) -> None:
    writer = QPdfWriter(str(tmp_path / "slip.pdf"))
    writer.setPageSize(QPageSize(QSizeF(width, 200), QPageSize.Unit.Millimeter))
    assert paint(a_receipt(), writer)
    assert round(writer.pageLayout().margins().left()) == margin


@pytest.mark.qt_log_ignore("QPdfEngine|QPainter::begin")  # what Qt says of a device that takes nothing
def test_a_device_that_takes_nothing_is_told(qapp: QApplication, tmp_path: Path) -> None:
    device: QPagedPaintDevice = QPdfWriter(str(tmp_path / "nowhere" / "slip.pdf"))
    assert not paint(a_receipt(), device)


def test_a_roll_is_as_long_as_what_stands_on_it(qapp: QApplication, tmp_path: Path) -> None:
    heights = []
    for name, rows in (("short", ROWS), ("long", ROWS * 20)):
        save_pdf(a_receipt(rows=rows), tmp_path / name, Paper.ROLL)
        document, text = read(tmp_path / name)
        assert (document.pageCount(), "No fiscal receipt." in text) == (1, True)
        heights.append(document.pagePointSize(0).height())
        document.close()
    assert heights[1] > 4 * heights[0]


def test_a_long_list_goes_on_on_the_next_page_and_no_row_is_lost(qapp: QApplication, tmp_path: Path) -> None:
    rows = tuple((f"row {place}", f"value {place}") for place in range(90))
    save_pdf(a_receipt("TRAINING", rows), tmp_path / "slip.pdf", Paper.A4)
    document, _text = read(tmp_path / "slip.pdf")
    pages = [document.getAllText(page).text() for page in range(document.pageCount())]
    assert len(pages) == 2
    assert all("TRAINING" in page for page in pages)
    whole = "\n".join(pages)
    assert all(f"value {place}" in whole for place in range(90))
    document.close()


def test_on_a_roll_name_and_value_share_a_line_where_both_fit(qapp: QApplication, tmp_path: Path) -> None:
    rows = (("Код авторизации", "444294"), ("Αριθμός έγκρισης", "560069616525"), *ROWS[:1])
    save_pdf(a_receipt(rows=rows), tmp_path / "roll.pdf", Paper.ROLL)
    document, _text = read(tmp_path / "roll.pdf")
    for name, value in rows:
        left, right = place_of(document, name), place_of(document, value)
        assert left.height() < 1.5 * right.height(), f"{name} is not broken"
        assert abs(left.center().y() - right.center().y()) < right.height() / 2, f"{value} stands beside it"
    assert at_one_edge(place_of(document, value).right() for _name, value in rows)
    assert at_one_edge(place_of(document, name).left() for name, _value in rows)
    document.close()


def test_what_is_too_long_to_stand_beside_its_name_has_lines_of_its_own(qapp: QApplication, tmp_path: Path) -> None:
    number, long = "TRAIN-T1-260314-0123456789-" + "9" * 6, "Garden table and four chairs, on Friday after lunch"
    save_pdf(a_receipt(rows=(("Order", number), ("For", long), ROWS[1])), tmp_path / "roll.pdf", Paper.ROLL)
    document, text = read(tmp_path / "roll.pdf")
    lines = [line.strip() for line in text.splitlines()]
    assert lines.index(number) == lines.index("Order") + 1, "no part of an order's number is on another line"
    first = lines.index("For") + 1
    assert " ".join(lines[first : first + 2]) == long
    document.close()


def place_of(document: QPdfDocument, text: str) -> QRectF:
    """Return where this text stands on the first page."""
    start = document.getAllText(0).text().index(text)
    return document.getSelectionAtIndex(0, start, len(text)).boundingRectangle()


def at_one_edge(places: Iterable[float]) -> bool:
    """Tell whether no eye sees a step, with the points a letter is narrower than its room."""
    found = list(places)
    return max(found) - min(found) <= 2
