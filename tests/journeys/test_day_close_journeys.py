"""The end of a day, by keys: sales and a refund, the close over what is open, the report again, and its proof."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import apsw
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QPushButton,
    QTableView,
    QTreeWidget,
    QWidget,
)

from app.bootstrap import TRAINING_KEY
from app.demo.hands import Hands, until
from app.demo.play import NO_CHALLENGE
from app.domain.currency import currency
from app.domain.day_report import row_faults
from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.refund_reason import RefundReason, WhyRefunded
from app.journal.verifying import day_reports, verify
from app.secrets.report_seal import fits
from app.services.order_money import RefundWish
from app.services.payment_links import LinkDraft
from app.ui.screens.settlement import SettlementDialog
from tests.journeys.conftest import Play, RunningTill
from tests.journeys.test_attention_journeys import left_to_a_person

pytestmark = [pytest.mark.journey, pytest.mark.webview]
CONTROL = Qt.KeyboardModifier.ControlModifier
EUR = currency("EUR")
AT_STAKE = "12.50\u00a0EUR"
REPORTED = (
    "Day report 1",
    "37.50",
    "Refunded (1)",
    "1 agree, 1 missing",
    "Differences not accepted",
    "TRAINING",
    "Signature",
)


async def sells(paydesk: RunningTill, amount: str) -> str:
    clerk = await paydesk.at_phone_order()
    clerk.types_amount(amount).types_card(NO_CHALLENGE).charges()
    await clerk.sees_outcome("Paid")
    return paydesk.bank.movements()[-1].order_number


async def at_day(paydesk: RunningTill) -> Hands:
    await paydesk.hands.come_forward()
    paydesk.hands.press(Qt.Key.Key_F8)
    await until(lambda: paydesk.window.main.findChild(QDialog, "dayScreen"), "the day")
    hands = Hands(paydesk.hands.find(QDialog, "dayScreen"))
    await hands.sees("closeDay")
    return hands


def sums(day: Hands) -> list[str]:
    item = day.find(QTreeWidget, "daySums").topLevelItem(0)
    return [item.text(column).replace("\u00a0", " ") for column in range(6)]


async def says(day: Hands, text: str) -> None:
    await day.sees_message("dayMessage", text)


def press_on(day: Hands, kind: type[QWidget], name: str) -> None:
    """Press the space bar on a part that was reached with the Tab key."""
    part = day.find(kind, name)
    for _ in range(20):
        if part.hasFocus():
            break
        day.press(Qt.Key.Key_Tab)
    assert part.hasFocus(), name
    QTest.keyClick(part, Qt.Key.Key_Space)


def test_the_word_over_what_is_unclear_is_given_anew_for_the_next_day(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        await left_to_a_person(paydesk)
        day = await at_day(paydesk)
        await until(lambda: day.find(QTreeWidget, "dayOpen").topLevelItemCount() == 1, "what is unclear")
        word = day.find(QCheckBox, "dayWord")
        press_on(day, QCheckBox, "dayWord")
        await until(word.isChecked, "the word")

        day.press(Qt.Key.Key_Return, CONTROL)
        await says(day, "report 1")

        assert day.find(QTreeWidget, "dayOpen").topLevelItemCount() == 1
        assert word.isVisible()
        assert not word.isChecked()

    play(scene())


def test_a_day_is_closed_printed_again_and_proved(paydesk: RunningTill, play: Play, tmp_path: Path) -> None:
    async def scene() -> None:
        first = await sells(paydesk, "12.50")
        number = await sells(paydesk, "30")
        wish = RefundWish(OrderNumber(number), Money(500, EUR), WhyRefunded(RefundReason.RETURNED))
        await paydesk.till.office.order_money.carry_out(wish)
        unclear = await left_to_a_person(paydesk)

        day = await at_day(paydesk)
        await until(lambda: day.find(QTreeWidget, "daySums").topLevelItemCount(), "the figures")
        assert sums(day)[1:] == ["42.50 EUR (2)", "", "5.00 EUR (1)", "", "37.50 EUR"]
        told = day.find(QTreeWidget, "dayOpen").topLevelItem(0).text(0)
        assert told == f"{unclear.number}: {AT_STAKE}, it is not known yet whether it moved"
        assert day.find(QLabel, "dayOpenTitle").text() == f"Not clear yet: {AT_STAKE}"
        await compares_with_the_bank(day, tmp_path, first, number)
        await until(lambda: day.find(QTreeWidget, "dayOpen").topLevelItemCount() == 2, "the difference left")
        press_on(day, QPushButton, "closeDay")
        await says(day, "something about its money is unclear")
        assert day.focus_name() == "dayWord"
        assert not day.is_seen("dayReport")
        press_on(day, QCheckBox, "dayWord")
        day.press(Qt.Key.Key_Return, CONTROL)
        await says(day, "report 1")
        assert day.find(QComboBox, "dayReport").count() == 1
        assert not day.find(QPushButton, "closeDay").isEnabled()
        await until(day.find(QPushButton, "printDay").hasFocus, "the keyboard where the report is printed")

        press_on(day, QPushButton, "saveDay")
        await until(lambda: day.window.findChild(QFileDialog, "receiptFile"), "where to save it")
        target = tmp_path / "report.pdf"
        day.find(QFileDialog, "receiptFile").fileSelected.emit(str(target))
        day.find(QFileDialog, "receiptFile").reject()
        await until(target.exists, "the report as a file")
        text = read(target)
        for wanted in (*REPORTED, AT_STAKE.replace("\u00a0", " "), unclear.number):
            assert wanted in text, wanted
        day.press(Qt.Key.Key_Escape)
        await looks_over_the_days(paydesk)
        await goes_to_the_links_that_wait(paydesk)
        copy = await copy_of_the_journal(paydesk, tmp_path)
        assert not proof(copy)
        tamper(copy)
        assert proof(copy)

    play(scene())


async def compares_with_the_bank(day: Hands, folder: Path, first: str, second: str) -> None:
    """Read the bank's file, in which one sum is another and the refund is missing; accept the one of the two."""
    file = folder / "statement.csv"
    file.write_bytes(
        f"Номер заказа;Номер карты;Сумма операции;Валюта\n{first};4444555511113333;12,00;EUR\n"
        f"{second};4444555511113333;30,00;EUR\n".encode("cp1251")
    )
    press_on(day, QPushButton, "compareWithBank")
    await until(lambda: day.window.findChild(SettlementDialog), "the screen of the bank's file")
    screen = Hands(day.find(SettlementDialog, "settlementScreen"))
    await screen.come_forward()
    screen.press(Qt.Key.Key_O, CONTROL)
    await until(lambda: screen.window.findChild(QFileDialog, "statementFile"), "which file")
    screen.find(QFileDialog, "statementFile").fileSelected.emit(str(file))
    screen.find(QFileDialog, "statementFile").reject()
    await screen.sees("columnOrderNumber")
    assert screen.find(QComboBox, "columnAmount").currentText() == "Сумма операции"
    assert screen.is_seen("settlementHidden"), "the card numbers are left out"
    boxes = ("columnOrderNumber", "columnGatewayId", "columnAmount", "columnCurrency", "columnFee")
    assert len({screen.find(QComboBox, name).width() for name in boxes}) == 1, "they stand below each other"
    assert screen.find(QComboBox, "columnAmount").findText("Номер карты") == -1
    await screen.come_forward()
    await until(lambda: screen.find(QPushButton, "compareStatement").isEnabled(), "the file read")
    await until(lambda: screen.focus_name() == "compareStatement", "the key that goes on")
    screen.find(QComboBox, "columnOrderNumber").setFocus()
    screen.press(Qt.Key.Key_Return, CONTROL)
    tree = screen.find(QTreeWidget, "settlementDifferences")
    await until(lambda: tree.topLevelItemCount() == 2, "what differs")
    rows = [tree.topLevelItem(place) for place in range(2)]
    assert [(row.text(0), row.text(1)) for row in rows] == [
        ("Missing at the bank", second),
        ("Different amount", first),
    ]
    assert screen.focus_name() == "settlementDifferences"
    screen.press(Qt.Key.Key_Down)
    press_on(screen, QPushButton, "acceptDifference")
    fault = screen.find(QLabel, "settlementReasonFault")
    await until(lambda: "Type a reason" in fault.text(), "the question for a reason")
    assert screen.focus_name() == "settlementReason"
    screen.type_text("the bank gave 0.50 as a discount")
    screen.press(Qt.Key.Key_Return)
    await until(lambda: tree.topLevelItem(1).text(4) == "accepted", "the word on it")
    press_on(screen, QPushButton, "leaveSettlement")
    await day.come_forward()


