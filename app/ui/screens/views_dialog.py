"""The kept views of the orders: rename, put in order, take away."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from app.presenters.finding import FindingPresenter
from app.ui.dialog import Dialog, furnish
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_line
from app.ui.shortcuts import bind


class ViewsDialog(Dialog):
    """Made for one opening. The order is that of the keys Alt+1 to Alt+9."""

    def __init__(
        self, finding: FindingPresenter, names: Callable[[], Sequence[str]], icons: Icons, parent: QWidget
    ) -> None:
        """`names` returns the names of the views as they are kept now."""
        super().__init__(parent)
        self.setObjectName("viewsDialog")
        self.setWindowTitle(self.tr("Views of the orders"))
        self._finding = finding
        self._names = names
        self._title = make_label("viewsTitle", role="title")
        self._title.setText(self.tr("Views of the orders"))
        self._list = QListWidget()
        self._list.setObjectName("viewsList")
        self._list.setAccessibleName(self.tr("Views"))
        self._name = make_line("viewsName", 40)
        self._name.setAccessibleName(self.tr("Name of the view"))
        self._fault = make_label("viewsFault", role="fault")
        self._rename = make_button("viewsRename")
        self._rename.setText(self.tr("Rename"))
        self._up = make_button("viewsUp", icons.icon("chevron-up"))
        self._up.setText(self.tr("Up"))
        self._up.setToolTip(self.tr("Move up (Alt+Up)"))
        self._down = make_button("viewsDown", icons.icon("chevron-down"))
        self._down.setText(self.tr("Down"))
        self._down.setToolTip(self.tr("Move down (Alt+Down)"))
        self._remove = make_button("viewsRemove", icons.icon("delete"))
        self._remove.setText(self.tr("Remove"))
        self._remove.setToolTip(self.tr("Remove this view (Del)"))
        self._lay_out()
        self._wire()
        self._fill(0)

    def _lay_out(self) -> None:
        naming = QHBoxLayout()
        naming.addWidget(self._name, 1)
        naming.addWidget(self._rename)
        done = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        done.rejected.connect(self.accept)
        content = QVBoxLayout()
        content.setSpacing(12)
        content.addWidget(self._title)
        content.addWidget(self._list, 1)
        content.addLayout(naming)
        content.addWidget(self._fault)
        furnish(self, content, (self._up, self._down, self._remove), (done,), (560, 420))

    def _wire(self) -> None:
        self._list.currentTextChanged.connect(self._name.setText)
        self._name.returnPressed.connect(self._on_rename)
        self._rename.clicked.connect(self._on_rename)
        self._up.clicked.connect(lambda: self._move(-1))
        self._down.clicked.connect(lambda: self._move(1))
        self._remove.clicked.connect(self._on_remove)
        bind(self, "Alt+Up", lambda: self._move(-1))
        bind(self, "Alt+Down", lambda: self._move(1))
        bind(self._list, "Del", self._on_remove)

    def _on_rename(self) -> None:
        place = self._list.currentRow()
        if place >= 0:
            self._fault.setText(self._finding.views.rename(place, self._name.text()))
            self._fill(place)

    def _on_remove(self) -> None:
        place = self._list.currentRow()
        if place >= 0:
            self._finding.views.remove(place)
            self._fill(place)

    def _move(self, steps: int) -> None:
        place = self._list.currentRow()
        if 0 <= place + steps < self._list.count() and place >= 0:
            self._finding.views.move(place, steps)
            self._fill(place + steps)

    def _fill(self, place: int) -> None:
        self._list.clear()
        self._list.addItems(list(self._names()))
        self._list.setCurrentRow(min(place, self._list.count() - 1))
        for button in (self._rename, self._up, self._down, self._remove):
            button.setEnabled(self._list.count() > 0)
