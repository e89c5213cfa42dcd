"""The screen of the people: the list, and one form below it for hiring, roles and PINs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.person import LONGEST_NAME, PersonId
from app.presenters.people import PeoplePresenter
from app.presenters.people_state import Form, PeopleState
from app.ui.dialog import Dialog, furnish
from app.ui.icons import Icons
from app.ui.into_view import keep_in_sight
from app.ui.parts import make_button, make_label, make_line
from app.ui.pin_line import make_pin_line
from app.ui.screens.form_field import FormField
from app.ui.shortcuts import bind
from app.ui.space import NONE, USUAL
from app.ui.tasks import Tasks
from app.ui.widgets.fitting_columns import FittingColumns
from app.ui.widgets.flow_layout import in_flow
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.unwheeled import ChoiceBox
from app.ui.worded import Worded

_STANDING = 2
"""The column that says how a person stands now."""
_WITH_NAME = frozenset({Form.FIRST, Form.ADD})
_WITH_ROLE = frozenset({Form.FIRST, Form.ADD, Form.ROLE})
_WITH_PIN = frozenset({Form.FIRST, Form.ADD, Form.PIN, Form.BACK})


class PeopleDialog(Worded, Dialog):
    """Draws `PeopleState`; every wish goes to the presenter."""

    trail_wanted = Signal()
    rights_wanted = Signal()
    badge_wanted = Signal(object)
    """Whose badge it is about: a `Person`."""
    help_wanted = Signal(str)
    """A page of the help, by its topic."""

    def __init__(self, presenter: PeoplePresenter, tasks: Tasks, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("peopleScreen")
        self._presenter = presenter
        self._tasks = tasks
        self._icons = icons
        self._make_fields()
        self._lay_out()
        self._wire()
        self._set_texts()
        presenter.attach(self)
        self._tasks.start("people.load", presenter.load, owner=self)

    def _make_fields(self) -> None:
        self._title = make_label("peopleTitle", role="title")
        self._message = MessageBar(self._icons)
        self._message.setObjectName("peopleMessage")
        self._list = QTreeWidget()
        self._list.setObjectName("people")
        self._list.setColumnCount(3)
        self._list.setRootIsDecorated(False)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._columns = FittingColumns(self._list, _STANDING)
        self._add = make_button("addPerson", self._icons.icon("add"))
        self._change_role = make_button("changeRole", self._icons.icon("user"))
        self._give_pin = make_button("givePin", self._icons.icon("key"))
        self._badge = make_button("openBadge", self._icons.icon("shield"))
        self._retire = make_button("retirePerson", self._icons.icon("closed"))
        self._take_back = make_button("takeBack", self._icons.icon("unlocked"))
        self._form_title = make_label("personFormTitle", role="heading")
        self._name = make_line("personName", LONGEST_NAME)
        self._role = ChoiceBox()
        self._role.setObjectName("personRole")
        self._role_may = make_label("personRoleMay", role="muted")
        self._pin = make_pin_line("personPin")
        self._again = make_pin_line("personPinAgain")
        self._name_field = FormField(self._name, "personNameFault")
        self._role_field = FormField(self._role, "personRoleFault")
        self._pin_field = FormField(self._pin, "personPinFault")
        self._again_field = FormField(self._again, "personPinAgainFault")
        self._keep = make_button("keepPerson", self._icons.icon("check", "on_accent"), role="primary")
        self._drop = make_button("dropPersonForm", self._icons.icon("close"))
        self._rights = make_button("openRights", self._icons.icon("shield"))
        self._trail = make_button("openTrail", self._icons.icon("history"))
        self._close = make_button("closePeople", self._icons.icon("close"))

    def _lay_out(self) -> None:
        box = QVBoxLayout()
        box.setSpacing(USUAL)
        box.addWidget(self._title)
        box.addWidget(self._list, 20)
        self._acts = in_flow(self._add, self._change_role, self._give_pin, self._badge, self._retire, self._take_back)
        box.addWidget(self._acts)
        self._form_box = QWidget()
        keep_in_sight(self._form_box)
        form = QVBoxLayout(self._form_box)
        form.setContentsMargins(*NONE)
        form.setSpacing(USUAL)
        for widget in (self._form_title, self._name_field, self._role_field, self._role_may):
            form.addWidget(widget)
        for widget in (self._pin_field, self._again_field):
            form.addWidget(widget)
        form.addWidget(in_flow(self._keep, self._drop))
        box.addWidget(self._form_box)
        box.addStretch()
        furnish(self, box, [self._rights, self._trail], [self._close], (820, 840), above=self._message)

    def _wire(self) -> None:
        self._list.currentItemChanged.connect(self._on_selected)
        for button, form in (
            (self._add, Form.ADD),
            (self._change_role, Form.ROLE),
            (self._give_pin, Form.PIN),
            (self._take_back, Form.BACK),
        ):
            button.clicked.connect(lambda _checked=False, form=form: self._presenter.open_form(form))
        self._retire.clicked.connect(lambda: self._tasks.start("people.do", self._presenter.retire, owner=self))
        self._badge.clicked.connect(self._on_badge)
        self._role.activated.connect(lambda place: self._presenter.choose_role(self._role.itemData(place)))
        self._keep.clicked.connect(self._on_keep)
        self._drop.clicked.connect(self._presenter.close_form)
        self._message.closed.connect(self._presenter.dismiss_message)
        self._rights.clicked.connect(self.rights_wanted)
        self._trail.clicked.connect(self.trail_wanted)
        self._close.clicked.connect(self.reject)
        bind(self, "F1", lambda: self.help_wanted.emit("people"))

    # --- the presenter's view --------------------------------------------

    def draw(self, state: PeopleState) -> None:
        self._message.show_message(state.message)
        was_empty = not self._list.topLevelItemCount()
        self._show_rows(state)
        selected = next((row for row in state.rows if row.id == state.selected), None)
        working = selected is not None and not selected.is_retired
        self._list.setVisible(bool(state.rows))
        self._acts.setVisible(bool(state.rows))
        for button in (self._change_role, self._give_pin, self._badge, self._retire):
            button.setVisible(working)
        self._take_back.setVisible(selected is not None and selected.is_retired)
        # Not those that are at work themselves: the cursor would leave them, for whatever stands beside.
        for button in (self._add, self._change_role, self._give_pin, self._take_back):
            button.setEnabled(not state.is_busy)
        self._show_form(state)
        if was_empty and state.rows and state.form is Form.NONE:
            self._list.setFocus()  # they are read after the window has opened, with the cursor elsewhere

    def clear_form(self) -> None:
        self._name.clear()
        self.wipe_pin()

    def wipe_pin(self) -> None:
        self._pin.clear()
        self._again.clear()

    def focus_field(self, field_name: str) -> None:
        {
            "name": self._name_field,
            "role": self._role_field,
            "pin": self._pin_field,
            "again": self._again_field,
        }[field_name].focus_field()

    # --- inside --------------------------------------------

    def _show_rows(self, state: PeopleState) -> None:
        self._list.blockSignals(True)
        while self._list.topLevelItemCount() > len(state.rows):
            self._list.takeTopLevelItem(len(state.rows))
        for place, row in enumerate(state.rows):
            item = self._list.topLevelItem(place)
            if item is None:
                item = QTreeWidgetItem()
                self._list.addTopLevelItem(item)
            for column, text in enumerate((row.name, row.role, row.standing)):
                item.setText(column, text)
            item.setData(0, Qt.ItemDataRole.UserRole, row.id)
            if row.id == state.selected:
                self._list.setCurrentItem(item)
        self._list.blockSignals(False)
        self._columns.fit()

    def _show_form(self, state: PeopleState) -> None:
        is_open = state.form is not Form.NONE
        self._form_box.setVisible(is_open)
        self._form_title.setText(state.title)
        shown = [(self._role.itemData(place), self._role.itemText(place)) for place in range(self._role.count())]
        if shown != list(state.roles):
            self._role.clear()
            for value, name in state.roles:
                self._role.addItem(name, value)
        self._role.setCurrentIndex(self._role.findData(state.role))
        self._role_may.setText(state.role_may)
        self._name_field.setVisible(state.form in _WITH_NAME)
        self._role_field.setVisible(state.form in _WITH_ROLE)
        self._role_field.setEnabled(len(state.roles) > 1)
        self._role_may.setVisible(state.form in _WITH_ROLE)
        self._pin_field.setVisible(state.form in _WITH_PIN)
        self._again_field.setVisible(state.form in _WITH_PIN)
        self._pin.setPlaceholderText(state.pin_hint)
        self._name_field.show_fault(state.faults.get("name", ""))
        self._pin_field.show_fault(state.faults.get("pin", ""))
        self._again_field.show_fault(state.faults.get("again", ""))
        self._drop.setVisible(state.form is not Form.FIRST)

    def _on_selected(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        if item is not None:
            self._presenter.select(PersonId(item.data(0, Qt.ItemDataRole.UserRole)))

    def _on_badge(self) -> None:
        if self._presenter.person is not None:
            self.badge_wanted.emit(self._presenter.person)

    def _on_keep(self) -> None:
        typed = (self._name.text(), self._pin.text(), self._again.text())
        self._tasks.start("people.do", self._presenter.submit, *typed, owner=self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the form that is open (Esc), and only then the window."""
        if event.key() == Qt.Key.Key_Escape and self._drop.isVisible():
            self._drop.click()
            self._list.setFocus()
        else:
            super().keyPressEvent(event)

    def enter_pressed(self) -> None:
        """Go on to the next field; in the last one, keep what was typed."""
        fields = [each for each in (self._name, self._role, self._pin, self._again) if each.isVisible()]
        asked = [each for each in fields if each.isEnabled()]
        cursor = self.focusWidget()
        if cursor not in asked:
            return
        if cursor is asked[-1]:
            self._on_keep()
        else:
            asked[asked.index(cursor) + 1].setFocus()

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("People"))
        self._title.setText(self.tr("People at the tills"))
        self._list.setHeaderLabels([self.tr("Name"), self.tr("Role"), self.tr("Now")])
        self._columns.fit()
        self._list.setAccessibleName(self.tr("People"))
        self._add.setText(self.tr("Add…"))
        self._change_role.setText(self.tr("Change role…"))
        self._give_pin.setText(self.tr("New PIN…"))
        self._badge.setText(self.tr("Badge…"))
        self._retire.setText(self.tr("Remove from staff"))
        self._take_back.setText(self.tr("Take back…"))
        self._name_field.set_title(self.tr("Name"))
        self._role_field.set_title(self.tr("Role"))
        self._pin_field.set_title(self.tr("PIN"))
        self._again_field.set_title(self.tr("Repeat the PIN"))
        self._keep.setText(self.tr("Save"))
        self._drop.setText(self.tr("Cancel"))
        self._rights.setText(self.tr("Rights…"))
        self._trail.setText(self.tr("Activity log…"))
        self._close.setText(self.tr("Close"))
