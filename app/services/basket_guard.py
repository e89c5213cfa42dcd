"""May this sale be charged now? Not while nobody knows whether the same basket was charged already."""

from collections.abc import Sequence
from datetime import timedelta

from msgspec.structs import replace

from app.domain.card import CardSummary
from app.domain.errors import CustomerAskedBefore, EarlierOrderInDoubt, LooksLikeEarlierOrder, OrderNumberUsed
from app.domain.identifiers import OrderNumber
from app.domain.look_alike import (
    LIKELY_STATES,
    UNSETTLED_STATES,
    AnotherSale,
    is_asked_again,
    is_same_basket,
    looks_alike,
    nobody_knows,
)
from app.domain.order import IN_DOUBT_STATES, Order
from app.services.order_search import every_order
from app.services.ports import Clock, Journal, OrderFilter

_LOOK_BACK = 50
"""So many settled orders of one card's last digits, or of one customer, are looked at, newest first."""


class BasketGuard:
    """Looks through the journal, of all tills, before anything is sent."""

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock

    async def check_sale(self, order: Order, card: CardSummary | None, another_sale: AnotherSale | None) -> None:
        """Return when this order may charge its customer, with this card; None is one the till never sees.

        Raises EarlierOrderInDoubt, which no word of a clerk gets past, and LooksLikeEarlierOrder, unless the clerk
        said that it is another sale than the order it names. The newest is asked about; who answered for it has
        answered for those before.
        """
        on_card = await self._on_card(order, card) if card is not None else []
        for earlier in on_card:
            if nobody_knows(earlier):
                raise EarlierOrderInDoubt(earlier.number, earlier.state.value, self._age(earlier))
        numbers = {each.number for each in on_card}
        of_customer = [each for each in await self._of_customer(order) if each.number not in numbers]
        answered = another_sale.than if another_sale else None
        for earlier in sorted([*on_card, *of_customer], key=lambda each: each.state_since, reverse=True):
            if earlier.number == answered:
                return
            question = LooksLikeEarlierOrder if earlier.number in numbers else CustomerAskedBefore
            raise question(earlier.number, earlier.state.value, self._age(earlier))

    async def _on_card(self, order: Order, card: CardSummary) -> list[Order]:
        wanted = OrderFilter(last_four=card.last_four, states=LIKELY_STATES)
        found = await self._found(wanted)
        return [each for each in found if looks_alike(each, order, card, self._clock.now())]

    async def _of_customer(self, order: Order) -> list[Order]:
        found: dict[OrderNumber, Order] = {}
        for reached in filter(None, (order.customer.phone, order.customer.email)):
            for each in await self._found(OrderFilter(fragment=reached)):
                found[each.number] = each
        return [each for each in found.values() if is_asked_again(each, order, self._clock.now())]

    async def check_number(self, number: OrderNumber | None) -> None:
        """Return when no order has this number; None is one that is yet to be made. Raises OrderNumberUsed."""
        if number is not None and await self._journal.order(number) is not None:
            raise OrderNumberUsed(number)

    async def check_reference(self, order: Order) -> None:
        """Return when an order of its sum and description may be begun. Raises EarlierOrderInDoubt.

        An order the bank is still at work on stands in nobody's way here: shops sell the same thing often.
        """
        if not order.description:
            return
        wanted = OrderFilter(fragment=order.description, states=IN_DOUBT_STATES)
        for earlier in await self._found(wanted):
            if is_same_basket(earlier, order) and nobody_knows(earlier):
                raise EarlierOrderInDoubt(earlier.number, earlier.state.value, self._age(earlier))

    async def _found(self, wanted: OrderFilter) -> Sequence[Order]:
        """Return the newest that fit, and every one that is not settled, however many came since."""
        newest = await self._journal.orders(wanted, _LOOK_BACK)
        if len(newest) < _LOOK_BACK:
            return newest
        states = wanted.states & UNSETTLED_STATES if wanted.states else UNSETTLED_STATES
        unsettled = [each async for each in every_order(self._journal, replace(wanted, states=states))]
        return list({each.number: each for each in (*newest, *unsettled)}.values())

    def _age(self, order: Order) -> int:
        """Return how old an order is, whole minutes."""
        return max(0, (self._clock.now() - order.created_at) // timedelta(minutes=1))
