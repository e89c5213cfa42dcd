"""The card fields: what they show, and above all what they never give away."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QClipboard, QDropEvent, QGuiApplication, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.card_edit import CardNumberEdit, ExpiryEdit, SecurityCodeEdit
from app.ui.widgets.secret_digits import PLACE, SecretDigits
from tests.qt_loop import strict_messages

pytestmark = strict_messages()

VISA = "4242424242424242"
AMEX = "378282246310005"
WRONG = "4242424242424241"
CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


class Form:
    """The three fields and one to go to, and everything the fields told."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window, self.other = QWidget(), QLineEdit()
        self.number, self.expiry, self.code = CardNumberEdit(), ExpiryEdit(), SecurityCodeEdit()
        self.brands: list[str] = []
        self.completed: list[str] = []
        self.touched = 0
        box = QVBoxLayout(self.window)
        for name, field in (("number", self.number), ("expiry", self.expiry), ("code", self.code)):
            box.addWidget(field)
            field.completed.connect(lambda name=name: self.completed.append(name))
            field.touched.connect(self._touch)
        box.addWidget(self.other)
        self.number.brand_changed.connect(self.brands.append)
        qtbot.addWidget(self.window)
        self.window.resize(400, 300)
        self.window.show()
        self.window.activateWindow()

    def _touch(self) -> None:
        self.touched += 1

    def enters(self, field: QLineEdit) -> "Form":
        field.setFocus()
        self.qtbot.waitUntil(field.hasFocus)
        return self

    def types(self, field: QLineEdit, text: str) -> "Form":
        self.enters(field)
        self.qtbot.keyClicks(field, text)
        return self

    def types_here(self, text: str) -> "Form":
        """Type on, into the field that has the focus, without moving its caret."""
        self.qtbot.keyClicks(self.window.focusWidget(), text)
        return self

    def presses(self, field: QLineEdit, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> "Form":
        self.qtbot.keyClick(field, key, modifiers)
        return self

    def pastes(self, field: QLineEdit, text: str) -> "Form":
        QGuiApplication.clipboard().setText(text)
        return self.enters(field).presses(field, Qt.Key.Key_V, CTRL)

    def leaves(self) -> "Form":
        return self.enters(self.other)


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[Form]:
    QGuiApplication.clipboard().clear()
    yield Form(qtbot)
    QGuiApplication.clipboard().clear()


def groups(field: SecretDigits) -> list[int]:
    return [len(group) for group in field.text().split(" ")]


def shown(field: SecretDigits) -> str:
    return "".join(field._shown(place) for place in range(len(field.digits())))


# --- typing ---------------------------------------------------------------------------------------------------


def test_number_is_grouped_while_it_is_typed(form: Form) -> None:
    form.types(form.number, "42424")
    assert groups(form.number) == [4, 1]
    form.types_here(VISA[5:])
    assert groups(form.number) == [4, 4, 4, 4]
    assert form.number.digits() == VISA


def test_american_express_is_grouped_its_own_way(form: Form) -> None:
    form.types(form.number, AMEX)
    assert groups(form.number) == [4, 6, 5]
    assert form.completed == ["number"]


def test_letters_and_marks_are_dropped(form: Form) -> None:
    form.types(form.number, "42x4-2 4/")
    assert form.number.digits() == "42424"


def test_digits_of_other_scripts_are_digits(form: Form) -> None:
    form.enters(form.number)
    event = QInputMethodEvent()
    event.setCommitString("٤٢")
    form.number.inputMethodEvent(event)
    assert form.number.digits() == "42"


def test_caret_stays_right_when_digits_are_put_in_and_taken_out(form: Form) -> None:
    form.types(form.number, "42425678").presses(form.number, Qt.Key.Key_Home)
    form.presses(form.number, Qt.Key.Key_Delete).types_here("9")
    assert form.number.digits() == "92425678"
    for _ in range(3):
        form.presses(form.number, Qt.Key.Key_Right)
    form.types_here("0")
    assert form.number.digits() == "924205678"
    form.presses(form.number, Qt.Key.Key_Backspace)
    assert form.number.digits() == "92425678"
    form.presses(form.number, Qt.Key.Key_End).presses(form.number, Qt.Key.Key_Backspace)
    assert form.number.digits() == "9242567"


def test_a_digit_typed_over_a_selection_replaces_it(form: Form) -> None:
    form.types(form.number, VISA).presses(form.number, Qt.Key.Key_A, CTRL).types_here("5")
    assert form.number.digits() == "5"


def test_part_of_the_number_can_be_selected_by_keys_and_removed(form: Form) -> None:
    form.types(form.number, "42425678").presses(form.number, Qt.Key.Key_Home)
    for _ in range(2):
        form.presses(form.number, Qt.Key.Key_Right, SHIFT)
    form.presses(form.number, Qt.Key.Key_Delete)
    assert form.number.digits() == "425678"


def test_number_takes_no_more_than_nineteen_digits(form: Form) -> None:
    form.types(form.number, "5" * 25)
    assert len(form.number.digits()) == 19


def test_brand_is_told_as_soon_as_it_is_known(form: Form) -> None:
    form.types(form.number, "4")
    assert form.brands == ["Visa"]
    form.presses(form.number, Qt.Key.Key_Backspace)
    assert form.brands == ["Visa", ""]
    form.types(form.number, "37")
    assert form.number.brand == "American Express"


# --- moving on ------------------------------------------------------------------------------------------------


def test_number_moves_on_when_whole_and_right(form: Form) -> None:
    form.types(form.number, VISA[:-1])
    assert form.completed == []
    form.types_here(VISA[-1])
    assert form.completed == ["number"]


def test_number_with_a_wrong_digit_does_not_move_on(form: Form) -> None:
    form.types(form.number, WRONG)
    assert form.completed == []


@pytest.mark.parametrize("name", ["number", "expiry", "code"])
def test_enter_always_moves_on(form: Form, name: str) -> None:
    field = getattr(form, name)
    form.enters(field).presses(field, Qt.Key.Key_Return)
    assert form.completed == [name]


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("1230", "12/30"),
        ("12/30", "12/30"),
        ("1/30", "01/30"),
        ("330", "03/30"),
        ("0330", "03/30"),
        ("12 30", "12/30"),
    ],
)
def test_expiry_may_be_typed_in_several_ways(form: Form, typed: str, text: str) -> None:
    form.types(form.expiry, typed)
    assert form.expiry.text() == text
    assert form.completed == ["expiry"]


