"""The bank's own words behind "Details": folded away, unfolded to be read to a help desk or copied."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from app.ui.icons import Icons
from app.ui.parts import make_button, make_label
from app.ui.widgets.late_panel import LatePanel


class RawDetails(LatePanel):
    """A link that unfolds a raw text with a copy button; hidden while there is no text."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons

    def _make(self) -> None:
        self._make_fields()
        self._lay_out()
        self._unfold.toggled.connect(self._on_toggled)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text.text()))
        self._on_toggled(False)

    def _make_fields(self) -> None:
        self._unfold = make_button("detailsUnfold", role="link")
        self._unfold.setCheckable(True)
        self._text = make_label("detailsText", role="mono")
        flags = Qt.TextInteractionFlag
        self._text.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self._copy = make_button("detailsCopy", self._icons.icon("copy"), role="quiet")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._unfold)
        head.addStretch()
        body = QHBoxLayout()
        body.addWidget(self._text, 1)
        body.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(head)
        box.addLayout(body)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """What takes the focus here, in the order of reading; nothing before there was a text."""
        return (self._unfold, self._copy) if self._is_made else ()

    def show_text(self, text: str) -> None:
        """Offer this text, folded; "" offers nothing."""
        if text:
            self._make_once()
        if self._is_made:
            self._put(text)
        self.setVisible(bool(text))

    def _put(self, text: str) -> None:
        self._text.setText(text)
        self._unfold.setChecked(False)

    def _on_toggled(self, unfolded: bool) -> None:
        self._text.setVisible(unfolded)
        self._copy.setVisible(unfolded)

    def _set_texts(self) -> None:
        self._unfold.setText(self.tr("Details"))
        self._text.setAccessibleName(self.tr("Details"))
        self._copy.setText(self.tr("Copy"))
        self._copy.setAccessibleName(self.tr("Copy the details"))
