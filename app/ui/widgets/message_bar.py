"""What the clerk is told, in three parts: what happened, what it means for the money, what to do now."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.presenters.message import Message, Tone
from app.ui.announcing import announce
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_tool_button
from app.ui.space import APART, CLOSE, TIGHT, USUAL
from app.ui.tab_order import stand_in_tab_order
from app.ui.theme import set_look
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.late_panel import LatePanel
from app.ui.widgets.raw_details import RawDetails

_LOOKS = {
    Tone.INFO: ("held", "info"),
    Tone.SUCCESS: ("paid", "paid"),
    Tone.WARNING: ("unknown", "warning"),
    Tone.ERROR: ("declined", "error"),
}
"""Per tone: the state whose colours it wears, and its icon."""


class MessageBar(LatePanel):
    """A message over the screen's content; hidden while there is none."""

    closed = Signal()
    action_chosen = Signal(str)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        set_look(self, role="state")
        self._icons = icons
        self._shown: Message | None = None
        self._shown_actions: tuple[tuple[str, str], ...] = ()
        self._is_unheard = False
        """Whether it could not be said aloud when it came: the till was locked."""

    def _make(self) -> None:
        self._make_fields()
        self._lay_out()
        self._close.clicked.connect(self._on_close)

    def _make_fields(self) -> None:
        self._icon = IconLabel(self._icons, 22)
        self._happened = make_label("messageHappened", role="message", copyable=True)
        self._money = make_label("messageMoney", copyable=True)
        self._to_do = make_label("messageToDo", copyable=True)
        self._details = RawDetails(self._icons)
        self._close = make_tool_button("messageClose", self._icons.icon("close"))

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setContentsMargins(0, CLOSE, 0, CLOSE)
        texts.setSpacing(TIGHT)
        for sentence in (self._happened, self._money, self._to_do):
            texts.addWidget(sentence)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(CLOSE)
        texts.addLayout(self._actions)
        texts.addWidget(self._details)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, CLOSE, 0, CLOSE)
        beside.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        box = QHBoxLayout(self)
        # The key that closes it is higher than a line of text: with half the edge it stands level with the first.
        box.setContentsMargins(APART, TIGHT, CLOSE, TIGHT)
        box.setSpacing(USUAL)
        box.addLayout(beside)
        box.addLayout(texts, 1)
        box.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:
        """Ask for the height of the text at this width: Qt reckons with text that is squeezed to a column."""
        least = super().minimumSizeHint().width()
        layout = self.layout()
        return QSize(least, layout.totalHeightForWidth(max(self.width(), least)) if layout is not None else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def show_message(self, message: Message | None, actions: Sequence[tuple[str, str]] = ()) -> None:
        """Draw this message and its buttons (key, text), or hide for None. A new message is also spoken."""
        if message is not None:
            self._make_once()
        self.setVisible(message is not None)
        if message is None or (message, tuple(actions)) == (self._shown, self._shown_actions):
            self._shown = message
            return
        self._shown, self._shown_actions = message, tuple(actions)
        self._draw(message)
        self._make_actions()
        self._speak(message)

    def speak_unheard(self) -> None:
        """Say what came while nothing could be said aloud, if it is still there."""
        if self._is_unheard and self._shown is not None:
            self._speak(self._shown)

    def _draw(self, message: Message) -> None:
        state, icon = _LOOKS[message.tone]
        set_look(self, state=state)
        set_look(self._happened, state=state)
        self._icon.show_icon(icon, state)
        for label, text in (
            (self._happened, message.happened),
            (self._money, message.money),
            (self._to_do, message.to_do),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self._details.show_text(message.details)
        self._close.setVisible(not message.stays)

    def _make_actions(self) -> None:
        while item := self._actions.takeAt(0):
            if (old := item.widget()) is not None:
                old.setParent(None)  # gone at once for whoever looks for it by name
                old.deleteLater()
        buttons: list[QWidget] = []
        for key, text in self._shown_actions:
            button = make_button(f"message-{key}")
            button.setText(text)
            button.clicked.connect(lambda _checked=False, key=key: self.action_chosen.emit(key))
            self._actions.addWidget(button)
            button.show()  # at once: a layout shows new widgets only with the next event
            buttons.append(button)
        self._actions.addStretch()
        stand_in_tab_order(self, [*buttons, *self._details.buttons, self._close])

    def _speak(self, message: Message) -> None:
        spoken = " ".join(part for part in (message.happened, message.money, message.to_do) if part)
        self.setAccessibleDescription(spoken)
        self._is_unheard = not announce(self, spoken, urgent=message.tone in (Tone.WARNING, Tone.ERROR))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not (self._shown is not None and self._shown.stays):
            self._on_close()
        else:
            super().keyPressEvent(event)

    def _on_close(self) -> None:
        self._shown = None
        self.hide()
        self.closed.emit()

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("Message"))
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.setToolTip(self.tr("Close the message (Esc)"))
