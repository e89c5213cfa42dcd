"""The band over the form when a sale is above the clerk's limit: who allows it, why, and a PIN."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.domain.person import Pin
from app.presenters.sale_consent import ConsentShown
from app.services.order_money import Consent
from app.ui.icons import Icons
from app.ui.parts import LONGEST_REASON, make_button, make_line
from app.ui.pin_line import make_pin_line
from app.ui.screens.form_field import FormField
from app.ui.space import USUAL
from app.ui.widgets.flow_layout import flowing
from app.ui.widgets.question_band import QuestionBand
from app.ui.widgets.unwheeled import ChoiceBox


class ConsentPanel(QuestionBand):
    """Hidden while nobody is asked. The PIN leaves it once, with the button, and is forgotten then."""

    given = Signal(object, str)
    """(consent, why)"""
    left = Signal()
    touched = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__(icons, "saleConsent", "info", "held")
        self._shown: ConsentShown | None = None

    def _make(self) -> None:
        super()._make()
        self._make_fields()
        self._lay_out()
        self._wire()

    def _make_fields(self) -> None:
        self._who = ChoiceBox()
        self._who.setObjectName("saleConsentWho")
        self._why = make_line("saleConsentWhy", LONGEST_REASON)
        self._pin = make_pin_line("saleConsentPin")
        self._give = make_button("saleConsentGive", self._icons.icon("lock", "on_accent"), role="primary")
        self._back = make_button("saleConsentBack", role="quiet")
        self._fields = {
            "who": FormField(self._who, "saleConsentWhoFault"),
            "why": FormField(self._why, "saleConsentWhyFault"),
            "pin": FormField(self._pin, "saleConsentPinFault"),
        }

    def _lay_out(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(USUAL)
        for name, share in (("who", 2), ("why", 3), ("pin", 1)):
            fields.addWidget(self._fields[name], share, Qt.AlignmentFlag.AlignTop)
        self._answers.addLayout(fields)
        self._answers.addLayout(flowing(self._give, self._back))

    def _wire(self) -> None:
        self._why.returnPressed.connect(self._pin.setFocus)
        self._pin.returnPressed.connect(self._on_give)
        self._give.clicked.connect(self._on_give)
        self._back.clicked.connect(self.left)
        for line in (self._why, self._pin):
            line.textEdited.connect(self.touched)
        self._who.activated.connect(self.touched)

    def show_question(self, question: ConsentShown | None) -> None:
        """Draw this question, or hide and forget for None."""
        before, self._shown = self._shown, question
        if question is not None:
            self._make_once()
        self.setVisible(question is not None)
        if question is None:
            self._forget()
            return
        self._ask(question.heading, question.advice)
        self._give.setText(question.submit)
        if before is None or before.allowers != question.allowers:
            self._who.clear()
            self._who.addItems(question.allowers)
        for name, field in self._fields.items():
            field.show_fault(question.faults.get(name, ""))

    def _forget(self) -> None:
        if self._is_made:
            self._pin.clear()
            self._why.setText("")  # not clear(): that can be undone

    def focus_field(self, name: str) -> None:
        self._fields[name].focus_field()

    def submit(self) -> None:
        """Hand over what was given (Ctrl+Enter)."""
        self._give.click()

    def _on_give(self) -> None:
        consent = Consent(self._who.currentText(), Pin(self._pin.text()))
        self._pin.clear()
        self.given.emit(consent, self._why.text())

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("Above the limit"))
        self._fields["who"].set_title(self.tr("Who allows it"))
        self._fields["why"].set_title(self.tr("Why"))
        self._fields["pin"].set_title(self.tr("PIN of the colleague"))
        self._give.setText(self._shown.submit if self._shown else self.tr("Allow and charge"))
        self._back.setText(self.tr("Back"))