async def looks_over_the_days(paydesk: RunningTill) -> None:
    """See the closed day among the last ones, and hear it."""
    await paydesk.hands.come_forward()
    paydesk.hands.press(Qt.Key.Key_F12)
    await until(lambda: paydesk.window.main.findChild(QDialog, "overviewScreen"), "the last days")
    days = Hands(paydesk.hands.find(QDialog, "overviewScreen"))
    await days.sees("overviewChart")
    heard = QAccessible.queryAccessibleInterface(days.find(QWidget, "overviewChart"))
    await until(lambda: "37.50" in heard.text(QAccessible.Text.Description), "the day as a sentence")
    await days.sees_text("overviewTile3Figure", "1")
    days.find(QWidget, "overviewChart").setFocus()
    days.press(Qt.Key.Key_Left)
    days.press(Qt.Key.Key_Right)
    assert "37.50" in days.find(QLabel, "overviewChosenDay").text()
    days.press(Qt.Key.Key_Escape)


async def goes_to_the_links_that_wait(paydesk: RunningTill) -> None:
    """Leave the day for the one link nobody has paid yet."""
    till = paydesk.till
    draft = LinkDraft(Money(900, EUR), "Order 7", valid_for=timedelta(days=1))
    await till.links.create(paydesk.window.frame.profile, draft)
    day = await at_day(paydesk)
    await day.sees("dayWaiting")
    press_on(day, QPushButton, "dayWaiting")
    await until(lambda: paydesk.hands.is_seen("orderTable"), "the orders")
    model = paydesk.hands.find(QTableView, "orderTable").model()
    await until(lambda: model.rowCount() == 1, "the link alone")


