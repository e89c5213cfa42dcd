"""A payment link whose page asks the customer whether the card is kept."""

import pytest
from msgspec.structs import replace

from app.domain.bank_acts import ActEntry, BankAct
from app.domain.order_details import KeepCard
from app.domain.profile import Generation, LoginKind
from app.presenters.payment_link_state import LinkForm
from tests.unit.presenters.conftest import Play
from tests.unit.presenters.scenes import LinkScene

OFFERS = LinkForm("12.50", "Order 1041", "maria@example.com", offers_to_keep=True, customer_id="C-77")


async def creates(link: LinkScene, form: LinkForm) -> None:
    link.presenter.form_changed(form)
    await link.presenter.create()


def test_the_page_is_asked_to_offer_it_under_the_customer_s_number(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await creates(link, OFFERS)
        (registration,) = link.desk.gateway.registered.values()
        assert registration.details.customer_id == "C-77"
        assert registration.details.keep_card is KeepCard.BANK_ASKS

    at_link(scene)


def test_nothing_is_offered_unless_it_is_ticked(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await creates(link, replace(OFFERS, offers_to_keep=False))
        (registration,) = link.desk.gateway.registered.values()
        assert (registration.details.customer_id, registration.details.keep_card) == (None, KeepCard.NO)

    at_link(scene)


def test_a_number_is_made_with_the_tick_and_stays_the_same_until_the_next_link(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        assert link.view.state.saved.offered == ""
        link.presenter.form_changed(replace(OFFERS, customer_id=""))
        made = link.view.state.saved.offered
        assert len(made) >= 8
        link.presenter.form_changed(replace(OFFERS, amount="13", customer_id=""))
        assert link.view.state.saved.offered == made

    at_link(scene)


def test_a_number_that_is_none_is_said_at_its_field(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await creates(link, replace(OFFERS, customer_id="maria@example.com"))
        assert "customer_id" in link.view.state.faults
        assert link.desk.gateway.registered == {}

    at_link(scene)


def test_the_same_link_for_another_customer_offers_nothing(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await creates(link, OFFERS)
        link.presenter.clone()
        filled = next(command[1] for command in reversed(link.view.commands) if command[0] == "fill")
        assert (filled.offers_to_keep, filled.customer_id) == (False, "")

    at_link(scene)


@pytest.mark.parametrize("form", [replace(OFFERS, contact="a@example.com\nb@example.com"), replace(OFFERS, copies=2)])
def test_several_links_never_share_a_customer_s_number(at_link: Play, form: LinkForm) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.form_changed(form)
        assert not link.view.state.saved.is_offered
        assert "one customer" in link.view.state.saved.why_not

    at_link(scene)


def test_a_bank_whose_page_asks_nobody_says_so_and_is_not_asked_to(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.form_changed(OFFERS)
        assert "asks nobody" in link.view.state.saved.why_not
        await creates(link, OFFERS)
        (registration,) = link.desk.gateway.registered.values()
        assert registration.details.customer_id is None

    acts = {BankAct.STORED_CARDS: ActEntry(enabled=True)}
    at_link(scene, generation=Generation.V2, login=LoginKind.API_KEY, operations=acts)
