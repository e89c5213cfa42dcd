"""What stands on the phone order once the bank has spoken: comparisons in words, receipts, and what is left to do."""

from collections.abc import Callable
from datetime import timedelta
from urllib.parse import unquote

import pytest

from app.domain.errors import AnswerLost
from app.domain.order import OrderState, PaymentMode
from app.domain.timeline import Happening, TimelineEntry
from app.presenters.phone_outcome import PhoneOutcome
from tests.makers import an_order
from tests.unit.presenters.scenes import PhoneScene, english

Play = Callable[..., None]


def test_an_outcome_is_new_for_a_moment_so_that_a_key_pressed_twice_does_not_pass_it_over(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        assert not phone.presenter.has_just_ended, "nothing was sent"
        await phone.charges()
        assert phone.presenter.has_just_ended
        phone.desk.clock.forward(0.4)
        phone.presenter.render()
        assert phone.presenter.has_just_ended
        phone.desk.clock.forward(0.2)
        assert not phone.presenter.has_just_ended
        phone.presenter.next_order()
        await phone.charges(amount="13")
        assert phone.presenter.has_just_ended

    at_phone(scene)


@pytest.mark.parametrize(
    ("letter", "said"),
    [
        ("A", "Street and postcode match"),
        ("B", "The street matches, the postcode does not"),
        ("C", "The postcode matches, the street does not"),
        ("D", "Neither street nor postcode matches"),
        ("E", "The customer's bank did not compare it"),
        ("F", "The bank could not read it"),
        ("Q", "The bank gave a result Paydesk does not know"),
    ],
)
def test_what_the_bank_found_of_the_address_is_said_in_words(at_phone: Play, letter: str, said: str) -> None:
    """Gateway manual: avsCode."""

    async def scene(phone: PhoneScene) -> None:
        phone.desk.gateway.address_check = letter
        await phone.charges(postcode="1010", street="Ledra 5")
        await phone.presenter.look_closer()
        assert dict(phone.view.state.receipt.rows)["Address"] == said

    at_phone(scene, checks_address=True)


def test_without_a_comparison_nothing_is_said_of_the_address(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.charges()
        await phone.presenter.look_closer()
        rows = dict(phone.view.state.receipt.rows)
        assert "Address" not in rows
        assert rows["Code on the back"] == "Accepted by the bank"

    at_phone(scene)


def test_a_code_the_bank_did_not_take_is_said_to_be_so() -> None:
    sent = TimelineEntry(an_order().created_at, Happening.CHARGE_SENT, {"card": "444455**3333"})
    declined = an_order(mode=PaymentMode.PHONE, state=OrderState.DECLINED, action_code="88")
    rows = dict(PhoneOutcome(english(), declined, (sent,)).receipt().rows)
    assert rows["Code on the back"] == "Not accepted"
    without = TimelineEntry(sent.at, sent.happening, {"no_code": "illegible"})
    assert dict(PhoneOutcome(english(), declined, (without,)).receipt().rows)["Code on the back"] == (
        "Charged without it"
    )


def test_a_paid_order_offers_its_receipt_and_the_next_order(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.charges(phone="+357 99 123456", email="anna@shop.example")
        state = phone.view.state
        assert state.slip.heading == "Payment receipt"
        assert state.slip.mail.startswith("mailto:anna@shop.example?")
        assert state.slip.message.address.startswith("sms:+35799123456?body=")
        assert "12.50" in unquote(state.slip.message.address)
        assert state.next_label == "Next order (N)"
        assert (state.can_capture, state.tells_caller, state.next_question) == (False, False, "")

    at_phone(scene)


def test_a_hold_can_be_captured_and_a_decline_gives_no_receipt(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.hold_only(True)
        await phone.charges()
        assert phone.view.state.can_capture
        assert dict(phone.view.state.receipt.rows)["Held until"].startswith("about ")
        assert phone.view.state.slip.heading == "Confirmation of a hold"
        phone.presenter.next_order()
        phone.desk.gateway.next_charge = "decline"
        await phone.charges(amount="7")
        assert phone.view.state.slip is None
        assert not phone.view.state.can_capture
        assert phone.view.state.next_label == "Next order (N)"

    at_phone(scene)


def test_an_order_nobody_knows_the_end_of_says_when_the_bank_is_asked_next(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.desk.gateway.fail_next["charge"] = AnswerLost("timeout")
        await phone.charges(email="anna@shop.example")
        state = phone.view.state
        assert state.receipt.look == "unknown"
        assert state.next_label == "Leave it in Attention (N)"
        assert state.tells_caller
        assert state.to_caller.startswith("mailto:anna@shop.example?")
        assert "will not be charged twice" in unquote(state.to_caller)
        assert "asks the bank again" in state.next_question
        order = phone.presenter.order
        assert order
        at = phone.desk.refresh.next_question(order.number)
        assert at
        phone.desk.clock.forward((at - phone.desk.clock.now()) / timedelta(seconds=1) - 2)
        phone.presenter.render()
        assert "2 second" in phone.view.state.next_question

    at_phone(scene)


def test_a_caller_who_can_only_be_spoken_to_is_written_no_message(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.desk.gateway.fail_next["charge"] = AnswerLost("timeout")
        await phone.charges()
        assert phone.view.state.tells_caller
        assert phone.view.state.to_caller == ""
        assert "call you back" in phone.view.state.ask_caller

    at_phone(scene)
