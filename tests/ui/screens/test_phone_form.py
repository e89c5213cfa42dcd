"""The form of an order by phone, as a clerk's hands meet it."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.presenters.phone_order_state import PhoneOrderState
from app.ui.icons import Icons
from app.ui.screens.phone_form import PhoneFormPanel
from tests.makers import a_profile
from tests.qt_loop import strict_messages

pytestmark = strict_messages()


@pytest.mark.parametrize("length", [3, 4])
def test_the_cursor_leaves_the_code_when_it_has_the_digits_of_this_bank(
    qtbot: QtBot, icons: Icons, length: int
) -> None:
    form = PhoneFormPanel(icons)
    qtbot.addWidget(form)
    form.show_state(PhoneOrderState(profile=a_profile(code_length=length)))
    form.show()
    form.activateWindow()
    code = form.findChild(QWidget, "cardCode")
    assert code is not None
    code.setFocus()
    qtbot.waitUntil(code.hasFocus)
    QTest.keyClicks(code, "1234"[: length - 1])
    assert code.hasFocus()
    QTest.keyClicks(code, "1")
    qtbot.waitUntil(lambda: not code.hasFocus())
