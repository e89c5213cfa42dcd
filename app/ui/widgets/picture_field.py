"""A field that holds a small picture: how it looks on paper, one key to choose another, one to take it away."""

from base64 import b64decode

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.ui import space
from app.ui.icons import Icons
from app.ui.parts import make_button
from app.ui.shop_logo import logo_picture
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.worded import Worded

_WIDE, _HIGH, _EDGE = 240, 90, 8
"""Pixels of the picture on screen, at most, and of the paper round it."""


class PictureField(Worded, QWidget):
    """Shows one picture, given as base 64."""

    wanted = Signal()
    removed = Signal()

    def __init__(self, name: str, icons: Icons) -> None:
        super().__init__()
        self._shown = ""
        self._picture = QLabel()
        self._picture.setObjectName(f"{name}-picture")
        self._picture.hide()
        self._choose = make_button(f"{name}-choose", icons.icon("folder"))
        self._remove = make_button(f"{name}-remove", icons.icon("delete"))
        self._remove.hide()
        self.setFocusProxy(self._choose)
        buttons = FlowLayout()
        buttons.addWidget(self._choose)
        buttons.addWidget(self._remove)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space.CLOSE)
        box.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignLeft)
        box.addLayout(buttons)
        self._choose.clicked.connect(self.wanted)
        self._remove.clicked.connect(self._on_remove)
        self._set_texts()

    def show_picture(self, picture: str) -> None:
        """Show this picture, or none for ""."""
        if picture == self._shown:
            return
        self._shown = picture
        self._picture.setPixmap(_on_paper(logo_picture(b64decode(picture))))
        self._picture.setVisible(bool(picture))
        self._remove.setVisible(bool(picture))

    def _on_remove(self) -> None:
        self._choose.setFocus()  # the key that is pressed goes away
        self.removed.emit()

    def _set_texts(self) -> None:
        self._choose.setText(self.tr("Choose a picture…"))
        self._remove.setText(self.tr("Remove"))
        self._picture.setAccessibleName(self.tr("The picture as it is printed"))


def _on_paper(image: QImage) -> QPixmap:
    """Return the picture on white, as receipts are, also where the screen is dark; none for an empty one."""
    if image.isNull():
        return QPixmap()
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    small = image.scaled(_WIDE, _HIGH, keep, smooth)
    paper = QPixmap(small.width() + 2 * _EDGE, small.height() + 2 * _EDGE)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(_EDGE, _EDGE, small)
    painter.end()
    return paper
