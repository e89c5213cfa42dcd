"""The orders screen: rows, tabs, pages, and news that never move a row."""

from collections.abc import Callable
from datetime import time
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from app.domain.business_day import BusinessDays
from app.domain.day_figures import DayGroup
from app.domain.errors import AnswerLost, JournalCannotWrite
from app.domain.events import BankAnswered, BankSilent, OrderChanged
from app.domain.order import Customer, Order, OrderState
from app.presenters.orders_state import STATES_OF_TAB, Tab
from app.presenters.today_state import Elsewhere
from app.services.order_search import PAGE
from tests.unit.presenters.scenes import OrdersScene, a_charge, a_link, english, loud

Play = Callable[..., None]


async def tell(orders: OrdersScene, order: Order) -> None:
    await orders.presenter.orders_changed((order,))


async def _broken(*_arguments: object, **_named: object) -> None:
    raise JournalCannotWrite("disk I/O error")


def counts(orders: OrdersScene) -> dict[Tab, int]:
    return {title.tab: title.count for title in orders.view.state.tabs}


# --- finding ---------------------------------------------------------------------------------------


def test_an_empty_journal_says_how_to_begin(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await orders.presenter.load()
        assert orders.view.state.empty_title == "No orders yet."
        assert "F2" in orders.view.state.empty_hint

    at_orders(scene)


def test_rows_are_newest_first_and_say_all_of_an_order(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        charge = await a_charge(orders)
        link = await a_link(orders, customer=Customer(email="maria@example.com"))
        await orders.presenter.load()
        assert orders.numbers == [link.number, charge.number]
        above, below = orders.view.state.rows
        assert (above.amount, above.look, above.status) == ("42.00\u00a0EUR", "waiting", "Waiting")
        assert (above.customer, above.card, above.mode, above.bank) == (
            "maria@example.com",
            "",
            "Payment link",
            "A bank",
        )
        assert (below.status, below.card, below.mode) == ("Paid", "•••• 3333", "By phone")
        assert orders.view.state.empty_title == ""

    at_orders(scene)


def test_rows_do_not_wait_for_the_counters(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        link = await a_link(orders)
        drawn = len(orders.view.states)
        await orders.presenter.load()
        first, *_, last = orders.view.states[drawn:]
        assert [row.number for row in first.rows] == [link.number]
        assert next(title.count for title in first.tabs if title.tab is Tab.ALL) == 0
        assert next(title.count for title in last.tabs if title.tab is Tab.ALL) == 1

    at_orders(scene)


@pytest.mark.parametrize(
    ("customer", "description", "shown"),
    [
        (Customer("m@example.com", "+35799123456", "MARIA"), "Table", "MARIA"),
        (Customer("m@example.com", "+35799123456"), "Table", "m@example.com"),
        (Customer(phone="+35799123456"), "Table", "+35799123456"),
        (Customer(), "Table", "Table"),
        (Customer(), "", ""),
    ],
)
def test_a_row_shows_the_best_it_knows_of_the_customer(
    at_orders: Play, customer: Customer, description: str, shown: str
) -> None:
    async def scene(orders: OrdersScene) -> None:
        await a_link(orders, customer=customer, description=description)
        await orders.presenter.load()
        assert orders.view.state.rows[0].customer == shown

    at_orders(scene)


def test_tabs_count_and_show_their_own_orders(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        paid = await a_charge(orders)
        held = await a_charge(orders, "hold")
        declined = await a_charge(orders, "decline")
        waiting = await a_link(orders)
        orders.desk.gateway.fail_next["charge"] = AnswerLost("timeout")
        unknown = await a_charge(orders)
        await orders.presenter.load()
        each_one = dict.fromkeys((Tab.WAITING, Tab.HELD, Tab.PAID, Tab.DECLINED, Tab.ATTENTION), 1)
        assert counts(orders) == {Tab.ALL: 5, Tab.TODAY: 5, Tab.REFUNDED: 0, Tab.CLOSED: 0, **each_one}
        assert all(title.title for title in orders.view.state.tabs)
        wanted = {
            Tab.HELD: held,
            Tab.PAID: paid,
            Tab.DECLINED: declined,
            Tab.WAITING: waiting,
            Tab.ATTENTION: unknown,
        }
        for tab, order in wanted.items():
            await orders.presenter.load(tab=tab)
            assert orders.view.state.tab is tab
            assert orders.numbers == [order.number]
            assert counts(orders)[Tab.ALL] == 5

    at_orders(scene)


def test_every_state_stands_in_one_tab_and_what_went_back_in_part_in_two() -> None:
    for state in OrderState:
        tabs = [tab for tab, states in STATES_OF_TAB.items() if state in states]
        assert len(tabs) == (2 if state is OrderState.PART_REFUNDED else 1), state


def test_orders_of_yesterday_are_not_of_today(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await a_link(orders)
        orders.desk.clock.forward(24 * 3600)
        today = await a_link(orders)
        await orders.presenter.load(tab=Tab.TODAY)
        assert orders.numbers == [today.number]
        assert counts(orders)[Tab.TODAY] == 1
        assert counts(orders)[Tab.ALL] == 2

    at_orders(scene)


def test_a_hold_that_ends_within_two_days_needs_attention_first_the_one_that_ends_first(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        first = await a_charge(orders, "hold")
        second = await a_charge(orders, "hold")
        await orders.presenter.load(tab=Tab.ATTENTION)
        assert orders.view.state.empty_title == "Nothing needs attention."
        orders.desk.clock.forward((7 * 24 - 47) * 3600)
        fresh = await a_charge(orders, "hold")
        await orders.presenter.load()
        assert orders.numbers == [first.number, second.number]
        assert counts(orders)[Tab.ATTENTION] == 2
        assert fresh.number not in orders.numbers

    at_orders(scene)


def test_the_holds_about_to_end_are_marked_in_one_go_and_no_others(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        assert not await orders.presenter.mark_ending_holds()
        assert orders.view.state.message is not None
        assert orders.view.state.message.happened == "No hold ends within two days."
        near = await a_charge(orders, "hold")
        orders.desk.clock.forward((7 * 24 - 47) * 3600)
        fresh = await a_charge(orders, "hold")
        await orders.presenter.load("nothing of that name", Tab.ALL)
        orders.presenter.marks.toggle(fresh.number)
        assert await orders.presenter.mark_ending_holds()
        assert orders.view.state.tab is Tab.HELD
        assert [(row.number, row.marked) for row in orders.view.state.rows] == [
            (near.number, True),
            (fresh.number, False),
        ]

    at_orders(scene)


def test_what_a_silent_bank_said_of_its_open_orders_is_told_with_its_age(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        link, paid = await a_link(orders), await a_charge(orders)
        await orders.presenter.load()
        orders.desk.publisher.publish(BankSilent(link.profile, orders.desk.clock.now()))
        orders.presenter.bank_heard()
        rows = {row.number: row for row in orders.view.state.rows}
        assert rows[link.number].status.startswith("Waiting, as of ")
        assert rows[link.number].look == "stale"
        assert rows[paid.number].status == "Paid", "the bank changes it no more by itself"
        orders.desk.publisher.publish(BankAnswered(link.profile, 0.1))
        orders.presenter.bank_heard()
        rows = {row.number: row for row in orders.view.state.rows}
        assert (rows[link.number].status, rows[link.number].look) == ("Waiting", "waiting")

    at_orders(scene)


def test_a_tile_shows_the_orders_it_counts(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await a_charge(orders)
        orders.desk.clock.forward(24 * 3600)
        paid = await a_charge(orders)
        await a_link(orders)
        await orders.presenter.load("zebra")
        await orders.presenter.look_at(DayGroup.PAID)
        assert orders.numbers == [paid.number]
        assert orders.view.state.tab is Tab.PAID
        await orders.presenter.look_at(Elsewhere.ATTENTION)
        assert orders.view.state.tab is Tab.ATTENTION
        assert orders.numbers == []

    at_orders(scene)


def test_the_day_of_tiles_tabs_and_words_is_the_business_day_of_the_shop(at_orders: Play) -> None:
    """The day ends at half past twelve: what was sold at noon is of the day before a quarter of an hour later."""

    async def scene(orders: OrdersScene) -> None:
        before = await a_charge(orders)
        orders.desk.clock.forward(45 * 60)
        after = await a_charge(orders)
        await orders.presenter.today.load()
        for look in (
            lambda: orders.presenter.look_at(DayGroup.PAID),
            lambda: orders.presenter.load("", Tab.TODAY),
            lambda: orders.presenter.load("today", Tab.ALL),
        ):
            await look()
            assert orders.numbers == [after.number], before.number
        await orders.presenter.load("yesterday", Tab.ALL)
        assert orders.numbers == []
        await orders.presenter.finding.clear()
        assert orders.numbers == [before.number]

    at_orders(scene, days=BusinessDays(time(12, 30), ZoneInfo("UTC")))


def test_an_empty_tab_and_an_empty_search_say_what_to_do(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await a_link(orders)
        await orders.presenter.load(tab=Tab.PAID)
        assert orders.view.state.empty_title == "No orders here."
        assert "All" in orders.view.state.empty_hint
        await orders.presenter.load("zebra", Tab.ALL)
        assert "zebra" in orders.view.state.empty_title
        assert "Enter" in orders.view.state.empty_hint
        await orders.presenter.load("")
        assert len(orders.numbers) == 1

    at_orders(scene)


def test_the_search_narrows_rows_and_counters(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await a_charge(orders)
        table = await a_link(orders, description="Garden table")
        await orders.presenter.load("GARDEN")
        assert orders.numbers == [table.number]
        assert counts(orders)[Tab.ALL] == 1

    at_orders(scene)


def test_older_orders_come_in_pages(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        made = [(await a_link(orders)).number for _ in range(PAGE + 3)]
        await orders.presenter.load()
        assert orders.numbers == made[:2:-1]
        assert orders.view.state.more
        await orders.presenter.load_more()
        assert orders.numbers == made[::-1], "no gap, none twice"
        assert not orders.view.state.more
        drawn = len(orders.view.states)
        await orders.presenter.load_more()
        assert len(orders.view.states) == drawn, "there is nothing more to ask for"

    at_orders(scene)


def test_a_new_order_between_two_pages_neither_hides_nor_repeats_one(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        made = [(await a_link(orders)).number for _ in range(PAGE + 1)]
        await orders.presenter.load()
        newest = await a_link(orders)
        await tell(orders, newest)
        await orders.presenter.load_more()
        orders.presenter.show_new()
        assert orders.numbers == [newest.number, *made[::-1]]

    at_orders(scene)


def test_a_journal_that_cannot_be_read_is_told_and_the_old_rows_stay(
    at_orders: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(orders: OrdersScene) -> None:
        await a_link(orders)
        await orders.presenter.load()

        monkeypatch.setattr(orders.desk.journal, "orders", _broken)
        await orders.presenter.load("x")
        assert "journal" in orders.view.state.message.happened
        assert len(orders.numbers) == 1
        monkeypatch.setattr(orders.desk.journal, "count", _broken)
        orders.presenter.dismiss_message()
        await orders.presenter.count()
        assert orders.view.state.message is not None

    at_orders(scene)


def test_a_journal_that_fails_at_the_next_page_is_told_and_the_rows_stay(
    at_orders: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(orders: OrdersScene) -> None:
        for _ in range(PAGE + 1):
            await a_link(orders)
        await orders.presenter.load()
        monkeypatch.setattr(orders.desk.journal, "orders", _broken)
        await orders.presenter.load_more()
        assert "journal" in orders.view.state.message.happened
        assert len(orders.numbers) == PAGE

    at_orders(scene)


def test_a_journal_that_fails_at_an_order_that_is_chosen_is_told_and_the_one_before_stays(
    at_orders: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(orders: OrdersScene) -> None:
        before, other = await a_link(orders), await a_link(orders)
        await orders.presenter.load()
        await orders.presenter.select(before.number)
        monkeypatch.setattr(orders.desk.journal, "timeline", _broken)
        await orders.presenter.select(other.number)
        assert "journal" in orders.view.state.message.happened
        assert orders.view.state.selected == before.number

    at_orders(scene)


def test_a_journal_that_fails_at_news_of_the_chosen_order_is_told_and_every_row_takes_its_news(
    at_orders: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(orders: OrdersScene) -> None:
        chosen, other = await a_link(orders), await a_link(orders)
        await orders.presenter.load()
        await orders.presenter.select(chosen.number)
        monkeypatch.setattr(orders.desk.journal, "timeline", _broken)
        ended = [replace(each, state=OrderState.EXPIRED, version=each.version + 1) for each in (chosen, other)]
        await orders.presenter.orders_changed(ended)
        assert "journal" in orders.view.state.message.happened
        assert [row.status for row in orders.view.state.rows] == ["Expired"] * 2

    at_orders(scene)


# --- news and refreshing ---------------------------------------------------------------------------


def test_news_change_a_row_where_it_stands(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        made = [await a_link(orders) for _ in range(3)]
        await orders.presenter.load()
        before = orders.numbers
        orders.desk.gateway.customer_pays(made[0].number)
        await tell(orders, await orders.desk.enquiry.ask(made[0].number))
        assert orders.numbers == before
        assert [row.status for row in orders.view.state.rows] == ["Waiting", "Waiting", "Paid"]
        assert orders.view.commands[-1] == ("count_soon",)

    at_orders(scene)


def test_a_row_that_no_longer_fits_its_tab_stays_until_the_tab_is_opened_again(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        link = await a_link(orders)
        await orders.presenter.load(tab=Tab.WAITING)
        orders.desk.gateway.customer_pays(link.number)
        await tell(orders, await orders.desk.enquiry.ask(link.number))
        assert [row.status for row in orders.view.state.rows] == ["Paid"]
        await orders.presenter.load()
        assert orders.numbers == []

    at_orders(scene)


def test_new_orders_wait_until_they_are_asked_for_and_no_row_moves(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        first = await a_link(orders)
        await orders.presenter.load()
        second, third = await a_link(orders), await a_link(orders)
        for order in (second, third, second):
            await tell(orders, order)
        assert orders.numbers == [first.number]
        assert orders.view.state.new_rows == "2 new – show  (S)"
        orders.presenter.show_new()
        assert orders.numbers == [third.number, second.number, first.number]
        assert orders.view.state.new_rows == ""

    at_orders(scene)


def test_what_does_not_fit_the_list_does_not_wait_behind_it(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await a_charge(orders)
        await orders.presenter.load(tab=Tab.PAID)
        await tell(orders, await a_link(orders))
        assert orders.view.state.new_rows == ""
        await orders.presenter.load("garden", Tab.ALL)
        await tell(orders, await a_link(orders))
        assert orders.numbers == [], "a search shows what was found"
        assert orders.view.state.new_rows == ""

    at_orders(scene)


def test_a_new_order_that_fits_no_more_waits_no_more(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await a_link(orders)
        await orders.presenter.load(tab=Tab.WAITING)
        second = await a_link(orders)
        await tell(orders, second)
        assert orders.view.state.new_rows
        orders.desk.gateway.customer_pays(second.number)
        await tell(orders, await orders.desk.enquiry.ask(second.number))
        assert orders.view.state.new_rows == ""

    at_orders(scene)


def test_the_first_order_of_an_empty_list_needs_no_bar(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await orders.presenter.load()
        await tell(orders, await a_link(orders))
        assert len(orders.numbers) == 1
        assert orders.view.state.new_rows == ""

    at_orders(scene)


def test_what_is_typed_can_be_asked_of_the_banks_where_it_may_be_a_number(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await a_link(orders)
        for typed, offered in (("WEB-2026-7", True), ("maria@example.com", False), ("4444555511113333", False)):
            await orders.presenter.load(typed)
            assert bool(orders.view.state.ask_banks) is offered, typed

    at_orders(scene)


def test_refreshing_asks_about_every_open_order(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        made = [await a_link(orders) for _ in range(3)]
        await orders.presenter.load()
        for link in made[:2]:
            orders.desk.gateway.customer_pays(link.number)
        refreshing: list[bool] = []
        orders.desk.gateway.on_call = lambda _call: refreshing.append(orders.view.state.refreshing)
        await orders.presenter.refresh_all()
        assert refreshing == [True] * 3
        assert not orders.view.state.refreshing
        for event in orders.desk.events:
            if isinstance(event, OrderChanged):
                await tell(orders, event.order)
        assert [row.status for row in orders.view.state.rows] == ["Waiting", "Paid", "Paid"]

    at_orders(scene)


def test_a_refresh_that_meets_a_broken_journal_is_told_and_ends(
    at_orders: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(orders: OrdersScene) -> None:
        async def broken() -> None:
            raise JournalCannotWrite("disk I/O error")

        monkeypatch.setattr(orders.desk.journal, "open_orders", broken)
        await orders.presenter.refresh_all()
        assert "journal" in orders.view.state.message.happened
        assert not orders.view.state.refreshing

    at_orders(scene)


def test_rows_on_screen_are_asked_about_more_often(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        link = await a_link(orders)
        orders.desk.clock.forward(7200)
        orders.presenter.shown([link.number])
        due = orders.desk.refresh._questions._due[link.number] - orders.desk.clock.now()
        assert due.total_seconds() == 3

    at_orders(scene)


def test_another_language_says_everything_again(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        link = await a_link(orders)
        await orders.presenter.load()
        await orders.presenter.select(link.number)
        orders.presenter.speak(loud())
        state = orders.view.state
        said = [title.title for title in state.tabs] + [state.rows[0].status, state.rows[0].mode]
        said += [state.details.sentence, *(name for name, _value in state.details.rows)]
        said += [line.text for line in state.details.timeline]
        assert all("«" in text for text in said)
        assert "42,00" in state.rows[0].amount
        orders.presenter.copied()
        orders.presenter.speak(english())
        assert "«" not in orders.view.state.message.happened

    at_orders(scene)
