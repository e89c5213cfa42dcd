"""The orders screen of a till with two orders, one of them paid, in front of a clerk."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QTableView

from app.demo.hands import Hands, until
from app.domain.card import CardSummary
from app.domain.identifiers import OrderNumber
from app.domain.order import Order, OrderState, PaymentMode
from app.presenters.orders import OrdersPresenter
from app.ui.icons import Icons
from app.ui.screens.orders import OrdersScreen
from app.ui.tasks import Tasks
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.order_screens import an_orders_presenter
from tests.journal.journal_aids import an_operation
from tests.makers import an_order, euros, later
from tests.qt_loop import flush_deletions


@dataclass
class Scene:
    """The orders screen in front of a clerk, and what it asked the window for."""

    desk: TestDesk
    presenter: OrdersPresenter
    screen: OrdersScreen
    hands: Hands
    tasks: Tasks
    wished: list[tuple[object, ...]] = field(default_factory=list)

    async def opens(self, row: int) -> None:
        """Open the order of a line; the cursor stays in the list."""
        table = self.hands.find(QTableView, "orderTable")
        table.setFocus()
        table.setCurrentIndex(table.model().index(row, 0))
        await self.hands.sees("orderPanel")
        await until(lambda: self.presenter.selected is not None, "the order in the panel")

    async def reads_longer_than_a_choice(self) -> None:
        """Read so often in the journal that an order chosen before has been read too, if it is read."""
        for _ in range(5):
            await self.desk.journal.order(OrderNumber("SHOP-T1-1"))

    async def gets_a_hold(self) -> Order:
        """Let the books get another order, whose money is held."""
        held = an_order(number=OrderNumber("SHOP-T1-3"), state=OrderState.AUTHORISED, mode=PaymentMode.PHONE)
        await self.desk.journal.arm(held, an_operation(held), [])
        return held


Play = Callable[[Callable[[Scene], Awaitable[None]]], None]


async def play_at_orders(scene: Callable[[Scene], Awaitable[None]], folder: Path, icons: Icons) -> None:
    """Play a scene at the orders screen; nothing of it may fail, and no task is left."""
    failures: list[BaseException] = []
    tasks = Tasks(failures.append)
    async with a_desk(folder) as desk:
        paid = an_order(
            number=OrderNumber("SHOP-T1-1"),
            state=OrderState.PAID,
            mode=PaymentMode.PHONE,
            captured=euros(1250),
            card=CardSummary("4111**4242", "VISA"),
        )
        waiting = an_order(number=OrderNumber("SHOP-T1-2"), gateway_order_id=None, created_at=later(1))
        for order in (paid, waiting):
            await desk.journal.arm(order, an_operation(order), [])
        presenter = an_orders_presenter(desk)
        screen = OrdersScreen(presenter, tasks, icons)
        screen.resize(1280, 760)
        screen.show()
        screen.enter()
        clerk = Scene(desk, presenter, screen, Hands(screen), tasks)
        screen.foreign_wanted.connect(lambda text: clerk.wished.append(("foreign", text)))
        screen.repeat_wanted.connect(lambda: clerk.wished.append(("repeat",)))
        screen.calls_wanted.connect(lambda: clerk.wished.append(("calls",)))
        screen.bulk_wanted.connect(lambda kind: clerk.wished.append(("bulk", kind)))
        await clerk.hands.come_forward()
        await until(lambda: clerk.hands.find(QTableView, "orderTable").model().rowCount() == 2, "the orders")
        try:
            await scene(clerk)
        finally:
            await tasks.finish()
            screen.close()
            screen.deleteLater()
            flush_deletions()
    assert not failures, failures
