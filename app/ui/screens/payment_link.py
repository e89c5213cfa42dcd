"""The payment link screen: a short form on the left, the link with its QR code on the right."""

from functools import partial

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.identifiers import OrderNumber
from app.presenters.batch_file import BatchLine
from app.presenters.link_message import Channel
from app.presenters.payment_link import PaymentLinkPresenter
from app.presenters.payment_link_state import LinkForm, PaymentLinkState
from app.presenters.receipts import ReceiptsNow
from app.services.ports import Clock
from app.ui.asking_for_printer import ask_for_printer
from app.ui.icons import Icons
from app.ui.parts import make_button, make_giving_room, make_label
from app.ui.screens.link_form import LinkFormPanel
from app.ui.screens.link_giving import LinkGiving, OpenAddress, PrintSlip
from app.ui.screens.link_panel import LinkPanel
from app.ui.screens.link_sharing import KEYS
from app.ui.screens.screen import Screen
from app.ui.screens.wording import WordingDialog
from app.ui.shortcuts import bind
from app.ui.space import LOW_SCREEN, SCREEN, USUAL
from app.ui.tasks import Tasks
from app.ui.till_printer import TillPrinter
from app.ui.widgets.draft_menu import DraftMenu
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.preset_menu import PresetMenu
from app.ui.widgets.two_cards import TwoCards
from app.ui.worded import Worded


