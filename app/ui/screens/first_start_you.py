"""The first step of the first start: language, place, the end of the day, and who owns the shop."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.person import LONGEST_NAME, LONGEST_PIN
from app.presenters.first_start_state import Asked, FirstStartState
from app.ui.choosing import offer_or_first
from app.ui.parts import make_label, make_line
from app.ui.screens.form_field import FormField
from app.ui.space import FIELDS, NONE
from app.ui.widgets.unwheeled import ChoiceBox
from app.ui.worded import Worded


class FirstStartYou(Worded, QWidget):
    """Draws that part of `FirstStartState`."""

    language_chosen = Signal(str)
    country_chosen = Signal(str)
    end_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("firstStartYou")
        self._language, self._country, self._end, self._known = (ChoiceBox() for _ in range(4))
        for box, name in (
            (self._language, "firstLanguage"),
            (self._country, "firstCountry"),
            (self._end, "firstDayEnds"),
            (self._known, "firstKnownName"),
        ):
            box.setObjectName(name)
        self._owner = make_label("firstOwnerTitle", role="message")
        self._name = make_line("firstName", LONGEST_NAME)
        self._pin = make_line("firstPin", LONGEST_PIN, secret=True)
        self._again = make_line("firstPinAgain", LONGEST_PIN, secret=True)
        self._fields = {
            "language": FormField(self._language, "firstLanguageFault"),
            "country": FormField(self._country, "firstCountryFault"),
            "ends": FormField(self._end, "firstDayEndsFault"),
            "name": FormField(self._name, "firstNameFault"),
            "known": FormField(self._known, "firstKnownNameFault"),
            "pin": FormField(self._pin, "firstPinFault"),
            "again": FormField(self._again, "firstPinAgainFault"),
        }
        self._lay_out()
        self._language.activated.connect(lambda at: self.language_chosen.emit(self._language.itemData(at)))
        self._country.activated.connect(lambda at: self.country_chosen.emit(self._country.itemData(at)))
        self._end.activated.connect(lambda at: self.end_chosen.emit(self._end.itemData(at)))
        self._is_new_owner = False
        self._pin.textChanged.connect(self._ask_again)
        self._set_texts()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(*NONE)
        box.setSpacing(FIELDS)
        for name, field in self._fields.items():
            if name == "name":
                box.addWidget(self._owner)
            box.addWidget(field)

    def typed(self) -> tuple[str, str, str]:
        """Return name, PIN and the PIN once more as they stand in the fields that are shown."""
        name = self._known.currentText() if self._known.isVisibleTo(self) else self._name.text()
        return name, self._pin.text(), self._again.text()

    def draw(self, state: FirstStartState) -> None:
        offer_or_first(self._language, state.languages, state.language)
        offer_or_first(self._country, state.countries, state.country)
        offer_or_first(self._end, state.ends, state.end)
        offer_or_first(self._known, tuple((name, name) for name in state.names), self._known.currentText())
        self._owner.setText(state.owner_title)
        self._fields["name"].setVisible(state.asked is Asked.OWNER)
        self._fields["known"].setVisible(state.asked is Asked.PIN)
        self._fields["pin"].setVisible(state.asked is not Asked.NOTHING)
        self._is_new_owner = state.asked is Asked.OWNER
        self._ask_again()
        self._pin.setPlaceholderText(state.pin_hint)
        for name, field in self._fields.items():
            field.setEnabled(not state.busy)
            field.show_fault(state.faults.get(name, ""))

    def _ask_again(self) -> None:
        """Ask for a new owner's PIN once more, as soon as there is one."""
        self._fields["again"].setVisible(self._is_new_owner and bool(self._pin.text()))

    def focus_field(self, name: str) -> None:
        self._fields[name].focus_field()

    def wipe_pin(self) -> None:
        self._pin.clear()
        self._again.clear()

    def _set_texts(self) -> None:
        titles = {
            "language": self.tr("Language"),
            "country": self.tr("Where is your shop?"),
            "ends": self.tr("Your business day ends"),
            "name": self.tr("Name"),
            "known": self.tr("Name"),
            "pin": self.tr("PIN"),
            "again": self.tr("Repeat the PIN"),
        }
        for name, title in titles.items():
            self._fields[name].set_title(title)
