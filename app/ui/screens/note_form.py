"""A note and a tag on the order in the panel: typed in their place, written down with Enter."""

from app.domain.order_note import LONGEST_NOTE, LONGEST_TAG, OrderNote
from app.ui.icons import Icons
from app.ui.parts import make_line
from app.ui.screens.form_field import FormField
from app.ui.screens.written_form import WrittenForm


class NoteForm(WrittenForm):
    """What is wanted is an `OrderNote`."""

    def __init__(self, icons: Icons) -> None:
        super().__init__(icons, "note", "closed")
        self._note, self._tag = make_line("orderNote", LONGEST_NOTE), make_line("orderTag", LONGEST_TAG)
        self._fields = {"note": FormField(self._note, "orderNoteFault"), "tag": FormField(self._tag, "orderTagFault")}
        self._lay_out()
        for line in (self._note, self._tag):
            line.returnPressed.connect(self._on_save)
        self._set_texts()

    def open(self, now: OrderNote) -> None:
        """Ask for a note, with the tag that stands; the note before stays in the timeline."""
        self._note.clear()
        self._tag.setText(now.tag)
        self.show_faults({})
        self.show()
        self._note.setFocus()

    def _on_save(self) -> None:
        self.written.emit(OrderNote(self._note.text(), self._tag.text()))

    def _set_texts(self) -> None:
        super()._set_texts()
        self._fields["note"].set_title(self.tr("Note"))
        self._fields["tag"].set_title(self.tr("Tag"))
        self._note.setPlaceholderText(self.tr("What the next person should know"))
        self._tag.setPlaceholderText(self.tr("One word, for example VIP"))
        self._save.setText(self.tr("Save the note"))
