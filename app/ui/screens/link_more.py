"""What a payment link seldom needs, folded away under "More": language, name, numbers, the way back, a hold."""

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from app.domain.return_page import LONGEST
from app.presenters.link_reminders import Reminder
from app.presenters.payment_link_state import LinkForm, PaymentLinkState
from app.ui.choosing import show_checked, when_checked
from app.ui.icons import Icons
from app.ui.parts import make_line
from app.ui.screens.form_field import FormField
from app.ui.screens.own_number_field import OwnNumberField
from app.ui.screens.save_card_box import SaveCardBox
from app.ui.widgets.fold import Fold
from app.ui.widgets.unwheeled import ChoiceBox, Unwheeled
from app.ui.worded import Worded

_LONGEST_REFERENCE = 50
_MOST_COPIES = 500
_EDGE = 9
"""Pixels: a number begins where the texts of the other fields do; no style sheet reaches the line inside."""


class _Copies(Unwheeled, QSpinBox):
    """How many links are made."""


class LinkMore(Worded, QWidget):
    """Fields in a fold, which opens by itself at a fault."""

    edited = Signal()
    field_left = Signal(str)
    order_wanted = Signal(str)
    """The order that has the typed number is to be shown."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._language = ChoiceBox()
        self._language.setObjectName("linkLanguage")
        self._number = OwnNumberField("linkOrderNumber", "linkShowUsed", icons)
        self._lines: dict[str, QLineEdit] = {
            "name": make_line("linkName", 100),
            "reference": make_line("linkReference", _LONGEST_REFERENCE),
            "order_number": self._number.line,
            "return_page": make_line("linkReturnPage", LONGEST),
        }
        self._lines["return_page"].setPlaceholderText("https://")
        self._reminder = ChoiceBox()
        self._reminder.setObjectName("linkReminder")
        for each in Reminder:
            self._reminder.addItem("", each)
        self._copies = _Copies()
        self._copies.setObjectName("linkCopies")
        self._copies.setRange(1, _MOST_COPIES)
        self._copies.lineEdit().setTextMargins(_EDGE, 0, _EDGE, 0)
        widgets: dict[str, QWidget] = {
            "language": self._language,
            **self._lines,
            "reminder": self._reminder,
            "copies": self._copies,
        }
        self._fields = {
            name: self._number if each is self._number.line else FormField(each, f"{each.objectName()}Fault")
            for name, each in widgets.items()
        }
        self._hold = QCheckBox()
        self._hold.setObjectName("linkHold")
        self._saving = SaveCardBox("linkOffersToSave", "linkCustomerId")
        self._lines["customer_id"], self._fields["customer_id"] = self._saving.customer, self._saving.field
        self._fold = self._lay_out(icons)
        self._wire()
        self._set_texts()

    def _lay_out(self, icons: Icons) -> Fold:
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 8, 0, 0)
        rows.setSpacing(14)
        for name, field in self._fields.items():
            if name != "customer_id":
                rows.addWidget(field)
        rows.addWidget(self._hold)
        rows.addWidget(self._saving)
        fold = Fold(icons, inside)
        fold.setObjectName("linkMore")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(fold)
        return fold

    def _wire(self) -> None:
        for name, line in self._lines.items():
            line.textEdited.connect(lambda _text: self.edited.emit())
            line.editingFinished.connect(lambda name=name: self.field_left.emit(name))
        self._copies.valueChanged.connect(lambda _value: self.edited.emit())
        self._lines["name"].returnPressed.connect(self._lines["reference"].setFocus)
        self._reminder.activated.connect(lambda _index: self.edited.emit())
        self._language.activated.connect(lambda _index: self.edited.emit())
        self._number.order_wanted.connect(self.order_wanted)
        when_checked(self._hold, lambda _checked: self.edited.emit())
        self._saving.ticked.connect(lambda _ticked: self.edited.emit())
        self._saving.filled.connect(self.edited)

    # --- drawing and reading --------------------------------------------

    def show_state(self, state: PaymentLinkState, before: PaymentLinkState) -> None:
        """Draw any state, any time; what is faulty is not folded away."""
        if state.profile is not None and state.profile != before.profile:
            show_checked(self._hold, state.profile.holds_first)
        if state.languages != before.languages:
            self._fill_languages(state.languages)
        self._saving.show_state(state.saved)
        for name, field in self._fields.items():
            field.show_fault(state.faults.get(name, ""))
        self._number.show_used(state.used_number)
        if self._fields.keys() & state.faults.keys():
            self._fold.set_open(True)

    def form(self, form: LinkForm) -> LinkForm:
        """Return the form with what is typed and chosen here."""
        return replace(
            form,
            language=self._language.currentData() or "",
            hold=self._hold.isChecked(),
            copies=self._copies.value(),
            reminder=self._reminder.currentData(),
            name=self._lines["name"].text(),
            reference=self._lines["reference"].text(),
            order_number=self._lines["order_number"].text(),
            return_page=self._lines["return_page"].text(),
            offers_to_keep=self._saving.is_ticked,
            customer_id=self._lines["customer_id"].text(),
        )

    def fill(self, form: LinkForm) -> None:
        for name, line in self._lines.items():
            line.setText(getattr(form, name))
        with QSignalBlocker(self._copies):
            self._copies.setValue(form.copies)
        show_checked(self._hold, form.hold)
        self._saving.fill(form.offers_to_keep)
        self._reminder.setCurrentIndex(self._reminder.findData(form.reminder))
        self._language.setCurrentIndex(max(0, self._language.findData(form.language or self._language.currentData())))

    def has_field(self, name: str) -> bool:
        return name in self._fields

    def focus_field(self, name: str) -> None:
        """Put the cursor into a field, unfolding it."""
        self._fold.set_open(True)
        self._fields[name].focus_field()

    def toggle(self) -> bool:
        """Fold out or in; returns whether it is open now, with the cursor in it."""
        self._fold.toggle()
        if self._fold.is_open:
            self._fields["language"].focus_field()
        return self._fold.is_open

    def _fill_languages(self, languages: tuple[tuple[str, str], ...]) -> None:
        before = self._language.currentData()
        kept = before if self._language.currentIndex() > 0 else ""  # the first is the usual one, which nobody chose
        self._language.clear()
        for code, name in languages:
            self._language.addItem(name, code)
        self._language.setCurrentIndex(max(0, self._language.findData(kept)))
        if before and before != self._language.currentData():
            # The form says another language now; it is told once this state is drawn.
            QTimer.singleShot(0, self, self.edited.emit)

    def _set_texts(self) -> None:
        titles = {
            "language": self.tr("Language of the bank's page"),
            "name": self.tr("Name of the customer"),
            "reference": self.tr("Your own reference"),
            "reminder": self.tr("Remind me if it is not paid"),
            "copies": self.tr("How many: a set of single links, each paid once"),
            "return_page": self.tr("Page the customer comes back to (else the shop's usual one)"),
        }
        for name, title in titles.items():
            self._fields[name].set_title(title)
        self._saving.set_texts(
            self.tr("Offer to save the card"),
            self.tr("Customer number (a new one was made; type yours if there is one)"),
        )
        self._hold.setText(self.tr("Hold only: capture it later in Orders (F4)"))
        reminders = (self.tr("Never"), self.tr("At half time"), self.tr("24 hours before the end"))
        for place, text in enumerate(reminders):
            self._reminder.setItemText(place, text)
        self._lines["reference"].setPlaceholderText(
            self.tr("For example the number of an invoice; the bank gives it back")
        )
