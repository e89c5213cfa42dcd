"""The dialog of the receipt printer: it draws the fields it is given, tries them, and keeps them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QVBoxLayout, QWidget

from app.presenters.printer_fields import Typed
from app.presenters.receipt_printer import PrinterState, ReceiptPrinterPresenter
from app.presenters.setting_fields import FieldKind, SettingField
from app.ui.choosing import show_checked, when_checked
from app.ui.dialog import furnish
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_line, make_working_bar
from app.ui.screens.form_field import FormField
from app.ui.shortcuts import bind
from app.ui.space import FIELDS
from app.ui.tasks import Tasks
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.mode_chips import ModeChips

_LONGEST = 260
_HELP = "receipt-printer"


class ReceiptPrinterDialog(QDialog):
    """Draws `PrinterState`. A test slip that is under way ends with the dialog."""

    help_wanted = Signal(str)

    def __init__(self, presenter: ReceiptPrinterPresenter, tasks: Tasks, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("receiptPrinter")
        self._presenter = presenter
        self._tasks = tasks
        self._icons = icons
        self._lines: dict[str, QLineEdit] = {}
        self._chips: dict[str, ModeChips] = {}
        self._switches: dict[str, QCheckBox] = {}
        self._rows: dict[str, FormField] = {}
        self._make_fields()
        self._lay_out()
        self._wire()
        presenter.attach(self)
        self._lines["address"].setFocus()

    def _make_fields(self) -> None:
        self._title = make_label("printerTitle", role="title")
        self._intro = make_label("printerIntro", role="muted")
        self._message = MessageBar(self._icons)
        self._message.setObjectName("printerMessage")
        self._working = make_working_bar("printerWorking")
        self._test = make_button("printTestSlip", self._icons.icon("print"))
        self._keep = make_button("keepPrinter", self._icons.icon("save", "on_accent"), role="primary")
        self._close = make_button("closePrinter", self._icons.icon("close"))

    def _lay_out(self) -> None:
        self._form = QVBoxLayout()
        self._form.setSpacing(14)
        content = QVBoxLayout()
        content.setSpacing(FIELDS)
        content.addWidget(self._title)
        content.addWidget(self._intro)
        content.addLayout(self._form)
        content.addStretch()
        content.addWidget(self._working)
        furnish(self, content, [self._test], [self._close, self._keep], (720, 680), above=self._message)
        self._keep.setDefault(True)  # only now: Qt forgets the default button of a dialog it is not in yet

    def _wire(self) -> None:
        self._message.closed.connect(self._presenter.dismiss_message)
        self._test.clicked.connect(self._on_test)
        self._keep.clicked.connect(self._on_keep)
        self._close.clicked.connect(self.reject)
        bind(self, "F1", lambda: self.help_wanted.emit(_HELP))

    # --- the presenter's view --------------------------------------------

    def draw(self, state: PrinterState) -> None:
        self.setWindowTitle(state.title)
        self._title.setText(state.title)
        self._intro.setText(state.intro)
        for each in state.fields:
            if each.name not in self._rows and each.name not in self._switches:
                self._add(each)
            self._name(each)
        for name, row in self._rows.items():
            row.show_fault(state.faults.get(name, ""))
        self._message.show_message(state.message)
        self._working.setVisible(state.busy)
        for button in (self._test, self._keep):
            button.setEnabled(not state.busy)
        self._set_texts()

    def fill(self, typed: Typed) -> None:
        for name, line in self._lines.items():
            line.setText(typed[name])
        for name, chips in self._chips.items():
            chips.select(typed[name])
        for name, switch in self._switches.items():
            show_checked(switch, bool(typed[name]))

    def focus(self, field_name: str) -> None:
        self._rows[field_name].focus_field()

    # --- inside ----------------------------------------------------------

    def _add(self, each: SettingField) -> None:
        """Make the widget of a field, below those that are there."""
        name = f"printer-{each.name}"
        match each.kind:
            case FieldKind.TEXT:
                line = self._lines[each.name] = make_line(name, _LONGEST)
                line.textEdited.connect(self._on_edited)
                self._rows[each.name] = FormField(line, f"{name}-fault")
            case FieldKind.CHOICE:
                chips = self._chips[each.name] = ModeChips()
                chips.setObjectName(name)
                chips.chosen.connect(self._on_edited)
                self._rows[each.name] = FormField(chips, f"{name}-fault")
            case FieldKind.SWITCH:
                switch = self._switches[each.name] = QCheckBox()
                switch.setObjectName(name)
                when_checked(switch, self._on_edited)
        self._form.addWidget(self._rows.get(each.name) or self._switches[each.name])

    def _name(self, each: SettingField) -> None:
        """Give the words to a field's widget, in the language of now."""
        match each.kind:
            case FieldKind.SWITCH:
                self._switches[each.name].setText(each.title)
            case FieldKind.CHOICE:
                self._chips[each.name].set_choices([(value, title, "") for value, title in each.choices])
                self._rows[each.name].set_title(each.title)
            case FieldKind.TEXT:
                self._lines[each.name].setPlaceholderText(each.hint)
                self._rows[each.name].set_title(each.title)

    def _typed(self) -> Typed:
        lines = {name: line.text() for name, line in self._lines.items()}
        chosen = {name: str(chips.value) for name, chips in self._chips.items()}
        switches = {name: "yes" if switch.isChecked() else "" for name, switch in self._switches.items()}
        return {**lines, **chosen, **switches}

    def _on_edited(self, _value: object = None) -> None:
        self._presenter.changed(self._typed())

    def _on_test(self) -> None:
        self._tasks.start("printer.test", self._presenter.print_test, owner=self)

    def _on_keep(self) -> None:
        self._tasks.start("printer.keep", self._presenter.keep, owner=self)

    def _set_texts(self) -> None:
        self._test.setText(self.tr("Print a test slip"))
        self._keep.setText(self.tr("Save these settings"))
        self._close.setText(self.tr("Close"))
