"""What stands in place of the screens while nobody works at the till? A quiet sheet that says how to go on.

Loaded with the first lock: a shop whose people have no names never has one.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.announcing import announce, silence
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_scroll
from app.ui.scan_ear import ScanEar
from app.ui.space import APART, NONE, SCREEN
from app.ui.widgets.icon_label import IconLabel
from app.ui.worded import Worded

_ICON = 48
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class LockedSheet(Worded, QWidget):
    """Takes the place of parts of a window and gives it back; they keep all that stands in them."""

    operator_wanted = Signal()
    badge_scanned = Signal(str)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("lockedSheet")
        self._covered: tuple[QWidget, ...] = ()
        self._worked_in: QWidget | None = None
        """The part that had the cursor."""
        self._title = make_label("lockedTitle", role="title", centred=True)
        self._how = make_label("lockedHow", role="muted", centred=True)
        self._sign_in = make_button("lockedSignIn", icons.icon("user", "on_accent"), role="primary")
        self._sign_in.setAutoDefault(True)
        self._sign_in.clicked.connect(self.operator_wanted)
        ear = ScanEar(self)
        ear.listen_at(self._sign_in)
        ear.scanned.connect(self.badge_scanned)
        self._icon = IconLabel(icons, _ICON, "lock", "muted")
        self._icon.setObjectName("lockedIcon")
        self._lay_out()
        self._set_texts()
        self.hide()

    def _lay_out(self) -> None:
        inside = QWidget()
        middle = QVBoxLayout(inside)
        middle.setContentsMargins(*SCREEN)
        middle.setSpacing(APART)
        middle.addStretch()
        middle.addWidget(self._icon, 0, _MIDDLE)
        middle.addWidget(self._title)
        middle.addWidget(self._how)
        middle.addWidget(self._sign_in, 0, _MIDDLE)
        middle.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(*NONE)
        box.addWidget(make_scroll(inside))

    def cover(self, parts: Sequence[QWidget]) -> None:
        """Stand in place of these: nobody reads or hears them, and no key reaches them."""
        cursor = self.window().focusWidget()
        self._worked_in = next((part for part in parts if cursor is not None and part.isAncestorOf(cursor)), None)
        self._covered = tuple(parts)
        self.show()
        self._sign_in.setFocus()  # before they go: Qt would hand the keyboard to whatever stands next
        for part in parts:
            part.hide()
            part.setEnabled(False)  # else what is drawn there meanwhile could take the keyboard, unseen
            silence(part)
        announce(self, f"{self._title.text()}. {self._how.text()}")

    def uncover(self) -> bool:
        """Give the place back, and the cursor to what had it; tells whether anything had."""
        for part in self._covered:
            silence(part, silent=False)
            part.setEnabled(True)
            part.show()
        self._covered = ()
        cursor = self._worked_in.focusWidget() if self._worked_in is not None else None
        if is_there := cursor is not None and cursor.isVisible():
            cursor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        return is_there

    def _set_texts(self) -> None:
        title = self.tr("This till is locked")
        self.setAccessibleName(title)
        self._title.setText(title)
        self._how.setText(self.tr("Press F9 to choose your name and type your PIN, or scan your badge."))
        self._sign_in.setText(self.tr("Sign in…"))
        self._sign_in.setToolTip(self.tr("Sign in (F9)"))
