"""The plain parts screens are built of: named labels, buttons and lines in the looks of the theme."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.sight import give_sight
from app.ui.space import CARD_FOOT, NONE, USUAL
from app.ui.theme import set_look
from app.ui.working_bar import WorkingBar

LONGEST_REASON = 200
"""Characters somebody may type to say why."""
_LINES_AT_LEAST = 4
"""So many lines of text of what stands above the work stay in sight."""


class _Button(QPushButton):
    """A push button whose icon grows with its text. Enter that is held down presses it once, where it was pressed."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return  # the keyboard's repeating, on a button that came to stand here meanwhile
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._size_icon()

    def setText(self, text: str) -> None:
        comes_or_goes = bool(text) != bool(self.text())
        super().setText(text)
        if comes_or_goes:
            self._size_icon()

    def _size_icon(self) -> None:
        side = self.fontMetrics().height()
        # Wider than the icon is beside a text: Qt offers no other way to keep them apart.
        self.setIconSize(QSize(side * 3 // 2 if self.text() else side, side))


class _Line(QLineEdit):
    """A text field. Where there is no room for what it asks for while it is empty, its tool tip has it whole."""

    def setPlaceholderText(self, text: str) -> None:
        super().setPlaceholderText(text)
        self._tell_whole()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._tell_whole()

    def _tell_whole(self) -> None:
        letters, asked = self.fontMetrics(), self.placeholderText()
        around = self.minimumSizeHint().width() - letters.maxWidth()
        has_room = letters.horizontalAdvance(asked) + around <= self.width()
        if asked or self.toolTip():
            self.setToolTip("" if has_room else asked)


class _DownwardScroll(QScrollArea):
    """Scrolls down only: it asks for all the width its content needs."""

    def __init__(self) -> None:
        super().__init__()
        give_sight(self)

    def minimumSizeHint(self) -> QSize:
        inside = self.widget()
        width = inside.minimumSizeHint().width() if inside is not None else 0
        return QSize(width + self.verticalScrollBar().sizeHint().width(), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            self.updateGeometry()  # the content grew: Qt's own scroll area would not ask for more room
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Make the content as high as it is at this width.

        Qt would take the height wrapped text has when it is squeezed to its narrowest, and leave a void below.
        """
        inside = self.widget()
        layout = inside.layout() if inside is not None else None
        if inside is not None and layout is not None and inside.hasHeightForWidth():
            inside.setMinimumHeight(layout.totalHeightForWidth(self.viewport().width()))


class _GivingScroll(_DownwardScroll):
    """As high as what stands in it while there is room; then it gives way, down to a few lines of text."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._whole())

    def minimumSizeHint(self) -> QSize:
        least = _LINES_AT_LEAST * self.fontMetrics().height()
        return QSize(super().minimumSizeHint().width(), min(self._whole(), least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # its text wraps elsewhere now

    def _whole(self) -> int:
        inside = self.widget()
        layout = inside.layout() if inside is not None else None
        return layout.totalHeightForWidth(self.viewport().width()) if layout is not None else 0


def make_label(name: str = "", role: str = "", centred: bool = False, copyable: bool = False) -> QLabel:
    """Return a wrapping label that shows everything as plain text, wherever the text comes from."""
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if centred:
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    if copyable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        set_look(label, role=role)
    return label


def make_mark(name: str) -> QLabel:
    """Return the mark beside what is told of an order where no real money moves; hidden until it has a word."""
    mark = make_label(name, role="mark")
    mark.setWordWrap(False)
    mark.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    mark.hide()
    return mark


def show_mark(mark: QLabel, word: str) -> None:
    mark.setText(word)
    mark.setVisible(bool(word))


def make_button(name: str, icon: QIcon | None = None, role: str = "", money: bool = False) -> QPushButton:
    """Return a push button; `money` makes it large, for what moves money."""
    button = _Button(icon or QIcon(), "")
    button.setObjectName(name)
    if role:
        set_look(button, role=role)
    if money:
        set_look(button, money=True)
    return button


def make_tool_button(name: str, icon: QIcon) -> QToolButton:
    """Return a quiet button that shows its icon alone; give it an accessible name."""
    button = QToolButton()
    button.setObjectName(name)
    button.setIcon(icon)
    set_look(button, role="quiet")
    return button


def make_line(name: str, longest: int, secret: bool = False) -> QLineEdit:
    """Return a text field of at most `longest` characters; a secret one shows dots and is not predicted."""
    line = _Line()
    line.setObjectName(name)
    line.setMaxLength(longest)
    if secret:
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
    return line


def make_working_bar(name: str = "") -> WorkingBar:
    """Return the thin bar that says something is going on."""
    bar = WorkingBar()
    bar.setObjectName(name)
    return bar


def make_rule() -> QFrame:
    """Return a quiet line between two parts."""
    line = QFrame()
    set_look(line, role="line")
    return line


def fill_scrolling(frame: QWidget, inside: QWidget, foot: QWidget | None = None) -> QScrollArea:
    """Put `inside` into the frame so that it scrolls when there is too little room, in large text for example.

    `foot` stays below it: what a form is for is in sight, however long the form and low the window. Returns the area
    that scrolls.
    """
    box = QVBoxLayout(frame)
    box.setContentsMargins(1, 1, 1, 1)
    box.setSpacing(0)
    scroll = make_scroll(inside)
    box.addWidget(scroll, 1)
    if foot is not None:
        box.addWidget(make_card_foot(foot))
    return scroll


def make_card_foot(inside: QWidget) -> QWidget:
    """Return what stands at the foot of a card, with the line that parts it from what scrolls above."""
    foot = QWidget()
    lay_out_card_foot(foot).addWidget(inside)
    return foot


def lay_out_card_foot(foot: QWidget, margins: tuple[int, int, int, int] = CARD_FOOT) -> QVBoxLayout:
    """Draw the line that parts the foot of a card from what scrolls above; return the place below it."""
    box = QVBoxLayout(foot)
    box.setContentsMargins(*NONE)
    box.setSpacing(0)
    box.addWidget(make_rule())
    below = QVBoxLayout()
    below.setContentsMargins(*margins)
    box.addLayout(below)
    return below


def make_giving_scroll(inside: QWidget) -> QScrollArea:
    """Return an area for what stands above the work: whole while there is room, else it scrolls and leaves some."""
    scroll = _filled(_GivingScroll(), inside)
    scroll.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    return scroll


def make_giving_room(*bars: QWidget) -> QScrollArea:
    """Return a giving scroll in which these stand below each other, each while it has something to say."""
    above = QWidget()
    said = QVBoxLayout(above)
    said.setContentsMargins(*NONE)
    said.setSpacing(USUAL)
    for bar in bars:
        said.addWidget(bar)
    return make_giving_scroll(above)


def make_scroll(inside: QWidget) -> QScrollArea:
    """Return a frameless area in which large text scrolls down instead of being cut."""
    return _filled(_DownwardScroll(), inside)


def _filled(scroll: QScrollArea, inside: QWidget) -> QScrollArea:
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inside)
    return scroll
