"""What the panel for whoever practises can show, beside the screens of a till in training."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.demo.gallery.phone_scenes import charges
from app.demo.gallery.stage import Scene, Shown, Stage, draws_itself
from app.demo.hands import Hands, until
from app.domain.first_shift import ShiftTask


async def _opens(stage: Stage) -> Hands:
    """Open the panel, unless a scene before has."""
    if not stage.hands.is_seen("practicePanel"):
        await stage.hands.come_forward()
        stage.hands.press(Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
        await stage.hands.sees("practicePanel")
    return Hands(stage.hands.find(QWidget, "practicePanel"))


@asynccontextmanager
async def before(stage: Stage) -> AsyncIterator[Shown]:
    await _opens(stage)
    yield stage.show_main


@asynccontextmanager
async def trouble(stage: Stage) -> AsyncIterator[Shown]:
    panel = await _opens(stage)
    await panel.click("foldHeading")
    await panel.sees("callOffTroubles")
    await draws_itself()
    await panel.click("stage-page-hangs")
    await panel.click("stage-customer-pays")
    await panel.sees("troubleMessage")
    await panel.sees_text("effect-page-hangs", "Happens next time")
    yield stage.show_main
    await panel.click("callOffTroubles")
    await panel.click("foldHeading")


@asynccontextmanager
async def first_shift(stage: Stage) -> AsyncIterator[Shown]:
    """A card was declined, and the caller waits for a word."""
    panel = await _opens(stage)
    await panel.click("beginShift")
    await panel.sees_text("shiftProgress", "Task 1 ")
    await (await charges(stage, "12.50")).sees_outcome("Paid")
    await until(lambda: stage.sandbox.bank.foretold.card_declined, "the card that will be declined")
    await (await charges(stage, "18.90")).sees_outcome("Declined")
    await panel.sees("shiftQuestion")
    yield stage.show_main


@asynccontextmanager
async def over(stage: Stage) -> AsyncIterator[Shown]:
    """The end sheet of a shift with a slip, a hint and a good deal left out."""
    panel = await _opens(stage)
    await panel.click("shiftAnswer1")
    await panel.click("shiftTakeHint")
    for place in range(3, len(ShiftTask) + 1):
        await panel.sees_text("shiftProgress", f"Task {place} ")
        await panel.click("shiftLeaveOut")
    await panel.sees("printShift")
    yield stage.show_main


SCENES: dict[str, Scene] = {"before": before, "trouble": trouble, "first-shift": first_shift, "over": over}
