"""Asking the banks about a number the journal does not know: their word is shown, and nothing of it becomes ours."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.domain.errors import AnswerLost
from app.domain.evidence import Reported, StatusSeen
from app.domain.foreign_order import ForeignOrder, Misfit
from app.domain.identifiers import GatewayOrderId, OrderNumber, ProfileName
from app.domain.order import PaymentMode
from app.domain.order_listing import OrderListing, OrderPage
from app.domain.profile import BankProfile, LoginKind
from app.gateway.not_offered import NoBooks
from app.presenters.foreign import ForeignPresenter
from app.presenters.presenter import Speech
from app.presenters.words import in_english
from app.services.foreign_orders import ForeignOrders
from app.services.payment_links import LinkDraft
from app.services.phone_orders import PhoneDraft
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.gateway import BankOrder, FakeGateway
from tests.fakes.view import RecordingView
from tests.makers import EUR, GOOD_CARD, a_card, a_profile, euros
from tests.unit.presenters.scenes import english

FOREIGN, KEY = OrderNumber("WEB-2026-7"), GatewayOrderId("9b8e7c6d-1111-2222-3333-444455556666")
A_BANK = ProfileName("a-bank")


def a_foreign_order(**changes: object) -> BankOrder:
    order = BankOrder(FOREIGN, KEY, euros(5000), reported=Reported.CAPTURED, action_code="0")
    order.captured = 5000
    for name, value in changes.items():
        setattr(order, name, value)
    return order


Play = Callable[..., None]


@pytest.fixture
def play(tmp_path: Path) -> Play:
    def run(scene: Callable[[TestDesk, ForeignOrders], Awaitable[None]], profile: BankProfile | None = None) -> None:
        async def with_desk() -> None:
            gateway = FakeGateway(orders={FOREIGN: a_foreign_order()})
            async with a_desk(tmp_path, profile or a_profile(), gateway=gateway) as desk:
                await scene(desk, ForeignOrders(desk.journal, desk.banks, desk.clock))

        asyncio.run(with_desk())

    return run


@pytest.mark.parametrize("asked", [FOREIGN, KEY])
def test_a_bank_is_asked_by_number_and_by_its_own_key_and_nothing_is_written(play: Play, asked: str) -> None:
    async def scene(desk: TestDesk, foreign: ForeignOrders) -> None:
        search = await foreign.ask(f" {asked} ")
        (order,) = search.found
        assert order.profile == A_BANK
        assert order.is_paid_by_bank
        assert search.ours is None
        assert await desk.journal.order(FOREIGN) is None, "nothing of it is ours"
        assert desk.events == []
        assert set(desk.gateway.calls) == {"status"}

    play(scene)


def test_a_number_nobody_knows_is_unknown_to_the_bank_and_not_unpaid(play: Play) -> None:
    async def scene(_desk: TestDesk, foreign: ForeignOrders) -> None:
        search = await foreign.ask("NOBODY-KNOWS")
        assert search.found == ()
        assert search.unknown_to == (A_BANK,)

    play(scene)


def test_a_bank_that_does_not_answer_is_named_with_the_reason(play: Play) -> None:
    async def scene(desk: TestDesk, foreign: ForeignOrders) -> None:
        desk.gateway.fail_next["status"] = AnswerLost("timeout")
        (silent,) = (await foreign.ask(FOREIGN)).silent
        assert silent.profile == A_BANK
        assert isinstance(silent.failure, AnswerLost)

    play(scene)


@pytest.mark.parametrize("typed", [GOOD_CARD, "", "a b", "../sessions", "maria@example.com", "x" * 65])
def test_what_is_no_key_of_an_order_leaves_the_till_for_no_bank(play: Play, typed: str) -> None:
    async def scene(desk: TestDesk, foreign: ForeignOrders) -> None:
        assert not foreign.can_ask(typed)
        assert (await foreign.ask(typed)).found == ()
        assert desk.gateway.calls == []

    play(scene)


def test_an_answer_about_an_order_of_ours_leads_to_it(play: Play) -> None:
    async def scene(desk: TestDesk, foreign: ForeignOrders) -> None:
        draft = PhoneDraft(euros(1250), PaymentMode.PHONE)
        order = (await desk.phone_orders.charge(desk.profile, draft, a_card())).order
        assert (await foreign.ask(order.number)).ours == order.number

    play(scene)


@dataclass
class ListingBooks(NoBooks):
    """A bank's own list, page by page."""

    pages: list[tuple[StatusSeen, ...]] = field(default_factory=list)
    asked: list[OrderListing] = field(default_factory=list)

    async def orders_between(self, wanted: OrderListing) -> OrderPage:
        self.asked.append(wanted)
        total = 200 * len(self.pages)
        return OrderPage(self.pages[wanted.page], wanted.page, 200, total)


