"""What the panel of an order asks before money moves, and the seconds in which an act can be taken back."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.demo.clerk import OrdersClerk
from app.demo.gallery.order_scenes import fills, opens
from app.demo.gallery.phone_scenes import charges
from app.demo.gallery.stage import Scene, Shown, Stage
from app.demo.hands import until
from app.domain.money import Money
from app.domain.person import Pin, Right, Role, RoleRules

_CONTROL = Qt.KeyboardModifier.ControlModifier
_ANNA, _BORIS = ("Anna", "507291"), ("Boris", "7204")


@asynccontextmanager
async def capture(stage: Stage) -> AsyncIterator[Shown]:
    orders = await opens(stage, "held")
    await orders.begins_to(Qt.Key.Key_C, "moneyAmount")
    yield stage.show_main
    _leaves(orders)


@asynccontextmanager
async def release(stage: Stage) -> AsyncIterator[Shown]:
    orders = await opens(stage, "held")
    await orders.begins_to(Qt.Key.Key_V, "moneyBack")
    yield stage.show_main
    _leaves(orders)


@asynccontextmanager
async def keypad(stage: Stage) -> AsyncIterator[Shown]:
    orders = await opens(stage, "paid")
    await orders.begins_to(Qt.Key.Key_R, "moneyAmount")
    await orders.hands.click("moneyKeypadToggle")
    for key in ("7", "Mark", "5"):
        await orders.hands.click(f"moneyKeypad{key}")
    yield stage.show_main
    await orders.hands.click("moneyKeypadToggle")
    _leaves(orders)


@asynccontextmanager
async def with_faults(stage: Stage) -> AsyncIterator[Shown]:
    """More than there is, and nobody said why."""
    orders = await opens(stage, "paid")
    await orders.begins_to(Qt.Key.Key_R, "moneyAmount")
    orders.hands.type_text("50")
    orders.hands.press(Qt.Key.Key_Return, _CONTROL)
    await orders.hands.sees("moneyAmountFault")
    yield stage.show_main
    _leaves(orders)


@asynccontextmanager
async def large(stage: Stage) -> AsyncIterator[Shown]:
    """A large sum stands there in words, and is typed twice."""
    await fills(stage)
    await (await charges(stage, "1030")).sees_outcome("Paid")
    orders = await opens(stage, "paid")
    await orders.begins_to(Qt.Key.Key_R, "moneyAmount")
    await orders.hands.sees("moneyAgain")
    orders.hands.press(Qt.Key.Key_Return)
    orders.hands.type_text("1003")
    yield stage.show_main
    _leaves(orders)


@asynccontextmanager
async def taking_back(stage: Stage) -> AsyncIterator[Shown]:
    """The seconds before a refund leaves, in a shop that wants them."""
    stage.till.settings.change(undo=True)
    orders = await opens(stage, "paid")
    await orders.begins_to(Qt.Key.Key_R, "moneyAmount")
    orders.types_sum("5").chooses_reason()
    with stage.clock.held():
        orders.hands.press(Qt.Key.Key_Return, _CONTROL)
        await orders.hands.sees("moneyTakeBack")
        yield stage.show_main
        await orders.hands.click("moneyTakeBack")
    stage.till.settings.change(undo=False)
    await until(lambda: not orders.hands.is_seen("moneyTakeBack"), "the refund taken back")
    _leaves(orders)


@asynccontextmanager
async def above_limit(stage: Stage) -> AsyncIterator[Shown]:
    """A clerk gives back more than clerks of this shop may; the owner typed a wrong PIN."""
    people = stage.till.people
    await people.begin(*_ANNA)
    await people.hire(_BORIS[0], Role.CLERK, _BORIS[1])
    limit = Money(500, stage.window.frame.profile.currency)
    rights = frozenset({Right.SELL, Right.REFUND})
    await people.change_rules(RoleRules(Role.CLERK, rights, {Right.REFUND: (limit,)}))
    await people.sign_on(_BORIS[0], Pin(_BORIS[1]))
    orders = await opens(stage, "paid", row=1)
    await orders.begins_to(Qt.Key.Key_R, "moneyAmount")
    orders.types_sum("9").chooses_reason()
    orders.hands.press(Qt.Key.Key_Return, _CONTROL)
    await orders.hands.sees("moneyPin")
    orders.hands.find(QLineEdit, "moneyPin").setText("000000")
    orders.hands.press(Qt.Key.Key_Return, _CONTROL)
    await orders.hands.sees("moneyPinFault")
    yield stage.show_main
    _leaves(orders)


def _leaves(orders: OrdersClerk) -> None:
    """Leave the question, then the panel."""
    orders.hands.press(Qt.Key.Key_Escape)
    orders.hands.press(Qt.Key.Key_Escape)


SCENES: dict[str, Scene] = {
    "capture": capture,
    "release": release,
    "keypad": keypad,
    "faults": with_faults,
    "taking-back": taking_back,
    "large": large,
    "above-limit": above_limit,
}
