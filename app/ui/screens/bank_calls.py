"""The window of what was said to the bank about one order: the calls on the left, the chosen one to be read."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from app.presenters.bank_calls import BankCallsPresenter, BankCallsState
from app.ui.announcing import announce
from app.ui.dialog import Dialog, make_foot, open_large
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_rule
from app.ui.shortcuts import bind
from app.ui.space import DIALOG, NONE, USUAL
from app.ui.theme import set_look
from app.ui.widgets.names_list import NamesList
from app.ui.worded import Worded

_SIZE = (1000, 680)
_LETTERS = 46
"""Of a line of the list, seen at once."""
_LETTERS_TO_READ = 60
"""Of a line of what was said: with less room beside the list it stands below it."""
_LINES = 3
"""Of the list, where it stands above."""
_LOWEST = 80
"""Pixels of either part: each scrolls, and in the largest text the window still fits a small screen."""


class BankCallsDialog(Worded, Dialog):
    """Draws `BankCallsState`."""

    def __init__(self, presenter: BankCallsPresenter, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bankCalls")
        self._presenter = presenter
        self._icons = icons
        self._make_fields()
        self._lay_out()
        self._wire()
        self._set_texts()
        presenter.attach(self)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_fields(self) -> None:
        self._title = make_label("callsTitle", role="title")
        self._lead = make_label("callsLead", role="muted")
        self._list = NamesList()
        self._list.setObjectName("callsList")
        self._text = QPlainTextEdit()
        self._text.setObjectName("callsText")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        set_look(self._text, role="mono")
        self._again = make_button("callsAgain", self._icons.icon("refresh"))
        self._copy = make_button("copyCalls", self._icons.icon("copy", "on_accent"), role="primary")
        self._close = make_button("closeCalls", self._icons.icon("close"))

    def _lay_out(self) -> None:
        self._both = QSplitter()
        self._both.addWidget(self._list)
        self._both.addWidget(self._text)
        self._both.setStretchFactor(1, 1)
        self._both.setChildrenCollapsible(False)
        for part in (self._list, self._text):
            part.setMinimumHeight(_LOWEST)
        self._both.setSizes([self._wide(), _SIZE[0] - self._wide()])
        content = QVBoxLayout()
        content.setContentsMargins(*DIALOG)
        content.setSpacing(USUAL)
        content.addWidget(self._title)
        content.addWidget(self._lead)
        content.addWidget(self._both, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(*NONE)
        box.setSpacing(0)
        box.addLayout(content, 1)
        box.addWidget(make_rule())
        box.addWidget(make_foot([self._again], [self._close, self._copy]))
        open_large(self, *_SIZE)

    def _wire(self) -> None:
        self._list.currentRowChanged.connect(self._presenter.choose)
        self._again.clicked.connect(self._presenter.look)
        self._copy.clicked.connect(self._on_copy)
        self._close.clicked.connect(self.reject)
        bind(self, "F5", self._presenter.look)

    # --- room ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Let what was said stand below the list where it would be a narrow column beside it."""
        left, _top, right, _bottom = DIALOG
        room = self.width() - left - right
        to_read = self._text.fontMetrics().averageCharWidth() * _LETTERS_TO_READ
        way = Qt.Orientation.Horizontal if self._wide() + to_read <= room else Qt.Orientation.Vertical
        if way is self._both.orientation():
            return
        self._both.setOrientation(way)
        first = self._wide() if way is Qt.Orientation.Horizontal else self._high()
        self._both.setSizes([first, max(*_SIZE)])

    def _high(self) -> int:
        """Return how high the list stands above what was said, also while nothing stands in it yet."""
        row = self._list.sizeHintForRow(0) if self._list.count() else 2 * self._list.fontMetrics().lineSpacing()
        return row * _LINES

    def _wide(self) -> int:
        return self.fontMetrics().averageCharWidth() * _LETTERS

    # --- the presenter's view --------------------------------------------

    def draw(self, state: BankCallsState) -> None:
        self._lead.setText(state.lead)
        self._copy.setEnabled(bool(state.calls))
        if tuple(self._list.item(row).text() for row in range(self._list.count())) != state.calls:
            self._list.blockSignals(True)
            self._list.clear()
            self._list.addItems(list(state.calls))
            self._list.blockSignals(False)
        if self._list.currentRow() != state.chosen:
            self._list.blockSignals(True)
            self._list.setCurrentRow(state.chosen)
            self._list.blockSignals(False)
        if self._text.toPlainText() != state.text:
            self._text.setPlainText(state.text)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._presenter.whole)
        self._lead.setText(self.tr("Copied."))
        announce(self, self._lead.text())

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Conversation with the bank"))
        self._title.setText(self.tr("Conversation with the bank"))
        self._list.setAccessibleName(self.tr("Calls to the bank"))
        self._text.setAccessibleName(self.tr("What was said"))
        self._again.setText(self.tr("Refresh"))
        self._copy.setText(self.tr("Copy everything"))
        self._close.setText(self.tr("Close"))
