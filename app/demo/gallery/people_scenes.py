"""What the windows about people can show: who works here, their list, their rights and what they did."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog

from app.demo.gallery.openings import opened, opened_anew
from app.demo.gallery.stage import Scene, Shown, Stage
from app.demo.hands import Hands, until
from app.domain.errors import PaydeskError
from app.domain.person import Pin, Role
from app.ui.operator_picker import OperatorPicker

_ANNA, _BORIS, _CLEO = ("Anna", "582914"), ("Boris", "739164"), ("Cleo", "684203")
_FREE_TRIES = 5


@asynccontextmanager
async def operator(stage: Stage) -> AsyncIterator[Shown]:
    await stage.till.people.begin(*_ANNA)
    await stage.till.people.hire(_BORIS[0], Role.MANAGER, _BORIS[1])
    await stage.hands.come_forward()
    async with opened_anew(stage, stage.window.people.pick_operator, OperatorPicker) as shown:
        yield shown


@asynccontextmanager
async def pin_refused(stage: Stage) -> AsyncIterator[Shown]:
    stage.window.people.pick_operator()
    async with opened(stage, "operatorPicker") as shown:
        hands = Hands(shown())
        await hands.type_into("operatorPin", "000000")
        hands.press(Qt.Key.Key_Return)
        await hands.sees("operatorPinFault")
        yield shown


@asynccontextmanager
async def slowed_down(stage: Stage) -> AsyncIterator[Shown]:
    """After five wrong PINs the right one has to wait as well. Cleo works here since the scene before."""
    for _ in range(_FREE_TRIES):
        with suppress(PaydeskError):
            await stage.till.people.sign_on(_CLEO[0], Pin("000000"))
    stage.window.people.pick_operator()
    async with opened(stage, "operatorPicker") as shown:
        hands = Hands(shown())
        name = hands.find(QComboBox, "operatorName")
        await until(lambda: name.findText(_CLEO[0]) >= 0, "everybody's names")
        while name.currentText() != _CLEO[0]:
            QTest.keyClick(name, Qt.Key.Key_Down)
        await hands.type_into("operatorPin", _CLEO[1])
        hands.press(Qt.Key.Key_Return)
        await hands.sees("operatorPinFault")
        yield shown


@asynccontextmanager
async def locked(stage: Stage) -> AsyncIterator[Shown]:
    """Nobody works at the till until somebody says who it is; the picker stands over the window."""
    stage.window.people.lock()
    async with opened(stage, "operatorPicker") as shown:
        yield shown
    await stage.till.people.sign_on(_ANNA[0], Pin(_ANNA[1]))


@asynccontextmanager
async def locked_sheet(stage: Stage) -> AsyncIterator[Shown]:
    """The picker was put aside: a quiet sheet stands in place of the screens. A sale half typed waits behind it."""
    clerk = await stage.at_phone_order()
    clerk.types_amount("12.50")
    stage.window.people.lock()
    await stage.hands.sees("operatorPicker")
    stage.hands.find(QDialog, "operatorPicker").close()
    await stage.hands.come_forward()
    yield stage.show_main
    await stage.till.people.sign_on(_ANNA[0], Pin(_ANNA[1]))


@asynccontextmanager
async def right_missing(stage: Stage) -> AsyncIterator[Shown]:
    """A clerk wants to add somebody, which clerks of this shop may not."""
    await stage.till.people.hire(_CLEO[0], Role.CLERK, _CLEO[1])
    await stage.till.people.sign_on(_CLEO[0], Pin(_CLEO[1]))
    stage.window.people.show_people()
    async with opened(stage, "peopleScreen") as shown:
        hands = Hands(shown())
        await hands.click("addPerson")
        await hands.type_into("personName", "Dora")
        await hands.type_into("personPin", "528614")
        await hands.type_into("personPinAgain", "528614")
        await hands.click("keepPerson")
        await hands.sees("peopleMessage")
        yield shown
    await stage.till.people.sign_on(_ANNA[0], Pin(_ANNA[1]))


@asynccontextmanager
async def people(stage: Stage) -> AsyncIterator[Shown]:
    stage.window.people.show_people()
    async with opened(stage, "peopleScreen") as shown:
        yield shown


@asynccontextmanager
async def hiring(stage: Stage) -> AsyncIterator[Shown]:
    stage.window.people.show_people()
    async with opened(stage, "peopleScreen") as shown:
        await Hands(shown()).click("addPerson")
        await Hands(shown()).sees("personName")
        yield shown


@asynccontextmanager
async def rights(stage: Stage) -> AsyncIterator[Shown]:
    stage.window.people.show_rights()
    async with opened(stage, "rightsScreen") as shown:
        yield shown


@asynccontextmanager
async def trail(stage: Stage) -> AsyncIterator[Shown]:
    stage.window.people.show_trail()
    async with opened(stage, "trailScreen") as shown:
        yield shown


@asynccontextmanager
async def badge(stage: Stage) -> AsyncIterator[Shown]:
    stage.window.people.show_people()
    async with opened(stage, "peopleScreen") as people_shown:
        await Hands(people_shown()).click("openBadge")
        async with opened(stage, "badgeScreen") as shown:
            yield shown


SCENES: dict[str, Scene] = {
    "operator": operator,
    "pin-refused": pin_refused,
    "locked": locked,
    "locked-sheet": locked_sheet,
    "right-missing": right_missing,
    "slowed-down": slowed_down,
    "list": people,
    "hiring": hiring,
    "badge": badge,
    "rights": rights,
    "trail": trail,
}