@pytest.mark.parametrize(("pasted", "text"), [("12/2030", "12/30"), ("1230", "12/30"), ("12-30", "12/30")])
def test_expiry_may_be_pasted(form: Form, pasted: str, text: str) -> None:
    form.pastes(form.expiry, pasted)
    assert form.expiry.text() == text


def test_expiry_with_a_month_that_is_none_does_not_move_on(form: Form) -> None:
    form.types(form.expiry, "1330")
    assert form.completed == []


@pytest.mark.parametrize("length", [3, 4])
def test_code_moves_on_at_the_length_the_bank_takes(form: Form, length: int) -> None:
    form.code.set_length(length)
    form.types(form.code, "1234"[:length])
    assert form.completed == ["code"]
    assert form.code.digits() == "1234"[:length]


# --- pasting --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "pasted", [VISA, "4242 4242 4242 4242", "4242-4242-4242-4242", "4242\u00a04242\u00a042424242\n"]
)
def test_pasted_number_loses_its_spaces_and_the_clipboard_is_cleared(form: Form, pasted: str) -> None:
    form.pastes(form.number, pasted)
    assert form.number.digits() == VISA
    assert form.completed == ["number"]
    assert QGuiApplication.clipboard().text() == ""


def test_pasted_text_is_refused_and_stays_where_it_was(form: Form) -> None:
    form.pastes(form.number, "https://pay.example/4242")
    assert form.number.digits() == ""
    assert QGuiApplication.clipboard().text() == "https://pay.example/4242"


# --- what never comes out -------------------------------------------------------------------------------------


@pytest.mark.parametrize("keys", ["Copy", "Cut", "Undo", "Redo"])
@pytest.mark.parametrize("name", ["number", "expiry", "code"])
def test_copy_cut_undo_and_redo_do_nothing(form: Form, name: str, keys: str) -> None:
    field = getattr(form, name)
    form.types(field, "1230").presses(field, Qt.Key.Key_A, CTRL)
    before = field.digits()
    for combination in QKeySequence.keyBindings(getattr(QKeySequence.StandardKey, keys)):
        if "+" in combination.toString():  # the others are keys few keyboards have, and QTest cannot press them
            QTest.keySequence(field, combination)
    assert field.digits() == before
    assert QGuiApplication.clipboard().text() == ""


def test_qt_itself_never_holds_a_digit(form: Form) -> None:
    form.types(form.number, VISA)
    form.number.selectAll()
    form.number.copy()
    kept = [
        form.number.text(),
        form.number.displayText(),
        form.number.selectedText(),
        QGuiApplication.clipboard().text(),
    ]
    assert set("".join(kept)) <= {PLACE, " "}
    assert not form.number.isUndoAvailable()


def test_wiping_leaves_nothing_to_undo(form: Form) -> None:
    form.types(form.number, VISA)
    form.number.wipe()
    form.number.undo()
    form.number.redo()
    assert form.number.digits() == ""
    assert form.number.text() == ""
    assert not form.number.isUndoAvailable()
    assert not form.number.isRedoAvailable()


