"""Words, filters and views of the orders screen: what they find, what they say, and what is kept of them."""

import csv
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.domain.card import CardSummary
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.movement import Movement, MovementKind, facts_of
from app.domain.order import Customer, Order, OrderState, PaymentLink, PaymentMode
from app.domain.sum_range import SumRange
from app.domain.timeline import Happening, TimelineEntry
from app.presenters.finding import FindingPresenter
from app.presenters.orders_state import Tab
from app.presenters.presenter import Speech
from app.services.order_filters import NO_FILTERS, Days, FilterKind, Filters, Period
from app.services.order_views import ColumnLook, OrderView
from tests.fakes.views import FakeViewMemory, a_finding
from tests.journal.journal_aids import an_operation
from tests.makers import EUR, an_order, euros, later
from tests.unit.presenters.catalogue import in_russian
from tests.unit.presenters.scenes import OrdersScene, english, loud

Play = Callable[..., None]
PAID, DECLINED = OrderState.PAID, OrderState.DECLINED
COLUMNS = ("time", "number", "amount", "status", "customer", "card", "mode", "operator", "bank")


def sale(number: str, minutes: float = 0, **fields: object) -> Order:
    return an_order(
        **{"number": OrderNumber(number), "gateway_order_id": None, "created_at": later(minutes), **fields}
    )


MARIA = sale("maria", 1, customer=Customer(name="Maria"), amount=euros(12500), state=PAID, operator="Anna")
NIKOS = sale("nikos", 2, mode=PaymentMode.PHONE, state=PAID, operator="Boris", card=CardSummary("4111**4242", "VISA"))
LAST_WEEK = sale("last-week", -8 * 24 * 60, state=DECLINED, description="two chairs", operator="Anna")


async def keep(orders: OrdersScene, *sales: Order) -> None:
    for each in sales or (LAST_WEEK, MARIA, NIKOS):
        await orders.desk.journal.arm(each, an_operation(each), [])


@pytest.mark.parametrize(
    ("kind", "value", "text", "found"),
    [
        (FilterKind.STATE, PAID, "Paid", ["nikos", "maria"]),
        (FilterKind.MODE, PaymentMode.PHONE, "By phone", ["nikos"]),
        (FilterKind.SECURED, False, "Without 3-D Secure", ["nikos"]),
        (FilterKind.SUMS, SumRange(EUR, 12500), "From 125.00\u00a0EUR", ["maria"]),
        (FilterKind.SUMS, SumRange(EUR, None, 12499), "Up to 124.99\u00a0EUR", ["nikos", "last-week"]),
        (FilterKind.PERIOD, Period.TODAY, "Today", ["nikos", "maria"]),
        (FilterKind.PROFILE, ProfileName("a-bank"), "A bank", ["nikos", "maria", "last-week"]),
        (FilterKind.BRAND, "Visa", "Visa", ["nikos"]),
        (FilterKind.OPERATOR, "Anna", "Operator Anna", ["maria", "last-week"]),
        (FilterKind.WITH_NOTE, True, "With a note", ["last-week"]),
    ],
)
def test_a_filter_narrows_the_list_and_says_so(
    at_orders: Play, kind: FilterKind, value: object, text: str, found: list[str]
) -> None:
    async def scene(orders: OrdersScene) -> None:
        await keep(orders)
        await orders.presenter.load()
        await orders.presenter.finding.add(kind, value)
        assert orders.numbers == found
        (chip,) = orders.finding_view.state.chips
        assert (chip.kind, chip.text) == (kind, text)
        await orders.presenter.finding.remove(kind)
        assert len(orders.numbers) == 3
        assert orders.finding_view.state.chips == ()

    at_orders(scene)


@pytest.mark.parametrize(
    ("kind", "period", "text", "found"),
    [
        (FilterKind.TAKEN, Period.YESTERDAY, "Paid or held: yesterday", ["maria"]),
        (FilterKind.REFUNDED, Period.TODAY, "Refunded: today", ["maria"]),
        (FilterKind.CAPTURED, Period.TODAY, "Captured: today", []),
        (FilterKind.RELEASED, Period.THIS_MONTH, "Released or undone: this month", []),
    ],
)
def test_the_days_on_which_money_moved_narrow_the_list(
    at_orders: Play, kind: FilterKind, period: Period, text: str, found: list[str]
) -> None:
    async def scene(orders: OrdersScene) -> None:
        moved = [
            Movement(MovementKind.PAID, euros(12500), later(-24 * 60)),
            Movement(MovementKind.REFUNDED, euros(500), later(0)),
        ]
        await keep(orders, LAST_WEEK, NIKOS)
        told = TimelineEntry(later(0), Happening.BANK_SAID, facts_of(moved))
        await orders.desk.journal.arm(MARIA, an_operation(MARIA), [told])
        await orders.presenter.load()
        await orders.presenter.finding.add(kind, period)
        assert orders.numbers == found
        (chip,) = orders.finding_view.state.chips
        assert (chip.kind, chip.text) == (kind, text)
        assert {title.tab: title.count for title in orders.view.state.tabs}[Tab.ALL] == len(found)
        if not found:
            assert orders.view.state.way_out
            await orders.presenter.finding.take_way_out()
        assert bool(orders.numbers)

    at_orders(scene)


