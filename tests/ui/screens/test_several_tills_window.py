"""Several tills at the screen: an address is looked at by keys, and then the line is told that moves the till."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget

from app.domain.errors import JournalAddressUnusable, JournalUnreachable
from app.domain.shared_journal import JournalLook, SeenTill
from app.presenters.presenter import Speech
from app.presenters.several_tills import SeveralTillsPresenter
from app.presenters.words import in_english
from app.secrets.memory import MemorySecretStore
from app.services.several_tills import SeveralTills
from app.ui.icons import Icons
from app.ui.screens.several_tills import SeveralTillsDialog
from tests.fakes.desk import TestDesk
from tests.makers import NOON
from tests.qt_loop import strict_messages
from tests.ui.screens.conftest import AtDesk
from tests.ui.screens.dialog_robot import DialogRobot, until
from tests.ui.screens.over_desk import DialogsOverDesk

pytestmark = strict_messages()

ADDRESS = "postgresql://paydesk@books.shop.example/paydesk"
READY = JournalLook(ADDRESS, is_prepared=True, may_work=True, orders=3)


class Shop(DialogsOverDesk):
    """A till, a server that answers as it is told, and the screen."""

    def __init__(self, desk: TestDesk, icons: Icons) -> None:
        super().__init__(desk, icons)
        self.secrets = MemorySecretStore()
        self.server: JournalLook | Exception = READY
        self.tried: list[tuple[str, str | None]] = []
        self.planned_copy = ""

    async def look_at(self, address: str, password: str | None) -> JournalLook:
        self.tried.append((address, password))
        if isinstance(self.server, Exception):
            raise self.server
        return self.server

    async def opens(self, shared: str = "") -> DialogRobot:
        tills = SeveralTills(self.desk.journal, shared, self.secrets, self.desk.logbook, self.look_at, str)
        presenter = SeveralTillsPresenter(Speech(in_english, "en"), tills, self.desk.clock, lambda: self.planned_copy)
        dialog = SeveralTillsDialog(presenter, self.tasks, self.icons)
        return await self.open_dialog(dialog, presenter, "several-tills.load", DialogRobot)


Scene = Callable[[Shop], Awaitable[None]]


@pytest.fixture
def in_shop(at_desk: AtDesk[Shop]) -> Callable[[Scene], None]:
    """Play a scene in a shop of its own."""
    return partial(at_desk, Shop)


def test_address_is_checked_its_password_kept_in_the_key_store_and_the_way_told(
    in_shop: Callable[[Scene], None],
) -> None:
    async def scene(shop: Shop) -> None:
        robot = await shop.opens()
        assert robot.text("severalTillsWhere") == "This till keeps its own journal, not shared with other tills."
        assert not robot.sees("moveCommand")
        robot.types("journalAddress", f" {ADDRESS}").types("journalPassword", "hush").presses(Qt.Key.Key_Return)
        await robot.sees_message("This journal can be used. 3 order(s) stand in it.")
        assert shop.tried == [(ADDRESS, "hush")]
        assert await shop.secrets.journal_password(ADDRESS) == "hush"
        assert robot.typed("journalPassword") == ""
        assert robot.text("moveHow").startswith("0 order(s) of this till would be carried over")
        assert robot.text("moveCommand") == f'python -m app.move_journal --to "{ADDRESS}"'
        assert not [spoken for spoken in robot.spoken() if "hush" in spoken]

    in_shop(scene)


def test_a_copy_that_is_planned_to_be_put_back_is_told_of_before_the_move(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        shop.planned_copy = "/stick/outside-journal-20260314T120000Z.db"
        robot = await shop.opens()
        robot.types("journalAddress", ADDRESS).presses(Qt.Key.Key_Return)
        await robot.sees_message("This journal can be used.")
        assert "“outside-journal-20260314T120000Z.db” is planned to be restored" in robot.text("moveHow")
        assert robot.sees("moveCommand")

    in_shop(scene)


@pytest.mark.parametrize(
    ("server", "told"),
    [
        (JournalLook(ADDRESS), "The server answers, but the journal there is not prepared"),
        (JournalLook(ADDRESS, is_prepared=True), "The server lets this role in, but not to work on the journal."),
        (JournalUnreachable(ADDRESS, "OSError"), "journal"),
    ],
)
def test_way_is_not_told_where_it_would_lead_nowhere(
    in_shop: Callable[[Scene], None], server: JournalLook | Exception, told: str
) -> None:
    async def scene(shop: Shop) -> None:
        shop.server = server
        robot = await shop.opens()
        robot.types("journalAddress", ADDRESS).goes_to("checkJournal").presses(Qt.Key.Key_Space)
        await robot.sees_message(told)
        assert not robot.sees("moveCommand")
        assert await shop.secrets.journal_password(ADDRESS) is None

    in_shop(scene)


def test_fault_of_the_address_stands_at_its_field(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        shop.server = JournalAddressUnusable("password")
        robot = await shop.opens()
        robot.types("journalAddress", "postgresql://a:b@c/d").presses(Qt.Key.Key_Return)
        await robot.sees_fault("journalAddressFault", "No password in the address")

    in_shop(scene)


def test_till_on_a_shared_journal_sees_the_others_and_is_asked_for_no_address(
    in_shop: Callable[[Scene], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(shop: Shop) -> None:
        async def seen() -> list[SeenTill]:
            return [
                SeenTill("T1", NOON - timedelta(hours=1)),
                SeenTill("T2", NOON, "0.1.0", is_connected=True),
            ]

        monkeypatch.setattr(shop.desk.journal, "seen_tills", seen)
        robot = await shop.opens(shared=ADDRESS)
        tree = robot.dialog.findChild(QTreeWidget, "seenTills")
        await until(lambda: tree.topLevelItemCount() == 2, "both tills")
        rows = [[tree.topLevelItem(place).text(column) for column in (0, 2)] for place in range(2)]
        assert rows == [["T1", ""], ["T2", "0.1.0"]]
        assert tree.topLevelItem(1).text(1) == "connected now"
        for part in ("journalAddress", "journalPassword", "checkJournal", "moveCommand"):
            assert not robot.sees(part), part
        robot.goes_to("closeSeveralTills").presses(Qt.Key.Key_Return)
        assert shop.tried == []

    in_shop(scene)
