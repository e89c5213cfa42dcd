"""People at work: hired and proved by PINs, wrong PINs slowed down and written down, one act on a manager's word."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from app.domain.bulk import AnotherAtWork
from app.domain.currency import currency
from app.domain.errors import PaydeskError
from app.domain.events import OperatorChanged
from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.people_errors import (
    LastOwner,
    NobodyAtWork,
    PersonNameTaken,
    PersonUnknown,
    PinLocked,
    RightMissing,
    RoleAboveOwn,
    WrongPin,
)
from app.domain.person import Person, Pin, Right, Role, RoleRules
from app.domain.resolution import Found, Resolution
from app.domain.timeline import Happening
from app.domain.trail import Deed, TrailEntry, TrailFilter
from app.services.payment_links import LinkDraft
from app.services.people_witness import PeopleWitness
from app.services.ports import OrderFilter
from app.services.table_file import TableLook
from app.services.witness import Signature
from tests.fakes.desk import TestDesk, a_desk
from tests.makers import euros

T = TypeVar("T")
EUR = currency("EUR")
OLGA_PIN, ANNA_PIN, MAX_PIN = "507291", "7204", "613098"
NUMBER = OrderNumber("A-1")


def _in_a_shop(folder: Path, work: Callable[[TestDesk], Awaitable[T]]) -> T:
    """Run some work in a shop with Olga the owner at work, Max the manager and Anna the clerk."""

    async def run() -> T:
        async with a_desk(folder) as desk:
            await desk.people.begin("Olga", OLGA_PIN)
            await desk.people.hire("Max", Role.MANAGER, MAX_PIN)
            await desk.people.hire("Anna", Role.CLERK, ANNA_PIN)
            return await work(desk)

    return asyncio.run(run())


async def _person(desk: TestDesk, name: str) -> Person:
    return next(each for each in await desk.people.all() if each.name == name)


async def _newest(desk: TestDesk) -> TrailEntry:
    return (await desk.journal.trail(TrailFilter(), 1)).entries[0]


def test_shop_without_people_works_under_the_name_of_its_till(tmp_path: Path) -> None:
    async def run() -> None:
        async with a_desk(tmp_path) as desk:
            await desk.at_work.load()
            assert desk.desk.operator == "anna"
            for right in Right:
                await desk.at_work.check(right, NUMBER, Money(5000, EUR))

    asyncio.run(run())


def test_first_person_is_the_owner_and_at_work_at_once(tmp_path: Path) -> None:
    async def run() -> None:
        async with a_desk(tmp_path) as desk:
            olga = await desk.people.begin("  Olga ", OLGA_PIN)
            assert (olga.name, olga.role, desk.desk.operator) == ("Olga", Role.OWNER, "Olga")
            assert desk.events[-1] == OperatorChanged("Olga")
            with pytest.raises(RightMissing):
                await desk.people.begin("Eve", "718293")

    asyncio.run(run())


def test_after_a_start_nobody_is_at_work_and_nothing_can_be_done(tmp_path: Path) -> None:
    async def again(desk: TestDesk) -> None:
        desk.at_work.go()
        await desk.at_work.load()
        assert desk.desk.operator == ""
        with pytest.raises(NobodyAtWork):
            await desk.at_work.check(Right.SELL)
        with pytest.raises(NobodyAtWork):
            await desk.people.hire("Eve", Role.CLERK, ANNA_PIN)

    _in_a_shop(tmp_path, again)


def test_right_pin_brings_somebody_to_work_and_stands_in_the_trail(tmp_path: Path) -> None:
    async def sign_on(desk: TestDesk) -> None:
        await desk.people.sign_on("Anna", Pin(ANNA_PIN))
        assert desk.desk.operator == "Anna"
        entry = await _newest(desk)
        assert (entry.deed, entry.person, entry.till) == (Deed.SIGNED_ON, "Anna", "T1")
        await desk.people.sign_off()
        assert desk.desk.operator == ""
        assert (await _newest(desk)).deed is Deed.SIGNED_OFF

    _in_a_shop(tmp_path, sign_on)


def test_same_pin_of_two_people_is_no_trouble_because_the_name_says_who(tmp_path: Path) -> None:
    async def sign_on(desk: TestDesk) -> None:
        await desk.people.hire("Boris", Role.CLERK, ANNA_PIN)
        assert (await desk.people.sign_on("Boris", Pin(ANNA_PIN))).name == "Boris"

    _in_a_shop(tmp_path, sign_on)


def test_wrong_pins_are_written_down_counted_over_a_restart_and_slowed_down(tmp_path: Path) -> None:
    async def guess(desk: TestDesk) -> None:
        for tries in range(1, 5):
            with pytest.raises(WrongPin):
                await desk.people.sign_on("Anna", Pin("0001"))
            assert (await _newest(desk)).facts == {"tries": str(tries), "at_work": "Olga"}
        for minutes in (5, 15, 60, 60):
            with pytest.raises(PinLocked) as locked:
                await desk.people.sign_on("Anna", Pin("0001"))
            assert locked.value.until - desk.clock.now() == timedelta(minutes=minutes)
            desk.clock.forward(minutes * 60 - 1)
            with pytest.raises(PinLocked):
                await desk.people.sign_on("Anna", Pin(ANNA_PIN))
            desk.clock.forward(1)
        assert (await _person(desk, "Anna")).wrong_pins == 8
        await desk.people.sign_on("Anna", Pin(ANNA_PIN))
        anna = await _person(desk, "Anna")
        assert (anna.wrong_pins, anna.locked_until) == (0, None)

    _in_a_shop(tmp_path, guess)


def test_many_guesses_at_the_same_moment_are_one_after_the_other(tmp_path: Path) -> None:
    async def guess(desk: TestDesk) -> None:
        tries = [desk.people.sign_on("Anna", Pin(f"{guess:04}")) for guess in range(40)]
        ends = await asyncio.gather(*tries, return_exceptions=True)
        assert [type(end) for end in ends] == [WrongPin] * 4 + [PinLocked] * 36
        assert (await _person(desk, "Anna")).wrong_pins == 5

    _in_a_shop(tmp_path, guess)


def test_new_pin_from_a_manager_unlocks(tmp_path: Path) -> None:
    async def lock_and_unlock(desk: TestDesk) -> None:
        for _try in range(5):
            with pytest.raises(PaydeskError):
                await desk.people.sign_on("Anna", Pin("0001"))
        await desk.people.give_pin(await _person(desk, "Anna"), "8203")
        await desk.people.sign_on("Anna", Pin("8203"))

    _in_a_shop(tmp_path, lock_and_unlock)


def test_no_pin_and_no_hash_is_ever_logged_or_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    async def use_pins(desk: TestDesk) -> list[object]:
        told: list[object] = []
        for pin in ("0001", ANNA_PIN):
            try:
                told.append(await desk.people.sign_on("Anna", Pin(pin)))
            except WrongPin as failure:
                told.append((failure, failure.args, failure.__context__))
        anna = await _person(desk, "Anna")
        lines = (await desk.journal.trail(TrailFilter(), 99)).entries
        return [*told, await desk.journal.people.pin_hash(anna.id), *lines]

    everything = f"{_in_a_shop(tmp_path, use_pins)!r}{caplog.text}"
    for secret in (OLGA_PIN, ANNA_PIN, "0001", "argon2"):
        assert secret not in everything


def test_retired_person_is_nobody_at_every_till_at_once(tmp_path: Path) -> None:
    async def retire(desk: TestDesk) -> None:
        await desk.people.sign_on("Max", Pin(MAX_PIN))
        anna = await desk.people.retire(await _person(desk, "Anna"))
        with pytest.raises(PersonUnknown):
            await desk.people.sign_on("Anna", Pin(ANNA_PIN))
        with pytest.raises(PersonNameTaken):
            await desk.people.hire("anna", Role.CLERK, ANNA_PIN)
        desk.at_work.come(anna)  # as at another till, which has not heard
        with pytest.raises(NobodyAtWork):
            await desk.at_work.check(Right.SELL)

    _in_a_shop(tmp_path, retire)


def test_somebody_who_left_can_be_taken_back_with_a_new_pin(tmp_path: Path) -> None:
    async def take_back(desk: TestDesk) -> None:
        gone = await desk.people.retire(await _person(desk, "Anna"))
        await desk.people.take_back(gone, "8203")
        await desk.people.sign_on("Anna", Pin("8203"))
        assert (await desk.journal.trail(TrailFilter(deeds=frozenset({Deed.CAME_BACK})), 9)).entries[
            0
        ].person == "Olga"

    _in_a_shop(tmp_path, take_back)


def test_nobody_makes_changes_or_retires_somebody_above_the_own_role(tmp_path: Path) -> None:
    async def reach_up(desk: TestDesk) -> None:
        await desk.people.sign_on("Max", Pin(MAX_PIN))
        olga, max_, anna = [await _person(desk, name) for name in ("Olga", "Max", "Anna")]
        for attempt in (
            desk.people.hire("Eve", Role.OWNER, "718293"),
            desk.people.change_role(max_, Role.OWNER),
            desk.people.change_role(olga, Role.CLERK),
            desk.people.give_pin(olga, "718293"),
            desk.people.retire(olga),
            desk.people.change_rules(RoleRules(Role.MANAGER, frozenset(Right))),
        ):
            with pytest.raises(RoleAboveOwn):
                await attempt
        assert (await desk.people.change_role(anna, Role.SENIOR)).role is Role.SENIOR

    _in_a_shop(tmp_path, reach_up)


def test_clerk_may_look_after_nobody_but_change_the_own_pin(tmp_path: Path) -> None:
    async def try_it(desk: TestDesk) -> None:
        await desk.people.sign_on("Anna", Pin(ANNA_PIN))
        anna, max_ = await _person(desk, "Anna"), await _person(desk, "Max")
        for attempt in (
            desk.people.hire("Eve", Role.CLERK, "8203"),
            desk.people.give_pin(max_, "718293"),
            desk.people.retire(max_),
            desk.people.change_role(anna, Role.SENIOR),
            desk.people.change_rules(RoleRules(Role.CLERK, frozenset(Right))),
        ):
            with pytest.raises(RightMissing):
                await attempt
        await desk.people.give_pin(anna, "8203")
        assert (await desk.people.sign_on("Anna", Pin("8203"))).name == "Anna"

    _in_a_shop(tmp_path, try_it)


def test_one_owner_always_stays(tmp_path: Path) -> None:
    async def leave(desk: TestDesk) -> None:
        olga = await _person(desk, "Olga")
        with pytest.raises(LastOwner):
            await desk.people.retire(olga)
        with pytest.raises(LastOwner):
            await desk.people.change_role(olga, Role.CLERK)
        await desk.people.hire("Pavel", Role.OWNER, "829104")
        await desk.people.retire(olga)
        assert desk.at_work.name == ""

    _in_a_shop(tmp_path, leave)


# --- rights at the desk -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("right", Right)
def test_clerk_may_sell_and_nothing_else(tmp_path: Path, right: Right) -> None:
    async def ask(desk: TestDesk) -> bool:
        await desk.people.sign_on("Anna", Pin(ANNA_PIN))
        try:
            await desk.at_work.check(right, NUMBER, Money(5000, EUR))
        except RightMissing:
            return False
        return True

    assert _in_a_shop(tmp_path, ask) is (right is Right.SELL)


def test_shop_says_what_a_role_may_do_and_up_to_which_sum(tmp_path: Path) -> None:
    async def ask(desk: TestDesk) -> None:
        limits = {Right.REFUND: (Money(2000, EUR),)}
        await desk.people.change_rules(RoleRules(Role.CLERK, frozenset({Right.SELL, Right.REFUND}), limits))
        assert (await _newest(desk)).facts == {
            "role": "clerk",
            "rights": "sell, refund",
            "limits": "refund 20.00 EUR",
        }
        await desk.people.sign_on("Anna", Pin(ANNA_PIN))
        await desk.at_work.check(Right.REFUND, NUMBER, Money(2000, EUR))
        with pytest.raises(RightMissing) as missing:
            await desk.at_work.check(Right.REFUND, NUMBER, Money(2001, EUR))
        assert missing.value.above_limit

    _in_a_shop(tmp_path, ask)


def test_managers_pin_lets_this_refund_of_this_sum_pass_once(tmp_path: Path) -> None:
    async def approve(desk: TestDesk) -> None:
        await desk.people.sign_on("Anna", Pin(ANNA_PIN))
        asked = Money(1500, EUR)
        await desk.people.approve("Max", Pin(MAX_PIN), Right.REFUND, NUMBER, asked, "torn box")
        entry = await _newest(desk)
        assert (entry.person, entry.deed, entry.order_number, entry.reason) == (
            "Max",
            Deed.APPROVED,
            NUMBER,
            "torn box",
        )
        assert entry.facts == {"right": "refund", "to": "Anna", "amount": "15.00 EUR"}
        for right, number, amount in (
            (Right.VOID, NUMBER, asked),
            (Right.REFUND, "A-2", asked),
            (Right.REFUND, NUMBER, Money(1501, EUR)),
            (Right.REFUND, NUMBER, Money(1, currency("KZT"))),
        ):
            with pytest.raises(RightMissing):
                await desk.at_work.check(right, number, amount)
        await desk.at_work.check(Right.REFUND, NUMBER, asked)
        with pytest.raises(RightMissing):
            await desk.at_work.check(Right.REFUND, NUMBER, asked)

    _in_a_shop(tmp_path, approve)


@pytest.mark.parametrize("ends_by", ["time", "change of the operator"])
def test_approval_ends_with_the_person_it_was_given_to_and_after_some_minutes(tmp_path: Path, ends_by: str) -> None:
    async def approve(desk: TestDesk) -> None:
        await desk.people.sign_on("Anna", Pin(ANNA_PIN))
        await desk.people.approve("Max", Pin(MAX_PIN), Right.REFUND, NUMBER, Money(1500, EUR), "torn box")
        if ends_by == "time":
            desk.clock.forward(301)
        else:
            await desk.people.sign_on("Max", Pin(MAX_PIN))
            desk.at_work.come(await _person(desk, "Anna"))
        with pytest.raises(RightMissing):
            await desk.at_work.check(Right.REFUND, NUMBER, Money(1500, EUR))

    _in_a_shop(tmp_path, approve)


def test_a_word_is_for_nobody_who_came_while_it_was_proved(tmp_path: Path) -> None:
    async def work(desk: TestDesk) -> None:
        boris = await desk.people.hire("Boris", Role.CLERK, "8315")
        await desk.people.sign_on("Anna", Pin(ANNA_PIN))
        giving = asyncio.create_task(
            desk.people.approve("Max", Pin(MAX_PIN), Right.REFUND, NUMBER, Money(1500, EUR), "torn box")
        )
        await asyncio.sleep(0)  # the PIN is being proved
        desk.at_work.come(boris)
        with pytest.raises(AnotherAtWork):
            await giving
        with pytest.raises(RightMissing):
            await desk.at_work.check(Right.REFUND, NUMBER, Money(1500, EUR))

    _in_a_shop(tmp_path, work)


def test_somebody_without_the_right_can_approve_nothing(tmp_path: Path) -> None:
    async def approve(desk: TestDesk) -> None:
        with pytest.raises(RightMissing):
            await desk.people.prove("Anna", Pin(ANNA_PIN), Right.REFUND)
        limits = {Right.REFUND: (Money(2000, EUR),)}
        await desk.people.change_rules(RoleRules(Role.MANAGER, frozenset({Right.REFUND}), limits))
        assert (await desk.people.prove("Max", Pin(MAX_PIN), Right.REFUND, Money(2000, EUR))).name == "Max"
        with pytest.raises(RightMissing):
            await desk.people.prove("Max", Pin(MAX_PIN), Right.REFUND, Money(2001, EUR))

    _in_a_shop(tmp_path, approve)


def test_timeline_of_an_order_says_who_did_it_from_which_till_and_who_allowed_it(tmp_path: Path) -> None:
    async def sell(desk: TestDesk) -> None:
        await desk.people.sign_on("Anna", Pin(ANNA_PIN))
        order = await desk.links.create(desk.profile, LinkDraft(euros(1250)))
        await desk.people.approve("Max", Pin(MAX_PIN), Right.REFUND, order.number, euros(500), "torn box")
        told = [(entry.happening, dict(entry.facts)) for entry in await desk.search.timeline(order.number)]
        assert told[0] == (Happening.REGISTER_SENT, {"operator": "Anna", "till": "T1"})
        assert told[-1] == (
            Happening.ALLOWED,
            {
                "operator": "Max",
                "to": "Anna",
                "right": "refund",
                "amount": "5.00 EUR",
                "note": "torn box",
                "till": "T1",
            },
        )

    _in_a_shop(tmp_path, sell)


def test_what_the_program_does_by_itself_is_nobodys_deed(tmp_path: Path) -> None:
    async def close(desk: TestDesk) -> None:
        order = await desk.links.create(desk.profile, LinkDraft(euros(1250)))
        await desk.cancellation.close(order)
        acts = (await desk.journal.trail(TrailFilter(deeds=frozenset({Deed.CANCEL})), 9)).entries
        assert [act.person for act in acts] == [""]

    _in_a_shop(tmp_path, close)


def test_every_act_names_who_did_it(tmp_path: Path) -> None:
    async def sell(desk: TestDesk) -> None:
        await desk.people.sign_on("Anna", Pin(ANNA_PIN))
        order = await desk.links.create(desk.profile, LinkDraft(euros(1250)))
        assert (order.operator, order.till) == ("Anna", "T1")
        acts = (await desk.journal.trail(TrailFilter(deeds=frozenset({Deed.REGISTER})), 9)).entries
        assert [(act.person, act.order_number) for act in acts] == [("Anna", order.number)]

    _in_a_shop(tmp_path, sell)


def test_who_may_not_sell_sends_nothing_to_the_bank(tmp_path: Path) -> None:
    async def sell(desk: TestDesk) -> None:
        await desk.people.change_rules(RoleRules(Role.CLERK, frozenset()))
        await desk.people.sign_on("Anna", Pin(ANNA_PIN))
        with pytest.raises(RightMissing):
            await desk.links.create(desk.profile, LinkDraft(euros(1250)))
        assert await desk.journal.open_orders() == []

    _in_a_shop(tmp_path, sell)


# --- what else stands in the trail --------------------------------------------------------------------------------


def test_every_list_that_leaves_the_shop_stands_in_the_trail(tmp_path: Path) -> None:
    async def export(desk: TestDesk) -> None:
        look = TableLook("Orders", ("Number",), ";", ",")
        target = tmp_path / "orders.csv"
        await desk.links.create(desk.profile, LinkDraft(euros(1250)))
        await desk.export.save(target, OrderFilter(), look, lambda order: [order.number], lambda _done, _all: None)
        entry = await _newest(desk)
        assert (entry.deed, entry.person, entry.till) == (Deed.EXPORTED, "Olga", "T1")
        assert entry.facts == {"what": "orders", "lines": "1", "file": "orders.csv"}
        await desk.people.sign_on("Anna", Pin(ANNA_PIN))
        target.unlink()
        with pytest.raises(RightMissing):
            await desk.export.save(target, OrderFilter(), look, lambda order: [order.number], lambda *_done: None)
        assert not target.exists()

    _in_a_shop(tmp_path, export)


def test_trail_is_read_by_those_who_may(tmp_path: Path) -> None:
    async def read(desk: TestDesk) -> None:
        deeds = [entry.deed for entry in (await desk.logbook.read(TrailFilter())).entries]
        assert deeds == [Deed.HIRED] * 3
        await desk.people.sign_on("Anna", Pin(ANNA_PIN))
        with pytest.raises(RightMissing):
            await desk.logbook.read(TrailFilter())

    _in_a_shop(tmp_path, read)


def test_two_people_with_their_pins_are_witnesses_and_a_clerk_is_none(tmp_path: Path) -> None:
    async def confirm(desk: TestDesk) -> None:
        witness = PeopleWitness(desk.people, desk.at_work, desk.logbook)
        assert await witness.names() == ["Olga", "Max"]
        assert await witness.confirm(Signature("Max", MAX_PIN)) == "Max"
        assert (await _newest(desk)).facts == {"right": "resolve", "to": "Olga"}
        await witness.note(NUMBER, Resolution(Found.DONE, "portal", "answer lost", "Max", "Olga", "T1"))
        entry = await _newest(desk)
        assert (entry.deed, entry.person, entry.order_number) == (Deed.RESOLVED, "Max", NUMBER)
        assert (entry.reason, entry.facts) == ("answer lost", {"with": "Olga", "ending": "done"})
        with pytest.raises(WrongPin):
            await witness.confirm(Signature("Olga", MAX_PIN))
        with pytest.raises(RightMissing):
            await witness.confirm(Signature("Anna", ANNA_PIN))

    _in_a_shop(tmp_path, confirm)
