"""Journeys to the screen of a bank: it is checked over real connections, and the other screens take note."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QTextBrowser, QWidget

from app.demo.hands import until
from app.demo.play import NO_CHALLENGE
from app.domain.identifiers import ProfileName
from app.domain.order import OrderState
from app.domain.timeline import Happening, TimelineEntry
from app.presenters.kept_drafts import written
from app.presenters.payment_link_state import LinkForm
from app.sandbox import State
from app.services.link_drafts import FORM
from tests.journeys.conftest import Play, RunningTill
from tests.makers import an_order

pytestmark = [pytest.mark.journey, pytest.mark.webview]

OLDER, NEWER = ProfileName("training-v1"), ProfileName("training-v2")


def press(inside: QWidget, name: str) -> None:
    button = inside.findChild(QAbstractButton, name)
    assert button is not None, name
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


async def in_front(window: QWidget) -> None:
    window.activateWindow()
    await until(window.isActiveWindow, "the window in front")


async def opens_bank(paydesk: RunningTill) -> QWidget:
    press(paydesk.window.main, "openBank")
    await until(lambda: paydesk.window.main.findChild(QWidget, "bankScreen"), "the screen of the bank")
    screen = paydesk.window.main.findChild(QWidget, "bankScreen")
    assert screen is not None
    await in_front(screen)
    return screen


async def checks(screen: QWidget) -> dict[str, str]:
    """Check the gateway and return what is said of each ability."""
    press(screen, "checkGateway")
    await until(lambda: screen.findChildren(QLabel, "void-word"), "the findings")
    ends = "-word"
    return {
        label.objectName().removesuffix(ends): label.text()
        for label in screen.findChildren(QLabel)
        if label.objectName().endswith(ends)
    }


async def keeps_a_draft(paydesk: RunningTill) -> None:
    """Write down a link of the older bank that could not leave."""
    till, now = paydesk.till, paydesk.till.clock.now()
    number = till.links.new_number(till.banks.profile(OLDER))
    order = an_order(number=number, profile=OLDER, state=OrderState.NOT_SENT, gateway_order_id=None, created_at=now)
    kept = TimelineEntry(now, Happening.DRAFT_KEPT, {FORM: written(LinkForm("42"))})
    await till.journal.record(order, (kept,))


def test_the_training_bank_is_checked_and_nothing_is_charged_or_left_open(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        screen = await opens_bank(paydesk)
        found = await checks(screen)
        assert found["phone-orders"] == found["cancel"] == found["list"] == "Offered"
        assert found["refund"] == "Not known"
        assert paydesk.charges() == []
        assert {order.state for order in paydesk.bank.orders()} == {State.DECLINED}
        assert await paydesk.till.search.find() == [], "trial orders are none of the shop's"
        QTest.keyClick(screen, Qt.Key.Key_Escape)

    play(scene())


def test_each_bank_has_a_screen_of_its_own(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        await paydesk.uses(NEWER)
        screen = await opens_bank(paydesk)
        found = await checks(screen)
        assert found["phone-orders"] == found["list"] == "Not offered"
        assert found["cancel"] == found["pages"] == "Offered"
        assert paydesk.till.office.gateway_check.found(OLDER) is None
        QTest.keyClick(screen, Qt.Key.Key_Escape)

    play(scene())


def test_the_last_sums_and_the_drafts_are_those_of_the_bank_that_is_chosen(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = await paydesk.at_phone_order()
        clerk.types_amount("12.50").types_card(NO_CHALLENGE).charges()
        await clerk.sees_outcome("Paid")
        clerk.hands.press(Qt.Key.Key_Return)  # the next order
        await clerk.hands.sees("phoneQuick1")
        await paydesk.uses(NEWER)
        assert not clerk.hands.is_seen("phoneQuick1")
        await paydesk.uses(OLDER)
        await clerk.hands.sees("phoneQuick1")

        await keeps_a_draft(paydesk)
        links = await paydesk.at_payment_link()
        await links.hands.sees("linkDrafts")
        await paydesk.uses(NEWER)
        assert not links.hands.is_seen("linkDrafts")
        await paydesk.uses(OLDER)
        await links.hands.sees("linkDrafts")

    play(scene())


def test_help_opens_over_the_screen_of_the_bank_and_closes_again(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        screen = await opens_bank(paydesk)
        press(screen, "noticesHelp")
        await until(lambda: screen.findChild(QTextBrowser, "helpPage"), "the help")
        page = screen.findChild(QTextBrowser, "helpPage")
        assert page is not None
        await in_front(page.window())
        assert "Nothing is lost without messages" in page.toPlainText()
        QTest.keyClick(page, Qt.Key.Key_Escape)
        await until(lambda: not screen.findChild(QTextBrowser, "helpPage"), "the end of the help")
        assert screen.isVisible()
        QTest.keyClick(screen, Qt.Key.Key_Escape)

    play(scene())
