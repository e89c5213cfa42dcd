"""Trouble on demand, staged by keys: in training beside the screens, and at a real bank nowhere."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QListWidget, QTextBrowser, QWidget

from app.bootstrap import open_till, shop_side
from app.demo.hands import Hands, until
from app.demo.play import NO_CHALLENGE
from app.files.profiles import shipped_profiles
from app.files.settings import SettingsFile
from app.paths import DataPaths
from app.sandbox import MovementKind
from app.secrets.memory import MemorySecretStore
from app.ui.desktop import Desktop
from app.ui.tasks import Tasks
from app.windows.till_window import Window
from tests.journeys.conftest import Play, RunningTill
from tests.qt_loop import flush_deletions

pytestmark = [pytest.mark.journey, pytest.mark.webview]
CONTROL = Qt.KeyboardModifier.ControlModifier


async def practises(paydesk: RunningTill) -> Hands:
    await paydesk.hands.come_forward()
    paydesk.hands.press(Qt.Key.Key_F1, CONTROL)
    await paydesk.hands.sees("practicePanel")
    return Hands(paydesk.hands.find(QWidget, "practicePanel"))


async def presses(panel: Hands, name: str) -> None:
    """Reach a button of the panel with the Tab key once it is there, and press the space bar on it."""
    await panel.sees(name)
    button = panel.find(QAbstractButton, name)
    for _ in range(80):
        if button.hasFocus():
            break
        panel.press(Qt.Key.Key_Tab)
    assert button.hasFocus(), name
    QTest.keyClick(button, Qt.Key.Key_Space)


async def stages(panel: Hands, trouble: str) -> None:
    if not panel.is_seen(f"stage-{trouble}"):
        await presses(panel, "foldHeading")
    await presses(panel, f"stage-{trouble}")


def first_entry(paydesk: RunningTill) -> str:
    entries = paydesk.hands.find(QListWidget, "paletteEntries")
    return str(entries.item(0).data(Qt.ItemDataRole.AccessibleTextRole)) if entries.count() else ""


def test_a_card_is_declined_because_a_trainer_wanted_it(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        panel = await practises(paydesk)
        await stages(panel, "card-declined")
        await panel.sees_text("effect-card-declined", "Happens next time")
        await stages(panel, "answer-slow")
        await panel.sees_text("effect-answer-slow", "Happens next time")
        clerk = await paydesk.at_phone_order()
        assert panel.is_seen("stage-card-declined"), "the panel stays while the clerk works"
        clerk.types_amount("12.50").types_card(NO_CHALLENGE).charges()
        await panel.sees_text("effect-answer-slow", "after half a minute")  # its moment is now, and no news tells so
        await asyncio.to_thread(paydesk.side.sandbox.train, lambda _trainer: paydesk.troubles.close())
        await clerk.sees_outcome("Declined")
        assert not paydesk.charges()
        await panel.sees_text("effect-card-declined", "not enough money")

    play(scene())


def test_the_customer_pays_the_newest_link_at_the_press_of_a_key(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        panel = await practises(paydesk)
        await stages(panel, "customer-pays")
        await panel.sees("troubleMessage")
        message = panel.find(QWidget, "troubleMessage").findChild(QLabel, "messageHappened")
        assert message is not None
        assert "No payment link is open" in message.text()
        await until(lambda: not message.visibleRegion().isEmpty(), "the message, which stands above the list")
        clerk = await paydesk.at_payment_link()
        await clerk.types("42.00", "Order 1041", "maria@example.com")
        await clerk.creates()
        await until(lambda: not panel.is_seen("troubleMessage"), "no word about a missing link: there is one now")
        await stages(panel, "customer-pays")
        await until(lambda: "pays" in message.text(), "the word that the link was paid")
        assert [line.kind for line in paydesk.bank.movements()] == [MovementKind.CHARGE]
        paydesk.hands.press(Qt.Key.Key_F5)  # as the message says; by itself the till asks a little later
        await clerk.sees_status("Paid")

    play(scene())


def test_the_same_key_closes_the_panel_and_work_goes_on(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        panel = await practises(paydesk)
        paydesk.hands.press(Qt.Key.Key_F1, CONTROL)
        await until(lambda: not panel.window.isVisible(), "the panel closed")
        await until(lambda: paydesk.hands.focus_name() == "phoneAmount", "the cursor back in the form")

    play(scene())


def test_the_first_tasks_of_a_shift_are_done_by_keys(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        panel = await practises(paydesk)
        assert paydesk.hands.focus_name() == "beginShift"
        paydesk.hands.press(Qt.Key.Key_Space)
        await panel.sees_text("shiftProgress", "Task 1 of 8")

        clerk = await paydesk.at_phone_order()
        clerk.types_amount("12.50").types_card(NO_CHALLENGE).charges()
        await clerk.sees_outcome("Paid")
        await panel.sees_text("shiftProgress", "Task 2 of 8. 10 of 80 points")

        await until(lambda: paydesk.bank.foretold.card_declined, "the card that will be declined")
        clerk = await paydesk.at_phone_order()
        clerk.types_amount("18.90").types_card(NO_CHALLENGE).charges()
        await clerk.sees_outcome("Declined")
        await panel.sees_text("shiftQuestion", "What do you tell the caller?")
        await presses(panel, "shiftAnswer2")
        await panel.sees_text("shiftProgress", "Task 3 of 8. 20 of 80 points")

        link = await paydesk.at_payment_link()
        await link.types("42.00", "Order 1041", "maria@example.com")
        await link.creates()
        await presses(panel, "shiftTakeHint")
        await panel.sees("shiftHint")
        await presses(panel, "shiftAct")
        await until(lambda: len(paydesk.charges()) == 2, "the customer's money at the bank")
        paydesk.hands.press(Qt.Key.Key_F5)
        await panel.sees_text("shiftProgress", "Task 4 of 8. 28 of 80 points")
        assert [line.amount for line in paydesk.charges()] == [1250, 4200]

    play(scene())


def test_the_palette_leads_to_practice_and_practice_to_its_help(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        await paydesk.hands.come_forward()
        paydesk.hands.press(Qt.Key.Key_K, CONTROL)
        await until(lambda: paydesk.hands.focus_name() == "paletteText", "the cursor in the palette")
        paydesk.hands.type_text("problems to try")
        await until(lambda: "Practise" in first_entry(paydesk), "the command")
        paydesk.hands.press(Qt.Key.Key_Return)
        await paydesk.hands.sees("practicePanel")
        await until(lambda: paydesk.hands.focus_name() == "beginShift", "the keyboard in the panel")
        await presses(Hands(paydesk.hands.find(QWidget, "practicePanel")), "practiceHelp")
        await paydesk.hands.sees("helpPage")
        assert "first shift" in paydesk.hands.find(QTextBrowser, "helpPage").toPlainText()
        paydesk.hands.find(QDialog, "help").reject()

    play(scene())


def test_at_real_banks_there_is_no_way_to_stage_anything(
    no_leftover_windows: None, desktop: Desktop, play: Play, tmp_path: Path
) -> None:
    async def scene() -> None:
        settings, paths = SettingsFile(DataPaths(tmp_path).settings), DataPaths(tmp_path)
        side = shop_side(shipped_profiles(), MemorySecretStore(), settings, paths)
        till = await open_till(side, paths, settings)
        tasks = Tasks(lambda _error: None)
        window = Window(desktop, till, tasks)
        window.show()
        try:
            assert till.practice is None
            hands = Hands(window.main)
            await hands.come_forward()
            hands.press(Qt.Key.Key_F1, CONTROL)
            assert window.main.findChild(QWidget, "practicePanel") is None
            assert not hands.is_seen("practise")
        finally:
            await tasks.finish()
            window.close_for_good()
            await till.close()

    play(scene())
    flush_deletions()


def test_a_till_in_training_starts_with_the_cursor_in_the_amount(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        await paydesk.hands.come_forward()
        assert paydesk.hands.focus_name() == "phoneAmount", (
            "as at a real bank: the panel beside the screens takes no keys"
        )

    play(scene())