def test_where_a_bank_cannot_be_asked_by_number_its_own_list_is_looked_through(play: Play) -> None:
    """gateway manual: getLastOrdersForMerchants"""
    listed = StatusSeen(Reported.CAPTURED, FOREIGN, KEY, 5000, EUR, captured=5000)
    other = replace(listed, order_number="ANOTHER")
    books = ListingBooks(pages=[(other,) * 200, (other, listed)])

    async def scene(desk: TestDesk, foreign: ForeignOrders) -> None:
        desk.gateway.books = books
        del desk.gateway.orders[FOREIGN]
        (order,) = (await foreign.ask(FOREIGN.lower())).found
        assert order.seen == listed
        assert [each.page for each in books.asked] == [0, 1]

    play(scene, a_profile(login=LoginKind.TOKEN))


def test_a_bank_without_a_list_is_not_asked_for_one(play: Play) -> None:
    async def scene(_desk: TestDesk, foreign: ForeignOrders) -> None:
        assert (await foreign.ask("NOBODY-KNOWS")).unknown_to == (A_BANK,)

    play(scene, a_profile(login=LoginKind.TOKEN))


SEEN = StatusSeen(Reported.CAPTURED, FOREIGN, KEY, 5000, EUR, captured=5000)
MISFITS = [
    (replace(SEEN, order_number="ANOTHER", gateway_order_id=None), (Misfit.NAMES_ANOTHER,)),
    (replace(SEEN, order_number=None, gateway_order_id=None), (Misfit.NAMES_ANOTHER,)),
    (replace(SEEN, amount=None), (Misfit.NO_SUM,)),
    (replace(SEEN, currency=None), (Misfit.NO_SUM,)),
    (replace(SEEN, captured=4999), (Misfit.NOT_ALL_TAKEN,)),
    (replace(SEEN, captured=5001), (Misfit.NOT_ALL_TAKEN,)),
]


@pytest.mark.parametrize(("seen", "misfits"), MISFITS)
def test_an_answer_that_fails_a_check_is_never_called_paid(seen: StatusSeen, misfits: tuple[Misfit, ...]) -> None:
    order = ForeignOrder(A_BANK, FOREIGN, seen)
    assert order.misfits == misfits
    assert not order.is_paid_by_bank


@pytest.mark.parametrize("reported", [each for each in Reported if each is not Reported.CAPTURED])
def test_only_a_bank_that_says_captured_says_paid(reported: Reported) -> None:
    assert not ForeignOrder(A_BANK, FOREIGN, replace(SEEN, reported=reported)).is_paid_by_bank


def test_on_the_screen_it_is_always_the_bank_that_says_so(play: Play) -> None:
    async def scene(desk: TestDesk, foreign: ForeignOrders) -> None:
        for captured, word, look in ((5000, "paid", "paid"), (4000, "Check needed", "unknown")):
            desk.gateway.orders[FOREIGN].captured = captured
            view = RecordingView()
            presenter = ForeignPresenter(english(), foreign, desk.banks, FOREIGN)
            presenter.attach(view)
            assert view.state.asking
            await presenter.ask()
            (answer,) = view.state.answers
            assert (answer.word, answer.look) == (word, look)
            assert answer.sentence.startswith("The bank ")
            assert "not made here" in view.state.remark
            assert bool(answer.warnings) == (captured != 5000)

    play(scene)


def test_a_bank_is_called_what_it_is_called_in_the_language_that_is_chosen_then(play: Play) -> None:
    async def scene(desk: TestDesk, foreign: ForeignOrders) -> None:
        view = RecordingView()
        presenter = ForeignPresenter(english(), foreign, desk.banks, FOREIGN)
        presenter.attach(view)
        await presenter.ask()
        presenter.speak(Speech(in_english, "ru"))
        (answer,) = view.state.answers
        assert answer.bank == "Банк"

    play(scene, a_profile(titles={"ru": "Банк"}))


def test_a_link_made_here_is_found_by_the_banks_key_as_ours(play: Play) -> None:
    async def scene(desk: TestDesk, foreign: ForeignOrders) -> None:
        order = await desk.links.create(desk.profile, LinkDraft(euros(700)))
        assert order.gateway_order_id is not None
        assert (await foreign.ask(order.gateway_order_id)).ours == order.number

    play(scene)
