"""The dry run of an export: what the file will hold, before anybody says where it goes."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.dialog import Dialog, furnish
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label
from app.ui.widgets.facts import Facts
from app.ui.worded import Worded

_SIZE = (640, 360)

Told = tuple[tuple[str, str], ...]


class ExportPlanDialog(Worded, Dialog):
    """Shows facts as they come in; accepted, the file is to be chosen."""

    language_changed = Signal()
    """What is told of the file is to be told anew."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("exportPlan")
        self._title = make_label("exportPlanTitle", role="title")
        self._facts = Facts()
        self._go_on = make_button("exportGoOn", icons.icon("download", "on_accent"), role="primary")
        self._leave = make_button("exportLeave")
        content = QVBoxLayout()
        content.addWidget(self._title)
        content.addWidget(self._facts)
        content.addStretch()
        furnish(self, content, acts=(), ends=(self._leave, self._go_on), size=_SIZE)
        self._go_on.clicked.connect(self.accept)
        self._leave.clicked.connect(self.reject)
        self._set_texts()
        self._go_on.setFocus()

    def show_facts(self, told: Told) -> None:
        """Draw what is known of the file by now; nothing at all means that there will be none."""
        if told:
            self._facts.show_facts(told)
        else:
            self.reject()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.language_changed.emit()

    def enter_pressed(self) -> None:
        self.accept()

    def _set_texts(self) -> None:
        title = self.tr("What the file will contain")
        self.setWindowTitle(title)
        self._title.setText(title)
        self._go_on.setText(self.tr("Choose where to save…"))
        self._leave.setText(self.tr("Cancel"))
