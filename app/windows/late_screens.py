"""How are the screens made that no sale over the phone needs? Each with the first wish for it, and wired."""

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.bootstrap import Till
from app.presenters.receipts import ReceiptsNow
from app.ui.desktop import Desktop
from app.ui.tasks import Tasks
from app.ui.till_printer import TillPrinter
from app.windows.late_presenters import LatePresenters
from app.windows.late_windows import LateWindows

if TYPE_CHECKING:
    from app.ui.screens.attention import AttentionScreen
    from app.ui.screens.orders import OrdersScreen
    from app.ui.screens.payment_link import PaymentLinkScreen


class LateScreens:
    """Makes them; the main window keeps them."""

    def __init__(
        self,
        till: Till,
        desktop: Desktop,
        tasks: Tasks,
        presenters: LatePresenters,
        printer: TillPrinter,
        receipts_now: ReceiptsNow,
        late: Callable[[], LateWindows],
        charge_saved_card: Callable[[str], None],
        explain_attention: Callable[[], None],
    ) -> None:
        """`late` returns the windows that open from these screens, once there is a main window for them.

        `receipts_now` writes receipts as their orders stand when they leave.
        """
        self._till = till
        self._desktop = desktop
        self._tasks = tasks
        self._presenters = presenters
        self._printer = printer
        self._receipts_now = receipts_now
        self._late = late
        self._charge_saved_card = charge_saved_card
        self._explain_attention = explain_attention

    def make_payment_link(self) -> "PaymentLinkScreen":
        screen: PaymentLinkScreen = importlib.import_module("app.ui.screens.payment_link").PaymentLinkScreen(
            self._presenters.payment_link,
            self._tasks,
            self._desktop.icons,
            self._till.clock,
            printer=self._printer,
            receipts_now=self._receipts_now,
        )
        self._late().serve_payment_link(screen)
        return screen

    def make_orders(self) -> "OrdersScreen":
        screen: OrdersScreen = importlib.import_module("app.ui.screens.orders").OrdersScreen(
            self._presenters.orders,
            self._tasks,
            self._desktop.icons,
            printer=self._printer,
            receipts_now=self._receipts_now,
        )
        screen.saved_card_wanted.connect(self._charge_saved_card)
        self._late().serve_orders(screen)
        return screen

    def make_attention(self) -> "AttentionScreen":
        screen: AttentionScreen = importlib.import_module("app.ui.screens.attention").AttentionScreen(
            self._presenters.attention, self._tasks, self._desktop.icons
        )
        screen.help_wanted.connect(self._explain_attention)
        return screen
