"""The order that is looked at: how it stands, what its bank says when asked, and its note."""

from collections.abc import Awaitable, Callable, Sequence
from functools import partial

from app.domain.concern import wish_in
from app.domain.errors import PaydeskError
from app.domain.hold_plan import HoldPlan
from app.domain.identifiers import OrderNumber
from app.domain.order import Order
from app.domain.order_note import OrderNote, note_in
from app.domain.timeline import TimelineEntry
from app.presenters.errors import Doing, telling
from app.presenters.message import Message, Telling, Tone
from app.presenters.money_acts import OrderMoneyPresenter
from app.presenters.order_listing import OrderListing
from app.presenters.order_writing import OrderWriting
from app.presenters.orders_words import OrdersWords
from app.presenters.presenter import Speech
from app.services.cancellation import Cancellation
from app.services.order_search import OrderSearch


class OpenedOrder:
    """One order, or none. Whoever has gone on to another one is not called back by a late answer."""

    def __init__(
        self,
        search: OrderSearch,
        cancellation: Cancellation,
        writing: OrderWriting,
        listing: OrderListing,
        money: OrderMoneyPresenter,
        speech: Callable[[], Speech],
        say: Callable[[Telling | None], None],
        render: Callable[[], None],
    ) -> None:
        """`say` shows a message above the list, `render` draws the screen."""
        self._search = search
        self._cancellation = cancellation
        self._writing = writing
        self._listing = listing
        self._money = money
        self._speech = speech
        self._say = say
        self._render = render
        self.order: Order | None = None
        self.timeline: Sequence[TimelineEntry] = ()
        self.is_busy = False
        """Whether a bank is being asked about it."""

    @property
    def number(self) -> OrderNumber | None:
        return None if self.order is None else self.order.number

    async def show(self, number: OrderNumber | None) -> None:
        """Show this order as the journal has it, or none."""
        if number is None:
            self.order, self.timeline = None, ()
            await self._money.show(None)
            self._render()
            return
        order = await self._search.order(number)
        if order is not None:
            self._listing.change(order)
            await self._open(order, await self._search.timeline(number))

    async def look_up(self, text: str, about: OrderNumber | None, before: OrderNumber | None) -> None:
        """Ask the bank about the one order this text names, and open it where `before` still stands.

        `about` is its number, where the list knows it already: a failure is told with it.
        """
        await self._ask(about, lambda: self._search.look_up(text), partial(self._open_in_place_of, before))

    async def ask_bank(self) -> None:
        """Ask the bank about the order."""
        if (number := self.number) is not None:
            await self._ask(number, lambda: self._search.look_up(number), self._show_again)

    async def cancel(self) -> None:
        """Cancel the order; the bank's word decides whether it was in time."""
        if (number := self.number) is not None:
            await self._ask(number, lambda: self._cancellation.cancel(number), self._show_again)

    async def write_note(self, wanted: OrderNote) -> dict[str, str] | None:
        """Write note and tag on the order; return what is wrong by field, None if it was not kept."""
        before = note_in(self.timeline)
        return await self._write(lambda number: self._writing.note(self._speech(), number, before, wanted))

    async def plan_hold(self, wanted: HoldPlan | None) -> dict[str, str] | None:
        """Set the day of the hold, or take it off for None; returns as `write_note`."""
        return await self._write(lambda number: self._writing.day(self._speech(), number, wanted))

    async def changed(self, order: Order) -> None:
        """Take news about the order, without drawing it."""
        timeline = await self._search.timeline(order.number)
        if self.number == order.number and not self._is_newer_than(order):  # it may be another by now
            self.order, self.timeline = order, timeline
            await self._money.show(order, wish_in(timeline))

    @property
    def _words(self) -> OrdersWords:
        return OrdersWords(self._speech().translate)

    async def _show_again(self, order: Order) -> None:
        """Show how this order stands now; the panel is not taken from another one the clerk has gone on to."""
        await self._open_in_place_of(order.number, order)

    async def _open_in_place_of(self, before: OrderNumber | None, order: Order) -> None:
        """Open this order while the panel is still as it was when that was wished."""
        timeline = await self._search.timeline(order.number)
        self._listing.change(order)
        if self.number == before:
            await self._open(order, timeline)

    async def _open(self, order: Order, timeline: Sequence[TimelineEntry]) -> None:
        """Show this order in the panel: what it is, what happened to it and its money change together.

        News of it that came while it was read stay.
        """
        if self._is_newer_than(order):
            return
        self.order, self.timeline = order, timeline
        self._render()
        await self._money.show(order, wish_in(timeline))

    def _is_newer_than(self, order: Order) -> bool:
        """Tell whether this very order stands in the panel as it was written later."""
        shown = self.order
        return shown is not None and shown.number == order.number and shown.version > order.version

    async def _write(self, work: Callable[[OrderNumber], Awaitable[dict[str, str]]]) -> dict[str, str] | None:
        number = self.number
        if number is None:
            return {}
        try:
            faults = await work(number)
        except PaydeskError as failure:
            told = telling(lambda: self._speech().errors, failure)
            self._say(lambda: self._words.about(number, told()))
            return None
        if self.number == number:
            await self._written(number, faults)
        elif faults:  # its fields are gone from the screen: the fault is told with the number
            message = Message(Tone.ERROR, next(iter(faults.values())))
            self._say(lambda: self._words.about(number, message))
        return faults

    async def _written(self, number: OrderNumber, faults: dict[str, str]) -> None:
        if not faults:
            self._say(None)
            await self.show(number)

    async def _ask(
        self,
        about: OrderNumber | None,
        work: Callable[[], Awaitable[Order]],
        then: Callable[[Order], Awaitable[None]],
    ) -> None:
        """Do one thing at the bank; a failure becomes a message that names the order it is about."""
        if self.is_busy:
            return
        self.is_busy = True
        self._say(None)
        try:
            order = await work()
        except PaydeskError as failure:
            told = telling(lambda: self._speech().errors, failure, Doing.EXISTING_ORDER)
            self._say(told if about is None else lambda: self._words.about(about, told()))
        else:
            await then(order)
        finally:
            self.is_busy = False
            self._render()
