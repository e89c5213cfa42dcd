"""The first shift in the panel: the task in hand with what helps, and at the end the sheet."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QLabel, QVBoxLayout, QWidget

from app.presenters.first_shift import SheetPart, ShiftPhase, ShiftState
from app.ui.announcing import announce
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label
from app.ui.space import CLOSE, NONE, USUAL
from app.ui.widgets.flow_layout import FlowLayout


class ShiftGuide(QWidget):
    """Draws `ShiftState`; it says nothing while no shift was begun but how to begin one."""

    begin_wanted = Signal()
    hint_wanted = Signal()
    leave_out_wanted = Signal()
    act_wanted = Signal(object)
    """The `StagedTrouble` that is to happen."""
    said = Signal(object)
    """What the caller is told, as `Said`."""
    print_wanted = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("shiftGuide")
        self._icons = icons
        self._state = ShiftState()
        self._make_fields()
        self._lay_out()
        self._wire()
        self.draw(self._state)

    def _make_fields(self) -> None:
        self._done = make_label("shiftDone", role="muted")
        self._title = make_label("shiftTitle", role="heading")
        self._to_do = make_label("shiftToDo")
        self._hint_text = make_label("shiftHint", role="muted")
        self._question = make_label("shiftQuestion", role="message")
        self._answers = [make_button(f"shiftAnswer{place}", self._icons.icon("message")) for place in (1, 2, 3)]
        self._act = make_button("shiftAct", self._icons.icon("shop"))
        self._progress = make_label("shiftProgress", role="muted")
        self._sheet = [
            (make_label(f"shiftPart{place}", role="message"), make_label(f"shiftLines{place}", copyable=True))
            for place in (1, 2, 3)
        ]
        self._begin = make_button("beginShift", self._icons.icon("training"))
        self._hint = make_button("shiftTakeHint", self._icons.icon("help"))
        self._leave_out = make_button("shiftLeaveOut", self._icons.icon("chevron-right"))
        self._print = make_button("printShift", self._icons.icon("print"))

    def _lay_out(self) -> None:
        buttons = FlowLayout()
        for button in (self._hint, self._leave_out, self._print, self._begin):
            buttons.addWidget(button)
        answers = QVBoxLayout()
        answers.setSpacing(CLOSE)
        for button in self._answers:
            answers.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(*NONE)
        box.setSpacing(USUAL)
        for label in (self._done, self._title, self._to_do, self._hint_text, self._question):
            box.addWidget(label)
        box.addLayout(answers)
        box.addWidget(self._act)
        for heading, lines in self._sheet:
            box.addWidget(heading)
            box.addWidget(lines)
        box.addWidget(self._progress)
        box.addLayout(buttons)

    def _wire(self) -> None:
        self._begin.clicked.connect(self.begin_wanted)
        self._hint.clicked.connect(self.hint_wanted)
        self._leave_out.clicked.connect(self.leave_out_wanted)
        self._print.clicked.connect(self.print_wanted)
        self._act.clicked.connect(self._on_act)
        for place, button in enumerate(self._answers):
            button.clicked.connect(lambda _checked=False, place=place: self._on_answer(place))

    def draw(self, state: ShiftState) -> None:
        before, self._state = self._state, state
        held = next((button for button in self.findChildren(QAbstractButton) if button.hasFocus()), None)
        self._show_task(state)
        self._show_answers(state)
        over = state.phase is ShiftPhase.OVER
        for place, (heading, lines) in enumerate(self._sheet):
            part = state.sheet[place] if place < len(state.sheet) else SheetPart("", ())
            self._show(heading, part.title)
            self._show(lines, "\n".join(part.lines))
        self._hint.setVisible(state.phase is ShiftPhase.AT_WORK and not state.hint)
        self._leave_out.setVisible(state.phase is ShiftPhase.AT_WORK)
        self._begin.setVisible(state.phase is not ShiftPhase.AT_WORK)
        self._print.setVisible(over)
        self._set_texts()
        if held is not None and held.isHidden():
            self.focus_first()
        if state.title and state.title != before.title:
            announce(self, f"{state.done_before} {state.title}. {state.to_do}".strip())

    def focus_first(self) -> None:
        """Put the keyboard on what comes first: to begin, the hint for the task in hand, or the sheet of the end."""
        order = (self._print, self._begin, self._act, self._hint, self._leave_out)
        first = next((button for button in order if not button.isHidden()), self._begin)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def widest_answer(self) -> int:
        """Return the pixels of the widest answer of the whole shift, also while none is asked for."""
        button = self._answers[0]
        around = button.sizeHint().width() - self._wide(button.text())
        return around + max(map(self._wide, self._state.all_answers), default=0)

    def _wide(self, text: str) -> int:
        """Return how wide a button counts its text."""
        return self._answers[0].fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic.value), text).width()

    @property
    def state(self) -> ShiftState:
        """What is shown now."""
        return self._state

    def _show_task(self, state: ShiftState) -> None:
        at_start = state.phase is ShiftPhase.BEFORE
        intro = self.tr("Eight tasks. Paydesk sees when each is done. You can stop and go on later.")
        self._show(self._done, state.done_before)
        self._show(self._title, self.tr("A first shift") if at_start else state.title)
        self._show(self._to_do, intro if at_start else state.to_do)
        self._show(self._hint_text, state.hint)
        self._show(self._progress, state.progress)
        self._act.setVisible(state.act is not None)
        self._act.setText(self.tr("Practise") if state.act is None else state.act[1])

    def _show_answers(self, state: ShiftState) -> None:
        question = self.tr("What do you tell the caller?")
        self._show(self._question, question if state.answers else "")
        for place, button in enumerate(self._answers):
            button.setVisible(place < len(state.answers))
            button.setText(state.answers[place][1] if place < len(state.answers) else question)

    @staticmethod
    def _show(label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _on_act(self) -> None:
        if self._state.act is not None:
            self.act_wanted.emit(self._state.act[0])

    def _on_answer(self, place: int) -> None:
        if place < len(self._state.answers):
            self.said.emit(self._state.answers[place][0])

    # --- words -------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.draw(self._state)
        super().changeEvent(event)

    def _set_texts(self) -> None:
        over = self._state.phase is ShiftPhase.OVER
        self._begin.setText(self.tr("Begin again") if over else self.tr("Begin"))
        self._hint.setText(self.tr("Hint"))
        self._leave_out.setText(self.tr("Skip"))
        self._print.setText(self.tr("Print…"))
