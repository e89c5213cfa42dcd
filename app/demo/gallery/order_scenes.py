"""What the orders screen can show."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import cast

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QTableView

from app.demo.clerk import OrdersClerk
from app.demo.gallery import phone_scenes
from app.demo.gallery.openings import opened
from app.demo.gallery.phone_scenes import NO_ANSWER, charges
from app.demo.gallery.stage import Scene, Shown, Stage, draws_itself
from app.demo.hands import until
from app.demo.play import DECLINED
from app.domain.order import OrderState
from app.domain.timeline import Happening, TimelineEntry
from app.sandbox import Kind, Trouble
from app.ui.models.order_table import OrderTableModel


async def fills(stage: Stage) -> None:
    """Let a few orders of every kind stand in the books."""
    if stage.window.phone_order.order is not None:
        return
    await (await charges(stage, "12.50")).sees_outcome("Paid")
    await (await charges(stage, "18.90", DECLINED)).sees_outcome("Declined")
    async with phone_scenes.held(stage):
        pass
    link = await stage.at_payment_link()
    await link.types("1250,50", "Order 1041, two garden chairs", "maria@example.com")
    await link.creates()


async def opens(stage: Stage, tab: str, row: int = 0) -> OrdersClerk:
    """Open the panel of an order in a tab."""
    await fills(stage)
    orders = await stage.at_orders()
    await orders.hands.click(f"tab-{tab}")
    table = stage.hands.find(QTableView, "orderTable")
    await draws_itself()
    table.setFocus()
    table.selectRow(row)
    orders.hands.press(Qt.Key.Key_Return)
    lines = cast(OrderTableModel, table.model())
    await orders.hands.sees_text("panelNumber", str(lines.number_at(lines.index(row, 0))))
    await draws_itself()
    return orders


@asynccontextmanager
async def empty(stage: Stage) -> AsyncIterator[Shown]:
    await stage.at_orders()
    await stage.hands.sees("ordersEmpty")
    yield stage.show_main


@asynccontextmanager
async def full(stage: Stage) -> AsyncIterator[Shown]:
    await fills(stage)
    orders = await stage.at_orders()
    await orders.sees_rows(4)
    yield stage.show_main


@asynccontextmanager
async def nothing_found(stage: Stage) -> AsyncIterator[Shown]:
    orders = await stage.at_orders()
    await orders.looks_up("nobody at all")
    await stage.hands.sees("ordersEmpty")
    yield stage.show_main
    stage.hands.press(Qt.Key.Key_Escape)
    stage.hands.find(QLineEdit, "orderSearch").clear()


@asynccontextmanager
async def panel(stage: Stage) -> AsyncIterator[Shown]:
    orders = await opens(stage, "paid")
    yield stage.show_main
    orders.hands.press(Qt.Key.Key_Escape)


@asynccontextmanager
async def calls(stage: Stage) -> AsyncIterator[Shown]:
    """What was said to the bank about the paid order."""
    orders = await opens(stage, "paid")
    stage.main.orders.calls_wanted.emit()
    async with opened(stage, "bankCalls") as shown:
        yield shown
    orders.hands.press(Qt.Key.Key_Escape)


@asynccontextmanager
async def holds(stage: Stage) -> AsyncIterator[Shown]:
    orders = await opens(stage, "held")
    yield stage.show_main
    orders.hands.press(Qt.Key.Key_Escape)


@asynccontextmanager
async def hold_day(stage: Stage) -> AsyncIterator[Shown]:
    """The day of a hold is chosen; one was set before."""
    orders = await opens(stage, "held")
    orders.hands.press(Qt.Key.Key_T)
    await until(lambda: orders.hands.focus_name() == "holdDay", "the cursor in the day")
    orders.hands.press(Qt.Key.Key_Return)
    await until(lambda: not orders.hands.is_seen("holdDayForm"), "the day written")
    orders.hands.press(Qt.Key.Key_T)
    await until(lambda: orders.hands.focus_name() == "holdDay", "the cursor in the day")
    yield stage.show_main
    orders.hands.press(Qt.Key.Key_Escape)
    orders.hands.press(Qt.Key.Key_Escape)


@asynccontextmanager
async def refund(stage: Stage) -> AsyncIterator[Shown]:
    orders = await opens(stage, "paid")
    await orders.begins_to(Qt.Key.Key_R, "moneyAmount")
    orders.types_sum("5")
    yield stage.show_main
    orders.hands.press(Qt.Key.Key_Escape)
    orders.hands.press(Qt.Key.Key_Escape)


@asynccontextmanager
async def refund_in_doubt(stage: Stage) -> AsyncIterator[Shown]:
    orders = await opens(stage, "paid")
    stage.sandbox.troubles.arm("refund.do", Trouble(Kind.DROP))
    await orders.begins_to(Qt.Key.Key_R, "moneyAmount")
    orders.types_sum("5").chooses_reason()
    await orders.confirms("We do not know yet")
    yield stage.show_main
    orders.hands.press(Qt.Key.Key_Escape)


@asynccontextmanager
async def refunding(stage: Stage) -> AsyncIterator[Shown]:
    """The refund stays under way."""
    if not stage.hands.is_seen("moneyWorkingText"):
        orders = await opens(stage, "paid")
        stage.sandbox.troubles.arm("refund.do", NO_ANSWER)
        await orders.begins_to(Qt.Key.Key_R, "moneyAmount")
        orders.types_sum("5").chooses_reason()
        orders.hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await orders.hands.sees("moneyWorkingText")
    yield stage.show_main


@asynccontextmanager
async def still_refunding(stage: Stage) -> AsyncIterator[Shown]:
    async with refunding(stage) as shown:
        await stage.hands.sees("moneyWorkingLong")
        yield shown


@asynccontextmanager
async def chargeback(stage: Stage) -> AsyncIterator[Shown]:
    """The books say that the cardholder's bank took the money back; no bank of ours can be brought to say so."""
    await fills(stage)
    order = next(each for each in await stage.till.search.find() if each.state is OrderState.PAID)
    told = TimelineEntry(stage.till.clock.now(), Happening.CHARGED_BACK)
    await stage.till.journal.record(replace(order, is_charged_back=True), [told])
    orders = await opens(stage, "paid")
    yield stage.show_main
    orders.hands.press(Qt.Key.Key_Escape)


