"""The form of an order by phone, as a clerk's hands meet it."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.currency import currency
from app.domain.identifiers import OrderNumber
from app.domain.no_code import NoCode
from app.domain.order import PaymentMode
from app.presenters.phone_order_state import ModeChoice, PhoneOrderState
from app.presenters.quick_amounts import QuickShown
from app.presenters.sale_consent import ConsentShown
from app.presenters.same_sale import SameSale
from app.presenters.saved_card_state import SavedCardState
from app.ui.icons import Icons
from app.ui.into_view import bring_into_view_what_gets_the_cursor
from app.ui.screens.phone_form import PhoneFormPanel
from tests.makers import GOOD_CARD, a_profile
from tests.qt_loop import strict_messages
from tests.ui.scanner import HAND_MS, scans

pytestmark = strict_messages()


def shown(qtbot: QtBot, icons: Icons, state: PhoneOrderState) -> PhoneFormPanel:
    form = PhoneFormPanel(icons)
    qtbot.addWidget(form)
    form.show_state(state)
    form.show()
    form.activateWindow()
    return form


def part(form: PhoneFormPanel, name: str) -> QWidget:
    found = form.findChild(QWidget, name)
    assert found is not None
    return found


def is_seen(form: PhoneFormPanel, name: str) -> bool:
    found = form.findChild(QWidget, name)
    return found is not None and found.isVisible()


def is_whole(form: PhoneFormPanel, name: str) -> bool:
    """Whether nothing of it is hidden behind an edge."""
    return part(form, name).visibleRegion().boundingRect() == part(form, name).rect()


def entered(qtbot: QtBot, form: PhoneFormPanel, name: str) -> QWidget:
    field = part(form, name)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


@pytest.mark.parametrize("name", ["saved_card", "saved_code"])
def test_the_cursor_may_be_sent_to_a_saved_card_that_no_bank_was_there_to_show(
    qtbot: QtBot, icons: Icons, name: str
) -> None:
    saved = SavedCardState(is_charging=True)
    state = PhoneOrderState(profile=a_profile(), mode=PaymentMode.STORED_CARD, closed="No bank.", saved=saved)
    form = shown(qtbot, icons, state)
    form.focus_field(name)
    QTest.keyClicks(entered(qtbot, form, "phoneAmount"), "12\r")
    assert form.form().amount == "12.00"


@pytest.mark.parametrize("length", [3, 4])
def test_the_cursor_leaves_the_code_when_it_has_the_digits_of_this_bank(
    qtbot: QtBot, icons: Icons, length: int
) -> None:
    form = shown(qtbot, icons, PhoneOrderState(profile=a_profile(code_length=length)))
    code = entered(qtbot, form, "cardCode")
    QTest.keyClicks(code, "1234"[: length - 1])
    assert code.hasFocus()
    QTest.keyClicks(code, "1")
    qtbot.waitUntil(lambda: not code.hasFocus())


def test_as_on_a_till_the_last_two_keys_are_cents_where_the_profile_says_so(qtbot: QtBot, icons: Icons) -> None:
    form = shown(qtbot, icons, PhoneOrderState(profile=a_profile(types_cents=True)))
    heard: list[str] = []
    form.amount_edited.connect(heard.append)
    amount = entered(qtbot, form, "phoneAmount")
    QTest.keyClicks(amount, "1250")
    assert form.form().amount.replace(",", ".") == "12.50"
    assert [text.replace(",", ".") for text in heard] == ["0.01", "0.12", "1.25", "12.50"]
    QTest.keyClick(amount, Qt.Key.Key_Backspace)
    assert form.form().amount.replace(",", ".") == "1.25"
    QTest.keyClicks(amount, ".")
    assert form.form().amount.replace(",", ".") == "1.25", "the mark stands by itself"


@pytest.mark.parametrize(("mode", "goes_to"), [(PaymentMode.PHONE, "charge"), (PaymentMode.CHALLENGE, "phoneEmail")])
def test_after_the_code_the_caller_is_asked_where_their_bank_reaches_them_if_they_have_to_confirm(
    qtbot: QtBot, icons: Icons, mode: PaymentMode, goes_to: str
) -> None:
    asks = mode is PaymentMode.CHALLENGE
    form = shown(qtbot, icons, PhoneOrderState(profile=a_profile(), mode=mode, asks_for_contact=asks))
    QTest.keyClicks(entered(qtbot, form, "cardCode"), "123")
    qtbot.waitUntil(lambda: part(form, goes_to).hasFocus())
    form.clear()
    assert not is_seen(form, "phoneEmail"), "the next caller finds it folded"
    if asks:
        QTest.keyClicks(entered(qtbot, form, "cardCode"), "123")
        form.toggle_more()
        assert is_seen(form, "phoneEmail"), "the key asked for what had unfolded by itself"
        form.toggle_more()
        assert not is_seen(form, "phoneEmail")
        form.clear()
    form.take_sale("", "", "+357 99 123456")
    QTest.keyClicks(entered(qtbot, form, "cardCode"), "123")
    qtbot.waitUntil(part(form, "charge").hasFocus)


def test_what_unfolded_by_itself_is_folded_by_hand_unfolded_by_key_and_folded_for_the_next_caller(
    qtbot: QtBot, icons: Icons
) -> None:
    form = shown(
        qtbot, icons, PhoneOrderState(profile=a_profile(), mode=PaymentMode.CHALLENGE, asks_for_contact=True)
    )
    QTest.keyClicks(entered(qtbot, form, "cardCode"), "123")
    email = part(form, "phoneEmail")
    qtbot.waitUntil(email.hasFocus)
    heading = next(each for each in form.findChildren(QToolButton, "foldHeading") if each.isChecked())
    QTest.keyClick(heading, Qt.Key.Key_Space)
    assert not email.isVisible()
    form.toggle_more()
    assert email.isVisible(), "nothing stood there, so the key unfolds it"
    form.toggle_more()
    for code in ("123", "456"):
        field = entered(qtbot, form, "cardCode")
        for _digit in code:
            QTest.keyClick(field, Qt.Key.Key_Backspace)
        QTest.keyClicks(field, code)
        qtbot.waitUntil(email.hasFocus)
    form.clear()
    assert not email.isVisible(), "the code was typed anew, and it still unfolded for this caller alone"


def test_a_currency_without_decimals_has_no_cents_to_type(qtbot: QtBot, icons: Icons) -> None:
    profile = a_profile(types_cents=True, currency=currency("JPY"))
    form = shown(qtbot, icons, PhoneOrderState(profile=profile))
    QTest.keyClicks(entered(qtbot, form, "phoneAmount"), "1250")
    assert form.form().amount == "1250"


def test_the_groups_of_a_wrong_number_are_painted_and_hold_no_text(qtbot: QtBot, icons: Icons) -> None:
    form = shown(qtbot, icons, PhoneOrderState(profile=a_profile()))
    QTest.keyClicks(entered(qtbot, form, "cardNumber"), "4444555511113334")
    form.show_state(PhoneOrderState(profile=a_profile(), compares_groups=True))
    groups = part(form, "cardGroups")
    assert groups.isVisible()
    with_digits = groups.grab().toImage()
    assert not any("4444" in label.text() for label in form.findChildren(QLabel))
    assert "4444" not in groups.accessibleName() + groups.accessibleDescription()
    form.wipe_card()
    assert groups.grab().toImage() != with_digits, "what was wiped is painted no more"


def test_a_wrong_digit_is_told_when_the_last_one_is_typed(qtbot: QtBot, icons: Icons) -> None:
    form = shown(qtbot, icons, PhoneOrderState(profile=a_profile()))
    left: list[str] = []
    form.field_left.connect(left.append)
    number = entered(qtbot, form, "cardNumber")
    QTest.keyClicks(number, "444455551111333")
    assert left == [], "nobody is told wrong while typing"
    QTest.keyClicks(number, "4")
    assert left == ["number"]


def test_without_a_code_there_is_a_reason_and_no_digit_of_one(qtbot: QtBot, icons: Icons) -> None:
    reasons = ((NoCode.ILLEGIBLE, "Cannot be read"), (NoCode.NOT_ON_CARD, "None on it"))
    form = shown(qtbot, icons, PhoneOrderState(profile=a_profile(), why_no_code=reasons))
    QTest.keyClicks(entered(qtbot, form, "cardCode"), "12")
    button = entered(qtbot, form, "noCode")
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert (form.form().code, form.form().no_code) == ("", NoCode.ILLEGIBLE)
    assert not part(form, "cardCode").isVisible()
    QTest.keyClick(part(form, "noCodeReason"), Qt.Key.Key_Down)
    assert form.form().no_code is NoCode.NOT_ON_CARD
    form.wipe_card()
    assert form.form().no_code is None, "the next card has a code again"
    assert part(form, "cardCode").isVisible()


def test_where_the_bank_wants_the_code_nobody_can_go_without(qtbot: QtBot, icons: Icons) -> None:
    form = shown(qtbot, icons, PhoneOrderState(profile=a_profile()))
    assert not part(form, "noCode").isVisible()
    assert form.form().no_code is None


def test_the_form_tells_which_fields_are_whole(qtbot: QtBot, icons: Icons) -> None:
    form = shown(qtbot, icons, PhoneOrderState(profile=a_profile()))
    told: list[frozenset[str]] = []
    form.filled.connect(told.append)
    QTest.keyClicks(entered(qtbot, form, "cardNumber"), GOOD_CARD)
    assert told[-1] == {"number", "card"}
    QTest.keyClicks(entered(qtbot, form, "cardExpiry"), "1230")
    QTest.keyClicks(entered(qtbot, form, "cardCode"), "123")
    assert told[-1] == {"number", "expiry", "code", "card"}
    form.wipe_card()
    assert told[-1] == frozenset()


def test_the_last_sums_are_buttons_below_the_amount(qtbot: QtBot, icons: Icons) -> None:
    form = shown(qtbot, icons, PhoneOrderState(profile=a_profile(), quick=QuickShown(("12.50", "30.00"))))
    chosen: list[int] = []
    form.quick_chosen.connect(chosen.append)
    QTest.keyClick(entered(qtbot, form, "phoneQuick2"), Qt.Key.Key_Space)
    assert chosen == [1]


def test_another_way_to_pay_and_back_loses_nothing_that_was_typed(qtbot: QtBot, icons: Icons) -> None:
    profile = a_profile()
    form = shown(qtbot, icons, PhoneOrderState(profile=profile))
    QTest.keyClicks(entered(qtbot, form, "phoneAmount"), "12.50")
    QTest.keyClicks(entered(qtbot, form, "cardNumber"), GOOD_CARD)
    QTest.keyClicks(entered(qtbot, form, "cardExpiry"), "1230")
    typed = form.form()
    form.show_state(PhoneOrderState(profile=profile, mode=PaymentMode.LINK, asks_for_card=False))
    form.show_state(PhoneOrderState(profile=profile, mode=PaymentMode.CHALLENGE))
    assert form.form() == typed
    assert typed.number == GOOD_CARD


BADGES = ["EMP-00017", "004217991234", GOOD_CARD, f"{GOOD_CARD}1230123"]
"""The last would fill the whole card, and its Enter come to stand on the button that charges."""


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Tab, None])
@pytest.mark.parametrize("badge", BADGES)
def test_what_a_scanner_types_is_no_card_and_stays_in_no_field_of_it(
    qtbot: QtBot, icons: Icons, badge: str, end: Qt.Key | None, caplog: pytest.LogCaptureFixture
) -> None:
    form = shown(qtbot, icons, PhoneOrderState(profile=a_profile()))
    submitted: list[bool] = []
    form.submitted.connect(lambda: submitted.append(True))
    form.scanned.connect(form.wipe_card)
    entered(qtbot, form, "cardNumber")
    with caplog.at_level(0), qtbot.waitSignal(form.scanned, timeout=30_000):
        scans(None, badge, end=end)
    assert not form.has_card
    assert not submitted
    assert badge[:6] not in caplog.text


@pytest.mark.parametrize("pace", [HAND_MS, 0])
def test_a_hand_types_a_whole_card_and_no_scan_is_heard(qtbot: QtBot, icons: Icons, pace: int) -> None:
    """Also keys of which the system gives no moment are a hand's."""
    form = shown(qtbot, icons, PhoneOrderState(profile=a_profile()))
    heard: list[bool] = []
    form.scanned.connect(lambda: heard.append(True))
    entered(qtbot, form, "cardNumber")
    scans(None, f"{GOOD_CARD}1230", pace, begins=pace and 1_000)
    assert not heard
    assert form.form().number.replace(" ", "") == GOOD_CARD


