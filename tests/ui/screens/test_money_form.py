"""The form before money moves: it keeps what was put into it when it is drawn anew, and never a PIN."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.operation import OperationKind
from app.domain.refund_reason import RefundReason
from app.presenters.money_act_state import ActForm
from app.ui.icons import Icons
from app.ui.screens.money_form import MoneyForm
from tests.makers import euros
from tests.qt_loop import strict_messages

pytestmark = strict_messages()

REASONS = ((RefundReason.RETURNED, "Goods returned"), (RefundReason.OTHER, "Another reason"))
REFUND = ActForm(
    OperationKind.REFUND, "How much?", euros(1250), "It goes back.", "Nothing is left.", "Refund", "12.50", None, "",
    REASONS,
)  # fmt: skip


@pytest.fixture
def form(qtbot: QtBot, icons: Icons, no_leftover_windows: None) -> MoneyForm:
    form = MoneyForm(icons)
    qtbot.addWidget(form)
    form.show_form(REFUND)
    form.window().activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    return form


def part(form: MoneyForm, name: str) -> QWidget:
    found = form.findChild(QWidget, name)
    assert found is not None
    return found


def test_what_was_put_in_stands_there_again_after_it_was_away(form: MoneyForm) -> None:
    form.show_form(None)
    assert not form.isVisible()
    form.show_form(replace(REFUND, typed="5", reason=RefundReason.OTHER, note="Wrong size"))
    amount, reason, note = (part(form, name) for name in ("moneyAmount", "refundReason", "refundNote"))
    assert isinstance(amount, QLineEdit)
    assert isinstance(reason, QComboBox)
    assert isinstance(note, QLineEdit)
    assert (amount.text(), reason.currentText(), note.text()) == ("5.00", "Another reason", "Wrong size")
    form.show_form(None)
    form.show_form(REFUND)
    assert (amount.text(), reason.currentIndex(), note.text()) == ("12.50", -1, "")


def test_a_shop_that_types_cents_types_them_here_too(form: MoneyForm) -> None:
    form.show_form(None)
    form.show_form(replace(REFUND, types_cents=True))
    amount = part(form, "moneyAmount")
    assert isinstance(amount, QLineEdit)
    amount.selectAll()
    QTest.keyClicks(amount, "250")
    assert amount.text().replace(",", ".") == "2.50", "never 250.00 where the hand means 2.50"


def test_enter_goes_on_and_never_acts(form: MoneyForm) -> None:
    wanted: list[bool] = []
    form.submitted.connect(lambda: wanted.append(True))
    form.focus_field("amount")
    for name in ("moneyAmount", "refundReason", "refundNote"):
        assert part(form, name).hasFocus(), name
        QTest.keyClick(part(form, name), Qt.Key.Key_Return)
    submit = part(form, "moneySubmit")
    assert isinstance(submit, QPushButton)
    assert submit.hasFocus()
    assert wanted == []
    submit.click()
    assert wanted == [True]


def test_a_large_sum_is_asked_for_twice_on_the_way_of_enter(form: MoneyForm) -> None:
    typed: list[str] = []
    form.again_edited.connect(typed.append)
    assert not part(form, "moneyAgain").isVisible()
    form.show_form(replace(REFUND, asks_again=True))
    form.focus_field("amount")
    for name in ("moneyAmount", "moneyAgain", "refundReason"):
        assert part(form, name).hasFocus(), name
        if name == "moneyAgain":
            QTest.keyClicks(part(form, name), "12.50")
        QTest.keyClick(part(form, name), Qt.Key.Key_Return)
    assert part(form, "refundNote").hasFocus()
    assert typed[-1] == "12.50"
    form.show_form(None)
    form.show_form(replace(REFUND, asks_again=True))
    again = part(form, "moneyAgain")
    assert isinstance(again, QLineEdit)
    assert again.text() == "", "a new question begins empty"


def test_a_hold_is_released_without_a_sum_or_a_reason(form: MoneyForm) -> None:
    form.show_form(replace(REFUND, kind=OperationKind.VOID, amount=None, reasons=(), submit="Release"))
    for name in ("moneyAmount", "refundReason", "refundNote", "moneyPin"):
        assert not part(form, name).isVisible(), name
    assert part(form, "moneySubmit").property("role") == "danger", "it cannot be undone"
    form.focus_field("back")
    assert part(form, "moneyBack").hasFocus()
    form.show_form(None)
    form.show_form(REFUND)
    assert part(form, "moneySubmit").property("role") == "primary"


def test_a_pin_is_given_once_and_forgotten(form: MoneyForm) -> None:
    assert form.take_consent() is None, "nobody asked for one"
    asked = replace(REFUND, refusal="Anna may not do this here.", allowers=("Olga", "Max"))
    form.show_form(asked)
    pin = part(form, "moneyPin")
    assert isinstance(pin, QLineEdit)
    assert pin.echoMode() is QLineEdit.EchoMode.Password
    pin.setText("613098")
    consent = form.take_consent()
    assert consent is not None
    assert (consent.name, consent.pin.digits) == ("Olga", "613098")
    assert pin.text() == ""
    assert "613098" not in repr(consent)
    pin.setText("6130")
    form.show_form(None)
    form.show_form(asked)
    assert pin.text() == "", "not even half a PIN comes back"


def test_a_pin_that_was_typed_for_one_sum_does_not_come_back_for_another(form: MoneyForm) -> None:
    asked = replace(REFUND, refusal="Anna may not do this here.", allowers=("Olga", "Max"))
    form.show_form(asked)
    pin = part(form, "moneyPin")
    assert isinstance(pin, QLineEdit)
    pin.setText("613098")
    form.show_form(replace(REFUND, typed="12"))
    assert form.take_consent() is None
    form.show_form(replace(asked, typed="12"))
    assert pin.text() == ""


def test_a_fault_is_told_at_its_field(form: MoneyForm) -> None:
    form.show_form(replace(REFUND, faults={"amount": "Too much.", "why": "Say why."}))
    for name, sentence in (("moneyAmountFault", "Too much."), ("refundReasonFault", "Say why.")):
        label = form.findChild(QLabel, name)
        assert label is not None
        assert (label.text(), label.isVisible()) == (sentence, True)
