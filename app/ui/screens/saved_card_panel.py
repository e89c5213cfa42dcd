"""Charging a saved card: whose cards, which of them, who wants it, and forgetting one."""

from functools import partial

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from app.domain.stored_card import Initiator
from app.presenters.phone_order_state import PhoneOrderState
from app.presenters.saved_card_state import SavedCardRow, SavedCardState
from app.ui.choosing import show_checked, when_chosen
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_line, make_tool_button
from app.ui.scan_ear import ScanGuard
from app.ui.screens.form_field import FormField
from app.ui.space import CLOSE
from app.ui.theme import set_look
from app.ui.widgets.card_edit import SecurityCodeEdit
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.late_panel import LatePanel

_MOST_ROWS = 4
"""So many cards are seen at once; a list of more scrolls."""


class SavedCardPanel(LatePanel):
    """Stands in the place of the card's fields while a saved card is to be charged."""

    edited = Signal(str)
    """This field was typed into, by its name in the form."""
    touched = Signal()
    find_wanted = Signal(str)
    chosen = Signal(int)
    initiator_chosen = Signal(object)
    forget_wanted = Signal(bool)
    """The chosen card is to be forgotten, or is to stay after all."""
    forget_confirmed = Signal()
    finished = Signal()
    """Enter was pressed on a card."""

    def __init__(self, icons: Icons, guard: ScanGuard) -> None:
        """`guard` is told of the field that no scanner may type into."""
        super().__init__()
        self.setObjectName("savedCardPanel")
        self._icons = icons
        self._guard = guard
        self._state = SavedCardState()

    def _make(self) -> None:
        self._make_fields()
        self._lay_out()
        self._wire()

    def _make_fields(self) -> None:
        self._customer = make_line("savedCustomer", 120)
        self._find = make_tool_button("findSavedCards", self._icons.icon("search"))
        set_look(self._find, role="", beside="field")
        self._note = make_label("savedCardsNote", role="muted")
        # Taken out of its module here: PySide6 makes a class when it is first named, and most sales list no cards.
        self._cards = QtWidgets.QListWidget()
        self._cards.setObjectName("savedCards")
        self._cards.setSelectionMode(QtWidgets.QListWidget.SelectionMode.SingleSelection)
        self._cards.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._cards.setWordWrap(True)
        self._cards.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._forget = make_button("forgetCard", self._icons.icon("delete"), role="quiet")
        self._who = {Initiator.CUSTOMER: QRadioButton(), Initiator.SHOP: QRadioButton()}
        self._who[Initiator.CUSTOMER].setObjectName("wantedByCustomer")
        self._who[Initiator.SHOP].setObjectName("wantedByShop")
        self._group = QButtonGroup(self)
        for choice in self._who.values():
            self._group.addButton(choice)
        self._who_title = make_label()
        self._hint = make_label("wantedByHint", role="muted")
        self._code = SecurityCodeEdit()
        self._code.setObjectName("savedCardCode")
        self._make_question()

    def _make_question(self) -> None:
        self._question = QFrame()
        self._question.setObjectName("forgetQuestion")
        set_look(self._question, role="card")
        self._asked = make_label("forgetQuestionText")
        self._really = make_button("forgetReally", role="danger")
        self._keep = make_button("forgetNot")
        self._question.hide()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        self._field = FormField(self._customer, "savedCustomerFault")
        line.addWidget(self._field, 1)
        line.addWidget(self._find, 0, Qt.AlignmentFlag.AlignBottom)
        self._list = FormField(self._cards, "savedCardsFault")
        below = QWidget()
        row = QHBoxLayout(below)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._forget)
        row.addStretch()
        self._list.add_below(below)
        self._code_field = FormField(self._code, "savedCardCodeFault")
        question = QVBoxLayout(self._question)
        question.addWidget(self._asked)
        answers = QHBoxLayout()
        answers.addWidget(self._keep)
        answers.addWidget(self._really)
        answers.addStretch()
        question.addLayout(answers)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(CLOSE)
        box.addLayout(line)
        box.addWidget(self._note)
        box.addWidget(self._list)
        box.addWidget(self._question)
        box.addWidget(self._who_title)
        wanted = FlowLayout(spacing=16)
        for choice in self._who.values():
            wanted.addWidget(choice)
        box.addLayout(wanted)
        box.addWidget(self._hint)
        box.addSpacing(CLOSE)
        box.addWidget(self._code_field)

    def _wire(self) -> None:
        self._guard.listen_at(self._code)
        self._customer.returnPressed.connect(self.ask)
        self._customer.textEdited.connect(lambda: self.edited.emit("saved_card"))
        self._code.textEdited.connect(lambda: self.edited.emit("saved_code"))
        self._code.touched.connect(self.touched)
        self._find.clicked.connect(self.ask)
        self._cards.currentRowChanged.connect(self.chosen)
        self._cards.itemActivated.connect(lambda _item: self.finished.emit())
        for initiator, choice in self._who.items():
            when_chosen(choice, partial(self.initiator_chosen.emit, initiator))
        self._forget.clicked.connect(lambda: self.forget_wanted.emit(True))
        self._keep.clicked.connect(lambda: self.forget_wanted.emit(False))
        self._really.clicked.connect(self.forget_confirmed)
        self._code.completed.connect(self.finished)

    # --- drawing and reading --------------------------------------------

    def show_state(self, state: PhoneOrderState) -> None:
        saved = state.saved
        is_shown = saved.is_charging and not state.closed
        if is_shown:
            self._make_once()
        self.setVisible(is_shown)
        if self._is_made:
            self._draw(state, saved)

    def _draw(self, state: PhoneOrderState, saved: SavedCardState) -> None:
        before, self._state = self._state, saved
        if state.profile is not None:
            self._code.set_length(state.profile.code_length)
        self._find.setEnabled(not saved.is_asking)
        self._note.setText(saved.note)
        self._note.setVisible(bool(saved.note) and not saved.rows)
        self._list.set_title(saved.note)
        self._cards.setAccessibleName(self.tr("Saved cards"))
        self._list.setVisible(bool(saved.rows))
        if saved.rows != before.rows:
            self._show_rows(saved.rows)
        with QSignalBlocker(self._cards):
            self._cards.setCurrentRow(saved.chosen)
        self._forget.setEnabled(saved.can_forget)
        self._forget.setToolTip(saved.why_not_forget)
        self._forget.setAccessibleDescription(saved.why_not_forget)
        self._show_who(saved)
        self._code_field.setVisible(saved.takes_code)
        self._show_question(before.question)
        self._list.show_fault(state.faults.get("saved_card", "") if saved.rows else "")
        self._field.show_fault("" if saved.rows else state.faults.get("saved_card", ""))
        self._code_field.show_fault(state.faults.get("saved_code", ""))
        if saved.rows and not before.rows and self._customer.hasFocus():
            self._cards.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def typed_code(self) -> str:
        """The security code that stands in its field; "" where none does."""
        return self._code.digits() if self._is_made else ""

    def wipe_code(self) -> None:
        if self._is_made:
            self._code.wipe()

    def clear(self) -> None:
        """Empty every field."""
        self.wipe_code()
        if self._is_made:
            self._customer.setText("")

    def take_customer(self, number: str) -> None:
        """Put in whose saved card is to be charged."""
        self._make_once()
        self._customer.setText(number)

    def ask(self) -> None:
        """Ask the bank for the cards of whoever is typed."""
        self.find_wanted.emit(self._customer.text())

    def focus_first(self) -> None:
        """Put the cursor where something is missing: the customer, the card, or nothing."""
        self._make_once()
        if not self._state.rows:
            self._field.focus_field()
        elif self._state.chosen < 0:
            self._list.focus_field()
        else:
            self.finished.emit()

    def focus_field(self, name: str) -> None:
        self._make_once()  # while no bank is there, it may be asked for and never have been shown
        if name == "saved_code":
            self._code_field.focus_field()
        else:
            (self._list if self._state.rows else self._field).focus_field()

    def _show_rows(self, rows: tuple[SavedCardRow, ...]) -> None:
        with QSignalBlocker(self._cards):
            self._cards.clear()
            for row in rows:
                item = QtWidgets.QListWidgetItem(f"{row.title}\n{row.detail}")
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.title}, {row.detail}")
                self._cards.addItem(item)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Make each row as high as its text is in this width, and the list as high as its first rows.

        Qt takes the height of the text before it is wrapped.
        """
        metrics = self._cards.fontMetrics()
        edges = metrics.height()  # what the theme leaves around the text of a row, above and below together
        room = QRect(0, 0, max(self._cards.viewport().width() - 2 * edges, 1), 10_000)
        heights = []
        for place in range(self._cards.count()):
            item = self._cards.item(place)
            text = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
            heights.append(text.height() + edges)
            item.setSizeHint(QSize(room.width(), heights[-1]))
        self._cards.setFixedHeight(sum(heights[:_MOST_ROWS]) + 2 * self._cards.frameWidth())

    def _show_who(self, saved: SavedCardState) -> None:
        for choice in saved.initiators:
            button = self._who[choice.initiator]
            button.setText(choice.title)
            button.setEnabled(choice.is_offered)
            if choice.initiator is saved.initiator:
                with QSignalBlocker(self._group):
                    show_checked(button, True)
        self._hint.setText(saved.hint)

    def _show_question(self, before: str) -> None:
        question = self._state.question
        self._asked.setText(question)
        self._question.setVisible(bool(question))
        if question and not before:
            self._keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_made:
            self._fit_rows()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self._is_made:
            self._fit_rows()

    def _set_texts(self) -> None:
        self._field.set_title(self.tr("Customer number, e-mail or phone"))
        self._find.setAccessibleName(self.tr("Find cards"))
        self._find.setToolTip(self.tr("Find cards (Enter)"))
        self._who_title.setText(self.tr("Who asks for this charge"))
        self._cards.setAccessibleName(self.tr("Saved cards"))
        self._forget.setText(self.tr("Forget this card…"))
        self._really.setText(self.tr("Forget the card"))
        self._keep.setText(self.tr("Keep it"))
        self._code_field.set_title(self.tr("Code on the back (only if the bank asks for it)"))