async def copy_of_the_journal(paydesk: RunningTill, folder: Path) -> Path:
    """Return a copy somebody took along: the journal itself is in use."""

    async def at_once() -> None:
        """Nobody else has to have a turn."""

    journal: Any = paydesk.till.journal
    await journal.back_up(datetime.now(UTC), at_once)
    return only_copy(folder)


def only_copy(folder: Path) -> Path:
    (copy,) = folder.rglob("journal-*.db")
    return copy


def proof(copy: Path) -> list[str]:
    """Return what the check of the books and of the signatures finds."""
    reports = day_reports(copy, TRAINING_KEY)
    assert len(reports) == 1
    return [*verify(copy, TRAINING_KEY, None).faults, *row_faults(reports, fits)]


def tamper(copy: Path) -> None:
    """Change a figure as somebody who has the key could."""
    connection = apsw.Connection(str(copy))
    connection.pragma("cipher", "chacha20")
    connection.pragma("key", f"raw:{TRAINING_KEY.hex()}")
    connection.execute("DROP TRIGGER trail_lines_never_change")
    connection.execute("UPDATE trail SET facts = replace(facts, '[2,4250]', '[2,4150]') WHERE deed = 'day-closed'")
    assert connection.changes() == 1
    connection.close()


def read(file: Path) -> str:
    document = QPdfDocument()
    assert document.load(str(file)) is QPdfDocument.Error.None_
    text = document.getAllText(0).text()
    document.close()
    return text
