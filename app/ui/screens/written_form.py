"""The frame of a form in the panel of an order: its fields, and two keys that keep what is typed or leave it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.icons import Icons
from app.ui.into_view import keep_in_sight
from app.ui.parts import make_button
from app.ui.screens.form_field import FormField
from app.ui.space import BAND, CLOSE, FIELDS
from app.ui.theme import set_look
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.worded import Worded


class WrittenForm(Worded, QFrame):
    """Hidden until it is opened; Esc leaves it, and nothing was written."""

    written = Signal(object)
    """What is wanted."""
    left = Signal()

    def __init__(self, icons: Icons, name: str, look: str) -> None:
        """`name` is what its keys are called by."""
        super().__init__()
        self.setObjectName(f"{name}Form")
        set_look(self, role="state", state=look)
        keep_in_sight(self)
        self._fields: dict[str, FormField] = {}
        self._save = make_button(f"{name}Save", icons.icon("save", "on_accent"), role="primary")
        self._back = make_button(f"{name}Back", role="quiet")
        self._save.clicked.connect(self._on_save)
        self._back.clicked.connect(self.left)
        self.hide()

    def _lay_out(self, *below: QWidget) -> None:
        """Put the fields in their places, what is said below them, and the keys."""
        keys = FlowLayout(spacing=CLOSE)
        keys.addWidget(self._save)
        keys.addWidget(self._back)
        box = QVBoxLayout(self)
        box.setContentsMargins(*BAND)
        box.setSpacing(FIELDS)
        widgets: Sequence[QWidget] = (*self._fields.values(), *below)
        for widget in widgets:
            box.addWidget(widget)
        box.addLayout(keys)

    def show_faults(self, faults: dict[str, str]) -> None:
        """Say what cannot be kept, each at its field, and put the cursor on the first."""
        for name, field in self._fields.items():
            field.show_fault(faults.get(name, ""))
        if faults:
            self._fields[next(iter(faults))].focus_field()

    def _on_save(self) -> None:
        """Hand over what is wanted."""
        raise NotImplementedError

    def _set_texts(self) -> None:
        self._back.setText(self.tr("Back"))
