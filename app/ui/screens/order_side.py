"""What stands beside the list while an order is chosen, and what is done with that order there?

It is loaded and made with the first order that is chosen, or in a quiet moment before: a third of the screen's time
to its first rows would go by for what nobody sees yet.
"""

import asyncio
import importlib
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSplitter

from app.domain.hold_plan import HoldPlan
from app.domain.identifiers import OrderNumber
from app.domain.operation import OperationKind
from app.domain.order_note import OrderNote
from app.presenters.order_keys import OrderKey
from app.presenters.orders import OrdersPresenter
from app.presenters.orders_state import OrderDetails
from app.ui.icons import Icons
from app.ui.screens.receipt_giving import ReceiptGiving
from app.ui.tasks import Tasks

if TYPE_CHECKING:
    from app.ui.screens.money_panel import MoneyPanel
    from app.ui.screens.order_panel import OrderPanel

_CHOICE = "orders.select"
_REST_SECONDS = 0.2
"""How long the hand rests before the panel follows, where orders are passed over."""
_PASSING_SECONDS = 0.3
"""Whoever goes on sooner than this has passed over an order, and not looked at it."""
_ACTS = {
    OrderKey.REFUND: OperationKind.REFUND,
    OrderKey.CAPTURE: OperationKind.CAPTURE,
    OrderKey.RELEASE: OperationKind.VOID,
}


