"""From where to where? Asks for two sums or two days, either of which may be left out."""

from collections.abc import Awaitable, Callable, Sequence

from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.dialog import Dialog, furnish
from app.ui.parts import make_button, make_label, make_line
from app.ui.screens.form_field import FormField
from app.ui.space import USUAL
from app.ui.tasks import Tasks
from app.ui.widgets.unwheeled import ChoiceBox

Take = Callable[[str, str, str], Awaitable[str]]
"""Takes both ends and the unit; returns what is wrong with them, "" for nothing."""


class RangeForm(Dialog):
    """Made for one opening. `units` are offered where there are several, the first is the usual one."""

    def __init__(
        self, title: str, example: str, units: Sequence[str], take: Take, tasks: Tasks, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rangeForm")
        self.setWindowTitle(title)
        self._title = make_label("rangeTitle", role="title")
        self._title.setText(title)
        self._take = take
        self._tasks = tasks
        self._first = make_line("rangeFirst", 20)
        self._last = make_line("rangeLast", 20)
        self._unit = ChoiceBox()
        self._unit.setObjectName("rangeUnit")
        self._unit.addItems(list(units))
        self._unit.setAccessibleName(self.tr("Currency"))
        self._unit.setVisible(len(units) > 1)
        self._fault = make_label("rangeFault", role="fault")
        self._add = make_button("rangeAdd", role="primary")
        self._add.setText(self.tr("Add filter"))
        self._first.setPlaceholderText(example)
        self._last.setPlaceholderText(example)
        self._lay_out()
        self._add.clicked.connect(self._on_add)

    def _lay_out(self) -> None:
        ends = QHBoxLayout()
        ends.setSpacing(USUAL)
        unit = f" ({self._unit.itemText(0)})" if self._unit.count() == 1 else ""
        for text, line in ((self.tr("From"), self._first), (self.tr("To"), self._last)):
            field = FormField(line, f"{line.objectName()}Fault")
            field.set_title(text + unit)
            ends.addWidget(field, 1)
        cancel = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        cancel.rejected.connect(self.reject)
        content = QVBoxLayout()
        content.setSpacing(USUAL)
        content.addWidget(self._title)
        content.addLayout(ends)
        content.addWidget(self._unit)
        content.addWidget(self._fault)
        content.addStretch()
        furnish(self, content, (), (cancel, self._add), (420, 260))

    def enter_pressed(self) -> None:
        """Take what is typed."""
        self._on_add()

    def _on_add(self) -> None:
        self._tasks.start("orders.range", self._hand_over, owner=self)

    async def _hand_over(self) -> None:
        fault = await self._take(self._first.text(), self._last.text(), self._unit.currentText())
        self._fault.setText(fault)
        if fault:
            self._first.setFocus()
        else:
            self.accept()
