"""Keeping a card with the customer's word, finding it again, and forgetting it."""

from datetime import timedelta

import apsw
import pytest
from msgspec.structs import replace

from app.domain.card_agreement import CardAgreement, Kept, mark_of
from app.domain.errors import AnswerLost, GatewayRefused, StoredCardStays
from app.domain.identifiers import CustomerId
from app.domain.operation import OperationKind
from app.domain.order import Customer, OrderState, PaymentMode
from app.domain.order_details import KeepCard, OrderDetails
from app.domain.outcome import Approved, ChallengeRequired
from app.domain.people_errors import RightMissing
from app.domain.person import Role
from app.domain.profile import ChargeWay
from app.domain.stored_card import CardPurpose
from app.domain.timeline import Happening
from app.domain.trail import Deed, TrailFilter
from app.services.payment_links import LinkDraft
from app.services.phone_orders import PhoneDraft
from app.services.stored_card_orders import StoredCardDraft
from tests.fakes.desk import TestDesk
from tests.fakes.stored_cards import FakeStoredCards
from tests.makers import NOON, a_card, euros
from tests.unit.services.conftest import PlayWithCards

CUSTOMER = CustomerId("C-77")
WORDING = "May we keep this card at our bank for later orders?"
AGREED = CardAgreement(CUSTOMER, WORDING, NOON - timedelta(seconds=20))
MARIA = Customer(email="maria@example.com")


