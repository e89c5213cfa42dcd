"""The payment link screen: a short form on the left, the link with its QR code on the right."""

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QVBoxLayout,
    QWidget,
)

from app.presenters.payment_link import PaymentLinkPresenter
from app.presenters.payment_link_state import LinkForm, PaymentLinkState, Validity
from app.services.ports import Clock
from app.ui.folding import Folding
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_line, make_scroll
from app.ui.screens.form_field import FormField
from app.ui.screens.link_panel import LinkPanel
from app.ui.tasks import Tasks
from app.ui.theme import set_look
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.mode_chips import ModeChips
from app.ui.widgets.money_edit import MoneyEdit


class PaymentLinkScreen(QWidget):
    """Draws `PaymentLinkState`; every wish goes to the presenter."""

    def __init__(self, presenter: PaymentLinkPresenter, tasks: Tasks, icons: Icons, clock: Clock) -> None:
        super().__init__()
        self.setObjectName("paymentLink")
        self._presenter = presenter
        self._tasks = tasks
        self._icons = icons
        self._state = PaymentLinkState()
        self._make_fields(clock)
        self._lay_out()
        self._wire()
        self._set_texts()
        presenter.attach(self)

    # --- building --------------------------------------------

    def _make_fields(self, clock: Clock) -> None:
        self._title = make_label("linkTitle", role="title")
        self._message = MessageBar(self._icons)
        self._message.setObjectName("linkMessage")
        self._amount = MoneyEdit()
        self._amount.setObjectName("linkAmount")
        self._description = make_line("linkDescription", 598)
        self._contact = make_line("linkContact", 120)
        self._validity = ModeChips()
        self._validity.setObjectName("linkValidity")
        self._ends = make_label("linkEnds", role="muted")
        self._language = QComboBox()
        self._language.setObjectName("linkLanguage")
        link_icon = self._icons.icon("payment-link", "on_accent")
        self._create = make_button("createLink", link_icon, role="primary", money=True)
        self._panel = LinkPanel(self._icons, clock)

    def _lay_out(self) -> None:
        self._fields = {
            "amount": FormField(self._amount, "linkAmountFault"),
            "description": FormField(self._description, "linkDescriptionFault"),
            "contact": FormField(self._contact, "linkContactFault"),
            "validity": FormField(self._validity, "linkValidityFault"),
            "language": FormField(self._language, "linkLanguageFault"),
        }
        form = QFrame()
        set_look(form, role="card")
        rows = QVBoxLayout(form)
        rows.setContentsMargins(24, 20, 24, 24)
        rows.setSpacing(14)
        for name, field in self._fields.items():
            rows.addWidget(field)
            if name == "validity":
                rows.addWidget(self._ends)
        rows.addSpacing(8)
        rows.addWidget(self._create)
        rows.addStretch()
        columns = Folding(form, self._panel, shares=(3, 2), spacing=20)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(self._title)
        box.addWidget(self._message)
        box.addWidget(make_scroll(columns), 1)

    def _wire(self) -> None:
        for line in (self._amount, self._description, self._contact):
            line.textEdited.connect(self._on_edited)
        self._amount.editingFinished.connect(lambda: self._presenter.field_left("amount"))
        self._description.editingFinished.connect(lambda: self._presenter.field_left("description"))
        self._contact.editingFinished.connect(lambda: self._presenter.field_left("contact"))
        self._amount.completed.connect(self._description.setFocus)
        self._description.returnPressed.connect(self._contact.setFocus)
        self._contact.returnPressed.connect(self._create.setFocus)
        self._validity.chosen.connect(lambda _key: self._on_edited())
        self._language.activated.connect(lambda _index: self._on_edited())
        self._create.clicked.connect(self.submit)
        self._message.closed.connect(self._presenter.dismiss_message)
        self._panel.copy_requested.connect(self.copy_link)
        self._panel.cancel_requested.connect(self._on_cancel)
        self._panel.another_requested.connect(self._presenter.another)

    # --- what the frame asks for --------------------------------------------

    def enter(self) -> None:
        """The screen was opened: put the cursor where work begins."""
        self._presenter.render()
        (self._panel if self._state.link else self._amount).setFocus()

    def submit(self) -> None:
        """Create the link (Ctrl+Enter)."""
        self._presenter.form_changed(self._form())
        self._tasks.start("link.create", self._presenter.create, moves_money=True)

    def copy_link(self) -> None:
        if self._state.link is not None:
            QGuiApplication.clipboard().setText(self._state.link.address)
            self._presenter.copied()

    # --- the presenter's view --------------------------------------------

    def draw(self, state: PaymentLinkState) -> None:
        before, self._state = self._state, state
        if state.profile is not None and state.profile != before.profile:
            self._amount.set_currency(state.profile.currency)
        if state.validities != before.validities:
            untouched = not before.validities
            self._validity.set_choices([(each.validity, each.title, "") for each in state.validities])
            if untouched:
                self._validity.select(Validity.THREE_DAYS)
            # The bank may not offer what was chosen before: say what is chosen now.
            QTimer.singleShot(0, self, self._on_edited)
        if state.languages != before.languages:
            self._fill_languages(state.languages)
        self._ends.setText(state.ends_text)
        self._create.setText(state.create_label)
        self._create.setEnabled(state.can_create and not state.busy)
        for name, field in self._fields.items():
            field.show_fault(state.faults.get(name, ""))
        self._message.show_message(state.message)
        self._panel.show_state(state)
        if state.link is not None and before.link is None:
            self._panel.setFocus()

    def focus(self, field_name: str) -> None:
        self._fields[field_name].focus_field()

    def clear_form(self) -> None:
        for line in (self._amount, self._description, self._contact):
            line.setText("")

    def fill(self, form: LinkForm) -> None:
        self._amount.setText(form.amount)
        self._description.setText(form.description)
        self._contact.setText(form.contact)

    # --- slots --------------------------------------------

    def _on_edited(self) -> None:
        self._presenter.form_changed(self._form())

    def _on_cancel(self) -> None:
        self._tasks.start("link.cancel", self._presenter.cancel, moves_money=True)

    def _form(self) -> LinkForm:
        chosen = self._validity.value
        return LinkForm(
            amount=self._amount.text(),
            description=self._description.text(),
            contact=self._contact.text(),
            validity=chosen if isinstance(chosen, Validity) else Validity.THREE_DAYS,
            language=self._language.currentData() or "",
        )

    def _fill_languages(self, languages: tuple[tuple[str, str], ...]) -> None:
        kept = self._language.currentData()
        self._language.clear()
        for code, name in languages:
            self._language.addItem(name, code)
        self._language.setCurrentIndex(max(0, self._language.findData(kept)))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self._title.setText(self.tr("Payment link"))
        self._fields["amount"].set_title(self.tr("Amount"))
        self._fields["description"].set_title(self.tr("For"))
        self._description.setPlaceholderText(self.tr("What the customer pays for, for example “Order 1041”"))
        self._fields["contact"].set_title(self.tr("Customer (not required)"))
        self._contact.setPlaceholderText(self.tr("E-mail or phone with country code"))
        self._fields["validity"].set_title(self.tr("Can be paid for"))
        self._fields["language"].set_title(self.tr("Language of the bank's page"))
        self._create.setToolTip(self.tr("Create the link (Ctrl+Enter)"))
