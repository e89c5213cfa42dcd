"""The card of a phone order: number, expiry, code, or the reason why there is no code."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.no_code import NoCode
from app.presenters.phone_order_state import PhoneOrderState
from app.ui.parts import make_label
from app.ui.screens.form_field import FormField
from app.ui.widgets.card_edit import CardNumberEdit, ExpiryEdit, SecurityCodeEdit
from app.ui.widgets.card_groups import CardGroups
from app.ui.widgets.no_code_choice import NoCodeChoice
from app.ui.worded import Worded


class PhoneCard(Worded, QWidget):
    """A whole field moves on to the next. What is typed stands in buffers that are overwritten by `wipe`."""

    finished = Signal()
    """The code is whole: the card is typed."""
    changed = Signal()
    mistyped = Signal(str)
    """The name of a field that has all its digits, and cannot be right."""
    code_switched = Signal()
    touched = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._make_fields()
        self._lay_out()
        self._wire()
        self._set_texts()

    def _make_fields(self) -> None:
        self._number = CardNumberEdit()
        self._number.setObjectName("cardNumber")
        self._brand = make_label("cardBrand", role="muted")
        self._brand.setWordWrap(False)
        self._groups = CardGroups(self._number.groups)
        self._groups.setObjectName("cardGroups")
        self._expiry = ExpiryEdit()
        self._expiry.setObjectName("cardExpiry")
        self._code = SecurityCodeEdit()
        self._code.setObjectName("cardCode")
        self._no_code = NoCodeChoice()
        self._no_code.setObjectName("noCodeChoice")
        self.edits: dict[str, QLineEdit] = {"number": self._number, "expiry": self._expiry, "code": self._code}
        self.fields = {name: FormField(edit, f"{edit.objectName()}Fault") for name, edit in self.edits.items()}

    def _lay_out(self) -> None:
        self.fields["number"].add_aside(self._brand)
        self.fields["number"].add_below(self._groups)
        self.fields["code"].add_aside(self._no_code)
        rest = QHBoxLayout()
        rest.setSpacing(16)
        for name in ("expiry", "code"):
            rest.addWidget(self.fields[name], 1, Qt.AlignmentFlag.AlignTop)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(14)
        box.addWidget(self.fields["number"])
        box.addLayout(rest)

    def _wire(self) -> None:
        self._number.brand_changed.connect(self._brand.setText)
        self._number.completed.connect(self._expiry.setFocus)
        self._number.mistyped.connect(lambda: self.mistyped.emit("number"))
        self._expiry.mistyped.connect(lambda: self.mistyped.emit("expiry"))
        self._expiry.completed.connect(self._code.setFocus)
        self._code.completed.connect(self.finished)
        self._no_code.switched.connect(self._on_code_switched)
        for field in (self._number, self._expiry, self._code):
            field.touched.connect(self.touched)
            field.textEdited.connect(self._on_changed)

    def show_state(self, state: PhoneOrderState) -> None:
        self.setVisible(state.asks_for_card)
        self._groups.setVisible(state.compares_groups)
        self._no_code.show_reasons(state.why_no_code)
        self._code.setVisible(self._no_code.reason is None)

    def set_code_length(self, length: int) -> None:
        """Ask for a code of so many digits."""
        self._code.set_length(length)

    @property
    def number(self) -> str:
        return self._number.digits()

    @property
    def expiry(self) -> str:
        return self._expiry.text()

    @property
    def code(self) -> str:
        return self._code.digits()

    @property
    def no_code(self) -> NoCode | None:
        """Why there is no code; None while it is to be typed."""
        return self._no_code.reason

    @property
    def whole(self) -> frozenset[str]:
        """The fields that are whole, and "card" while anything is typed."""
        is_whole = {
            "number": self._number.is_whole,
            "expiry": self._expiry.is_whole,
            "code": self._code.is_whole or self.no_code is not None,
            "card": bool(self.number or self.expiry or self.code),
        }
        return frozenset(name for name, holds in is_whole.items() if holds)

    def wipe(self) -> None:
        """Overwrite everything; the next card has a code again."""
        for field in (self._number, self._expiry, self._code):
            field.wipe()
        self._no_code.forget()
        self._code.show()
        self._on_changed()

    def focus_first_empty(self) -> None:
        """Put the cursor into the first field with nothing in it, else into the number."""
        empty = (name for name, text in (("number", self.number), ("expiry", self.expiry)) if not text)
        without_code = not self.code and self.no_code is None
        self.fields[next(empty, "code" if without_code else "number")].focus_field()

    def _on_changed(self) -> None:
        self._groups.update()
        self.changed.emit()

    def _on_code_switched(self, without: bool) -> None:
        self._code.wipe()
        self._code.setVisible(not without)
        if not without:
            self._code.setFocus()
        self.code_switched.emit()
        self._on_changed()

    def _set_texts(self) -> None:
        self.fields["number"].set_title(self.tr("Card number"))
        self.fields["expiry"].set_title(self.tr("Expiry date (MM/YY)"))
        self.fields["code"].set_title(self.tr("Code on the back"))
