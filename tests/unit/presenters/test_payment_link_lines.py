"""A link whose amount is counted line by line."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from app.domain.profile import Generation
from app.presenters.payment_link_state import LineForm, LinkForm
from tests.makers import GOOD_CARD, euros
from tests.unit.presenters.scenes import LinkScene

Play = Callable[..., None]
TEA, CAKE = LineForm("Tea", "2", "2.50"), LineForm("Cake", "", "3,20")


async def create(link: LinkScene, *lines: LineForm) -> None:
    link.presenter.form_changed(LinkForm("999", lines=lines))
    await link.presenter.create()


def test_the_lines_are_counted_and_told_to_the_bank(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, TEA, LineForm(), CAKE)
        assert link.view.state.link.amount == "8.20\u00a0EUR"
        (asked,) = link.desk.gateway.registered.values()
        assert asked.amount == euros(820), "the sum of the lines, whatever stands in the amount"
        assert [(line.position, line.name, line.quantity, line.total) for line in asked.details.lines] == [
            (1, "Tea", Decimal(2), euros(500)),
            (2, "Cake", Decimal(1), euros(320)),
        ]

    at_link(scene)


def test_a_discount_and_a_tip_are_counted_and_the_bank_has_lines_of_the_same_sum(at_link: Play) -> None:
    """Gateway manual, section 4.1: a line has no sum below zero."""

    async def scene(link: LinkScene) -> None:
        lines = (TEA, CAKE, LineForm("Regular", "", "-10 %"), LineForm("Tip", "", "0.62"))
        link.presenter.form_changed(LinkForm("", lines=lines))
        state = link.view.state
        assert (state.line_totals, state.total) == (("5.00", "3.20", "−0.82", "0.62"), "8.00")
        await link.presenter.create()
        (asked,) = link.desk.gateway.registered.values()
        told = [(line.name, line.total.minor) for line in asked.details.lines]
        assert asked.amount == euros(800)
        assert sum(minor for _name, minor in told) == 800
        assert [name for name, _minor in told] == ["Tea", "Cake", "Tip"]

    at_link(scene)


def test_each_line_and_the_whole_show_their_sum_while_typing(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.form_changed(LinkForm("", lines=(TEA, CAKE)))
        state = link.view.state
        assert (state.line_totals, state.total) == (("5.00", "3.20"), "8.20")
        assert state.create_label == "Create link for 8.20\u00a0EUR"
        link.presenter.form_changed(LinkForm("", lines=(TEA, LineForm("Cake"))))
        state = link.view.state
        assert (state.line_totals, state.total, state.create_label) == (("5.00", ""), "", "Create link")

    at_link(scene)


def test_a_bank_without_lines_is_told_the_sum_and_the_clerk_knows(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        assert "the sum only" in link.view.state.lines_hint
        await create(link, TEA, CAKE)
        (asked,) = link.desk.gateway.registered.values()
        assert (asked.amount, asked.details.lines) == (euros(820), ())

    at_link(scene, generation=Generation.V2)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (LineForm("", "1", "2"), "Line 2: Type what is sold."),
        (LineForm("Cake", "x", "2"), "Line 2: This is not a quantity"),
        (LineForm("Cake", "1", ""), "Line 2: Type the amount"),
        (LineForm(f"card {GOOD_CARD}", "1", "2"), "Line 2: This text looks like a card number"),
        (LineForm("Cake", "999999", "9999"), "The amount must be between"),
        (
            LineForm("Off", "", "-5.01"),
            "Line 2: The discount “Off” of 5.01\u00a0EUR is more than the 5.00\u00a0EUR above it.",
        ),
        (LineForm("Off", "", "-100 %"), "The amount must be more than zero"),
    ],
)
def test_a_faulty_line_is_named_and_nothing_is_sent(at_link: Play, line: LineForm, sentence: str) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, TEA, line)
        assert link.view.state.faults["lines"].startswith(sentence)
        assert link.view.commands == [("focus", "lines")]
        assert link.desk.gateway.calls == []

    at_link(scene)


def test_without_any_line_that_is_filled_in_there_is_no_sum(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, LineForm(), LineForm(quantity="2"))
        assert "Type the amount" in link.view.state.faults["lines"]

    at_link(scene)


def test_a_kept_sum_does_not_wipe_lines(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.form_changed(LinkForm("42"))
        link.presenter.kept.toggle_sum()
        link.presenter.form_changed(LinkForm("", lines=(TEA,)))
        link.presenter.kept.take_sum(0)
        assert not link.view.was_told("fill")

    at_link(scene)


@pytest.mark.parametrize("holds", [True, False])
def test_the_money_is_held_only_where_the_clerk_says_so(at_link: Play, holds: bool) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.form_changed(LinkForm("42", hold=holds))
        await link.presenter.create()
        (asked,) = link.desk.gateway.registered.values()
        assert asked.hold is holds

    at_link(scene)


def test_where_the_shop_holds_first_the_next_link_does_too(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.another()
        assert ("fill", LinkForm("", hold=True)) in link.view.commands

    at_link(scene, holds_first=True)
