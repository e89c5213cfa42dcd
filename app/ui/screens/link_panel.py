"""The right side of the link screen: what the customer gets, and how the link stands."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.presenters.payment_link_state import LinkShown, PaymentLinkState
from app.services.ports import Clock
from app.ui.announcing import announce
from app.ui.folding import Folding
from app.ui.icons import Icons
from app.ui.parts import make_button, make_card_foot, make_label, make_mark, make_scroll, show_mark
from app.ui.screens.link_receipt import LinkReceiptPanel
from app.ui.screens.link_sharing import LinkSharingPanel
from app.ui.space import APART, CLOSE, FORM, NONE
from app.ui.theme import set_look
from app.ui.widgets.address_line import AddressLine
from app.ui.widgets.countdown import Countdown
from app.ui.widgets.flow_layout import in_flow
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.leaving_line import LeavingLine
from app.ui.widgets.qr_view import QrView
from app.ui.widgets.status_badge import StatusBadge
from app.ui.widgets.waiting_line import WaitingLine
from app.ui.worded import Worded

QR = 220
"""Pixels; larger it scans no better and pushes the buttons out of sight."""
_ENDED = 96
"""Pixels of the picture of how it ended, growing with the text."""
_LETTER = (12, 10, 12, 10)
_ABOVE = (24, 16, 24, 0)
"""Round a line above what scrolls, which has its own edges."""


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
        self._preview_title = make_label(role="heading")
        self._preview = make_label("linkPreview", role="muted")
        self._samples_title = make_label(role="heading")
        self._samples = make_label("linkSamples", role="muted")
        self._test = make_button("testLink", self._icons.icon("training"))
        self._badge = StatusBadge(self._icons)
        self._badge.setObjectName("linkStatus")
        self._mark = make_mark("linkMark")
        self._amount = make_label("linkShownAmount", role="amount")
        self._sentence = make_label("linkSentence")
        self._ended = IconLabel(self._icons, _ENDED)
        self._qr = QrView()
        self._qr.setObjectName("linkQr")
        self._qr.setFixedSize(QR, QR)
        self._left_title = make_label(role="muted")
        self._left_title.setWordWrap(False)
        self._left = Countdown(clock.now)
        self._left.setObjectName("linkTimeLeft")
        self._asked = make_label("linkAsked", role="muted")
        self._number = make_label("linkNumber", role="muted", copyable=True)
        self._face = make_button("showLink", self._icons.icon("show"))
        self._print = make_button("printLink", self._icons.icon("print"))
        self._address = AddressLine()
        self._address.setObjectName("linkAddress")
        self.sharing = LinkSharingPanel(self._icons)
        self.receipt = LinkReceiptPanel(self._icons)
        self._clone = make_button("cloneLink", self._icons.icon("copy"))
        self._renew = make_button("renewLink", self._icons.icon("refresh"))
        self._cancel = make_button("cancelLink", self._icons.icon("cancelled"))
        self._hint = make_label("linkCancelHint", role="muted")
        self._copy = make_button("copyLink")
        self._another = make_button("anotherLink")
        for button in (self._copy, self._another):
            button.setAutoDefault(True)
        self._parked: QWidget | None = None

    def _lay_out(self) -> None:
        self._before, self._after = self._preview_part(), self._link_part()
        self._foot = make_card_foot(in_flow(self._copy, self._another))
        # A hidden part takes no room; in a stack the form beside would have to scroll for a link to come.
        self._after.hide()
        self._foot.hide()
        inside = QWidget()
        rows = QVBoxLayout(inside)
        left, top, right, _bottom = FORM
        rows.setContentsMargins(left, top, right, CLOSE)  # the foot has its own room above
        rows.addWidget(self._before)
        rows.addWidget(self._after)
        rows.addStretch()
        # What is about to leave for the bank stands above what scrolls: the key that takes it back is in sight.
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        for line in (self._working, self.leaving):
            line.setContentsMargins(*_ABOVE)
            box.addWidget(line)
        box.addWidget(make_scroll(inside), 1)
        box.addWidget(self._foot)

    def _preview_part(self) -> QWidget:
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(*NONE)
        box.setSpacing(CLOSE)
        for widget in (self._preview_title, self._preview):
            box.addWidget(widget)
        box.addSpacing(APART)
        for widget in (self._samples_title, self._samples):
            box.addWidget(widget)
        box.addSpacing(CLOSE)
        box.addWidget(self._test, alignment=Qt.AlignmentFlag.AlignLeft)
        return part

    def _link_part(self) -> QWidget:
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(*NONE)
        box.setSpacing(CLOSE)
        box.addWidget(in_flow(self._badge, self._mark))
        box.addWidget(self._amount)
        box.addWidget(self._sentence)
        box.addWidget(self._picture_and_facts())
        for widget in (self.sharing, self.receipt):
            box.addWidget(widget)
        box.addWidget(in_flow(self._clone, self._renew, self._cancel))
        box.addWidget(self._hint)
        return part

    def _picture_and_facts(self) -> Folding:
        """Return the code, or how it ended, and beside it what is known of the link."""
        picture, facts = QWidget(), QWidget()
        for part, widgets in (
            (picture, (self._qr, self._ended)),
            (facts, (in_flow(self._left_title, self._left), self._asked, self._number, self._address)),
        ):
            box = QVBoxLayout(part)
            box.setContentsMargins(*NONE)
            box.setSpacing(CLOSE)
            for widget in widgets:
                box.addWidget(widget)
        box.addWidget(in_flow(self._face, self._print))
        top = Qt.AlignmentFlag.AlignTop
        return Folding(picture, facts, shares=(0, 1), sides=(top, top), spacing=APART)

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
        hand = self._hand()
        self._working.show_text(self.tr("Asking the bank…") if state.busy and not state.leaving else "")
        self.leaving.show_text(state.leaving)
        self._show_preview(state)
        for part in (self._after, self._foot):
            part.setVisible(state.link is not None)
        if state.link is None:
            self._left.stop()
            return
        self._show_link(state.link)
        self._face.setVisible(state.can_face)
        self.receipt.show_slip(state.slip)
        self._cancel.setEnabled(state.can_cancel and not state.busy)
        self._cancel.setVisible(state.link.is_open)
        self._renew.setVisible(state.can_renew)
        self._renew.setEnabled(not state.busy)
        self._cancel.setToolTip(state.cancel_hint)
        self._hint.setText(state.cancel_hint)
        self._hint.setVisible(bool(state.cancel_hint))
        self._show_main(self._main() if not state.form_leads else None)
        self._keep_keyboard(hand, state.busy)

    def _show_preview(self, state: PaymentLinkState) -> None:
        self._preview_title.setText(state.preview_title if state.preview else self.tr("The link appears here"))
        self._preview.setText(state.preview or self.tr("Type an amount to begin."))
        set_look(self._preview, role="letter" if state.preview else "muted")
        self._preview.setContentsMargins(*(_LETTER if state.preview else NONE))
        self._samples.setText("\n\n".join(state.samples))
        for part in (self._samples_title, self._samples):
            part.setVisible(not state.preview)
        self._test.setVisible(state.can_try)
        self._test.setEnabled(not state.busy)
        self._before.setVisible(state.link is None)

    def _show_link(self, link: LinkShown) -> None:
        if link.number == self._number.text() and link.status != self._badge.word:
            announce(self, f"{link.status}. {link.sentence}", urgent=link.look == "paid")
        self._badge.show_state(link.look, link.status, link.picture)
        show_mark(self._mark, link.mark)
        self._amount.setText(link.amount)
        self._sentence.setText(link.sentence)
        self._number.setText(link.number)
        self._asked.setText(link.asked)
        self._asked.setVisible(bool(link.asked))
        self._address.show_address(link.address)
        self._qr.show_address(link.address)
        self.sharing.show_text(link.text)
        for widget in (self._qr, self._address, self._copy, self._print, self.sharing):
            widget.setVisible(link.is_open)
        self._ended.setVisible(not link.is_open)
        self._ended.show_icon(link.picture, link.look)
        counting = link.is_open and link.expires_at is not None
        self._left_title.setVisible(counting)
        self._left.setVisible(counting)
        if counting and link.expires_at is not None:
            self._left.start(link.expires_at)
        else:
            self._left.stop()

    def _show_main(self, main: QWidget | None) -> None:
        """Fill the one button that is the next act, none where the form has it."""
        for button, icon in ((self._copy, "copy"), (self._another, "add")):
            set_look(button, role="primary" if button is main else "")
            button.setIcon(self._icons.icon(icon, "on_accent" if button is main else "text"))

    def _main(self) -> QWidget:
        """Return what is to be done next with the link: handed over, or left for the next one."""
        return self._copy if self._copy.isVisibleTo(self) else self._another

    def _hand(self) -> QWidget | None:
        """Return what has the keyboard here, also while another program is in front; None where that is elsewhere."""
        held = self.window().focusWidget()
        return held if held is not None and (held is self or self.isAncestorOf(held)) else None

    def _keep_keyboard(self, hand: QWidget | None, is_busy: bool) -> None:
        """Keep the keyboard here where what had it cannot be used any more; Qt gives it to what stands next.

        While the bank is asked it waits on the panel, so that nothing is pressed by a hand that is too quick.
        """
        if is_busy:
            if hand is not None and not _is_usable(hand, self):
                self._parked = hand
                QWidget.setFocus(self)
            return
        parked, self._parked = self._parked, None
        if hand is self and parked is not None and _is_usable(parked, self):
            parked.setFocus(Qt.FocusReason.OtherFocusReason)
        elif hand is self or (hand is not None and not _is_usable(hand, self)):
            self.setFocus()

    def press_another(self) -> None:
        """Begin the next link, where one is on the screen (N)."""
        if self._another.isVisible():
            self._another.click()

    def setFocus(self, *_reason: object) -> None:
        self._main().setFocus()

    def _set_texts(self) -> None:
        self._samples_title.setText(self.tr("When a link helps"))
        self._test.setText(self.tr("Make a test link"))
        self._left_title.setText(self.tr("Time left:"))
        self._copy.setText(self.tr("Copy the link (C)"))
        self._address.setAccessibleName(self.tr("Payment link"))
        self._qr.setAccessibleName(self.tr("Payment link as QR code"))
        self._another.setText(self.tr("Another link"))
        self._print.setText(self.tr("Print"))
        self._print.setToolTip(self.tr("Print a slip with the code (P)"))
        self._face.setText(self.tr("Show to the customer"))
        self._face.setToolTip(self.tr("Show the code large, on the second monitor where there is one (F11)"))
        self._clone.setText(self.tr("Same again"))
        self._another.setToolTip(self.tr("Begin the next link with an empty form (N)"))
        self._clone.setToolTip(self.tr("Make the same link for another customer (A)"))
        self._renew.setText(self.tr("Renew link"))
        self._renew.setToolTip(self.tr("Close this link and make a new one for the same sale (R)"))
        self._cancel.setText(self.tr("Cancel link"))


def _is_usable(widget: QWidget, panel: QWidget) -> bool:
    return widget.isVisibleTo(panel) and widget.isEnabledTo(panel)
