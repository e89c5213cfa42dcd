"""Going away in the middle: while a login is tried, while a card is charged, while orders are asked about."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.bootstrap import TRAINING_KEY
from app.demo.clerk import PaymentLinkClerk, PhoneOrderClerk
from app.demo.hands import until
from app.demo.play import NO_CHALLENGE
from app.domain.order import Order, OrderState
from app.gateway import factory
from app.journal.journal import open_journal
from app.services.ports import OrderFilter
from app.ui.desktop import Desktop
from tests.fakes.gateway import FakeGateway
from tests.qt_loop import strict_messages
from tests.ui.start.conftest import Play, RunningProgram

pytestmark = strict_messages()


class PatientBank(FakeGateway):
    """A bank that answers a login only when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.may_answer = asyncio.Event(), asyncio.Event()

    async def check_login(self) -> None:
        self.asked.set()
        await self.may_answer.wait()


@pytest.fixture
def bank(gui_loop: asyncio.AbstractEventLoop, monkeypatch: pytest.MonkeyPatch) -> PatientBank:
    """The network: every bank of the shop is this one."""
    bank = PatientBank()
    monkeypatch.setattr(factory, "open_gateway", lambda *_arguments, **_named: bank)
    return bank


def type_login(dialog: QWidget) -> None:
    for name, text in (("signInUser", "shop-api"), ("signInPassword", "pw"), ("signInPage", "https://shop.example/")):
        field = dialog.findChild(QLineEdit, name)
        field.setFocus()
        QTest.keyClicks(field, text)


def choose_bank(dialog: QWidget, name: str) -> None:
    box = dialog.findChild(QComboBox, "signInBank")
    for _ in range(box.count()):
        if box.currentData() == name:
            return
        QTest.keyClick(box, Qt.Key.Key_Down)
    raise AssertionError(name)


async def orders_of(path: Path, key: bytes) -> list[Order]:
    journal = await open_journal(path, key)
    try:
        return list(await journal.orders(OrderFilter(), 100))
    finally:
        await journal.close()


def test_a_login_that_is_accepted_opens_the_shop_and_is_kept(
    play: Play, desktop: Desktop, tmp_path: Path, key_store: dict[tuple[str, str], str], bank: PatientBank
) -> None:
    async def scene() -> None:
        bank.may_answer.set()
        run = RunningProgram(desktop, tmp_path, profile="jcc-v1-direct")
        dialog = await run.sees("signIn")
        type_login(dialog)
        await run.presses(dialog, "enterLogin")
        window = await run.sees("mainWindow")
        assert "TEST" in run.text(window, "ribbon")
        assert not dialog_is_seen(run)
        assert await run.ends() == 0
        assert ("Paydesk", "login:jcc-v1-direct") in key_store
        assert run.settings.current.profile == "jcc-v1-direct"
        assert run.settings.current.return_pages == {"jcc-v1-direct": "https://shop.example/"}
        assert '"pw"' not in run.paths.settings.read_text("utf-8")

    play(scene())


def dialog_is_seen(run: RunningProgram) -> bool:
    return run._window("signIn") is not None


@pytest.mark.parametrize("way", ["escape", "train", "told to end"])
def test_leaving_while_a_login_is_tried_disturbs_nothing(
    play: Play,
    desktop: Desktop,
    tmp_path: Path,
    key_store: dict[tuple[str, str], str],
    bank: PatientBank,
    way: str,
) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path, profile="jcc-v1-direct")
        dialog = await run.sees("signIn")
        type_login(dialog)
        await run.presses(dialog, "enterLogin")
        await asyncio.wait_for(bank.asked.wait(), 5)
        if way == "escape":
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            assert await run.has_ended() == 0
        elif way == "train":
            await run.presses(dialog, "train")
            await run.sees("mainWindow")
            assert await run.ends() == 0
        else:
            assert await run.ends() == 0
        assert key_store == {}, "a login nobody accepted is not kept"

    play(scene())


def test_the_login_of_another_bank_can_be_left_while_it_is_tried(
    play: Play, desktop: Desktop, tmp_path: Path, key_store: dict[tuple[str, str], str], bank: PatientBank
) -> None:
    async def scene() -> None:
        bank.may_answer.set()
        run = RunningProgram(desktop, tmp_path, profile="jcc-v1-direct")
        first = await run.sees("signIn")
        type_login(first)
        await run.presses(first, "enterLogin")
        window = await run.sees("mainWindow")
        bank.may_answer.clear()
        bank.asked.clear()
        await run.presses(window, "openBank")
        await until(lambda: window.findChild(QWidget, "bankScreen"), "the screen of the bank")
        await run.presses(window, "changeLogin")
        await until(lambda: window.findChild(QWidget, "signIn"), "the login of another bank")
        dialog = window.findChild(QWidget, "signIn")
        type_login(dialog)
        await run.presses(dialog, "enterLogin")
        await asyncio.wait_for(bank.asked.wait(), 5)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        await until(lambda: window.findChild(QWidget, "signIn") is None, "the end of the dialog")
        assert not window.findChild(QWidget, "notice").isVisible(), "nothing went wrong"
        assert await run.ends() == 0

    play(scene())


@pytest.mark.webview
def test_a_charge_goes_on_to_its_end_when_the_program_is_told_to_end(
    play: Play, desktop: Desktop, tmp_path: Path
) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path, training=True)
        clerk = await PhoneOrderClerk(await run.sees("mainWindow")).opens()
        clerk.types_amount("12.50").types_card(NO_CHALLENGE).charges()
        assert await run.ends() == 0
        (order,) = await orders_of(run.paths.journal(training=True), TRAINING_KEY)
        assert order.state is OrderState.PAID

    play(scene())


@pytest.mark.webview
@pytest.mark.parametrize("what", ["create", "refresh", "search"])
def test_whatever_the_screens_are_doing_the_end_is_tidy(
    play: Play, desktop: Desktop, tmp_path: Path, what: str
) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path, training=True)
        window = await run.sees("mainWindow")
        clerk = await PaymentLinkClerk(window).opens()
        await clerk.types("5")
        if what == "create":
            clerk.hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        else:
            await clerk.creates()
            clerk.hands.press(Qt.Key.Key_F4)
            if what == "refresh":
                clerk.hands.press(Qt.Key.Key_F5)
        assert await run.ends() == 0
        (order,) = await orders_of(run.paths.journal(training=True), TRAINING_KEY)
        assert order.state is OrderState.AWAITING_PAYMENT

    play(scene())
