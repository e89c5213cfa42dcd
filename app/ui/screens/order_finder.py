"""The line orders are searched with: results come while typing, and Enter looks a whole number up."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.icons import Icons
from app.ui.parts import make_line
from app.ui.widgets.icon_label import IconLabel
from app.ui.worded import Worded

_TYPING_PAUSE = 0
"""Milliseconds without a key before a search starts: keys that came together are one, and a search for what has been
changed meanwhile is cut short."""


class OrderFinder(Worded, QWidget):
    """Keeps what is typed; what it finds is the presenter's."""

    wanted = Signal()
    """What is typed is to be searched for."""
    entered = Signal()
    """Enter was pressed: what is typed is to be looked up."""
    list_wanted = Signal()
    """The arrow down was pressed: the keys go on in the list."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("orderFinder")
        self._line = make_line("orderSearch", 200)
        self.setMaximumWidth(600)
        self.setFocusProxy(self._line)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_PAUSE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(IconLabel(icons, 20, "search", "muted"))
        row.addWidget(self._line, 1)
        self._line.textEdited.connect(lambda _text: self._typing.start())
        self._line.returnPressed.connect(self._on_entered)
        self._typing.timeout.connect(self.wanted)
        self._line.installEventFilter(self)
        self._set_texts()

    @property
    def text(self) -> str:
        return self._line.text()

    def set_text(self, text: str) -> None:
        """Put a text into the line; nothing is searched for yet."""
        self._typing.stop()
        self._line.setText(text)

    def choose_all(self) -> None:
        """Take the keys; the next one writes over what stands there."""
        self._line.setFocus()
        self._line.selectAll()

    def _on_entered(self) -> None:
        self._typing.stop()
        if self.text.strip():
            self.entered.emit()
        else:
            self.wanted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the arrow down from the line alone: a shortcut would be heard while a dialog lies over this screen."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self.list_wanted.emit()
            return True
        return super().eventFilter(watched, event)

    def _set_texts(self) -> None:
        self._line.setPlaceholderText(self.tr("Number, customer, note, *4242, =12.50, today, @name"))
        self._line.setAccessibleName(self.tr("Search orders"))
