"""The window of what was said to the bank: read with the arrows, copied with one key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.bank_call import BankCall
from app.presenters.bank_calls import BankCallsPresenter
from app.services.bank_calls import BankCalls
from app.ui.icons import Icons
from app.ui.screens.bank_calls import BankCallsDialog
from tests.fakes.clock import FakeClock
from tests.makers import an_order
from tests.unit.presenters.scenes import english


def test_calls_are_read_by_the_arrows_and_all_of_them_copied(qtbot: QtBot, icons: Icons) -> None:
    heard, order = BankCalls(FakeClock()), an_order()
    presenter = BankCallsPresenter(english(), heard, order)
    dialog = BankCallsDialog(presenter, icons)
    qtbot.addWidget(dialog)
    dialog.show()
    copy = dialog.findChild(QPushButton, "copyCalls")
    again = dialog.findChild(QPushButton, "callsAgain")
    assert copy is not None
    assert again is not None
    assert not copy.isEnabled(), "there is nothing yet"
    for path in ("/rest/register.do", "/rest/a-call-of-the-bank-with-a-name-as-long-as-this.do", "/rest/refund.do"):
        call = BankCall("POST", path, 0.4, 200, keys=frozenset({order.number}))
        heard.hear(order.profile, call)
    QTest.keyClick(again, Qt.Key.Key_Space)
    calls, text = dialog.findChild(QListWidget, "callsList"), dialog.findChild(QPlainTextEdit, "callsText")
    assert calls is not None
    assert text is not None
    assert "refund.do" in text.toPlainText()
    qtbot.waitUntil(lambda: calls.horizontalScrollBar().maximum() == 0)  # no call's name is cut
    QTest.keyClick(calls, Qt.Key.Key_End)
    assert "register.do" in text.toPlainText()
    assert calls.currentRow() == 2
    QTest.keyClick(copy, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == presenter.whole
    QGuiApplication.clipboard().clear()


def test_what_was_said_stands_below_the_list_where_it_would_be_a_narrow_column(qtbot: QtBot, icons: Icons) -> None:
    heard, order = BankCalls(FakeClock()), an_order()
    heard.hear(order.profile, BankCall("POST", "/rest/register.do", 0.4, 200, keys=frozenset({order.number})))
    dialog = BankCallsDialog(BankCallsPresenter(english(), heard, order), icons)
    qtbot.addWidget(dialog)
    dialog.show()
    calls, text = dialog.findChild(QListWidget, "callsList"), dialog.findChild(QPlainTextEdit, "callsText")
    assert calls is not None
    assert text is not None
    letters = dialog.fontMetrics().averageCharWidth()
    for wide, stands_below in ((200 * letters, False), (70 * letters, True), (200 * letters, False)):
        dialog.resize(wide, dialog.height())
        qtbot.waitUntil(lambda below=stands_below: (text.y() > calls.y()) is below)
        qtbot.waitUntil(lambda: text.width() > dialog.width() // 3)


def test_an_empty_list_above_what_was_said_has_room_for_the_first_calls(qtbot: QtBot, icons: Icons) -> None:
    heard, order = BankCalls(FakeClock()), an_order()
    dialog = BankCallsDialog(BankCallsPresenter(english(), heard, order), icons)
    qtbot.addWidget(dialog)
    dialog.resize(70 * dialog.fontMetrics().averageCharWidth(), dialog.height())
    dialog.show()
    calls, text = dialog.findChild(QListWidget, "callsList"), dialog.findChild(QPlainTextEdit, "callsText")
    assert calls is not None
    assert text is not None
    qtbot.waitUntil(lambda: text.y() > calls.y())
    assert calls.height() >= 4 * calls.fontMetrics().lineSpacing()


@pytest.mark.usefixtures("our_largest_look")
def test_in_the_largest_text_the_window_leaves_room_for_longer_languages(qtbot: QtBot, icons: Icons) -> None:
    dialog = BankCallsDialog(BankCallsPresenter(english(), BankCalls(FakeClock()), an_order()), icons)
    qtbot.addWidget(dialog)
    dialog.resize(1024, 700)
    dialog.show()
    calls, text = dialog.findChild(QListWidget, "callsList"), dialog.findChild(QPlainTextEdit, "callsText")
    assert calls is not None
    assert text is not None
    qtbot.waitUntil(lambda: text.y() > calls.y())
    # In longer languages title, sentence and foot take eight lines more.
    assert dialog.minimumSizeHint().height() < 700 - 8 * dialog.fontMetrics().lineSpacing()
