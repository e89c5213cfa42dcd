"""What stands on paper: receipts on a page and on a roll, and the slip of a link."""

import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QLabel, QWidget

from app.demo.gallery.link_scenes import makes_link
from app.demo.gallery.order_scenes import fills
from app.demo.gallery.stage import Scene, Shown, Stage
from app.domain.order import Order, OrderState
from app.domain.receipt_printer import PrinterSetup
from app.presenters.customer_view import customer_view
from app.presenters.printed import Printed, printed_link, printed_receipt
from app.presenters.receipts import ReceiptWriter
from app.presenters.slip import Paper
from app.ui.receipt_bitmap import picture_of
from app.ui.slip_paper import pdf_of

_HIGH = 900
"""Pixels a page is shown in."""


@asynccontextmanager
async def receipt(stage: Stage) -> AsyncIterator[Shown]:
    async with _receipt_of(stage, OrderState.PAID, lambda printed: _page(printed, Paper.A5)) as shown:
        yield shown


@asynccontextmanager
async def receipt_of_hold(stage: Stage) -> AsyncIterator[Shown]:
    async with _receipt_of(stage, OrderState.AUTHORISED, lambda printed: _page(printed, Paper.A5)) as shown:
        yield shown


@asynccontextmanager
async def receipt_on_roll(stage: Stage) -> AsyncIterator[Shown]:
    setup = PrinterSetup()
    async with _receipt_of(stage, OrderState.PAID, lambda printed: picture_of(printed, setup)) as shown:
        yield shown


@asynccontextmanager
async def link(stage: Stage) -> AsyncIterator[Shown]:
    """In the customer's language, whatever is spoken at the till."""
    await makes_link(stage)
    order = await _first(stage, OrderState.AWAITING_PAYMENT)
    customer = customer_view(order, stage.window.frame.profile.environment)
    async with _paper(lambda: _page(printed_link(customer), Paper.A5)) as shown:
        yield shown


@asynccontextmanager
async def _receipt_of(stage: Stage, state: OrderState, painted: Callable[[Printed], QImage]) -> AsyncIterator[Shown]:
    await fills(stage)
    order = await _first(stage, state)
    timeline = await stage.till.search.timeline(order.number)

    def paint() -> QImage:
        (slip, *_) = ReceiptWriter(stage.desktop.speech(), stage.till.banks).slips(order, timeline)
        return painted(printed_receipt(slip))

    async with _paper(paint) as shown:
        yield shown


async def _first(stage: Stage, state: OrderState) -> Order:
    return next(order for order in await stage.till.search.find() if order.state is state)


@asynccontextmanager
async def _paper(paint: Callable[[], QImage]) -> AsyncIterator[Shown]:
    """Paint it anew for each look: the words on it are those of the language in use."""
    paper = QLabel()
    paper.setObjectName("paper")

    def shown() -> QWidget:
        image = paint()
        paper.setPixmap(QPixmap.fromImage(image))
        paper.setFixedSize(image.size())
        paper.show()
        return paper

    yield shown
    paper.hide()
    paper.deleteLater()


def _page(printed: Printed, paper: Paper) -> QImage:
    """Return the first page as it would come out of a printer."""
    with tempfile.TemporaryDirectory(prefix="paydesk-gallery-") as folder:
        target = Path(folder) / "slip.pdf"
        target.write_bytes(pdf_of(printed, paper))
        document = QPdfDocument()
        document.load(str(target))
        size = document.pagePointSize(0)
        inked = document.render(0, QSize(round(_HIGH * size.width() / size.height()), _HIGH))
        document.close()
    sheet = QImage(inked.size(), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, inked)
    painter.end()
    return sheet


SCENES: dict[str, Scene] = {
    "receipt": receipt,
    "hold": receipt_of_hold,
    "roll": receipt_on_roll,
    "link": link,
}
