"""The screen of one bank, by keys alone: checking it, letting its messages in, and the help beside it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QScrollArea, QWidget

from app.domain.capabilities import Ability, Absent, Offered, Verdict, Why
from app.domain.errors import CredentialsRejected
from app.domain.notice import Claim
from app.domain.profile import BankProfile, Credentials, Environment, LoginKind
from app.presenters.bank import BankPresenter
from app.presenters.key_slots import KeySlotsPresenter
from app.presenters.presenter import Speech
from app.presenters.words import in_english
from app.secrets.memory import MemorySecretStore
from app.services.banks import BankDirectory
from app.services.gateway_check import GatewayCheck
from app.services.key_slots import KeySlots
from app.services.notice_desk import Fate, HeardNotice, NoticeStanding
from app.ui.icons import Icons
from app.ui.screens.bank import BankDialog
from app.ui.tasks import Tasks
from tests.fakes.clock import FakeClock
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.findings import FakeFindings
from tests.fakes.gateway import FakeGateway, FakeProbing
from tests.fakes.notices import FakeNotices
from tests.makers import NOON, a_profile
from tests.qt_loop import RunInLoop, strict_messages
from tests.ui.screens.dialog_robot import DialogRobot, until

pytestmark = strict_messages()

SECRET = "whsec-of-the-portal-739"
BANK = a_profile(environment=Environment.TEST)
VERDICTS: dict[Ability, Verdict] = {Ability.CANCEL: Offered(), Ability.PHONE_ORDERS: Absent(Why.REFUSED)}


@dataclass
class Desk:
    """The dialog over the real check, a bank and a desk for messages in memory."""

    icons: Icons
    till: TestDesk
    notices: FakeNotices = field(default_factory=FakeNotices)
    failures: list[BaseException] = field(default_factory=list)
    wanted: list[str] = field(default_factory=list)
    bank: BankProfile = BANK
    is_selling: bool = False

    async def opens(self) -> DialogRobot:
        self.tasks = Tasks(self.failures.append)
        self.gateway = FakeGateway(probing=FakeProbing(dict(VERDICTS)))
        self.secrets = secrets = MemorySecretStore()
        await secrets.keep_credentials(BANK.name, Credentials("shop", "pw", api_key="OLD"))
        banks = BankDirectory([self.bank], secrets, lambda _profile, _credentials: self.gateway)
        check = GatewayCheck(banks, FakeFindings(), FakeClock())
        presenter = BankPresenter(Speech(in_english, "en"), check, self.notices, lambda: None)
        presenter.use_profile(self.bank)
        slots = KeySlots(banks, secrets, lambda *_: self.gateway, self.till.logbook, self.till.clock)
        keys = KeySlotsPresenter(Speech(in_english, "en"), slots, BANK.name, lambda: self.is_selling)
        dialog = BankDialog(presenter, keys, self.tasks, self.icons)
        dialog.finished.connect(keys.detach)
        dialog.login_wanted.connect(lambda: self.wanted.append("login"))
        dialog.help_wanted.connect(self.wanted.append)
        dialog.finished.connect(presenter.detach)
        robot = await DialogRobot(dialog).opens()
        await until(lambda: robot.text("noticesStanding"), "how the messages stand")
        return robot


Scene = Callable[[Desk, DialogRobot], Awaitable[None]]


@pytest.fixture
def at_bank(
    no_leftover_windows: None, icons: Icons, run_in_loop: RunInLoop[Any], tmp_path: Path
) -> Callable[..., None]:
    """Play a scene at a fresh screen."""

    def play(scene: Scene, **desk: Any) -> None:
        async def with_dialog() -> None:
            async with a_desk(tmp_path) as till:
                at = Desk(icons, till, **desk)
                robot = await at.opens()
                try:
                    await scene(at, robot)
                    assert not at.failures
                finally:
                    await at.tasks.finish()
                    robot.dialog.close()
                    robot.dialog.deleteLater()

        run_in_loop(with_dialog())

    return play


def test_a_check_by_keys_ends_with_what_the_bank_offers(at_bank: Callable[..., None]) -> None:
    async def scene(desk: Desk, robot: DialogRobot) -> None:
        robot.goes_to("checkGateway").presses(Qt.Key.Key_Space)
        await until(lambda: robot.text("phone-orders-word"), "a finding")
        assert robot.text("cancel-word") == "Offered"
        assert robot.text("phone-orders-word") == "Not offered"
        assert "payment link" in robot.text("phone-orders-sentence")
        assert "Checked" in robot.text("checkedWhen")
        assert robot.can_use("checkGateway"), "it can be done again"
        assert robot.focus_name() == "checkGateway", "the window has not followed the cursor to its end"

    at_bank(scene)


def test_enter_presses_the_button_with_the_cursor_and_no_other(at_bank: Callable[..., None]) -> None:
    async def scene(desk: Desk, robot: DialogRobot) -> None:
        robot.goes_to("changeLogin").presses(Qt.Key.Key_Return)
        robot.goes_to("noticesHelp").presses(Qt.Key.Key_Return)
        assert desk.wanted == ["login", "notifications"]
        robot.types("noticesSecret", SECRET).presses(Qt.Key.Key_Return)
        await until(lambda: desk.notices.secrets, "the secret in the key store")
        assert desk.wanted == ["login", "notifications"]

    at_bank(scene)


def test_messages_are_let_in_by_keys(at_bank: Callable[..., None]) -> None:
    async def scene(desk: Desk, robot: DialogRobot) -> None:
        assert not robot.sees("noticesPort"), "what is off needs no port"
        robot.goes_to("noticesOn").presses(Qt.Key.Key_Space)
        robot.types("noticesPort", "8481").types("noticesPublicAddress", "https://pay.shop.example")
        robot.goes_to("keepNotices").presses(Qt.Key.Key_Space)
        await until(lambda: desk.notices.now.port == 8481, "the port")
        await until(lambda: robot.can_use("noticesSecret"), "the field for the secret")
        assert robot.focus_name() == "keepNotices", "what was pressed has the cursor again"
        robot.types("noticesSecret", SECRET).goes_to("keepNoticeSecret").presses(Qt.Key.Key_Space)
        await until(lambda: robot.sees("noticesAddress"), "the address for the bank")
        assert robot.focus_name() == "keepNoticeSecret"
        assert robot.typed("noticesSecret") == "", "a kept secret does not stay on the screen"
        assert not [text for text in robot.spoken() if SECRET in text]
        robot.goes_to("copyNoticesAddress").presses(Qt.Key.Key_Space)
        assert QGuiApplication.clipboard().text() == desk.notices.now.address
        await robot.sees_message("copied")
        QGuiApplication.clipboard().clear()

    at_bank(scene)


def test_a_fault_stands_at_its_field_and_gets_the_cursor(at_bank: Callable[..., None]) -> None:
    async def scene(desk: Desk, robot: DialogRobot) -> None:
        robot.goes_to("noticesOn").presses(Qt.Key.Key_Space)
        robot.types("noticesPublicAddress", "pay.shop.example").presses(Qt.Key.Key_Return)
        await robot.sees_fault("noticesPublicAddressFault", "https://")
        assert robot.focus_name() == "noticesPublicAddress"
        assert robot.typed("noticesPublicAddress") == "pay.shop.example", "what was typed can be mended"

    at_bank(scene)


def test_a_secret_that_is_typed_is_seen_and_heard_by_nobody(at_bank: Callable[..., None]) -> None:
    async def scene(_desk: Desk, robot: DialogRobot) -> None:
        robot.types("noticesSecret", SECRET)
        assert not [text for text in robot.spoken() if SECRET in text]

    at_bank(scene)


def test_what_is_being_typed_survives_news(at_bank: Callable[..., None]) -> None:
    async def scene(desk: Desk, robot: DialogRobot) -> None:
        robot.types("noticesPublicAddress", "https://half")
        desk.notices.now = replace(desk.notices.now, taken=1)
        presenter = robot.dialog._presenter  # type: ignore[attr-defined]
        await presenter.load()
        assert "1 received" in robot.text("noticesCounted")
        assert robot.typed("noticesPublicAddress") == "https://half"
        box = robot.dialog.findChild(QCheckBox, "noticesOn")
        assert box.isChecked()

    at_bank(scene, notices=FakeNotices(NoticeStanding(8480, "https://pay.shop.example", True, True)))


def test_the_last_messages_are_told_with_why_one_was_turned_away(at_bank: Callable[..., None]) -> None:
    async def scene(_desk: Desk, robot: DialogRobot) -> None:
        first, second, third = robot.text("noticesLately").splitlines()
        assert first.endswith("it says paid, SHOP-1")
        assert "its signature does not fit" in second
        assert third.endswith("the bank sends it again")

    came = (
        HeardNotice(NOON, Fate.TAKEN, Claim.CAPTURED, "SHOP-1"),
        HeardNotice(NOON, Fate.FORGED),
        HeardNotice(NOON, Fate.NOT_KEPT, Claim.HELD, "SHOP-1"),
    )
    at_bank(scene, notices=FakeNotices(NoticeStanding(8480, "https://pay.shop.example", True, True, lately=came)))


def test_the_screen_is_read_by_page_keys_and_left_by_escape(at_bank: Callable[..., None]) -> None:
    async def scene(_desk: Desk, robot: DialogRobot) -> None:
        robot.dialog.resize(600, 300)
        bar = robot.dialog.findChild(QScrollArea).verticalScrollBar()
        await until(lambda: bar.maximum() > 0, "something to scroll")
        robot.presses(Qt.Key.Key_PageDown)
        assert bar.value() > 0
        robot.presses(Qt.Key.Key_PageUp)
        assert bar.value() == 0
        robot.presses(Qt.Key.Key_Escape)
        assert not robot.dialog.isVisible()

    at_bank(scene)


# --- help ---------------------------------------------------------------------------------------------


WITH_KEYS = replace(BANK, login=LoginKind.API_KEY)


def test_a_key_is_changed_by_keys_alone_and_never_shown(at_bank: Callable[..., None]) -> None:
    async def scene(desk: Desk, robot: DialogRobot) -> None:
        await until(lambda: "Current key" in robot.text("presentKey"), "the keys")
        assert robot.text("otherKey") == "Next key: none"
        assert not robot.sees("useNextKey")
        robot.goes_to("keepNextKey").presses(Qt.Key.Key_Space)
        await robot.sees_fault("nextKeyFault", "Paste the key")
        assert robot.focus_name() == "nextKey"
        robot.types("nextKey", "KEY-THAT-FOLLOWS").presses(Qt.Key.Key_Return)
        await until(lambda: "Next key: entered" in robot.text("otherKey"), "the next key")
        assert robot.typed("nextKey") == ""
        await until(lambda: robot.can_use("checkNextKey"), "the key that checks")
        robot.goes_to("checkNextKey").presses(Qt.Key.Key_Space)
        await sees(robot, "The bank takes this key")
        assert robot.focus_name() == "checkNextKey", "what was pressed has the cursor again"
        desk.is_selling = True
        robot.goes_to("useNextKey").presses(Qt.Key.Key_Space)
        await sees(robot, "An order is under way")
        desk.is_selling = False
        robot.goes_to("useNextKey").presses(Qt.Key.Key_Space)
        await sees(robot, "in use from now")
        assert robot.text("otherKey").startswith("Previous key")
        assert await desk.secrets.credentials(BANK.name) == Credentials(
            "shop", "pw", api_key="KEY-THAT-FOLLOWS", next_api_key="OLD"
        )
        assert "KEY-THAT-FOLLOWS" not in " ".join(robot.spoken())

    at_bank(scene, bank=WITH_KEYS)


def test_a_key_the_bank_refuses_changes_nothing_on_screen(at_bank: Callable[..., None]) -> None:
    async def scene(desk: Desk, robot: DialogRobot) -> None:
        await until(lambda: robot.sees("nextKey"), "the keys")
        robot.types("nextKey", "NOT-YET").presses(Qt.Key.Key_Return)
        await until(lambda: robot.can_use("useNextKey"), "the next key")
        desk.gateway.fail_next["check_login"] = CredentialsRejected()
        robot.goes_to("useNextKey").presses(Qt.Key.Key_Space)
        await sees(robot, "The bank refuses this key")
        kept = await desk.secrets.credentials(BANK.name)
        assert kept is not None
        assert (kept.api_key, kept.next_api_key) == ("OLD", "NOT-YET")

    at_bank(scene, bank=WITH_KEYS)


def test_a_login_with_a_password_has_no_slots(at_bank: Callable[..., None]) -> None:
    async def scene(_desk: Desk, robot: DialogRobot) -> None:
        assert not robot.sees("keys")

    at_bank(scene)


async def sees(robot: DialogRobot, text: str) -> None:
    """Wait for a message about the keys."""
    panel = robot.dialog.findChild(QWidget, "keysMessage")
    await until(lambda: any(text in label.text() for label in panel.findChildren(QLabel) if label.isVisible()), text)
