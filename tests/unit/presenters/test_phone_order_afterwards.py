"""The phone order screen once the bank has spoken or asks the cardholder: pages left, questions, cancelling, news."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from app.domain.errors import AnswerLost, JournalCannotWrite, NotSent
from app.domain.evidence import Reported
from app.domain.order import OrderState, PaymentMode
from app.domain.profile import Generation
from app.presenters.phone_order_state import Phase
from tests.makers import an_order, euros
from tests.unit.presenters.scenes import PhoneScene, a_form, another_bank, loud

Play = Callable[..., None]
WAYS = ["returned", "closed", "timed-out", "failed", "browser"]


async def to_the_bank_page(phone: PhoneScene) -> str:
    """Charge a card whose bank asks the cardholder; returns the order's number."""
    phone.desk.gateway.next_charge = "challenge"
    phone.presenter.choose_mode(PaymentMode.CHALLENGE)
    await phone.charges()
    assert phone.presenter.order is not None
    return phone.presenter.order.number


def test_a_challenge_opens_the_banks_page_and_forgets_the_card(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        number = await to_the_bank_page(phone)
        assert phone.phases == [Phase.EDITING, Phase.SENDING, Phase.BANK_PAGE]
        (page,) = [command for command in phone.view.commands if command[0] == "open_bank_page"]
        assert page[1].address == "https://bank.example/challenge"
        assert phone.view.state.page_title == f"12.50\u00a0EUR · {number}"
        assert phone.view.was_told("wipe_card")
        assert phone.presenter.is_busy

    at_phone(scene)


def test_a_challenge_the_bank_did_not_name_clearly_is_opened_only_when_a_person_wants_it(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.desk.gateway.next_charge = "unclear challenge"
        phone.presenter.choose_mode(PaymentMode.CHALLENGE)
        await phone.charges()
        assert not phone.view.was_told("open_bank_page")
        state = phone.view.state
        assert (state.phase, state.can_reopen) == (Phase.DONE, True)
        assert "does not say clearly where" in state.message.happened
        phone.presenter.reopen()
        assert phone.view.was_told("open_bank_page")
        assert phone.view.state.phase is Phase.BANK_PAGE

    at_phone(scene)


@pytest.mark.parametrize("how", WAYS)
def test_however_the_page_was_left_the_bank_is_asked_and_paid_is_paid(at_phone: Play, how: str) -> None:
    async def scene(phone: PhoneScene) -> None:
        number = await to_the_bank_page(phone)
        phone.desk.gateway.customer_pays(number)
        await phone.presenter.bank_page_left(how)
        assert phone.phases[-2:] == [Phase.CHECKING, Phase.DONE]
        assert phone.view.was_told("close_bank_page")
        assert phone.view.state.receipt.look == "paid"
        assert not phone.view.state.can_reopen
        (left,) = [
            entry
            for entry in await phone.desk.search.timeline(phone.presenter.order.number)
            if entry.happening.value == "challenge-left"
        ]
        assert left.facts["how"] == how

    at_phone(scene)


@pytest.mark.parametrize("how", WAYS)
def test_a_page_left_before_anything_was_decided_can_be_opened_again(at_phone: Play, how: str) -> None:
    async def scene(phone: PhoneScene) -> None:
        await to_the_bank_page(phone)
        await phone.presenter.bank_page_left(how)
        state = phone.view.state
        assert state.phase is Phase.DONE
        assert "has not confirmed yet" in state.message.happened
        assert "waiting for you to confirm" in state.ask_caller, "the caller hears what the clerk reads"
        assert state.next_label == "Leave it open (N)"
        assert state.can_reopen
        assert state.can_ask_again
        assert state.can_send_link
        assert not phone.presenter.is_busy
        phone.presenter.reopen()
        assert phone.view.state.phase is Phase.BANK_PAGE
        assert [command[0] for command in phone.view.commands].count("open_bank_page") == 2

    at_phone(scene)


@pytest.mark.parametrize("how", WAYS)
def test_a_page_left_while_the_bank_cannot_be_asked_is_not_said_to_be_unconfirmed(at_phone: Play, how: str) -> None:
    async def scene(phone: PhoneScene) -> None:
        number, gateway = await to_the_bank_page(phone), phone.desk.gateway
        gateway.customer_pays(number)

        def goes_offline(_call: str) -> None:
            gateway.fail_next["status"] = NotSent("offline")

        gateway.on_call = goes_offline
        await phone.presenter.bank_page_left(how)
        for _dismissed in range(2):
            state = phone.view.state
            assert state.phase is Phase.DONE
            assert "could not be asked" in state.message.happened
            assert "may have taken" in state.message.money
            assert "call you back" in state.ask_caller
            assert state.can_ask_again
            await phone.presenter.ask_again()
            phone.presenter.dismiss_message()
        gateway.on_call = None
        gateway.fail_next.clear()
        await phone.presenter.ask_again()
        assert phone.view.state.receipt.look == "paid"
        assert phone.view.state.message is None

    at_phone(scene)


def test_a_refused_challenge_is_declined_with_its_reason(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        number = await to_the_bank_page(phone)
        phone.desk.gateway.customer_refuses(number)
        await phone.presenter.bank_page_left("returned")
        assert phone.view.state.receipt.look == "declined"
        assert "did not confirm" in phone.view.state.message.happened
        assert not phone.view.state.can_reopen

    at_phone(scene)


def test_leaving_a_page_that_is_not_open_asks_nobody(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.presenter.bank_page_left("closed")
        await phone.charges()
        asked = list(phone.desk.gateway.calls)
        await phone.presenter.bank_page_left("closed")
        assert phone.desk.gateway.calls == asked
        assert phone.view.state.phase is Phase.DONE

    at_phone(scene)


def test_a_page_left_while_the_journal_fails_says_so_and_stays_open_to_be_asked(
    at_phone: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(phone: PhoneScene) -> None:
        await to_the_bank_page(phone)
        fail_once(phone, monkeypatch)
        await phone.presenter.bank_page_left("returned")
        assert "journal cannot be written" in phone.view.state.message.happened
        assert phone.view.state.can_reopen
        assert phone.view.state.can_ask_again

    at_phone(scene)


def fail_once(phone: PhoneScene, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the next write of a status answer meet a full disk."""
    record = phone.desk.journal.record

    async def full_disk(*_arguments: object) -> None:
        monkeypatch.setattr(phone.desk.journal, "record", record)
        raise JournalCannotWrite("disk full")

    monkeypatch.setattr(phone.desk.journal, "record", full_disk)


# --- asking again ----------------------------------------------------------------------------------


def test_asking_again_finds_the_answer(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await to_the_bank_page(phone)
        order = phone.desk.gateway.only_order()
        order.reported = Reported.PENDING
        await phone.presenter.bank_page_left("returned")
        assert "do not know yet" in phone.view.state.message.happened
        assert phone.view.state.receipt.look == "unknown", "doubt has a colour of its own, and waiting has another"
        assert phone.view.state.receipt.heading.startswith("Not known yet")
        await phone.presenter.ask_again()
        assert phone.view.state.can_ask_again, "the bank is still working on it"
        phone.desk.gateway.customer_pays(order.number)
        await phone.presenter.ask_again()
        assert phone.view.state.receipt.look == "paid"
        assert phone.view.state.message is None
        assert phone.desk.gateway.calls.count("charge") == 1

    at_phone(scene)


def test_asking_again_while_the_cardholder_still_thinks_changes_nothing(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await to_the_bank_page(phone)
        await phone.presenter.bank_page_left("closed")
        await phone.presenter.ask_again()
        assert phone.phases[-2:] == [Phase.CHECKING, Phase.DONE]
        assert phone.view.state.can_reopen

    at_phone(scene)


def test_asking_again_with_a_failing_journal_is_told(at_phone: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(phone: PhoneScene) -> None:
        number = await to_the_bank_page(phone)
        await phone.presenter.bank_page_left("closed")
        phone.desk.gateway.customer_pays(number)
        fail_once(phone, monkeypatch)
        await phone.presenter.ask_again()
        assert "journal cannot be written" in phone.view.state.message.happened
        assert phone.view.state.can_ask_again

    at_phone(scene)


@pytest.mark.parametrize("phase", ["editing", "bank-page"])
def test_asking_again_is_for_ended_orders_only(at_phone: Play, phase: str) -> None:
    async def scene(phone: PhoneScene) -> None:
        if phase == "bank-page":
            await to_the_bank_page(phone)
        calls = list(phone.desk.gateway.calls)
        await phone.presenter.ask_again()
        assert phone.desk.gateway.calls == calls
        assert phone.view.state.phase.value == phase

    at_phone(scene)


def test_a_page_that_was_never_left_open_is_not_opened_again(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.charges()
        phone.presenter.reopen()
        assert phone.view.state.phase is Phase.DONE
        assert not phone.view.was_told("open_bank_page")

    at_phone(scene)


# --- cancelling, then a link -----------------------------------------------------------------------


async def cancel_then_link(phone: PhoneScene) -> None:
    await phone.presenter.bank_page_left("closed")
    form = a_form(email="maria@example.com")
    await phone.presenter.cancel_order(then=lambda: phone.presenter.hand_over_to_link(form))


def test_an_undecided_order_is_closed_at_the_bank_before_a_link_is_made(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await to_the_bank_page(phone)
        await cancel_then_link(phone)
        assert phone.desk.gateway.only_order().reported is Reported.DECLINED
        (form,) = phone.handed_over
        assert (form.amount, form.contact) == ("12.50", "maria@example.com")
        assert phone.view.state.phase is Phase.EDITING

    at_phone(scene)


def test_an_order_paid_in_the_very_last_second_gets_no_link(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        number = await to_the_bank_page(phone)
        await phone.presenter.bank_page_left("closed")
        phone.desk.gateway.on_call = lambda call: (
            phone.desk.gateway.customer_pays(number) if call == "status" else None  # after the cancelling
        )
        await phone.presenter.cancel_order(then=lambda: phone.presenter.hand_over_to_link(a_form()))
        assert phone.handed_over == []
        assert phone.view.state.receipt.look == "paid"

    at_phone(scene)


@pytest.mark.parametrize("reported", [Reported.CHALLENGE, Reported.REGISTERED, Reported.PENDING])
def test_an_order_the_bank_still_calls_open_gets_no_link(at_phone: Play, reported: Reported) -> None:
    async def scene(phone: PhoneScene) -> None:
        await to_the_bank_page(phone)
        await phone.presenter.bank_page_left("closed")

        def stay_open(call: str) -> None:
            if call == "status":
                phone.desk.gateway.only_order().reported = reported

        phone.desk.gateway.on_call = stay_open
        await phone.presenter.cancel_order(then=lambda: phone.presenter.hand_over_to_link(a_form()))
        assert phone.handed_over == [], "both could be paid"
        assert phone.view.state.phase is Phase.DONE
        assert phone.view.state.can_ask_again
        assert phone.view.state.message is not None, "nothing happened without a word"

    at_phone(scene)


def test_an_answer_that_does_not_fit_gets_no_link(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await to_the_bank_page(phone)
        await phone.presenter.bank_page_left("closed")
        order = phone.desk.gateway.only_order()

        def other_amount(call: str) -> None:
            if call == "status":
                order.amount = replace(order.amount, minor=1)

        phone.desk.gateway.on_call = other_amount
        await phone.presenter.cancel_order(then=lambda: phone.presenter.hand_over_to_link(a_form()))
        assert phone.handed_over == []
        assert "does not fit" in phone.view.state.message.happened
        assert not phone.view.state.can_send_link

    at_phone(scene)


def test_a_cancelling_that_fails_is_told_and_gets_no_link(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await to_the_bank_page(phone)
        phone.desk.gateway.fail_next["cancel"] = AnswerLost("timeout")
        await cancel_then_link(phone)
        assert phone.handed_over == []
        assert "no usable answer" in phone.view.state.message.happened
        assert phone.view.state.phase is Phase.DONE

    at_phone(scene)


def test_a_bank_that_cannot_cancel_is_not_asked_to(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await to_the_bank_page(phone)
        await cancel_then_link(phone)
        assert "cancel" not in phone.desk.gateway.calls
        assert phone.handed_over == []
        assert "does not offer that" in phone.view.state.message.happened

    at_phone(scene, generation=Generation.V2, modes=(PaymentMode.CHALLENGE, PaymentMode.LINK))


def test_an_order_that_ended_cannot_be_cancelled(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.charges()
        await phone.presenter.cancel_order()
        assert "cancel" not in phone.desk.gateway.calls
        assert phone.view.state.receipt.look == "paid"

    at_phone(scene)


# --- another bank, another language, news ----------------------------------------------------------


def test_another_bank_is_ignored_while_an_order_is_under_way(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await to_the_bank_page(phone)
        phone.presenter.use_profile(another_bank())
        assert phone.view.state.profile.name == "a-bank"
        assert phone.view.state.phase is Phase.BANK_PAGE

    at_phone(scene)


def test_another_bank_clears_a_receipt_and_presets_its_own_mode(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.charges()
        phone.presenter.use_profile(another_bank(modes=(PaymentMode.CHALLENGE, PaymentMode.LINK)))
        state = phone.view.state
        assert (state.phase, state.receipt, state.mode) == (Phase.EDITING, None, PaymentMode.CHALLENGE)
        assert state.profile.name == "b-bank"
        assert phone.view.was_told("clear_form")

    at_phone(scene)


def test_another_bank_leaves_what_is_typed(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.amount_typed("12.50")
        phone.presenter.use_profile(another_bank())
        assert phone.view.state.charge_label == "Charge 12.50\u00a0EUR"
        assert not phone.view.was_told("clear_form")

    at_phone(scene)


def test_another_language_says_everything_again(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.desk.gateway.next_charge = "decline"
        await phone.charges()
        phone.presenter.speak(loud())
        state = phone.view.state
        said = [state.charge_label, state.message.happened, state.message.to_do, state.receipt.heading]
        said += [choice.title for choice in state.modes] + [choice.hint for choice in state.modes]
        assert all("«" in text for text in said)
        assert "12,50" in state.charge_label, "sums follow the language too"

    at_phone(scene)


def test_another_language_says_anew_what_stands_over_the_banks_page(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await to_the_bank_page(phone)
        phone.presenter.speak(loud())
        state = phone.view.state
        assert "«" in state.page_advice
        assert state.page_title.startswith("12,50")

    at_phone(scene)


def test_the_next_order_begins_empty(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.charges()
        phone.presenter.next_order()
        state = phone.view.state
        assert (state.phase, state.receipt, state.charge_label) == (Phase.EDITING, None, "Charge")
        assert [command[0] for command in phone.view.commands[-2:]] == ["wipe_card", "clear_form"]
        assert phone.presenter.order is None

    at_phone(scene)


def test_the_next_order_waits_for_the_bank_page(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await to_the_bank_page(phone)
        phone.presenter.next_order()
        assert phone.view.state.phase is Phase.BANK_PAGE

    at_phone(scene)


def test_news_turn_an_undecided_order_to_paid(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        number = await to_the_bank_page(phone)
        await phone.presenter.bank_page_left("closed")
        phone.desk.gateway.customer_pays(number)
        phone.presenter.order_changed(await phone.desk.enquiry.ask(number))
        state = phone.view.state
        assert state.receipt.look == "paid"
        assert state.message is None
        assert (state.can_reopen, state.can_ask_again, state.can_send_link) == (False, False, False)

    at_phone(scene)


def test_a_late_answer_does_not_put_a_paid_order_back_to_waiting(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        number = await to_the_bank_page(phone)
        await phone.presenter.bank_page_left("closed")
        undecided = phone.presenter.order
        phone.desk.gateway.customer_pays(number)
        phone.presenter.order_changed(await phone.desk.enquiry.ask(number))
        phone.presenter.order_changed(undecided)
        assert phone.view.state.receipt.look == "paid"
        assert not phone.view.state.can_reopen

    at_phone(scene)


def test_news_take_a_message_away_that_is_no_longer_true(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        number = await to_the_bank_page(phone)
        phone.desk.gateway.fail_next["cancel"] = AnswerLost("timeout")
        await cancel_then_link(phone)
        assert "stands as it is shown" in phone.view.state.message.money
        phone.desk.gateway.customer_pays(number)
        phone.presenter.order_changed(await phone.desk.enquiry.ask(number))
        assert phone.view.state.receipt.look == "paid"
        assert phone.view.state.message is None, "paid, and yet “we do not know”"

    at_phone(scene)


def test_news_do_not_close_a_page_that_is_open(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        number = await to_the_bank_page(phone)
        phone.desk.gateway.customer_pays(number)
        phone.presenter.order_changed(await phone.desk.enquiry.ask(number))
        assert phone.view.state.phase is Phase.BANK_PAGE
        await phone.presenter.bank_page_left("returned")
        assert phone.view.state.receipt.look == "paid"

    at_phone(scene)


def test_news_of_other_orders_are_not_for_this_screen(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.charges()
        before = len(phone.view.states)
        phone.presenter.order_changed(an_order(state=OrderState.DECLINED))
        assert len(phone.view.states) == before

    at_phone(scene)


@pytest.mark.parametrize(
    ("state", "sums", "heading", "said"),
    [
        (
            OrderState.PART_PAID,
            {"captured": 500},
            "Captured in part ·\u00a05.00",
            "payment of 5.00\u00a0EUR went through",
        ),
        (OrderState.VOIDED, {"captured": 0}, "Released ·\u00a012.50", "Nothing was taken"),
        (OrderState.VOIDED, {"captured": 0, "refunded": 1250}, "Payment undone ·\u00a012.50", "12.50\u00a0EUR is on"),
        (
            OrderState.PART_REFUNDED,
            {"captured": 1000, "refunded": 250},
            "Partly refunded ·\u00a02.50\u00a0EUR of 12.50\u00a0EUR",
            "2.50\u00a0EUR is on",
        ),
        (
            OrderState.PART_REFUNDED,
            {"captured": 1250},
            "Refunded, sum unknown ·\u00a012.50",
            "check this with the bank",
        ),
        (
            OrderState.REFUNDED,
            {"captured": 0, "refunded": 1250},
            "Refunded ·\u00a012.50",
            "12.50\u00a0EUR is on its way back",
        ),
    ],
)
def test_what_became_of_the_money_meanwhile_is_said_as_it_is(
    at_phone: Play, state: OrderState, sums: dict[str, int], heading: str, said: str
) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.charges()
        order = phone.presenter.order
        assert order is not None
        moved = {name: euros(minor) for name, minor in sums.items()}
        phone.presenter.order_changed(replace(order, state=state, held=order.amount, **moved))
        state_shown = phone.view.state
        assert state_shown.receipt.heading.startswith(heading)
        assert said in state_shown.ask_caller
        assert state_shown.message is None

    at_phone(scene)


@pytest.mark.parametrize(
    ("state", "happened"),
    [
        (OrderState.PART_PAID, "took less than was asked"),
        (OrderState.MISMATCH, "does not fit"),
        (OrderState.OUTCOME_UNKNOWN, "do not know yet"),
        (OrderState.PENDING, "do not know yet"),
    ],
)
def test_whatever_is_not_plainly_paid_or_declined_is_explained(
    at_phone: Play, state: OrderState, happened: str
) -> None:
    async def scene(phone: PhoneScene) -> None:
        await phone.charges()
        assert phone.presenter.order is not None
        phone.presenter.order_changed(replace(phone.presenter.order, state=state))
        message = phone.view.state.message
        assert happened in message.happened
        assert message.money
        assert message.to_do
        assert not phone.view.state.can_send_link

    at_phone(scene)


def test_a_decline_that_may_not_be_final_offers_to_ask_the_bank_and_no_link(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.desk.gateway.next_charge, phone.desk.gateway.declines_with = "decline", "151019"
        await phone.charges()
        state = phone.view.state
        assert state.receipt.look == "declined"
        assert "did not answer in time" in state.message.happened
        assert (
            state.ask_caller == "“Your bank did not answer. I have to check this first; please do not pay again.”"
        ), "nobody is told that nothing was taken"
        assert state.can_ask_again
        assert not state.can_send_link
        assert phone.presenter.order is not None
        phone.desk.gateway.customer_pays(phone.presenter.order.number)
        await phone.presenter.ask_again()
        assert phone.view.state.receipt.look == "paid"
        assert phone.view.state.message is None

    at_phone(scene)


@pytest.mark.parametrize(
    ("code", "label", "link"),
    [
        ("71015", "Try the same card again", True),
        ("1434", "Try the same card again", True),
        ("116", "Another card", True),
        ("208", "Another card", True),
        ("1116", "Another card", False),
        ("2016", "Another card", False),
    ],
)
def test_a_decline_offers_what_may_help(at_phone: Play, code: str, label: str, link: bool) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.desk.gateway.next_charge, phone.desk.gateway.declines_with = "decline", code
        await phone.charges()
        state = phone.view.state
        assert (state.next_card_label, state.can_send_link, state.can_ask_again) == (label, link, False)

    at_phone(scene)


def test_an_order_that_ran_out_of_time_is_explained_too(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        number = await to_the_bank_page(phone)
        phone.desk.gateway.orders[number].reported = Reported.EXPIRED
        await phone.presenter.bank_page_left("closed")
        state = phone.view.state
        assert state.receipt.look == "closed"
        assert state.message.happened == "The time to pay is over."
        assert "start again" in state.ask_caller

    at_phone(scene)
