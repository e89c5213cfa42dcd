"""People at the screen, by keys alone: the first owner, hiring, the picker of the operator, and the trail."""

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QComboBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.demo.gallery.eyes import faults
from app.domain.errors import JournalCannotWrite
from app.domain.events import OperatorChanged
from app.domain.people_errors import WrongPin
from app.domain.person import Pin, Role
from app.exports.opening import open_table
from app.presenters.operator import OperatorPresenter, OperatorState, OperatorWords
from app.presenters.people import PeoplePresenter
from app.presenters.presenter import Speech
from app.presenters.trail import TrailPresenter
from app.presenters.words import in_english
from app.services.table_file import OpenTable
from app.services.trail_export import TrailExport
from app.services.wrong_pins import WrongPins
from app.ui.icons import Icons
from app.ui.idle import IdleWatch
from app.ui.operator_picker import OperatorPicker
from app.ui.screens.people import PeopleDialog
from app.ui.screens.trail import TrailDialog
from tests.fakes.desk import TestDesk
from tests.fakes.hanging_share import Gate, HangingTable, give_up_at_once
from tests.longer_language import LongerLanguage
from tests.qt_loop import strict_messages
from tests.ui.screens.conftest import AtDesk
from tests.ui.screens.dialog_robot import DialogRobot, until
from tests.ui.screens.over_desk import DialogsOverDesk
from tests.unit.presenters.catalogue import in_russian

pytestmark = strict_messages()

OLGA_PIN, ANNA_PIN = "507291", "7204"


class Shop(DialogsOverDesk):
    """A till with its dialogs about people."""

    def __init__(self, desk: TestDesk, icons: Icons) -> None:
        super().__init__(desk, icons)
        self.speech = Speech(in_english, "en")
        self.told: list[Mapping[str, int]] = []
        self.is_selling = False

    async def has_people(self) -> None:
        await self.desk.people.begin("Olga", OLGA_PIN)
        await self.desk.people.hire("Anna", Role.CLERK, ANNA_PIN)

    def operator(self) -> OperatorPresenter:
        wrong_pins = WrongPins(self.desk.journal)
        return OperatorPresenter(
            self.speech,
            self.desk.people,
            self.desk.badges,
            self.desk.at_work,
            wrong_pins,
            self.told.append,
            lambda: self.is_selling,
        )

    async def picker(self, presenter: OperatorPresenter | None = None) -> DialogRobot:
        presenter = presenter or self.operator()
        picker = OperatorPicker(presenter, self.tasks, self.icons, self.window)
        picker.finished.connect(presenter.detach)
        robot = await DialogRobot(picker).opens()
        await self.tasks.settled("operator.load")
        return robot

    async def people(self) -> DialogRobot:
        presenter = PeoplePresenter(
            self.speech, self.desk.people, self.desk.own_roles, self.desk.at_work, self.desk.clock
        )
        dialog = PeopleDialog(presenter, self.tasks, self.icons)
        return await self.open_dialog(dialog, presenter, "people.load", DialogRobot)

    async def trail(self, opens: OpenTable = open_table, *, in_training: bool = False) -> DialogRobot:
        export = TrailExport(self.desk.logbook, opens)
        desk = self.desk
        presenter = TrailPresenter(self.speech, desk.logbook, desk.people, export, desk.clock, in_training)
        dialog = TrailDialog(presenter, self.tasks, self.icons)
        return await self.open_dialog(dialog, presenter, "trail.load", DialogRobot)


Scene = Callable[[Shop], Awaitable[None]]


@pytest.fixture
def in_shop(at_desk: AtDesk[Shop]) -> Callable[[Scene], None]:
    """Play a scene in a shop of its own."""
    return partial(at_desk, Shop)


