"""The question over the form when the same sum goes to the same card again. Its default shows the first order."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from app.presenters.same_sale import SameSale
from app.ui.announcing import announce
from app.ui.folding import Folding
from app.ui.icons import Icons
from app.ui.parts import LONGEST_REASON, make_button
from app.ui.screens.form_field import FormField
from app.ui.space import USUAL
from app.ui.theme import set_look
from app.ui.widgets.question_band import QuestionBand
from app.ui.widgets.unwheeled import ChoiceBox


class SameSalePanel(QuestionBand):
    """Hidden while there is no question. Answering costs a reason; looking at the first order costs one key."""

    show_requested = Signal(str)
    another_sale_requested = Signal(str)

    def __init__(self, icons: Icons) -> None:
        super().__init__(icons, "sameSale", "warning", "unknown")
        self._question: SameSale | None = None

    def _make(self) -> None:
        super()._make()
        self._make_fields()
        self._lay_out()
        self._show.clicked.connect(self._on_show)
        self._again.clicked.connect(self._on_again)

    def _make_fields(self) -> None:
        self._show = make_button("sameSaleShow", self._icons.icon("search", "on_accent"), role="primary")
        self._show.setAutoDefault(True)
        self._reason = ChoiceBox()
        self._reason.setObjectName("sameSaleReason")
        # Qt's own line: the style sheet would give another one an edge inside the box's.
        self._reason.setEditable(True)
        self._typed = cast("QLineEdit", self._reason.lineEdit())
        self._typed.setMaxLength(LONGEST_REASON)
        self._typed.returnPressed.connect(self._on_reason_typed)
        self._reason.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._reason.setMinimumContentsLength(20)
        self._reason_field = FormField(self._reason, "sameSaleReasonFault")
        self._again = make_button("sameSaleAgain", self._icons.icon("card"))
        self._again.setAutoDefault(True)
        for button in (self._show, self._again):
            set_look(button, beside="field")

    def _lay_out(self) -> None:
        bottom, anywhere = Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag(0)
        other = Folding(self._reason_field, self._again, (1, 0), (bottom, bottom), USUAL)
        self._answers.addWidget(Folding(self._show, other, (0, 1), (bottom, anywhere), USUAL))

    def show_question(self, question: SameSale | None) -> None:
        """Draw this question, or hide for None. A new one is also spoken."""
        before, self._question = self._question, question
        if question is not None:
            self._make_once()
        self.setVisible(question is not None)
        if question is None:
            return
        self._ask(question.heading, question.advice)
        self._again.setText(question.again)
        for widget in (self._again, self._reason_field):
            widget.setVisible(bool(question.again))
        self._reason_field.show_fault(question.fault)
        if before is None or before.earlier != question.earlier:
            self._offer(question.reasons)
            self._reason.setCurrentIndex(-1)
        elif before.reasons != question.reasons:
            self._offer_anew(before.reasons, question.reasons)
        if before is None or before.heading != question.heading:
            self._speak(question)

    def _offer(self, reasons: Sequence[str]) -> None:
        self._reason.clear()
        self._reason.addItems(reasons)

    def _offer_anew(self, before: Sequence[str], reasons: Sequence[str]) -> None:
        """Offer the same in another language: what was chosen is said in it, what was typed stays as it is."""
        given = self._reason.currentText()
        self._offer(reasons)
        self._reason.setCurrentIndex(-1)
        self._reason.setEditText(dict(zip(before, reasons, strict=False)).get(given, given))

    def focus_answer(self) -> None:
        """Put the cursor on the safe answer."""
        self._show.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_reason(self) -> None:
        self._reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _speak(self, question: SameSale) -> None:
        spoken = f"{question.heading} {question.advice}"
        self.setAccessibleDescription(spoken)
        announce(self, spoken, urgent=True)

    def _on_show(self) -> None:
        if self._question is not None:
            self.show_requested.emit(self._question.earlier)

    def _on_reason_typed(self) -> None:
        self._again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_again(self) -> None:
        self.another_sale_requested.emit(self._reason.currentText())

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("Perhaps the same sale"))
        self._show.setText(self.tr("Show the first order"))
        if self._question is None:
            self._again.setText(self.tr("Another sale"))
        self._reason_field.set_title(self.tr("Why it is another sale"))
        self._typed.setAccessibleName(self.tr("Why it is another sale"))
        self._typed.setPlaceholderText(self.tr("Choose or type"))
