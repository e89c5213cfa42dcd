"""A note and a tag on the order in the panel: typed in their place, written down with Enter."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.domain.order_note import LONGEST_NOTE, LONGEST_TAG, OrderNote
from app.ui.icons import Icons
from app.ui.into_view import keep_in_sight
from app.ui.parts import make_button, make_line
from app.ui.screens.form_field import FormField
from app.ui.space import BAND
from app.ui.theme import set_look
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.worded import Worded


class NoteForm(Worded, QFrame):
    """Hidden until it is opened; Esc leaves it, and nothing was written."""

    written = Signal(object)
    """The `OrderNote` that is wanted."""
    left = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("noteForm")
        set_look(self, role="state", state="closed")
        keep_in_sight(self)
        self._note, self._tag = make_line("orderNote", LONGEST_NOTE), make_line("orderTag", LONGEST_TAG)
        self._fields = {"note": FormField(self._note, "orderNoteFault"), "tag": FormField(self._tag, "orderTagFault")}
        self._save = make_button("noteSave", icons.icon("save", "on_accent"), role="primary")
        self._back = make_button("noteBack", role="quiet")
        keys = FlowLayout(spacing=8)
        keys.addWidget(self._save)
        keys.addWidget(self._back)
        box = QVBoxLayout(self)
        box.setContentsMargins(*BAND)
        for field in self._fields.values():
            box.addWidget(field)
        box.addLayout(keys)
        for line in (self._note, self._tag):
            line.returnPressed.connect(self._on_save)
        self._save.clicked.connect(self._on_save)
        self._back.clicked.connect(self.left)
        self._set_texts()
        self.hide()

    def open(self, now: OrderNote) -> None:
        """Ask for a note, with the tag that stands; the note before stays in the timeline."""
        self._note.clear()
        self._tag.setText(now.tag)
        self.show_faults({})
        self.show()
        self._note.setFocus()

    def show_faults(self, faults: dict[str, str]) -> None:
        for name, field in self._fields.items():
            field.show_fault(faults.get(name, ""))
        if faults:
            self._fields[next(iter(faults))].focus_field()

    def _on_save(self) -> None:
        self.written.emit(OrderNote(self._note.text(), self._tag.text()))

    def _set_texts(self) -> None:
        self._fields["note"].set_title(self.tr("Note"))
        self._fields["tag"].set_title(self.tr("Tag"))
        self._note.setPlaceholderText(self.tr("What the next person should know"))
        self._tag.setPlaceholderText(self.tr("One word, for example VIP"))
        self._save.setText(self.tr("Write it down"))
        self._back.setText(self.tr("Back"))
