"""The day on which the hold in the panel is to be captured or released: chosen in its place, kept with Enter."""

from datetime import date, timedelta

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent

from app.domain.hold_plan import HoldPlan
from app.domain.operation import OperationKind
from app.ui.choosing import offer
from app.ui.icons import Icons
from app.ui.parts import make_label
from app.ui.screens.form_field import FormField
from app.ui.screens.written_form import WrittenForm
from app.ui.widgets.day_edit import DayEdit
from app.ui.widgets.unwheeled import ChoiceBox


class HoldDayForm(WrittenForm):
    """What is wanted is a `HoldPlan`, or None to take the day off."""

    def __init__(self, icons: Icons) -> None:
        super().__init__(icons, "holdDay", "held")
        self._kind = ChoiceBox()
        self._kind.setObjectName("holdDayKind")
        self._day = DayEdit("holdDay")
        self._fields = {
            "kind": FormField(self._kind, "holdDayKindFault"),
            "day": FormField(self._day, "holdDayFault"),
        }
        self._hint = make_label("holdDayHint", role="muted")
        self._lay_out(self._hint)
        self._kind.currentIndexChanged.connect(lambda _place: self._fold())
        self._set_texts()

    def open(self, now: HoldPlan | None, first: date, last: date | None) -> None:
        """Ask for a day from the first to the last, beginning with the one that stands."""
        self._day.show_day(now.day if now else first + timedelta(days=1), first, last)
        self._kind.setCurrentIndex(0 if now is None else self._kind.findData(now.kind))
        self.show_faults({})
        self._fold()
        self.show()
        self._day.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self._back.hasFocus():
            self._back.click()
        else:
            self._on_save()

    def _fold(self) -> None:
        self._fields["day"].setVisible(self._kind.currentData() is not None)

    def _on_save(self) -> None:
        kind = self._kind.currentData()
        self.written.emit(HoldPlan(kind, self._day.day) if isinstance(kind, OperationKind) else None)

    def _set_texts(self) -> None:
        super()._set_texts()
        self._fields["kind"].set_title(self.tr("What should happen to the hold"))
        self._fields["day"].set_title(self.tr("On this day"))
        chosen = self._kind.currentData()
        choices = (
            (OperationKind.CAPTURE, self.tr("Capture it")),
            (OperationKind.VOID, self.tr("Release it")),
            (None, self.tr("No day is set")),
        )
        with QSignalBlocker(self._kind):  # nothing is chosen: the day that is being typed stays where it is
            offer(self._kind, choices, chosen if self._kind.count() else OperationKind.CAPTURE)
        self._hint.setText(
            self.tr(
                "Nothing is sent automatically: on that day the order appears under Attention (F10), "
                "where one key is enough."
            )
        )
        self._save.setText(self.tr("Save this day"))
