"""How the program starts and ends: training, the shop, a first start, and books that cannot be opened."""

import threading
from collections.abc import Sequence
from pathlib import Path

import apsw
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.bootstrap import TRAINING_KEY
from app.demo.hands import Hands, until
from app.domain.identifiers import ProfileName
from app.domain.profile import Credentials
from app.files.put_back_plan import PutBackPlan
from app.files.settings import SettingsFile
from app.journal import opening
from app.journal.database import Database
from app.journal.migrate import Migration, migrations
from app.paths import DataPaths
from app.secrets.texts import credentials_of, text_of_credentials
from app.services import own_thread
from app.start import copy_on_its_way, program
from app.start.program import Surroundings
from app.ui.desktop import Desktop
from tests.fakes.hanging_share import Gate, before_each
from tests.qt_loop import strict_messages
from tests.ui.start.conftest import Play, RunningProgram

pytestmark = strict_messages()

NOT_OURS = b"This is somebody's letter and no journal.\n" * 300
OWN_BANK = """
title = "Shop Bank"
bank = "Shop Bank"
environment = "test"
generation = "v1"
address = "https://pay.shopbank.example/payment"
currency = "EUR"
login = "password"
languages = ["en"]
modes = ["link"]
"""
LOGIN = text_of_credentials(Credentials(user_name="shop-api", password="secret-of-the-shop"))


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def set_up_shop(key_store: dict[tuple[str, str], str], folder: Path) -> None:
    """Leave what an earlier run left: a login in the key store, the shop's page in the settings."""
    key_store[("Paydesk", "login:jcc-v1-direct")] = LOGIN
    SettingsFile(folder / "settings.toml").keep_return_page(ProfileName("jcc-v1-direct"), "https://shop.example/")


# --- training ---------------------------------------------------------------------------------------


def test_training_opens_the_window_and_ends_tidily(play: Play, desktop: Desktop, tmp_path: Path) -> None:
    async def scene() -> None:
        before = {thread.name for thread in threading.enumerate()}
        for _ in range(2):
            run = RunningProgram(desktop, tmp_path, training=True)
            window = await run.sees("mainWindow")
            assert "TRAINING" in run.text(window, "ribbon")
            assert await run.ends() == 0
            left = {thread.name for thread in threading.enumerate()} - before
            assert not [name for name in left if name != "QThreadExecutor" and not name.startswith("Dummy")], left
        assert set(files(tmp_path)) >= {"training/journal.db", "training/bank.db"}
        assert not (tmp_path / "shop").exists(), "training keeps away from the shop's books"
        assert not [name for name in files(tmp_path) if name.endswith("-wal")], "the journal was closed in order"

    play(scene())


def test_a_run_that_broke_is_told_when_the_window_opens_again(play: Play, desktop: Desktop, tmp_path: Path) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path, Surroundings(broke_last_time=True), training=True)
        window = await run.sees("mainWindow")
        await until(lambda: "closed unexpectedly" in run.said(window), "what happened last time")
        assert await run.ends() == 0

    play(scene())


def test_a_copy_an_owner_chose_is_the_journal_at_the_next_start(play: Play, desktop: Desktop, tmp_path: Path) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path, training=True)
        await run.sees("mainWindow")
        assert await run.ends() == 0
        copy = tmp_path / "copy.db"
        copy.write_bytes((tmp_path / "training" / "journal.db").read_bytes())
        PutBackPlan(DataPaths(tmp_path).put_back_plan(training=True)).keep(str(copy))
        run = RunningProgram(desktop, tmp_path, training=True)
        window = await run.sees("mainWindow")
        await until(lambda: "is the journal now" in run.said(window), "that it was put back")
        assert list((tmp_path / "training").glob("journal-replaced-*.db"))
        assert await run.ends() == 0

    play(scene())


