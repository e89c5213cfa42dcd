"""How does a widget come to say its texts in another language, once one is chosen?"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object  # Qt's own class comes behind this one, and only once


class Worded(_Widget):
    """Stands before the Qt class of a widget whose `_set_texts` puts every text in its place."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        raise NotImplementedError
