"""Keys of a till for the fingers, below a sum: for a screen that is touched and a till without a keyboard at hand."""

from functools import partial

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QPushButton, QSizePolicy, QWidget

from app.ui.icons import Icons
from app.ui.into_view import show_from_top
from app.ui.parts import make_button, make_tool_button
from app.ui.space import CLOSE, NONE
from app.ui.theme import set_look
from app.ui.widgets.cents_edit import CentsEdit
from app.ui.worded import Worded

_PLACES = {"7": (0, 0), "8": (0, 1), "9": (0, 2), "4": (1, 0), "5": (1, 1), "6": (1, 2),
           "1": (2, 0), "2": (2, 1), "3": (2, 2), "0": (3, 1)}  # fmt: skip


class Keypad(Worded, QWidget):
    """Folded away behind `toggle`. Each key is pressed in the field itself, so it does what the same key would do."""

    def __init__(self, name: str, field: CentsEdit, icons: Icons) -> None:
        """`name` begins the names of its parts: "linkKeypad" has "linkKeypad7"."""
        super().__init__()
        self.setObjectName(name)
        self._field = field
        self.toggle = make_tool_button(f"{name}Toggle", icons.icon("keyboard"))
        self.toggle.setCheckable(True)
        set_look(self.toggle, role="mini")
        self.toggle.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # who has a keyboard needs no way to it
        self._mark = self._key(f"{name}Mark")
        self._back = self._key(f"{name}Back")
        self._back.setIcon(icons.icon("back"))
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(*NONE)
        grid.setSpacing(CLOSE)
        for digit, place in _PLACES.items():
            key = self._key(f"{name}{digit}")
            key.setText(digit)
            key.clicked.connect(partial(self._press, digit))
            grid.addWidget(key, *place)
        grid.addWidget(self._mark, 3, 0)
        grid.addWidget(self._back, 3, 2)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._mark.clicked.connect(self._on_mark)
        self._back.clicked.connect(self._on_back)
        self.toggle.toggled.connect(self._on_toggled)
        field.typing_changed.connect(self._set_texts)
        self._set_texts()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            widest = max(key.sizeHint().width() for key in self.findChildren(QPushButton))
            for column in range(self._grid.columnCount()):
                self._grid.setColumnMinimumWidth(column, widest)

    def _key(self, name: str) -> QPushButton:
        key = make_button(name, money=True)
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the cursor stays in the sum
        return key

    def _press(self, text: str) -> None:
        self._send(Qt.Key(ord(text)), text)

    def _on_toggled(self, is_open: bool) -> None:
        self.setVisible(is_open)
        around = self.parentWidget()
        if is_open and around is not None:
            show_from_top(around)  # the sum and its keys together, where there is room

    def _on_mark(self) -> None:
        if self._field.takes_mark:
            self._press(QLocale().decimalPoint())
        else:
            self._press("0")
            self._press("0")

    def _on_back(self) -> None:
        self._send(Qt.Key.Key_Backspace, "")

    def _send(self, key: Qt.Key, text: str) -> None:
        if not self._field.hasFocus():
            self._field.setFocus(Qt.FocusReason.MouseFocusReason)
        QApplication.sendEvent(
            self._field, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        )

    def _set_texts(self) -> None:
        self.toggle.setAccessibleName(self.tr("Keys on the screen"))
        self.toggle.setToolTip(self.tr("Keys on the screen"))
        self._mark.setText(QLocale().decimalPoint() if self._field.takes_mark else "00")
        self._mark.setAccessibleName(self.tr("Decimal mark") if self._field.takes_mark else "00")
        self._back.setAccessibleName(self.tr("Delete the last digit"))
