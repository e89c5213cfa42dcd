"""How does a list of orders come to the screen: by what is typed, by a tab or a tile, further down, and counted?"""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.presenters.orders import OrdersPresenter
from app.presenters.orders_state import Tab
from app.presenters.today_state import TileKind
from app.ui.screens.list_pace import ListPace
from app.ui.screens.order_finder import OrderFinder
from app.ui.tasks import Tasks

_LOAD, _LOOK_UP = "orders.load", "orders.lookup"


class OrderReading:
    """Has one list read at a time: the one before is given up. What is read ends with the screen."""

    def __init__(
        self, screen: QWidget, presenter: OrdersPresenter, tasks: Tasks, finder: OrderFinder, pace: ListPace
    ) -> None:
        self._screen = screen
        self._presenter = presenter
        self._tasks = tasks
        self._finder = finder
        self._pace = pace

    def load(self, tab: Tab | None = None) -> None:
        """Read what fits what is typed, of this tab or of the one that is shown."""
        self._tasks.cancel(_LOAD)
        text, follow = self._finder.text, self._pace.follow
        self._tasks.start(_LOAD, self._presenter.load, text, tab, owner=self._screen, on_busy=follow)

    def load_more(self) -> None:
        """Read the next older orders below."""
        self._tasks.start("orders.more", self._presenter.load_more, owner=self._screen)

    def load_tile(self, kind: TileKind) -> None:
        """Read the orders a tile counts."""
        self._tasks.start("orders.tile", self._presenter.look_at, kind, owner=self._screen)

    def count(self) -> None:
        """Bring the counters of the tabs up to date, and the numbers of the day."""
        self._tasks.start("orders.count", self._presenter.count, owner=self._screen)
        self.count_day()

    def count_day(self) -> None:
        self._tasks.start("orders.today", self._presenter.today.load, owner=self._screen)

    def look_up(self) -> None:
        """Read what fits, and open the one order that is named by what is typed."""
        self._give_up()
        self._tasks.start(_LOOK_UP, self._presenter.look_up, self._finder.text, owner=self._screen)

    def look_up_and(self, number: str, then: Callable[[], None]) -> None:
        """Look this order up as if its number had been typed, and go on once it stands there."""

        async def look_up() -> None:
            await self._presenter.look_up(number)
            opened = self._presenter.selected
            # Else its bank was not reached, or another one was chosen meanwhile.
            if opened is not None and opened.number == number:
                then()

        self._finder.set_text(number)
        self._give_up()
        self._tasks.start(_LOOK_UP, look_up, owner=self._screen)

    def _give_up(self) -> None:
        self._tasks.cancel(_LOAD)
        self._tasks.cancel(_LOOK_UP)
