"""The form of a payment link, as a clerk's hands meet it."""

from decimal import Decimal

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.presenters.payment_link_state import LinkForm, PaymentLinkState
from app.ui.icons import Icons
from app.ui.screens.link_form import LinkFormPanel
from tests.makers import a_profile
from tests.qt_loop import strict_messages

pytestmark = strict_messages()


def shown(qtbot: QtBot, icons: Icons, state: PaymentLinkState) -> LinkFormPanel:
    form = LinkFormPanel(icons)
    qtbot.addWidget(form)
    form.show_state(state)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    return form


def entered(qtbot: QtBot, form: LinkFormPanel, name: str) -> QLineEdit:
    field = form.findChild(QLineEdit, name)
    assert field is not None
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


@pytest.mark.parametrize(("types_cents", "read"), [(True, "12.50"), (False, "1250")])
def test_the_same_keys_mean_the_same_sum_as_in_a_phone_order(
    qtbot: QtBot, icons: Icons, types_cents: bool, read: str
) -> None:
    form = shown(qtbot, icons, PaymentLinkState(profile=a_profile(types_cents=types_cents)))
    QTest.keyClicks(entered(qtbot, form, "linkAmount"), "1250")
    assert form.form().amount.replace(",", ".") == read
    form.toggle_lines()
    QTest.keyClicks(entered(qtbot, form, "lineName1"), "Tea")
    for place in (1, 2):
        QTest.keyClicks(entered(qtbot, form, f"linePrice{place}"), "1250")
    prices = [Decimal(line.price.replace(",", ".")) for line in form.form().lines]
    assert prices == [Decimal(read), Decimal(read)]


def test_the_room_for_the_purpose_and_what_it_tells_too_much_stand_beside_it(qtbot: QtBot, icons: Icons) -> None:
    form = shown(qtbot, icons, PaymentLinkState(profile=a_profile(), text_room="21 / 598", text_warning="Take care"))
    room, warning = (form.findChild(QLabel, f"linkDescription{part}") for part in ("Room", "Warning"))
    assert room is not None
    assert warning is not None
    assert (room.text(), warning.text(), warning.isVisible()) == ("21 / 598", "Take care", True)
    form.show_state(PaymentLinkState(profile=a_profile()))
    assert (room.text(), warning.isVisible()) == ("", False)


@pytest.mark.parametrize("moves_on", [False, True])
def test_whoever_creates_a_link_by_key_can_press_again_when_the_bank_could_not_be_reached(
    qtbot: QtBot, icons: Icons, moves_on: bool
) -> None:
    ready = PaymentLinkState(profile=a_profile(), can_create=True)
    form = shown(qtbot, icons, ready)
    create = form.findChild(QPushButton, "createLink")
    assert create is not None
    create.setFocus()
    qtbot.waitUntil(create.hasFocus)
    form.show_state(replace(ready, busy=True))
    assert not create.hasFocus()
    purpose = entered(qtbot, form, "linkDescription") if moves_on else None
    form.show_state(ready)
    assert (purpose or create).hasFocus()


def test_a_language_nobody_chose_is_the_usual_one_of_the_bank_and_a_chosen_one_stays(
    qtbot: QtBot, icons: Icons
) -> None:
    english, russian, greek = ("en", "English"), ("ru", "Русский"), ("el", "Ελληνικά")
    form = shown(qtbot, icons, PaymentLinkState(profile=a_profile(), languages=(english, russian, greek)))
    assert form.form().language == "en"
    with qtbot.waitSignal(form.edited):  # what the customer reads is told anew
        form.show_state(PaymentLinkState(profile=a_profile(), languages=(russian, english, greek)))
    assert form.form().language == "ru"
    form.fill(LinkForm("12.50", language="el"))
    form.show_state(PaymentLinkState(profile=a_profile(), languages=(english, russian, greek)))
    assert form.form().language == "el"


def test_enter_leads_through_the_form_and_makes_the_link_at_its_end(qtbot: QtBot, icons: Icons) -> None:
    form = shown(qtbot, icons, PaymentLinkState(profile=a_profile()))
    submitted: list[bool] = []
    form.submitted.connect(lambda: submitted.append(True))
    create = form.findChild(QPushButton, "createLink")
    assert create is not None
    QTest.keyClick(entered(qtbot, form, "linkDescription"), Qt.Key.Key_Return)
    contact = form.findChild(QWidget, "linkContact")
    assert contact is not None
    qtbot.waitUntil(contact.hasFocus)
    QTest.keyClick(contact, Qt.Key.Key_Return)
    qtbot.waitUntil(create.hasFocus)
    assert submitted == []
    QTest.keyClick(create, Qt.Key.Key_Return)
    assert submitted == [True]


def test_whoever_comes_back_goes_on_in_the_first_field_with_nothing_in_it(qtbot: QtBot, icons: Icons) -> None:
    form = shown(qtbot, icons, PaymentLinkState(profile=a_profile()))
    for name, text in (("linkAmount", "12"), ("linkDescription", "Tea"), ("linkContact", "")):
        field = form.findChild(QWidget, name)
        assert field is not None
        form.focus_first_empty()
        qtbot.waitUntil(field.hasFocus)
        QTest.keyClicks(field, text)


@pytest.mark.usefixtures("our_largest_look")
def test_the_button_that_makes_the_link_is_whole_in_sight_however_long_the_form_and_low_the_window(
    qtbot: QtBot, icons: Icons
) -> None:
    form = shown(qtbot, icons, PaymentLinkState(profile=a_profile(), create_label="Create link for 1,250.00 EUR"))
    form.resize(640, 330)
    form.toggle_more()
    form.toggle_lines()
    create = form.findChild(QPushButton, "createLink")
    assert create is not None
    for name in ("linkAmount", "linkDescription", "linkReturnPage"):
        entered(qtbot, form, name)
        assert create.visibleRegion().boundingRect().size() == create.size(), name


def test_the_button_is_plain_while_the_link_of_this_form_stands_beside_it(qtbot: QtBot, icons: Icons) -> None:
    ready = PaymentLinkState(profile=a_profile())
    form = shown(qtbot, icons, ready)
    create = form.findChild(QPushButton, "createLink")
    assert create is not None
    roles = []
    for leads in (True, False, True):
        form.show_state(replace(ready, form_leads=leads))
        roles.append(create.property("role"))
    assert roles == ["primary", "", "primary"]
