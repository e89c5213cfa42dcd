"""The phone order screen: the form on the left, what to say to the caller on the right, then the bank's word."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from app.domain.challenge import Challenge
from app.domain.order import Customer, PaymentMode
from app.presenters.phone_order import PhoneOrderPresenter
from app.presenters.phone_order_state import Phase, PhoneOrderState
from app.presenters.receipts import ReceiptsNow
from app.ui.icons import Icons
from app.ui.parts import make_label
from app.ui.screens.bank_page import BankPage
from app.ui.screens.bank_visit import BankVisit
from app.ui.screens.caller_panel import CallerPanel
from app.ui.screens.link_instead import LinkInstead
from app.ui.screens.outcome_panel import OutcomePanel
from app.ui.screens.phone_bands import PhoneBands
from app.ui.screens.phone_form import PhoneFormPanel
from app.ui.screens.receipt_giving import ReceiptGiving
from app.ui.screens.screen import Screen
from app.ui.screens.waiting_panel import WaitingPanel
from app.ui.shortcuts import bind
from app.ui.space import LOW_SCREEN, NONE, SCREEN
from app.ui.tasks import Tasks
from app.ui.till_printer import TillPrinter
from app.ui.worded import Worded


class PhoneOrderScreen(Worded, Screen):
    """Draws `PhoneOrderState`; every wish goes to the presenter."""

    order_wanted = Signal(str)
    """An earlier order is to be shown, by its number."""
    capture_wanted = Signal(str)
    """The held money of this order is to be captured."""
    page_shown = Signal(bool)
    """The bank's page came to the front, or went."""

    def __init__(
        self,
        presenter: PhoneOrderPresenter,
        tasks: Tasks,
        icons: Icons,
        make_bank_page: Callable[[], BankPage | None],
        open_address: Callable[[QUrl], bool] = QDesktopServices.openUrl,
        printer: TillPrinter | None = None,
        receipts_now: ReceiptsNow | None = None,
    ) -> None:
        """`open_address` hands a message over to the program that sends it; `printer` is the till's own.

        `receipts_now` writes a receipt as its order stands when it leaves.
        """
        super().__init__()
        self.setObjectName("phoneOrder")
        self._presenter = presenter
        self._tasks = tasks
        self._icons = icons
        self._open_address = open_address
        self._receipts = ReceiptGiving(self, tasks, open_address, printer, receipts_now)
        self._state = PhoneOrderState()
        self._make_fields()
        self._lay_out()
        self._link_instead = LinkInstead(self._presenter, self._tasks, self._form.form)
        self._visit = BankVisit(self._stack, make_bank_page, open_address)
        self._wire()
        self._set_texts()
        presenter.attach(self)

    # --- building --------------------------------------------

    def _make_fields(self) -> None:
        self._title = make_label("phoneTitle", role="title")
        self._form = PhoneFormPanel(self._icons)
        self._bands = PhoneBands(self._presenter, self._tasks, self._icons, self._form.form, self.order_wanted.emit)
        self._waiting = WaitingPanel()
        self._outcome = OutcomePanel(self._icons)
        self._caller = CallerPanel()
        self._ticking = QTimer(self)
        self._ticking.setInterval(1000)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for panel in (self._form, self._waiting, self._outcome):
            self._stack.addWidget(panel)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(20)
        self._columns.addWidget(self._stack, 2)
        self._columns.addWidget(self._caller, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(*SCREEN)
        box.setSpacing(12)
        box.addWidget(self._title)
        box.addWidget(self._bands.room)
        box.addLayout(self._columns, 1)

    def _wire(self) -> None:
        self._form.mode_chosen.connect(self._presenter.choose_mode)
        self._wire_saved_cards()
        self._form.hold_chosen.connect(self._presenter.hold_only)
        self._form.amount_edited.connect(self._presenter.amount_typed)
        self._form.field_changed.connect(self._presenter.field_changed)
        self._form.field_left.connect(self._on_field_left)
        self._form.touched.connect(self._presenter.touched)
        self._form.scanned.connect(self._presenter.scanned)
        self._form.bank_wanted.connect(lambda: self._tasks.start("phone.bank", self._presenter.try_bank, owner=self))
        self._form.submitted.connect(self.submit)
        self._form.filled.connect(self._presenter.fields_filled)
        self._form.text_typed.connect(self._presenter.text_typed)
        self._form.order_wanted.connect(self.order_wanted)
        self._form.quick_chosen.connect(self._presenter.take_quick)
        bind(self, "Ctrl+L", self.link_instead)
        for place in range(3):
            bind(self, f"Alt+{place + 1}", partial(self._presenter.take_quick, place))
        self._outcome.next_requested.connect(self._presenter.next_order)
        self._outcome.other_card_requested.connect(self._presenter.other_card)
        self._outcome.order_requested.connect(self.order_wanted)
        self._outcome.capture_requested.connect(self.capture_wanted)
        self._outcome.receipt_wanted.connect(self._receipts.give_unasked)
        self._outcome.text_wanted.connect(self._open)
        self._outcome.tell_requested.connect(self._on_tell)
        self._visit.left.connect(self._leave_page)
        self._visit.link_wanted.connect(self._link_instead.close_first)
        self._receipts.saved.connect(self._presenter.receipt_saved)
        self._receipts.failed.connect(self._presenter.receipt_failed)
        self._ticking.timeout.connect(self._presenter.tick)
        self._outcome.link_requested.connect(lambda: self._link_instead.after_the_end(self._state))
        self._outcome.ask_requested.connect(lambda: self._tasks.start("phone.ask", self._presenter.ask_again))
        self._outcome.reopen_requested.connect(self._presenter.reopen)
        self._outcome.cancel_requested.connect(
            lambda: self._tasks.start("phone.cancel", self._presenter.cancel_order, moves_money=True)
        )

    def _wire_saved_cards(self) -> None:
        saved, panel = self._presenter.saved, self._form.saved
        self._form.agreed.connect(saved.tick)
        panel.chosen.connect(saved.choose)
        panel.initiator_chosen.connect(saved.choose_initiator)
        panel.forget_wanted.connect(saved.want_to_forget)
        panel.find_wanted.connect(self.find_saved_cards)
        panel.forget_confirmed.connect(lambda: self._tasks.start("phone.forget-card", saved.forget, owner=self))

    # --- what the frame asks for --------------------------------------------

    @property
    def shows_page(self) -> bool:
        """Whether the bank's page fills the screen."""
        return self._state.phase is Phase.BANK_PAGE

    def enter(self) -> None:
        """The screen was opened: put the cursor where work begins."""
        self._load_last_sums()
        if self._state.phase is Phase.EDITING:
            self._form.focus_first_empty()
        elif self._state.phase is Phase.DONE:
            self._outcome.setFocus()

    @property
    def has_card(self) -> bool:
        """Tell whether something of a card is typed."""
        return self._form.has_card

    def leave(self) -> None:
        """Another screen was opened: a card half typed is forgotten."""
        self._presenter.forget_card()

    def submit(self) -> None:
        """Charge (Ctrl+Enter), or go on with the next order when this one has ended."""
        if self._state.phase is Phase.DONE:
            if not self._presenter.has_just_ended:
                self._outcome.press_main()
            return
        if self._state.is_asked:
            self._bands.answer(self._state)
            return
        self._tasks.start("phone.charge", self._presenter.charge, self._form.form(), moves_money=True)

    def begin(self, amount: str) -> None:
        """Start with this sum, unless an order is under way; what else is typed stays."""
        if self._state.phase is Phase.DONE:
            self._presenter.next_order()
        if self._state.phase is Phase.EDITING:
            self._form.take_amount(amount)

    def begin_like(self, amount: str, description: str, email: str, phone: str) -> None:
        """Start anew with this sum, for this and to this customer, unless an order is under way."""
        self._presenter.next_order()
        if self._state.phase is Phase.EDITING:
            if description or email or phone:
                self._form.take_sale(description, email, phone)
            self._form.take_amount(amount)

    def begin_saved(self, amount: str, number: str, customer: Customer) -> None:
        """Start anew with this sum and the cards saved under this customer's number, unless an order is under way."""
        self._presenter.next_order()
        if self._state.phase is Phase.EDITING:
            self._presenter.choose_mode(PaymentMode.STORED_CARD)
            self._form.take_customer(number, customer)
            self._form.take_amount(amount)
            self.find_saved_cards(number)

    def cycle_mode(self) -> None:
        """Choose the next way to pay (F6)."""
        if self._state.phase is Phase.EDITING:
            self._form.cycle_mode()

    def find_saved_cards(self, customer: str) -> None:
        """List the cards the bank keeps for a customer: the one who is typed last."""
        self._tasks.cancel("phone.saved-cards")
        self._tasks.start("phone.saved-cards", self._presenter.saved.find, customer, owner=self)

    def switch_hold(self) -> None:
        """Hold the money only, or charge it after all (F7)."""
        if self._state.phase is Phase.EDITING:
            self._form.switch_hold()

    def toggle_more(self) -> None:
        """Fold out or in what is seldom needed (Ctrl+M)."""
        self._form.toggle_more()

    def capture(self) -> None:
        """Capture what the order on the screen holds (C)."""
        if self._state.phase is Phase.DONE:
            self._outcome.press_capture()

    def escape(self) -> None:
        """Forget the typed card (Esc, twice). A running charge is not cancelled, and the screen says why."""
        self._presenter.escape(self._form.has_card)

    def link_instead(self) -> None:
        """Go on with a payment link for the same amount and customer, wherever the order is (Ctrl+L)."""
        self._link_instead.go_on(self._state)

    # --- the presenter's view --------------------------------------------

    def draw(self, state: PhoneOrderState) -> None:
        just_ended = state.phase is Phase.DONE and self._state.phase is not Phase.DONE
        showed_page, before = self.shows_page, self._state.profile
        self._state = state
        self._form.show_state(state)
        self._waiting.show_text(state.waiting_text, state.waiting_number, state.waiting_sum)
        self._outcome.show_state(state)
        self._caller.show_state(state)
        self._bands.draw(state)
        self._visit.say(state.page_title, state.page_advice)
        if state.phase is not Phase.BANK_PAGE or not self._visit.show_page():
            panels = {Phase.EDITING: self._form, Phase.DONE: self._outcome}
            self._stack.setCurrentWidget(panels.get(state.phase, self._waiting))
        # A typed card is watched by the second, and so is an order whose bank is asked again.
        watched = state.phase is Phase.EDITING or bool(state.next_question)
        if watched is not self._ticking.isActive():
            self._ticking.start() if watched else self._ticking.stop()
        self.give_room()
        if self.shows_page is not showed_page:
            self.page_shown.emit(self.shows_page)
        if before is not None and state.profile is not None and before.name != state.profile.name:
            self._load_last_sums()
        if just_ended:
            self._tasks.start("phone.told", self._presenter.look_closer, owner=self)
            if state.message is not None:
                self._caller.speak()
        if just_ended and self.isVisible():
            # Later news must not pull the cursor here from another screen.
            self._outcome.setFocus()

    def wipe_card(self) -> None:
        self._form.wipe_card()

    def focus(self, field_name: str) -> None:
        if not self._bands.focus(field_name):
            self._form.focus_field(field_name)

    def clear_form(self) -> None:
        self._form.clear()
        self._form.focus_field("amount")
        self._load_last_sums()

    def put_amount(self, amount: str) -> None:
        self._form.take_amount(amount)

    def open_bank_page(self, challenge: Challenge) -> None:
        self._visit.begin(challenge, self._state.page_title, self._state.page_advice)

    def close_bank_page(self) -> None:
        self._visit.end()

    def _load_last_sums(self) -> None:
        self._tasks.cancel("phone.sums")
        self._tasks.start("phone.sums", self._presenter.load_last_sums, owner=self)

    # --- slots --------------------------------------------

    def _leave_page(self, how: str) -> None:
        self._tasks.start("phone.finish", self._presenter.bank_page_left, how, moves_money=True)

    def _open(self, address: str) -> None:
        if not self._open_address(QUrl(address, QUrl.ParsingMode.StrictMode)):
            self._presenter.receipt_failed(address.partition(":")[0])

    def _on_tell(self, address: str) -> None:
        """Write to the caller; one who can only be spoken to hears what the panel beside says."""
        if address:
            self._open(address)
        else:
            self._caller.read_out()

    def _on_field_left(self, name: str) -> None:
        if self._state.phase is not Phase.EDITING:
            return
        form = self._form.form()
        self._presenter.field_left(name, form)
        if name in ("email", "phone"):
            self._tasks.cancel("phone.customer")
            self._tasks.start("phone.customer", self._presenter.look_back, form.contact, owner=self)

    def give_room(self) -> None:
        """Leave out what can be spared where there is little room; the bank's page and a question need all of it."""
        is_page, is_low = self.shows_page, self.is_low
        is_asked = is_low and self._state.is_asked
        self._title.setVisible(not (is_page or is_low))
        self._caller.setVisible(not (is_page or is_asked))
        self._stack.setVisible(not is_asked)
        margins = (NONE if is_page else LOW_SCREEN) if is_low else SCREEN
        self.layout().setContentsMargins(*margins)  # type: ignore[union-attr]

    def _set_texts(self) -> None:
        self._title.setText(self.tr("Phone order"))
