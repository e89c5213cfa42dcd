"""Money moved by somebody who may not: another person's word, asked for in its place, for this one act."""

from collections.abc import Callable

import pytest

from app.domain.errors import NotSent
from app.domain.operation import OperationKind
from app.domain.order import PaymentMode
from app.domain.person import Pin, Role
from app.domain.refund_reason import RefundReason
from app.domain.trail import Deed, TrailFilter
from app.presenters.money_act_state import ActForm
from app.services.order_money import Consent
from app.services.phone_orders import PhoneDraft
from tests.makers import a_card, euros
from tests.unit.presenters.scenes import OrdersScene

Play = Callable[..., None]
OLGA_PIN, ANNA_PIN, MAX_PIN = "507291", "7204", "613098"


def form(orders: OrdersScene) -> ActForm:
    asked = orders.money_view.state.form
    assert isinstance(asked, ActForm)
    return asked


async def anna_asks_to_refund(orders: OrdersScene) -> None:
    """Let Anna, a clerk, take an order and ask for five euros of it to go back."""
    desk = orders.desk
    await desk.people.begin("Olga", OLGA_PIN)
    await desk.people.hire("Max", Role.MANAGER, MAX_PIN)
    await desk.people.hire("Anna", Role.CLERK, ANNA_PIN)
    await desk.people.sign_on("Anna", Pin(ANNA_PIN))
    charge = PhoneDraft(euros(1250), PaymentMode.PHONE)
    outcome = await desk.phone_orders.charge(desk.profile, charge, a_card())
    await orders.presenter.select(outcome.order.number)
    money = orders.presenter.money
    money.ask(OperationKind.REFUND)
    money.amount_typed("5")
    money.reason_chosen(RefundReason.RETURNED)
    money.note_typed("Wrong size")
    desk.gateway.calls.clear()
    await money.submit()


def test_the_word_of_somebody_who_may_is_asked_for_in_its_place(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await anna_asks_to_refund(orders)
        assert "refund" not in orders.desk.gateway.calls
        assert form(orders).refusal.startswith("Anna is not allowed to do this.")
        assert form(orders).allowers == ("Olga", "Max"), "nobody who may not either"
        assert (form(orders).typed, form(orders).reason, form(orders).note) == (
            "5",
            RefundReason.RETURNED,
            "Wrong size",
        )
        assert orders.money_view.commands[-1] == ("focus", "consent")

    at_orders(scene)


def test_a_right_pin_lets_this_one_act_pass_and_stands_in_the_trail(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await anna_asks_to_refund(orders)
        await orders.presenter.money.submit(Consent("Max", Pin(MAX_PIN)))
        assert orders.money_view.state.result.happened == "5.00\u00a0EUR refunded."
        assert orders.desk.gateway.only_order().refunded == 500
        (entry,) = (await orders.desk.journal.trail(TrailFilter(deeds=frozenset({Deed.APPROVED})), 5)).entries
        assert (entry.person, entry.facts["to"], entry.reason) == ("Max", "Anna", "returned Wrong size")
        orders.presenter.money.ask(OperationKind.REFUND)
        orders.presenter.money.reason_chosen(RefundReason.GOODWILL)
        await orders.presenter.money.submit()
        assert form(orders).refusal, "the next act needs a word of its own"
        assert orders.desk.gateway.only_order().refunded == 500
        assert MAX_PIN not in repr(orders.money_view.states)

    at_orders(scene)


def test_a_word_given_twice_for_one_act_lets_no_second_act_pass(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await anna_asks_to_refund(orders)
        orders.desk.gateway.fail_next["status"] = NotSent("offline")
        await orders.presenter.money.submit(Consent("Max", Pin(MAX_PIN)))
        assert "refund" not in orders.desk.gateway.calls
        await orders.presenter.money.submit(Consent("Max", Pin(MAX_PIN)))
        assert orders.desk.gateway.only_order().refunded == 500
        orders.presenter.money.ask(OperationKind.REFUND)
        orders.presenter.money.amount_typed("5")
        orders.presenter.money.reason_chosen(RefundReason.GOODWILL)
        await orders.presenter.money.submit()
        assert orders.desk.gateway.only_order().refunded == 500
        assert form(orders).refusal, "the next act needs a word of its own"

    at_orders(scene)


@pytest.mark.parametrize("left", ["question left and opened again", "smaller sum"])
def test_a_word_for_an_act_that_was_not_done_lets_no_later_one_pass(at_orders: Play, left: str) -> None:
    async def scene(orders: OrdersScene) -> None:
        await anna_asks_to_refund(orders)
        orders.desk.gateway.fail_next["status"] = NotSent("offline")
        money = orders.presenter.money
        await money.submit(Consent("Max", Pin(MAX_PIN)))
        assert "refund" not in orders.desk.gateway.calls
        if left == "smaller sum":
            money.amount_typed("4")
        else:
            money.leave()
            money.ask(OperationKind.REFUND)
            money.amount_typed("5")
            money.reason_chosen(RefundReason.GOODWILL)
        await money.submit()
        assert "refund" not in orders.desk.gateway.calls, "Max has turned away by then"
        assert form(orders).refusal

    at_orders(scene)


def test_a_wrong_pin_is_told_at_its_field_and_moves_nothing(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await anna_asks_to_refund(orders)
        await orders.presenter.money.submit(Consent("Max", Pin("000000")))
        assert form(orders).faults["consent"] == "Wrong PIN. Type it again."
        assert form(orders).refusal.startswith("Anna is not allowed"), "what is asked for stays the same"
        await orders.presenter.money.submit(Consent("Max", Pin("")))
        assert form(orders).faults["consent"] == "Type the PIN of the person who allows it."
        await orders.presenter.money.submit(None)
        assert "refund" not in orders.desk.gateway.calls

    at_orders(scene)


def test_another_sum_asks_anew_whether_a_word_is_needed(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await anna_asks_to_refund(orders)
        orders.presenter.money.amount_typed("4")
        assert (form(orders).refusal, form(orders).allowers) == ("", ())
        await orders.presenter.money.submit()
        assert form(orders).allowers == ("Olga", "Max")

    at_orders(scene)


def test_somebody_who_may_is_asked_nothing(at_orders: Play) -> None:
    async def scene(orders: OrdersScene) -> None:
        await anna_asks_to_refund(orders)
        await orders.desk.people.sign_on("Max", Pin(MAX_PIN))
        orders.presenter.money.amount_typed("5")
        await orders.presenter.money.submit()
        assert orders.desk.gateway.only_order().refunded == 500

    at_orders(scene)


@pytest.mark.parametrize("change", ["amount", "reason", "note", "another at work"])
def test_a_word_that_was_asked_for_is_asked_for_anew_once_something_else_stands_there(
    at_orders: Play, change: str
) -> None:
    async def scene(orders: OrdersScene) -> None:
        await anna_asks_to_refund(orders)
        money = orders.presenter.money
        {
            "amount": lambda: money.amount_typed("12"),
            "reason": lambda: money.reason_chosen(RefundReason.GOODWILL),
            "note": lambda: money.note_typed("Too late"),
            "another at work": money.another_at_work,
        }[change]()
        assert (form(orders).refusal, form(orders).allowers) == ("", ())
        await money.submit()
        assert form(orders).allowers == ("Olga", "Max")
        assert orders.desk.gateway.only_order().refunded == 0

    at_orders(scene)
