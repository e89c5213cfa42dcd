"""A reminder by keys: it stands above another screen when its time has come, and leads to the link's message."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QPushButton, QWidget

from app.demo.hands import until
from app.presenters.link_reminders import Reminder
from app.services.link_reminders import LinkReminder
from tests.journeys.conftest import Play, RunningTill

pytestmark = [pytest.mark.journey, pytest.mark.webview]


def test_a_reminder_comes_over_the_screen_in_use_and_opens_the_link(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_payment_link()
        hands = clerk.hands
        await clerk.types("42", "Tour", "maria@example.com")
        paydesk.window.main.payment_link.toggle_more()
        await hands.choose("linkReminder", Reminder.HALF)
        hands.find(QComboBox, "linkReminder").activated.emit(1)
        await hands.click("createLink")
        await hands.sees("linkQr")
        memory = paydesk.till.link_reminders._memory
        (planned,) = memory.reminders()
        await hands.click("anotherLink")
        await paydesk.at_orders()
        memory.keep_reminders([LinkReminder(planned.number, planned.at - timedelta(days=2))])
        await paydesk.window.reminders.look()
        await hands.sees("reminder")
        bar = hands.find(QWidget, "reminder")
        (button,) = [each for each in bar.findChildren(QPushButton) if each.text() == "Open the link"]
        button.click()
        await hands.sees("linkQr")
        assert "42.00" in hands.find(QPlainTextEdit, "linkText").toPlainText()
        await until(lambda: not hands.is_seen("reminder"), "the reminder gone")
        assert memory.reminders() == []

    play(scene())