@pytest.mark.parametrize(
    ("name", "pin", "again", "wrong"),
    [
        ("", ANNA_PIN, ANNA_PIN, "personName"),
        ("Olga", ANNA_PIN, ANNA_PIN, "personName"),
        ("Anna", "1234", "1234", "personPin"),
        ("Anna", "abc", "abc", "personPin"),
        ("Anna", ANNA_PIN, "", "personPinAgain"),
    ],
)
def test_a_refused_keep_puts_the_cursor_on_the_field_that_was_wrong(
    in_shop: Callable[[Scene], None], name: str, pin: str, again: str, wrong: str
) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        robot = await shop.people()
        robot.goes_to("addPerson").presses(Qt.Key.Key_Space)
        robot.types("personName", name).types("personPin", pin).types("personPinAgain", again)
        robot.goes_to("keepPerson").presses(Qt.Key.Key_Space)
        await shop.tasks.settled("people.do")
        assert robot.focus_name() == wrong

    in_shop(scene)


def test_a_role_that_cannot_be_given_leaves_the_cursor_on_the_role(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        robot = await shop.people()
        tree = robot.dialog.findChild(QTreeWidget, "people")
        assert tree
        tree.setCurrentItem(tree.findItems("Olga", Qt.MatchFlag.MatchExactly)[0])
        robot.goes_to("changeRole").presses(Qt.Key.Key_Space)
        robot.goes_to("personRole").presses(Qt.Key.Key_Home).goes_to("keepPerson").presses(Qt.Key.Key_Space)
        await robot.sees_message("This is the only owner")
        await shop.tasks.settled("people.do")
        assert robot.focus_name() == "personRole"

    in_shop(scene)


def test_what_was_refused_for_another_reason_leaves_the_cursor_on_keep(
    in_shop: Callable[[Scene], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(*_told: object) -> None:
        raise JournalCannotWrite("database or disk is full")

    async def scene(shop: Shop) -> None:
        await shop.has_people()
        robot = await shop.people()
        robot.goes_to("addPerson").presses(Qt.Key.Key_Space)
        robot.types("personName", "Anna S.").types("personPin", ANNA_PIN).types("personPinAgain", ANNA_PIN)
        monkeypatch.setattr(shop.desk.people, "hire", full)
        robot.goes_to("keepPerson").presses(Qt.Key.Key_Space)
        await shop.tasks.settled("people.do")
        assert robot.focus_name() == "keepPerson"
        assert robot.typed("personName") == "Anna S."

    in_shop(scene)


def _lines(robot: DialogRobot, name: str) -> list[list[str]]:
    tree = robot.dialog.findChild(QTreeWidget, name)
    items = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    return [[item.text(column) for column in range(tree.columnCount())] for item in items]


def test_owner_is_the_first_and_adds_a_clerk_by_keys_alone(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        robot = await shop.people()
        await until(lambda: robot.focus_name() == "personName", "the cursor in the name of the owner")
        robot.types("personName", "Olga").types("personPin", OLGA_PIN).types("personPinAgain", OLGA_PIN).presses(
            Qt.Key.Key_Return
        )
        await robot.sees_message("The shop has people now")
        assert _lines(robot, "people") == [["Olga", "Owner", "at this till now"]]
        robot.goes_to("addPerson").presses(Qt.Key.Key_Space)
        assert robot.focus_name() == "personName"
        robot.types("personName", "Anna").types("personPin", ANNA_PIN).types("personPinAgain", ANNA_PIN).presses(
            Qt.Key.Key_Return
        )
        await robot.sees_message("It is written down: Anna")
        assert [line[0] for line in _lines(robot, "people")] == ["Anna", "Olga"]
        assert robot.typed("personPin") == ""

    in_shop(scene)


def test_what_is_said_stays_in_sight_while_the_form_scrolls(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        robot = await shop.people()
        message = robot.dialog.findChild(QWidget, "peopleMessage")
        assert not any(each.isAncestorOf(message) for each in robot.dialog.findChildren(QScrollArea))

    in_shop(scene)


def test_a_new_pin_is_typed_twice_for_nobody_sees_it(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        robot = await shop.people()
        await until(lambda: robot.focus_name() == "personName", "the cursor in the name of the owner")
        robot.types("personName", "Olga").presses(Qt.Key.Key_Return)
        assert robot.focus_name() == "personPin", "Enter goes on, past the only role"
        robot.types("personPin", OLGA_PIN).presses(Qt.Key.Key_Return)
        assert robot.focus_name() == "personPinAgain"
        robot.goes_to("keepPerson").presses(Qt.Key.Key_Return)
        await robot.sees_fault("personPinAgainFault", "Type the PIN once more.")
        assert robot.typed("personPin") == OLGA_PIN
        robot.types("personPinAgain", "507219").presses(Qt.Key.Key_Return)
        await robot.sees_fault("personPinFault", "The two PINs are not the same.")
        assert robot.focus_name() == "personPin"
        assert (robot.typed("personPin"), robot.typed("personPinAgain")) == ("", "")
        assert not shop.desk.at_work.has_people, "nobody is locked out by a slip of a key"
        robot.types("personPin", OLGA_PIN).types("personPinAgain", OLGA_PIN).presses(Qt.Key.Key_Return)
        await robot.sees_message("The shop has people now")

    in_shop(scene)


def test_enter_presses_the_button_of_the_picker_that_has_the_cursor(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        robot = await shop.picker()
        wanted: list[bool] = []
        picker = robot.dialog
        assert isinstance(picker, OperatorPicker)
        picker.people_wanted.connect(lambda: wanted.append(True))
        robot.goes_to("operatorPeople").presses(Qt.Key.Key_Return)
        assert wanted == [True], "a shop without people has nothing else to press"
        await shop.has_people()
        robot = await shop.picker()
        robot.goes_to("operatorLeave").presses(Qt.Key.Key_Return)
        await until(lambda: shop.desk.at_work.person is None, "the till locked, and no PIN asked for")

    in_shop(scene)


def test_fault_stands_at_its_field_and_the_cursor_with_it(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        robot = await shop.people()
        robot.goes_to("addPerson").presses(Qt.Key.Key_Space)
        robot.types("personName", "Boris").types("personPin", "12").types("personPinAgain", "12").presses(
            Qt.Key.Key_Return
        )
        await robot.sees_fault("personPinFault", "This PIN must have 4 to 12 digits.")
        await until(lambda: robot.focus_name() == "personPin", "the cursor in the PIN")
        assert robot.typed("personName") == "Boris"
        robot.types("personName", "ANNA").types("personPin", "5072").types("personPinAgain", "5072").presses(
            Qt.Key.Key_Return
        )
        await robot.sees_fault("personNameFault", "Somebody has or had this name.")

    in_shop(scene)


def test_somebody_leaves_and_comes_back_with_a_new_pin(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        robot = await shop.people()
        await until(lambda: robot.focus_name() == "people", "the cursor in the list")
        robot.presses(Qt.Key.Key_Up)
        robot.goes_to("retirePerson").presses(Qt.Key.Key_Space)
        await robot.sees_message("Anna no longer works here")
        assert _lines(robot, "people") == [
            ["Olga", "Owner", "at this till now"],
            ["Anna", "Clerk", "no longer works here"],
        ]
        robot.goes_to("takeBack").presses(Qt.Key.Key_Space)
        robot.types("personPin", "5072").types("personPinAgain", "5072").presses(Qt.Key.Key_Return)
        await robot.sees_message("It is written down: Anna")
        assert _lines(robot, "people")[0] == ["Anna", "Clerk", ""]

    in_shop(scene)


def test_esc_leaves_the_form_first_and_the_window_after_it(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        robot = await shop.people()
        robot.goes_to("addPerson").presses(Qt.Key.Key_Space).types("personName", "Boris").presses(Qt.Key.Key_Escape)
        assert robot.dialog.isVisible()
        assert robot.focus_name() == "people"
        robot.presses(Qt.Key.Key_Escape)
        assert not robot.dialog.isVisible()

    in_shop(scene)


def test_clerk_is_told_who_may_look_after_people(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        shop.desk.at_work.come((await shop.desk.people.all())[1])
        robot = await shop.people()
        robot.goes_to("addPerson").presses(Qt.Key.Key_Space)
        robot.types("personName", "Eve").types("personPin", "5072").types("personPinAgain", "5072").presses(
            Qt.Key.Key_Return
        )
        await robot.sees_message("Anna is not allowed to do this.")
        assert len(_lines(robot, "people")) == 2
        assert robot.typed("personName") == "Eve", "nobody types a name twice"
        assert robot.typed("personPin") == ""

    in_shop(scene)


def test_a_stripe_over_the_picker_goes_from_side_to_side_and_is_no_higher_than_its_words(
    in_shop: Callable[[Scene], None],
) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        picker = (await shop.picker()).dialog
        stripe = QLabel("TRAINING")
        layout = picker.layout()
        assert isinstance(layout, QBoxLayout)
        layout.insertWidget(0, stripe)
        picker.resize(picker.width(), picker.height() + 80)
        await until(lambda: stripe.width() == picker.width(), "the stripe from side to side")
        assert stripe.height() == stripe.sizeHint().height()

    in_shop(scene)


def test_a_picker_that_is_higher_than_the_screen_scrolls_and_is_cut_nowhere(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        picker = (await shop.picker()).dialog
        bar = picker.findChildren(QScrollArea)[0].verticalScrollBar()
        await until(lambda: not bar.maximum(), "a picker as high as its texts")
        picker.resize(picker.width(), picker.height() // 2)
        await until(lambda: bar.maximum() > 0, "a picker that scrolls")
        assert [fault for fault in faults(picker) if "a target is" not in fault] == []

    in_shop(scene)


def test_why_nobody_came_to_work_is_said_in_the_language_that_is_chosen_then(
    in_shop: Callable[[Scene], None],
) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        presenter = shop.operator()
        robot = await shop.picker(presenter)
        robot.presses(Qt.Key.Key_Return)
        await robot.sees_fault("operatorPinFault", "Type your PIN.")
        presenter.speak(Speech(in_russian, "ru"))
        await robot.sees_fault("operatorPinFault", "Введите PIN\u2011код.")

    in_shop(scene)


def test_operator_changes_with_a_pin_and_enter(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        robot = await shop.picker()
        assert robot.dialog.findChild(QComboBox, "operatorName").currentText() == "Anna"
        assert robot.focus_name() == "operatorPin"
        robot.types("operatorPin", "5072").presses(Qt.Key.Key_Return)
        await robot.sees_fault("operatorPinFault", "Wrong PIN. Type it again.")
        assert robot.typed("operatorPin") == ""
        await until(lambda: robot.focus_name() == "operatorPin", "the cursor in the PIN again")
        robot.types("operatorPin", ANNA_PIN).presses(Qt.Key.Key_Return)
        await until(lambda: not robot.dialog.isVisible(), "the picker gone")
        assert shop.desk.events[-1] == OperatorChanged("Anna")
        assert shop.desk.at_work.name == "Anna"

    in_shop(scene)


def test_manager_hears_once_of_the_wrong_pins_since_the_last_sign_in(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        for _ in range(2):
            with pytest.raises(WrongPin):
                await shop.desk.people.sign_on("Anna", Pin("0001"))
        for pin, told in ((ANNA_PIN, []), (OLGA_PIN, ["2 wrong PIN(s) since you signed in last."]), (OLGA_PIN, [])):
            shop.told.clear()
            shop.desk.clock.forward(60)
            robot = await shop.picker()
            if pin == OLGA_PIN:
                QTest.keyClick(robot.dialog.findChild(QComboBox, "operatorName"), Qt.Key.Key_End)
            robot.types("operatorPin", pin).presses(Qt.Key.Key_Return)
            await until(lambda robot=robot: not robot.dialog.isVisible(), "the picker gone")
            assert [OperatorWords(in_english).wrong_pins(tried).happened for tried in shop.told] == told
        assert shop.desk.at_work.name == "Olga"

    in_shop(scene)


def test_a_picker_in_a_longer_language_is_as_high_and_wide_as_its_texts(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        picker = (await shop.picker()).dialog
        bar, language = picker.findChildren(QScrollArea)[0].verticalScrollBar(), LongerLanguage()
        await until(lambda: not bar.maximum(), "a picker as high as its texts")
        QCoreApplication.installTranslator(language)
        try:
            await until(lambda: "ö" in picker.windowTitle(), "longer texts")
            QApplication.processEvents()
            await until(lambda: not bar.maximum(), "a picker as high and wide as these")
        finally:
            QCoreApplication.removeTranslator(language)

    in_shop(scene)


def test_picker_is_as_wide_as_its_buttons_beside_each_other(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        robot = await shop.picker()
        find = robot.dialog.findChild
        buttons = [find(QPushButton, name) for name in ("operatorEnter", "operatorLeave", "operatorPeople")]
        await until(lambda: len({button.y() for button in buttons}) == 1, "one row of buttons")

    in_shop(scene)


def test_picker_never_shows_or_reads_out_what_is_typed(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        robot = await shop.picker()
        robot.types("operatorPin", "829104")
        assert not [spoken for spoken in robot.spoken() if "829104" in spoken]
        robot.presses(Qt.Key.Key_Return)
        await robot.sees_fault("operatorPinFault", "Wrong PIN")
        assert not [spoken for spoken in robot.spoken() if "829104" in spoken]

    in_shop(scene)


def test_a_picker_that_was_open_before_an_order_was_begun_changes_nobody_under_it(
    in_shop: Callable[[Scene], None],
) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        robot = await shop.picker()
        shop.is_selling = True
        robot.types("operatorPin", ANNA_PIN).presses(Qt.Key.Key_Return)
        await robot.sees_fault("operatorPinFault", "An order is under way. Finish it first")
        assert robot.typed("operatorPin") == ""
        robot.goes_to("operatorLeave").presses(Qt.Key.Key_Space)
        await shop.tasks.settled("operator.off")
        assert shop.desk.at_work.name == "Olga"
        shop.is_selling = False
        robot.types("operatorPin", ANNA_PIN).presses(Qt.Key.Key_Return)
        await until(lambda: shop.desk.at_work.name == "Anna", "Anna at work")

    in_shop(scene)


def test_till_is_locked_from_the_picker(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        robot = await shop.picker()
        robot.goes_to("operatorLeave").presses(Qt.Key.Key_Space)
        await until(lambda: shop.desk.at_work.name == "", "nobody at work")
        robot = await shop.picker()
        assert not robot.sees("operatorLeave")
        assert robot.text("operatorTitle") == "This till is locked. Who are you?"

    in_shop(scene)


def test_a_picker_opened_the_moment_another_was_closed_has_names_to_choose(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        first, second = (OperatorPicker(shop.operator(), shop.tasks, shop.icons, shop.window) for _ in range(2))
        first.reject()
        robot = await DialogRobot(second).opens()
        names = robot.dialog.findChild(QComboBox, "operatorName")
        await until(lambda: names.count() == 2, "the names of both")
        second.reject()

    in_shop(scene)


def test_picker_of_a_shop_without_people_leads_to_their_screen(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        wanted: list[bool] = []
        robot = await shop.picker()
        assert "Begin with the owner" in robot.text("operatorNobody")
        assert not robot.sees("operatorPin")
        robot.dialog.people_wanted.connect(lambda: wanted.append(True))  # type: ignore[attr-defined]
        robot.goes_to("operatorPeople").presses(Qt.Key.Key_Space)
        assert wanted

    in_shop(scene)


class DrawnPicker:
    """Keeps everything the picker was told to show."""

    def __init__(self) -> None:
        self.drawn: list[OperatorState] = []

    def draw(self, state: OperatorState) -> None:
        self.drawn.append(state)

    def wipe_pin(self) -> None: ...

    def done(self) -> None: ...


def test_picker_never_says_that_nobody_has_a_name_while_the_names_are_on_the_way(
    in_shop: Callable[[Scene], None],
) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        presenter, picker = shop.operator(), DrawnPicker()
        presenter.attach(picker)
        await presenter.load()
        assert [state.names for state in picker.drawn] == [(), ("Anna", "Olga")]
        assert all(state.has_people for state in picker.drawn)

    in_shop(scene)


def test_picker_says_it_at_the_pin_when_the_names_cannot_be_read(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        await shop.desk.journal.close()
        presenter, picker = shop.operator(), DrawnPicker()
        presenter.attach(picker)
        await presenter.load()
        assert picker.drawn[-1].has_people
        assert picker.drawn[-1].fault

    in_shop(scene)


def test_trail_is_read_by_person_and_kind_and_saved_as_a_file(
    in_shop: Callable[[Scene], None], tmp_path: Path
) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        robot = await shop.trail()
        whole = [(line[1], line[2]) for line in _lines(robot, "trail")]
        assert whole == [("Olga", "Person added: Anna, Clerk"), ("anna", "Person added: Olga, Owner")]
        tree = robot.dialog.findChild(QTreeWidget, "trail")
        assert [tree.isColumnHidden(column) for column in range(6)] == [False] * 3 + [True] * 2 + [False]
        box = robot.goes_to("trailPerson").dialog.findChild(QComboBox, "trailPerson")
        QTest.keyClick(box, Qt.Key.Key_End)
        assert box.currentText() == "Olga"
        await until(lambda: len(_lines(robot, "trail")) == 1, "Olga's lines alone")
        target = tmp_path / "trail.csv"
        robot.dialog.save_to(str(target))  # type: ignore[attr-defined]
        await robot.sees_message("saved as “trail.csv”")
        text = target.read_text(encoding="utf-8-sig")
        assert text.startswith("Time,Who,What,Details,Order,Why,Till\n")
        assert text.endswith(',Olga,Person added,"Anna, Clerk",,,T1\n')
        robot.goes_to("trailKind")
        kinds = robot.dialog.findChild(QComboBox, "trailKind")
        kinds.setCurrentText("List saved as a file")
        kinds.activated.emit(kinds.currentIndex())
        told = ["List saved as a file: trail.csv, 1 lines"]
        await until(lambda: [line[2] for line in _lines(robot, "trail")] == told, "that the trail was saved")

    in_shop(scene)


@pytest.mark.parametrize(("in_training", "name"), [(True, "TRAINING Activity log 20"), (False, "Activity log 20")])
def test_a_trail_of_training_is_offered_under_a_name_that_says_so(
    in_shop: Callable[[Scene], None], in_training: bool, name: str
) -> None:
    async def scene(shop: Shop) -> None:
        await shop.has_people()
        robot = await shop.trail(in_training=in_training)
        robot.goes_to("saveTrail").presses(Qt.Key.Key_Space)
        dialog = robot.dialog.findChild(QFileDialog, "trailFile")
        assert Path(dialog.selectedFiles()[0]).name.startswith(name)
        dialog.reject()

    in_shop(scene)


def test_a_trail_on_its_way_to_a_share_that_hangs_is_stopped_by_key(
    in_shop: Callable[[Scene], None], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    give_up_at_once(monkeypatch)
    gate = Gate()
    table = HangingTable(gate)

    async def scene(shop: Shop) -> None:
        await shop.has_people()
        robot = await shop.trail(lambda _target, _look: table)
        robot.dialog.save_to(str(tmp_path / "trail.csv"))  # type: ignore[attr-defined]
        await gate.reached()
        await until(lambda: robot.sees("exportBar"), "the line that waits")
        assert not robot.can_use("saveTrail")
        robot.goes_to("stopExport").presses(Qt.Key.Key_Space)
        await until(lambda: robot.can_use("saveTrail"), "the button again, while the share still hangs")
        assert not robot.sees("exportBar")

    in_shop(scene)
    gate.open_for_all()
    assert table.steps == ["start", "add", "discard"]


def test_trail_with_nothing_that_fits_says_so(in_shop: Callable[[Scene], None]) -> None:
    async def scene(shop: Shop) -> None:
        robot = await shop.trail()
        assert robot.text("trailNothing") == "Nothing of the kind was written down."
        assert not robot.can_use("saveTrail")

    in_shop(scene)


def test_keys_and_mouse_put_the_lock_off_and_silence_brings_it(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    watch = IdleWatch(qapp, minutes=15)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: qapp.focusWindow() is window.windowHandle(), timeout=30_000)
    watch._timer.stop()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert watch._timer.isActive()
    assert watch._timer.interval() == 15 * 60_000
    with qtbot.waitSignal(watch.left_alone):
        watch._timer.start(0)
    watch.end()
