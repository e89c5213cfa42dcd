"""Journeys of a doubt, by keys: a lost answer that asking settles, and one that takes two persons."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QTableView

from app.demo.hands import Hands, until
from app.demo.play import NO_CHALLENGE
from app.domain.card import CardSummary
from app.domain.currency import currency
from app.domain.errors import JournalMustReconcile
from app.domain.events import BooksInTrouble, BooksReconciled, OperationChanged, PaidAfterEnd
from app.domain.identifiers import OrderNumber, ProfileName, new_operation_id
from app.domain.money import Money
from app.domain.operation import Ending, FirstWord, Operation, OperationKind, OperationState
from app.domain.order import Order, OrderState, PaymentMode, PeoplesWord
from app.domain.person import Role
from app.sandbox import Kind, Trouble
from tests.journeys.conftest import Play, RunningTill

pytestmark = [pytest.mark.journey, pytest.mark.webview]
CONTROL = Qt.KeyboardModifier.ControlModifier
ANNA, BORIS = ("Anna", "582914"), ("Boris", "739164")


async def at_attention(paydesk: RunningTill) -> Hands:
    await paydesk.hands.come_forward()
    paydesk.hands.press(Qt.Key.Key_F10)
    await paydesk.hands.sees("attentionTitle")
    return paydesk.hands


async def sees_rows(paydesk: RunningTill, count: int) -> None:
    model = paydesk.hands.find(QTableView, "attentionTable").model()
    await until(lambda: model.rowCount() == count, f"{count} doubts")


async def left_to_a_person(paydesk: RunningTill) -> Order:
    """Return an order whose charge neither the bank nor Paydesk can tell the end of: the bank never heard of it."""
    till = paydesk.till
    then = datetime.now(UTC) - timedelta(minutes=40)
    order = Order(
        OrderNumber("SHOP-T1-260314-AAAAAAAAAA"),
        ProfileName("training-v1"),
        PaymentMode.PHONE,
        Money(1250, currency("EUR")),
        OrderState.OUTCOME_UNKNOWN,
        then,
        then,
        card=CardSummary("444455**3333", "Visa", "12/30"),
    )
    charge, armed = OperationKind.CHARGE, OperationState.ARMED
    operation = Operation(new_operation_id(), order.number, charge, armed, then, order.amount, operator="anna")
    order = await till.journal.arm(order, operation, [])
    await till.journal.mark_sent(operation.id)
    needs_person = Ending(OperationState.NEEDS_PERSON, "no-proof", FirstWord.LOST)
    order = await till.journal.settle(operation.id, needs_person, order, [])
    told = replace(operation, state=OperationState.NEEDS_PERSON, first_word=FirstWord.LOST)
    till.publisher.publish(OperationChanged(order, told))
    return order


def test_a_charge_without_an_answer_is_asked_about_and_settled(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_phone_order()
        clerk.types_amount("3").types_card(NO_CHALLENGE).charges()
        await clerk.sees_outcome("Paid")  # from here on the bank's login is known to be right
        paydesk.troubles.arm("motoPayment.do", Trouble(Kind.LOSE_ANSWER))
        paydesk.troubles.arm("getOrderStatusExtended.do", Trouble(Kind.DROP), 1000)
        clerk = await paydesk.at_phone_order()
        clerk.types_amount("12.50").types_card(NO_CHALLENGE).charges()
        go = paydesk.hands.find(QPushButton, "goAttention")
        await until(lambda: go.text().endswith("1"), "the counter")
        hands = await at_attention(paydesk)
        await sees_rows(paydesk, 1)
        await hands.sees_text("doubtCaller", "will not be charged twice")
        await until(lambda: hands.focus_name() == "attentionTable", "the cursor in the list")
        paydesk.troubles.clear()
        hands.press(Qt.Key.Key_Return, CONTROL)
        await paydesk.hands.sees_message("attentionMessage", "no attention any more: Paid")
        await sees_rows(paydesk, 0)
        await hands.sees_text("attentionEmpty", "Nothing needs you")
        await until(lambda: "F10" in go.text(), "no counter any more")
        assert [charge.amount for charge in paydesk.charges()] == [300, 1250]

    play(scene())


def test_what_nobody_can_prove_is_written_down_by_two_and_the_card_is_blocked_until_then(
    paydesk: RunningTill, play: Play
) -> None:
    async def scene() -> None:
        order = await left_to_a_person(paydesk)
        clerk = await paydesk.at_phone_order()
        clerk.types_amount("12.50").types_card(NO_CHALLENGE).charges()
        await clerk.hands.sees_text("sameSaleHeading", "Nobody knows yet")
        assert not clerk.hands.is_seen("sameSaleAgain")
        assert paydesk.charges() == []

        hands = await at_attention(paydesk)
        await sees_rows(paydesk, 1)
        await hands.click("resolve")
        await hands.sees_text("resolveFewPersons", "two people")
        hands.press(Qt.Key.Key_Escape)
        await hands.sees("doubtAmount")
        await paydesk.till.people.begin(*ANNA)
        await paydesk.till.people.hire(BORIS[0], Role.MANAGER, BORIS[1])

        await hands.click("resolve")
        await until(lambda: hands.focus_name() == "found-done", "the cursor on the choice")
        hands.press(Qt.Key.Key_Down)
        hands.press(Qt.Key.Key_Space)
        hands.press(Qt.Key.Key_Tab)
        hands.type_text("Portal: no payment under this number")
        hands.press(Qt.Key.Key_Return)
        hands.type_text("No answer since noon")
        hands.press(Qt.Key.Key_Return)
        assert hands.focus_name() == "firstPerson"
        hands.find(QComboBox, "firstPerson").setCurrentText("Anna")
        hands.press(Qt.Key.Key_Tab)
        hands.type_text(ANNA[1])
        hands.press(Qt.Key.Key_Return)
        assert hands.focus_name() == "secondPerson"
        hands.find(QComboBox, "secondPerson").setCurrentText("Boris")
        hands.press(Qt.Key.Key_Tab)
        hands.type_text("000000")
        hands.press(Qt.Key.Key_Return)
        await hands.sees("secondPinFault")
        assert hands.find(QLineEdit, "firstPin").text() == "", "PINs do not stay"
        hands.find(QLineEdit, "firstPin").setFocus()
        hands.type_text(ANNA[1])
        hands.find(QLineEdit, "secondPin").setFocus()
        hands.type_text(BORIS[1])
        hands.press(Qt.Key.Key_Return, CONTROL)
        await paydesk.hands.sees_message("attentionMessage", "Written down with both names")
        await sees_rows(paydesk, 0)
        stored = await paydesk.till.journal.order(order.number)
        assert stored is not None
        assert (stored.state, stored.peoples_word) == (OrderState.OUTCOME_UNKNOWN, PeoplesWord.NOT_TAKEN)

    play(scene())


def test_an_alarm_stands_over_every_screen_and_leads_to_its_order(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        order = await left_to_a_person(paydesk)
        paydesk.till.publisher.publish(PaidAfterEnd(order))
        await paydesk.hands.sees_message("alarm", "which was over here")
        await paydesk.hands.click("message-show-order")
        await paydesk.hands.sees_text("panelNumber", order.number)

    play(scene())


def test_the_warning_about_a_restored_journal_goes_when_the_bank_was_asked(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        paydesk.till.publisher.publish(BooksInTrouble(JournalMustReconcile(3)))
        await paydesk.hands.sees_message("notice", "The journal was restored")
        paydesk.till.publisher.publish(BooksReconciled())
        await paydesk.hands.sees_message("alarm", "asked about every order")
        assert not paydesk.hands.is_seen("notice")

    play(scene())