@pytest.mark.parametrize("name", ["number", "expiry", "code"])
def test_wiping_overwrites_the_buffer(form: Form, name: str) -> None:
    field = getattr(form, name)
    form.types(field, "1230")
    cells = field._buffer._cells
    field.wipe()
    assert not any(cells)


def test_removed_digits_are_overwritten(form: Form) -> None:
    form.types(form.number, "42425").presses(form.number, Qt.Key.Key_Backspace)
    assert bytes(form.number._buffer._cells) == b"4242" + bytes(15)


def test_mouse_selects_and_copies_nothing(form: Form) -> None:
    form.types(form.number, VISA)
    clipboard = QGuiApplication.clipboard()
    form.qtbot.mousePress(form.number, Qt.MouseButton.LeftButton, pos=QPoint(20, 15))
    form.qtbot.mouseMove(form.number, QPoint(120, 15))
    form.qtbot.mouseRelease(form.number, Qt.MouseButton.LeftButton, pos=QPoint(120, 15))
    assert form.number.selectedText() == ""
    form.qtbot.mouseDClick(form.number, Qt.MouseButton.LeftButton, pos=QPoint(20, 15))
    assert VISA[:4] not in clipboard.text() + clipboard.text(QClipboard.Mode.Selection)


def test_middle_button_pastes_nothing(form: Form) -> None:
    QGuiApplication.clipboard().setText("4242")
    form.enters(form.number)
    form.qtbot.mouseClick(form.number, Qt.MouseButton.MiddleButton)
    assert form.number.digits() == ""


def test_nothing_can_be_dropped_or_dragged(form: Form) -> None:
    assert not form.number.dragEnabled()
    assert not form.number.acceptDrops()
    assert form.number.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu
    assert form.number.completer() is None


@pytest.mark.parametrize("name", ["number", "expiry", "code"])
def test_keyboard_is_told_to_learn_nothing(form: Form, name: str) -> None:
    hints = getattr(form, name).inputMethodHints()
    wanted = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    assert hints & wanted == wanted


def test_screen_reader_hears_how_much_but_never_what(form: Form) -> None:
    form.types(form.number, VISA)
    accessible = QAccessible.queryAccessibleInterface(form.number)
    texts = [accessible.text(kind) for kind in QAccessible.Text if kind != QAccessible.Text.UserText]
    assert "Digits entered: 16. Check digit right." in texts
    assert "4242" not in "".join(texts)
    reader = accessible.textInterface()
    assert "4" not in reader.text(0, reader.characterCount())


def test_screen_reader_hears_a_wrong_check_digit_and_the_fault_of_the_form(form: Form) -> None:
    form.types(form.number, WRONG)
    form.number.setAccessibleDescription("One digit is wrong.")
    assert form.number.accessibleDescription() == "One digit is wrong. Digits entered: 16. Check digit wrong."


def test_code_is_a_password_to_a_screen_reader(form: Form) -> None:
    form.types(form.code, "123")
    state = QAccessible.queryAccessibleInterface(form.code).state()
    assert state.passwordEdit


def test_left_number_shows_only_its_last_four_digits(form: Form) -> None:
    form.types(form.number, VISA)
    assert shown(form.number) == VISA
    form.leaves()
    assert shown(form.number) == "•" * 12 + "4242"
    form.enters(form.number)
    assert shown(form.number) == VISA


def test_left_number_is_painted_masked(form: Form) -> None:
    form.types(form.number, VISA).leaves()
    masked = form.number.grab().toImage()
    form.number.wipe()
    form.number._insert("4000000000004242")
    assert form.number.grab().toImage() == masked


def test_number_can_be_seen_while_it_is_typed(form: Form) -> None:
    form.types(form.number, VISA)
    one = form.number.grab().toImage()
    form.number.wipe()
    form.types(form.number, "5555555555554444")
    assert form.number.grab().toImage() != one


def test_objects_of_the_field_print_no_digit(form: Form) -> None:
    form.types(form.number, VISA)
    assert VISA not in repr(form.number) + repr(form.number._buffer) + repr(vars(form.number))
    gc.collect()


# --- telling the form -----------------------------------------------------------------------------------------


def test_every_key_and_click_says_that_somebody_is_there(form: Form) -> None:
    form.types(form.number, "42")
    assert form.touched == 2
    form.qtbot.mouseClick(form.number, Qt.MouseButton.LeftButton)
    assert form.touched == 3


def test_edited_is_told_without_digits(form: Form) -> None:
    told: list[str] = []
    form.number.textEdited.connect(told.append)
    form.types(form.number, "42").presses(form.number, Qt.Key.Key_Backspace)
    assert told == ["", "", ""]


def test_drop_event_changes_nothing(form: Form) -> None:
    data = QMimeData()
    data.setText(VISA)
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE)
    form.number.dropEvent(event)
    assert form.number.digits() == ""