@asynccontextmanager
async def export_plan(stage: Stage) -> AsyncIterator[Shown]:
    await fills(stage)
    orders = await stage.at_orders()
    await orders.sees_rows(4)
    stage.main.orders.export()
    await orders.hands.sees("exportPlan")
    plan = stage.hands.find(QDialog, "exportPlan")
    yield lambda: plan
    plan.reject()


@asynccontextmanager
async def exporting(stage: Stage) -> AsyncIterator[Shown]:
    """Half of a long list is written; what is on this stage would be a file at once."""
    await fills(stage)
    orders = await stage.at_orders()
    presenter = stage.window.later.orders
    presenter.saving.is_at_work = True
    presenter.render()
    stage.main.orders.show_exported(12_000, 25_000)
    await orders.hands.sees("exportBar")
    yield stage.show_main
    presenter.saving.is_at_work = False
    presenter.render()


SCENES: dict[str, Scene] = {
    "empty": empty,
    "full": full,
    "nothing-found": nothing_found,
    "export-plan": export_plan,
    "exporting": exporting,
    "panel": panel,
    "calls": calls,
    "holds": holds,
    "hold-day": hold_day,
    "refund": refund,
    "refund-in-doubt": refund_in_doubt,
    "chargeback": chargeback,
}
SCENES_UNDER_WAY: dict[str, Scene] = {"refunding": refunding, "still-refunding": still_refunding}
