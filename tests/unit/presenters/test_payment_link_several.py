"""Several links at once: a line for each customer, a set of single ones, and customers who are known already."""

from collections.abc import Callable

import pytest

from app.domain.errors import NotSent
from app.domain.order import Customer
from app.presenters.batch_file import BatchLine
from app.presenters.link_batch import REVIEWED_ABOVE, LinkBatchPresenter
from app.presenters.link_batch_state import BatchPhase, RowKind
from app.presenters.payment_link_state import LineForm, LinkForm
from app.presenters.recipients import batch_lines, links_in
from app.services.payment_links import LinkDraft
from tests.fakes.view import RecordingView
from tests.makers import euros
from tests.unit.presenters.scenes import LinkScene, english

Play = Callable[..., None]
THREE = "maria@example.com\n\n+357 99 123456\nnikos@example.com\n"


def a_batch(link: LinkScene, pattern: LinkForm) -> tuple[LinkBatchPresenter, RecordingView]:
    desk, view = link.desk, RecordingView()
    presenter = LinkBatchPresenter(english(), desk.link_batch, desk.clock, desk.profile, pattern)
    presenter.attach(view)
    return presenter, view


async def opened(link: LinkScene, form: LinkForm) -> tuple[BatchLine, ...]:
    """Press Create with this form; returns the lines the screen for many links is opened with."""
    link.presenter.form_changed(form)
    await link.presenter.create()
    (command,) = [each for each in link.view.commands if each[0] == "make_several"]
    assert command[1] == form
    lines: tuple[BatchLine, ...] = command[2]
    return lines


@pytest.mark.parametrize(
    ("contact", "copies", "links"), [("", 1, 1), ("a@b.example", 1, 1), (THREE, 1, 3), ("", 4, 4), (THREE, 2, 6)]
)
def test_each_line_and_each_of_a_set_is_one_link(contact: str, copies: int, links: int) -> None:
    form = LinkForm("5", contact=contact, copies=copies)
    assert links_in(form) == len(batch_lines(form, "5.00")) == links


def test_the_button_says_how_many_links_of_which_sum(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.form_changed(LinkForm("42", contact=THREE))
        assert link.view.state.create_label == "Create 3 link(s), 42.00\u00a0EUR each"
        link.presenter.form_changed(LinkForm("", contact=THREE))
        assert link.view.state.create_label == "Create links"

    at_link(scene)


def test_a_faulty_line_is_named_and_nothing_is_opened(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.form_changed(LinkForm("42", contact="maria@example.com\nnikos@"))
        await link.presenter.create()
        assert link.view.state.faults["contact"].startswith("Line 2: ")
        assert not link.view.was_told("make_several")
        assert link.desk.gateway.calls == []

    at_link(scene)


def test_several_customers_get_a_link_each_at_once(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        form = LinkForm("42", "Tour", THREE, return_page="https://shop.example/x")
        batch, view = a_batch(link, form)
        await batch.take(await opened(link, form))
        assert (view.state.phase, view.state.is_typed) == (BatchPhase.DONE, True)
        assert [row.kind for row in view.state.rows] == [RowKind.MADE] * 3
        orders = await link.desk.search.find()
        assert {order.customer.email or order.customer.phone for order in orders} == {
            "maria@example.com",
            "+35799123456",
            "nikos@example.com",
        }
        assert {each.description for each in link.desk.gateway.registered.values()} == {"Tour"}
        assert all("shop.example/x" in each.return_address for each in link.desk.gateway.registered.values())
        assert batch.made_any

    at_link(scene)


def test_a_set_is_of_single_links_and_another_set_is_another_one(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        form = LinkForm("", lines=(LineForm("Tea", "2", "3.50"),), copies=4)
        for wanted in (4, 8):
            batch, _view = a_batch(link, form)
            await batch.take(batch_lines(form, "7.00"))
            orders = await link.desk.search.find()
            assert len({order.number for order in orders}) == wanted
        assert {order.amount for order in orders} == {euros(700)}
        told = 1 if link.desk.profile.takes_lines else 0
        assert all(len(each.details.lines) == told for each in link.desk.gateway.registered.values())

    at_link(scene)


def test_more_than_twenty_are_shown_before_anything_is_sent(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        form = LinkForm("5", copies=REVIEWED_ABOVE + 1)
        batch, view = a_batch(link, form)
        await batch.take(batch_lines(form, "5.00"))
        assert (view.state.phase, view.state.can_run) == (BatchPhase.READY, True)
        assert link.desk.gateway.calls == []
        await batch.run()
        assert len(link.desk.gateway.registered) == REVIEWED_ABOVE + 1

    at_link(scene)


def test_what_was_not_made_is_made_by_the_next_press_and_nothing_twice(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        form = LinkForm("5", contact=THREE)
        batch, view = a_batch(link, form)
        link.desk.gateway.fail_next["register"] = NotSent("connect")
        await batch.take(batch_lines(form, "5.00"))
        assert view.state.message is not None
        await batch.run()
        assert [row.kind for row in view.state.rows] == [RowKind.MADE] * 3
        assert len(link.desk.gateway.registered) == 3

    at_link(scene)


def test_one_number_is_not_for_several_links(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.form_changed(LinkForm("42", copies=2, order_number="INV-7"))
        await link.presenter.create()
        assert "One number is for one link" in link.view.state.faults["order_number"]

    at_link(scene)


# --- customers who are known ------------------------------------------------------------------------


async def sells_to(link: LinkScene, *customers: Customer) -> None:
    for customer in customers:
        link.desk.clock.forward(60)
        await link.desk.links.create(link.desk.profile, LinkDraft(euros(500), "Tea", customer))


def test_customers_of_earlier_orders_are_offered_while_typing_and_taken_by_one_press(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        maria = Customer(email="maria@example.com", name="Maria Petrova")
        await sells_to(
            link, maria, maria, Customer(phone="+35799123456", name="Mario"), Customer(email="x@y.example")
        )
        link.presenter.form_changed(LinkForm("42", contact="MARI"))
        await link.presenter.look_for_customers()
        assert link.view.state.known_customers == ("Mario · +35799123456", "Maria Petrova · maria@example.com")
        link.presenter.take_customer(1)
        assert link.view.commands[-2:] == [
            ("fill", LinkForm("42", contact="maria@example.com", name="Maria Petrova")),
            ("focus", "contact"),
        ]
        assert link.view.state.known_customers == ()
        link.presenter.take_customer(0)
        assert len([each for each in link.view.commands if each[0] == "fill"]) == 1

    at_link(scene)


def test_the_last_line_is_looked_for_and_the_lines_before_stay(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await sells_to(link, Customer(email="maria@example.com", name="Maria"))
        link.presenter.form_changed(LinkForm("42", contact="nikos@example.com\nmar"))
        await link.presenter.look_for_customers()
        link.presenter.take_customer(0)
        assert link.view.commands[-2][1] == LinkForm("42", contact="nikos@example.com\nmaria@example.com")

    at_link(scene)


@pytest.mark.parametrize("typed", ["ma", "maria@example.com", "tea", ""])
def test_nobody_is_offered_for_too_little_or_for_what_is_complete(at_link: Play, typed: str) -> None:
    async def scene(link: LinkScene) -> None:
        await sells_to(link, Customer(email="maria@example.com"))
        link.presenter.form_changed(LinkForm("42", contact=typed))
        await link.presenter.look_for_customers()
        assert link.view.state.known_customers == ()

    at_link(scene)
