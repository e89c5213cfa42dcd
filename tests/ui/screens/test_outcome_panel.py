"""How a phone order ended: which button Enter presses."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.presenters.phone_order_state import Phase, PhoneOrderState, Receipt
from app.presenters.slip import Slip, TextMessage
from app.ui.icons import Icons
from app.ui.screens.outcome_panel import OutcomePanel
from app.ui.screens.receipt_button import ReceiptWay
from tests.makers import EUR

DECLINED = Receipt("declined", "Declined · 12.50 EUR", "N-1", ())


@pytest.mark.parametrize(
    ("can_ask", "pressed"),
    [pytest.param(False, "other card", id="final"), pytest.param(True, "ask", id="perhaps not final")],
)
def test_enter_asks_the_bank_first_when_a_decline_may_not_be_final(
    qtbot: QtBot, icons: Icons, can_ask: bool, pressed: str
) -> None:
    panel = OutcomePanel(icons)
    qtbot.addWidget(panel)
    done: list[str] = []
    panel.ask_requested.connect(lambda: done.append("ask"))
    panel.other_card_requested.connect(lambda: done.append("other card"))
    panel.show_state(
        PhoneOrderState(phase=Phase.DONE, receipt=DECLINED, next_card_label="Another card", can_ask_again=can_ask)
    )
    panel.press_main()
    assert done == [pressed]


def test_the_order_on_screen_can_be_opened_where_its_receipt_is(qtbot: QtBot, icons: Icons) -> None:
    panel = OutcomePanel(icons)
    qtbot.addWidget(panel)
    panel.show_state(PhoneOrderState(phase=Phase.DONE))
    button = panel.findChild(QPushButton, "showPhoneOrder")
    assert button is not None
    assert not button.isVisibleTo(panel), "without an order there is nothing to show"
    panel.show_state(PhoneOrderState(phase=Phase.DONE, receipt=Receipt("paid", "Paid · 12.50 EUR", "N-7", ())))
    assert button.isVisibleTo(panel)
    with qtbot.waitSignal(panel.order_requested) as asked:
        button.click()
    assert asked.args == ["N-7"]


@pytest.mark.parametrize("mark", ["TRAINING", ""])
def test_a_paid_order_without_real_money_wears_its_mark(qtbot: QtBot, icons: Icons, mark: str) -> None:
    panel = OutcomePanel(icons)
    qtbot.addWidget(panel)
    receipt = Receipt("paid", "Paid · 12.50 EUR", "N-7", (), mark)
    panel.show_state(PhoneOrderState(phase=Phase.DONE, receipt=receipt))
    worn = panel.findChild(QLabel, "outcomeMark")
    assert worn is not None
    assert (worn.isVisibleTo(panel), worn.text()) == (bool(mark), mark)
    panel.show_state(PhoneOrderState(phase=Phase.DONE, receipt=replace(receipt, number="N-8", mark="")))
    assert not worn.isVisibleTo(panel), "nothing of the order before stays"


TEXT = TextMessage("+357", EUR, "x")
SLIP = Slip("name", "Payment receipt", "12.50 EUR", (), "", "", "file", "mailto:anna@shop.example", TEXT)
PAID = PhoneOrderState(phase=Phase.DONE, receipt=Receipt("paid", "Paid · 12.50 EUR", "N-7"), slip=SLIP)


def shown(qtbot: QtBot, icons: Icons, state: PhoneOrderState) -> tuple[OutcomePanel, list[object]]:
    panel = OutcomePanel(icons)
    qtbot.addWidget(panel)
    heard: list[object] = []
    panel.next_requested.connect(lambda: heard.append("next"))
    panel.order_requested.connect(heard.append)
    panel.capture_requested.connect(lambda number: heard.append(("capture", number)))
    panel.receipt_wanted.connect(lambda _slip, way: heard.append(way))
    panel.text_wanted.connect(heard.append)
    panel.ask_requested.connect(lambda: heard.append("ask"))
    panel.tell_requested.connect(lambda address: heard.append(("tell", address)))
    panel.show_state(state)
    panel.show()
    panel.activateWindow()
    panel.setFocus()
    qtbot.waitUntil(lambda: panel.focusWidget() is not None and panel.focusWidget().hasFocus())
    return panel, heard


def test_one_letter_each_prints_mails_texts_shows_and_goes_on(qtbot: QtBot, icons: Icons) -> None:
    panel, heard = shown(qtbot, icons, PAID)
    for key in "PESDN":
        QTest.keyClicks(panel.focusWidget(), key)
    assert heard == [ReceiptWay.PRINT, ReceiptWay.MAIL, "sms:+357?body=x", "N-7", "next"]


def test_enter_goes_on_to_the_next_order_after_a_yes(qtbot: QtBot, icons: Icons) -> None:
    panel, heard = shown(qtbot, icons, PAID)
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Return)
    assert heard == ["next"]


def test_a_letter_whose_button_is_not_there_does_nothing(qtbot: QtBot, icons: Icons) -> None:
    panel, heard = shown(
        qtbot, icons, PhoneOrderState(phase=Phase.DONE, receipt=DECLINED, next_label="Next order (N)")
    )
    for key in "PESAT":
        QTest.keyClicks(panel.focusWidget(), key)
    panel.press_capture()
    assert heard == []


def test_a_hold_is_captured_by_its_key(qtbot: QtBot, icons: Icons) -> None:
    panel, heard = shown(qtbot, icons, replace(PAID, can_capture=True))
    panel.press_capture()
    assert heard == [("capture", "N-7")]


def test_while_nobody_knows_the_end_enter_asks_the_bank_and_the_caller_can_be_told(
    qtbot: QtBot, icons: Icons
) -> None:
    state = PhoneOrderState(
        phase=Phase.DONE,
        receipt=Receipt("unknown", "Not known yet", "N-7"),
        can_ask_again=True,
        tells_caller=True,
        to_caller="mailto:anna@shop.example",
        next_label="Leave it in Attention (N)",
        next_question="Paydesk asks the bank again in 5 seconds.",
    )
    panel, heard = shown(qtbot, icons, state)
    label = panel.findChild(QLabel, "outcomeNextQuestion")
    assert label is not None
    assert label.isVisible()
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClicks(panel.focusWidget(), "T")
    QTest.keyClicks(panel.focusWidget(), "N")
    assert heard == ["ask", ("tell", "mailto:anna@shop.example"), "next"]