def a_draft(mode: PaymentMode = PaymentMode.PHONE, **changes: object) -> PhoneDraft:
    return replace(PhoneDraft(euros(1250), mode, customer=MARIA, keeping=AGREED), **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize("mode", [PaymentMode.PHONE, PaymentMode.CHALLENGE])
@pytest.mark.parametrize("way", ChargeWay)
def test_what_was_agreed_stands_in_the_books_before_anything_leaves(
    play_with_cards: PlayWithCards, mode: PaymentMode, way: ChargeWay
) -> None:
    async def scene(desk: TestDesk, _cards: FakeStoredCards) -> None:
        written: list[list[Happening]] = []
        perform = desk.journal.mark_sent

        async def look(operation: object) -> None:
            (order,) = await desk.search.find()
            written.append([entry.happening for entry in await desk.journal.timeline(order.number)])
            await perform(operation)  # type: ignore[arg-type]

        desk.journal.mark_sent = look  # type: ignore[method-assign, assignment]
        outcome = await desk.phone_orders.charge(desk.profile, a_draft(mode), a_card())
        told = await desk.journal.timeline(outcome.order.number)
        (agreed,) = [entry for entry in told if entry.happening is Happening.CARD_AGREED]
        assert told[0] is agreed
        assert agreed.at == AGREED.at
        assert written[0][0] is Happening.CARD_AGREED
        assert agreed.facts == {
            "customer": CUSTOMER,
            "wording": WORDING,
            "purpose": CardPurpose.ANY_PURCHASE.value,
            "operator": "anna",
            "till": "T1",
        }

    play_with_cards(scene, charge_way=way)


def test_the_bank_page_of_a_caller_who_agreed_keeps_the_card(play_with_cards: PlayWithCards) -> None:
    async def scene(desk: TestDesk, _cards: FakeStoredCards) -> None:
        opened = await desk.phone_orders.open_bank_page(desk.profile, a_draft(PaymentMode.BANK_PAGE))
        assert isinstance(opened, ChallengeRequired)
        told = desk.gateway.registered[opened.order.number].details
        assert (told.customer_id, told.keep_card) == (CUSTOMER, KeepCard.AGREED)

    play_with_cards(scene)


def test_who_is_not_to_be_remembered_is_not_named_to_the_bank(play_with_cards: PlayWithCards) -> None:
    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        outcome = await desk.phone_orders.charge(desk.profile, a_draft(keeping=None), a_card())
        assert cards.kept == []
        assert await desk.stored_cards.whether_kept(outcome.order.number) is Kept.NOT_ASKED
        assert len(await desk.journal.timeline(outcome.order.number)) == 2

    play_with_cards(scene)


def test_after_a_paid_order_it_is_known_whether_the_bank_kept_the_card(play_with_cards: PlayWithCards) -> None:
    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        kept = await desk.phone_orders.charge(desk.profile, a_draft(), a_card())
        assert isinstance(kept, Approved)
        assert await desk.stored_cards.whether_kept(kept.order.number) is Kept.YES
        desk.gateway.on_kept = None
        not_kept = await desk.phone_orders.charge(desk.profile, a_draft(amount=euros(99)), a_card())
        assert await desk.stored_cards.whether_kept(not_kept.order.number) is Kept.NOT_SAID
        assert len(cards.kept) == 1

    play_with_cards(scene)


def test_that_the_bank_kept_it_is_written_once_however_often_it_is_asked(play_with_cards: PlayWithCards) -> None:
    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        outcome = await desk.phone_orders.charge(desk.profile, a_draft(), a_card())
        for _time in range(3):
            await desk.enquiry.ask(outcome.order.number)
        told = await desk.journal.timeline(outcome.order.number)
        assert [entry.happening for entry in told].count(Happening.CARD_KEPT) == 1
        assert cards.kept[0].id not in str(told)

    play_with_cards(scene)


def test_the_bank_s_key_of_a_card_is_nowhere_in_the_journal_and_never_printed(play_with_cards: PlayWithCards) -> None:
    def everything(opened: apsw.Connection) -> str:
        tables = [name for (name,) in opened.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return str([list(opened.execute(f"SELECT * FROM {table}")) for table in tables])  # noqa: S608

    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        await desk.phone_orders.charge(desk.profile, a_draft(), a_card())
        (saved,) = await desk.stored_cards.of_customer(desk.profile, CUSTOMER)
        draft = StoredCardDraft(euros(99), CUSTOMER, saved.card)
        await desk.stored_card_orders.charge(desk.profile, draft)
        await desk.stored_cards.forget(desk.profile, CUSTOMER, saved.card)
        written = await desk.journal._database.read(everything)
        assert mark_of(saved.card.id) in written
        for told in (written, repr(saved), repr(draft), repr(cards.charges), str(desk.events)):
            assert saved.card.id not in told

    play_with_cards(scene)


def test_the_bank_s_list_is_told_with_who_agreed_and_when(play_with_cards: PlayWithCards) -> None:
    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        outcome = await desk.phone_orders.charge(desk.profile, a_draft(), a_card())
        cards.add(CUSTOMER, "555555**5599")
        ours, foreign = await desk.stored_cards.of_customer(desk.profile, CUSTOMER)
        assert ours.agreed is not None
        assert ours.agreed.order_number == outcome.order.number
        assert ours.agreed.entry.facts["operator"] == "anna"
        assert foreign.agreed is None

    play_with_cards(scene)


def test_a_customer_is_known_again_by_address_and_by_order(play_with_cards: PlayWithCards) -> None:
    async def scene(desk: TestDesk, _cards: FakeStoredCards) -> None:
        outcome = await desk.phone_orders.charge(desk.profile, a_draft(), a_card())
        assert await desk.stored_cards.customer_reached_by("MARIA@example.com") == CUSTOMER
        assert await desk.stored_cards.customer_of(outcome.order.number) == CUSTOMER
        assert await desk.stored_cards.customer_reached_by("nobody@example.com") is None

    play_with_cards(scene)


# --- links --------------------------------------------------------------------------------------------------------


def test_a_link_lets_the_bank_s_page_ask_and_the_books_say_so(play_with_cards: PlayWithCards) -> None:
    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        details = OrderDetails(customer_id=CUSTOMER, keep_card=KeepCard.BANK_ASKS)
        order = await desk.links.create(desk.profile, LinkDraft(euros(1250), details=details))
        told = desk.gateway.registered[order.number].details
        assert (told.customer_id, told.keep_card) == (CUSTOMER, KeepCard.BANK_ASKS)
        assert await desk.stored_cards.whether_kept(order.number) is Kept.NOT_SAID
        desk.gateway.customer_pays(order.number)
        assert (await desk.enquiry.ask(order.number)).state is OrderState.PAID
        (saved,) = await desk.stored_cards.of_customer(desk.profile, CUSTOMER)
        assert saved.agreed is not None
        assert saved.agreed.entry.happening is Happening.CARD_OFFERED
        assert cards.kept == [saved.card]

    play_with_cards(scene)


def test_a_renewed_link_goes_on_offering(play_with_cards: PlayWithCards) -> None:
    async def scene(desk: TestDesk, _cards: FakeStoredCards) -> None:
        details = OrderDetails(customer_id=CUSTOMER, keep_card=KeepCard.BANK_ASKS)
        order = await desk.links.create(desk.profile, LinkDraft(euros(1250), details=details))
        renewed = await desk.link_renewal.renew(order.number, None)
        assert desk.gateway.registered[renewed.number].details.customer_id == CUSTOMER

    play_with_cards(scene)


def test_an_order_without_a_kept_card_writes_what_it_wrote_before(play_with_cards: PlayWithCards) -> None:
    async def scene(desk: TestDesk, _cards: FakeStoredCards) -> None:
        order = await desk.links.create(desk.profile, LinkDraft(euros(1250)))
        told = await desk.journal.timeline(order.number)
        assert [entry.happening for entry in told] == [Happening.REGISTER_SENT, Happening.LINK_CREATED]

    play_with_cards(scene)


# --- forgetting ---------------------------------------------------------------------------------------------------


async def deeds(desk: TestDesk) -> list[Deed]:
    page = await desk.journal.trail(TrailFilter(), 50)
    kinds = {kind.value for kind in OperationKind}
    return [entry.deed for entry in reversed(page.entries) if entry.deed.value not in kinds]


def test_a_forgotten_card_is_off_the_bank_s_list_and_in_the_trail(play_with_cards: PlayWithCards) -> None:
    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        card = cards.add(CUSTOMER)
        await desk.stored_cards.forget(desk.profile, CUSTOMER, card)
        assert await desk.stored_cards.of_customer(desk.profile, CUSTOMER) == ()
        page = await desk.journal.trail(TrailFilter(), 5)
        assert await deeds(desk) == [Deed.CARD_FORGETTING, Deed.CARD_FORGOTTEN]
        assert page.entries[0].facts == {"customer": CUSTOMER, "card": "444455**3333", "bank": "a-bank"}
        assert card.id not in str(page)

    play_with_cards(scene)


@pytest.mark.parametrize("done", [True, False])
def test_a_lost_answer_is_settled_by_the_bank_s_list(play_with_cards: PlayWithCards, done: bool) -> None:
    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        card = cards.add(CUSTOMER)
        desk.gateway.fail_next, desk.gateway.does_it_all_the_same = {"forget": AnswerLost("timeout")}, done
        if done:
            await desk.stored_cards.forget(desk.profile, CUSTOMER, card)
        else:
            with pytest.raises(AnswerLost):
                await desk.stored_cards.forget(desk.profile, CUSTOMER, card)
        assert (await deeds(desk))[1:] == ([Deed.CARD_FORGOTTEN] if done else [])

    play_with_cards(scene)


def test_a_card_that_was_gone_before_counts_as_forgotten(play_with_cards: PlayWithCards) -> None:
    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        card = cards.add(CUSTOMER)
        cards.kept.clear()
        await desk.stored_cards.forget(desk.profile, CUSTOMER, card)
        assert await deeds(desk) == [Deed.CARD_FORGETTING, Deed.CARD_FORGOTTEN]

    play_with_cards(scene)


def test_a_bank_that_says_yes_and_keeps_the_card_is_not_believed(play_with_cards: PlayWithCards) -> None:
    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        cards.forgets_nothing = True
        with pytest.raises(StoredCardStays):
            await desk.stored_cards.forget(desk.profile, CUSTOMER, cards.add(CUSTOMER))
        assert await deeds(desk) == [Deed.CARD_FORGETTING]

    play_with_cards(scene)


def test_a_refusal_of_a_card_that_is_still_there_is_passed_on(play_with_cards: PlayWithCards) -> None:
    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        desk.gateway.fail_next = {"forget": GatewayRefused("5", "denied")}
        with pytest.raises(GatewayRefused):
            await desk.stored_cards.forget(desk.profile, CUSTOMER, cards.add(CUSTOMER))

    play_with_cards(scene)


def test_forgetting_takes_a_right(play_with_cards: PlayWithCards) -> None:
    async def scene(desk: TestDesk, cards: FakeStoredCards) -> None:
        assert await desk.stored_cards.may_forget()
        await desk.people.begin("Owner", "284611")
        desk.at_work.come(await desk.people.hire("Petra", Role.CLERK, "2846"))
        assert not await desk.stored_cards.may_forget()
        with pytest.raises(RightMissing):
            await desk.stored_cards.forget(desk.profile, CUSTOMER, cards.add(CUSTOMER))
        assert "forget" not in desk.gateway.calls

    play_with_cards(scene)
