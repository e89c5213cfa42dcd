"""The bell: heard once in a moment, and its notice leads to the order."""

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from app.domain.identifiers import OrderNumber
from app.presenters.money_news import MoneyNotice
from app.ui.money_bell import MoneyBell


def a_notice(number: str) -> MoneyNotice:
    return MoneyNotice("Paid: 12.50 EUR", number, OrderNumber(number))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_a_handful_of_payments_at_once_is_one_sound(qtbot: QtBot, window: QWidget) -> None:
    rings: list[int] = []
    bell = MoneyBell(QIcon(), lambda: rings.append(1), window)
    for number in ("A-1", "A-2", "A-3"):
        bell.ring(a_notice(number), is_in_front=True)
    assert len(rings) == 1
    bell._quiet.timeout.emit()
    bell._quiet.stop()
    bell.ring(a_notice("A-4"), is_in_front=False)
    assert len(rings) == 2
    bell.end()


def test_a_click_on_the_notice_asks_for_the_latest_order(qtbot: QtBot, window: QWidget) -> None:
    bell = MoneyBell(QIcon(), lambda: None, window)
    with qtbot.assertNotEmitted(bell.order_wanted):
        bell._tray.messageClicked.emit()
    bell.ring(a_notice("A-1"), is_in_front=False)
    bell.ring(a_notice("A-2"), is_in_front=False)
    with qtbot.waitSignal(bell.order_wanted) as asked:
        bell._tray.messageClicked.emit()
    assert asked.args == ["A-2"]
    bell.end()


def test_the_icon_a_notice_left_in_the_tray_leads_to_the_order_too(qtbot: QtBot, window: QWidget) -> None:
    bell = MoneyBell(QIcon(), lambda: None, window)
    bell.ring(a_notice("A-1"), is_in_front=False)
    with qtbot.assertNotEmitted(bell.order_wanted):
        bell._tray.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    with qtbot.waitSignal(bell.order_wanted) as asked:
        bell._tray.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert asked.args == ["A-1"]
    bell.end()
