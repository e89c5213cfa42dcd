"""A receipt on paper: every line of it in the file, one page, the word across it, and an old file kept on failure."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from app.presenters.slip import Slip
from app.ui.slip_paper import save_pdf
from tests.qt_loop import strict_messages

pytestmark = strict_messages()

ROWS = (("Order", "TRAIN-T1-260314-0123456789"), ("Card", "Visa •••• 3333"), ("For", "<b>Garden</b> table & chairs"))


def a_slip(watermark: str = "", rows: tuple[tuple[str, str], ...] = ROWS) -> Slip:
    return Slip("Payment", "Payment receipt", "12.50 EUR", rows, "No fiscal receipt.", watermark, "Payment 1", "")


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
    save_pdf(a_slip(), tmp_path / "slip.pdf")
    document, text = read(tmp_path / "slip.pdf")
    assert document.pageCount() == 1
    for wanted in ("Payment receipt", "12.50 EUR", "No fiscal receipt.", *(part for row in ROWS for part in row)):
        assert wanted in text, "also what looks like markup"
    document.close()


def test_the_word_goes_across_the_page(qapp: QApplication, tmp_path: Path) -> None:
    save_pdf(a_slip(), tmp_path / "live.pdf")
    save_pdf(a_slip("TRAINING"), tmp_path / "training.pdf")
    live, training = read(tmp_path / "live.pdf")[0], read(tmp_path / "training.pdf")[0]
    assert "TRAINING" in training.getAllText(0).text()
    assert darkness(training) > darkness(live) + 500
    live.close()
    training.close()


def test_the_text_is_dark_on_paper_whatever_the_screen_looks_like(qapp: QApplication, tmp_path: Path) -> None:
    save_pdf(a_slip(), tmp_path / "light.pdf")
    before = qapp.palette()
    white_on_black = QPalette(before)
    white_on_black.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.white)
    qapp.setPalette(white_on_black)
    try:
        save_pdf(a_slip(), tmp_path / "dark.pdf")
    finally:
        qapp.setPalette(before)
    light, dark = read(tmp_path / "light.pdf")[0], read(tmp_path / "dark.pdf")[0]
    assert darkness(dark) == darkness(light) > 100
    light.close()
    dark.close()


def test_a_long_description_stays_on_the_page(qapp: QApplication, tmp_path: Path) -> None:
    long = "table, " * 80
    save_pdf(a_slip(rows=(*ROWS, ("For", long))), tmp_path / "slip.pdf")
    document, text = read(tmp_path / "slip.pdf")
    assert document.pageCount() == 1
    assert text.count("table,") == 80
    assert "No fiscal receipt." in text
    document.close()


def test_a_folder_that_is_not_there_is_told(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"."):
        save_pdf(a_slip(), tmp_path / "nowhere" / "slip.pdf")


def test_an_older_file_is_replaced_by_a_whole_one(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "slip.pdf"
    file.write_text("older")
    save_pdf(a_slip(), file)
    assert file.read_bytes().startswith(b"%PDF-")
    assert [each.name for each in tmp_path.iterdir()] == ["slip.pdf"]
