"""Wrong PINs of the whole shop, told to whoever may read the trail; and people entered at another till."""

import asyncio
from pathlib import Path

import pytest

from app.domain.events import OperatorChanged, PeopleAppeared
from app.domain.identifiers import OrderNumber
from app.domain.people_errors import WrongPin
from app.domain.person import Pin, Right, Role
from app.domain.timeline import Happening
from app.services.order_search import OrderSearch
from app.services.wrong_pins import WrongPins
from tests.fakes.desk import TestDesk, a_desk

OLGA_PIN, ANNA_PIN = "507291", "7204"


async def _guess(desk: TestDesk, name: str) -> None:
    with pytest.raises(WrongPin):
        await desk.people.sign_on(name, Pin("0001"))


def test_wrong_pins_between_the_last_two_sign_ins_are_counted_by_whom_they_were_tried_for(tmp_path: Path) -> None:
    async def run() -> None:
        async with a_desk(tmp_path) as desk:
            tried = WrongPins(desk.journal)
            await desk.people.begin("Olga", OLGA_PIN)
            await desk.people.hire("Anna", Role.CLERK, ANNA_PIN)
            await _guess(desk, "Anna")
            await desk.people.sign_on("Olga", Pin(OLGA_PIN))
            assert await tried.before("Olga") == {"Anna": 1}
            desk.clock.forward(60)
            await _guess(desk, "Anna")
            await _guess(desk, "Olga")
            await _guess(desk, "Anna")
            await desk.people.sign_on("Olga", Pin(OLGA_PIN))
            assert await tried.before("Olga") == {"Anna": 2, "Olga": 1}
            desk.clock.forward(60)
            await desk.people.sign_on("Olga", Pin(OLGA_PIN))
            assert await tried.before("Olga") == {}

    asyncio.run(run())


def test_wrong_pin_for_an_act_stands_in_the_history_of_its_order(tmp_path: Path) -> None:
    async def run() -> None:
        async with a_desk(tmp_path) as desk:
            await desk.people.begin("Olga", OLGA_PIN)
            with pytest.raises(WrongPin):
                await desk.people.approve("Olga", Pin("000001"), Right.REFUND, OrderNumber("A-1"), None, "damaged")
            search = OrderSearch(desk.journal, desk.enquiry)
            (entry,) = await search.timeline(OrderNumber("A-1"))
            assert (entry.happening, entry.at) == (Happening.PIN_WRONG, desk.clock.now())
            assert (entry.facts["operator"], entry.facts["till"]) == ("Olga", "T1")

    asyncio.run(run())


def test_first_people_entered_at_another_till_are_learnt_of_within_a_minute(tmp_path: Path) -> None:
    async def run() -> None:
        async with a_desk(tmp_path) as desk:
            await desk.people.begin("Olga", OLGA_PIN)
            desk.at_work.go()
            desk.at_work.has_people = False  # this till has not looked since
            desk.events.clear()
            before = desk.clock.now()
            await desk.at_work.watch()
            assert (desk.clock.now() - before).total_seconds() <= 60
            assert desk.events == [OperatorChanged(""), PeopleAppeared()]
            assert desk.at_work.name == ""

    asyncio.run(run())