class OrderSide(QObject):
    """Draws `OrderDetails`. A key that has nothing to press there is told why by the presenter."""

    closed = Signal()
    link_wanted = Signal()
    """The payment link of the order is to be sent again."""
    repeat_wanted = Signal()
    """A sale like this one is to be begun."""
    calls_wanted = Signal()
    """What was said to the bank about the order is to be shown."""
    saved_card_wanted = Signal(str)
    """A saved card of this customer is to be charged, for the sum of the order."""

    def __init__(
        self, split: QSplitter, presenter: OrdersPresenter, tasks: Tasks, icons: Icons, receipts: ReceiptGiving
    ) -> None:
        """`split` takes the panel in, behind what stands in it already."""
        super().__init__(split)
        self._split = split
        self._presenter = presenter
        self._tasks = tasks
        self._icons = icons
        self._receipts = receipts
        self._money: MoneyPanel | None = None
        self._panel: OrderPanel | None = None
        self._pressed: OrderKey | None = None
        """The key that waits for the order that is on its way."""
        self._chosen_at = self._rests_from = 0.0
        """When the last order was chosen, and from when on the hand rests: seconds of the loop's clock."""

    def make_next(self) -> bool:
        """Make the next part of it, a dozen milliseconds of work; tell whether there was one left to make."""
        if self._money is None:
            loaded = importlib.import_module("app.ui.screens.money_panel")
            self._money = loaded.MoneyPanel(self._presenter.money, self._tasks, self._icons)
        elif self._panel is None:
            loaded = importlib.import_module("app.ui.screens.order_panel")
            panel: OrderPanel = loaded.OrderPanel(self._icons, self._money, self._receipts.has_printer)
            self._panel = panel
            self._wire(panel)
            self._split.addWidget(panel)
            self._split.setStretchFactor(self._split.indexOf(panel), 1)
        else:
            return False
        return True

    def show_order(self, details: OrderDetails | None, busy: bool) -> None:
        """Draw this order, or hide the panel for None."""
        if details is not None or self._panel is not None:
            self._made.show_order(details, busy)

    def take_keys(self) -> None:
        """Put the keyboard into the panel, or let it come there with the order that is on its way."""
        self._made.setFocus()

    def ask_about(self, kind: OperationKind) -> None:
        """Open the question before an act on the money of the order, as its key does."""
        self.press(next(key for key, each in _ACTS.items() if each is kind))

    def submit(self) -> None:
        """Do what the panel asks about."""
        if self._money is not None:
            self._money.submit()

    def leave(self) -> bool:
        """Leave what is asked in the panel; tell whether anything was."""
        if self._money is None or self._panel is None:
            return False
        return self._money.leave() or self._panel.leave_form()

    def choose(self, number: OrderNumber | None) -> None:
        """Show this order, or none; a key pressed before is not for it.

        Orders that are passed over are not shown: drawing each of them would hold up the list.
        """
        self._pressed = None
        self._tasks.cancel(_CHOICE)
        now = asyncio.get_running_loop().time()
        self._rests_from = now + _REST_SECONDS if now - self._chosen_at < _PASSING_SECONDS else now
        self._chosen_at = 0.0 if number is None else now
        self._tasks.start(_CHOICE, self._choose, number, owner=self)

    def wait_for_rest(self) -> None:
        """Let the order that was just chosen come when the hand rests: the list is being leafed through."""
        self._rests_from = asyncio.get_running_loop().time() + _REST_SECONDS

    async def _choose(self, number: OrderNumber | None) -> None:
        if number is not None and (left := self._rests_from - asyncio.get_running_loop().time()) > 0:
            await asyncio.sleep(left)
        await self._presenter.select(number)
        key, self._pressed = self._pressed, None
        if key is not None:
            self._press(key)

    def press(self, key: OrderKey) -> None:
        """Do what this key does with the order that was chosen, once it is there; quick hands lose no key."""
        if self._tasks.is_running(_CHOICE):
            self._pressed = key
        else:
            self._press(key)

    def _press(self, key: OrderKey) -> None:
        """Do what the key does, where that is on the screen and open; else say why not."""
        money, panel = self._money, self._panel
        if money is None or panel is None or not panel.isVisible():
            self._presenter.say_closed(key)
            return
        match key:
            case OrderKey.REFUND | OrderKey.CAPTURE | OrderKey.RELEASE:
                pressed = money.press(_ACTS[key])
            case OrderKey.RECEIPT:
                pressed = panel.open_receipts()
            case OrderKey.LINK:
                pressed = panel.press_link()
            case OrderKey.HOLD_DAY:
                pressed = panel.open_day()
            case OrderKey.RAW:
                pressed = panel.unfold_raw()
            case _:
                pressed = panel.press(key)
        if not pressed:
            self._presenter.say_closed(key)

    @property
    def _made(self) -> "OrderPanel":
        while self.make_next():
            pass
        assert self._panel is not None  # noqa: S101 - it is made now
        return self._panel

    def _wire(self, panel: "OrderPanel") -> None:
        for ours, theirs in (
            (self.closed, panel.closed),
            (self.link_wanted, panel.link_wanted),
            (self.repeat_wanted, panel.repeat_wanted),
            (self.calls_wanted, panel.calls_wanted),
            (self.saved_card_wanted, panel.saved_card_wanted),
        ):
            theirs.connect(ours)
        panel.cancel_requested.connect(self._cancel)
        panel.ask_requested.connect(self._ask)
        panel.link_copied.connect(self._presenter.copied)
        panel.receipt_wanted.connect(self._receipts.give)
        panel.note_written.connect(self._write_note)
        panel.day_written.connect(self._plan_hold)

    def _cancel(self) -> None:
        self._tasks.start("orders.cancel", self._presenter.opened.cancel, owner=self, moves_money=True)

    def _ask(self) -> None:
        self._tasks.start("orders.ask", self._presenter.opened.ask_bank, owner=self)

    def _write_note(self, wanted: OrderNote) -> None:
        self._write("orders.note", lambda: self._presenter.opened.write_note(wanted))

    def _plan_hold(self, wanted: HoldPlan | None) -> None:
        self._write("orders.day", lambda: self._presenter.opened.plan_hold(wanted))

    def _write(self, what: str, work: Callable[[], Coroutine[Any, Any, dict[str, str] | None]]) -> None:
        """Write it on the order in the panel, also while something is still being written on another one."""
        form = self._made.open_form

        async def write() -> None:
            faults = await work()
            if faults is not None:
                self._made.end_form(form, faults)

        self._tasks.start((what, self._presenter.opened.number), write, owner=self)
