"""Journeys of a template: kept by its name, taken by two keys; and the help page of the screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMenu, QTextBrowser

from app.demo.hands import until
from tests.journeys.conftest import Play, RunningTill

pytestmark = [
    pytest.mark.journey,
    pytest.mark.webview,
    pytest.mark.qt_log_ignore("propagateSizeHints", "does not support"),  # a menu, where there is no window manager
]

CONTROL = Qt.KeyboardModifier.ControlModifier


async def menu_opens(paydesk: RunningTill) -> QMenu:
    paydesk.hands.press(Qt.Key.Key_T, CONTROL)
    menu = paydesk.hands.find(QMenu, "linkPresetMenu")
    await until(menu.isVisible, "the menu of templates")
    return menu


def choose(menu: QMenu, part: str) -> None:
    action = next(each for each in menu.actions() if part in each.text())
    menu.setActiveAction(action)
    menu.close()
    action.trigger()


def test_a_template_is_kept_by_name_and_taken_again(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_payment_link()
        hands = clerk.hands
        await clerk.types("50", "Deposit for a room")
        choose(await menu_opens(paydesk), "Save this form")
        await hands.sees("presetName")
        name = hands.find(QInputDialog, "presetName")
        assert name.textValue() == "Deposit for a room"
        name.setTextValue("Deposit")
        name.accept()
        await until(lambda: not hands.is_seen("presetName"), "the name kept")
        settings = paydesk.till.settings.current.links[paydesk.window.frame.profile.name]
        assert [(each.name, each.amount) for each in settings.templates] == [("Deposit", "50.00")]
        for field in ("linkAmount", "linkDescription"):
            hands.find(QLineEdit, field).clear()
        menu = await menu_opens(paydesk)
        assert menu.activeAction().text() == "Deposit"
        choose(menu, "Deposit")
        await until(lambda: hands.focus_name() == "linkContact", "the cursor at the customer")
        assert hands.find(QLineEdit, "linkAmount").text().startswith("50")
        await clerk.creates()
        (order,) = paydesk.bank.orders()
        assert order.terms.amount == 5000

    play(scene())


def test_the_help_of_the_screen_opens_by_its_key(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_payment_link()
        clerk.hands.press(Qt.Key.Key_F1)
        await clerk.hands.sees("helpPage")
        page = clerk.hands.find(QTextBrowser, "helpPage")
        assert "Links from a file" in page.toPlainText()
        window = page.window()
        window.close()
        await until(lambda: QApplication.activeModalWidget() is None, "the help closed")

    play(scene())
