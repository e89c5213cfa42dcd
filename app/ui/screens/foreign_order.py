"""What the banks say of an order that was not made here: one card for each bank, to be read and nothing else."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.presenters.foreign import ForeignPresenter
from app.presenters.foreign_state import BankAnswer, ForeignState
from app.ui.dialog import furnish
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_working_bar
from app.ui.space import BAND, USUAL
from app.ui.tasks import Tasks
from app.ui.theme import set_look
from app.ui.widgets.status_badge import StatusBadge
from app.ui.worded import Worded

_NEVER_BREAKS = "\N{NON-BREAKING HYPHEN}"
"""In a number: it stays in one line."""


class _AnswerCard(QFrame):
    """One bank's answer."""

    def __init__(self, icons: Icons, answer: BankAnswer) -> None:
        super().__init__()
        set_look(self, role="card")
        self.setAccessibleName(answer.bank)
        badge = StatusBadge(icons, answer.look, answer.word)
        badge.setObjectName("foreignStatus")
        heading, sentence = make_label("foreignBank", role="heading"), make_label("foreignSays", copyable=True)
        heading.setText(answer.bank)
        sentence.setText(answer.sentence)
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(badge)
        box = QVBoxLayout(self)
        box.setContentsMargins(*BAND)
        box.addLayout(top)
        box.addWidget(sentence)
        for warning in answer.warnings:
            label = make_label("foreignWarning", role="fault")
            label.setText(warning)
            box.addWidget(label)
        rows = QFormLayout()
        rows.setHorizontalSpacing(16)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, value in answer.rows:
            title, text = make_label(role="muted"), make_label(copyable=True)
            title.setText(name)
            text.setText(value)
            rows.addRow(title, text)
        box.addLayout(rows)


class ForeignOrderDialog(Worded, QDialog):
    """Draws `ForeignState`."""

    order_wanted = Signal(str)
    """An order of this journal is to be opened instead."""

    def __init__(
        self, presenter: ForeignPresenter, tasks: Tasks, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("foreignDialog")
        self._icons = icons
        self._state = ForeignState()
        self._title = make_label("foreignTitle", role="title")
        self._remark = make_label("foreignRemark", role="muted")
        self._working = make_working_bar("foreignWorking")
        self._inside = QWidget()
        self._cards = QVBoxLayout(self._inside)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.addStretch(1)
        self._ours = make_button("foreignOurs", icons.icon("orders", "on_accent"), role="primary")
        self._close = make_button("foreignClose", icons.icon("close"))
        box = QVBoxLayout()
        box.setSpacing(USUAL)
        for part in (self._title, self._remark, self._working, self._inside):
            box.addWidget(part)
        furnish(self, box, [], [self._close, self._ours], (700, 560))
        self._ours.clicked.connect(self._on_ours)
        self._close.clicked.connect(self.reject)
        self._set_texts()
        presenter.attach(self)
        tasks.start("orders.foreign", presenter.ask, owner=self)

    def draw(self, state: ForeignState) -> None:
        before, self._state = self._state, state
        self.setWindowTitle(state.title)
        self._title.setText(state.title.replace("-", _NEVER_BREAKS))
        self._remark.setText(state.remark)
        self._working.setVisible(state.asking)
        self._ours.setVisible(state.ours is not None)
        self._ours.setText(state.ours_label)
        if state.answers != before.answers:
            self._show_answers(state)
        if before.asking and not state.asking:
            (self._close if state.ours is None else self._ours).setFocus()

    def _show_answers(self, state: ForeignState) -> None:
        while self._cards.count() > 1:
            item = self._cards.takeAt(0)
            if item is not None and (card := item.widget()) is not None:
                card.deleteLater()
        for place, answer in enumerate(state.answers):
            self._cards.insertWidget(place, _AnswerCard(self._icons, answer))

    def _on_ours(self) -> None:
        if self._state.ours is not None:
            self.order_wanted.emit(self._state.ours)
            self.accept()

    def _set_texts(self) -> None:
        self._working.setAccessibleName(self.tr("The banks are asked"))
        self._close.setText(self.tr("Close"))
