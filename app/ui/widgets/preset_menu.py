"""The templates of a shop behind one key: take one, keep what is typed as a new one, remove one."""

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QMenu, QWidget

from app.presenters.payment_link_state import PresetsShown
from app.ui.icons import Icons
from app.ui.parts import make_button
from app.ui.worded import Worded


class PresetMenu(Worded, QWidget):
    """A button with a menu that is filled when it opens."""

    taken = Signal(str)
    kept = Signal(str)
    forgotten = Signal(str)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._shown = PresetsShown()
        self._menu = QMenu(self)
        self._menu.setObjectName("linkPresetMenu")
        self._button = make_button("linkPresets", icons.icon("save"), role="quiet")
        self._button.clicked.connect(self.drop_down)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._button)
        self._set_texts()

    def show_state(self, shown: PresetsShown) -> None:
        self._shown = shown

    def drop_down(self) -> None:
        """Open the menu below the button, with the first template under the keyboard."""
        self._fill()
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        if actions := self._menu.actions():
            self._menu.setActiveAction(actions[0])

    def _fill(self) -> None:
        self._menu.clear()
        for name in self._shown.names:
            self._menu.addAction(_shown_as_is(name), partial(self.taken.emit, name))
        if self._shown.names:
            self._menu.addSeparator()
        keep = self._menu.addAction(self._icons.icon("add"), self.tr("Save this form as a template…"), self._ask_name)
        keep.setEnabled(self._shown.can_keep)
        if self._shown.names:
            remove = self._menu.addMenu(self._icons.icon("delete"), self.tr("Remove a template"))
            for name in self._shown.names:
                remove.addAction(_shown_as_is(name), partial(self.forgotten.emit, name))

    def _ask_name(self) -> None:
        dialog = QInputDialog(self.window())
        dialog.setObjectName("presetName")
        dialog.setWindowTitle(self.tr("Template"))
        dialog.setLabelText(self.tr("Name of the template"))
        dialog.setTextValue(self._shown.suggestion)
        dialog.setOkButtonText(self.tr("Save"))
        dialog.setCancelButtonText(self.tr("Cancel"))
        dialog.textValueSelected.connect(self.kept)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def _set_texts(self) -> None:
        self._button.setText(self.tr("Templates"))
        self._button.setToolTip(self.tr("Links you make often (Ctrl+T)"))


def _shown_as_is(name: str) -> str:
    """Return the name for a menu, which takes a single & for the mark of a key."""
    return name.replace("&", "&&")
