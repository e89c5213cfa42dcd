"""Beside the screens, for whoever practises: it takes room from them and lies over none."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.staged_trouble import StagedTrouble
from app.presenters.practice import PracticePresenter, PracticeState
from app.ui.icons import Icons
from app.ui.parts import fill_scrolling, make_label, make_tool_button
from app.ui.screens.trouble_list import TroubleList
from app.ui.space import PANEL, USUAL
from app.ui.tasks import Tasks
from app.ui.theme import set_look
from app.ui.widgets.fold import Fold

_LETTERS, _LINES = 44, 9
"""How wide it stands beside a screen, and how high below one where large text needs the width."""


class PracticePanel(QFrame):
    """Draws `PracticeState`; hidden until somebody wants to practise."""

    closed = Signal()

    def __init__(self, presenter: PracticePresenter, tasks: Tasks, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("practicePanel")
        set_look(self, role="practice")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._presenter = presenter
        self._tasks = tasks
        self._title = make_label("practiceTitle", role="heading")
        self._close = make_tool_button("closePractice", icons.icon("close"))
        self._troubles = TroubleList(icons)
        self._fold = Fold(icons, self._troubles)
        self._fold.setObjectName("troublesFold")
        self._lay_out()
        self._wire()
        self._set_texts()
        self.hide()
        presenter.attach(self)

    def _lay_out(self) -> None:
        inside = QWidget()
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        box = QVBoxLayout(inside)
        box.setContentsMargins(*PANEL)
        box.setSpacing(USUAL)
        box.addLayout(head)
        box.addWidget(self._fold)
        box.addStretch(1)
        fill_scrolling(self, inside)

    def _wire(self) -> None:
        self._close.clicked.connect(self.closed)
        self._troubles.chosen.connect(self._stage)
        self._troubles.called_off.connect(self._call_off)
        self._troubles.message_closed.connect(self._presenter.dismiss_message)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * _LETTERS, metrics.lineSpacing() * _LINES)

    def open(self) -> None:
        """Come up with the keyboard in it; the screens stay as they are."""
        self.show()
        self._fold.set_open(True)
        self.look()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def look(self) -> None:
        """Ask anew what still waits for its moment."""
        self._tasks.start("practice.look", self._presenter.look, owner=self)

    # --- the presenter's view --------------------------------------------

    def draw(self, state: PracticeState) -> None:
        self._troubles.draw(state)

    # --- what is wished -------------------------------------------------------

    def _stage(self, trouble: StagedTrouble) -> None:
        self._tasks.start(("practice.stage", trouble), self._presenter.stage, trouble, owner=self)

    def _call_off(self) -> None:
        self._tasks.start("practice.call-off", self._presenter.call_off, owner=self)

    # --- words -------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self._title.setText(self.tr("Practise"))
        self._close.setAccessibleName(self.tr("Close the practice panel"))
        self._close.setToolTip(self.tr("Close the practice panel"))
        self._fold.set_title(self.tr("Trouble to try"))
