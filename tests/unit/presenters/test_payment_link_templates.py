"""Templates of links a shop makes often: everything but the customer, and never a card."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from app.presenters.link_presets import LONGEST_NAME, MOST
from app.presenters.payment_link_state import LineForm, LinkForm, Validity
from app.services.link_memory import LinkPreset
from tests.makers import GOOD_CARD, NOON
from tests.unit.presenters.scenes import LinkScene, another_bank

Play = Callable[..., None]
FORM = LinkForm("50", "Deposit for a room", "maria@example.com", Validity.SEVEN_DAYS, name="Maria", reference="7")


def test_a_template_is_kept_and_taken_without_any_customer(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.form_changed(FORM)
        assert link.view.state.presets.suggestion == "Deposit for a room"
        link.presenter.kept.keep_template(" Deposit ")
        assert link.memory.presets(link.desk.profile.name) == (
            LinkPreset("Deposit", "50.00", "Deposit for a room", "7d"),
        )
        assert "Deposit" in link.view.state.message.happened
        link.presenter.form_changed(LinkForm("1", "x", "nikos@example.com"))
        link.presenter.kept.take_template("Deposit")
        taken = LinkForm("50.00", "Deposit for a room", "nikos@example.com", Validity.SEVEN_DAYS)
        assert link.view.commands[-2:] == [("fill", taken), ("focus", "contact")]
        assert link.view.state.create_label == "Create link for 50.00\u00a0EUR"

    at_link(scene)


def test_a_template_without_a_sum_asks_for_it(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.form_changed(LinkForm("", "Tour"))
        link.presenter.kept.keep_template("Tour")
        link.presenter.kept.take_template("Tour")
        assert link.view.commands[-1] == ("focus", "amount")

    at_link(scene)


def test_an_end_of_ones_own_and_lines_are_not_kept(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        lines = (LineForm("Tea", "1", "2"),)
        form = LinkForm("9", "Tea", validity=Validity.UNTIL, until=NOON + timedelta(days=1), lines=lines)
        link.presenter.form_changed(form)
        link.presenter.kept.keep_template("Tea")
        assert link.memory.presets(link.desk.profile.name) == (LinkPreset("Tea", "", "Tea", ""),)

    at_link(scene)


def test_the_same_name_replaces_and_a_removed_one_is_gone(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        for amount in ("1", "2"):
            link.presenter.form_changed(LinkForm(amount))
            link.presenter.kept.keep_template("Tea")
        assert [each.amount for each in link.memory.presets(link.desk.profile.name)] == ["2.00"]
        link.presenter.kept.forget_template("Tea")
        assert link.view.state.presets.names == ()
        link.presenter.kept.take_template("Tea")
        assert not link.view.was_told("fill")

    at_link(scene)


def test_only_so_many_are_kept_in_the_order_of_their_names(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        for place in range(MOST + 2):
            link.presenter.kept.keep_template(f"{'ab'[place % 2]}{place:02}" + "x" * LONGEST_NAME)
        names = link.view.state.presets.names
        assert len(names) == MOST
        assert list(names) == sorted(names)
        assert all(len(name) == LONGEST_NAME for name in names)
        assert not link.view.state.presets.can_keep

    at_link(scene)


@pytest.mark.parametrize(("name", "description"), [(f"a {GOOD_CARD}", ""), ("Tea", f"card {GOOD_CARD}"), ("  ", "")])
def test_no_card_and_no_empty_name_is_kept(at_link: Play, name: str, description: str) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.form_changed(LinkForm("5", description))
        link.presenter.kept.keep_template(name)
        assert link.memory.presets(link.desk.profile.name) == ()
        state = link.view.state
        assert bool(state.faults) is bool(description)

    at_link(scene)


def test_each_bank_has_its_own(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.kept.keep_template("Tea")
        link.presenter.use_profile(another_bank())
        assert link.view.state.presets.names == ()

    at_link(scene)