def test_what_stands_in_the_way_is_said_in_the_language_that_is_spoken(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await keep(orders)
        await orders.presenter.load()
        await orders.presenter.finding.add(FilterKind.CAPTURED, Period.TODAY)
        assert "aptured: today" in orders.view.state.way_out
        orders.presenter.speak(Speech(in_russian, "ru"))
        assert "писание: сегодня" in orders.view.state.way_out

    at_orders(scene)


def test_filters_read_as_a_sentence_and_go_with_one_key(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await keep(orders)
        finding = orders.presenter.finding
        for kind, value in (
            (FilterKind.PERIOD, Period.THIS_WEEK),
            (FilterKind.SUMS, SumRange(EUR, 100, 10000)),
            (FilterKind.MODE, PaymentMode.PHONE),
            (FilterKind.STATE, PAID),
        ):
            await finding.add(kind, value)
        said = "Paid, by phone, from 1.00\u00a0EUR to 100.00\u00a0EUR, this week"
        assert orders.finding_view.state.sentence == said
        assert orders.numbers == ["nikos"]
        orders.presenter.speak(Speech(in_russian, "ru"))
        assert orders.finding_view.state.sentence.endswith("на этой неделе")
        await finding.clear()
        assert len(orders.numbers) == 3

    at_orders(scene)


def test_words_and_filters_count_in_the_tabs_and_are_exported_as_found(at_orders: Play, tmp_path: Path) -> None:
    async def scene(orders: OrdersScene) -> None:
        await keep(orders)
        await orders.presenter.load("@anna")
        await orders.presenter.finding.add(FilterKind.STATE, PAID)
        assert orders.numbers == ["maria"]
        assert {title.tab: title.count for title in orders.view.state.tabs}[Tab.ALL] == 1
        await orders.presenter.saving.save(tmp_path / "found.csv", {name: name for name in COLUMNS})
        with (tmp_path / "found.csv").open(encoding="utf-8-sig", newline="") as file:
            assert [row[1] for row in csv.reader(file)] == ["number", "maria"]
        assert orders.finding_view.state.understood == "Looking for: operator Anna"

    at_orders(scene, colleagues=("Anna", "Boris"))


def test_a_key_asks_for_no_names_but_behind_an_at_sign(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        asked: list[str] = []

        async def names() -> tuple[str, ...]:
            asked.append(finding.text)
            return ()

        finding = FindingPresenter(
            english(), orders.desk.search, orders.desk.banks, orders.desk.clock, FakeViewMemory(), names
        )
        for typed in ("", "a", "an", "ann", "@", "@a", "", ""):
            await finding.read(typed, None)
        assert asked == ["", "@", "@a", ""], "when the list is opened, and where a name is typed"

    at_orders(scene)


def test_conditions_that_cannot_both_hold_find_nothing_and_export_nothing(at_orders: Play, tmp_path: Path) -> None:
    async def scene(orders: OrdersScene) -> None:
        await keep(orders)
        await orders.presenter.load("4242 *1111")
        assert orders.numbers == []
        await orders.presenter.saving.save(tmp_path / "found.csv", {name: name for name in COLUMNS})
        assert len((tmp_path / "found.csv").read_text("utf-8-sig").splitlines()) == 1

    at_orders(scene)


@pytest.mark.parametrize(
    ("text", "filters", "tab", "in_the_way", "left"),
    [
        ("maria zebra", NO_FILTERS, Tab.ALL, "zebra", "maria"),
        ("zebra maria", NO_FILTERS, Tab.ALL, "zebra", "maria"),
        ("maria", Filters(state=DECLINED), Tab.ALL, "Declined", "maria"),
        ("maria", Filters(period=Period.YESTERDAY, state=PAID), Tab.ALL, "yesterday", "maria"),
        ("maria", NO_FILTERS, Tab.CLOSED, "the tab", "maria"),
        ("*1111 zebra", NO_FILTERS, Tab.ALL, "", "*1111 zebra"),
    ],
)
def test_when_nothing_fits_one_key_takes_away_what_is_in_the_way(
    at_orders: Play, text: str, filters: Filters, tab: Tab, in_the_way: str, left: str
) -> None:
    async def scene(orders: OrdersScene) -> None:
        await keep(orders)
        await orders.presenter.load(text, tab)
        state = orders.view.state
        assert not state.rows
        assert (f"“{in_the_way}”" in state.way_out) if in_the_way else state.way_out == ""
        await orders.presenter.finding.take_way_out()
        assert bool(orders.numbers) is bool(in_the_way)
        assert orders.presenter.finding.text == left
        assert orders.view.state.way_out == "" or not in_the_way

    at_orders(scene, memory=FakeViewMemory(left=OrderView(filters=filters)))


def test_news_come_only_where_they_fit(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await keep(orders)
        await orders.presenter.finding.add(FilterKind.OPERATOR, "Anna")
        await orders.presenter.orders_changed(
            [replace(NIKOS, number=OrderNumber("boris-again"), created_at=later(5))]
        )
        assert orders.numbers == ["maria", "last-week"]
        await orders.presenter.orders_changed([replace(MARIA, number=OrderNumber("anna-again"), created_at=later(5))])
        orders.presenter.show_new()
        assert orders.numbers == ["anna-again", "maria", "last-week"]

    at_orders(scene)


@pytest.mark.parametrize("text", ["yesterday", "=77", "@nobody", "zebra 4242"])
def test_enter_looks_up_nothing_that_is_no_number(at_orders: Play, text: str) -> None:
    async def scene(orders: OrdersScene) -> None:
        await keep(orders)
        await orders.presenter.look_up(text)
        assert orders.view.state.message is None
        assert orders.view.state.details is None

    at_orders(scene)


def test_an_unpaid_link_says_how_long_it_can_be_paid(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        link = PaymentLink("https://bank.example/pay", orders.desk.clock.now() + timedelta(hours=5, minutes=1))
        waiting = sale("waiting", state=OrderState.AWAITING_PAYMENT, link=link)
        await keep(orders, waiting, replace(waiting, number=OrderNumber("paid"), state=PAID))
        await orders.presenter.load()
        assert {row.number: row.left for row in orders.view.state.rows} == {"waiting": "5 hour(s) left", "paid": ""}

    at_orders(scene)


# --- forms -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("least", "most", "fault", "sums"),
    [
        ("12.50", "", "", SumRange(EUR, 1250)),
        ("", "100", "", SumRange(EUR, None, 10000)),
        ("5", "5", "", SumRange(EUR, 500, 500)),
        ("", "", "smaller sum first", None),
        ("6", "5", "smaller sum first", None),
        ("many", "", "not an amount", None),
    ],
)
def test_sums_are_taken_or_the_fault_is_said(
    at_orders: Play, least: str, most: str, fault: str, sums: SumRange | None
) -> None:
    async def scene(orders: OrdersScene) -> None:
        said = await orders.presenter.finding.add_sums(least, most, "EUR")
        assert (fault in said) if fault else said == ""
        assert orders.memory.left.filters.sums == sums

    at_orders(scene)


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        ("2026-03-12", "14.03", ("2026-03-12", "2026-03-14")),
        ("yesterday", "", ("2026-03-13", "2026-03-14")),
        ("", "12.03", ("1970-01-02", "2026-03-12")),
        ("14.03", "12.03", None),
        ("soon", "", None),
        ("0001-01-01", "", None),
        ("", "31.12.9999", None),
        ("", "", None),
    ],
)
@pytest.mark.parametrize("kind", [FilterKind.PERIOD, FilterKind.REFUNDED])
def test_days_are_taken_or_the_fault_is_said(
    at_orders: Play, kind: FilterKind, first: str, last: str, days: tuple[str, str] | None
) -> None:
    async def scene(orders: OrdersScene) -> None:
        said = await orders.presenter.finding.add_days(kind, first, last)
        kept = getattr(orders.memory.left.filters, kind.value)
        assert bool(said) is (days is None)
        assert (kept is None) if days is None else isinstance(kept, Days)
        if days is not None and isinstance(kept, Days):
            assert (str(kept.first), str(kept.last)) == days

    at_orders(scene)


# --- what is kept ----------------------------------------------------------------------------------------------


def test_filters_and_columns_are_there_at_the_next_start_and_words_are_not(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await keep(orders)
        await orders.presenter.load("maria")
        await orders.presenter.finding.add(FilterKind.STATE, PAID)
        orders.presenter.finding.keep_columns((ColumnLook("amount", True, 200), ColumnLook("time", False)))
        next_run = a_finding(orders.desk, english(), orders.memory)
        assert next_run.columns == (ColumnLook("amount", True, 200), ColumnLook("time", False))
        assert next_run.text == ""
        wanted = next_run.wanted()
        assert wanted is not None
        assert wanted.states == {PAID}

    at_orders(scene)


@pytest.mark.parametrize(
    ("typed", "left"), [("4242424242424242", "*4242"), ("4242 4242 4242 4242 paid", "*4242 paid")]
)
def test_a_whole_card_number_does_not_stay_in_the_line_and_its_end_is_looked_for(
    at_orders: Play, typed: str, left: str
) -> None:
    async def scene(orders: OrdersScene) -> None:
        await keep(orders)
        await orders.presenter.load(typed)
        assert orders.numbers == ["nikos"]
        assert orders.finding_view.commands == [("type_text", left)]
        assert orders.finding_view.state.understood.startswith("Looking for: card ending 4242")
        assert "last four digits" in orders.view.state.message.to_do
        await orders.presenter.load("424242424242424")
        assert len(orders.finding_view.commands) == 1, "a digit may follow"
        await orders.presenter.look_up(typed)
        assert orders.finding_view.commands[1:] == [("type_text", left)]

    at_orders(scene)


def test_a_view_brings_back_words_filters_tab_and_its_own_columns(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await keep(orders)
        finding = orders.presenter.finding
        await orders.presenter.load("maria", Tab.PAID)
        await finding.add(FilterKind.OPERATOR, "Anna")
        assert finding.save_view(" Maria's ") == ""
        finding.keep_columns((ColumnLook("amount"),))
        assert orders.memory.left.columns == (), "they are the view's"
        await finding.clear()
        finding.keep_columns((ColumnLook("time"),))
        await orders.presenter.load("", Tab.ALL)
        assert len(orders.numbers) == 3
        await finding.open_view(0)
        assert orders.numbers == ["maria"]
        assert orders.view.state.tab is Tab.PAID
        assert orders.view.state.columns == (ColumnLook("amount"),)
        assert orders.finding_view.commands[-1] == ("type_text", "maria")
        assert orders.finding_view.state.views[orders.finding_view.state.view] == "Maria's"
        await finding.open_view(7)
        assert orders.numbers == ["maria"], "there is no such view"

    at_orders(scene)


def test_views_are_renamed_ordered_replaced_and_taken_away(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        finding = orders.presenter.finding
        for name in "abc":
            assert finding.save_view(name) == ""
        finding.views.move(2, -2)
        assert orders.finding_view.state.views == ("c", "a", "b")
        assert finding.views.rename(0, "C & A") == ""
        assert "called so" in finding.views.rename(0, "B")
        assert finding.views.rename(2, "B") == "", "its own name in other letters"
        finding.views.remove(1)
        await finding.add(FilterKind.STATE, PAID)
        assert finding.save_view("b") == "", "one of the same name gives way"
        assert [view.name for view in orders.memory.views] == ["C & A", "b"]
        assert orders.memory.views[1].filters.state is PAID

    at_orders(scene)


@pytest.mark.parametrize(
    ("name", "text", "fault"),
    [("  ", "", "name"), ("x" * 41, "", "40"), ("4444 5555 1111 3333", "", "card number"),
     ("ok", "4222222222222", "card number")],
)  # fmt: skip
def test_a_view_that_may_not_be_kept_says_why(at_orders: Play, name: str, text: str, fault: str) -> None:
    async def scene(orders: OrdersScene) -> None:
        await orders.presenter.load(text)
        assert fault in orders.presenter.finding.save_view(name)
        assert orders.memory.views == ()

    at_orders(scene)


def test_views_go_to_another_till_and_a_wrong_file_is_one_sentence(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        finding = orders.presenter.finding
        finding.save_view("a")
        finding.views.hand_out(Path("shared.toml"))
        assert "shared.toml" in orders.view.state.message.happened
        orders.presenter.speak(loud())
        assert orders.view.state.message.happened.startswith("«The views are saved")
        orders.presenter.speak(english())
        finding.views.remove(0)
        finding.views.take_in(Path("shared.toml"))
        assert orders.finding_view.state.views == ("a",)
        finding.views.take_in(Path("holiday.jpg"))
        assert orders.view.state.message.happened == "“holiday.jpg” holds no views of Paydesk."

    at_orders(scene)


MAKE_ANEW = "Make them anew, or take in those of another till."


def test_views_that_could_not_be_read_are_told_at_the_start(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        said = orders.view.state.message
        assert "put aside" in said.happened
        assert (said.to_do, said.details) == (MAKE_ANEW, "order_views.spoilt")

    at_orders(scene, memory=FakeViewMemory(put_aside="order_views.spoilt"))


def test_a_view_that_cannot_be_read_is_told_by_its_name(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        said = orders.view.state.message
        assert said.happened == "Views that cannot be read stay unused in their file: Friday, Old."
        assert (said.to_do, said.details) == (MAKE_ANEW, "order_views.toml")

    memory = FakeViewMemory()
    memory.unread = ("Friday", "Old")
    at_orders(scene, memory=memory)