@pytest.mark.parametrize("given_up_by", ["a person", "the end of the program"])
def test_a_copy_on_a_share_that_hangs_can_be_given_up_at_the_start(
    play: Play, desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given_up_by: str
) -> None:
    share, gate, plan = tmp_path / "share", Gate(), PutBackPlan(DataPaths(tmp_path).put_back_plan(training=True))
    monkeypatch.setattr(own_thread, "GRACE_SECONDS", 0.01)
    monkeypatch.setattr(copy_on_its_way, "_PATIENCE_SECONDS", 0.01)

    async def scene() -> None:
        share.mkdir()
        (share / "copy.db").write_bytes(b"a copy")
        plan.keep(str(share / "copy.db"))
        before_each(monkeypatch, share, "open", gate.hold)
        run = RunningProgram(desktop, tmp_path, training=True)
        dialog = await run.sees("copyOnItsWay")
        await gate.reached()
        if given_up_by == "a person":
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            window = await run.sees("mainWindow")
            await until(lambda: "was not restored" in run.said(window), "that it was not put back")
            assert not plan.copy
        assert await run.ends() == 0
        assert plan.copy == ("" if given_up_by == "a person" else str(share / "copy.db"))

    play(scene())
    assert all(thread.daemon for thread in gate.held), "the end of the program waits for none of them"
    gate.open_for_all()


def test_a_journal_that_is_brought_to_its_new_form_says_so_until_the_window_opens(
    play: Play, desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, migrate = Gate(), opening.migrate
    monkeypatch.setattr(program, "_PATIENCE_SECONDS", 0.01)

    def slowly(connection: apsw.Connection, steps: Sequence[Migration]) -> None:
        gate.hold()
        migrate(connection, steps)

    monkeypatch.setattr(opening, "migrate", slowly)

    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path, training=True)
        dialog = await run.sees("longOpening")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible(), "there is nothing to go back to"
        gate.open()
        await run.sees("mainWindow")
        shown = {each.objectName() for each in QApplication.topLevelWidgets() if each.isVisible()}
        assert "longOpening" not in shown
        assert await run.ends() == 0

    play(scene())


@pytest.mark.logs_warnings
def test_a_damaged_file_of_a_bank_and_a_copy_left_unfinished_are_told_when_the_window_opens(
    play: Play, desktop: Desktop, tmp_path: Path
) -> None:
    waiting = tmp_path / "training" / "backups" / "outside-journal-20260314T120000Z.db"

    async def scene() -> None:
        (tmp_path / "profiles").mkdir()
        (tmp_path / "profiles" / "shopbank.toml").write_text("damaged")
        waiting.parent.mkdir(parents=True)
        waiting.write_bytes(b"on its way out")
        run = RunningProgram(desktop, tmp_path, training=True)
        window = await run.sees("mainWindow")
        for words in ("“shopbank” cannot be used", "was not finished"):
            await until(lambda words=words: words in run.said(window), words)
        assert not waiting.exists()
        assert await run.ends() == 0

    play(scene())


def test_closing_the_window_ends_the_program(play: Play, desktop: Desktop, tmp_path: Path) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path, training=True)
        (await run.sees("mainWindow")).close()
        assert await run.has_ended() == 0

    play(scene())


def test_ctrl_q_ends_the_program(play: Play, desktop: Desktop, tmp_path: Path) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path, training=True)
        window = await run.sees("mainWindow")
        window.activateWindow()
        QTest.keySequence(window, "Ctrl+Q")
        assert await run.has_ended() == 0

    play(scene())


# --- the shop ---------------------------------------------------------------------------------------


def test_a_kept_login_opens_the_shop_at_once(
    play: Play, desktop: Desktop, tmp_path: Path, key_store: dict[tuple[str, str], str]
) -> None:
    async def scene() -> None:
        set_up_shop(key_store, tmp_path)
        run = RunningProgram(desktop, tmp_path)
        window = await run.sees("mainWindow")
        assert "TEST" in run.text(window, "ribbon")
        assert await run.ends() == 0
        assert (tmp_path / "shop" / "journal.db").exists()
        assert ("Paydesk", "journal:shop") in key_store, "the journal's key is kept in the key store"
        key = key_store[("Paydesk", "journal:shop")]
        written = b"".join(files(tmp_path).values())
        assert b"secret-of-the-shop" not in written
        assert key.encode() not in written
        assert bytes.fromhex(key) not in written

    play(scene())


