"""Saved cards at the phone order: the caller's yes, the list, who wants the charge, forgetting; without Qt."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.bank_acts import ActEntry, BankAct
from app.domain.capabilities import Ability
from app.domain.errors import AnswerLost, NotSent
from app.domain.identifiers import CustomerId
from app.domain.order import OrderState, PaymentMode
from app.domain.person import Pin, Role
from app.domain.profile import Generation, LoginKind
from app.domain.stored_card import Initiator, StoredCard
from app.domain.timeline import Happening
from app.presenters.phone_order_state import Phase
from app.services.order_money import Consent
from tests.fakes.stored_cards import FakeStoredCards
from tests.unit.presenters.conftest import Play
from tests.unit.presenters.scenes import PhoneScene, a_form
from tests.unit.presenters.test_phone_order_consent import MAX_PIN, anna_works

MARIA = "maria@example.com"
CUSTOMER = CustomerId("C-77")


@dataclass
class SlowCards(FakeStoredCards):
    """Tells the cards of one customer only when it may."""

    slow_about: str = ""
    asked: asyncio.Event = field(default_factory=asyncio.Event)
    may_tell: asyncio.Event = field(default_factory=asyncio.Event)

    async def of_customer(self, customer: CustomerId, *, with_expired: bool = False) -> Sequence[StoredCard]:
        found = await super().of_customer(customer, with_expired=with_expired)
        if customer == self.slow_about:
            self.asked.set()
            await self.may_tell.wait()
        return found


def saved(phone: PhoneScene) -> Any:
    return phone.view.state.saved


async def charges(phone: PhoneScene, **changes: str) -> None:
    form = a_form(**changes)
    phone.presenter.amount_typed(form.amount)
    await phone.presenter.charge(form)


async def charges_saved(phone: PhoneScene, **changes: str) -> None:
    await charges(phone, **{"number": "", "expiry": "", "code": "", **changes})


async def stands_before_cards(phone: PhoneScene, customer: str = CUSTOMER) -> None:
    phone.presenter.choose_mode(PaymentMode.STORED_CARD)
    await phone.presenter.saved.find(customer)


# --- keeping ------------------------------------------------------------------------------------------------------


def test_nothing_is_kept_until_somebody_ticks_it_and_then_the_sentence_is_there_to_read(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        assert not saved(phone).saves
        assert saved(phone).sentence == ""
        phone.presenter.saved.tick(True)
        assert saved(phone).sentence.startswith("“May we keep this card")
        assert len(saved(phone).offered) >= 8
        phone.presenter.saved.tick(False)
        assert saved(phone).sentence == ""

    at_phone(scene)


def test_what_was_read_out_is_written_down_word_for_word_and_the_receipt_says_the_card_is_kept(
    at_phone: Play,
) -> None:
    async def scene(phone: PhoneScene) -> None:
        cards = FakeStoredCards(phone.desk.gateway)
        phone.presenter.saved.tick(True)
        wording, ticked_at = saved(phone).sentence, phone.desk.clock.now()
        phone.desk.clock.forward(30)
        await charges(phone, email=MARIA, customer_id=saved(phone).offered)
        order = phone.presenter.order
        assert order is not None
        told = await phone.desk.journal.timeline(order.number)
        (agreed,) = [entry for entry in told if entry.happening is Happening.CARD_AGREED]
        assert (agreed.facts["wording"], agreed.at) == (wording, ticked_at)
        assert ("Saved card", "The bank keeps this card for the customer.") in phone.view.state.receipt.rows
        assert len(cards.kept) == 1
        phone.presenter.next_order()
        assert not saved(phone).saves

    at_phone(scene)


def test_a_bank_that_kept_nothing_is_not_said_to_have(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.saved.tick(True)
        await charges(phone, customer_id="C-77")
        assert ("Saved card", "The bank has not said that it keeps the card.") in phone.view.state.receipt.rows

    at_phone(scene)


def test_without_a_tick_the_receipt_says_nothing_of_it(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        await charges(phone)
        assert "Saved card" not in dict(phone.view.state.receipt.rows)

    at_phone(scene)


@pytest.mark.parametrize("typed", ["", MARIA, "4444555511113333"])
def test_a_number_that_is_none_is_said_at_its_field_and_nothing_is_sent(at_phone: Play, typed: str) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.saved.tick(True)
        await charges(phone, customer_id=typed)
        assert "customer_id" in phone.view.state.faults
        assert phone.desk.gateway.calls == []

    at_phone(scene)


def test_a_customer_who_is_known_keeps_the_number(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        FakeStoredCards(phone.desk.gateway)
        phone.presenter.saved.tick(True)
        await charges(phone, email=MARIA, customer_id="C-77")
        phone.presenter.next_order()
        await phone.presenter.look_back(MARIA)
        phone.presenter.saved.tick(True)
        assert saved(phone).offered == "C-77"

    at_phone(scene)


@pytest.mark.parametrize(
    ("profile", "why"),
    [
        ({"absent": frozenset({Ability.STORED_CARDS})}, "keeps no cards for this shop"),
        ({"login": LoginKind.TOKEN}, "user name and password"),
        ({"generation": Generation.V2, "login": LoginKind.API_KEY}, "profile does not switch"),
    ],
)
def test_where_the_bank_keeps_no_cards_it_is_not_offered_and_the_reason_stands_there(
    at_phone: Play, profile: dict[str, Any], why: str
) -> None:
    async def scene(phone: PhoneScene) -> None:
        assert not saved(phone).is_offered
        assert why in saved(phone).why_not
        assert PaymentMode.STORED_CARD not in [choice.mode for choice in phone.view.state.modes]
        phone.presenter.saved.tick(True)
        assert not saved(phone).saves

    at_phone(scene, **profile)


# --- charging -----------------------------------------------------------------------------------------------------


def test_the_only_good_card_is_chosen_and_an_expired_one_says_so(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        cards = FakeStoredCards(phone.desk.gateway)
        cards.add(CUSTOMER, "555555**5599", "01/26")
        cards.add(CUSTOMER)
        await stands_before_cards(phone)
        assert [row.title for row in saved(phone).rows] == ["Visa •••• 5599", "Visa •••• 3333"]
        assert "expired 01/26" in saved(phone).rows[0].detail
        assert "no agreement in our books" in saved(phone).rows[1].detail
        assert saved(phone).chosen == 1
        phone.presenter.saved.choose(0)
        await charges_saved(phone)
        assert "expired" in phone.view.state.faults["saved_card"]
        assert "charge" not in phone.desk.gateway.calls

    at_phone(scene)


def test_a_saved_card_is_charged_with_the_address_it_was_found_by(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        FakeStoredCards(phone.desk.gateway)
        phone.presenter.saved.tick(True)
        await charges(phone, email=MARIA, customer_id="C-77")
        phone.presenter.next_order()
        await stands_before_cards(phone, MARIA)
        assert "taken by anna" in saved(phone).rows[0].detail
        assert "Visa ending in 3333" in phone.view.state.ask_caller
        await charges_saved(phone, amount="18.90")
        order = phone.presenter.order
        assert order is not None
        assert (order.state, order.mode) == (OrderState.PAID, PaymentMode.STORED_CARD)
        assert order.customer.email == MARIA

    at_phone(scene)


def test_without_a_card_nothing_is_charged(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.choose_mode(PaymentMode.STORED_CARD)
        await charges_saved(phone)
        assert phone.view.state.faults["saved_card"] == "Choose one of the customer's saved cards."
        assert phone.desk.gateway.calls == []

    at_phone(scene)


def test_once_another_customer_is_typed_the_card_of_the_one_before_is_not_charged(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        FakeStoredCards(phone.desk.gateway).add(CUSTOMER)
        await stands_before_cards(phone)
        assert saved(phone).chosen == 0
        phone.presenter.field_changed("saved_card")
        assert (saved(phone).rows, saved(phone).note) == ((), "")
        await charges_saved(phone)
        assert "saved_card" in phone.view.state.faults
        assert "charge" not in phone.desk.gateway.calls

    at_phone(scene)


@pytest.mark.parametrize("then", ["C-88", ""])
def test_cards_that_are_told_late_do_not_stand_under_another_customer(at_phone: Play, then: str) -> None:
    async def scene(phone: PhoneScene) -> None:
        cards = SlowCards(phone.desk.gateway, slow_about=CUSTOMER)
        cards.add(CUSTOMER)
        cards.add("C-88", "555555**5599")
        phone.presenter.choose_mode(PaymentMode.STORED_CARD)
        slow = asyncio.ensure_future(phone.presenter.saved.find(CUSTOMER))
        await cards.asked.wait()
        phone.presenter.field_changed("saved_card")
        assert not saved(phone).is_asking
        await phone.presenter.saved.find(then)
        listed = saved(phone).rows
        cards.may_tell.set()
        await slow
        assert saved(phone).rows == listed
        assert [row.title for row in listed] == (["Visa •••• 5599"] if then else [])

    at_phone(scene)


def test_the_same_sum_on_the_same_card_is_asked_about_first(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        FakeStoredCards(phone.desk.gateway).add(CUSTOMER)
        await stands_before_cards(phone)
        await charges_saved(phone)
        phone.presenter.next_order()
        await stands_before_cards(phone)
        await charges_saved(phone)
        assert phone.view.state.same_sale is not None
        assert len(phone.desk.gateway.orders) == 1
        form = a_form(number="", expiry="", code="")
        await phone.presenter.charge_another_sale(form, "a second parcel")
        assert len(phone.desk.gateway.orders) == 2

    at_phone(scene)


def test_the_shop_alone_holds_nothing_and_says_what_that_takes(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        cards = FakeStoredCards(phone.desk.gateway)
        cards.add(CUSTOMER)
        await stands_before_cards(phone)
        phone.presenter.hold_only(True)
        assert phone.view.state.holds
        phone.presenter.saved.choose_initiator(Initiator.SHOP)
        assert not phone.view.state.holds
        assert not phone.view.state.can_hold
        assert "agreement" in saved(phone).hint
        await charges_saved(phone)
        assert (cards.charges[0].initiator, cards.charges[0].hold) == (Initiator.SHOP, False)

    at_phone(scene)


def test_a_bank_of_the_newer_interface_charges_only_with_the_customer_and_takes_no_code(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        phone.presenter.choose_mode(PaymentMode.STORED_CARD)
        assert [choice.is_offered for choice in saved(phone).initiators] == [True, False]
        assert "only with the customer" in saved(phone).hint
        assert not saved(phone).takes_code

    acts = {BankAct.STORED_CARDS: ActEntry(enabled=True)}
    at_phone(scene, generation=Generation.V2, login=LoginKind.API_KEY, operations=acts)


def test_a_card_that_is_gone_leaves_the_list_and_is_said_plainly(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        cards = FakeStoredCards(phone.desk.gateway)
        cards.add(CUSTOMER)
        await stands_before_cards(phone)
        cards.kept.clear()
        await charges_saved(phone)
        assert phone.view.state.phase is Phase.EDITING
        assert "does not keep this card any more" in phone.view.state.message.happened
        assert saved(phone).rows == ()
        assert "charge" not in phone.desk.gateway.calls

    at_phone(scene)


@pytest.mark.parametrize("failure", [AnswerLost("timeout"), NotSent("connect")])
def test_a_list_that_does_not_come_says_that_no_money_moved(at_phone: Play, failure: Any) -> None:
    async def scene(phone: PhoneScene) -> None:
        FakeStoredCards(phone.desk.gateway)
        phone.desk.gateway.fail_next = {"cards": failure}
        await stands_before_cards(phone)
        assert "No money moved" in saved(phone).note
        assert not saved(phone).is_asking

    at_phone(scene)


def test_nobody_known_by_an_address_is_said_as_that(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        FakeStoredCards(phone.desk.gateway)
        await stands_before_cards(phone, "nobody@example.com")
        assert "No customer with a saved card is known" in saved(phone).note

    at_phone(scene)


# --- forgetting ---------------------------------------------------------------------------------------------------


def test_a_card_is_forgotten_after_a_question(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        cards = FakeStoredCards(phone.desk.gateway)
        cards.add(CUSTOMER)
        await stands_before_cards(phone)
        phone.presenter.saved.want_to_forget(True)
        assert "Visa •••• 3333" in saved(phone).question
        assert len(cards.kept) == 1
        phone.presenter.saved.want_to_forget(False)
        assert saved(phone).question == ""
        await phone.presenter.saved.forget()
        assert cards.kept == []
        assert "does not keep Visa •••• 3333 any more" in saved(phone).note

    at_phone(scene)


def test_whoever_may_not_forget_a_card_reads_why(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        cards = FakeStoredCards(phone.desk.gateway)
        cards.add(CUSTOMER)
        people = phone.desk.people
        await people.begin("Owner", "284611")
        phone.desk.at_work.come(await people.hire("Petra", Role.CLERK, "2846"))
        await stands_before_cards(phone)
        assert not saved(phone).can_forget
        assert "Your role" in saved(phone).why_not_forget
        await phone.presenter.saved.forget()
        assert len(cards.kept) == 1

    at_phone(scene)


def test_nothing_of_one_sale_is_left_for_the_next_nor_for_another_bank(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        FakeStoredCards(phone.desk.gateway).add(CUSTOMER)
        await stands_before_cards(phone)
        assert saved(phone).rows
        phone.presenter.use_profile(replace(phone.desk.profile, name="another"))
        assert saved(phone).rows == ()
        await stands_before_cards(phone)
        phone.presenter.next_order()
        assert saved(phone).rows == ()

    at_phone(scene)


def test_another_card_after_a_decline_is_another_choice_and_another_yes(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        cards = FakeStoredCards(phone.desk.gateway)
        cards.add(CUSTOMER)
        await stands_before_cards(phone)
        phone.desk.gateway.next_charge = "decline"
        await charges_saved(phone)
        assert phone.view.state.saved.is_charging
        phone.presenter.other_card()
        assert saved(phone).rows
        assert ("focus", "saved_card") in phone.view.commands
        phone.presenter.choose_mode(PaymentMode.PHONE)
        phone.presenter.saved.tick(True)
        await charges(phone, amount="7", customer_id="C-77")
        phone.presenter.other_card()
        assert not saved(phone).saves

    at_phone(scene)


def test_a_sum_above_the_clerk_s_limit_takes_somebody_s_word_and_is_then_charged_once(at_phone: Play) -> None:
    async def scene(phone: PhoneScene) -> None:
        cards = FakeStoredCards(phone.desk.gateway)
        cards.add(CUSTOMER)
        await anna_works(phone)
        await stands_before_cards(phone)
        await charges_saved(phone)
        assert phone.view.state.consent is not None
        assert cards.charges == []
        form = a_form(number="", expiry="", code="")
        await phone.presenter.charge_with_consent(form, Consent("Max", Pin(MAX_PIN)), "A good customer")
        assert phone.view.state.receipt.look == "paid"
        assert len(cards.charges) == 1

    at_phone(scene)
