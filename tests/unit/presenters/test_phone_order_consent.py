"""A sale above the clerk's limit: somebody who may allows this one, on the clerk's screen, while the card waits."""

import asyncio
from collections.abc import Callable

import pytest

from app.domain.order import PaymentMode
from app.domain.person import Pin, Right, Role, RoleRules, usual_rules
from app.domain.trail import Deed, TrailFilter
from app.presenters.phone_order_state import Phase
from app.services.order_money import Consent
from tests.makers import a_profile, euros
from tests.unit.presenters.scenes import PhoneScene, a_form

Play = Callable[..., None]
OLGA_PIN, ANNA_PIN, MAX_PIN = "507291", "7204", "613098"


async def anna_works(phone: PhoneScene) -> None:
    """Let Anna work, a clerk who may charge ten euros at once; Max, a manager, may charge any sum."""
    people = phone.desk.people
    await people.begin("Olga", OLGA_PIN)
    await people.hire("Max", Role.MANAGER, MAX_PIN)
    await people.hire("Anna", Role.CLERK, ANNA_PIN)
    clerk = RoleRules(Role.CLERK, usual_rules(Role.CLERK).rights, {Right.SELL: (euros(1000),)})
    await people.change_rules(clerk)
    await people.sign_on("Anna", Pin(ANNA_PIN))


async def is_asked(phone: PhoneScene, **changes: str) -> None:
    await anna_works(phone)
    phone.view.commands.clear()
    await phone.charges(**changes)


def sums(phone: PhoneScene) -> list[int]:
    return [order.taken for order in phone.desk.gateway.orders.values()]


@pytest.mark.parametrize("mode", [PaymentMode.PHONE, PaymentMode.CHALLENGE])
def test_the_word_of_somebody_who_may_is_asked_for_while_the_card_stays_typed(
    at_phone: Play, mode: PaymentMode
) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.choose_mode(mode)
        await is_asked(phone)
        state = phone.view.state
        assert state.phase is Phase.EDITING
        assert "above Anna's limit" in state.consent.heading
        assert state.consent.allowers == ("Olga", "Max")
        assert "12.50" in state.consent.submit
        assert "One moment" in state.ask_caller
        assert not phone.view.was_told("wipe_card")
        assert phone.view.commands[-1] == ("focus", "consent")
        assert phone.desk.gateway.orders == {}, "nothing was registered either"

    at_phone(scene, modes=(mode,))


@pytest.mark.parametrize("mode", [PaymentMode.PHONE, PaymentMode.CHALLENGE])
def test_with_a_pin_and_a_reason_this_one_sale_is_charged(at_phone: Play, mode: PaymentMode) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.choose_mode(mode)
        await is_asked(phone)
        await phone.presenter.charge_with_consent(a_form(), Consent("Max", Pin(MAX_PIN)), "A good customer")
        assert phone.view.state.receipt.look == "paid"
        assert phone.view.state.consent is None
        assert phone.view.was_told("wipe_card")
        order = phone.presenter.order
        assert order
        assert order.operator == "Anna"
        (entry,) = (await phone.desk.journal.trail(TrailFilter(deeds=frozenset({Deed.APPROVED})), 5)).entries
        assert (entry.person, entry.facts["to"], entry.reason) == ("Max", "Anna", "A good customer")
        assert entry.order_number == order.number
        assert MAX_PIN not in repr(phone.view.states)

        phone.presenter.next_order()
        await phone.charges(amount="12.51")
        assert phone.view.state.consent, "the next sale needs a word of its own"
        assert sums(phone) == [1250]

    at_phone(scene, modes=(mode,))


@pytest.mark.parametrize(
    ("pin", "why", "field"), [("000000", "A good customer", "pin"), (MAX_PIN, "  ", "why"), ("", "So it is", "pin")]
)
def test_a_word_that_is_no_good_is_told_at_its_field_and_charges_nothing(
    at_phone: Play, pin: str, why: str, field: str
) -> None:
    async def scene(phone: PhoneScene) -> None:
        await is_asked(phone)
        await phone.presenter.charge_with_consent(a_form(), Consent("Max", Pin(pin)), why)
        assert list(phone.view.state.consent.faults) == [field]
        assert phone.view.state.consent.faults[field]
        assert phone.view.commands[-1] == ("focus", f"consent-{field}")
        assert phone.desk.gateway.orders == {}
        assert not phone.view.was_told("wipe_card")

    at_phone(scene)


def test_a_word_charges_nothing_for_somebody_who_came_while_it_was_proved(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await is_asked(phone)
        max_himself = next(each for each in await phone.desk.people.all() if each.name == "Max")
        consent = Consent("Max", Pin(MAX_PIN))
        giving = asyncio.create_task(phone.presenter.charge_with_consent(a_form(), consent, "A good customer"))
        await asyncio.sleep(0)  # the PIN is being proved
        phone.desk.at_work.come(max_himself)
        await giving
        assert phone.desk.gateway.orders == {}
        assert phone.view.state.message is None

    at_phone(scene)


def test_the_idle_minute_ends_the_question_with_the_card(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await is_asked(phone)
        phone.presenter.idle()
        assert phone.view.was_told("wipe_card")
        assert phone.view.state.consent is None
        await phone.presenter.charge_with_consent(a_form(), Consent("Max", Pin(MAX_PIN)), "Too late")
        assert phone.desk.gateway.orders == {}

    at_phone(scene)


@pytest.mark.parametrize("change", ["amount", "number", "bank"])
def test_another_sum_card_or_bank_takes_the_question_away(at_phone: Play, change: str) -> None:
    async def scene(phone: PhoneScene) -> None:
        await is_asked(phone)
        if change == "amount":
            phone.presenter.amount_typed("9")
        elif change == "number":
            phone.presenter.field_changed("number")
        else:
            phone.presenter.use_profile(a_profile(name="b-bank"))
        assert phone.view.state.consent is None

    at_phone(scene)


def test_the_charge_key_is_no_answer_and_going_back_keeps_the_card(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await is_asked(phone)
        await phone.presenter.charge(a_form())
        assert phone.view.commands[-1] == ("focus", "consent")
        phone.presenter.leave_consent()
        assert phone.view.state.consent is None
        assert not phone.view.was_told("wipe_card")

    at_phone(scene)


def test_somebody_who_may_not_sell_at_all_can_be_helped_the_same_way(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await anna_works(phone)
        await phone.desk.people.sign_on("Olga", Pin(OLGA_PIN))
        await phone.desk.people.change_rules(RoleRules(Role.CLERK, frozenset()))
        await phone.desk.people.sign_on("Anna", Pin(ANNA_PIN))
        await phone.charges(amount="5")
        assert "is not allowed to do this" in phone.view.state.consent.heading
        await phone.presenter.charge_with_consent(a_form(amount="5"), Consent("Olga", Pin(OLGA_PIN)), "She learns")
        assert sums(phone) == [500]

    at_phone(scene)
