"""A first shift, played as a new clerk does it: keys at the screens, and the panel beside them tells how it goes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.demo.hands import Hands, until
from app.demo.play import NO_CHALLENGE
from app.domain.first_shift import ShiftTask
from app.sandbox import MovementKind
from tests.journeys.conftest import Play, RunningTill
from tests.journeys.test_day_close_journeys import at_day, says
from tests.journeys.test_practice_journeys import practises, presses

pytestmark = [pytest.mark.journey, pytest.mark.webview]
CONTROL = Qt.KeyboardModifier.ControlModifier


def shown(panel: Hands, name: str) -> str:
    return panel.find(QLabel, name).text()


async def begins_at(paydesk: RunningTill, task: int) -> Hands:
    """Begin a shift by keys and leave out what comes before this task."""
    panel = await practises(paydesk)
    panel.press(Qt.Key.Key_Space)
    for place in range(1, task):
        await panel.sees_text("shiftProgress", f"Task {place} of 8")
        await presses(panel, "shiftLeaveOut")
    await panel.sees_text("shiftProgress", f"Task {task} of 8")
    return panel


async def renews_an_expired_link(paydesk: RunningTill, panel: Hands) -> None:
    link = await paydesk.at_payment_link()
    await presses(panel, "shiftAct")
    await panel.sees("troubleMessage")
    assert not panel.is_seen("stage-link-expires"), "what is said of the key is not folded away with the troubles"
    await link.opens()
    await link.types("42.00", "Order 1041", "maria@example.com")
    await link.creates()
    before = link.number
    await presses(panel, "shiftAct")
    await until(lambda: "expires" in panel.said_in("troubleMessage"), "the word that its time is over")
    await until(lambda: link.hands.focus_name() in ("copyLink", "showLink"), "the keyboard back at the link")
    link.hands.press(Qt.Key.Key_F5)
    await link.sees_status("Expired")
    link.hands.press(Qt.Key.Key_R)
    await until(lambda: link.number != before, "the new link")


async def loses_an_answer(paydesk: RunningTill, panel: Hands) -> None:
    """Charge a card whose answer is lost, tell the caller, and ask until the bank is heard."""
    await until(paydesk.troubles.armed_for_one_of, "the answer that will be lost")
    clerk = await paydesk.at_phone_order()
    clerk.types_amount("18.90").types_card(NO_CHALLENGE).charges()
    await panel.sees_text("shiftQuestion", "What do you tell the caller?")
    await presses(panel, "shiftTakeHint")
    await presses(panel, "shiftAnswer3")

    def asks_once_more() -> bool:
        clerk.hands.press(Qt.Key.Key_F5)
        return "Task 5" not in shown(panel, "shiftProgress")

    await until(asks_once_more, "the bank's answer")


async def gives_back(paydesk: RunningTill, amount: str, said: str) -> None:
    """Give a part of the newest order back: from the line of search into the list, and no further than its keys."""
    orders = await paydesk.at_orders()
    await until(lambda: orders.cell(0, 3) in ("Paid", "Partly refunded"), "the paid order on top")
    await until(lambda: orders.hands.focus_name() == "orderSearch", "the cursor in the search")
    orders.hands.press(Qt.Key.Key_Down)
    await orders.begins_to(Qt.Key.Key_R, "moneyAmount")
    orders.types_sum(amount).chooses_reason()
    await orders.confirms(said)


def test_the_later_tasks_of_a_shift_are_done_by_keys_up_to_the_end_sheet(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        await paydesk.uses("training-v2")
        panel = await begins_at(paydesk, 4)
        assert paydesk.window.frame.profile.name == "training-v1", "a lost answer is found out there"
        await renews_an_expired_link(paydesk, panel)
        await panel.sees_text("shiftProgress", "Task 5 of 8. 10 of 80 points")
        await loses_an_answer(paydesk, panel)
        await panel.sees_text("shiftProgress", "Task 6 of 8. 18 of 80 points")
        assert not paydesk.troubles.armed_for_one_of(), "nothing is lost any more"
        await gives_back(paydesk, "5", "refunded")
        await panel.sees_text("shiftProgress", "Task 7 of 8. 28 of 80 points")
        await until(lambda: paydesk.bank.foretold.refund_refused, "the refund that will be refused")
        await gives_back(paydesk, "4", "was not refunded")
        await panel.sees_text("shiftProgress", "Task 8 of 8. 38 of 80 points")
        assert [line.amount for line in paydesk.bank.movements() if line.kind is MovementKind.REFUND] == [500]
        day = await at_day(paydesk)
        assert "TRAINING" in shown(day, "stripe"), "the day lies over the stripe of the main window"
        assert "TRAINING" in paydesk.window.main.windowTitle()
        day.press(Qt.Key.Key_Return, CONTROL)
        await says(day, "report 1")
        day.press(Qt.Key.Key_Escape)
        await panel.sees_text("shiftTitle", "First shift: 48 of 80 points")
        assert "Closing the day: done" in shown(panel, "shiftLines1")
        assert not panel.is_seen("shiftPart3"), "nothing was taken away"
        assert [charge.amount for charge in paydesk.charges()] == [1890]
        assert len(ShiftTask) == len(shown(panel, "shiftLines1").splitlines())

    play(scene())
