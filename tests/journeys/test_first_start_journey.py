"""The journey of a new owner: from the first start to a paid link at an own bank, and a clerk who is hired."""

import socket
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from app.demo.clerk import OrdersClerk, PaymentLinkClerk
from app.demo.customer import Customer
from app.demo.hands import Hands, until
from app.demo.play import NO_CHALLENGE
from app.sandbox import MovementKind
from app.ui.desktop import Desktop
from tests.fakes.key_store import KeyStoreInMemory
from tests.journeys.conftest import Play
from tests.journeys.own_bank import PROFILE, OwnBank, resolving
from tests.ui.start.conftest import RunningProgram

pytestmark = [pytest.mark.journey, pytest.mark.webview]

SHOP_PAGE = "https://127.0.0.1:1/shop/thanks"
"""Nobody is there, and no name must be looked up to find that out; the customer's browser goes there all the same."""
OWNER_PIN, CLERK_PIN = "481516", "7204"


@pytest.fixture
def own_bank(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OwnBank]:
    folder = tmp_path / "from-the-bank"
    folder.mkdir()
    bank = OwnBank(folder)
    monkeypatch.setattr(socket, "getaddrinfo", resolving(socket.getaddrinfo))
    store = KeyStoreInMemory()
    monkeypatch.setattr(keyring, "get_keyring", lambda: store)
    yield bank
    bank.close()


class NewOwner:
    """Somebody who has read nothing: looks at the screen, types, and presses what stands there."""

    def __init__(self, run: RunningProgram, bank: OwnBank) -> None:
        self._run = run
        self._bank = bank

    async def at_first_start(self) -> Hands:
        hands = Hands(await self._run.sees("firstStart"))
        await hands.come_forward()
        await until(lambda: hands.focus_name() == "firstLanguage", "the cursor in the first field")
        return hands

    async def says_who_it_is(self, hands: Hands) -> None:
        await hands.type_into("firstName", "Olga")
        await hands.type_into("firstPin", OWNER_PIN)
        await hands.type_into("firstPinAgain", OWNER_PIN)
        hands.press(Qt.Key.Key_Return)
        await until(lambda: hands.focus_name() == "signInBank", "the step of the bank")

    async def connects_the_bank(self, hands: Hands) -> None:
        await hands.type_into("signInUser", self._bank.address.user_name)
        await hands.type_into("signInPassword", self._bank.address.password)
        await hands.type_into("signInPage", SHOP_PAGE)
        hands.press(Qt.Key.Key_Return)
        await hands.sees("checkGateway")

    async def checks_the_bank(self, hands: Hands) -> None:
        await hands.click("checkGateway")
        await hands.sees_text("messageHappened", "Checked:")

    async def begins_with_a_link(self, hands: Hands) -> QWidget:
        await hands.click("firstStartNext")
        await hands.click("firstPaymentLink")
        return await self._run.sees("mainWindow")

    async def is_paid(self, window: QWidget, customer: Customer) -> str:
        """Make a link, let the customer pay it, and return the order's number once the till says paid."""
        clerk = PaymentLinkClerk(window)
        await clerk.hands.come_forward()
        await clerk.hands.sees("linkAmount")
        await clerk.types("12.50", "Two chairs")
        link = await clerk.creates()
        await customer.pays(self._bank.as_customers_reach_it(link), NO_CHALLENGE)
        await clerk.sees_status("Paid")
        return clerk.number

    async def hires_a_clerk(self, window: QWidget) -> QWidget:
        hands = Hands(window)
        await hands.come_forward()
        await hands.click("operator")
        await hands.sees("operatorPicker")
        await hands.click("operatorPeople")
        await hands.sees("peopleScreen")
        people = Hands(hands.find(QWidget, "peopleScreen"))
        await people.come_forward()
        await people.click("addPerson")
        await until(lambda: people.focus_name() == "personName", "the cursor in the clerk's name")
        people.type_text("Max")
        await people.type_into("personPin", CLERK_PIN)
        await people.type_into("personPinAgain", CLERK_PIN)
        people.press(Qt.Key.Key_Return)
        await people.sees_text("messageHappened", "Max")
        return people.window

    async def leaves_the_till_to_the_clerk(self, window: QWidget) -> None:
        hands = Hands(window)
        await hands.come_forward()
        hands.press(Qt.Key.Key_F9)
        await hands.sees("operatorPicker")
        picker = Hands(hands.find(QWidget, "operatorPicker"))
        await until(lambda: picker.find(QComboBox, "operatorName").currentText() == "Max", "Max on offer")
        await picker.type_into("operatorPin", CLERK_PIN)
        picker.press(Qt.Key.Key_Return)
        await until(lambda: hands.find(QLabel, "operatorAtWork").text() == "Max", "Max at the till")

    async def lets_the_clerk_refund(self, window: QWidget, number: str) -> Hands:
        """Let the clerk ask for the money to go back; returns where the till says who may allow it."""
        orders = await OrdersClerk(window).opens()
        await orders.looks_up(number)
        await orders.sees_order(number, "Paid")
        hands = orders.hands
        await hands.click("refundOrder")
        await until(lambda: hands.focus_name() == "moneyAmount", "the cursor in the sum")
        orders.goes_on().chooses_reason()
        await hands.click("moneySubmit")
        await hands.sees("moneyAllower")
        return orders.hands


def test_a_new_owner_comes_from_the_first_start_to_a_paid_link_and_hires_a_clerk_who_may_not_refund(
    no_leftover_windows: None, play: Play, desktop: Desktop, tmp_path: Path, own_bank: OwnBank, customer: Customer
) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path / "data", profile_file=own_bank.write_profile())
        owner = NewOwner(run, own_bank)
        hands = await owner.at_first_start()
        await owner.says_who_it_is(hands)
        assert hands.find(QComboBox, "signInBank").currentData() == PROFILE, "the owner's own bank stands there"
        await owner.connects_the_bank(hands)
        await owner.checks_the_bank(hands)
        window = await owner.begins_with_a_link(hands)
        number = await owner.is_paid(window, customer)
        (await owner.hires_a_clerk(window)).close()
        await owner.leaves_the_till_to_the_clerk(window)
        orders = await owner.lets_the_clerk_refund(window, number)
        offered = orders.find(QComboBox, "moneyAllower")
        assert [offered.itemText(place) for place in range(offered.count())] == ["Olga"], "who may allow it"
        moved = [(each.kind, each.amount) for each in own_bank.sandbox.bank.movements()]
        assert moved == [(MovementKind.CHARGE, 1250)], "the clerk gave nothing back"
        assert await run.ends() == 0

    play(scene())
