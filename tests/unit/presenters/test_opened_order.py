"""The order that is looked at: looked up, opened and closed, asked about, cancelled, and told with all its facts."""

import asyncio
from collections.abc import Callable

import pytest
from msgspec.structs import replace

from app.domain.authentication import Authentication
from app.domain.errors import AnswerLost, NotSent
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.order import Customer, Order, OrderState
from app.domain.order_note import OrderNote
from app.domain.profile import Generation
from app.presenters.message import Tone
from tests.journal.journal_aids import an_operation
from tests.makers import an_order, euros, later
from tests.unit.presenters.scenes import OrdersScene, a_charge, a_link

Play = Callable[..., None]


async def tell(orders: OrdersScene, order: Order) -> None:
    await orders.presenter.orders_changed((order,))


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (Authentication.CONFIRMED, "The customer confirmed"),
        (Authentication.WITHOUT_QUESTION, "Passed, the customer was not asked"),
        (Authentication.PASSED, "Passed"),
        (Authentication.ATTEMPTED, "Asked for; the customer's bank does not take part"),
        (Authentication.EXEMPT, "Left out with the banks' leave"),
        (Authentication.NOT_ASKED, "Not asked for"),
        (None, None),
    ],
)
def test_the_panel_says_in_words_what_came_of_3d_secure(
    at_orders: Play, found: Authentication | None, said: str | None
) -> None:
    """Gateway manual, section 11.1: secureAuthInfo."""

    async def scene(orders: OrdersScene) -> None:
        orders.desk.gateway.authentication = found
        order = await a_charge(orders)
        await orders.presenter.select(order.number)
        assert dict(orders.view.state.details.rows).get("3-D Secure") == said

    at_orders(scene)


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (OrderState.PAID, "Paid at"),
        (OrderState.REFUNDED, "Paid at"),
        (OrderState.AUTHORISED, "Approved by the bank"),
        (OrderState.VOIDED, "Approved by the bank"),
    ],
)
def test_the_moment_of_a_hold_is_not_called_that_of_a_payment(at_orders: Play, state: OrderState, said: str) -> None:
    async def scene(orders: OrdersScene) -> None:
        order = an_order(state=state, paid_at=later(30))
        await orders.desk.journal.arm(order, an_operation(order), [])
        await orders.presenter.select(order.number)
        names = {name for name, _value in orders.view.state.details.rows}
        assert names & {"Paid at", "Approved by the bank"} == {said}

    at_orders(scene)


