"""Journeys of a link's later life, keys only: renewed, made once more, opened from the orders."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTableView

from app.demo.customer import Customer
from app.demo.hands import until
from app.demo.play import NO_CHALLENGE
from app.windows import late_presenters
from tests.journeys.conftest import Play, RunningTill

pytestmark = [pytest.mark.journey, pytest.mark.webview]


@pytest.mark.parametrize("profile", ["training-v1", "training-v2"])
def test_a_renewed_link_is_the_only_one_that_can_be_paid(paydesk: RunningTill, play: Play, profile: str) -> None:
    async def scene() -> None:
        await paydesk.uses(profile)
        clerk = await paydesk.at_payment_link()
        await clerk.types("42", "Order 1041")
        before = await clerk.creates()
        first = clerk.number
        clerk.hands.press(Qt.Key.Key_R)
        await until(lambda: clerk.number != first, "the new link")
        address = clerk.hands.find(QLineEdit, "linkAddress")
        assert address.text() != before
        await until(lambda: clerk.hands.focus_name() == "copyLink", "the cursor at the copy key of the new link")
        await clerk.sees_status("Waiting")
        orders = await paydesk.at_orders()
        await orders.sees_rows(2)
        await until(
            lambda: sorted(orders.cell(row, 3) for row in (0, 1)) == ["Cancelled", "Waiting"], "one of two open"
        )

    play(scene())


def test_the_same_again_is_made_for_the_next_customer_and_paid(
    paydesk: RunningTill, customer: Customer, play: Play
) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_payment_link()
        await clerk.types("42", "Tour", "maria@example.com")
        await clerk.creates()
        first = clerk.number
        clerk.hands.press(Qt.Key.Key_A)
        await until(lambda: clerk.hands.focus_name() == "linkContact", "the cursor at the customer")
        assert clerk.hands.find(QLineEdit, "linkDescription").text() == "Tour"
        clerk.hands.type_text("nikos@example.com")
        link = await clerk.creates()
        assert clerk.number != first
        await customer.pays(link, NO_CHALLENGE)
        await clerk.sees_status("Paid")
        assert [charge.order_number for charge in paydesk.charges()] == [clerk.number]

    play(scene())


def test_a_link_is_opened_from_the_orders(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_payment_link()
        await clerk.types("42", "Order 1041")
        address = await clerk.creates()
        clerk.hands.press(Qt.Key.Key_N)
        await until(lambda: clerk.hands.focus_name() == "linkAmount", "the next link, begun without the mouse")
        orders = await paydesk.at_orders()
        await orders.sees_rows(1)
        table = orders.hands.find(QTableView, "orderTable")
        table.setFocus()
        table.selectRow(0)
        orders.hands.press(Qt.Key.Key_Return)
        await orders.hands.sees("panelNumber")
        orders.hands.press(Qt.Key.Key_L)
        await orders.hands.sees("linkAddress")
        assert orders.hands.find(QLineEdit, "linkAddress").text() == address

    play(scene())


def test_a_link_is_taken_back_before_it_is_made(
    paydesk: RunningTill, play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(late_presenters, "UNDO_SECONDS", 3600)

    async def scene() -> None:
        paydesk.till.settings.change(undo_links=True)
        clerk = await paydesk.at_payment_link()
        await clerk.types("42", "Tour")
        hands = clerk.hands
        hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await hands.sees_text("linkLeaving", "Nothing has been sent yet")
        await until(lambda: hands.focus_name() == "linkTakeBack", "the key that takes it back")
        hands.press(Qt.Key.Key_Escape)
        await until(lambda: hands.focus_name() == "linkAmount", "the cursor in the form, as it was typed")
        assert hands.find(QLineEdit, "linkDescription").text() == "Tour"
        assert paydesk.bank.orders() == ()
        paydesk.till.settings.change(undo_links=False)
        hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await clerk.sees_status("Waiting")

    play(scene())
