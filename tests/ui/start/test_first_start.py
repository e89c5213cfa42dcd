"""The first start of a shop: by keys alone, back and forth, closed half way, and where there is no key store."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from app.demo.hands import Hands, until
from app.domain.errors import CredentialsRejected
from app.gateway import factory
from app.ui.desktop import Desktop
from tests.fakes.gateway import FakeGateway
from tests.qt_loop import strict_messages
from tests.ui.start.conftest import Play, RunningProgram

pytestmark = strict_messages()

KeyStore = dict[tuple[str, str], str]
PIN = "481516"


@pytest.fixture(autouse=True)
def bank(monkeypatch: pytest.MonkeyPatch) -> FakeGateway:
    """The network: every bank of the shop is this one."""
    bank = FakeGateway()
    monkeypatch.setattr(factory, "open_gateway", lambda *_arguments, **_named: bank)
    return bank


async def begins(run: RunningProgram) -> Hands:
    hands = Hands(await run.sees("firstStart"))
    await hands.come_forward()
    await until(lambda: hands.focus_name() == "firstLanguage", "the cursor in the first field")
    return hands


def goes_to(hands: Hands, name: str) -> None:
    """Press Tab until the cursor is there."""
    for _ in range(30):
        if hands.focus_name() == name:
            return
        hands.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {name}")


def types(hands: Hands, name: str, text: str) -> None:
    goes_to(hands, name)
    hands.type_text(text)


async def names_the_owner(hands: Hands) -> None:
    types(hands, "firstName", "Anna")
    types(hands, "firstPin", PIN)
    types(hands, "firstPinAgain", PIN[:-1])
    hands.press(Qt.Key.Key_Return)
    await hands.sees_text("firstPinFault", "The two PINs are not the same.")
    assert hands.find(QLineEdit, "firstPinAgain").text() == ""
    types(hands, "firstPin", PIN)
    types(hands, "firstPinAgain", PIN)
    hands.press(Qt.Key.Key_Return)
    await until(lambda: hands.focus_name() == "signInBank", "the bank's step")


async def enters_login(hands: Hands) -> None:
    types(hands, "signInUser", "shop-api")
    types(hands, "signInPassword", "pw")
    types(hands, "signInPage", "https://shop.example/")
    hands.press(Qt.Key.Key_Return)
    await until(lambda: hands.is_seen("checkGateway") and hands.focus_name() == "firstStartNext", "the check")


def chooses(hands: Hands, name: str, value: str) -> None:
    goes_to(hands, name)
    box = hands.find(QComboBox, name)
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.count()):
        if box.currentData() == value:
            return
        QTest.keyClick(box, Qt.Key.Key_Down)
    raise AssertionError(value)


def test_a_shop_begins_by_keys_alone_and_stands_at_its_first_link(
    play: Play, desktop: Desktop, tmp_path: Path, key_store: KeyStore
) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path)
        hands = await begins(run)
        chooses(hands, "firstCountry", "CY")
        chooses(hands, "firstDayEnds", "04:00")
        await names_the_owner(hands)
        assert hands.find(QComboBox, "signInBank").currentData() == "jcc-v1-direct", "the bank of the country"
        await enters_login(hands)
        assert hands.is_seen("checkHint"), "what the check does is said before it"
        goes_to(hands, "checkGateway")
        hands.press(Qt.Key.Key_Space)
        await hands.sees_text("messageHappened", "Checked:")
        assert not hands.is_seen("checkHint"), "and not once it is done"
        goes_to(hands, "firstStartNext")
        hands.press(Qt.Key.Key_Return)
        await until(lambda: hands.focus_name() == "firstPaymentLink", "the first link on offer")
        assert "checks it at any time" not in hands.find(QLabel, "firstStartIntro").text()
        hands.press(Qt.Key.Key_Return)
        window = await run.sees("mainWindow")
        await until(lambda: Hands(window).is_seen("linkAmount"), "the payment link")
        assert "TEST" in run.text(window, "ribbon")
        assert Hands(window).is_seen("operator"), "who works here is known"
        assert not Hands(window).is_seen("operatorPicker"), "and not asked for again"
        settings = run.settings.current
        assert settings.profile == "jcc-v1-direct"
        assert (settings.business_days["jcc-v1-direct"].ends, settings.business_days["jcc-v1-direct"].zone) == (
            "04:00",
            "Asia/Nicosia",
        )
        assert await run.ends() == 0
        assert ("Paydesk", "login:jcc-v1-direct") in key_store
        assert PIN not in run.paths.settings.read_text("utf-8")

    play(scene())


def test_what_was_kept_before_it_was_closed_is_there_when_it_comes_back(
    play: Play, desktop: Desktop, tmp_path: Path, key_store: KeyStore
) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path)
        await names_the_owner(await begins(run))
        QTest.keyClick(await run.sees("firstStart"), Qt.Key.Key_Escape)
        assert await run.has_ended() == 0
        run = RunningProgram(desktop, tmp_path)
        hands = await begins(run)
        await hands.sees("firstKnownName")
        assert hands.find(QComboBox, "firstKnownName").currentText() == "Anna"
        hands.press(Qt.Key.Key_Return)
        await hands.sees_text("firstPinFault", "Type your PIN.")
        types(hands, "firstPin", "000000")
        hands.press(Qt.Key.Key_Return)
        await hands.sees_text("firstPinFault", "Wrong PIN")
        hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        hands.type_text(PIN)
        hands.press(Qt.Key.Key_Return)
        await until(lambda: hands.focus_name() == "signInBank", "the bank's step")
        assert hands.find(QLineEdit, "firstPin").text() == "", "a PIN does not stay on the screen"
        assert await run.ends() == 0

    play(scene())


def test_every_step_can_be_gone_back_from_and_nothing_is_asked_twice(
    play: Play, desktop: Desktop, tmp_path: Path, key_store: KeyStore
) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path)
        hands = await begins(run)
        chooses(hands, "firstCountry", "KZ")
        await names_the_owner(hands)
        await enters_login(hands)
        await hands.click("firstStartNext")
        await hands.sees("firstPaymentLink")
        for step in ("checkGateway", "signInBank", "firstLanguage"):
            await hands.click("firstStartBack")
            await hands.sees(step)
        await hands.sees_text("firstOwnerTitle", "Anna")
        assert not hands.is_seen("firstPin")
        for step in ("signInBank", "checkGateway", "firstPaymentLink"):
            await hands.click("firstStartNext")
            await hands.sees(step)
        assert await run.ends() == 0
        assert [name for _, name in key_store if name.startswith("login:")] == ["login:bereke-v1-redirect"]

    play(scene())


def test_a_shop_without_people_begins_without_a_pin_and_takes_a_phone_order(
    play: Play, desktop: Desktop, tmp_path: Path, key_store: KeyStore
) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path)
        hands = await begins(run)
        chooses(hands, "firstCountry", "KZ")
        hands.press(Qt.Key.Key_Return)
        await until(lambda: hands.focus_name() == "signInBank", "the bank's step")
        await enters_login(hands)
        await hands.click("firstStartNext")
        await hands.click("firstPhoneOrder")
        window = await run.sees("mainWindow")
        await until(lambda: Hands(window).is_seen("phoneAmount"), "the phone order")
        assert await run.ends() == 0

    play(scene())


def test_a_login_the_bank_refuses_stays_at_its_step(
    play: Play, desktop: Desktop, tmp_path: Path, key_store: KeyStore, bank: FakeGateway
) -> None:
    async def scene() -> None:
        bank.fail_next["check_login"] = CredentialsRejected("5")
        run = RunningProgram(desktop, tmp_path)
        hands = await begins(run)
        chooses(hands, "firstCountry", "CY")
        hands.press(Qt.Key.Key_Return)
        await until(lambda: hands.focus_name() == "signInBank", "the bank's step")
        types(hands, "signInUser", "shop-api")
        types(hands, "signInPassword", "wrong")
        types(hands, "signInPage", "https://shop.example/")
        hands.press(Qt.Key.Key_Return)
        await until(lambda: hands.find(QWidget, "signInMessage").isVisible(), "what the bank said")
        assert not hands.is_seen("checkGateway")
        assert [name for _, name in key_store if name.startswith("login:")] == []
        QTest.keyClick(hands.window, Qt.Key.Key_Escape)
        assert await run.has_ended() == 0

    play(scene())


def test_the_language_chosen_first_is_spoken_at_once_and_kept(
    play: Play, desktop: Desktop, tmp_path: Path, key_store: KeyStore
) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path)
        hands = await begins(run)
        try:
            chooses(hands, "firstLanguage", "ru")
            await hands.sees_text("firstStartTitle", "Добро пожаловать")
            assert run.settings.current.language == "ru"
            assert await run.ends() == 0
        finally:
            desktop.use_language("en")

    play(scene())