def test_of_an_order_without_money_nothing_is_said_about_3d_secure(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        orders.desk.gateway.authentication = Authentication.CONFIRMED
        order = await a_charge(orders, "decline")
        await orders.presenter.select(order.number)
        assert "3-D Secure" not in dict(orders.view.state.details.rows), "it was asked for, and not confirmed"

    at_orders(scene)


@pytest.mark.parametrize("kind", ["number", "number in small letters", "bank's id", "last four", "last four starred"])
def test_one_order_is_looked_up_by_all_that_names_it_and_its_bank_is_asked(at_orders: Play, kind: str) -> None:
    async def scene(orders: OrdersScene) -> None:
        await a_link(orders)
        charge = await a_charge(orders)
        asked = orders.desk.gateway.calls.count("status")
        text = {
            "number": charge.number,
            "number in small letters": f"  {charge.number.lower()} ",
            "bank's id": str(charge.gateway_order_id),
            "last four": "3333",
            "last four starred": "*3333",
        }[kind]
        await orders.presenter.look_up(text)
        assert orders.view.state.selected == charge.number
        assert orders.view.state.details.status == "Paid"
        assert orders.desk.gateway.calls.count("status") == asked + 1
        assert not orders.view.state.busy

    at_orders(scene)


def test_a_fragment_fills_the_table_and_asks_nobody(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        table = await a_link(orders, description="Garden table")
        await orders.presenter.look_up("garden")
        assert orders.numbers == [table.number]
        assert (orders.view.state.details, orders.view.state.message) == (None, None)
        assert "status" not in orders.desk.gateway.calls

    at_orders(scene)


def test_a_number_nobody_knows_is_told(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await a_link(orders)
        await orders.presenter.look_up("SHOP-9")
        assert orders.view.state.message.tone is Tone.INFO
        assert "SHOP-9" in orders.view.state.message.happened
        assert "SHOP-9" in orders.view.state.empty_title
        assert not orders.view.state.busy

    at_orders(scene)


def test_a_look_up_finds_what_was_paid_meanwhile(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        link = await a_link(orders)
        orders.desk.gateway.customer_pays(link.number)
        await orders.presenter.look_up(link.number)
        assert orders.view.state.details.look == "paid"
        assert orders.view.state.rows[0].look == "paid", "the row says the same as the panel"

    at_orders(scene)


def test_a_look_up_while_the_bank_is_out_of_reach_says_so(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        link = await a_link(orders)
        orders.desk.gateway.fail_next["status"] = NotSent("refused")
        await orders.presenter.look_up(link.number)
        assert "could not be reached" in orders.view.state.message.happened
        assert orders.numbers == [link.number]

    at_orders(scene)


def test_an_order_is_opened_and_closed(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        charge = await a_charge(orders)
        await orders.presenter.load()
        await orders.presenter.select(charge.number)
        details = orders.view.state.details
        assert orders.view.state.selected == charge.number
        assert (details.number, details.status, details.amount) == (charge.number, "Paid", "12.50\u00a0EUR")
        assert dict(details.rows)["Card"] == "Visa 444455**3333"
        assert orders.money_view.state.line == (("Taken", "12.50\u00a0EUR"),)
        assert [line.text for line in details.timeline] == [
            "Charge sent to the bank, card 444455**3333",
            "The bank says: Paid",
        ]
        assert details.link == ""
        await orders.presenter.select(None)
        assert (orders.view.state.selected, orders.view.state.details) == (None, None)

    at_orders(scene)


def test_an_order_that_is_gone_opens_nothing(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await orders.presenter.select(OrderNumber("SHOP-9"))
        assert orders.view.state.details is None

    at_orders(scene)


def test_an_open_link_can_be_copied_asked_and_cancelled(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        link = await a_link(orders)
        await orders.presenter.load()
        await orders.presenter.select(link.number)
        details = orders.view.state.details
        assert link.link is not None
        assert details.link == link.link.address
        assert (details.can_cancel, details.cancel_hint) == (True, "")
        assert (details.can_ask, details.ask_hint) == (True, "")
        orders.presenter.copied()
        assert orders.view.state.message.tone is Tone.SUCCESS
        await orders.presenter.opened.cancel()
        details = orders.view.state.details
        assert (details.status, details.link, details.can_cancel) == ("Cancelled", "", False)
        assert "nobody has paid" in details.cancel_hint
        assert orders.view.state.rows[0].status == "Cancelled"
        assert orders.view.state.message is None

    at_orders(scene)


def test_an_order_paid_before_the_cancelling_arrived_is_shown_paid(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        link = await a_link(orders)
        await orders.presenter.load()
        await orders.presenter.select(link.number)
        orders.desk.gateway.customer_pays(link.number)
        await orders.presenter.opened.cancel()
        assert orders.view.state.details.status == "Paid"
        assert orders.view.state.message is None

    at_orders(scene)


def test_two_presses_do_one_thing(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        link = await a_link(orders)
        await orders.presenter.load()
        await orders.presenter.select(link.number)
        busy: list[bool] = []
        orders.desk.gateway.on_call = lambda _call: busy.append(orders.view.state.busy)
        opened = orders.presenter.opened
        await asyncio.gather(opened.cancel(), opened.cancel(), opened.ask_bank())
        assert orders.desk.gateway.calls.count("cancel") == 1
        assert all(busy)
        assert not orders.view.state.busy

    at_orders(scene)


def test_without_a_chosen_order_nobody_is_asked(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await orders.presenter.opened.ask_bank()
        await orders.presenter.opened.cancel()
        assert orders.desk.gateway.calls == []

    at_orders(scene)


def test_a_bank_that_cannot_cancel_nor_be_asked_says_why(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        orders.desk.gateway.fail_next["register"] = AnswerLost("timeout")
        with pytest.raises(AnswerLost):
            await a_link(orders)
        await orders.presenter.load()
        await orders.presenter.select(OrderNumber(orders.numbers[0]))
        details = orders.view.state.details
        assert not details.can_ask
        assert "cannot be asked" in details.ask_hint
        link = await a_link(orders)
        await orders.presenter.select(link.number)
        details = orders.view.state.details
        assert not details.can_cancel
        assert "no way to cancel" in details.cancel_hint
        assert details.can_ask

    at_orders(scene, generation=Generation.V2)


def test_an_order_of_a_bank_no_longer_in_use_is_shown_by_its_name(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await tell(orders, an_order(profile=ProfileName("old-bank")))
        assert orders.view.state.rows[0].bank == "old-bank"

    at_orders(scene)


def test_selecting_takes_the_message_before_away(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        link = await a_link(orders)
        await orders.presenter.look_up("SHOP-9")
        await orders.presenter.select(link.number)
        assert orders.view.state.message is None

    at_orders(scene)


def test_a_note_stands_in_the_panel_and_a_card_number_never_gets_there(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        link = await a_link(orders)
        await orders.presenter.select(link.number)
        faults = await orders.presenter.opened.write_note(OrderNote("4444 5555 1111 3333"))
        assert set(faults) == {"note"}
        assert await orders.presenter.opened.write_note(OrderNote("Comes on Friday", "VIP")) == {}
        details = orders.view.state.details
        assert ("Tag", "VIP") in details.rows
        assert ("Note", "Comes on Friday") in details.rows
        assert details.timeline[-1].text == "Tagged “VIP”"

    at_orders(scene)


def test_news_of_the_chosen_order_reach_panel_and_timeline(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        link = await a_link(orders)
        await orders.presenter.load()
        await orders.presenter.select(link.number)
        before = len(orders.view.state.details.timeline)
        orders.desk.gateway.customer_pays(link.number)
        await tell(orders, await orders.desk.enquiry.ask(link.number))
        assert orders.view.state.details.status == "Paid"
        assert len(orders.view.state.details.timeline) == before + 1
        assert orders.view.state.selected == link.number

    at_orders(scene)


def test_a_declined_order_says_why_in_its_row_and_in_the_panel(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        declined = await a_charge(orders, "decline")
        paid = await a_charge(orders, "approve")
        await orders.presenter.load()
        assert {row.number: row.why for row in orders.view.state.rows} == {
            declined.number: "Declined: not enough money on the card. (116)",
            paid.number: "",
        }
        await orders.presenter.select(declined.number)
        assert dict(orders.view.state.details.rows)["Why declined"].startswith("Declined: not enough money")
        await orders.presenter.select(paid.number)
        facts = dict(orders.view.state.details.rows)
        assert "Why declined" not in facts
        assert facts["Code on the back"] == "Accepted by the bank"

    at_orders(scene)


def test_a_chargeback_is_told_once_and_says_not_to_refund(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        order = await a_charge(orders)
        await orders.presenter.select(order.number)
        assert orders.view.state.details.chargeback == ""
        orders.desk.gateway.charged_back = True
        for _ in range(2):
            await orders.presenter.opened.ask_bank()
            await orders.presenter.select(None)
            await orders.presenter.select(order.number)
        details = orders.view.state.details
        assert "Do not refund this order" in details.chargeback
        assert (details.status, details.icon) == ("Chargeback", "warning"), "a word and a picture, not a colour alone"
        kept = await orders.desk.journal.order(order.number)
        assert kept is not None
        assert kept.state is OrderState.PAID, "the state stays the bank's"
        await orders.presenter.load()
        (row,) = (row for row in orders.view.state.rows if row.number == order.number)
        assert (row.status, row.look) == ("Chargeback", "charged-back")
        told = [row for row in details.timeline if row.text.startswith("Chargeback")]
        assert [row.is_money for row in told] == [True]

    at_orders(scene)


def test_every_fact_of_an_order_has_its_place_in_the_panel(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        link = await a_link(orders, description="Table", customer=Customer("m@example.com", "+35799123456", "MARIA"))
        await orders.presenter.select(link.number)
        full = replace(
            link,
            captured=euros(4200),
            refunded=euros(1200),
            approval_code="123456",
            reference_number="609812345678",
            paid_at=link.created_at,
            asked_at=link.created_at,
        )
        await tell(orders, full)
        facts = dict(orders.view.state.details.rows)
        assert list(facts.values())[:4] == ["Table", "MARIA", "m@example.com", "+35799123456"]
        assert (facts["Approval code"], facts["Reference (RRN)"]) == ("123456", "609812345678")
        assert facts["Bank's number"] == link.gateway_order_id
        assert all(facts.values()), "what is not known is left out"

    at_orders(scene)
