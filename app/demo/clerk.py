"""A clerk: one class per screen, verbs of the trade. The demo and the journeys of the tests use the same clerk."""

from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QLabel, QLineEdit, QTableView, QWidget

from app.demo.hands import Hands, PageHands, until
from app.domain.order import PaymentMode
from app.ui.widgets.mode_chips import ModeChips
from app.ui.widgets.status_badge import StatusBadge


class PhoneOrderClerk:
    """At the phone order screen (F2)."""

    def __init__(self, window: QWidget) -> None:
        self.hands = Hands(window)

    async def opens(self) -> Self:
        await self.hands.come_forward()
        self.hands.press(Qt.Key.Key_F2)
        await self.hands.sees("phoneOrder")
        if self.hands.is_seen("nextOrder") and not self.hands.is_seen("phoneForm"):
            await self.hands.click("nextOrder")
        await self.hands.sees("phoneAmount")
        await until(lambda: self.hands.focus_name() == "phoneAmount", "the cursor in the amount")
        return self

    async def chooses(self, mode: PaymentMode) -> Self:
        """Press F6 until the way to pay is chosen; the cursor stays where it was."""
        chips = self.hands.find(ModeChips, "phoneMode")
        for _ in PaymentMode:
            if chips.value is mode:
                break
            self.hands.press(Qt.Key.Key_F6)
        await until(lambda: chips.value is mode, f"{mode} chosen")
        return self

    def types_amount(self, amount: str) -> Self:
        self.hands.type_text(amount)
        self.hands.press(Qt.Key.Key_Return)
        return self

    def types_card(self, number: str, code: str = "123") -> Self:
        """Type without Tab and without the mouse: complete values move on by themselves."""
        self.hands.type_text(number)
        self.hands.type_text("1230")
        self.hands.type_text(code)
        return self

    def charges(self) -> Self:
        self.hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        return self

    async def sees_outcome(self, word: str) -> Self:
        """Wait for the bank's word, for example "Paid"."""
        await self.hands.sees_text("outcomeHeading", word)
        return self

    async def sees_message(self, text: str) -> Self:
        await self.hands.sees_message("phoneMessage", text)
        return self

    async def sees_bank_page(self) -> "BankPageClerk":
        await self.hands.sees("bankPage")
        return BankPageClerk(self.hands)


class BankPageClerk:
    """Beside the embedded bank page; the cardholder's finger works inside it."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands

    @property
    def page(self) -> PageHands:
        return PageHands(self.hands.find(QWebEngineView, "bankWeb"))

    async def cardholder_confirms(self, code: str) -> None:
        await self.page.type_into("code", code)
        await self.page.click("confirm")

    async def cardholder_refuses(self) -> None:
        await self.page.click("refuse")

    async def closes(self) -> None:
        await self.hands.click("bankClose")


class PaymentLinkClerk:
    """At the payment link screen (F3)."""

    def __init__(self, window: QWidget) -> None:
        self.hands = Hands(window)

    async def opens(self) -> Self:
        await self.hands.come_forward()
        self.hands.press(Qt.Key.Key_F3)
        await self.hands.sees("paymentLink")
        if self.hands.is_seen("anotherLink"):
            await self.hands.click("anotherLink")
        await self.hands.sees("linkAmount")
        return self

    async def types(self, amount: str, description: str = "", contact: str = "") -> Self:
        await self.hands.type_into("linkAmount", amount)
        self.hands.press(Qt.Key.Key_Return)
        self.hands.type_text(description)
        self.hands.press(Qt.Key.Key_Return)
        self.hands.type_text(contact)
        return self

    async def creates(self) -> str:
        """Create the link and return its address."""
        self.hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await self.hands.sees("linkAddress")
        return self.hands.find(QLineEdit, "linkAddress").text()

    @property
    def number(self) -> str:
        return self.hands.find(QLabel, "linkNumber").text()

    async def sees_status(self, word: str) -> Self:
        badge = self.hands.find(StatusBadge, "linkStatus")
        await until(lambda: badge.isVisible() and badge.word == word, f"link status “{word}”")
        return self


_ACT_BUTTONS = {Qt.Key.Key_C: "captureHold", Qt.Key.Key_V: "releaseHold", Qt.Key.Key_R: "refundOrder"}


class OrdersClerk:
    """At the orders screen (F4)."""

    def __init__(self, window: QWidget) -> None:
        self.hands = Hands(window)

    async def opens(self) -> Self:
        await self.hands.come_forward()
        self.hands.press(Qt.Key.Key_F4)
        await self.hands.sees("orders")
        return self

    async def looks_up(self, text: str) -> Self:
        """Type a number, a bank's id or four digits into the search and press Enter."""
        search = self.hands.find(QLineEdit, "orderSearch")
        await until(search.hasFocus, "the cursor in the search")
        search.selectAll()
        self.hands.type_text(text)
        self.hands.press(Qt.Key.Key_Return)
        return self

    async def sees_order(self, number: str, word: str) -> Self:
        """Wait until the panel shows this order in this state."""
        await self.hands.sees_text("panelNumber", number)
        badge = self.hands.find(StatusBadge, "panelStatus")
        await until(lambda: badge.word == word, f"order status “{word}”")
        return self

    async def sees_rows(self, count: int) -> Self:
        model = self.hands.find(QTableView, "orderTable").model()
        await until(lambda: model.rowCount() == count, f"{count} rows")
        return self

    async def begins_to(self, key: Qt.Key, field: str) -> Self:
        """Press the key of an act on the order in the panel, once it is open; the cursor goes to its question."""
        name = _ACT_BUTTONS[key]
        await until(lambda: self.hands.is_seen(name) and self.hands.find(QWidget, name).isEnabled(), f"{name} open")
        self.hands.press(key)
        await until(lambda: self.hands.focus_name() == field, f"the cursor in {field}")
        return self

    def types_sum(self, amount: str) -> Self:
        """Type over the sum the question begins with, and go on to what comes next."""
        self.hands.type_text(amount)
        return self.goes_on()

    def chooses_reason(self) -> Self:
        """Take the first reason with the arrow key; no note is added."""
        self.hands.press(Qt.Key.Key_Down)
        return self.goes_on().goes_on()

    def goes_on(self) -> Self:
        self.hands.press(Qt.Key.Key_Return)
        return self

    async def confirms(self, result: str) -> Self:
        """Press Ctrl+Enter and wait for what is said of the act's end."""
        self.hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await self.hands.sees_message("moneyResult", result)
        return self

    def cell(self, row: int, column: int) -> str:
        return str(self.hands.find(QTableView, "orderTable").model().index(row, column).data())
