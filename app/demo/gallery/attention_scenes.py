"""What the screen of what needs attention can show, and the form in which two persons say how an act ended."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QRadioButton

from app.demo.gallery.phone_scenes import charges, charges_into_doubt, held
from app.demo.gallery.stage import Scene, Shown, Stage
from app.demo.hands import Hands, until
from app.domain.events import OperationChanged, PaymentTakenBack
from app.domain.hold_plan import HoldPlan
from app.domain.operation import Ending, FirstWord, OperationKind, OperationState
from app.domain.order import OrderState
from app.domain.person import Role
from app.domain.timeline import Happening, TimelineEntry

_ANNA, _BORIS = ("Anna", "582914"), ("Boris", "739164")


async def opens_attention(stage: Stage) -> Hands:
    """Go to what needs somebody."""
    await stage.hands.come_forward()
    stage.hands.press(Qt.Key.Key_F10)
    await stage.hands.sees("attentionTitle")
    await until(lambda: stage.hands.is_seen("attentionEmpty") or stage.hands.is_seen("attentionTable"), "the list")
    return stage.hands


@asynccontextmanager
async def nothing_to_do(stage: Stage) -> AsyncIterator[Shown]:
    hands = await opens_attention(stage)
    await hands.sees("attentionEmpty")
    yield stage.show_main


@asynccontextmanager
async def doubt(stage: Stage) -> AsyncIterator[Shown]:
    await charges_into_doubt(stage)
    hands = await opens_attention(stage)
    await hands.sees("doubtAmount")
    yield stage.show_main


@asynccontextmanager
async def paid_late(stage: Stage) -> AsyncIterator[Shown]:
    """The books say that an order was paid after its end; no bank of ours can be brought to take such money."""
    await (await charges(stage, "77")).sees_outcome("Paid")
    shown = stage.window.phone_order.order
    order = None if shown is None else await stage.till.journal.order(shown.number)
    if order is None:
        raise LookupError("order")
    late = TimelineEntry(stage.till.clock.now(), Happening.PAID_AFTER_END, {"was": "cancelled", "state": "paid"})
    await stage.till.journal.record(order, [late])
    hands = await opens_attention(stage)
    await hands.sees("doubtAmount")
    yield stage.show_main


@asynccontextmanager
async def taken_back(stage: Stage) -> AsyncIterator[Shown]:
    """The bank turned a payment into a hold again, as a reversal on the same day does."""
    await (await charges(stage, "65")).sees_outcome("Paid")
    shown = stage.window.phone_order.order
    order = None if shown is None else await stage.till.journal.order(shown.number)
    if order is None:
        raise LookupError("order")
    now = stage.till.clock.now()
    facts = {"amount": str(order.amount), "state": OrderState.AUTHORISED.value}
    told = (TimelineEntry(now, Happening.BANK_SAID, facts), TimelineEntry(now, Happening.TAKEN_BACK, facts))
    held = replace(order, state=OrderState.AUTHORISED, held=order.amount, captured=None)
    written = await stage.till.journal.record(held, told)
    stage.till.publisher.publish(PaymentTakenBack(written))
    hands = await opens_attention(stage)
    await hands.sees("doubtAmount")
    yield stage.show_main
    await stage.till.journal.record(written, [TimelineEntry(now, Happening.NOTED, {"note": "Asked the bank"})])
    stage.window.alarms.alarm_seen()


@asynccontextmanager
async def hold_due(stage: Stage) -> AsyncIterator[Shown]:
    """The day has come that the shop set for a hold."""
    async with held(stage):
        pass
    shown = stage.window.phone_order.order
    if shown is None:
        raise LookupError("order")
    today = stage.till.banks.profile(shown.profile).days.day_of(stage.till.clock.now())
    await stage.till.office.hold_plans.set(shown.number, HoldPlan(OperationKind.CAPTURE, today))
    hands = await opens_attention(stage)
    await hands.sees("dueAct")
    yield stage.show_main
    await stage.till.office.hold_plans.set(shown.number, None)


@asynccontextmanager
async def resolving_alone(stage: Stage) -> AsyncIterator[Shown]:
    """Two persons have to say how it ended, and the shop has not told the till of two."""
    await _left_to_people(stage)
    async with _resolving(stage, "resolveFewPersons"):
        yield stage.show_main


@asynccontextmanager
async def resolving(stage: Stage) -> AsyncIterator[Shown]:
    await stage.till.people.begin(*_ANNA)
    await stage.till.people.hire(_BORIS[0], Role.MANAGER, _BORIS[1])
    async with _resolving(stage, "resolveSaw"):
        yield stage.show_main


@asynccontextmanager
async def resolving_with_fault(stage: Stage) -> AsyncIterator[Shown]:
    """All is filled in, and the second PIN is a wrong one."""
    async with _resolving(stage, "resolveSaw") as hands:
        hands.find(QRadioButton, "found-not-done").click()
        hands.find(QLineEdit, "resolveSaw").setText("Portal, reference 622900001: no payment")
        hands.find(QLineEdit, "resolveReason").setText("No answer for more than half an hour")
        for person, pin, name, digits in (
            ("firstPerson", "firstPin", *_ANNA),
            ("secondPerson", "secondPin", _BORIS[0], "000000"),
        ):
            hands.find(QComboBox, person).setCurrentText(name)
            hands.find(QLineEdit, pin).setText(digits)
        hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await hands.sees("secondPinFault")
        yield stage.show_main


@asynccontextmanager
async def _resolving(stage: Stage, seen: str) -> AsyncIterator[Hands]:
    """Open the form about the doubt there is; it is left afterwards."""
    hands = await opens_attention(stage)
    await hands.click("resolve")
    await hands.sees(seen)
    yield hands
    await hands.click("leaveResolving")


async def _left_to_people(stage: Stage) -> None:
    """Let Paydesk give up: neither it nor the bank can tell how the charge ended."""
    await charges_into_doubt(stage)
    doubts = await stage.till.doubts.all()
    doubt = next(each for each in doubts if each.operation is not None)
    if doubt.operation is None:
        raise LookupError("operation")
    given_up = Ending(OperationState.NEEDS_PERSON, "no-proof", FirstWord.LOST)
    order = await stage.till.journal.settle(doubt.operation.id, given_up, doubt.order, [])
    stage.till.publisher.publish(OperationChanged(order, replace(doubt.operation, state=given_up.state)))


SCENES: dict[str, Scene] = {
    "empty": nothing_to_do,
    "taken-back": taken_back,
    "hold-due": hold_due,
    "paid-late": paid_late,
    "doubt": doubt,
}
SCENES_OF_TWO: dict[str, Scene] = {
    "alone": resolving_alone,
    "two": resolving,
    "wrong-pin": resolving_with_fault,
}
