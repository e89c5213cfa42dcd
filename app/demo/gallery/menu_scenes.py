"""The menus over a screen: how a receipt is given, what can be done with an order, what a list is narrowed by."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton

from app.demo.gallery.order_scenes import fills, opens
from app.demo.gallery.stage import Scene, Shown, Stage
from app.domain.money import Money
from app.domain.order import OrderState
from app.domain.refund_reason import RefundReason, WhyRefunded
from app.services.order_money import RefundWish


@asynccontextmanager
async def receipt(stage: Stage) -> AsyncIterator[Shown]:
    """On paper, as a file, or by mail."""
    async with _of_order(stage, "held", "receiptMenu", "receipt") as shown:
        yield shown


@asynccontextmanager
async def receipts_of_refunded(stage: Stage) -> AsyncIterator[Shown]:
    """A sale of which a part went back has two receipts, each with ways of its own."""
    await fills(stage)
    order = next(each for each in await stage.till.search.find() if each.state is OrderState.PAID)
    some = Money(500, stage.window.frame.profile.currency)
    await stage.till.office.order_money.carry_out(RefundWish(order.number, some, WhyRefunded(RefundReason.RETURNED)))
    async with _of_order(stage, "paid", "receiptMenu", "receipt") as shown:
        yield shown


@asynccontextmanager
async def of_order(stage: Stage) -> AsyncIterator[Shown]:
    async with _of_order(stage, "held", "orderMenu", "orderMenuButton") as shown:
        yield shown


@asynccontextmanager
async def filters(stage: Stage) -> AsyncIterator[Shown]:
    await fills(stage)
    await stage.at_orders()
    async with _opened(stage, "filterMenu", stage.main.orders.open_filters) as shown:
        yield shown


@asynccontextmanager
async def preferences(stage: Stage) -> AsyncIterator[Shown]:
    """Behind the cogwheel: one menu that is filled as it opens."""
    await stage.at_phone_order()
    button = stage.hands.find(QToolButton, "preferences")
    menu = button.menu()
    menu.setObjectName("preferencesMenu")

    def opens_menu() -> None:
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    async with _opened(stage, "preferencesMenu", opens_menu) as shown:
        yield shown


@asynccontextmanager
async def _of_order(stage: Stage, tab: str, menu: str, button: str) -> AsyncIterator[Shown]:
    """Open a menu of the first order in a tab, then leave the order."""
    orders = await opens(stage, tab)
    async with _opened(stage, menu, stage.hands.find(QPushButton, button).click) as shown:
        yield shown
    orders.hands.press(Qt.Key.Key_Escape)


@asynccontextmanager
async def _opened(stage: Stage, name: str, opens_menu: Callable[[], object]) -> AsyncIterator[Shown]:
    """Open it anew for each look: its words are those of the moment it opens."""
    menu = stage.hands.find(QMenu, name)

    def shown() -> QMenu:
        menu.close()
        opens_menu()
        return menu

    yield shown
    menu.close()


SCENES: dict[str, Scene] = {
    "receipt": receipt,
    "receipts-of-refunded": receipts_of_refunded,
    "of-order": of_order,
    "filters": filters,
    "preferences": preferences,
}
