"""The screen of the rights: a line for each right, a column for each role, and the form for the name of a role."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.own_role import LONGEST_ROLE_NAME
from app.domain.person import Right
from app.presenters.rights import RightsPresenter
from app.presenters.rights_picture import NameForm, RightsState
from app.ui.dialog import Dialog, furnish
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_line
from app.ui.screens.form_field import FormField
from app.ui.screens.rights_table import RightsTable
from app.ui.space import NONE, USUAL
from app.ui.tasks import Tasks
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.message_bar import MessageBar
from app.ui.worded import Worded


class RightsDialog(Worded, Dialog):
    """Draws `RightsState`; what is ticked and typed stays until it is kept."""

    def __init__(self, presenter: RightsPresenter, tasks: Tasks, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("rightsScreen")
        self._presenter = presenter
        self._tasks = tasks
        self._icons = icons
        self._own: frozenset[str] = frozenset()
        """The keys of the shop's own roles that can be changed here."""
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
        self._hint = make_label("rightsHint", role="muted")
        self._table = RightsTable()
        self._table_field = FormField(self._table, "rightsFault")
        self._form_title = make_label("roleFormTitle", role="heading")
        self._name = make_line("roleName", LONGEST_ROLE_NAME)
        self._name_field = FormField(self._name, "roleNameFault")
        self._keep_name = make_button("keepRoleName", self._icons.icon("check"))
        self._drop_name = make_button("dropRoleName", self._icons.icon("close"))
        self._new = make_button("newRole", self._icons.icon("add"))
        self._rename = make_button("renameRole", self._icons.icon("user"))
        self._retire = make_button("retireRole", self._icons.icon("closed"))
        self._keep = make_button("keepRights", self._icons.icon("check", "on_accent"), role="primary")
        self._close = make_button("closeRights", self._icons.icon("close"))

    def _lay_out(self) -> None:
        self._form_box = QWidget()
        form = QVBoxLayout(self._form_box)
        form.setContentsMargins(*NONE)
        form.setSpacing(USUAL)
        row = QWidget()
        buttons = FlowLayout(row)
        for button in (self._keep_name, self._drop_name):
            buttons.addWidget(button)
        for widget in (self._form_title, self._name_field, row):
            form.addWidget(widget)
        box = QVBoxLayout()
        box.setSpacing(USUAL)
        for widget in (self._title, self._message, self._hint, self._form_box):
            box.addWidget(widget)
        box.addWidget(self._table_field, 1)
        furnish(self, box, [self._new, self._rename, self._retire], [self._close, self._keep], (900, 700))

    def _wire(self) -> None:
        self._table.currentItemChanged.connect(self._show_acts)
        self._new.clicked.connect(lambda: self._presenter.open_form(NameForm.NEW, self._table.role()))
        self._rename.clicked.connect(lambda: self._presenter.open_form(NameForm.RENAME, self._table.role()))
        self._retire.clicked.connect(
            lambda: self._tasks.start("rights.keep", self._presenter.retire, self._table.role(), owner=self)
        )
        self._keep_name.clicked.connect(self._on_keep_name)
        self._drop_name.clicked.connect(self._presenter.close_form)
        self._keep.clicked.connect(self._on_keep)
        self._close.clicked.connect(self.reject)
        self._message.closed.connect(self._presenter.dismiss_message)

    # --- the presenter's view --------------------------------------------

    def draw(self, state: RightsState) -> None:
        self._message.show_message(state.message)
        self._hint.setText(
            self.tr(
                "Space gives or takes a right. In the cell of a right that moves money, type the "
                "most for one act in {currency}; an empty cell means no limit."
            ).format(currency=state.currency)
        )
        self._table.show_state(state)
        self._table_field.show_fault(state.sum_fault)
        self._form_box.setVisible(state.form is not NameForm.NONE)
        self._form_title.setText(state.form_title)
        self._name_field.show_fault(state.name_fault)
        self._own = frozenset(column.key for column in state.columns if column.is_own and column.can_change)
        self._new.setVisible(state.makes_roles)
        for button in (self._keep, self._keep_name, self._new):
            button.setEnabled(not state.is_busy)
        self._show_acts()

    def fill(self, state: RightsState) -> None:
        self.draw(state)
        self._table.fill(state)

    def ask_name(self, name: str) -> None:
        self._name.setText(name)
        self._name_field.focus_field()

    def go_to(self, role: str, right: Right) -> None:
        self._table.go_to(role, right)

    # --- slots --------------------------------------------

    def _show_acts(self) -> None:
        """Offer what can be done with the role the cursor stands at."""
        is_own = self._table.role() in self._own
        self._rename.setVisible(bool(self._own))
        self._retire.setVisible(bool(self._own))
        for button in (self._rename, self._retire):
            button.setEnabled(is_own)

    def _on_keep(self) -> None:
        self._tasks.start("rights.keep", self._presenter.keep, self._table.ticked(), owner=self)

    def _on_keep_name(self) -> None:
        self._tasks.start("rights.keep", self._presenter.keep_name, self._name.text(), owner=self)

    def enter_pressed(self) -> None:
        if self.focusWidget() is self._name:
            self._on_keep_name()
        elif self.focusWidget() is self._table:
            self._on_keep()

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Rights of the roles"))
        self._title.setText(self.tr("Rights of the roles"))
        self._table.setAccessibleName(self.tr("Rights of the roles"))
        self._name_field.set_title(self.tr("Name"))
        self._keep_name.setText(self.tr("Save"))
        self._drop_name.setText(self.tr("Cancel"))
        self._new.setText(self.tr("New role…"))
        self._rename.setText(self.tr("Rename…"))
        self._retire.setText(self.tr("Use no more"))
        self._keep.setText(self.tr("Save the rights"))
        self._close.setText(self.tr("Close"))
