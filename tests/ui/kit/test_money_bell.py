"""The bell: heard once in a moment, and its notice leads to the order."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from app.domain.identifiers import OrderNumber
from app.presenters.money_news import MoneyNotice
from app.ui.money_bell import MoneyBell


def a_notice(number: str) -> MoneyNotice:
    return MoneyNotice("Paid: 12.50 EUR", number, OrderNumber(number))


def test_a_handful_of_payments_at_once_is_one_sound(qtbot: QtBot, qapp: QObject) -> None:
    rings: list[int] = []
    bell = MoneyBell(QIcon(), lambda: rings.append(1), qapp)
    for number in ("A-1", "A-2", "A-3"):
        bell.ring(a_notice(number), is_in_front=True)
    assert len(rings) == 1
    bell._quiet.timeout.emit()
    bell._quiet.stop()
    bell.ring(a_notice("A-4"), is_in_front=False)
    assert len(rings) == 2
    bell.end()


def test_a_click_on_the_notice_asks_for_the_latest_order(qtbot: QtBot, qapp: QObject) -> None:
    bell = MoneyBell(QIcon(), lambda: None, qapp)
    with qtbot.assertNotEmitted(bell.order_wanted):
        bell._tray.messageClicked.emit()
    bell.ring(a_notice("A-1"), is_in_front=False)
    bell.ring(a_notice("A-2"), is_in_front=False)
    with qtbot.waitSignal(bell.order_wanted) as asked:
        bell._tray.messageClicked.emit()
    assert asked.args == ["A-2"]
    bell.end()
