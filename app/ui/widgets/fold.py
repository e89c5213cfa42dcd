"""A part of a form most orders do not need: folded away under "More"."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.icons import Icons
from app.ui.parts import make_tool_button
from app.ui.theme import set_look
from app.ui.worded import Worded


class Fold(Worded, QWidget):
    """A heading that shows and hides its content. Folded content keeps what was typed into it."""

    toggled = Signal(bool)

    def __init__(self, icons: Icons, content: QWidget, title: str = "") -> None:
        super().__init__()
        self._icons, self._content, self._title = icons, content, title
        self._heading = make_tool_button("foldHeading", icons.icon("chevron-right"))
        self._heading.setCheckable(True)
        self._heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        set_look(self._heading, role="fold")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self._heading, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(content)
        self._heading.toggled.connect(self._on_toggled)
        self._on_toggled(False)
        self._set_texts()

    @property
    def is_open(self) -> bool:
        return self._heading.isChecked()

    def set_open(self, is_open: bool) -> None:
        self._heading.setChecked(is_open)

    def toggle(self) -> None:
        self._heading.toggle()

    def set_title(self, title: str) -> None:
        self._title = title
        self._set_texts()

    def _on_toggled(self, is_open: bool) -> None:
        self._content.setVisible(is_open)
        self._heading.setIcon(self._icons.icon("chevron-down" if is_open else "chevron-right"))
        self._set_texts()
        self.toggled.emit(is_open)

    def _set_texts(self) -> None:
        self._heading.setText(self._title or self.tr("More"))
        self._heading.setAccessibleDescription(self.tr("unfolded") if self.is_open else self.tr("folded"))
