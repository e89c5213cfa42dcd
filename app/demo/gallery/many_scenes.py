"""What opens over the list of orders: acts on many, views, columns, keys, a range, and an order of elsewhere."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMenu, QTableView

from app.demo.clerk import OrdersClerk
from app.demo.gallery.openings import opened, opened_anew
from app.demo.gallery.order_scenes import fills, opens
from app.demo.gallery.phone_scenes import charges
from app.demo.gallery.stage import Scene, Shown, Stage
from app.demo.hands import Hands, until
from app.presenters.orders_state import Tab
from app.sandbox import Kind, Trouble
from app.services.order_filters import FilterKind
from app.ui.screens.columns_dialog import ColumnsDialog
from app.ui.screens.order_menu import KeysDialog
from app.ui.screens.range_form import RangeForm
from app.ui.screens.views_dialog import ViewsDialog

_CONTROL = Qt.KeyboardModifier.ControlModifier
_VIEWS = ("Declined this week", "Over 1,000 EUR", "Large sums")


async def marks(stage: Stage) -> OrdersClerk:
    """Mark every order there is: some can be refunded, some cannot."""
    await fills(stage)
    if stage.till.at_work.person is None and len(await stage.till.search.find()) == _OF_EVERY_KIND:
        await (await charges(stage, "5")).sees_outcome("Paid")
    orders = await stage.at_orders()
    await orders.hands.click("tab-all")
    await orders.sees_rows(_OF_EVERY_KIND + 1)
    if not orders.hands.is_seen("bulkBar"):
        table = stage.hands.find(QTableView, "orderTable")
        table.setFocus()
        table.setCurrentIndex(table.model().index(0, 0))
        orders.hands.press(Qt.Key.Key_Space)
        await orders.hands.sees("bulkBar")
        orders.hands.press(Qt.Key.Key_A, _CONTROL)
    await orders.hands.sees_text("bulkCount", f"{_OF_EVERY_KIND + 1} selected")
    return orders


_OF_EVERY_KIND = 4


@asynccontextmanager
async def marked(stage: Stage) -> AsyncIterator[Shown]:
    await marks(stage)
    yield stage.show_main


@asynccontextmanager
async def dry_run(stage: Stage) -> AsyncIterator[Shown]:
    async with _refunds(stage) as dialog:
        yield lambda: dialog


@asynccontextmanager
async def receipts(stage: Stage) -> AsyncIterator[Shown]:
    await (await marks(stage)).hands.click("bulkReceipts")
    async with opened(stage, "bulkDialog") as shown:
        await Hands(shown()).sees("bulkTable")
        yield shown


@asynccontextmanager
async def running(stage: Stage) -> AsyncIterator[Shown]:
    """The first refund waits for its answer; its bank answers again when this is left."""
    stage.sandbox.troubles.arm("refund.do", Trouble(Kind.DELAY, 600, before_work=True))
    async with _refunds(stage) as dialog:
        _goes(dialog)
        await Hands(dialog).sees("bulkStop")
        yield lambda: dialog


@asynccontextmanager
async def result(stage: Stage) -> AsyncIterator[Shown]:
    """One is refunded, one was refused by the bank, and the others were left out."""
    stage.sandbox.troubles.arm("refund.do", Trouble(Kind.DROP))
    async with _refunds(stage) as dialog:
        _goes(dialog)
        await until(lambda: Hands(dialog).focus_name() == "bulkClose", "the end")
        yield lambda: dialog


@asynccontextmanager
async def columns(stage: Stage) -> AsyncIterator[Shown]:
    await fills(stage)
    await stage.at_orders()
    async with opened_anew(stage, stage.main.orders.choose_columns, ColumnsDialog) as shown:
        yield shown


@asynccontextmanager
async def keys(stage: Stage) -> AsyncIterator[Shown]:
    await stage.at_orders()
    async with opened_anew(stage, stage.main.orders.show_keys, KeysDialog) as shown:
        yield shown


@asynccontextmanager
async def views(stage: Stage) -> AsyncIterator[Shown]:
    await fills(stage)
    await stage.at_orders()
    for name in _VIEWS:
        stage.window.later.orders.finding.save_view(name)

    def arranges() -> None:
        stage.main.orders.open_views()
        menu = stage.hands.find(QMenu, "viewsMenu")
        menu.actions()[len(_VIEWS) + 2].trigger()
        menu.close()

    async with opened_anew(stage, arranges, ViewsDialog) as shown:
        yield shown


@asynccontextmanager
async def views_menu(stage: Stage) -> AsyncIterator[Shown]:
    await stage.at_orders()

    def shown() -> QMenu:
        menu = stage.hands.find(QMenu, "viewsMenu")
        menu.close()
        stage.main.orders.open_views()
        return menu

    yield shown
    stage.hands.find(QMenu, "viewsMenu").close()


@asynccontextmanager
async def filtered(stage: Stage) -> AsyncIterator[Shown]:
    """A list that is narrowed, with the filters it was narrowed by."""
    await fills(stage)
    await (await stage.at_orders()).looks_up("=12.50 paid")
    stage.main.orders.show_tab(Tab.ALL)
    await stage.window.later.orders.finding.add_sums("10", "2000", "EUR")
    yield stage.show_main
    await stage.window.later.orders.finding.clear()


@asynccontextmanager
async def sums_wanted(stage: Stage) -> AsyncIterator[Shown]:
    await fills(stage)
    await stage.at_orders()

    def asks() -> None:
        stage.main.orders.open_filters()
        menu = stage.hands.find(QMenu, "filterMenu")
        asking = [each for offer in menu.actions() if (inner := offer.menu()) for each in inner.actions()]  # type: ignore[attr-defined]
        offers = stage.window.later.orders.finding.offers
        wanted = next(each.asks_for for each in offers if each.kind is FilterKind.SUMS)
        next(each for each in asking if each.text() == wanted).trigger()
        menu.close()

    async with opened_anew(stage, asks, RangeForm) as shown:
        yield shown


@asynccontextmanager
async def foreign(stage: Stage) -> AsyncIterator[Shown]:
    """The banks are asked about a number this journal does not know."""
    await stage.at_orders()
    stage.main.orders.foreign_wanted.emit("TRAIN-T9-261120-ELSEWHERE0")
    async with opened(stage, "foreignDialog") as shown:
        await Hands(shown()).sees("foreignStatus")
        yield shown


@asynccontextmanager
async def note(stage: Stage) -> AsyncIterator[Shown]:
    orders = await opens(stage, "paid")
    orders.hands.press(Qt.Key.Key_N)
    yield stage.show_main
    orders.hands.press(Qt.Key.Key_Escape)
    orders.hands.press(Qt.Key.Key_Escape)


@asynccontextmanager
async def _refunds(stage: Stage) -> AsyncIterator[QDialog]:
    orders = await marks(stage)
    await orders.hands.click("bulk-refund")
    async with opened(stage, "bulkDialog") as shown:
        dialog = stage.hands.find(QDialog, "bulkDialog")
        await until(lambda: Hands(shown()).focus_name() == "bulkReason", "the cursor at the reason")
        yield dialog


def _goes(dialog: QDialog) -> None:
    Hands(dialog).press(Qt.Key.Key_Down)
    Hands(dialog).press(Qt.Key.Key_Return, _CONTROL)


SCENES: dict[str, Scene] = {
    "columns": columns,
    "keys": keys,
    "views": views,
    "views-menu": views_menu,
    "filtered": filtered,
    "sums-wanted": sums_wanted,
    "foreign": foreign,
    "note": note,
    "marked": marked,
    "receipts": receipts,
    "dry-run": dry_run,
    "result": result,
    "running": running,
}
