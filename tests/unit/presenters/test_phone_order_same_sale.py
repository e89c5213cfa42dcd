"""Who is calling, and is it the same sale once more? What stands beside the form, and what is asked first."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from app.domain.errors import AnswerLost, LooksLikeEarlierOrder
from app.domain.order import Customer, OrderState
from app.presenters.formatting import Formats
from app.presenters.phone_order_state import Phase
from app.presenters.same_sale import SameSaleWords
from app.presenters.words import in_english
from tests.journal.journal_aids import an_operation
from tests.makers import an_order, euros
from tests.unit.presenters.scenes import PhoneScene, a_form

Play = Callable[..., None]


def test_the_same_sum_from_the_same_card_is_a_question_and_the_charge_key_is_no_answer(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.charges()
        first = phone.presenter.order
        assert first is not None
        phone.presenter.next_order()
        await phone.charges()
        question = phone.view.state.same_sale
        assert question is not None
        assert question.earlier == first.number
        assert "12.50" in question.heading
        assert "a moment ago" in question.heading
        assert "second purchase" in phone.view.state.ask_caller
        assert phone.view.commands[-1] == ("focus", "same-sale")
        await phone.charges()
        assert phone.view.commands[-2:] == [("focus", "same-sale")] * 2
        assert phone.desk.gateway.calls.count("charge") == 1

    at_phone(scene)


def test_another_sale_is_charged_once_there_is_a_reason(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.charges()
        phone.presenter.next_order()
        phone.desk.clock.forward(180)
        await phone.charges()
        assert phone.view.state.same_sale is not None
        assert "3 minute" in phone.view.state.same_sale.heading
        await phone.presenter.charge_another_sale(a_form(), "  ")
        assert phone.view.state.same_sale.fault
        assert phone.desk.gateway.calls.count("charge") == 1
        await phone.presenter.charge_another_sale(a_form(), phone.view.state.same_sale.reasons[0])
        assert phone.view.state.phase is Phase.DONE
        assert phone.desk.gateway.calls.count("charge") == 2

    at_phone(scene)


@pytest.mark.parametrize(
    ("state", "says"),
    [
        (OrderState.AWAITING_PAYMENT, "still waits for this customer to pay: it could be paid as well."),
        (OrderState.PAID, "has taken 12.50\u00a0EUR from this customer already."),
        (OrderState.OUTCOME_UNKNOWN, "Nobody knows yet whether order"),
    ],
)
def test_a_sale_this_customer_was_asked_for_by_another_way_is_told_as_it_stands(
    at_phone: Play, state: OrderState, says: str
) -> None:
    async def scene(phone: PhoneScene) -> None:
        order = an_order(state=state, customer=Customer(phone="+35799000001"))
        await phone.desk.journal.arm(order, an_operation(order), [])
        await phone.charges(phone="+35799000001")
        question = phone.view.state.same_sale
        assert question is not None
        assert says in question.heading
        assert "Another customer with the same phone or e-mail" in question.reasons
        await phone.presenter.charge_another_sale(a_form(phone="+35799000001"), question.reasons[0])
        assert phone.desk.gateway.calls.count("charge") == 1

    at_phone(scene)


def test_a_sale_the_cardholder_may_yet_confirm_is_not_said_to_have_taken_anything() -> None:
    words = SameSaleWords(in_english, Formats("en"))
    waits = LooksLikeEarlierOrder("SHOP-1", OrderState.CHALLENGE_PENDING.value, 12)
    assert "still waits for this customer to pay" in words.question(waits, euros(1250)).heading
    paid = LooksLikeEarlierOrder("SHOP-1", OrderState.PAID.value, 12)
    assert "from this card 12 minute(s) ago" in words.question(paid, euros(1250)).heading


@pytest.mark.parametrize("change", ["amount", "number", "idle"])
def test_another_sum_or_card_takes_the_question_away(at_phone: Play, change: str) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.charges()
        phone.presenter.next_order()
        await phone.charges()
        match change:
            case "amount":
                phone.presenter.amount_typed("13")
            case "number":
                phone.presenter.field_changed("number")
            case _:
                phone.presenter.idle()
        assert phone.view.state.same_sale is None
        await phone.presenter.charge_another_sale(a_form(), "a second table")
        assert phone.desk.gateway.calls.count("charge") == 1, "the answer went away with the question"

    at_phone(scene)


def test_beside_an_order_nobody_knows_the_end_of_no_second_charge_is_offered(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.desk.gateway.fail_next["charge"] = AnswerLost("timeout")
        await phone.charges()
        phone.presenter.next_order()
        await phone.charges()
        question = phone.view.state.same_sale
        assert question is not None
        assert (question.again, question.reasons) == ("", ())

    at_phone(scene)


def test_the_latest_orders_of_the_caller_stand_beside_the_form(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.charges(email="Anna@Shop.example", description="Garden table")
        phone.presenter.next_order()
        await phone.charges(amount="7", email="anna@shop.example.org")
        phone.presenter.next_order()
        await phone.presenter.look_back("anna@shop.example")
        (line,) = phone.view.state.earlier
        assert "12.50" in line
        assert "Paid" in line
        assert "Garden table" in line
        phone.presenter.next_order()
        assert phone.view.state.earlier == ()

    at_phone(scene)


def test_a_phone_number_is_known_however_it_is_spaced_and_three_orders_are_enough(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        for amount in ("1", "2", "3", "4"):
            await phone.charges(amount=amount, phone="+357 99 123456")
            phone.presenter.next_order()
            phone.desk.clock.forward(60)
        await phone.presenter.look_back("+35799123456")
        sums = [line.split(" · ")[1] for line in phone.view.state.earlier]
        assert sums == ["4.00\u00a0EUR", "3.00\u00a0EUR", "2.00\u00a0EUR"]
        await phone.presenter.look_back("")
        assert phone.view.state.earlier == ()

    at_phone(scene)


@pytest.mark.parametrize(
    ("life", "words"), [(None, "until about 21 Mar 2026"), (timedelta(days=3), "until 17 Mar 2026")]
)
def test_how_long_a_hold_lasts_is_said_as_far_as_the_bank_tells(
    at_phone: Play, life: timedelta | None, words: str
) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.hold_only(True)
        assert words in phone.view.state.hold_hint

    at_phone(scene, hold_life=life)
