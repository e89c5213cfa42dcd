"""Links without a connection: kept as drafts, listed after a restart, sent once by a person or thrown away."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.domain.currency import currency
from app.domain.errors import AnswerLost, GatewayRefused, NotSent
from app.domain.identifiers import OrderNumber
from app.domain.order import OrderState
from app.presenters.kept_drafts import read, written
from app.presenters.payment_link_state import LineForm, LinkForm, Validity
from app.services.payment_links import LinkDraft
from tests.fakes.desk import a_desk
from tests.makers import NOON, euros
from tests.unit.presenters.scenes import LinkScene

Play = Callable[..., None]
TOUR = LinkDraft(euros(4200), "Tour")


async def without_connection(link: LinkScene, **form: object) -> None:
    """Press Create while the bank is out of reach."""
    link.desk.gateway.fail_next["register"] = NotSent("connect")
    link.presenter.form_changed(LinkForm(**{"amount": "42", "description": "Tour", **form}))  # type: ignore[arg-type]
    await link.presenter.create()


def first_draft(link: LinkScene) -> OrderNumber:
    """Return the number of the newest draft on the screen."""
    return link.view.state.drafts[0][0]  # type: ignore[no-any-return]


async def sent(link: LinkScene) -> int:
    """Return how many orders the bank has."""
    return len(link.desk.gateway.registered)


def test_a_link_without_a_connection_waits_as_a_draft_and_nothing_is_sent_by_itself(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await without_connection(link, contact="maria@example.com")
        message = link.view.state.message
        assert "kept as a draft" in message.happened
        assert "nothing was charged" in message.money
        assert "sends nothing by itself" in message.to_do
        assert [each for each in link.view.commands if each[0] == "fill"] == [("fill", LinkForm(""))], (
            "no second press"
        )
        ((_number, title),) = link.view.state.drafts
        assert title.startswith("42.00\u00a0EUR · Tour · maria@example.com · ")
        link.desk.clock.forward(86_400)
        await link.desk.refresh.ask_now()
        assert await sent(link) == 0

    at_link(scene)


def test_a_draft_is_sent_once_under_a_new_number_with_all_that_was_typed(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        lines = (LineForm("Tea", "2", "21"),)
        await without_connection(
            link, amount="", lines=lines, reference="INV-7", hold=True, order_number="mine-1", language="ru",
            return_page="https://shop.example/x",
        )  # fmt: skip
        link.presenter.another()
        link.desk.clock.forward(3_600)
        draft = first_draft(link)
        await link.presenter.drafts.send(draft)
        shown = link.view.state.link
        assert shown.amount == "42.00\u00a0EUR"
        assert link.view.state.drafts == ()
        (registration,) = link.desk.gateway.registered.values()
        assert registration.description == "Tour"
        assert registration.hold
        assert registration.language == "ru"
        assert registration.return_address.startswith("https://shop.example/x")
        assert registration.details.parameters == {"reference": "INV-7"}
        assert registration.expires_at == NOON + timedelta(hours=1, days=3), "its life begins when it is sent"
        numbers = {order.number: order.state for order in await link.desk.search.find()}
        assert numbers == {"MINE-1": OrderState.NOT_SENT, shown.number: OrderState.AWAITING_PAYMENT}
        await link.presenter.drafts.send(draft)
        assert await sent(link) == 1

    at_link(scene, languages=("en", "ru"))


def test_a_draft_that_does_not_leave_again_is_still_one_draft(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await without_connection(link)
        for _again in range(3):
            link.desk.gateway.fail_next["register"] = NotSent("connect")
            await link.presenter.drafts.send(first_draft(link))
            assert len(link.view.state.drafts) == 1
            assert "could not be reached" in link.view.state.message.happened
        await link.presenter.drafts.send(first_draft(link))
        assert (await sent(link), link.view.state.drafts) == (1, ())
        numbers = [order.number for order in await link.desk.search.find()]
        assert len(set(numbers)) == len(numbers) == 5, "no number is used twice"

    at_link(scene)


def test_a_draft_whose_answer_is_lost_is_no_draft_any_more(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await without_connection(link)
        link.desk.gateway.fail_next["register"] = AnswerLost("timeout")
        await link.presenter.drafts.send(first_draft(link))
        assert link.view.state.drafts == (), "the bank may know it: sending again might make two"

    at_link(scene)


def test_the_draft_that_was_chosen_is_sent_whatever_came_to_stand_in_its_place(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await without_connection(link)
        chosen = first_draft(link)
        link.desk.clock.forward(60)
        await without_connection(link, amount="7", description="Tea")
        assert first_draft(link) != chosen, "the newest stands first"
        await link.presenter.drafts.send(chosen)
        assert [each.description for each in link.desk.gateway.registered.values()] == ["Tour"]
        assert link.view.state.link.amount == "42.00\u00a0EUR"

    at_link(scene)


def test_a_draft_that_is_being_sent_is_not_thrown_away(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await without_connection(link)
        draft = first_draft(link)
        dropping: list[asyncio.Future[None]] = []
        link.desk.gateway.on_call = lambda _call: dropping.append(
            asyncio.ensure_future(link.presenter.drafts.drop(draft))
        )
        await link.presenter.drafts.send(draft)
        await asyncio.gather(*dropping)
        assert link.view.state.message is None, "a link that is there was not thrown away"
        assert link.view.state.link is not None

    at_link(scene)


def test_two_tills_send_a_draft_once(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await without_connection(link)
        drafts = link.desk.link_drafts
        (kept,) = await drafts.waiting(link.desk.profile.name)
        await link.presenter.drafts.send(first_draft(link))
        (order,) = [each for each in await link.desk.search.find() if each.link is not None]
        link.presenter.drafts._listed = (kept,)  # as another till has it on the screen still
        await link.presenter.drafts.send(kept.order.number)
        assert await sent(link) == 1
        assert link.view.state.message.details == kept.order.number
        assert order.link is not None

    at_link(scene)


def test_a_draft_can_be_thrown_away_and_stays_away(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await without_connection(link)
        dropped = first_draft(link)
        await link.presenter.drafts.drop(dropped)
        assert link.view.state.drafts == ()
        await link.presenter.drafts.load()
        assert link.view.state.drafts == ()
        await link.presenter.drafts.send(dropped)
        assert await sent(link) == 0

    at_link(scene)


@pytest.mark.parametrize("failure", [NotSent("tls"), GatewayRefused("5", "no"), AnswerLost("timeout")])
def test_only_a_missing_connection_makes_a_draft(at_link: Play, failure: Exception) -> None:
    async def scene(link: LinkScene) -> None:
        link.desk.gateway.fail_next["register"] = failure
        link.presenter.form_changed(LinkForm("42", "Tour"))
        await link.presenter.create()
        assert link.view.state.drafts == ()
        assert link.view.state.message is not None

    at_link(scene)


def test_a_draft_whose_end_is_over_says_so_and_is_not_sent(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await without_connection(link, validity=Validity.UNTIL, until=NOON + timedelta(hours=2))
        link.desk.clock.forward(3 * 3_600)
        await link.presenter.drafts.send(first_draft(link))
        assert "moment is over" in link.view.state.message.happened
        assert len(link.view.state.drafts) == 1
        assert await sent(link) == 0

    at_link(scene)


def test_drafts_of_another_bank_are_listed_at_that_bank(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await without_connection(link)
        other = replace(link.desk.profile, name="other", currency=currency("KZT"))  # type: ignore[arg-type]
        link.desk.banks.replace(other)
        link.presenter.use_profile(other)
        assert link.view.state.drafts == (), "a sum in euros is none in tenge"
        (order,) = await link.desk.search.find()
        before = await link.desk.search.timeline(order.number)
        await link.presenter.drafts.send(order.number)
        await link.presenter.drafts.drop(order.number)
        assert await link.desk.search.timeline(order.number) == before
        await link.presenter.drafts.load()
        assert link.view.state.drafts == ()
        link.presenter.use_profile(link.desk.profile)
        await link.presenter.drafts.load()
        assert len(link.view.state.drafts) == 1

    at_link(scene)


def test_a_draft_of_before_the_bank_changed_its_currency_is_not_sent_in_the_new_one(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await without_connection(link)
        link.presenter.use_profile(replace(link.desk.profile, currency=currency("CZK")))
        assert link.view.state.drafts[0][1].startswith("42.00\u00a0EUR")
        await link.presenter.drafts.send(first_draft(link))
        assert await sent(link) == 0
        assert "another currency" in link.view.state.message.happened
        assert len(link.view.state.drafts) == 1

    at_link(scene)


def test_drafts_are_there_after_a_restart_and_a_crash_while_sending_loses_none(tmp_path: Path) -> None:
    async def typed() -> None:
        async with a_desk(tmp_path) as desk:
            desk.gateway.fail_next["register"] = NotSent("connect")
            number = desk.links.new_number(desk.profile)
            with pytest.raises(NotSent):
                await desk.links.create(desk.profile, TOUR, number)
            assert await desk.link_drafts.keep(number, "{}")

    async def crashes_while_sending() -> None:
        async with a_desk(tmp_path) as desk:
            (kept,) = await desk.link_drafts.waiting(desk.profile.name)

            async def dies(*_arguments: object) -> None:
                raise KeyboardInterrupt

            desk.links.create = dies  # type: ignore[method-assign, assignment]
            desk.link_drafts.keep = dies  # type: ignore[method-assign, assignment]
            with pytest.raises(KeyboardInterrupt):
                await desk.link_drafts.send(kept.order.number, desk.profile, TOUR, kept.form)

    async def sends() -> None:
        async with a_desk(tmp_path) as desk:
            (kept,) = await desk.link_drafts.waiting(desk.profile.name)
            order = await desk.link_drafts.send(kept.order.number, desk.profile, TOUR, kept.form)
            assert order.state is OrderState.AWAITING_PAYMENT
            assert await desk.link_drafts.waiting(desk.profile.name) == []

    steps: tuple[Callable[[], Awaitable[None]], ...] = (typed, crashes_while_sending, sends)
    for step in steps:
        asyncio.run(_run(step))


def test_a_form_is_read_as_it_was_written_also_what_a_newer_edition_added() -> None:
    until = NOON + timedelta(days=1)
    lines = (LineForm("Tea", "2", "3.50"), LineForm("Чай"))
    form = LinkForm("42", "Tour", "a@b.example\n+357", Validity.UNTIL, "ru", until, "Maria", "7", True, lines)
    assert read(written(form)) == form
    assert read(written(form)[:-1] + ', "newer": 1}') == form


async def _run(step: Callable[[], Awaitable[None]]) -> None:
    await step()
