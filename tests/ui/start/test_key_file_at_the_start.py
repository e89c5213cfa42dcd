"""A computer without a key store: an encrypted file is made, unlocked, mistyped, damaged and forgotten."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from app.demo.hands import Hands, until
from app.gateway import factory
from app.paths import DataPaths
from app.ui.desktop import Desktop
from tests.fakes.gateway import FakeGateway
from tests.qt_loop import strict_messages
from tests.ui.start.conftest import Play, RunningProgram

pytestmark = [*strict_messages(), pytest.mark.usefixtures("no_key_store")]

PASSPHRASE, ANOTHER = "four chairs, ten lamps", "one garden table"
PIN = "481516"


@pytest.fixture(autouse=True)
def bank(monkeypatch: pytest.MonkeyPatch) -> FakeGateway:
    """The network: every bank of the shop is this one."""
    bank = FakeGateway()
    monkeypatch.setattr(factory, "open_gateway", lambda *_arguments, **_named: bank)
    return bank


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def holds_a_secret(path: Path) -> bool:
    content = path.read_bytes()
    return any(secret.encode() in content for secret in (PASSPHRASE, "secret-of-the-shop"))


async def in_front(hands: Hands, field: str) -> None:
    await hands.come_forward()
    await until(lambda: hands.focus_name() == field, f"the cursor in {field}")


async def makes_a_file(run: RunningProgram) -> tuple[Hands, str]:
    """Go through the first step to the file of keys; returns the first start at its bank, and the recovery code."""
    hands = Hands(await run.sees("firstStart"))
    await in_front(hands, "firstLanguage")
    await hands.type_into("firstName", "Anna")
    await hands.type_into("firstPin", PIN)
    await hands.type_into("firstPinAgain", PIN)
    hands.press(Qt.Key.Key_Return)
    await hands.click("keepKeysInFile")
    code = await makes_keys(run, hands, mistypes=True)
    await until(lambda: not hands.window.findChild(QWidget, "keyFile"), "the end of the dialog")
    await in_front(hands, "signInBank")
    return hands, code


async def makes_keys(run: RunningProgram, hands: Hands, *, mistypes: bool = False) -> str:
    """Make the file of keys over this dialog; returns the recovery code."""
    await until(lambda: hands.window.findChild(QWidget, "keyFile"), "the file of keys")
    keys = Hands(hands.find(QWidget, "keyFile"))
    await in_front(keys, "keyFilePassphrase")
    keys.type_text(PASSPHRASE)
    if mistypes:
        await keys.type_into("keyFileAgain", ANOTHER)
        keys.press(Qt.Key.Key_Return)
        await keys.sees_text("keyFileAgainFault", "not the same")
        keys.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        keys.type_text(PASSPHRASE)
    else:
        await keys.type_into("keyFileAgain", PASSPHRASE)
    keys.press(Qt.Key.Key_Return)
    await keys.sees("recoveryCode")
    code = keys.find(QLabel, "recoveryCode").text()
    assert not run.paths.keys.exists(), "no file before its code is written down"
    await until(lambda: keys.focus_name() == "keyFileAct", "the cursor where it goes on")
    keys.press(Qt.Key.Key_Return)
    return code


async def begins(run: RunningProgram) -> str:
    """Make the file and connect a bank; returns the recovery code once the shop is open."""
    hands, code = await makes_a_file(run)
    await hands.choose("signInBank", "jcc-v1-direct")
    await hands.type_into("signInUser", "shop-api")
    await hands.type_into("signInPassword", "secret-of-the-shop")
    await hands.type_into("signInPage", "https://shop.example/")
    hands.press(Qt.Key.Key_Return)
    await hands.sees("checkGateway")
    await hands.click("firstStartNext")
    await hands.click("firstPaymentLink")
    await run.sees("mainWindow")
    return code


async def unlocking(run: RunningProgram) -> Hands:
    keys = Hands(await run.sees("keyFile"))
    await in_front(keys, "keyFilePassphrase")
    return keys


def test_a_shop_begins_on_a_file_of_keys_and_opens_with_its_passphrase_again(
    play: Play, desktop: Desktop, tmp_path: Path
) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path)
        await begins(run)
        assert await run.ends() == 0
        assert not [path for path in files(tmp_path) if holds_a_secret(path)]

        run = RunningProgram(desktop, tmp_path)
        keys = await unlocking(run)
        keys.type_text(ANOTHER)
        keys.press(Qt.Key.Key_Return)
        await keys.sees_text("keyFilePassphraseFault", "not the passphrase")
        keys.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        keys.type_text(PASSPHRASE)
        keys.press(Qt.Key.Key_Return)
        window = await run.sees("mainWindow")
        assert "TEST" in run.text(window, "ribbon")
        assert await run.ends() == 0

    play(scene())


def test_who_forgot_the_passphrase_types_the_logins_anew_and_keeps_the_people_and_the_orders(
    play: Play, desktop: Desktop, tmp_path: Path
) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path)
        code = await begins(run)
        assert await run.ends() == 0

        run = RunningProgram(desktop, tmp_path)
        keys = await unlocking(run)
        assert _named(keys, "keyFilePassphrase") == "Passphrase"
        await keys.click("forgotPassphrase")
        await until(lambda: keys.focus_name() == "keyFileCode", "the cursor in the code")
        assert _named(keys, "keyFilePassphrase") == "New passphrase"
        keys.type_text(code[:-1] + ("A" if code[-1] != "A" else "B"))
        await keys.type_into("keyFilePassphrase", ANOTHER)
        await keys.type_into("keyFileAgain", ANOTHER)
        keys.press(Qt.Key.Key_Return)
        await keys.sees_text("keyFileCodeFault", "not the recovery code")
        keys.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        keys.type_text(code.lower())
        keys.press(Qt.Key.Key_Return)
        hands = Hands(await run.sees("firstStart"))
        await hands.sees("firstKnownName")
        assert run.text(hands.window, "firstOwnerTitle").startswith("This shop already has staff")
        assert await run.ends() == 0

        run = RunningProgram(desktop, tmp_path)
        keys = await unlocking(run)
        keys.type_text(ANOTHER)
        keys.press(Qt.Key.Key_Return)
        await run.sees("firstStart")
        assert await run.ends() == 0

    play(scene())


def test_a_damaged_file_says_so_and_training_is_still_open(play: Play, desktop: Desktop, tmp_path: Path) -> None:
    async def scene() -> None:
        spoilt = tmp_path / "keys.sealed"
        spoilt.write_bytes(b'{"header": {"edi')
        run = RunningProgram(desktop, tmp_path)
        keys = await unlocking(run)
        keys.type_text(PASSPHRASE)
        keys.press(Qt.Key.Key_Return)
        await keys.sees_text("messageHappened", "damaged")
        assert "recovery code" in run.text(keys.window, "messageToDo")
        await run.presses(keys.window, "train")
        window = await run.sees("mainWindow")
        assert "TRAINING" in run.text(window, "ribbon")
        assert await run.ends() == 0
        assert spoilt.read_bytes() == b'{"header": {"edi', "left as it was"

    play(scene())


def test_the_bank_named_at_the_start_gets_its_login_into_a_file_of_keys(
    play: Play, desktop: Desktop, tmp_path: Path
) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path, profile="jcc-v1-direct")
        hands = Hands(await run.sees("signIn"))
        await in_front(hands, "keepKeysInFile")
        assert not hands.is_seen("enterLogin"), "what cannot be pressed stands in nobody's way"
        hands.press(Qt.Key.Key_Return)
        await makes_keys(run, hands)
        await until(lambda: not hands.window.findChild(QWidget, "keyFile"), "the end of the dialog")
        await in_front(hands, "signInBank")
        assert hands.is_seen("enterLogin")
        assert hands.find(QComboBox, "signInBank").currentData() == "jcc-v1-direct"
        assert not hands.find(QPushButton, "keepKeysInFile").isVisible()
        await hands.type_into("signInUser", "shop-api")
        await hands.type_into("signInPassword", "secret-of-the-shop")
        await hands.type_into("signInPage", "https://shop.example/")
        hands.press(Qt.Key.Key_Return)
        await run.sees("mainWindow")
        assert await run.ends() == 0
        assert not [path for path in files(tmp_path) if holds_a_secret(path)]
        await unlocking(run := RunningProgram(desktop, tmp_path, profile="jcc-v1-direct"))
        assert await run.ends() == 0

    play(scene())


def test_no_new_keys_are_offered_for_books_whose_key_lies_elsewhere(
    play: Play, desktop: Desktop, tmp_path: Path
) -> None:
    async def scene() -> None:
        journal = DataPaths(tmp_path).journal(training=False)
        journal.parent.mkdir()
        journal.touch()
        run = RunningProgram(desktop, tmp_path, profile="jcc-v1-direct")
        hands = Hands(await run.sees("signIn"))
        await in_front(hands, "train")
        assert not hands.find(QPushButton, "keepKeysInFile").isVisible()
        assert await run.ends() == 0

    play(scene())


def test_escape_before_the_code_is_written_down_makes_nothing(play: Play, desktop: Desktop, tmp_path: Path) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path)
        hands = Hands(await run.sees("firstStart"))
        await in_front(hands, "firstLanguage")
        await hands.click("firstStartNext")
        await hands.click("keepKeysInFile")
        await until(lambda: hands.window.findChild(QWidget, "keyFile"), "the file of keys")
        keys = Hands(hands.find(QWidget, "keyFile"))
        await in_front(keys, "keyFilePassphrase")
        QTest.keyClick(keys.window, Qt.Key.Key_Escape)
        await until(lambda: not hands.window.findChild(QWidget, "keyFile"), "the end of the dialog")
        QTest.keyClick(hands.window, Qt.Key.Key_Escape)
        assert await run.has_ended() == 0
        assert files(tmp_path) == []

    play(scene())


def _named(keys: Hands, field: str) -> str:
    """Return how a field is called, on the screen and to a screen reader."""
    line = keys.window.findChild(QLineEdit, field)
    assert line is not None
    return line.accessibleName()
