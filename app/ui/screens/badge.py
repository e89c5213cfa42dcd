"""The screen of a person's badge: one field that a scanner fills, and what takes a lost badge away."""

from PySide6.QtWidgets import QVBoxLayout

from app.domain.badge import LONGEST_BADGE
from app.presenters.badge import BadgePresenter, BadgeState
from app.ui.dialog import Dialog, furnish
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_line
from app.ui.scan_ear import ScanEar
from app.ui.screens.form_field import FormField
from app.ui.space import USUAL
from app.ui.tasks import Tasks
from app.ui.widgets.message_bar import MessageBar
from app.ui.worded import Worded


class BadgeDialog(Worded, Dialog):
    """Draws `BadgeState`. What is scanned is never shown, and leaves the field at once."""

    def __init__(self, presenter: BadgePresenter, tasks: Tasks, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("badgeScreen")
        self._presenter = presenter
        self._tasks = tasks
        self._title = make_label("badgeTitle", role="title")
        self._message = MessageBar(icons)
        self._message.setObjectName("badgeMessage")
        self._worth = make_label("badgeWorth", role="muted")
        self._code = make_line("badgeCode", LONGEST_BADGE + 1, secret=True)
        self._field = FormField(self._code, "badgeFault")
        self._take = make_button("takeBadge", icons.icon("delete"))
        self._close = make_button("closeBadge", icons.icon("close"))
        self._lay_out()
        self._wire()
        self._set_texts()
        presenter.attach(self)
        self._tasks.start("badge.load", presenter.load, owner=self)
        self._field.focus_field()

    def _lay_out(self) -> None:
        box = QVBoxLayout()
        box.setSpacing(USUAL)
        for widget in (self._title, self._message, self._worth, self._field):
            box.addWidget(widget)
        box.addStretch()
        furnish(self, box, [self._take], [self._close], (560, 360))

    def _wire(self) -> None:
        self._take.clicked.connect(lambda: self._tasks.start("badge.do", self._presenter.take_away, owner=self))
        self._close.clicked.connect(self.reject)
        self._message.closed.connect(self._presenter.dismiss_message)
        ear = ScanEar(self._code)
        ear.listen_at(self._code)
        ear.scanned.connect(self._on_scanned)

    def draw(self, state: BadgeState) -> None:
        self._title.setText(state.title)
        self._message.show_message(state.message)
        self._field.set_title(state.wanted)
        self._field.show_fault(state.fault)
        self._take.setVisible(state.has_badge)
        self._take.setEnabled(not state.is_busy)

    def enter_pressed(self) -> None:
        self._on_scanned(self._code.text())

    def _on_scanned(self, code: str) -> None:
        self._code.clear()
        if code:
            self._tasks.start("badge.do", self._presenter.scan, code, owner=self)

    def done(self, result: int) -> None:
        self._code.clear()
        super().done(result)

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Badge"))
        self._worth.setText(
            self.tr(
                "A badge does not prove who is holding it. Anyone who may do more than sell enters a PIN as well."
            )
        )
        self._take.setText(self.tr("Take the badge away"))
        self._close.setText(self.tr("Close"))