@pytest.mark.parametrize("entered_for", ["", "https://pay.shopbank.example/payment"])
def test_a_bank_whose_address_was_changed_in_its_file_gets_no_login_and_the_start_says_so(
    play: Play, desktop: Desktop, tmp_path: Path, key_store: dict[tuple[str, str], str], entered_for: str
) -> None:
    login, kept = Credentials("shop-api", "secret-of-the-shop", address=entered_for), ("Paydesk", "login:shopbank")

    async def scene() -> None:
        file = tmp_path / "profiles" / "shopbank.toml"
        file.parent.mkdir()
        file.write_text(OWN_BANK)
        key_store[kept] = text_of_credentials(login)
        SettingsFile(tmp_path / "settings.toml").keep_return_page(ProfileName("shopbank"), "https://shop.example/")
        run = RunningProgram(desktop, tmp_path)
        window = await run.sees("mainWindow")
        assert await run.ends() == 0
        assert credentials_of(key_store[kept]).address == "https://pay.shopbank.example/payment", "noted at first use"
        file.write_text(OWN_BANK.replace("pay.shopbank", "pay.elsewhere"))
        run = RunningProgram(desktop, tmp_path)
        window = await run.sees("mainWindow")
        await until(lambda: "another address" in run.said(window), "that the address is another one")
        assert await run.ends() == 0
        assert credentials_of(key_store[kept]).address == "https://pay.shopbank.example/payment"

    play(scene())


def test_a_bank_that_moved_with_paydesk_is_asked_about_with_both_addresses_and_one_button(
    play: Play, desktop: Desktop, tmp_path: Path, key_store: dict[tuple[str, str], str]
) -> None:
    """Until somebody presses it nothing goes there."""
    kept = ("Paydesk", "login:jcc-v1-direct")
    login = Credentials("shop-api", "secret-of-the-shop", address="https://gateway.before.example/payment")

    async def scene() -> None:
        key_store[kept] = text_of_credentials(login)
        SettingsFile(tmp_path / "settings.toml").keep_return_page(
            ProfileName("jcc-v1-direct"), "https://shop.example/"
        )
        run = RunningProgram(desktop, tmp_path)
        window = await run.sees("mainWindow")
        await until(lambda: "gateway.before.example" in told_in(window, "movedBank"), "the question")
        assert "has a new address" in told_in(window, "movedBank")
        buttons = window.findChild(QWidget, "movedBank").findChildren(QAbstractButton, "message-use-login")
        assert [each.text() for each in buttons] == ["Use the login there"]
        close = window.findChild(QWidget, "movedBank").findChild(QAbstractButton, "messageClose")
        QTest.mouseClick(close, Qt.MouseButton.LeftButton)
        assert not told_in(window, "movedBank"), "asked again at the next start"
        assert await run.ends() == 0
        assert credentials_of(key_store[kept]).address == login.address

    play(scene())


def told_in(window: QWidget, bar: str) -> str:
    hands = Hands(window)
    return hands.said_in(bar) if hands.is_seen(bar) else ""


def test_a_profile_for_one_run_does_not_decide_for_which_address_an_older_login_is(
    play: Play, desktop: Desktop, tmp_path: Path, key_store: dict[tuple[str, str], str]
) -> None:
    async def scene() -> None:
        folder, for_one_run = tmp_path / "till", tmp_path / "shopbank.toml"
        (folder / "profiles").mkdir(parents=True)
        (folder / "profiles" / "shopbank.toml").write_text(OWN_BANK)
        for_one_run.write_text(OWN_BANK.replace("pay.shopbank", "test.shopbank"))
        key_store[("Paydesk", "login:shopbank")] = LOGIN
        SettingsFile(folder / "settings.toml").keep_return_page(ProfileName("shopbank"), "https://shop.example/")
        for file, noted in ((for_one_run, ""), (None, "https://pay.shopbank.example/payment")):
            run = RunningProgram(desktop, folder, profile_file=file)
            await run.sees("mainWindow")
            assert await run.ends() == 0
            assert credentials_of(key_store[("Paydesk", "login:shopbank")]).address == noted

    play(scene())


@pytest.mark.logs_warnings
def test_a_shop_journal_opens_with_no_other_key(
    play: Play, desktop: Desktop, tmp_path: Path, key_store: dict[tuple[str, str], str]
) -> None:
    async def scene() -> None:
        set_up_shop(key_store, tmp_path)
        run = RunningProgram(desktop, tmp_path)
        await run.sees("mainWindow")
        assert await run.ends() == 0
        before = (tmp_path / "shop" / "journal.db").read_bytes()
        key_store[("Paydesk", "journal:shop")] = "00" * 32
        run = RunningProgram(desktop, tmp_path)
        dialog = await run.sees("startFailure")
        assert "cannot open this journal file" in run.text(dialog, "messageHappened")
        await run.presses(dialog, "closeProgram")
        assert await run.has_ended() == 2
        assert (tmp_path / "shop" / "journal.db").read_bytes() == before

    play(scene())


