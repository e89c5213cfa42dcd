"""Beside the screens, for whoever practises: it takes room from them and lies over none."""

import importlib
from collections.abc import Callable, Coroutine
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.staged_trouble import StagedTrouble
from app.presenters.first_shift import ShiftPhase, ShiftPresenter
from app.presenters.practice import PracticePresenter, PracticeState
from app.ui.icons import Icons
from app.ui.parts import make_label, make_scroll, make_tool_button
from app.ui.screens.shift_guide import ShiftGuide
from app.ui.screens.shift_sheet import shift_sheet
from app.ui.screens.trouble_list import TroubleList
from app.ui.space import PANEL, USUAL
from app.ui.tasks import Tasks
from app.ui.theme import set_look
from app.ui.widgets.fold import Fold
from app.ui.widgets.message_bar import MessageBar
from app.ui.worded import Worded

_LETTERS, _LINES = 44, 7
"""How wide it stands beside a screen, and how high below one where large text needs the width."""
_EDGE = 2
"""Pixels between what scrolls and what stands beside the panel."""
_LINE = 1
"""Pixels of the line round the panel."""
_LOOKS_EVERY_MS = 2000
"""Not all is told: a day that is closed is seen in the books alone, an answer that takes long when it has come."""


class PracticePanel(Worded, QFrame):
    """Draws `PracticeState`; hidden until somebody wants to practise."""

    closed = Signal()
    help_wanted = Signal()
    shift_begun = Signal()
    work_goes_on = Signal()
    """What was wished of the shift is under way, and the next key belongs to the screens."""

    def __init__(self, presenter: PracticePresenter, shift: ShiftPresenter, tasks: Tasks, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("practicePanel")
        set_look(self, role="practice")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._presenter = presenter
        self._shift = shift
        self._tasks = tasks
        self._title = make_label("practiceTitle", role="heading")
        self._help = make_tool_button("practiceHelp", icons.icon("help"))
        self._close = make_tool_button("closePractice", icons.icon("close"))
        self._message = MessageBar(icons)
        self._message.setObjectName("troubleMessage")
        self._troubles = TroubleList(icons)
        self._guide = ShiftGuide(icons)
        self._fold = Fold(icons, self._troubles)
        self._fold.setObjectName("troublesFold")
        self._waits = False
        self._watching = QTimer(self)
        self._watching.setInterval(_LOOKS_EVERY_MS)
        self._lay_out()
        self._wire()
        self._set_texts()
        self.hide()
        presenter.attach(self)
        shift.attach(self._guide)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        left, top, right, bottom = PANEL
        head.setContentsMargins(left, top, right, USUAL)
        head.addWidget(self._title, 1)
        head.addWidget(self._help, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(left, 0, right, bottom)
        box.setSpacing(USUAL)
        box.addWidget(self._guide)
        box.addWidget(self._message)
        box.addWidget(self._fold)
        box.addStretch(1)
        self._scroll = make_scroll(inside)
        around = QVBoxLayout(self)
        around.setContentsMargins(_LINE, _LINE, _LINE, _LINE)
        around.setSpacing(0)
        around.addLayout(head)
        around.addWidget(self._scroll, 1)

    def _wire(self) -> None:
        self._help.clicked.connect(self.help_wanted)
        self._close.clicked.connect(self.closed)
        self._watching.timeout.connect(self._watch)
        self._troubles.chosen.connect(self._stage)
        self._troubles.called_off.connect(self._call_off)
        self._message.closed.connect(self._presenter.dismiss_message)
        self._guide.begin_wanted.connect(self._begin)
        self._guide.hint_wanted.connect(lambda: self._go_to_work("hint", self._shift.take_hint))
        self._guide.leave_out_wanted.connect(lambda: self._go_on("leave-out", self._shift.leave_out))
        self._guide.said.connect(lambda said: self._go_to_work("say", partial(self._shift.say, said)))
        self._guide.act_wanted.connect(self._act)
        self._guide.print_wanted.connect(self._print)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = max(metrics.averageCharWidth() * _LETTERS, self._width_unfolded())
        return QSize(width, metrics.lineSpacing() * _LINES)

    def _width_unfolded(self) -> int:
        """Return how wide its widest page makes it; so wide it is on each of them, and the screens beside it stay."""
        left, _top, right, _bottom = PANEL
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        widest = max(self._troubles.minimumSizeHint().width(), self._guide.widest_answer())
        return widest + left + right + bar + 2 * _EDGE

    def open(self) -> None:
        """Come up with the keyboard in it; the screens stay as they are."""
        self.show()
        self.look()
        self.look_at_shift()
        self._watching.start()
        self._guide.focus_first()

    @property
    def is_open(self) -> bool:
        """Whether it stands beside the screens, also while the sheet of a locked till covers both."""
        return not self.isHidden()

    def look(self) -> None:
        """Ask anew what still waits for its moment."""
        self._tasks.start("practice.look", self._presenter.look, owner=self)

    def look_at_shift(self) -> None:
        """Look into the books whether the task in hand is done."""
        self._tasks.start("shift.look", self._shift.look, owner=self)

    def _watch(self) -> None:
        if not self.is_open:
            self._watching.stop()
            return
        if self._guide.state.phase is ShiftPhase.AT_WORK:
            self.look_at_shift()
        if self._waits:
            self.look()

    # --- the presenter's view --------------------------------------------

    def draw(self, state: PracticeState) -> None:
        self._waits = state.can_call_off
        self._troubles.draw(state)
        self._message.show_message(state.message)
        if state.message is not None:
            # The key that was pressed may stand far below, where its list is unfolded; first it has to be laid out.
            QTimer.singleShot(0, self._message, lambda: self._scroll.ensureWidgetVisible(self._message))

    # --- what is wished -------------------------------------------------------

    def _stage(self, trouble: StagedTrouble) -> None:
        self._tasks.start(("practice.stage", trouble), self._presenter.stage, trouble, owner=self)

    def _call_off(self) -> None:
        self._tasks.start("practice.call-off", self._presenter.call_off, owner=self)

    def _begin(self) -> None:
        self.shift_begun.emit()
        self._go_to_work("begin", self._shift.begin)

    def _act(self, trouble: StagedTrouble) -> None:
        """Let somebody else do their part of a task; the clerk goes on at the screen."""
        self._stage(trouble)
        self.work_goes_on.emit()

    def _go_to_work(self, what: str, work: Callable[[], Coroutine[None, None, None]]) -> None:
        """Carry on with the shift; the button that was pressed is gone next, and the keys are the screen's."""
        self._go_on(what, work)
        self.work_goes_on.emit()

    def _go_on(self, what: str, work: Callable[[], Coroutine[None, None, None]]) -> None:
        self._presenter.dismiss_message()
        self._tasks.start(f"shift.{what}", work, owner=self)

    def _print(self) -> None:
        # Loaded now: most starts never need the printers of this computer.
        page = shift_sheet(self._guide.state)
        page.setParent(self)
        importlib.import_module("app.ui.page_printing").ask_and_print(page, self)

    # --- words -------------------------------------------------------------------

    def _set_texts(self) -> None:
        self._title.setText(self.tr("Practise"))
        self._help.setAccessibleName(self.tr("Help about training"))
        self._help.setToolTip(self.tr("Help about training"))
        self._close.setAccessibleName(self.tr("Close the practice panel"))
        self._close.setToolTip(self.tr("Close the practice panel"))
        self._fold.set_title(self.tr("Problems to practise"))
