"""The screen of the rights: a role, a tick for each right, and the largest sum of one act beside those on money."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QVBoxLayout

from app.domain.person import MONEY_RIGHTS, Right
from app.presenters.rights import RightsForm, RightsPresenter, RightsState
from app.ui.dialog import Dialog, furnish
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_line
from app.ui.screens.form_field import FormField
from app.ui.space import USUAL
from app.ui.tasks import Tasks
from app.ui.widgets.message_bar import MessageBar

_LONGEST_SUM = 20


class RightsDialog(Dialog):
    """Draws `RightsState`; what is ticked and typed stays until it is kept or another role is chosen."""

    def __init__(self, presenter: RightsPresenter, tasks: Tasks, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("rightsScreen")
        self._presenter = presenter
        self._tasks = tasks
        self._icons = icons
        self._make_fields()
        self._lay_out()
        self._wire()
        self._set_texts()
        presenter.attach(self)
        self._tasks.start("rights.load", presenter.load, owner=self)

    def _make_fields(self) -> None:
        self._title = make_label("rightsTitle", role="title")
        self._message = MessageBar(self._icons)
        self._message.setObjectName("rightsMessage")
        self._role = QComboBox()
        self._role.setObjectName("rightsRole")
        self._role_field = FormField(self._role, "rightsRoleFault")
        self._limit_title = make_label("rightsLimitTitle", role="muted")
        self._ticks: dict[Right, QCheckBox] = {}
        self._limits: dict[Right, QLineEdit] = {}
        self._limit_fields: dict[Right, FormField] = {}
        for right in Right:
            tick = QCheckBox()
            tick.setObjectName(f"may-{right.value}")
            self._ticks[right] = tick
            if right in MONEY_RIGHTS:
                self._limits[right] = make_line(f"most-{right.value}", _LONGEST_SUM)
                self._limit_fields[right] = FormField(self._limits[right], f"most-{right.value}-fault")
        self._keep = make_button("keepRights", self._icons.icon("check", "on_accent"), role="primary")
        self._close = make_button("closeRights", self._icons.icon("close"))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(1, 200)
        for place, (right, tick) in enumerate(self._ticks.items()):
            grid.addWidget(tick, place, 0)
            if right in self._limit_fields:
                grid.addWidget(self._limit_fields[right], place, 1)
        box = QVBoxLayout()
        box.setSpacing(USUAL)
        for widget in (self._title, self._message, self._role_field, self._limit_title):
            box.addWidget(widget)
        box.addLayout(grid)
        box.addStretch()
        furnish(self, box, [], [self._close, self._keep], (640, 740))

    def _wire(self) -> None:
        self._role.activated.connect(lambda place: self._presenter.choose(self._role.itemData(place)))
        for right, tick in self._ticks.items():
            tick.toggled.connect(lambda ticked, right=right: self._on_ticked(right, ticked))
        self._keep.clicked.connect(self._on_keep)
        self._close.clicked.connect(self.reject)
        self._message.closed.connect(self._presenter.dismiss_message)

    # --- the presenter's view --------------------------------------------

    def draw(self, state: RightsState) -> None:
        shown = [(self._role.itemData(place), self._role.itemText(place)) for place in range(self._role.count())]
        if shown != list(state.roles):
            self._role.clear()
            for value, name in state.roles:
                self._role.addItem(name, value)
        self._role.setCurrentIndex(self._role.findData(state.role))
        self._message.show_message(state.message)
        self._keep.setEnabled(not state.is_busy)
        self._limit_title.setText(
            self.tr("At most in one act, in {currency}; empty for any sum").format(currency=state.currency)
        )
        for row in state.rows:
            self._ticks[row.right].setText(row.title)
            if row.has_limit:
                self._limit_fields[row.right].show_fault(row.fault)
                self._limits[row.right].setAccessibleName(f"{row.title}: {self._limit_title.text()}")

    def fill(self, state: RightsState) -> None:
        self.draw(state)
        for row in state.rows:
            self._ticks[row.right].setChecked(row.is_given)
            if row.has_limit:
                self._limits[row.right].setText(row.limit)
                self._limits[row.right].setEnabled(row.is_given)

    # --- slots --------------------------------------------

    def _on_ticked(self, right: Right, ticked: bool) -> None:
        if right in self._limits:
            self._limits[right].setEnabled(ticked)

    def _on_keep(self) -> None:
        form = RightsForm(
            frozenset(right for right, tick in self._ticks.items() if tick.isChecked()),
            {right: line.text() for right, line in self._limits.items() if self._ticks[right].isChecked()},
        )
        self._tasks.start("rights.keep", self._presenter.keep, form, owner=self)

    def enter_pressed(self) -> None:
        if self.focusWidget() in self._limits.values():
            self._on_keep()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Rights of the roles"))
        self._title.setText(self.tr("Rights of the roles"))
        self._role_field.set_title(self.tr("Role"))
        self._keep.setText(self.tr("Keep"))
        self._close.setText(self.tr("Close"))
