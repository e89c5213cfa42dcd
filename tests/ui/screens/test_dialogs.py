"""The dialogs before the window: the login by keys alone, a computer without a key store, and a start that failed."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import CredentialsRejected, JournalNotOurs, KeyStoreUnusable, NotSent
from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile, Credentials, LoginKind
from app.presenters.presenter import Speech
from app.presenters.sign_in import SignInPresenter
from app.presenters.words import in_english
from app.secrets.memory import MemorySecretStore
from app.services.banks import BankDirectory
from app.services.sign_in import SignIn
from app.ui.icons import Icons
from app.ui.screens.sign_in import SignInDialog
from app.ui.screens.start_failure import StartFailureDialog
from app.ui.tasks import Tasks
from tests.fakes.clock import FakeClock
from tests.fakes.gateway import FakeGateway
from tests.fakes.roots import FakeOwnProfiles, FakeRoots
from tests.makers import a_profile
from tests.qt_loop import RunInLoop, strict_messages
from tests.ui.screens.dialog_robot import DialogRobot, until

pytestmark = strict_messages()

PAGE = "https://shop.example/thanks"
BELOW = ("train", "copyForHelp", "closeProgram")
PASSWORD = "correct-horse-739"
KEY = "key-of-the-portal-739"
BANKS = (
    a_profile(title="First bank", return_page="", address="https://first.example/payment"),
    a_profile(name="token-bank", title="Second bank", login=LoginKind.TOKEN, return_page=""),
    a_profile(name="key-bank", title="Third bank", login=LoginKind.API_KEY, return_page=""),
)


class NoKeyStore(MemorySecretStore):
    """A computer without a safe place for secrets."""

    async def credentials(self, profile: ProfileName) -> Credentials | None:
        raise KeyStoreUnusable("keyring.backends.fail.Keyring")


@dataclass
class Desk:
    """The dialog over real services and a bank that can be told what to say."""

    icons: Icons
    store: MemorySecretStore = field(default_factory=MemorySecretStore)
    gateway: FakeGateway = field(default_factory=FakeGateway)
    failures: list[BaseException] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)
    pages: dict[ProfileName, str] = field(default_factory=dict)
    roots: FakeRoots = field(default_factory=FakeRoots)
    own: FakeOwnProfiles = field(default_factory=FakeOwnProfiles)

    def __post_init__(self) -> None:
        self.tasks = Tasks(self.failures.append)

    async def opens(self, offers_training: bool = True) -> DialogRobot:
        banks = BankDirectory(BANKS, self.store, lambda _profile, _credentials: self.gateway)
        sign_in = SignIn(
            banks,
            self.store,
            lambda _profile, _credentials: self.gateway,
            self.pages.__setitem__,
            self.roots,
            self.own,
            FakeClock(),
        )
        presenter = SignInPresenter(Speech(in_english, "en"), sign_in, BANKS)
        dialog = SignInDialog(presenter, self.tasks, self.icons, offers_training)
        dialog.signed_in.connect(self._signed_in)
        dialog.training_chosen.connect(lambda: self.ended.append("training"))
        dialog.rejected.connect(lambda: self.ended.append("end"))
        return await DialogRobot(dialog).opens()

    def _signed_in(self, profile: BankProfile) -> None:
        self.ended.append(profile.name)

    async def closes(self, robot: DialogRobot) -> None:
        await self.tasks.finish()
        robot.dialog.close()
        robot.dialog.deleteLater()


Scene = Callable[[Desk, DialogRobot], Awaitable[None]]


@pytest.fixture
def at_sign_in(no_leftover_windows: None, icons: Icons, run_in_loop: RunInLoop[Any]) -> Callable[..., None]:
    """Play a scene at a fresh dialog."""

    def play(scene: Scene, offers_training: bool = True, **desk: Any) -> None:
        async def with_dialog() -> None:
            at = Desk(icons, **desk)
            robot = await at.opens(offers_training)
            try:
                await scene(at, robot)
                assert not at.failures
            finally:
                await at.closes(robot)

        run_in_loop(with_dialog())

    return play


async def fill_in(robot: DialogRobot) -> None:
    robot.types("signInUser", "shop-api").types("signInPassword", PASSWORD).types("signInPage", PAGE)
    robot.presses(Qt.Key.Key_Return)


def test_a_login_is_entered_by_keys_alone(at_sign_in: Callable[..., None]) -> None:
    async def scene(desk: Desk, robot: DialogRobot) -> None:
        await fill_in(robot)
        await until(lambda: desk.ended, "the end of the dialog")
        assert desk.ended == ["a-bank"]
        kept = await desk.store.credentials(ProfileName("a-bank"))
        assert kept == Credentials(user_name="shop-api", password=PASSWORD)
        assert desk.pages == {"a-bank": PAGE}
        assert robot.typed("signInPassword") == "", "an accepted password does not stay on the screen"

    at_sign_in(scene)


@pytest.mark.parametrize(("steps", "by_password"), [(0, True), (1, False), (2, False)])
def test_each_kind_of_login_has_its_own_fields(
    at_sign_in: Callable[..., None], steps: int, by_password: bool
) -> None:
    async def scene(desk: Desk, robot: DialogRobot) -> None:
        for _ in range(steps):
            robot.chooses_bank(1)
        assert robot.sees("signInUser") is by_password
        assert robot.sees("signInPassword") is by_password
        assert robot.sees("signInKey") is not by_password
        assert robot.sees("signInNextKey") is (BANKS[steps].login is LoginKind.API_KEY)
        assert robot.sees("signInPage")
        assert robot.text("signInAddress") == BANKS[steps].address

    at_sign_in(scene)


def test_a_secret_typed_for_one_bank_is_never_sent_to_another(at_sign_in: Callable[..., None]) -> None:
    async def scene(desk: Desk, clerk: DialogRobot) -> None:
        await fill_in(clerk)
        clerk.chooses_bank(+1)
        clerk.types("signInKey", "key-of-the-second").chooses_bank(+1)
        assert (clerk.typed("signInPassword"), clerk.typed("signInKey")) == ("", "")
        assert clerk.typed("signInPage") == PAGE, "the shop's own page is the same for every bank"

    at_sign_in(scene)


def test_a_key_is_entered_by_keys_alone(at_sign_in: Callable[..., None]) -> None:
    async def scene(desk: Desk, robot: DialogRobot) -> None:
        robot.chooses_bank(1).types("signInKey", KEY).types("signInPage", PAGE).presses(Qt.Key.Key_Return)
        await until(lambda: desk.ended, "the end of the dialog")
        assert await desk.store.credentials(ProfileName("token-bank")) == Credentials(token=KEY)

    at_sign_in(scene)


def test_another_bank_comes_from_a_file_by_keys_alone(at_sign_in: Callable[..., None], tmp_path: Path) -> None:
    file = tmp_path / "shopbank.toml"
    file.write_text("what the bank sent")

    async def scene(desk: Desk, robot: DialogRobot) -> None:
        desk.own.files[str(file)] = a_profile(name="shopbank", title="Shop Bank", return_page="")
        robot.goes_to("signInOwnBank").presses(Qt.Key.Key_Space)
        await until(lambda: robot.dialog.findChild(QFileDialog, "chooseProfileFile"), "the file dialog")
        files = robot.dialog.findChild(QFileDialog, "chooseProfileFile")
        assert files is not None
        await until(files.isVisible, "the file dialog in front")
        name = files.findChild(QLineEdit, "fileNameEdit")
        assert name is not None
        name.setText(str(file))
        QTest.keyClick(name, Qt.Key.Key_Return)
        banks = robot.dialog.findChild(QComboBox, "signInBank")
        assert banks is not None
        await until(lambda: banks.currentText() == "Shop Bank", "the bank of the file")
        robot.dialog.activateWindow()
        await until(robot.dialog.isActiveWindow, "the dialog in front again")
        await fill_in(robot)
        await until(lambda: desk.ended, "the end of the dialog")
        assert (desk.ended, desk.own.kept) == (["shopbank"], ["shopbank"])

    at_sign_in(scene)


def test_two_keys_are_kept_while_a_shop_changes_them(at_sign_in: Callable[..., None]) -> None:
    async def scene(desk: Desk, robot: DialogRobot) -> None:
        robot.chooses_bank(1).chooses_bank(1).types("signInKey", KEY).types("signInNextKey", "NEXT-KEY")
        robot.types("signInPage", PAGE).presses(Qt.Key.Key_Return)
        await until(lambda: desk.ended, "the end of the dialog")
        kept = await desk.store.credentials(BANKS[2].name)
        assert kept == Credentials(api_key=KEY, next_api_key="NEXT-KEY")
        assert kept is not None
        assert kept.api_key_since == kept.next_api_key_since == FakeClock().now().isoformat()
        assert robot.typed("signInNextKey") == ""

    at_sign_in(scene)


def test_what_is_missing_is_said_and_gets_the_cursor(at_sign_in: Callable[..., None]) -> None:
    async def scene(desk: Desk, robot: DialogRobot) -> None:
        robot.types("signInUser", "shop-api").presses(Qt.Key.Key_Return)
        await robot.sees_fault("signInPasswordFault", "Type the password")
        await robot.sees_fault("signInPageFault", "https://")
        assert robot.text("signInUserFault") == ""
        assert robot.focus_name() == "signInPassword"
        assert desk.gateway.calls == []

    at_sign_in(scene)


@pytest.mark.parametrize(
    ("failure", "happened"),
    [
        (CredentialsRejected("5", "Access denied"), "does not accept this shop's login"),
        (NotSent("refused"), "could not be reached"),
    ],
)
def test_a_login_that_fails_is_told_keeps_what_was_typed_and_says_no_secret(
    at_sign_in: Callable[..., None], failure: Exception, happened: str
) -> None:
    async def scene(desk: Desk, robot: DialogRobot) -> None:
        desk.gateway.fail_next["check_login"] = failure  # type: ignore[assignment]
        await fill_in(robot)
        await robot.sees_message(happened)
        assert robot.text("messageMoney")
        assert robot.text("messageToDo")
        assert (robot.typed("signInUser"), robot.typed("signInPassword")) == ("shop-api", PASSWORD)
        assert desk.ended == []
        assert not [text for text in robot.spoken() if PASSWORD in text]
        assert await desk.store.credentials(ProfileName("a-bank")) is None
        await until(lambda: robot.can_use("enterLogin"), "the button, to try again")
        assert robot.focus_name() == "signInPassword", "the cursor is where the mistake probably is"
        robot.presses(Qt.Key.Key_Return)
        await until(lambda: desk.ended, "the end of the dialog")
        assert desk.ended == ["a-bank"]

    at_sign_in(scene)


@pytest.mark.parametrize(
    ("banks", "name", "secret"), [(0, "signInPassword", PASSWORD), (2, "signInKey", KEY), (2, "signInNextKey", KEY)]
)
def test_a_secret_is_seen_and_heard_by_nobody(
    at_sign_in: Callable[..., None], banks: int, name: str, secret: str
) -> None:
    async def scene(desk: Desk, robot: DialogRobot) -> None:
        for _ in range(banks):
            robot.chooses_bank(1)
        robot.types(name, secret)
        assert robot.typed(name) == secret
        assert not [text for text in robot.spoken() if secret in text]

    at_sign_in(scene)


def test_without_a_key_store_the_dialog_says_so_and_offers_training_only(at_sign_in: Callable[..., None]) -> None:
    async def scene(desk: Desk, robot: DialogRobot) -> None:
        await robot.sees_message("no safe place for keys")
        assert "train without a bank" in robot.text("messageToDo")
        for name in ("signInUser", "signInPassword", "signInPage", "enterLogin"):
            assert not robot.can_use(name), name
        robot.goes_to("train").presses(Qt.Key.Key_Space)
        assert desk.ended == ["training"]

    at_sign_in(scene, store=NoKeyStore())


def test_at_work_no_training_is_offered(at_sign_in: Callable[..., None]) -> None:
    async def scene(_desk: Desk, robot: DialogRobot) -> None:
        assert not robot.sees("train")

    at_sign_in(scene, offers_training=False)


def test_escape_ends_the_dialog(at_sign_in: Callable[..., None]) -> None:
    async def scene(desk: Desk, robot: DialogRobot) -> None:
        robot.presses(Qt.Key.Key_Escape)
        assert desk.ended == ["end"]

    at_sign_in(scene)


def test_enter_in_a_field_never_chooses_training(at_sign_in: Callable[..., None]) -> None:
    async def scene(desk: Desk, robot: DialogRobot) -> None:
        robot.goes_to("signInUser").presses(Qt.Key.Key_Return)
        await robot.sees_fault("signInUserFault", "Type the user name")
        assert desk.ended == []

    at_sign_in(scene)


# --- a start that failed ----------------------------------------------------------------------------


LOGS = Path("/somewhere/logs")


@pytest.fixture
def failed_start(qtbot: QtBot, icons: Icons) -> Callable[[bool], tuple[StartFailureDialog, list[str]]]:
    """Return a function that opens the dialog about a journal that is not ours."""
    message = Speech(in_english, "en").errors.message(JournalNotOurs("/somewhere/journal.db"))

    def make(offers_training: bool) -> tuple[StartFailureDialog, list[str]]:
        dialog = StartFailureDialog(icons, message, LOGS, offers_training)
        qtbot.addWidget(dialog)
        ended: list[str] = []
        dialog.training_chosen.connect(lambda: ended.append("training"))
        dialog.close_chosen.connect(lambda: ended.append("close"))
        dialog.open()
        qtbot.waitExposed(dialog)
        return dialog, ended

    return make


@pytest.mark.usefixtures("our_look")
def test_a_start_that_failed_is_told_without_scrolling(
    failed_start: Callable[[bool], tuple[StartFailureDialog, list[str]]], qtbot: QtBot
) -> None:
    dialog, _ended = failed_start(True)
    log = dialog.findChild(QLabel, "startFailureLog")
    assert log
    qtbot.waitUntil(lambda: log.visibleRegion().boundingRect() == log.rect())
    buttons = [button for button in dialog.findChildren(QPushButton) if button.objectName() in BELOW]
    assert len({button.mapTo(dialog, button.rect().center()).y() for button in buttons}) == 1, "in one row"


def press(dialog: StartFailureDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_a_failed_start_says_three_things_and_the_file(failed_start: Any) -> None:
    dialog, _ended = failed_start(True)
    texts = {
        name: dialog.findChild(QLabel, name).text() for name in ("messageHappened", "messageMoney", "messageToDo")
    }
    assert "cannot open this journal file" in texts["messageHappened"]
    assert "untouched" in texts["messageMoney"]
    assert texts["messageToDo"]
    assert dialog.findChild(QLabel, "detailsText").text() == "/somewhere/journal.db"


@pytest.mark.parametrize(("button", "word"), [("train", "training"), ("closeProgram", "close")])
def test_a_failed_start_ends_by_training_or_closing(failed_start: Any, button: str, word: str) -> None:
    dialog, ended = failed_start(True)
    press(dialog, button)
    assert ended == [word]


def test_why_a_start_failed_stays_in_sight_and_escape_closes_from_there_as_well(failed_start: Any) -> None:
    dialog, ended = failed_start(True)
    assert not dialog.findChild(QWidget, "messageClose").isVisibleTo(dialog)
    QTest.keyClick(dialog.findChild(QPushButton, "detailsUnfold"), Qt.Key.Key_Escape)
    assert ended == ["close"]


def test_a_failed_start_says_where_its_log_is_and_copies_all_of_it_for_whoever_helps(failed_start: Any) -> None:
    dialog, ended = failed_start(True)
    assert str(LOGS) in dialog.findChild(QLabel, "startFailureLog").text()
    press(dialog, "copyForHelp")
    copied = QGuiApplication.clipboard().text()
    assert "cannot open this journal file" in copied
    assert "/somewhere/journal.db" in copied
    assert str(LOGS) in copied
    assert ended == []


def test_enter_closes_a_failed_start(failed_start: Any) -> None:
    dialog, ended = failed_start(True)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert ended == ["close"]


def test_escape_closes_a_failed_start(failed_start: Any) -> None:
    dialog, ended = failed_start(True)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert ended == ["close"]


def test_a_training_that_failed_offers_no_training(failed_start: Any) -> None:
    dialog, _ended = failed_start(False)
    assert not dialog.findChild(QPushButton, "train").isVisibleTo(dialog)
    assert dialog.findChild(QPushButton, "closeProgram").isVisibleTo(dialog)