@pytest.mark.parametrize("typed", ["1330", "0030"])
def test_a_month_that_does_not_exist_is_said_at_its_last_digit_and_keeps_the_cursor(
    qtbot: QtBot, icons: Icons, typed: str
) -> None:
    form = shown(qtbot, icons, PhoneOrderState(profile=a_profile()))
    left: list[str] = []
    form.field_left.connect(left.append)
    expiry = entered(qtbot, form, "cardExpiry")
    QTest.keyClicks(expiry, typed[:3])
    assert left == []
    QTest.keyClicks(expiry, typed[3])
    assert left == ["expiry"], "more digits would change nothing, and nobody would know why"
    assert expiry.hasFocus()


def test_a_long_hint_stands_above_the_hold_where_it_would_be_a_narrow_column(qtbot: QtBot, icons: Icons) -> None:
    hint = "Without 3-D Secure the shop is liable when the cardholder disputes the payment later."
    choice = ModeChoice(PaymentMode.PHONE, "By phone", hint)
    form = shown(qtbot, icons, PhoneOrderState(modes=(choice,), mode=PaymentMode.PHONE, can_hold=True))
    hold, told = part(form, "phoneHold"), part(form, "phoneModeHint")
    for width, is_beside in ((1100, True), (300, False), (1100, True)):
        form.resize(width, 700)
        qtbot.waitUntil(lambda beside=is_beside: (hold.x() > told.x()) is beside)
        qtbot.waitUntil(lambda beside=is_beside: beside or told.width() > form.width() // 2)


def test_what_is_seldom_needed_is_made_when_it_unfolds_says_what_came_before_and_stands_where_the_eye_goes(
    qtbot: QtBot, icons: Icons
) -> None:
    form = shown(
        qtbot, icons, PhoneOrderState(profile=a_profile(), asks_for_card=True, text_warning="Shown to them.")
    )
    assert form.findChild(QWidget, "phoneEmail") is None
    assert (form.form().email, form.form().cardholder) == ("", "")
    form.toggle_more()
    assert part(form, "phoneDescriptionWarning").isVisible()
    QTest.keyClicks(entered(qtbot, form, "phoneStreet"), "Bank St 1")
    assert form.form().street == "Bank St 1"
    form.wipe_card()
    assert form.form().street == "", "another card has another address"
    QTest.keyClick(entered(qtbot, form, "phoneStreet"), Qt.Key.Key_Tab)
    qtbot.waitUntil(part(form, "phoneOrderNumber").hasFocus)
    QTest.keyClick(part(form, "phoneOrderNumber"), Qt.Key.Key_Tab)
    qtbot.waitUntil(part(form, "charge").hasFocus)


def test_a_sale_put_in_from_an_earlier_order_stands_in_the_folded_fields(qtbot: QtBot, icons: Icons) -> None:
    form = shown(qtbot, icons, PhoneOrderState(profile=a_profile()))
    form.take_sale("", "", "")
    assert form.findChild(QWidget, "phoneEmail") is None, "nothing to put in makes nothing"
    form.take_sale("Two loaves", "maria@example.com", "")
    assert (form.form().description, form.form().email) == ("Two loaves", "maria@example.com")
    assert not is_seen(form, "phoneEmail")


def test_while_a_question_stands_the_button_that_charges_waits_for_its_answer_and_is_the_main_one_again_behind_it(
    qtbot: QtBot, icons: Icons
) -> None:
    plain = PhoneOrderState(profile=a_profile(), charge_label="Charge 12.50 EUR")
    form = shown(qtbot, icons, plain)
    same = SameSale(OrderNumber("SHOP-1"), "The same?", "Look.")
    above = ConsentShown("Above.", "Ask.", ("Olga",), "Allow and charge 12.50 EUR")
    charge = part(form, "charge")
    seen = []
    for state in (plain, replace(plain, same_sale=same), plain, replace(plain, consent=above), plain):
        form.show_state(state)
        seen.append((charge.property("role"), charge.isEnabled(), charge.toolTip()))
    ready, waiting = ("primary", True, ""), ("", False, "Answer the question above first.")
    assert seen == [ready, waiting, ready, waiting, ready]


@pytest.mark.usefixtures("our_largest_look")
def test_the_button_that_charges_is_whole_in_sight_however_long_the_form_and_low_the_window(
    qtbot: QtBot, icons: Icons
) -> None:
    form = shown(qtbot, icons, PhoneOrderState(profile=a_profile(), charge_label="Charge 1,250.00 EUR"))
    form.resize(640, 330)
    form.toggle_more()
    part(form, "phoneKeypad").show()
    bring_into_view_what_gets_the_cursor()
    for name in ("phoneAmount", "cardCode", "phoneOrderNumber", "phoneAmount"):
        entered(qtbot, form, name)
        qtbot.waitUntil(lambda name=name: is_whole(form, name) and is_whole(form, "charge"), timeout=30_000)
