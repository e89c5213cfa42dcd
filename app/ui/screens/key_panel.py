"""The part of a bank's screen about its two keys."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.presenters.key_slots import KeySlotsPresenter, KeySlotsState
from app.ui import space
from app.ui.cursor_kept import CursorKept
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_line
from app.ui.screens.form_field import FormField
from app.ui.tasks import Tasks
from app.ui.widgets.flow_layout import flowing
from app.ui.widgets.message_bar import MessageBar
from app.ui.worded import Worded


class KeyPanel(Worded, QWidget):
    """Draws `KeySlotsState`; hidden for a bank whose login has one slot."""

    def __init__(self, presenter: KeySlotsPresenter, tasks: Tasks, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("keys")
        self._presenter = presenter
        self._tasks = tasks
        self._title = make_label("keysTitle", role="heading")
        self._message = MessageBar(icons)
        self._message.setObjectName("keysMessage")
        self._present = make_label("presentKey")
        self._other = make_label("otherKey")
        self._check = make_button("checkNextKey", icons.icon("search"))
        self._use = make_button("useNextKey", icons.icon("key"))
        self._forget = make_button("forgetNextKey", icons.icon("delete"))
        self._key = make_line("nextKey", 400, secret=True)
        self._field = FormField(self._key, "nextKeyFault")
        self._keep = make_button("keepNextKey", icons.icon("save"))
        self._cursor = CursorKept(self, self._key)
        self._lay_out()
        self._wire()
        self._set_texts()
        self.hide()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space.USUAL)
        for part in (self._title, self._message, self._present, self._other):
            box.addWidget(part)
        box.addLayout(flowing(self._check, self._use, self._forget))
        box.addWidget(self._field)
        box.addLayout(flowing(self._keep))

    def _wire(self) -> None:
        self._message.closed.connect(self._presenter.dismiss_message)
        self._check.clicked.connect(lambda: self._tasks.start("keys", self._presenter.check, owner=self))
        self._use.clicked.connect(lambda: self._tasks.start("keys", self._presenter.use, owner=self))
        self._forget.clicked.connect(lambda: self._tasks.start("keys", self._presenter.forget, owner=self))
        self._keep.clicked.connect(self._on_keep)
        self._key.returnPressed.connect(self._on_keep)

    def draw(self, state: KeySlotsState) -> None:
        with self._cursor.while_drawn(locked=state.is_busy):
            self._show(state)

    def _show(self, state: KeySlotsState) -> None:
        self.setVisible(state.is_offered or state.message is not None)
        self._message.show_message(state.message)
        self._present.setText(state.present)
        self._other.setText(state.other)
        self._check.setText(state.check_label)
        self._use.setText(state.use_label)
        for button in (self._check, self._use, self._forget):
            button.setVisible(state.has_other)
            button.setEnabled(not state.is_busy)
        for part in (self._present, self._other, self._field, self._keep):
            part.setVisible(state.is_offered)
        self._keep.setEnabled(not state.is_busy)
        self._field.show_fault(state.fault)
        if state.fault and self._keep.hasFocus():
            self._field.focus_field()

    def wipe_key(self) -> None:
        self._key.clear()

    def _on_keep(self) -> None:
        self._tasks.start("keys", self._presenter.keep_next, self._key.text(), owner=self)

    def _set_texts(self) -> None:
        self._title.setText(self.tr("Keys"))
        self._forget.setText(self.tr("Forget this key"))
        self._field.set_title(self.tr("Next key, from the bank's portal"))
        self._keep.setText(self.tr("Save the next key"))
