"""Roles of the shop's own: made by owners alone, given within one's own rights, in force at the next act."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from app.domain.own_role import OwnRole
from app.domain.people_errors import (
    RightMissing,
    RoleAboveOwn,
    RoleChangedMeanwhile,
    RoleInUse,
    RoleNameTaken,
    RoleUsedNoMore,
)
from app.domain.person import Person, Pin, Right, Role, RoleRules
from app.domain.trail import Deed, TrailEntry, TrailFilter
from tests.fakes.desk import TestDesk, a_desk
from tests.makers import euros

OLGA_PIN, MAX_PIN, EVA_PIN = "507291", "613098", "829104"
REFUNDS = frozenset({Right.SELL, Right.REFUND})


def _in_a_shop(folder: Path, work: Callable[[TestDesk], Awaitable[None]]) -> None:
    """Run some work in a shop with Olga the owner at work, and Max the manager."""

    async def run() -> None:
        async with a_desk(folder) as desk:
            await desk.people.begin("Olga", OLGA_PIN)
            await desk.people.hire("Max", Role.MANAGER, MAX_PIN)
            await work(desk)

    asyncio.run(run())


async def _newest(desk: TestDesk) -> TrailEntry:
    return (await desk.journal.trail(TrailFilter(), 1)).entries[0]


async def _eva(desk: TestDesk, rights: frozenset[Right] = REFUNDS) -> tuple[OwnRole, Person]:
    role = await desk.own_roles.make("Night shift", rights)
    return role, await desk.people.hire("Eva", role.key, EVA_PIN)


def test_role_is_made_given_and_changed_and_counts_at_the_next_act(tmp_path: Path) -> None:
    async def work(desk: TestDesk) -> None:
        role, _ = await _eva(desk)
        await desk.people.sign_on("Eva", Pin(EVA_PIN))
        await desk.at_work.check(Right.REFUND, "A-1", euros(9900))
        with pytest.raises(RightMissing):
            await desk.at_work.check(Right.TRAIL)
        await desk.people.sign_on("Olga", Pin(OLGA_PIN))
        role = await desk.own_roles.change(role, REFUNDS, {Right.REFUND: (euros(1000),)})
        assert (await _newest(desk)).facts == {
            "role": "Night shift",
            "rights": "sell, refund",
            "limits": "refund 10.00 EUR",
        }
        await desk.people.sign_on("Eva", Pin(EVA_PIN))
        with pytest.raises(RightMissing) as refused:
            await desk.at_work.check(Right.REFUND, "A-1", euros(1001))
        assert refused.value.above_limit

    _in_a_shop(tmp_path, work)


def test_only_an_owner_makes_renames_changes_and_retires_roles(tmp_path: Path) -> None:
    async def work(desk: TestDesk) -> None:
        role, _ = await _eva(desk, frozenset(Right))
        for name, pin in (("Max", MAX_PIN), ("Eva", EVA_PIN)):
            await desk.people.sign_on(name, Pin(pin))
            for attempt in (
                desk.own_roles.make("Day shift", REFUNDS),
                desk.own_roles.rename(role, "Day shift"),
                desk.own_roles.change(role, REFUNDS, {}),
                desk.own_roles.retire(role),
            ):
                with pytest.raises(RoleAboveOwn):
                    await attempt
        assert [each.name for each in await desk.own_roles.all()] == ["Night shift"]

    _in_a_shop(tmp_path, work)


def test_own_role_with_every_right_still_does_not_what_only_an_owner_may(tmp_path: Path) -> None:
    async def work(desk: TestDesk) -> None:
        _role, eva = await _eva(desk, frozenset(Right))
        await desk.people.sign_on("Eva", Pin(EVA_PIN))
        olga = next(each for each in await desk.people.all() if each.name == "Olga")
        for attempt in (
            desk.people.hire("Boris", Role.OWNER, "718293"),
            desk.people.change_role(eva, Role.OWNER),
            desk.people.retire(olga),
            desk.people.give_pin(olga, "718293"),
            desk.people.change_role(olga, Role.CLERK),
        ):
            with pytest.raises(RoleAboveOwn):
                await attempt
        with pytest.raises(RoleAboveOwn):
            await desk.people.change_rules(RoleRules(Role.CLERK, frozenset(Right)))
        assert (await desk.people.hire("Boris", Role.CLERK, "7182")).role is Role.CLERK

    _in_a_shop(tmp_path, work)


def test_manager_gives_own_roles_that_may_no_more_than_the_manager(tmp_path: Path) -> None:
    async def work(desk: TestDesk) -> None:
        role, _ = await _eva(desk)
        bank_clerk = await desk.own_roles.make("Bank clerk", frozenset({Right.BANKS}))
        await desk.people.sign_on("Max", Pin(MAX_PIN))
        boris = await desk.people.hire("Boris", role.key, "718293")
        for attempt in (
            desk.people.hire("Ivan", bank_clerk.key, "718293"),
            desk.people.change_role(boris, bank_clerk.key),
        ):
            with pytest.raises(RoleAboveOwn):
                await attempt

    _in_a_shop(tmp_path, work)


def test_role_goes_only_when_nobody_who_works_here_has_it_and_is_given_to_nobody_then(tmp_path: Path) -> None:
    async def work(desk: TestDesk) -> None:
        role, eva = await _eva(desk)
        with pytest.raises(RoleInUse):
            await desk.own_roles.retire(role)
        eva = await desk.people.retire(eva)
        gone = await desk.own_roles.retire(role)
        assert gone.is_retired
        assert (await _newest(desk)).deed is Deed.ROLE_RETIRED
        with pytest.raises(RoleUsedNoMore):
            await desk.people.hire("Boris", role.key, "718293")
        with pytest.raises(RoleUsedNoMore):
            await desk.people.take_back(eva, EVA_PIN)

    _in_a_shop(tmp_path, work)


def test_role_of_a_name_that_was_used_before_is_used_again(tmp_path: Path) -> None:
    async def work(desk: TestDesk) -> None:
        role = await desk.own_roles.make("Night shift", REFUNDS)
        with pytest.raises(RoleNameTaken):
            await desk.own_roles.make("NIGHT SHIFT", REFUNDS)
        await desk.own_roles.retire(role)
        again = await desk.own_roles.make("Night Shift", frozenset({Right.SELL}))
        assert (again.key, again.name, again.is_retired) == (role.key, "Night Shift", False)
        assert again.rights == {Right.SELL}

    _in_a_shop(tmp_path, work)


def test_history_keeps_the_name_a_role_had(tmp_path: Path) -> None:
    async def work(desk: TestDesk) -> None:
        role, eva = await _eva(desk)
        renamed = await desk.own_roles.rename(role, "Day shift")
        assert (await _newest(desk)).facts["was"] == "Night shift"
        with pytest.raises(RoleChangedMeanwhile):
            await desk.own_roles.rename(role, "Evening shift")
        await desk.people.change_role(eva, Role.CLERK)
        entries = (await desk.journal.trail(TrailFilter(), 9)).entries
        hired = next(each for each in entries if each.facts.get("whom") == "Eva" and each.deed is Deed.HIRED)
        moved = next(each for each in entries if each.deed is Deed.ROLE_CHANGED)
        assert hired.facts["role"] == "Night shift"
        assert moved.facts["was"] == renamed.name == "Day shift"

    _in_a_shop(tmp_path, work)


def test_who_may_names_people_of_own_roles(tmp_path: Path) -> None:
    async def work(desk: TestDesk) -> None:
        await _eva(desk)
        assert "Eva" in await desk.people.who_may(Right.REFUND, euros(100))
        assert "Eva" not in await desk.people.who_may(Right.TRAIL)

    _in_a_shop(tmp_path, work)
