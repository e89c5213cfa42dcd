"""While somebody else can see the screen, lists and tiles tell no sum and no customer; a file still does."""

import asyncio
from pathlib import Path

from app.domain.card import CardSummary
from app.domain.order import Customer, OrderState
from app.presenters.discretion import HIDDEN
from app.presenters.orders_state import OrderRow, Tab
from tests.fakes.desk import a_desk
from tests.fakes.order_screens import an_orders_presenter
from tests.fakes.view import RecordingView
from tests.journal.journal_aids import an_operation
from tests.makers import an_order, euros

SECRETS = ("12.50", "MARIA", "4242")


def test_sums_customers_and_cards_are_hidden_in_list_tiles_and_marks_until_shown(
    tmp_path: Path,
) -> None:
    wanted = {"discreet": True}

    async def scene() -> None:
        async with a_desk(tmp_path) as desk:
            presenter = an_orders_presenter(desk, is_discreet=lambda: wanted["discreet"])
            view, tiles = RecordingView(), RecordingView()
            presenter.attach(view)
            presenter.today.attach(tiles)
            order = an_order(
                state=OrderState.PAID,
                captured=euros(1250),
                paid_at=desk.clock.now(),
                customer=Customer(name="MARIA"),
                card=CardSummary("411111**4242", "VISA"),
            )
            await desk.journal.arm(order, an_operation(order), [])
            await presenter.load("", Tab.ALL)
            await presenter.today.load()
            presenter.marks.toggle(order.number)
            (row,) = view.state.rows
            assert isinstance(row, OrderRow)
            assert (row.amount, row.customer, row.card) == (HIDDEN, HIDDEN, HIDDEN)
            assert (row.number, row.status) == (order.number, "Paid"), "what it takes to find the order stays"
            assert view.state.marked.text == f"%n selected. Order amounts, paid or not: {HIDDEN}".replace("%n", "1")
            assert not [secret for secret in SECRETS if secret in repr(tiles.state)], "tool tips and speech as well"

            await presenter.saving.save(tmp_path / "orders.csv", {"amount": "Amount", "customer": "Customer"})
            assert "12.50,EUR,MARIA" in (tmp_path / "orders.csv").read_text("utf-8-sig")

            wanted["discreet"] = False
            presenter.draw_anew()
            (row,) = view.state.rows
            assert (row.amount, row.customer) == ("12.50\u00a0EUR", "MARIA")
            assert "12.50" in repr(tiles.state)

    asyncio.run(scene())
