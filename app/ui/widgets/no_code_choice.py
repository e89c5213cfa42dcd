"""Going without the code on the back: a button, and once it is pressed the reason."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.no_code import NoCode
from app.ui.choosing import show_checked, when_checked
from app.ui.parts import make_button
from app.ui.widgets.unwheeled import ChoiceBox
from app.ui.worded import Worded


class NoCodeChoice(Worded, QWidget):
    """Hidden where the bank always wants the code."""

    switched = Signal(bool)
    """The clerk goes without the code from now on, or types it after all."""

    def __init__(self) -> None:
        super().__init__()
        self._button = make_button("noCode", role="chip")
        self._button.setCheckable(True)
        self._reason = ChoiceBox()
        self._reason.setObjectName("noCodeReason")
        self._reason.hide()
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._reason)
        box.addWidget(self._button)
        when_checked(self._button, self._on_switched)
        self._set_texts()
        self.hide()

    @property
    def reason(self) -> NoCode | None:
        """Why there is no code; None while the code is to be typed."""
        chosen = self._reason.currentData() if self._button.isChecked() else None
        return chosen if isinstance(chosen, NoCode) else None

    def show_reasons(self, reasons: Sequence[tuple[NoCode, str]]) -> None:
        """Offer these reasons; none hides the choice."""
        shown = [
            (self._reason.itemData(place), self._reason.itemText(place)) for place in range(self._reason.count())
        ]
        self.setVisible(bool(reasons))
        if shown == list(reasons):
            return
        chosen = self._reason.currentData()
        self._reason.clear()
        for reason, text in reasons:
            self._reason.addItem(text, reason)
        self._reason.setCurrentIndex(max(self._reason.findData(chosen), 0))
        if not reasons:
            self.forget()

    def forget(self) -> None:
        """Ask for the code again."""
        show_checked(self._button, False)
        self._reason.hide()

    def _on_switched(self, without: bool) -> None:
        self._reason.setVisible(without)
        self.switched.emit(without)
        if without:
            self._reason.setFocus()

    def _set_texts(self) -> None:
        self._button.setText(self.tr("No code"))
        self._button.setToolTip(self.tr("Charge without the code on the back, and say why"))
        self._reason.setAccessibleName(self.tr("Why there is no code"))
