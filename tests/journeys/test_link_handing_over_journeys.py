"""Journeys of handing a link over: keys only, to programs of the system that are asked for and not started."""

from collections.abc import Iterator
from urllib.parse import unquote

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from app.demo.customer import Customer
from app.demo.hands import Hands, until
from app.demo.play import NO_CHALLENGE
from tests.journeys.conftest import Play, RunningTill

pytestmark = [pytest.mark.journey, pytest.mark.webview]

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


class Programs(QObject):
    """The mail program and the messengers of this computer: they take an address and do nothing with it."""

    schemes = ("mailto", "sms", "https")

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, address: QUrl) -> None:
        self.opened.append(unquote(address.toString(QUrl.ComponentFormattingOption.FullyEncoded)))


@pytest.fixture
def programs() -> Iterator[Programs]:
    programs = Programs()
    for scheme in Programs.schemes:
        QDesktopServices.setUrlHandler(scheme, programs, "take")
    yield programs
    for scheme in Programs.schemes:
        QDesktopServices.unsetUrlHandler(scheme)


class CountedKeys(Hands):
    """Hands whose keys are counted; what is typed as a text is not."""

    count = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.count += 1
        super().press(key, modifier)


def test_a_link_is_made_and_handed_over_in_at_most_twelve_keys_besides_its_texts(
    paydesk: RunningTill, programs: Programs, play: Play
) -> None:
    async def scene() -> None:
        hands = CountedKeys(paydesk.window.main)
        await hands.come_forward()
        hands.press(Qt.Key.Key_F3)
        await until(lambda: hands.focus_name() == "linkAmount", "the cursor in the amount")
        hands.type_text("42")
        hands.press(Qt.Key.Key_Return)
        hands.type_text("Order 1041")
        hands.press(Qt.Key.Key_Return)
        hands.type_text("+35799123456")
        hands.press(Qt.Key.Key_Return, CONTROL)
        await until(lambda: hands.focus_name() == "copyLink", "the link, with the cursor at the copy key")
        address = hands.find(QLineEdit, "linkAddress").text()
        hands.press(Qt.Key.Key_W)
        await until(lambda: programs.opened, "WhatsApp asked for")
        assert hands.count == 5 <= 12
        assert programs.opened[0].startswith("https://wa.me/35799123456?text=This is a test.")
        assert address in programs.opened[0]

    play(scene())


def test_every_channel_has_its_key_and_a_text_field_keeps_letters_to_itself(
    paydesk: RunningTill, programs: Programs, play: Play
) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_payment_link()
        await clerk.types("42", "Order 1041", "maria@example.com")
        await clerk.creates()
        for key in (Qt.Key.Key_M, Qt.Key.Key_S, Qt.Key.Key_G):
            clerk.hands.press(key)
        await until(lambda: len(programs.opened) == 3, "three programs asked for")
        assert [each.partition(":")[0] for each in programs.opened] == ["mailto", "sms", "https"]
        text = clerk.hands.find(QPlainTextEdit, "linkText")
        text.setFocus()
        clerk.hands.type_text("msg")
        assert "msg" in text.toPlainText()
        assert len(programs.opened) == 3

    play(scene())


def test_a_kept_sum_is_taken_by_its_place(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_payment_link()
        await clerk.types("42")
        await clerk.hands.click("quickToggle")
        await clerk.hands.sees("quick1")
        amount = clerk.hands.find(QLineEdit, "linkAmount")
        amount.setFocus()
        amount.selectAll()
        clerk.hands.type_text("7")
        clerk.hands.press(Qt.Key.Key_1, ALT)
        await until(lambda: amount.text().startswith("42"), "the kept sum")
        assert clerk.hands.focus_name() == "linkDescription"

    play(scene())


def test_what_is_seldom_needed_unfolds_by_key(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_payment_link()
        await clerk.types("42")
        clerk.hands.press(Qt.Key.Key_M, CONTROL)
        await clerk.hands.sees("linkReference")
        await until(lambda: clerk.hands.focus_name() == "linkLanguage", "the cursor in what was unfolded")
        await clerk.hands.type_into("linkReference", "INV-7")
        await clerk.creates()
        (order,) = paydesk.bank.orders()
        assert order.terms.params.get("reference") == "INV-7"

    play(scene())


def test_the_shops_wording_is_kept_and_the_next_message_has_it(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_payment_link()
        await clerk.types("42")
        await clerk.creates()
        await clerk.hands.click("linkWording")
        await clerk.hands.sees("wordingText")
        wording = clerk.hands.find(QPlainTextEdit, "wordingText")
        wording.selectAll()
        wording.setFocus()
        clerk.hands.type_text("Hi! {amount} ")
        await clerk.hands.click("place-link")
        assert wording.toPlainText() == "Hi! {amount} {link}"
        assert clerk.hands.find(QPushButton, "place-link").text() == "Link {link}"
        await clerk.hands.click("wordingKeep")
        text = clerk.hands.find(QPlainTextEdit, "linkText")
        await until(lambda: "\nHi! 42.00" in text.toPlainText(), "the new wording")

    play(scene())


def test_the_receipt_of_a_paid_link_is_given_by_the_keys_of_a_phone_order(
    paydesk: RunningTill, programs: Programs, customer: Customer, play: Play
) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_payment_link()
        await clerk.types("42", "Order 1041", "maria@example.com")
        link = await clerk.creates()
        await until(lambda: clerk.hands.focus_name() == "copyLink", "the cursor at the copy key")
        clerk.hands.press(Qt.Key.Key_E)
        await customer.pays(link, NO_CHALLENGE)
        await clerk.sees_status("Paid")
        await until(lambda: clerk.hands.focus_name() == "anotherLink", "the cursor at the way on")
        assert programs.opened == [], "there was no receipt before the bank said paid"
        clerk.hands.press(Qt.Key.Key_E)
        await until(lambda: programs.opened, "the mail program asked for")
        assert programs.opened[0].startswith("mailto:maria@example.com?subject=Payment receipt")
        assert clerk.number in programs.opened[0]
        clerk.hands.press(Qt.Key.Key_S)
        clerk.hands.press(Qt.Key.Key_D)
        await clerk.hands.sees_text("panelNumber", clerk.number)
        assert len(programs.opened) == 1, "no phone number, no text message"

    play(scene())
