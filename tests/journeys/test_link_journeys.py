"""Journeys of a payment link: created, paid by a customer, cancelled, lost."""

import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QPushButton

from app.demo.customer import Customer
from app.demo.hands import until
from app.demo.play import DECLINED, NO_CHALLENGE
from app.sandbox import Kind, Trouble
from app.ui.widgets.qr_view import QrView
from tests.journeys.conftest import Play, RunningTill

pytestmark = [pytest.mark.journey, pytest.mark.webview]


def test_a_link_is_paid_by_a_customer_and_turns_to_paid_by_itself(
    paydesk: RunningTill, customer: Customer, play: Play
) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_payment_link()
        await clerk.types("42,00", "Order 1041", "maria@example.com")
        await customer.pays(await clerk.creates(), NO_CHALLENGE)
        await clerk.sees_status("Paid")
        (charge,) = paydesk.charges()
        assert (charge.amount, charge.order_number) == (4200, clerk.number)

    play(scene())


@pytest.mark.parametrize("profile", ["training-v1", "training-v2"])
def test_both_generations_make_links_that_can_be_cancelled(paydesk: RunningTill, play: Play, profile: str) -> None:
    async def scene() -> None:
        await paydesk.uses(profile)
        clerk = await paydesk.at_payment_link()
        await clerk.types("5")
        await clerk.creates()
        await clerk.sees_status("Waiting")
        await clerk.hands.click("cancelLink")
        await clerk.sees_status("Cancelled")
        await until(lambda: clerk.hands.focus_name() == "anotherLink", "the keyboard at the next link")
        clerk.hands.press(Qt.Key.Key_F11)
        assert not clerk.hands.is_seen("customerScreen"), "nobody shall pay behind it any more"
        assert not paydesk.charges()

    play(scene())


def test_the_qr_code_says_the_link(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_payment_link()
        await clerk.types("12.50")
        address = await clerk.creates()
        shown = clerk.hands.find(QrView, "linkQr").grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        shape = (shown.height(), shown.bytesPerLine())
        pixels = memoryview(shown.constBits()).cast("B", shape)
        assert [code.text for code in zxingcpp.read_barcodes(pixels)] == [address]
        await clerk.hands.click("copyLink")
        assert QGuiApplication.clipboard().text() == address

    play(scene())


def test_a_declined_customer_may_try_again_on_the_same_link(
    paydesk: RunningTill, customer: Customer, play: Play
) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_payment_link()
        await clerk.types("9.90")
        link = await clerk.creates()
        await customer.tries(link, DECLINED)
        await customer.tries_again(NO_CHALLENGE)
        await clerk.sees_status("Paid")
        assert [charge.amount for charge in paydesk.charges()] == [990]

    play(scene())


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("12.5.0", "This is not an amount"),
        ("-1", "more than zero"),
        ("0", "more than zero"),
        ("12.345", "only 2 decimals"),
        ("", "Type the amount"),
    ],
)
def test_a_bad_amount_is_told_at_the_field_and_nothing_is_sent(
    paydesk: RunningTill, play: Play, typed: str, sentence: str
) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_payment_link()
        await clerk.types(typed, "Order 1041")
        clerk.hands.find(QPushButton, "createLink").click()
        await clerk.hands.sees_text("linkAmountFault", sentence)
        await until(lambda: clerk.hands.focus_name() == "linkAmount", "the cursor in the amount")
        assert not paydesk.bank.orders()

    play(scene())


@pytest.mark.parametrize("kind", [Kind.LOSE_ANSWER, Kind.HTML_PAGE, Kind.EMPTY, Kind.CUT_JSON, Kind.HTTP_500])
def test_a_lost_registration_is_told_and_the_order_is_found_again(
    paydesk: RunningTill, play: Play, kind: Kind
) -> None:
    async def scene() -> None:
        paydesk.troubles.arm("register.do", Trouble(kind))
        clerk = await paydesk.at_payment_link()
        await clerk.types("5")
        clerk.hands.find(QPushButton, "createLink").click()
        await until(lambda: clerk.hands.said_in("linkMessage"), "a message")
        orders = await paydesk.at_orders()
        await orders.sees_rows(1)
        await until(lambda: orders.cell(0, 3) == "Waiting", "the order found at the bank")
        assert len(paydesk.bank.orders()) == 1

    play(scene())
