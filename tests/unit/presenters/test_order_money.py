"""The money of an order in its panel: what there is, the question before an act, and each way an act can end."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.bank_acts import ActEntry, BankAct
from app.domain.capabilities import Ability
from app.domain.errors import AnswerLost, GatewayRefused, NotSent
from app.domain.identifiers import OrderNumber
from app.domain.limit import Limit
from app.domain.operation import OperationKind, OperationState
from app.domain.order import Order, OrderState, PaymentMode
from app.domain.profile import Generation
from app.domain.refund_reason import RefundReason
from app.domain.timeline import Happening
from app.presenters.formatting import Formats
from app.presenters.message import Tone
from app.presenters.money_act_state import ActForm, MoneyState
from app.presenters.money_act_words import MoneyActWords
from app.presenters.orders_state import Tab
from app.presenters.words import in_english
from app.services.order_search import PAGE
from app.services.phone_orders import PhoneDraft
from tests.journal.journal_aids import an_operation
from tests.makers import a_card, an_order, euros, later
from tests.unit.presenters.scenes import OrdersScene, english, loud

Play = Callable[..., None]
CAPTURE, VOID, REFUND = OperationKind.CAPTURE, OperationKind.VOID, OperationKind.REFUND


async def opened(orders: OrdersScene, way: str = "approve") -> Order:
    """Charge a card and open its order in the panel."""
    orders.desk.clock.forward(660)  # so long after the one before that nobody takes it for the same sale
    orders.desk.gateway.next_charge = way
    draft = PhoneDraft(euros(1250), PaymentMode.PHONE)
    outcome = await orders.desk.phone_orders.charge(orders.desk.profile, draft, a_card())
    await orders.presenter.load()
    await orders.presenter.select(outcome.order.number)
    return outcome.order


def seen(orders: OrdersScene) -> MoneyState:
    state = orders.money_view.state
    assert isinstance(state, MoneyState)
    return state


def form(orders: OrdersScene) -> ActForm:
    asked = seen(orders).form
    assert asked is not None
    return asked


def open_acts(orders: OrdersScene) -> list[OperationKind]:
    return [offer.kind for offer in seen(orders).offers if not offer.why_not]


def plain(texts: tuple[tuple[str, str], ...]) -> dict[str, str]:
    return {name: value.replace("\u00a0", " ") for name, value in texts}


async def asks_to_refund(orders: OrdersScene, amount: str = "", reason: RefundReason = RefundReason.RETURNED) -> None:
    money = orders.presenter.money
    money.ask(REFUND)
    if amount:
        money.amount_typed(amount)
    money.reason_chosen(reason)
    await money.submit()


# --- what is offered ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("way", "acts"), [("hold", [CAPTURE, VOID]), ("approve", [REFUND]), ("decline", [])])
def test_each_state_offers_its_own_acts(at_orders: Play, way: str, acts: list[OperationKind]) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders, way)
        assert open_acts(orders) == acts

    at_orders(scene)


def test_a_hold_says_when_it_ends_and_that_this_is_not_certain(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders, "hold")
        line = plain(seen(orders).line)
        assert line["Held"] == "12.50 EUR"
        assert line["Hold ends"].startswith("about ")
        assert "7 day(s) left" in line["Hold ends"]

    at_orders(scene)


def test_a_bank_that_tells_its_span_is_quoted_without_about(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders, "hold")
        assert "about" not in plain(seen(orders).line)["Hold ends"]
        orders.desk.clock.forward(3600 * 24 * 4.5)
        orders.presenter.money.render()
        assert "12 hour(s) left" in plain(seen(orders).line)["Hold ends"]
        orders.desk.clock.forward(3600 * 24)
        orders.presenter.money.render()
        assert plain(seen(orders).line)["Hold ends"].startswith("probably over since ")

    at_orders(scene, hold_life=timedelta(days=5))


LACKING = [
    ({"absent": frozenset({Ability.REFUND})}, "approve", REFUND),
    ({"absent": frozenset({Ability.VOID})}, "hold", VOID),
    ({"generation": Generation.V2, "operations": {BankAct.VOID: ActEntry(enabled=False)}}, "hold", VOID),
]


@pytest.mark.parametrize(("profile", "way", "kind"), LACKING)
def test_what_the_bank_does_not_do_stays_in_sight_and_says_where_else(
    at_orders: Play, profile: dict[str, object], way: str, kind: OperationKind
) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders, way)
        offer = next(offer for offer in seen(orders).offers if offer.kind is kind)
        assert "portal" in offer.why_not
        orders.presenter.money.ask(kind)
        assert seen(orders).form is None

    at_orders(scene, **profile)


def test_holds_stand_by_their_end_with_the_time_they_have_left(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        first = await opened(orders, "hold")
        orders.desk.clock.forward(3600 * 24 * 2)
        second = await opened(orders, "hold")
        await opened(orders)
        await orders.presenter.load(tab=Tab.HELD)
        assert orders.numbers == [first.number, second.number], "not the newest first, and nothing that is paid"
        assert [row.left for row in orders.view.state.rows] == ["about 4 day(s) left", "about 6 day(s) left"]
        orders.desk.clock.forward(3600 * 24 * 5.5)
        orders.presenter.render()
        left = [(row.left, row.left_look) for row in orders.view.state.rows]
        assert left == [("probably over", "ends-today"), ("soon: about 35 hour(s) left", "ends-soon")]

    at_orders(scene)


@pytest.mark.parametrize(
    ("hours", "left", "look"),
    [
        (48, "2 day(s) left", "ends-later"),
        (47, "soon: 47 hour(s) left", "ends-soon"),
        (24, "soon: 24 hour(s) left", "ends-soon"),
        (23, "last day: 23 hour(s) left", "ends-today"),
        (0.5, "last day: less than an hour left", "ends-today"),
        (0, "probably over", "ends-today"),
    ],
)
def test_the_last_two_days_of_a_hold_are_told_with_a_word_and_a_picture(
    at_orders: Play, hours: float, left: str, look: str
) -> None:
    async def scene(orders: OrdersScene) -> None:
        order = await opened(orders, "hold")
        end = (order.paid_at or order.state_since) + timedelta(days=5)
        orders.desk.clock.forward((end - orders.desk.clock.now()).total_seconds() - hours * 3600)
        await orders.presenter.load(tab=Tab.HELD)
        (row,) = orders.view.state.rows
        assert (row.left, row.left_look) == (left, look)
        orders.presenter.money.render()
        assert left in plain(seen(orders).line)["Hold ends"]

    at_orders(scene, hold_life=timedelta(days=5))


def test_every_hold_is_in_the_list_however_many_there_are(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        for place in range(2 * PAGE + 3):
            number = OrderNumber(f"SHOP-T1-{place:04}")
            order = an_order(number=number, gateway_order_id=None, created_at=later(place), paid_at=later(place))
            await orders.desk.journal.arm(replace(order, state=OrderState.AUTHORISED), an_operation(order), [])
        await orders.presenter.load(tab=Tab.HELD)
        assert len(orders.numbers) == 2 * PAGE + 3
        assert orders.numbers == sorted(orders.numbers), "the oldest ends first"
        assert not orders.view.state.more

    at_orders(scene)


def test_a_list_without_holds_says_how_one_is_made(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders)
        await orders.presenter.load(tab=Tab.HELD)
        assert orders.view.state.empty_title == "No money is held."
        assert "F7" in orders.view.state.empty_hint

    at_orders(scene)


@pytest.mark.parametrize(
    ("sums", "taken"),
    [
        ({"state": OrderState.PAID}, "12.50 EUR"),
        (
            {"state": OrderState.PART_REFUNDED, "refunded": euros(250)},
            "12.50 EUR = kept 10.00 EUR + returned 2.50 EUR",
        ),
        ({"state": OrderState.REFUNDED}, "12.50 EUR = kept 0.00 EUR + returned 12.50 EUR"),
        ({"state": OrderState.VOIDED, "captured": euros(1250)}, None),
    ],
)
def test_the_money_line_counts_as_the_books_do_where_the_bank_named_only_one_of_its_sums(
    sums: dict[str, Any], taken: str | None
) -> None:
    words = MoneyActWords(in_english, Formats("en"))
    line = plain(words.line(an_order(**sums), Limit(euros(1000)), None, later(0)))
    assert line.get("Taken") == taken


def test_a_refund_of_which_nobody_knows_the_sum_is_told_as_one(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        orders.desk.gateway.tells_sums = orders.desk.gateway.lists_refunds = False
        order = await opened(orders)
        orders.desk.gateway.give_back(order.number, 100)
        await orders.presenter.orders_changed((await orders.desk.enquiry.ask(order.number),))
        panel = orders.view.state.details
        assert panel is not None
        assert panel.status == "Refunded, sum unknown"
        assert "not how much" in panel.sentence
        assert open_acts(orders) == []
        (refund,) = seen(orders).offers
        assert "how much of this order it has" in refund.why_not

    at_orders(scene)


# --- the question before ------------------------------------------------------------------------------------


def test_a_refund_begins_with_all_that_is_left_and_says_what_it_means(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders)
        orders.presenter.money.ask(REFUND)
        asked = form(orders)
        assert asked.amount == euros(1250)
        assert asked.submit == "Refund 12.50\u00a0EUR"
        assert asked.consequence == "12.50\u00a0EUR will go back to the card ending 3333. It arrives in 3 to 5 days."
        assert asked.rest == "After that nothing is left to refund."
        assert ("focus", "amount") in orders.money_view.commands
        orders.presenter.money.amount_typed("5")
        assert form(orders).submit == "Refund 5.00\u00a0EUR"
        assert form(orders).rest == "7.50\u00a0EUR more can be refunded later."

    at_orders(scene)


def test_a_large_sum_is_said_in_words_before_it_goes_back(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders)
        orders.presenter.money.ask(REFUND)
        assert form(orders).spelled == "twelve EUR 50/100"
        orders.presenter.money.amount_typed("10")
        assert form(orders).spelled == "", "not above the limit"

    at_orders(scene, said_above=10_00)


def test_a_large_sum_goes_back_only_when_it_was_typed_twice_and_alike(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders)
        money = orders.presenter.money
        money.ask(REFUND)
        money.reason_chosen(RefundReason.RETURNED)
        assert form(orders).asks_again
        for typed in ("", "12.05", "twelve"):
            money.again_typed(typed)
            await money.submit()
            assert form(orders).faults["again"] == "Type the same sum once more: it is a large one."
            assert orders.money_view.commands[-1] == ("focus", "again")
        assert "refund" not in orders.desk.gateway.calls
        money.again_typed("12,5")
        assert form(orders).faults == {}
        await money.submit()
        assert seen(orders).form is None
        assert "refund" in orders.desk.gateway.calls

    at_orders(scene, said_above=10_00)


@pytest.mark.parametrize(("kind", "typed"), [(REFUND, "10"), (OperationKind.CAPTURE, "12.50")])
def test_what_is_small_or_stays_in_the_shop_is_typed_once(at_orders: Play, kind: OperationKind, typed: str) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders, "approve" if kind is REFUND else "hold")
        orders.presenter.money.ask(kind)
        orders.presenter.money.amount_typed(typed)
        assert not form(orders).asks_again
        orders.presenter.money.reason_chosen(RefundReason.RETURNED)
        await orders.presenter.money.submit()
        assert seen(orders).form is None

    at_orders(scene, said_above=10_00)


TYPED = [
    ("12.51", "This is too much: only 12.50\u00a0EUR is left."),
    ("0", "The amount must be more than zero."),
    ("-1", "The amount must be more than zero."),
    ("1.234", "EUR has only 2 decimals."),
    ("five", "This is not an amount. Type it like 12.50 or 1250."),
]


@pytest.mark.parametrize(("typed", "sentence"), TYPED)
def test_a_sum_that_cannot_go_back_is_told_while_it_is_typed_and_never_sent(
    at_orders: Play, typed: str, sentence: str
) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders)
        orders.desk.gateway.calls.clear()
        await asks_to_refund(orders, typed)
        assert form(orders).faults["amount"] == sentence
        assert (form(orders).submit, form(orders).consequence) == ("Refund", "")
        assert orders.money_view.commands[-1] == ("focus", "amount")
        assert orders.desk.gateway.calls == []

    at_orders(scene)


def test_an_emptied_sum_is_told_only_when_it_is_wanted(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders)
        orders.presenter.money.ask(REFUND)
        orders.presenter.money.amount_typed("")
        assert form(orders).faults == {}
        await orders.presenter.money.submit()
        assert "Type the amount" in form(orders).faults["amount"]

    at_orders(scene)


def test_a_refund_without_a_reason_is_not_sent(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders)
        money = orders.presenter.money
        orders.desk.gateway.calls.clear()
        money.ask(REFUND)
        await money.submit()
        assert "choose a reason" in form(orders).faults["why"]
        money.reason_chosen(RefundReason.OTHER)
        assert form(orders).faults == {}
        await money.submit()
        assert "why" in form(orders).faults, "another reason says nothing by itself"
        money.note_typed("card 4444555511113333 was meant")
        await money.submit()
        assert "card number" in form(orders).faults["why"]
        assert orders.desk.gateway.calls == []
        money.note_typed("Broken in the parcel")
        await money.submit()
        assert orders.desk.gateway.calls == ["status", "refund", "status"]

    at_orders(scene)


def test_leaving_the_question_sends_nothing_and_gives_the_focus_back(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders, "hold")
        orders.desk.gateway.calls.clear()
        orders.presenter.money.ask(VOID)
        assert form(orders).amount is None, "a hold is let go of as a whole"
        assert "This cannot be undone" in form(orders).consequence
        assert orders.money_view.commands[-1] == ("focus", "back"), "the safe answer"
        orders.presenter.money.leave()
        assert seen(orders).form is None
        assert orders.money_view.commands[-1] == ("focus_offer", VOID)
        assert orders.desk.gateway.calls == []

    at_orders(scene)


def test_a_question_is_dropped_with_its_order(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        first = await opened(orders)
        await opened(orders)
        orders.presenter.money.ask(REFUND)
        await orders.presenter.select(first.number)
        assert seen(orders).form is None

    at_orders(scene)


def test_a_question_whose_money_went_elsewhere_meanwhile_is_taken_away(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        order = await opened(orders)
        orders.presenter.money.ask(REFUND)
        orders.desk.gateway.give_back(order.number, 1250)
        await orders.presenter.orders_changed((await orders.desk.enquiry.ask(order.number),))
        assert seen(orders).form is None
        assert open_acts(orders) == []

    at_orders(scene)


# --- how it ends ---------------------------------------------------------------------------------------------


def test_a_part_is_captured_and_the_rest_goes_free(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        order = await opened(orders, "hold")
        orders.presenter.money.ask(CAPTURE)
        orders.presenter.money.amount_typed("5")
        assert "7.50\u00a0EUR go free" in form(orders).rest
        await orders.presenter.money.submit()
        result = seen(orders).result
        assert result is not None
        assert (result.tone, result.happened) == (Tone.SUCCESS, "5.00\u00a0EUR captured.")
        assert plain(seen(orders).line) == {"Taken": "5.00 EUR"}
        await orders.presenter.load()
        assert orders.view.state.rows[0].status == "Captured in part", "not what a bank does by itself"
        assert open_acts(orders) == [REFUND]
        assert orders.desk.gateway.orders[order.number].captured == 500

    at_orders(scene)


def test_a_hold_is_released_once(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        order = await opened(orders, "hold")
        orders.presenter.money.ask(VOID)
        await asyncio.gather(orders.presenter.money.submit(), orders.presenter.money.submit())
        assert orders.desk.gateway.calls.count("void") == 1
        result = seen(orders).result
        assert result is not None
        assert result.happened == "The hold of 12.50\u00a0EUR is released."
        assert seen(orders).offers == ()
        stored = await orders.desk.journal.order(order.number)
        assert stored is not None
        assert stored.state is OrderState.VOIDED

    at_orders(scene)


def test_parts_go_back_until_nothing_is_left(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        order = await opened(orders)
        await asks_to_refund(orders, "5")
        assert plain(seen(orders).line) == {
            "Taken": "12.50 EUR = kept 7.50 EUR + returned 5.00 EUR",
            "Can still go back": "7.50 EUR",
        }
        orders.presenter.money.ask(REFUND)
        assert form(orders).amount == euros(750), "the second one begins with what is left"
        assert seen(orders).result is None, "what was said of the first one is over"
        orders.presenter.money.leave()
        await asks_to_refund(orders)
        assert open_acts(orders) == []
        assert [offer.why_not for offer in seen(orders).offers] == ["Nothing is left of this order's money."]
        assert orders.desk.gateway.orders[order.number].refunded == 1250

    at_orders(scene)


def test_what_is_left_stands_in_the_form_as_a_sum_is_typed_in_the_language_of_the_till(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        order = await opened(orders)
        orders.presenter.speak(loud())
        orders.presenter.money.ask(REFUND)
        assert form(orders).typed == "12,50"
        orders.presenter.money.reason_chosen(RefundReason.RETURNED)
        await orders.presenter.money.submit()
        assert orders.desk.gateway.orders[order.number].refunded == 1250

    at_orders(scene)


def test_news_that_were_overtaken_do_not_bring_back_what_was_left_before(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        before = await opened(orders)
        await asks_to_refund(orders, "4")
        await orders.presenter.money.show(before)
        orders.presenter.money.ask(REFUND)
        assert form(orders).typed == "8.50"

    at_orders(scene)


def test_the_next_refund_is_open_only_with_what_the_one_before_has_left(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        order = await opened(orders)
        money = orders.presenter.money
        refund = asyncio.create_task(asks_to_refund(orders, "4"))
        news = 0
        while not (seen(orders).result and open_acts(orders)):
            # The list hears of the order at any moment, and draws its panel anew.
            if (now := await orders.desk.journal.order(order.number)) is not None:
                await orders.presenter.orders_changed([now])
            money.render()
            news += 1
        money.ask(REFUND)
        assert form(orders).typed == "8.50", f"after {news} pieces of news"
        await refund
        assert form(orders).typed == "8.50"

    at_orders(scene)


def test_a_lost_answer_is_never_called_done_and_closes_the_money(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        order = await opened(orders)
        orders.desk.gateway.fail_next["refund"] = AnswerLost("timeout")
        await asks_to_refund(orders, "5")
        result = seen(orders).result
        assert result is not None
        assert result.tone is Tone.WARNING
        assert result.happened == "We do not know yet whether 5.00\u00a0EUR went back."
        assert "another way" in result.to_do
        assert open_acts(orders) == []
        (offer,) = seen(orders).offers
        assert "See Attention (F10)" in offer.why_not
        (operation,) = await orders.desk.journal.open_operations(order.number)
        assert (operation.kind, operation.state) == (REFUND, OperationState.UNKNOWN)

    at_orders(scene)


@pytest.mark.parametrize("is_in_the_panel", [True, False])
def test_what_was_not_known_is_told_anew_once_the_bank_has_shown_it(at_orders: Play, is_in_the_panel: bool) -> None:
    async def scene(orders: OrdersScene) -> None:
        order, gateway = await opened(orders), orders.desk.gateway
        gateway.fail_next["refund"], gateway.does_it_later = AnswerLost("timeout"), True
        await asks_to_refund(orders, "5")
        assert "do not know yet" in seen(orders).result.happened  # type: ignore[union-attr]
        if not is_in_the_panel:
            await orders.presenter.select(None)
        gateway.deliver()
        after = await orders.desk.enquiry.ask(order.number)
        await orders.presenter.orders_changed((after,))
        await orders.presenter.select(order.number)
        result = seen(orders).result
        assert result is not None
        assert (result.tone, result.happened) == (Tone.SUCCESS, "5.00\u00a0EUR refunded.")
        assert "keeps 7.50" in result.money
        orders.presenter.money.dismiss_result()
        await orders.presenter.orders_changed((after,))
        assert seen(orders).result is None, "what was read does not come back"

    at_orders(scene)


def test_what_is_left_is_told_as_it_stands_after_another_till_gave_back_more(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        order = await opened(orders)
        await asks_to_refund(orders, "5")
        assert "keeps 7.50" in seen(orders).result.money  # type: ignore[union-attr]
        outcome = await orders.desk.refunds.refund(order.number, euros(250))
        await orders.presenter.orders_changed((outcome.order,))
        assert "keeps 5.00" in seen(orders).result.money  # type: ignore[union-attr]

    at_orders(scene)


def test_a_refusal_that_the_bank_confirms_leaves_the_money_where_it_was(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders)
        orders.desk.gateway.fail_next["refund"] = GatewayRefused("7", "not today")
        await asks_to_refund(orders)
        result = seen(orders).result
        assert result is not None
        assert (result.tone, result.happened) == (Tone.ERROR, "12.50\u00a0EUR was not refunded.")
        assert open_acts(orders) == [REFUND], "it may be tried again"

    at_orders(scene)


def test_what_never_left_keeps_the_question_and_what_was_typed(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders)
        orders.desk.gateway.fail_next["status"] = NotSent("refused")
        await asks_to_refund(orders, "5")
        assert form(orders).submit == "Refund 5.00\u00a0EUR"
        result = seen(orders).result
        assert result is not None
        assert "could not be reached" in result.happened
        await orders.presenter.money.submit()
        assert seen(orders).form is None
        assert orders.desk.gateway.only_order().refunded == 500

    at_orders(scene)


def test_an_act_under_way_shows_itself_and_takes_no_second_one(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders)
        during: list[MoneyState] = []

        def look(call: str) -> None:
            if call == "refund":
                orders.presenter.money.ask(REFUND)
                during.append(seen(orders))

        orders.desk.gateway.on_call = look
        await asks_to_refund(orders)
        (state,) = during
        assert state.working.startswith("Asking the bank to refund 12.50\u00a0EUR…")
        assert state.form is None
        assert all(offer.why_not for offer in state.offers)
        assert seen(orders).working == ""

    at_orders(scene)


def test_another_order_can_be_worked_on_while_an_act_runs(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        other = await opened(orders)
        first = await opened(orders)
        done = asyncio.Event()

        async def go_on() -> None:
            await orders.presenter.select(other.number)
            done.set()

        await asyncio.gather(asks_to_refund(orders), go_on())
        await done.wait()
        assert seen(orders).result is None, "what became of the first order is not said of the second"
        assert seen(orders).working == ""
        await orders.presenter.select(first.number)
        result = seen(orders).result
        assert result is not None
        assert result.tone is Tone.SUCCESS
        orders.presenter.money.dismiss_result()
        assert seen(orders).result is None

    at_orders(scene)


# --- what happened -------------------------------------------------------------------------------------------


def test_the_timeline_says_who_why_and_on_what_evidence(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        order = await opened(orders)
        orders.presenter.money.note_typed("nothing is asked, so this goes nowhere")
        orders.presenter.money.ask(REFUND)
        orders.presenter.money.amount_typed("5")
        orders.presenter.money.reason_chosen(RefundReason.RETURNED)
        orders.presenter.money.note_typed("Wrong size")
        await orders.presenter.money.submit()
        await asks_to_refund(orders, "2")
        await orders.presenter.select(order.number)
        lines = orders.view.state.details.timeline
        (asked,) = [line for line in lines if "give back 5.00\u00a0EUR" in line.text]
        assert asked.note == "By anna, till T1. Reason: Goods returned. — Wrong size"
        ends = [line for line in lines if "went back to the customer" in line.text]
        assert len(ends) == 2, "the second refund changes no state of the order, and is told all the same"
        assert all(line.is_money and "the bank's answer" in line.note for line in ends)
        assert [line.text for line in lines if not line.is_money] == [
            "The bank accepted it; asking whether it is done"
        ] * 2

    at_orders(scene)


def test_another_language_says_all_of_it_again(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders)
        orders.presenter.money.ask(REFUND)
        orders.presenter.speak(loud())
        state = seen(orders)
        said = [name for name, _value in state.line] + [offer.title for offer in state.offers]
        said += [form(orders).consequence, form(orders).rest, form(orders).submit]
        assert all("«" in text for text in said)
        assert "12,50" in form(orders).submit

    at_orders(scene)


def test_another_language_says_anew_how_a_refund_ended_and_what_is_wrong_with_the_next(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders)
        money = orders.presenter.money
        await asks_to_refund(orders, "2.50")
        orders.presenter.speak(loud())
        assert seen(orders).result.happened == "«{amount} refunded.»".format(amount="2,50\u00a0EUR")
        money.ask(REFUND)
        money.amount_typed("99")
        orders.presenter.speak(english())
        assert "«" not in form(orders).faults["amount"]

    at_orders(scene)


# --- another till gives money of the same order back ----------------------------------------------------------------


@pytest.mark.parametrize("is_news", [True, False])
def test_a_refund_that_was_made_at_another_till_meanwhile_is_not_made_once_more_unasked(
    at_orders: Play, is_news: bool
) -> None:
    async def scene(orders: OrdersScene) -> None:
        order = await opened(orders)
        money = orders.presenter.money
        money.ask(REFUND)
        money.amount_typed("5")
        money.reason_chosen(RefundReason.RETURNED)
        outcome = await orders.desk.refunds.refund(order.number, euros(500))
        if is_news:
            await orders.presenter.orders_changed((outcome.order,))
        await money.submit()
        assert orders.desk.gateway.calls.count("refund") == 1
        assert "Money of this order went back meanwhile: no more than 7.50" in form(orders).faults["amount"]
        assert orders.money_view.commands[-1] == ("focus", "amount")
        assert form(orders).typed == "5"
        await money.submit()
        assert orders.desk.gateway.calls.count("refund") == 2, "whoever has read it may want it all the same"

    at_orders(scene)


def test_a_refund_that_did_not_leave_is_no_wish_any_more_once_another_till_made_it(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        order = await opened(orders)
        money = orders.presenter.money
        orders.desk.gateway.fail_next["status"] = NotSent("offline")
        await asks_to_refund(orders, "5")
        assert seen(orders).can_keep
        outcome = await orders.desk.refunds.refund(order.number, euros(500))
        await orders.presenter.orders_changed((outcome.order,))
        assert not seen(orders).can_keep
        await money.keep_wish()
        told = await orders.desk.journal.timeline(order.number)
        assert Happening.REFUND_WISHED not in [entry.happening for entry in told]

    at_orders(scene)


# --- the bank cannot be asked ---------------------------------------------------------------------------------------


def test_a_refund_the_bank_could_not_be_asked_for_is_kept_as_a_wish_and_begins_again_as_it_was_typed(
    at_orders: Play,
) -> None:
    async def scene(orders: OrdersScene) -> None:
        order = await opened(orders)
        money, gateway = orders.presenter.money, orders.desk.gateway
        gateway.fail_next["status"] = NotSent("offline")
        await asks_to_refund(orders, "5")
        assert seen(orders).can_keep
        await asyncio.gather(money.keep_wish(), money.keep_wish(), money.submit())
        assert seen(orders).form is None
        result = seen(orders).result
        assert result is not None
        assert result.happened == "The request is saved; nothing was sent."
        told = await orders.desk.journal.timeline(order.number)
        assert [entry.happening for entry in told].count(Happening.REFUND_WISHED) == 1, "pressed twice, kept once"
        assert "refund" not in gateway.calls

        await orders.presenter.select(order.number)
        money.ask(REFUND)
        assert (form(orders).typed, form(orders).reason) == ("5.00", RefundReason.RETURNED)
        assert not seen(orders).can_keep
        await money.submit()
        assert gateway.calls.count("refund") == 1
        await orders.presenter.select(order.number)
        money.ask(REFUND)
        assert form(orders).typed == "7.50", "the wish was sent: the next refund begins with what is left"

    at_orders(scene)


def test_what_was_typed_anew_since_it_did_not_leave_is_no_wish_yet(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        order = await opened(orders)
        money, gateway = orders.presenter.money, orders.desk.gateway
        gateway.fail_next["status"] = NotSent("offline")
        await asks_to_refund(orders, "5")
        money.amount_typed("7")
        assert not seen(orders).can_keep, "five is not wished any more, seven was not tried"
        await money.keep_wish()
        told = await orders.desk.journal.timeline(order.number)
        assert Happening.REFUND_WISHED not in [entry.happening for entry in told]
        assert form(orders).typed == "7"

    at_orders(scene)


@pytest.mark.parametrize("kind", ["refused", "captured"])
def test_what_the_bank_refused_and_what_is_no_refund_is_no_wish(at_orders: Play, kind: str) -> None:
    async def scene(orders: OrdersScene) -> None:
        await opened(orders, "approve" if kind == "refused" else "hold")
        if kind == "refused":
            orders.desk.gateway.fail_next["refund"] = GatewayRefused("7", "not today")
            await asks_to_refund(orders)
        else:
            orders.desk.gateway.fail_next["status"] = NotSent("offline")
            orders.presenter.money.ask(CAPTURE)
            await orders.presenter.money.submit()
        assert seen(orders).result is not None
        assert not seen(orders).can_keep

    at_orders(scene)
