"""The canary: after a day at the till no file of it holds a card's number or code, whatever is opened to look."""

import json
import logging
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from app.bootstrap import TRAINING_KEY
from app.demo.clerk import PhoneOrderClerk
from app.demo.play import CHALLENGE, CHALLENGE_OLD, DECLINED
from app.domain.order import PaymentMode
from app.files.logs import start_logging
from app.ui.desktop import Desktop
from tests.opened_journal import everything_in
from tests.qt_loop import strict_messages
from tests.ui.start.conftest import Play, RunningProgram

pytestmark = [*strict_messages(), pytest.mark.webview]

PAYS = "4563960122001999"
CODE = "347"
"""The one of that card: the training bank's other cards share a code that stands in other places as well."""
USUAL_CODE = "123"
NUMBERS = (PAYS, DECLINED, CHALLENGE, CHALLENGE_OLD)
ENCODINGS = ("ascii", "utf-16-le", "utf-16-be")
ALONE = re.compile(rf"(?<![0-9A-Za-z.]){CODE}(?![0-9A-Za-z])")
"""The code as a value of its own: three digits stand inside random numbers and moments by chance."""


def written_forms(number: str) -> list[str]:
    groups = [number[at : at + 4] for at in range(0, len(number), 4)]
    return [number, " ".join(groups), "-".join(groups), number[::-1]]


def numbers_in(content: bytes) -> list[str]:
    """Return the card numbers in the bytes, plain or in groups, in one or two bytes a letter."""
    return [
        number
        for number in NUMBERS
        for form in written_forms(number)
        for encoding in ENCODINGS
        if form.encode(encoding) in content
    ]


def secrets_in(text: str) -> list[str]:
    return numbers_in(text.encode("utf-8", "replace")) + ALONE.findall(text)


def values_of(connection: sqlite3.Connection) -> Iterator[str]:
    """Return every value of every table, blobs in hexadecimal as well."""
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in tables:
        for row in connection.execute(f'SELECT * FROM "{table}"'):  # noqa: S608
            for value in row:
                yield value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def in_the_ledger(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    try:
        return list(values_of(connection))
    finally:
        connection.close()


@pytest.fixture
def log_of_everything(tmp_path: Path) -> Iterator[None]:
    """The log as the program writes it, at its most talkative."""
    root = logging.getLogger()
    levels = {
        name: logging.getLogger(name).level for name in ("", "httpx", "httpcore", "uvicorn", "asyncio", "qasync")
    }
    handlers = list(root.handlers)
    start_logging(tmp_path / "logs")
    for name in levels:
        logging.getLogger(name).setLevel(logging.DEBUG)
    yield
    for handler in [each for each in root.handlers if each not in handlers]:
        root.removeHandler(handler)
        handler.close()
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


async def a_day_at_the_till(run: RunningProgram) -> None:
    """Paid, declined, asked to confirm in both generations, typed and forgotten, typed into the wrong field."""
    window = await run.sees("mainWindow")
    clerk = await PhoneOrderClerk(window).opens()
    clerk.types_amount("12.50").types_card(PAYS, code=CODE).charges()
    await clerk.sees_outcome("Paid")
    clerk = await PhoneOrderClerk(window).opens()
    clerk.types_amount("3").types_card(DECLINED, code=CODE).charges()
    await clerk.sees_outcome("Declined")
    await starts_a_challenge(PhoneOrderClerk(window), CHALLENGE_OLD)
    await clerk.hands.choose("profile", "training-v2")
    await starts_a_challenge(PhoneOrderClerk(window), CHALLENGE)
    await clerk.hands.choose("profile", "training-v1")
    await types_the_card_into_the_note(PhoneOrderClerk(window))
    turns_the_sounds_off(window)


async def starts_a_challenge(clerk: PhoneOrderClerk, number: str) -> None:
    await clerk.opens()
    await clerk.chooses(PaymentMode.CHALLENGE)
    clerk.types_amount("99").types_card(number, code=USUAL_CODE).charges()
    page = await clerk.sees_bank_page()
    await page.page.sees("confirm")
    await page.closes()
    await clerk.sees_message("has not confirmed yet")


async def types_the_card_into_the_note(clerk: PhoneOrderClerk) -> None:
    await clerk.opens()
    clerk.hands.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    await clerk.hands.type_into("phoneDescription", f"card {PAYS} code {CODE}")
    await clerk.hands.type_into("phoneAmount", "5")
    await clerk.hands.type_into("cardNumber", PAYS)
    clerk.hands.type_text(f"1230{CODE}")
    clerk.charges()
    await clerk.hands.sees_text("phoneDescriptionFault", "looks like a card number")


def turns_the_sounds_off(window: QWidget) -> None:
    """Choose something a training keeps: its file of settings is written."""
    menu = window.findChild(QToolButton, "preferences").menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "Sound when money arrives").trigger()


@pytest.mark.usefixtures("log_of_everything")
def test_no_file_of_a_day_holds_a_card_number_or_its_code(play: Play, desktop: Desktop, tmp_path: Path) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path, training=True)
        await a_day_at_the_till(run)
        at_work = contents(tmp_path)
        assert await run.ends() == 0
        afterwards = contents(tmp_path)
        wanted = {"training/journal.db", "training/bank.db", "settings.toml", "logs/paydesk.log"}
        assert wanted <= set(afterwards), "everything there is to look at was looked at"
        assert "training/journal.db-wal" in at_work
        for name, content in [*at_work.items(), *afterwards.items()]:
            assert numbers_in(content) == [], name
        for name in ("settings.toml", "logs/paydesk.log"):
            assert secrets_in(afterwards[name].decode("utf-8")) == [], name

        journal = await everything_in(run.paths.journal(training=True), TRAINING_KEY)
        assert "456396**1999" in " ".join(journal), "the journal was really read"
        assert [value for value in journal if secrets_in(value)] == []
        assert secrets_in(desktop.app.clipboard().text()) == [], "the clipboard"
        ledger = in_the_ledger(run.paths.training_ledger)
        assert "456396**1999" in " ".join(ledger)
        assert [value for value in ledger if secrets_in(value)] == []

    play(scene())


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("form", written_forms(PAYS))
def test_the_canary_would_be_heard(encoding: str, form: str) -> None:
    hidden = b"\x00\x01" + form.encode(encoding) + b"\xff"
    assert numbers_in(hidden) == [PAYS]
    for text in (CODE, f"cvc={CODE}", f'{{"cvc": {CODE}}}', json.dumps({"cvc": CODE})):
        assert secrets_in(text) == [CODE]
    assert secrets_in("12:00:01.987+00:00 SHOP-987A-19870") == []
