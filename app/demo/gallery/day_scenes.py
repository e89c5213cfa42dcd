"""What the business day can show: open and unclear, compared with the bank's own file, closed, and the last days."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QLineEdit, QTreeWidget, QWidget

from app.demo.gallery.attention_scenes import opens_attention
from app.demo.gallery.openings import opened
from app.demo.gallery.phone_scenes import charges, charges_into_doubt
from app.demo.gallery.stage import Scene, Shown, Stage
from app.demo.hands import Hands, until
from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.refund_reason import RefundReason, WhyRefunded
from app.services.order_money import RefundWish
from app.ui.screens.settlement import SettlementDialog


@asynccontextmanager
async def empty(stage: Stage) -> AsyncIterator[Shown]:
    stage.main.day_wanted.emit()
    async with opened(stage, "dayScreen") as shown:
        yield shown


@asynccontextmanager
async def days_empty(stage: Stage) -> AsyncIterator[Shown]:
    stage.main.overview_wanted.emit()
    async with opened(stage, "overviewScreen") as shown:
        yield shown


@asynccontextmanager
async def with_sales(stage: Stage) -> AsyncIterator[Shown]:
    await _sells(stage)
    async with _day(stage) as shown:
        yield shown


async def _sells(stage: Stage) -> None:
    """Make two sales, and give back a part of one; nothing where that was done before."""
    if stage.sandbox.bank.movements():
        return
    for amount in ("12.50", "1030"):
        await (await charges(stage, amount)).sees_outcome("Paid")
    number = OrderNumber(stage.sandbox.bank.movements()[-1].order_number)
    currency = stage.window.frame.profile.currency
    wish = RefundWish(number, Money(500, currency), WhyRefunded(RefundReason.RETURNED))
    await stage.till.office.order_money.carry_out(wish)


@asynccontextmanager
async def file_wanted(stage: Stage) -> AsyncIterator[Shown]:
    async with _settlement(stage) as dialog:
        yield lambda: dialog


@asynccontextmanager
async def file_read(stage: Stage) -> AsyncIterator[Shown]:
    async with _settlement(stage) as dialog:
        await _reads(stage, dialog)
        yield lambda: dialog


@asynccontextmanager
async def file_compared(stage: Stage) -> AsyncIterator[Shown]:
    """One sum agrees and is told twice, one is another, the refund is missing, and one order is the bank's alone."""
    async with _settlement(stage) as dialog:
        await _compares(stage, dialog)
        yield lambda: dialog


@asynccontextmanager
async def line_of_the_file(stage: Stage) -> AsyncIterator[Shown]:
    """What the bank's file alone knows waits where everything waits that needs somebody."""
    hands = await _opens_line(stage)
    hands.find(QLineEdit, "acceptReason").setText("the customer paid 0.50 in cash")
    yield stage.show_main


@asynccontextmanager
async def line_without_reason(stage: Stage) -> AsyncIterator[Shown]:
    hands = await _opens_line(stage)
    hands.find(QLineEdit, "acceptReason").clear()
    await hands.click("acceptLine")
    await hands.sees("acceptReasonFault")
    yield stage.show_main


@asynccontextmanager
async def difference_accepted(stage: Stage) -> AsyncIterator[Shown]:
    async with _settlement(stage) as dialog:
        await _compares(stage, dialog)
        Hands(dialog).find(QLineEdit, "settlementReason").setText("the bank tells of the refund tomorrow")
        await Hands(dialog).click("acceptDifference")
        await Hands(dialog).sees("settlementMessage")
        yield lambda: dialog


@asynccontextmanager
async def unclear(stage: Stage) -> AsyncIterator[Shown]:
    """A charge whose end nobody knows stands in the way of the close."""
    await charges_into_doubt(stage)
    async with _day(stage) as shown:
        await until(lambda: Hands(shown()).find(QTreeWidget, "dayOpen").topLevelItemCount(), "what is open")
        yield shown


@asynccontextmanager
async def closed(stage: Stage) -> AsyncIterator[Shown]:
    stage.sandbox.troubles.clear()
    async with _day(stage) as shown:
        hands = Hands(shown())
        word = hands.find(QCheckBox, "dayWord")
        if word.isVisible():
            word.setChecked(True)
        await hands.click("closeDay")
        await hands.sees("dayReport")
        yield shown


@asynccontextmanager
async def days(stage: Stage) -> AsyncIterator[Shown]:
    stage.main.overview_wanted.emit()
    async with opened(stage, "overviewScreen") as shown:
        await Hands(shown()).sees("overviewChart")
        yield shown


async def _opens_line(stage: Stage) -> Hands:
    async with _settlement(stage) as dialog:
        await _compares(stage, dialog)
    hands = await opens_attention(stage)
    await hands.sees("acceptReason")
    return hands


@asynccontextmanager
async def _day(stage: Stage) -> AsyncIterator[Shown]:
    await stage.hands.come_forward()
    stage.main.day_wanted.emit()
    async with opened(stage, "dayScreen") as shown:
        await until(lambda: Hands(shown()).find(QTreeWidget, "daySums").topLevelItemCount(), "the figures")
        yield shown


@asynccontextmanager
async def _settlement(stage: Stage) -> AsyncIterator[SettlementDialog]:
    await _sells(stage)
    async with _day(stage) as day:
        await Hands(day()).click("compareWithBank")
        await Hands(day()).sees("settlementScreen")
        dialog = Hands(day()).find(SettlementDialog, "settlementScreen")
        try:
            yield dialog
        finally:
            dialog.close()


async def _reads(stage: Stage, dialog: SettlementDialog) -> None:
    path: Path = stage.folder / "settled.csv"
    first, second = dict.fromkeys(movement.order_number for movement in stage.sandbox.bank.movements())
    lines = (
        "Order number;Card number;Amount;Currency",
        f"{first};4444555511113333;12.00;EUR",
        f"{second};4444555511113333;1030.00;EUR",
        f"{second};4444555511113333;1030.00;EUR",
        "TRAIN-T1-261120-ELSEWHERE0;4444555511113333;7.00;EUR",
    )
    await asyncio.to_thread(path.write_text, "\n".join(lines), "utf-8")
    dialog.open_file(str(path))
    await Hands(dialog).sees("columnAmount")
    await until(Hands(dialog).find(QWidget, "compareStatement").isEnabled, "the file read")


async def _compares(stage: Stage, dialog: SettlementDialog) -> None:
    await _reads(stage, dialog)
    await Hands(dialog).click("compareStatement")
    tree = Hands(dialog).find(QTreeWidget, "settlementDifferences")
    await until(lambda: tree.topLevelItemCount() > 1, "what differs")


SCENES: dict[str, Scene] = {
    "empty": empty,
    "last-days-empty": days_empty,
    "sales": with_sales,
    "file-wanted": file_wanted,
    "file-read": file_read,
    "file-compared": file_compared,
    "line-of-file": line_of_the_file,
    "line-without-reason": line_without_reason,
    "difference-accepted": difference_accepted,
    "unclear": unclear,
    "closed": closed,
    "last-days": days,
}
