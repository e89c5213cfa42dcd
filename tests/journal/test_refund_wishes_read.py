"""Refunds that were wished are found in either journal, until somebody has taken them in hand."""

from datetime import timedelta

from journal_aids import EUR, NOON, Use, an_entry, an_order

from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.order import Order, OrderState
from app.domain.timeline import Happening
from app.services.ports import Journal


def paid(number: str, state: OrderState = OrderState.PAID) -> Order:
    return an_order(number, state=state, captured=Money(1250, EUR))


def test_a_wish_is_found_once_while_the_shop_has_the_money_and_nobody_acted_on_it(use: Use) -> None:
    async def work(journal: Journal) -> None:
        wish = an_entry(Happening.REFUND_WISHED, amount="5.00 EUR", reason="returned")
        await journal.record(paid("open"), [wish, wish])
        await journal.record(paid("sent"), [wish, an_entry(Happening.REFUND_SENT, amount="5.00 EUR")])
        sent, unsent = (
            an_entry(Happening.REFUND_SENT, amount="5.00 EUR"),
            an_entry(Happening.NOT_SENT, reason="offline"),
        )
        await journal.record(paid("tried"), [wish, sent, unsent])
        again = an_entry(Happening.SENT_AGAIN, kind="refund")
        await journal.record(paid("left once"), [wish, sent, again, unsent])
        await journal.record(paid("left later"), [wish, sent, unsent, sent])
        await journal.record(paid("noted"), [wish, an_entry(Happening.NOTED, note="in cash")])
        await journal.record(paid("again"), [an_entry(Happening.NOTED, note="calls"), wish])
        await journal.record(paid("gone", OrderState.REFUNDED), [wish])
        await journal.record(paid("none"), [])
        assert set(await journal.refund_wishes(NOON)) == set(map(OrderNumber, ["open", "again", "tried"]))
        assert list(await journal.refund_wishes(NOON + timedelta(seconds=1))) == []

    use(work)
