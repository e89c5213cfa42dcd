"""The palette (Ctrl+K): one line to type into, and below it everything that fits."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.presenters.palette import PaletteEntry, PalettePresenter, PaletteState
from app.ui.icons import Icons
from app.ui.parts import make_label, make_line
from app.ui.space import NONE, TIGHT, USUAL
from app.ui.tasks import Tasks
from app.ui.theme import set_look
from app.ui.widgets.icon_label import IconLabel
from app.ui.worded import Worded

_WIDTH = 780
_MOST_ROWS = 10
_MOST_OF_THE_WINDOW = 50
"""Percent of its height that the entries take: large text has fewer of them in sight."""
_AROUND_A_ROW, _BESIDE_A_ROW = 18, 34
"""What the theme leaves above and below a row, and on both its sides, in pixels."""
_BESIDE_THE_LIST = 24
"""Pixels of the frame, on each side."""
_ANSWER = "palette.typed"
_MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_MOST_ROWS,
    Qt.Key.Key_PageDown: _MOST_ROWS,
}


class Palette(Worded, QDialog):
    """The cursor stays in the line; the arrows move the choice below it, Enter takes it, Esc leaves."""

    chosen = Signal(object)
    """The `PaletteEntry` the clerk took; the palette is closed by then."""

    def __init__(self, presenter: PalettePresenter, tasks: Tasks, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self._presenter = presenter
        self._over = parent
        self._tasks = tasks
        self._icons = icons
        self._entries: tuple[PaletteEntry, ...] = ()
        self._takes_answer = False
        """Enter was pressed before there was an answer to what is typed: its first entry is taken."""
        self._line = make_line("paletteText", 200)
        self._list = QListWidget()
        self._list.setObjectName("paletteEntries")
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._note = make_label("paletteNote", role="muted")
        self._keys = make_label("paletteKeys", role="muted")
        frame = QFrame()
        set_look(frame, role="card")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        box = QVBoxLayout(frame)
        box.setContentsMargins(16, 16, 16, 12)
        box.setSpacing(8)
        for widget in (self._line, self._note, self._list, self._keys):
            box.addWidget(widget)
        self._line.installEventFilter(self)
        self._line.textEdited.connect(self._on_typed)
        self._list.itemClicked.connect(lambda _item: self._take())
        self._set_texts()
        self._place(parent)
        presenter.attach(self)
        tasks.start("palette.opened", presenter.opened, QGuiApplication.clipboard().text(), owner=self)

    def _place(self, parent: QWidget) -> None:
        """Stand in the upper middle of the window, never wider than it."""
        self.setFixedWidth(min(self._icons.pixels(_WIDTH), parent.width() - 48))
        corner = parent.mapToGlobal(QPoint((parent.width() - self.width()) // 2, 88))
        self.move(corner)

    # --- the presenter's view --------------------------------------------

    def draw(self, state: PaletteState) -> None:
        self._entries = state.entries
        self._list.clear()
        for entry in state.entries:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.title}, {entry.aside}".rstrip(", "))
            row = self._row(entry)
            height = row.heightForWidth(self._room_of_row)
            item.setSizeHint(QSize(0, height + self._icons.pixels(_AROUND_A_ROW)))
            self._list.addItem(item)
            self._list.setItemWidget(item, row)
        self._list.setCurrentRow(0)
        self._list.setVisible(bool(state.entries))
        height = sum(self._list.sizeHintForRow(row) for row in range(min(_MOST_ROWS, len(state.entries))))
        most = self._over.height() * _MOST_OF_THE_WINDOW // 100
        self._list.setFixedHeight(min(most, height + 2 * self._list.frameWidth() + 8))
        self._note.setText(state.note)
        self._note.setVisible(bool(state.note))
        self._say_choice()
        self.adjustSize()

    def clear_text(self) -> None:
        self._line.setText("")  # not clear(): that can be undone

    @property
    def _room_of_row(self) -> int:
        """How wide a row is, in pixels, also where there are so many that a bar stands beside them."""
        bar = self._list.verticalScrollBar().sizeHint().width()
        return self.width() - 2 * _BESIDE_THE_LIST - bar - self._icons.pixels(_BESIDE_A_ROW)

    def _row(self, entry: PaletteEntry) -> QWidget:
        """Return a line that says all of it; where there is no room beside the title, the rest stands below."""
        row = QWidget()
        row.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        picture = IconLabel(self._icons, 18, entry.icon, entry.look or "muted")
        title, aside = make_label(), make_label(role="muted")
        words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        words.setSpacing(USUAL)
        for label, text, share in ((title, entry.title, 1), (aside, entry.aside, 0)):
            label.setText(text)
            words.addWidget(label, share)
        length = sum(label.fontMetrics().horizontalAdvance(label.text()) for label in (title, aside))
        is_long = length + picture.sizeHint().width() + 2 * USUAL > self._room_of_row
        if is_long:
            words.setDirection(QBoxLayout.Direction.TopToBottom)
            words.setSpacing(TIGHT)
        aside.setWordWrap(is_long)
        line = QHBoxLayout(row)
        line.setContentsMargins(*NONE)  # the list itself leaves room around a row
        line.setSpacing(USUAL)
        line.addWidget(picture)
        line.addLayout(words, 1)
        aside.setVisible(bool(entry.aside))  # in its row by now: shown before, it is a window of its own
        return row

    # --- slots --------------------------------------------

    def _on_typed(self, text: str) -> None:
        self._takes_answer = False
        self._tasks.cancel(_ANSWER)
        self._tasks.start(_ANSWER, self._presenter.typed, text, owner=self, on_busy=self._on_answering)

    def _on_answering(self, busy: bool) -> None:
        if self._takes_answer and not busy and self.isVisible():
            self._take()

    def _on_enter(self) -> None:
        """Take the chosen entry. A scanner is quicker than the answer: what stands there was for fewer letters."""
        self._takes_answer = self._list.currentRow() <= 0 and self._tasks.is_running(_ANSWER)
        if not self._takes_answer:
            self._take()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self._move(_MOVES[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_enter()
                return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        row = self._list.currentRow() + step
        self._list.setCurrentRow(max(0, min(row, self._list.count() - 1)))
        self._say_choice()

    def _say_choice(self) -> None:
        """Tell a screen reader which line Enter would take; the cursor itself stays in the text."""
        item = self._list.currentItem()
        said = str(item.data(Qt.ItemDataRole.AccessibleTextRole)) if item is not None else self._note.text()
        self._line.setAccessibleDescription(said)

    def _take(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._entries):
            entry = self._entries[row]
            self.accept()
            self.chosen.emit(entry)

    def _set_texts(self) -> None:
        self._line.setAccessibleName(self.tr("What to do or to find"))
        self._line.setPlaceholderText(self.tr("Order number, customer, sum, or what you want to do"))
        self._list.setAccessibleName(self.tr("What fits"))
        self._keys.setText(self.tr("Up and Down: choose · Enter: open · Esc: close"))
