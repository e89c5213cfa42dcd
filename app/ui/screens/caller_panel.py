"""The right side of the phone order: what to ask the caller next, and what never to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain.order import PaymentMode
from app.domain.stored_card import Initiator
from app.presenters.phone_order_state import Phase, PhoneOrderState
from app.ui.announcing import announce
from app.ui.parts import fill_scrolling, make_label
from app.ui.theme import set_look
from app.ui.worded import Worded


class CallerPanel(Worded, QFrame):
    """Says one question at a time, and the rules of taking a card by phone."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("callerPanel")
        set_look(self, role="card")
        self._title = make_label(role="heading")
        self._question = make_label("callerQuestion", copyable=True)
        self._consent_title = make_label(role="heading")
        self._consent = make_label("callerConsent")
        self._rule_title = make_label(role="heading")
        self._rules = make_label("callerRules", role="muted")
        self._earlier_title = make_label(role="heading")
        self._earlier = make_label("callerEarlier", copyable=True)
        self._keys_title = make_label(role="heading")
        self._keys = make_label("callerKeys", role="muted")
        self._mode = PaymentMode.PHONE
        self._initiator = Initiator.CUSTOMER
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(8)
        for title, text in (
            (self._title, self._question),
            (self._consent_title, self._consent),
            (self._earlier_title, self._earlier),
            (self._rule_title, self._rules),
            (self._keys_title, self._keys),
        ):
            box.addWidget(title)
            box.addWidget(text)
            text.setContentsMargins(0, 0, 0, 16)  # goes with the text when it is hidden
        box.addStretch()
        fill_scrolling(self, inside)
        self._set_texts()

    def show_state(self, state: PhoneOrderState) -> None:
        self._question.setText(state.ask_caller)
        self._title.setVisible(bool(state.ask_caller))
        self._earlier.setText("\n".join(state.earlier))
        for part in (self._earlier_title, self._earlier):
            part.setVisible(bool(state.earlier))
        self._consent.setText(state.saved.sentence)
        for part in (self._consent_title, self._consent):
            part.setVisible(bool(state.saved.sentence) and state.phase is Phase.EDITING)
        for part in (self._keys_title, self._keys):
            part.setVisible(state.phase is Phase.EDITING)
        self._mode, self._initiator = state.mode, state.saved.initiator
        self._rules.setText(self._rule())

    def read_out(self) -> None:
        """Bring the sentence before the clerk's eyes, and to their ears where a screen reader runs."""
        self._question.setFocus(Qt.FocusReason.OtherFocusReason)
        self.speak()

    def speak(self) -> None:
        """Let a screen reader say the sentence."""
        announce(self._question, self._question.text())

    def _rule(self) -> str:
        match self._mode:
            case PaymentMode.CHALLENGE:
                return self.tr(
                    "The customer confirms in the bank's app. Never ask for the code the bank sends; "
                    "if it asks for one, send a link instead."
                )
            case PaymentMode.BANK_PAGE:
                return self.tr("Type the card on the bank's page only. Nothing of it reaches Paydesk.")
            case PaymentMode.LINK:
                return self.tr("The customer types the card; nobody reads it out.")
            case PaymentMode.STORED_CARD if self._initiator is Initiator.SHOP:
                return self.tr("Charge only what was agreed with the card's owner, and tell them.")
            case PaymentMode.STORED_CARD:
                return self.tr("Make sure that the cardholder is on the phone. Do not ask for the card number.")
            case PaymentMode.PHONE:
                return self.tr("Never write the card down. Do not repeat the number aloud in the shop.")

    def _set_texts(self) -> None:
        self._title.setText(self.tr("Say to the caller"))
        self._consent_title.setText(self.tr("Read this out"))
        self._earlier_title.setText(self.tr("Earlier orders of this customer"))
        self._rule_title.setText(self.tr("Keep in mind"))
        self._rules.setText(self._rule())
        self._keys_title.setText(self.tr("Keys"))
        self._keys.setText(
            self.tr(
                "Enter: next field\nAlt+1 to Alt+3: the last sums\nF6: other way to pay\n"
                "F7: hold only, capture later\nCtrl+M: more fields\nCtrl+L: send a link instead\n"
                "Ctrl+Enter: the large button\nEsc twice: clear the card fields\nCtrl+K: find or do anything"
            )
        )
