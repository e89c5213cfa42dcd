"""The right side of the link screen: what the customer gets, and how the link stands."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from app.presenters.payment_link_state import LinkShown, PaymentLinkState
from app.services.ports import Clock
from app.ui.announcing import announce
from app.ui.icons import Icons
from app.ui.parts import make_button, make_label, make_line, make_mark, show_mark
from app.ui.screens.link_receipt import LinkReceiptPanel
from app.ui.screens.link_sharing import LinkSharingPanel
from app.ui.space import NONE
from app.ui.theme import set_look
from app.ui.widgets.countdown import Countdown
from app.ui.widgets.flow_layout import FlowLayout, Lines
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.leaving_line import LeavingLine
from app.ui.widgets.qr_view import QrView
from app.ui.widgets.status_badge import StatusBadge
from app.ui.widgets.waiting_line import WaitingLine
from app.ui.worded import Worded

LARGEST_QR = 220
"""Pixels; larger it scans no better and pushes the buttons out of sight."""
_LETTER = (12, 10, 12, 10)
_TO_THE_EYE = 96
"""Pixels above what stands here before there is a link."""


class LinkPanel(Worded, QFrame):
    """Shows a preview while nothing is created, then the link as QR code and text until it is paid."""

    copy_requested = Signal()
    cancel_requested = Signal()
    another_requested = Signal()
    clone_requested = Signal()
    renew_requested = Signal()
    print_requested = Signal()
    customer_screen_requested = Signal()
    test_requested = Signal()

    def __init__(self, icons: Icons, clock: Clock) -> None:
        super().__init__()
        self.setObjectName("linkPanel")
        set_look(self, role="card")
        self._icons = icons
        self._make_fields(clock)
        self._lay_out()
        self._wire()
        self._set_texts()

    def _make_fields(self, clock: Clock) -> None:
        self._working = WaitingLine("linkWorking", after=1)
        self.leaving = LeavingLine("link", self._icons)
        self._preview_title = make_label(role="heading", centred=True)
        self._preview = make_label("linkPreview", role="muted")
        self._samples_title = make_label(role="heading", centred=True)
        self._samples = make_label("linkSamples", role="muted", centred=True)
        self._test = make_button("testLink", self._icons.icon("training"))
        self._badge = StatusBadge(self._icons)
        self._badge.setObjectName("linkStatus")
        self._mark = make_mark("linkMark")
        self._amount = make_label("linkShownAmount", role="amount", centred=True)
        self._sentence = make_label("linkSentence", centred=True)
        self._tick = IconLabel(self._icons, 112)
        self._qr = QrView()
        self._qr.setObjectName("linkQr")
        self._qr.setMaximumHeight(LARGEST_QR)
        self._address = make_line("linkAddress", 2_000)
        self._address.setReadOnly(True)
        self._copy = make_button("copyLink", self._icons.icon("copy", "on_accent"), role="primary")
        self._copy.setAutoDefault(True)
        self.sharing = LinkSharingPanel(self._icons)
        self.receipt = LinkReceiptPanel(self._icons)
        self._left_title = make_label(role="muted")
        self._left_title.setWordWrap(False)
        self._left = Countdown(clock.now)
        self._left.setObjectName("linkTimeLeft")
        self._asked = make_label("linkAsked", role="muted", centred=True)
        self._number = make_label("linkNumber", role="muted", centred=True, copyable=True)
        self._another = make_button("anotherLink", self._icons.icon("add"))
        self._another.setAutoDefault(True)
        self._print = make_button("printLink", self._icons.icon("print"))
        self._face = make_button("showLink", self._icons.icon("show"))
        self._clone = make_button("cloneLink", self._icons.icon("copy"))
        self._renew = make_button("renewLink", self._icons.icon("refresh"))
        self._cancel = make_button("cancelLink", self._icons.icon("cancelled"))
        self._hint = make_label("linkCancelHint", role="muted", centred=True)

    def _lay_out(self) -> None:
        self._before, self._after = QWidget(), self._result()
        before = QVBoxLayout(self._before)
        before.addSpacing(_TO_THE_EYE)  # from the top: a long form beside it must not take it out of sight
        before.addWidget(self._preview_title)
        before.addWidget(self._preview)
        before.addSpacing(20)
        before.addWidget(self._samples_title)
        before.addWidget(self._samples)
        before.addSpacing(12)
        before.addWidget(self._test, alignment=Qt.AlignmentFlag.AlignHCenter)
        before.addStretch()
        # A hidden part takes no room; in a stack the form beside would have to scroll for a link to come.
        self._after.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 20)
        box.addWidget(self._working)
        box.addWidget(self.leaving)
        box.addWidget(self._before)
        box.addWidget(self._after)

    def _result(self) -> QWidget:
        result = QWidget()
        box = QVBoxLayout(result)
        box.setContentsMargins(4, 4, 4, 4)  # room for the ring round what has the focus
        box.setSpacing(8)
        standing = FlowLayout(lines=Lines.IN_THE_MIDDLE)
        standing.addWidget(self._badge)
        standing.addWidget(self._mark)
        box.addLayout(standing)
        box.addWidget(self._amount)
        box.addWidget(self._sentence)
        box.addWidget(self._qr, 10)
        box.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignHCenter)
        address = QHBoxLayout()
        address.addWidget(self._address, 1)
        address.addWidget(self._copy)
        box.addLayout(address)
        turned = FlowLayout(lines=Lines.IN_THE_MIDDLE)
        turned.addWidget(self._face)
        turned.addWidget(self._print)
        box.addLayout(turned)
        box.addWidget(self.receipt)
        box.addWidget(self.sharing)
        left = QHBoxLayout()
        left.addStretch()
        left.addWidget(self._left_title)
        left.addWidget(self._left)
        left.addStretch()
        box.addLayout(left)
        box.addWidget(self._asked)
        box.addWidget(self._number)
        buttons = FlowLayout(lines=Lines.IN_THE_MIDDLE)
        for button in (self._another, self._clone, self._renew):
            buttons.addWidget(button)
        buttons.addWidget(self._cancel)
        box.addLayout(buttons)
        box.addWidget(self._hint)
        box.addStretch(1)
        return result

    def _wire(self) -> None:
        self._copy.clicked.connect(self.copy_requested)
        self._test.clicked.connect(self.test_requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self._another.clicked.connect(self.another_requested)
        self._clone.clicked.connect(self.clone_requested)
        self._print.clicked.connect(self.print_requested)
        self._face.clicked.connect(self.customer_screen_requested)
        self._renew.clicked.connect(self.renew_requested)

    def show_state(self, state: PaymentLinkState) -> None:
        """Draw the preview or the link; any state, any time."""
        self._working.show_text(self.tr("Asking the bank…") if state.busy and not state.leaving else "")
        self.leaving.show_text(state.leaving)
        self._preview_title.setText(state.preview_title if state.preview else self.tr("The link appears here"))
        self._preview.setText(state.preview or self.tr("Type an amount to begin."))
        self._show_as_letter(bool(state.preview))
        self._samples.setText("\n\n".join(state.samples))
        for part in (self._samples_title, self._samples):
            part.setVisible(not state.preview)
        self._test.setVisible(state.can_try)
        self._test.setEnabled(not state.busy)
        self._before.setVisible(state.link is None)
        self._after.setVisible(state.link is not None)
        if state.link is None:
            self._left.stop()
            return
        had_focus = self._copy.hasFocus()
        self._show_link(state.link)
        self.receipt.show_slip(state.slip)
        if had_focus and not self._copy.isVisibleTo(self):
            self.setFocus()  # where the hand was: the link was paid or ended under it
        self._cancel.setEnabled(state.can_cancel and not state.busy)
        self._cancel.setVisible(state.link.is_open)
        self._renew.setVisible(state.can_renew)
        self._renew.setEnabled(not state.busy)
        self._cancel.setToolTip(state.cancel_hint)
        self._hint.setText(state.cancel_hint)
        self._hint.setVisible(bool(state.cancel_hint))

    def _show_as_letter(self, is_letter: bool) -> None:
        """Show what stands before a link as the message it becomes, or as a hint in the middle."""
        side = Qt.AlignmentFlag.AlignLeft if is_letter else Qt.AlignmentFlag.AlignHCenter
        for label in (self._preview_title, self._preview):
            label.setAlignment(side)
        set_look(self._preview, role="letter" if is_letter else "muted")
        self._preview.setContentsMargins(*(_LETTER if is_letter else NONE))

    def _show_link(self, link: LinkShown) -> None:
        if link.number == self._number.text() and link.status != self._badge.word:
            announce(self, f"{link.status}. {link.sentence}", urgent=link.look == "paid")
        self._badge.show_state(link.look, link.status)
        show_mark(self._mark, link.mark)
        self._amount.setText(link.amount)
        self._sentence.setText(link.sentence)
        self._number.setText(link.number)
        self._asked.setText(link.asked)
        self._asked.setVisible(bool(link.asked))
        if self._address.text() != link.address:
            self._address.setText(link.address)
            self._address.setCursorPosition(0)
            self._qr.show_address(link.address)
        self.sharing.show_text(link.text)
        for widget in (self._qr, self._address, self._copy, self._print, self.sharing):
            widget.setVisible(link.is_open)
        self._tick.setVisible(not link.is_open)
        self._tick.show_icon(link.look, link.look)
        counting = link.is_open and link.expires_at is not None
        self._left_title.setVisible(counting)
        self._left.setVisible(counting)
        if counting and link.expires_at is not None:
            self._left.start(link.expires_at)
        else:
            self._left.stop()

    def press_another(self) -> None:
        """Begin the next link, where one is on the screen (N)."""
        if self._another.isVisible():
            self._another.click()

    def setFocus(self, *_reason: object) -> None:
        (self._copy if self._copy.isVisibleTo(self) else self._another).setFocus()

    def _set_texts(self) -> None:
        self._samples_title.setText(self.tr("What links are good for"))
        self._test.setText(self.tr("Make a test link"))
        self._left_title.setText(self.tr("Time left:"))
        self._copy.setText(self.tr("Copy"))
        self._copy.setToolTip(self.tr("Copy the link (C)"))
        self._address.setAccessibleName(self.tr("Payment link"))
        self._qr.setAccessibleName(self.tr("Payment link as QR code"))
        self._another.setText(self.tr("Another link"))
        self._print.setText(self.tr("Print"))
        self._print.setToolTip(self.tr("Print a slip with the code (P)"))
        self._face.setText(self.tr("Show the customer"))
        self._face.setToolTip(self.tr("Show the code large, on the second monitor where there is one (F11)"))
        self._clone.setText(self.tr("Same again"))
        self._another.setToolTip(self.tr("Begin the next link with an empty form (N)"))
        self._clone.setToolTip(self.tr("Make the same link for another customer (A)"))
        self._renew.setText(self.tr("Renew link"))
        self._renew.setToolTip(self.tr("Close this link and make a new one for the same sale (R)"))
        self._cancel.setText(self.tr("Cancel link"))