# --- the first start --------------------------------------------------------------------------------


def test_a_first_start_without_a_key_store_says_so_and_training_opens_the_window(
    play: Play, desktop: Desktop, tmp_path: Path, no_key_store: None
) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path)
        dialog = await run.sees("firstStart")
        await run.presses(dialog, "firstStartNext")
        await until(lambda: run.text(dialog, "messageHappened"), "the message")
        assert "no safe place for keys" in run.text(dialog, "messageHappened")
        assert "train without a bank" in run.text(dialog, "messageToDo")
        await run.presses(dialog, "train")
        window = await run.sees("mainWindow")
        assert "TRAINING" in run.text(window, "ribbon")
        assert await run.ends() == 0

    play(scene())


def test_a_shop_that_shares_a_journal_is_never_offered_new_keys(
    play: Play, desktop: Desktop, tmp_path: Path, no_key_store: None
) -> None:
    async def scene() -> None:
        SettingsFile(tmp_path / "settings.toml").change(journal="postgresql://paydesk@shop.invalid/paydesk")
        run = RunningProgram(desktop, tmp_path)
        dialog = await run.sees("firstStart")
        await until(lambda: run.text(dialog, "messageHappened"), "what is wrong with the key store, without a press")
        assert "no safe place for keys" in run.text(dialog, "messageHappened")
        assert not is_offered(dialog, "keepKeysInFile")
        assert await run.ends() == 0
        assert not run.paths.has_key_file

    play(scene())


def test_new_keys_are_offered_only_for_as_long_as_there_are_no_books(
    play: Play, desktop: Desktop, tmp_path: Path, no_key_store: None
) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path)
        dialog = await run.sees("firstStart")
        await run.presses(dialog, "firstStartNext")
        await until(lambda: is_offered(dialog, "keepKeysInFile"), "the offer")
        journal = run.paths.journal(training=False)
        journal.parent.mkdir()
        journal.touch()
        await run.presses(dialog, "firstStartNext")
        await until(lambda: not is_offered(dialog, "keepKeysInFile"), "that the offer is gone")
        next_step = dialog.findChild(QAbstractButton, "firstStartNext")
        await until(lambda: next_step is not None and next_step.isEnabled(), "the end of the second try")
        assert not is_offered(dialog, "keepKeysInFile")
        assert await run.ends() == 0

    play(scene())


def is_offered(dialog: QWidget, name: str) -> bool:
    button = dialog.findChild(QAbstractButton, name)
    assert button is not None, name
    return button.isVisible()


def test_a_first_start_with_a_key_store_asks_for_a_login(
    play: Play, desktop: Desktop, tmp_path: Path, key_store: dict[tuple[str, str], str]
) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path, profile="bpc-v2-direct")
        dialog = await run.sees("signIn")
        assert "dev.bpcbt.com" in run.text(dialog, "signInAddress"), "the bank that was asked for"
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert await run.has_ended() == 0
        assert files(tmp_path) == {}, "nothing was made before anything was chosen"
        assert key_store == {}

    play(scene())


def test_a_profile_without_a_login_is_asked_for_although_another_one_has_one(
    play: Play, desktop: Desktop, tmp_path: Path, key_store: dict[tuple[str, str], str]
) -> None:
    async def scene() -> None:
        set_up_shop(key_store, tmp_path)
        run = RunningProgram(desktop, tmp_path, profile="bpc-v2-direct")
        await run.sees("signIn")
        assert await run.ends() == 0

    play(scene())


def test_the_program_can_be_told_to_end_while_it_asks(
    play: Play, desktop: Desktop, tmp_path: Path, no_key_store: None
) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path)
        await run.sees("firstStart")
        assert await run.ends() == 0

    play(scene())


# --- books that cannot be opened --------------------------------------------------------------------