class PaymentLinkScreen(Worded, Screen):
    """Draws `PaymentLinkState`; every wish goes to the presenter."""

    order_wanted = Signal(str)
    """The order that has the typed number is to be shown."""
    several_wanted = Signal(object, object)
    """The lines of several links, and the form that says what they have in common."""
    batch_wanted = Signal(object)
    """Many links from a file are wanted; the form says how long each lives, and in which language its page is."""

    def __init__(
        self,
        presenter: PaymentLinkPresenter,
        tasks: Tasks,
        icons: Icons,
        clock: Clock,
        open_address: OpenAddress = QDesktopServices.openUrl,
        print_slip: PrintSlip = ask_for_printer,
        printer: TillPrinter | None = None,
        receipts_now: ReceiptsNow | None = None,
    ) -> None:
        """`print_slip` asks for a printer; `printer` is the till's own, and nobody has to choose it.

        `receipts_now` writes a receipt as its order stands when it leaves.
        """
        super().__init__()
        self.setObjectName("paymentLink")
        self._presenter = presenter
        self._tasks = tasks
        self._open = open_address
        self._state = PaymentLinkState()
        self._title = make_label("linkTitle", role="title")
        self._presets = PresetMenu(icons)
        self._drafts = DraftMenu(icons)
        self._batch = make_button("linkBatch", icons.icon("folder"), role="quiet")
        self._message = MessageBar(icons)
        self._message.setObjectName("linkMessage")
        self._form = LinkFormPanel(icons)
        self._panel = LinkPanel(icons, clock)
        self._giving = LinkGiving(
            self, tasks, icons, open_address, print_slip, printer, receipts_now, presenter.receipt.failed
        )
        self._lay_out()
        self._wire()
        self._bind_keys()
        self._set_texts()
        presenter.attach(self)

    # --- building --------------------------------------------

    def _lay_out(self) -> None:
        self._cards = TwoCards(self._form, self._panel, shares=(3, 2))
        self._above = make_giving_room(self._message)
        box = QVBoxLayout(self)
        box.setContentsMargins(*SCREEN)
        box.setSpacing(USUAL)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        ways = FlowLayout()
        for way in (self._drafts, self._presets, self._batch):
            ways.addWidget(way)
        top.addLayout(ways)
        box.addLayout(top)
        box.addWidget(self._above)
        box.addWidget(self._cards, 1)

    def _wire(self) -> None:
        self._presets.taken.connect(self._presenter.kept.take_template)
        self._presets.kept.connect(self._on_preset_kept)
        self._presets.forgotten.connect(self._presenter.kept.forget_template)
        self._drafts.sent.connect(self._on_draft_sent)
        self._drafts.dropped.connect(self._on_draft_dropped)
        self._batch.clicked.connect(self.begin_batch)
        self._form.edited.connect(self._on_edited)
        self._form.field_left.connect(self._presenter.field_left)
        self._form.submitted.connect(self.submit)
        self._form.quick_chosen.connect(self._presenter.kept.take_sum)
        self._form.order_wanted.connect(self.order_wanted)
        self._form.contact_edited.connect(self._on_contact_edited)
        self._form.customer_chosen.connect(self._presenter.take_customer)
        self._panel.test_requested.connect(self._on_test_link)
        self._form.quick_toggled.connect(self._presenter.kept.toggle_sum)
        self._message.closed.connect(self._presenter.dismiss_message)
        self._panel.copy_requested.connect(self.copy_link)
        self._panel.cancel_requested.connect(self._on_cancel)
        self._panel.another_requested.connect(self._presenter.another)
        self._panel.clone_requested.connect(self._presenter.clone)
        self._panel.renew_requested.connect(self._on_renew)
        self._panel.print_requested.connect(self.print_slip)
        self._panel.customer_screen_requested.connect(self.face_customer)
        self._panel.sharing.share_requested.connect(self._presenter.share)
        self._panel.sharing.text_edited.connect(self._presenter.sharing.text_changed)
        self._panel.sharing.wording_requested.connect(self._show_wording)

        self._panel.leaving.taken_back.connect(self._presenter.waiting.take_back)
        receipt = self._panel.receipt
        receipt.wanted.connect(self._giving.give_receipt)
        receipt.text_wanted.connect(self._giving.write_text)
        receipt.order_wanted.connect(self._on_details)

    def _bind_keys(self) -> None:
        bind(self, "Ctrl+L", self._toggle_lines)
        bind(self, "Ctrl+O", self.begin_batch)
        bind(self, "Ctrl+D", self._drafts.drop_down)
        bind(self, "Ctrl+T", self._presets.drop_down)
        bind(self, "F11", self.face_customer)
        bind(self, "P", self._on_print)
        bind(self, "D", self._on_details)
        bind(self, "E", partial(self._panel.receipt.press, "E"))
        bind(self, "A", self._presenter.clone)
        bind(self, "N", self._panel.press_another)
        bind(self, "R", self._on_renew)
        for channel, key in KEYS.items():
            bind(self, key, partial(self._on_channel, channel))
        for place in range(9):
            bind(self, f"Alt+{place + 1}", partial(self._presenter.kept.take_sum, place))

    # --- what the frame asks for --------------------------------------------

    def enter(self) -> None:
        """The screen was opened: put the cursor where work begins."""
        self._presenter.render()
        self._load_drafts()
        if self._state.link:
            self._cards.bring(self._panel)
            self._panel.setFocus()
        else:
            self._form.focus_first_empty()

    def submit(self) -> None:
        """Create the link (Ctrl+Enter)."""
        self._presenter.form_changed(self._form.form())
        self._tasks.start("link.create", self._presenter.create, moves_money=True)

    def copy_link(self) -> None:
        if self._state.link is not None:
            QGuiApplication.clipboard().setText(self._state.link.address)
            self._presenter.sharing.copied()

    def begin_batch(self) -> None:
        """Make many links from a file (Ctrl+O)."""
        self.batch_wanted.emit(self._form.form())

    def face_customer(self) -> None:
        """Turn the code to the customer, on the second monitor where there is one; the same key takes it away."""
        self._giving.face_customer(self._state.customer if self._state.can_face else None)

    def print_slip(self) -> None:
        """Print the code on a slip (P): at the till's own printer, else where the clerk says."""
        self._giving.print_slip(self._state.customer, self._presenter.sharing.was_printed)

    def escape(self) -> None:
        """Take back the link that waits to be made (Esc); what was typed stays."""
        self._presenter.waiting.take_back()

    def toggle_more(self) -> None:
        """Show or fold what is seldom needed (Ctrl+M)."""
        self._cards.bring(self._form)
        self._form.toggle_more()

    # --- the presenter's view --------------------------------------------

    def draw(self, state: PaymentLinkState) -> None:
        before, self._state = self._state, state
        if self._form.show_state(state):
            # The bank may not offer what was chosen before: say what is chosen now.
            QTimer.singleShot(0, self, self._on_edited)
        self._message.show_message(state.message)
        self._above.setVisible(state.message is not None)
        self._presets.show_state(state.presets)
        self._drafts.show_drafts(state.drafts)
        is_new = state.link is not None and (before.link is None or before.link.number != state.link.number)
        if is_new or state.leaving:
            self._cards.bring(self._panel)
        elif state.link is None and not state.busy:
            self._cards.bring(self._form)
        self._panel.show_state(state)
        self._giving.show(state.customer)
        if is_new:
            self._panel.setFocus()
        if before.profile is not None and state.profile is not None and before.profile.name != state.profile.name:
            self._load_drafts()

    def focus(self, field_name: str) -> None:
        if field_name == "link":
            self._cards.bring(self._panel)
            self._panel.setFocus()
        else:
            self._cards.bring(self._form)
            self._form.focus_field(field_name)

    def fill(self, form: LinkForm) -> None:
        self._form.fill(form)

    def make_several(self, form: LinkForm, lines: tuple[BatchLine, ...]) -> None:
        self.several_wanted.emit(form, lines)

    def open_address(self, channel: Channel, address: str) -> None:
        self._presenter.sharing.was_shared(channel, self._open(QUrl(address, QUrl.ParsingMode.StrictMode)))

    # --- slots --------------------------------------------

    def _on_print(self) -> None:
        """Print what there is to give: the receipt of a link that was paid, else the slip with its code."""
        if self._panel.receipt.has_slip:
            self._panel.receipt.press("P")
        else:
            self.print_slip()

    def _on_channel(self, channel: Channel) -> None:
        """Send the link, or by the key of text messages the receipt of one that was paid."""
        if channel is Channel.SMS and self._panel.receipt.has_slip:
            self._panel.receipt.press("S")
        else:
            self._presenter.share(channel)

    def _on_details(self) -> None:
        if self._state.link is not None:
            self.order_wanted.emit(self._state.link.number)

    def _toggle_lines(self) -> None:
        self._cards.bring(self._form)
        self._form.toggle_lines()

    def _on_edited(self) -> None:
        self._presenter.form_changed(self._form.form())

    def _on_contact_edited(self) -> None:
        self._tasks.cancel("link.customers")  # the newest letters count
        self._tasks.start("link.customers", self._presenter.look_for_customers, owner=self)

    def _on_preset_kept(self, name: str) -> None:
        self._presenter.form_changed(self._form.form())
        self._presenter.kept.keep_template(name)

    def _load_drafts(self) -> None:
        self._tasks.cancel("link.drafts")  # those of the bank that is chosen last
        self._tasks.start("link.drafts", self._presenter.drafts.load, owner=self)

    def _on_draft_sent(self, number: str) -> None:
        self._tasks.start("link.create", self._presenter.drafts.send, OrderNumber(number), moves_money=True)

    def _on_draft_dropped(self, number: str) -> None:
        self._tasks.start("link.draft-drop", self._presenter.drafts.drop, OrderNumber(number))

    def _on_test_link(self) -> None:
        self._tasks.start("link.create", self._presenter.make_test_link, moves_money=True)

    def _on_cancel(self) -> None:
        self._tasks.start("link.cancel", self._presenter.later.cancel, moves_money=True)

    def _on_renew(self) -> None:
        self._presenter.form_changed(self._form.form())
        self._tasks.start("link.renew", self._presenter.later.renew, moves_money=True)

    def _show_wording(self) -> None:
        shown = self._presenter.sharing.wording()
        if shown is not None:
            dialog = WordingDialog(shown, self._presenter.sharing.preview_of, self.window())
            dialog.kept.connect(self._presenter.sharing.keep_wording)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def give_room(self) -> None:
        """Leave the screen's name out where there is little room: the place it was opened by says it too."""
        self._title.setVisible(not self.is_low)
        self.layout().setContentsMargins(*(LOW_SCREEN if self.is_low else SCREEN))  # type: ignore[union-attr]

    def _set_texts(self) -> None:
        self._title.setText(self.tr("Payment link"))
        self._batch.setText(self.tr("Links from a file"))
        self._batch.setToolTip(self.tr("Make many links from a CSV file (Ctrl+O)"))
