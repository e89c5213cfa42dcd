"""The fields of one section of the settings, drawn as their description says."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.presenters.setting_fields import FieldKind, SettingField, SettingSection
from app.presenters.till_settings import SettingsState
from app.ui.choosing import offer_or_first, show_checked, when_checked
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_line
from app.ui.screens.form_field import FormField
from app.ui.widgets.folder_field import FolderField
from app.ui.widgets.paragraph_edit import ParagraphEdit
from app.ui.widgets.picture_field import PictureField
from app.ui.widgets.unwheeled import ChoiceBox
from app.ui.widgets.wrapping_check import WrappingCheckBox

_LONGEST = 200
_Field = QLineEdit | QComboBox | QCheckBox | ParagraphEdit | PictureField | FolderField | QPushButton


class SettingPage(QWidget):
    """The fields of one section; `chosen` tells the name of a field that was changed, and its value."""

    chosen = Signal(str, str)
    act_wanted = Signal(str)
    picture_wanted = Signal(str)
    """Somebody wants to choose a picture for this field."""

    def __init__(self, section: SettingSection, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._intro = make_label(f"settings-{section.name}", role="muted")
        self._fields: dict[str, _Field] = {}
        self._rows: dict[str, FormField] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(4, 4, 12, 4)
        self._box.setSpacing(14)
        self._box.addWidget(self._intro)
        for each in section.fields:
            self._add(each)
        self._later = make_label(f"settings-{section.name}-later", role="muted")
        self._box.addWidget(self._later)
        self._box.addStretch()

    def show_section(self, section: SettingSection, state: SettingsState) -> None:
        self._intro.setText(section.intro)
        self._later.setText(section.later)
        self._later.setVisible(bool(section.later))
        for each in section.fields:
            self._show(each, state.values.get(each.name, ""), state.faults.get(each.name, ""))

    def _add(self, each: SettingField) -> None:
        name = f"setting-{each.name}"
        field: _Field
        match each.kind:
            case FieldKind.TEXT:
                field = make_line(name, _LONGEST)
                field.editingFinished.connect(partial(self._typed, each.name, field))
            case FieldKind.LINES:
                field = ParagraphEdit()
                field.left.connect(lambda text: self.chosen.emit(each.name, text))
            case FieldKind.PICTURE:
                field = PictureField(name, self._icons)
                field.wanted.connect(lambda: self.picture_wanted.emit(each.name))
                field.removed.connect(lambda: self.chosen.emit(each.name, ""))
            case FieldKind.FOLDER:
                field = FolderField(name, self._icons)
                field.left.connect(lambda text: self.chosen.emit(each.name, text))
            case FieldKind.ACT:
                field = make_button(name)
                field.clicked.connect(lambda: self.act_wanted.emit(each.name))
            case FieldKind.CHOICE:
                field = ChoiceBox()
                field.activated.connect(partial(self._picked, each.name, field))
            case FieldKind.SWITCH:
                field = WrappingCheckBox()
                when_checked(field, lambda is_on: self.chosen.emit(each.name, "yes" if is_on else ""))
        field.setObjectName(name)
        self._fields[each.name] = field
        if isinstance(field, QCheckBox):
            self._box.addWidget(field)
        elif isinstance(field, QPushButton):
            self._box.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            row = self._rows[each.name] = FormField(field, f"{name}-fault")
            self._box.addWidget(row)

    def _show(self, each: SettingField, value: str, fault: str) -> None:
        field = self._fields[each.name]
        match field:
            case QCheckBox():
                field.setText(each.title)
                show_checked(field, bool(value))
            case QComboBox():
                offer_or_first(field, each.choices, value)
            case QPushButton():
                field.setText(each.title)
            case FolderField():
                field.show_folder(value)
            case PictureField():
                field.show_picture(value)
            case QLineEdit() | ParagraphEdit():
                field.setPlaceholderText(each.hint)
                if field.text() != value and not field.hasFocus():
                    field.setText(value)
        if each.name in self._rows:
            self._rows[each.name].set_title(each.title)
            self._rows[each.name].show_fault(fault)

    def _typed(self, name: str, field: QLineEdit) -> None:
        self.chosen.emit(name, field.text())

    def _picked(self, name: str, field: QComboBox, place: int) -> None:
        self.chosen.emit(name, str(field.itemData(place)))