@pytest.mark.logs_warnings
@pytest.mark.parametrize("content", [NOT_OURS, b"", b"x", b"SQLite format 3\0" + bytes(8176)])
def test_a_journal_that_is_not_ours_is_told_and_left_untouched(
    play: Play, desktop: Desktop, tmp_path: Path, content: bytes
) -> None:
    async def scene() -> None:
        path = tmp_path / "training" / "journal.db"
        path.parent.mkdir()
        path.write_bytes(content)
        run = RunningProgram(desktop, tmp_path, training=True)
        dialog = await run.sees("startFailure")
        for part in ("messageHappened", "messageMoney", "messageToDo"):
            assert run.text(dialog, part), part
        assert "journal" in run.text(dialog, "messageHappened")
        assert "untouched" in run.text(dialog, "messageMoney")
        await run.presses(dialog, "closeProgram")
        assert await run.has_ended() == 2
        assert path.read_bytes() == content
        assert [each.name for each in path.parent.glob("*journal*")] == ["journal.db"]

    play(scene())


@pytest.mark.logs_warnings
def test_a_damaged_training_bank_is_told_and_left_untouched(play: Play, desktop: Desktop, tmp_path: Path) -> None:
    async def scene() -> None:
        path = tmp_path / "training" / "bank.db"
        path.parent.mkdir()
        path.write_bytes(b"no ledger" * 1000)
        run = RunningProgram(desktop, tmp_path, training=True)
        dialog = await run.sees("startFailure")
        assert "damaged" in run.text(dialog, "messageHappened")
        await run.presses(dialog, "closeProgram")
        assert await run.has_ended() == 2
        assert path.read_bytes() == b"no ledger" * 1000

    play(scene())


@pytest.mark.logs_warnings
def test_a_journal_of_a_newer_paydesk_is_told(play: Play, desktop: Desktop, tmp_path: Path) -> None:
    async def scene() -> None:
        run = RunningProgram(desktop, tmp_path, training=True)
        await run.sees("mainWindow")
        assert await run.ends() == 0
        path = tmp_path / "training" / "journal.db"
        await make_newer(path)
        before = path.read_bytes()
        run = RunningProgram(desktop, tmp_path, training=True)
        dialog = await run.sees("startFailure")
        assert "newer Paydesk" in run.text(dialog, "messageHappened")
        await run.presses(dialog, "closeProgram")
        assert await run.has_ended() == 2
        assert path.read_bytes() == before

    play(scene())


async def make_newer(path: Path) -> None:
    """Mark a journal as written by a Paydesk of the future."""
    database = await Database.open(path, TRAINING_KEY, lambda _opened: None)

    def mark(opened: apsw.Connection) -> None:
        opened.pragma("user_version", migrations()[-1].version + 1)

    await database.write(mark)
    await database.close()


@pytest.mark.logs_warnings
def test_a_broken_shop_journal_still_lets_the_clerk_train(
    play: Play, desktop: Desktop, tmp_path: Path, key_store: dict[tuple[str, str], str]
) -> None:
    async def scene() -> None:
        set_up_shop(key_store, tmp_path)
        path = tmp_path / "shop" / "journal.db"
        path.parent.mkdir()
        path.write_bytes(NOT_OURS)
        run = RunningProgram(desktop, tmp_path)
        await run.presses(await run.sees("startFailure"), "train")
        window = await run.sees("mainWindow")
        assert "TRAINING" in run.text(window, "ribbon")
        assert await run.ends() == 0
        assert path.read_bytes() == NOT_OURS

    play(scene())


@pytest.mark.logs_warnings
@pytest.mark.parametrize("training", [True, False])
def test_a_second_start_on_the_same_data_says_the_first_is_open(
    play: Play, desktop: Desktop, tmp_path: Path, key_store: dict[tuple[str, str], str], training: bool
) -> None:
    async def scene() -> None:
        set_up_shop(key_store, tmp_path)
        first = RunningProgram(desktop, tmp_path, training=training)
        await first.sees("mainWindow")
        second = RunningProgram(desktop, tmp_path, training=training)
        dialog = await second.sees("startFailure")
        assert "already open" in second.text(dialog, "messageHappened")
        assert "window that is open" in second.text(dialog, "messageToDo")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert await second.has_ended() == 2
        assert await first.ends() == 0, "the first one was not disturbed"

    play(scene())


@pytest.mark.logs_warnings
def test_the_program_can_be_told_to_end_while_it_says_it_cannot_start(
    play: Play, desktop: Desktop, tmp_path: Path
) -> None:
    async def scene() -> None:
        (tmp_path / "training").mkdir()
        (tmp_path / "training" / "journal.db").write_bytes(NOT_OURS)
        run = RunningProgram(desktop, tmp_path, training=True)
        await run.sees("startFailure")
        assert await run.ends() == 2

    play(scene())
