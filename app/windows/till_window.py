"""The window of a till: presenters and screens made, tied to each other and to the news."""

import importlib
import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.bootstrap import Till
from app.domain.errors import JournalMustReconcile, PaydeskError
from app.domain.events import (
    BankAnswered,
    BankSilent,
    BooksInTrouble,
    BooksReconciled,
    Event,
    OperatorChanged,
    OrderChanged,
    PeopleAppeared,
)
from app.domain.profile import BankProfile
from app.files.receipt_settings import RECEIPT_PARTS, letterhead_in
from app.paths import RESOURCES
from app.presenters.away_news import Absence, AwayNews
from app.presenters.frame import FramePresenter
from app.presenters.link_reminders import LinkReminderPresenter
from app.presenters.message import Message, Telling
from app.presenters.news import NewsPresenter
from app.presenters.phone_order import PhoneOrderPresenter
from app.presenters.phone_order_state import PhoneForm
from app.presenters.phone_picture import Afterwards
from app.presenters.presenter import Presenter
from app.presenters.receipts import ReceiptsNow
from app.presenters.saved_cards import SavedCardDesk
from app.services.notice_desk import NoNotices, NoticeDesk
from app.ui.attention_watch import AttentionWatch
from app.ui.desktop import Desktop
from app.ui.help_folder import HelpFolder
from app.ui.main_window import MainWindow
from app.ui.preferences import PreferencesMenu
from app.ui.screens.bank_page import BankPage
from app.ui.screens.phone_order import PhoneOrderScreen
from app.ui.tasks import Tasks
from app.ui.till_printer import TillPrinter
from app.windows.bank_in_use import BankInUse, first_profile
from app.windows.late_presenters import LatePresenters
from app.windows.late_screens import LateScreens
from app.windows.late_windows import LateWindows
from app.windows.look import TillLook
from app.windows.money_arrived import MoneyArrived
from app.windows.order_news import OrderNews
from app.windows.people_windows import PeopleWindows
from app.windows.printer_windows import PrinterWindows
from app.windows.reminding import Reminding
from app.windows.workplace import Workplace

if TYPE_CHECKING:
    from app.presenters.moved_bank import MovedBank
    from app.ui.help_view import HelpDialog
    from app.windows.moved_banks import MovedBanks
    from app.windows.practice_window import PracticeWindow

_log = logging.getLogger(__name__)


class Window(QObject):
    """Everything of one main window. It owns the presenters; the main window owns the widgets."""

    close_wanted = Signal()

    def __init__(
        self, desktop: Desktop, till: Till, tasks: Tasks, profile: str = "", notices: NoticeDesk | None = None
    ) -> None:
        """Open on the bank of this profile. Without `notices` no messages of banks come in, as in training."""
        super().__init__()
        self._notices = notices or NoNotices()
        self._desktop = desktop
        desktop.write_under(lambda: letterhead_in(till.settings.current.receipt))
        self._till = till
        self._tasks = tasks
        self._make_presenters(first_profile(till, profile))
        with desktop.theme.undressed():
            self._make_window()
        self._wire()

    # --- building ---------------------------------------------------------------------------------------------------

    def _make_presenters(self, profile: BankProfile) -> None:
        till, speech = self._till, self._desktop.speech()
        self.frame = FramePresenter(speech, till.banks, till.ear, profile)
        if till.at_work.has_people:
            self.frame.heard(OperatorChanged(till.at_work.name))
        self.phone_order = PhoneOrderPresenter(
            speech,
            till.phone_orders,
            till.cancellation,
            till.search,
            till.sale_consent,
            Afterwards(till.banks, till.refresh.next_question),
            till.clock,
            SavedCardDesk(till.stored_cards, till.stored_card_orders, till.clock),
            self._send_link_instead,
        )
        self.reminders = LinkReminderPresenter(speech, till.link_reminders)
        self.later = LatePresenters(
            till, self._desktop.speech, self.frame, self._notices, lambda: self.bank.offer_anew()
        )
        self.alarms = NewsPresenter(speech, till.recovery.report)
        self._away = AwayNews(till.needs_attention, till.banks, till.clock)

    def _make_window(self) -> None:
        desktop, till, tasks = self._desktop, self._till, self._tasks
        self.look = TillLook(desktop, till.settings, self._speak, self.frame.render, self.later.discretion_changed)
        preferences = PreferencesMenu(
            desktop.icons,
            desktop.languages.available,
            self.look,
            lambda: self.people.unless_locked(lambda: self.late.settings.show()),
            lambda: self.people.unless_locked(lambda: self.late.support.show()),
            lambda: self.people.unless_locked(lambda: self.receipts.show_settings()),
        )
        printer = TillPrinter(till.receipts, tasks, desktop.speech, self.say)
        now = ReceiptsNow(till.search, till.banks, desktop.speech)
        self.main = MainWindow(
            desktop,
            self.frame,
            PhoneOrderScreen(
                self.phone_order, tasks, desktop.icons, self._make_bank_page, printer=printer, receipts_now=now
            ),
            self._screens_made_late(printer, now),
            preferences,
        )
        self._place = Workplace(self.main, till, desktop, tasks, self.frame, self._show_help)
        self.receipts = PrinterWindows(self._place, printer)

    def _screens_made_late(self, printer: TillPrinter, now: ReceiptsNow) -> LateScreens:
        return LateScreens(
            self._till,
            self._desktop,
            self._tasks,
            self.later,
            printer,
            now,
            lambda: self.late,
            self._charge_saved_card,
            lambda: self._show_help("attention", self.main),
        )

    def _wire(self) -> None:
        place = self._place
        self.bank = BankInUse(place, self.phone_order, self.later, self._is_selling)
        self.main.discretion_wanted.connect(self.look.turn_discretion)
        self.people = PeopleWindows(place, lambda: self._is_selling() or self.late.is_acting_on_many)
        self.late = LateWindows(
            place,
            self.later,
            self._is_selling,
            self.bank.choose,
            {**self.look.at_once, **dict.fromkeys(RECEIPT_PARTS, self._write_anew)},
            self.people,
            self.receipts,
        )
        self._practice = self._make_practice()
        self._moved_banks: MovedBanks | None = None
        self._money = MoneyArrived(place, self.receipts, self.people.unless_locked)
        self._reminding = Reminding(place, self.reminders, self.later)
        self.main.help_wanted.connect(lambda topic: self._show_help(topic, self.main))
        self.main.alarm_seen.connect(self.alarms.alarm_seen)
        self.main.alarm_order_wanted.connect(self._show_alarm_order)
        self.main.report_seen.connect(self.alarms.report_seen)
        self.main.close_wanted.connect(self.close_wanted)
        self.alarms.attach(self.main)
        self._attending = AttentionWatch(self.later.troubles, self._tasks, self.main.show_doubts, self.main)
        self._attending.look()
        self._news = OrderNews(self._tasks, self._till.clock, self.later.orders_changed)
        self._stop_listening = self._till.publisher.listen(self._on_event)

    def _make_practice(self) -> "PracticeWindow | None":
        """Return the panel for whoever practises. Loaded with it: a till at real banks has no use for it."""
        practice, first_shift = self._till.practice, self._till.first_shift
        if practice is None or first_shift is None:
            return None
        module = importlib.import_module("app.windows.practice_window")
        window: PracticeWindow = module.PracticeWindow(self._place, practice, first_shift)
        return window

    def _make_bank_page(self) -> BankPage | None:
        """Return a new embedded bank page, or None when this computer cannot load the web engine."""
        try:
            # Loaded when the first bank page is opened: most starts never need it.
            view = importlib.import_module("app.ui.three_ds.view")
        except ImportError:
            _log.exception("the web engine cannot be loaded")
            return None
        page = view.BankPageView(self._desktop.icons, self._till.clock.now)
        assert isinstance(page, BankPage)  # noqa: S101 - the module is found by name, so say what it must be
        return page

    # --- what the program asks for ----------------------------------------------------------------------------------

    def show(self) -> None:
        self.main.show()
        self.people.begin()
        self._reminding.look()

    def hide(self) -> None:
        """Take the window from the screen while the last tasks end."""
        self.later.program_ends()
        self.late.program_ends()
        self.main.hide()

    def close_for_good(self) -> None:
        """Take the window away; the program has ended its work."""
        self._stop_listening()
        self._reminding.end()
        self._money.end()
        self.people.close()
        self.late.leave()
        self.receipts.close()
        self.main.phone_order.close_bank_page()
        self.main.hide()
        self.main.deleteLater()

    async def _tell_of(self, absence: Absence) -> None:
        told = await self._away.told(absence)
        if told is not None:
            self.main.show_message(lambda: told(self._desktop.speech()))

    def say_failed(self, error: BaseException) -> None:
        """Show that something unexpected happened, above the screens."""
        self.main.show_message(lambda: self._message_of(error))

    def say(self, told: Telling) -> None:
        """Show this above the screens."""
        self.main.show_message(told)

    def ask_about(self, moved: "Sequence[MovedBank]") -> None:
        """Ask whether the logins of these banks may be used at their new addresses."""
        module = importlib.import_module("app.windows.moved_banks")
        self._moved_banks = module.MovedBanks(self._place, moved)

    # --- inside -----------------------------------------------------------------------------------------------------

    def _is_selling(self) -> bool:
        """Tell whether an order is under way on one of the screens."""
        return self.phone_order.is_busy or self.later.is_making_link

    def _presenters(self) -> tuple[Presenter, ...]:
        return (
            self.frame,
            self.phone_order,
            self.alarms,
            self.reminders,
            *self.later.made,
        )

    def _speak(self) -> None:
        """Say everything in the language in use now."""
        speech = self._desktop.speech()
        for presenter in self._presenters():
            presenter.speak(speech)
        self.people.speak()
        self.late.speak()
        self.receipts.speak()
        for late in (self._practice, self._moved_banks):
            if late is not None:
                late.speak()

    def _write_anew(self, _changed: str) -> None:
        """Write what is on screen again: the shop's own words on receipts have changed."""
        for presenter in self._presenters():
            presenter.render()

    def _send_link_instead(self, form: PhoneForm) -> bool:
        self.main.show_screen(self.main.payment_link)
        return self.later.link_instead(form, self.phone_order.link_made)

    def _charge_saved_card(self, number: str) -> None:
        """Begin a phone order of the chosen order's sum, at its bank, with a card saved under this number."""
        order = self.later.orders.selected
        if order is None or self.phone_order.is_busy:
            return
        if order.profile != self.frame.profile.name:
            self.bank.choose(order.profile)
        if order.profile != self.frame.profile.name:
            return  # a link is being made at the other bank
        self.main.show_screen(self.main.phone_order)
        amount = order.amount.plain_in(self.frame.profile.currency)
        self.main.phone_order.begin_saved(amount, number, order.customer)

    def _on_event(self, event: Event) -> None:
        self.frame.heard(event)
        self.phone_order.heard(event)
        if isinstance(event, OperatorChanged):
            self.main.phone_order.leave()  # a card half typed belongs to whoever typed it
            self.later.another_at_work()
            self.late.another_at_work()
            self.people.another_at_work()
        if isinstance(event, BankAnswered | BankSilent):
            self.later.bank_heard()
        if isinstance(event, PeopleAppeared):
            self.people.begin()
        self.alarms.heard(event)
        if (absence := self._away.heard(event)) is not None:
            self._tasks.start("away.news", self._tell_of, absence, owner=self.main)
        if self._practice is not None:
            self._practice.heard(event)
        if self.later.troubles.heard(event):
            self._attending.look()
        if isinstance(event, BooksInTrouble):
            self.say_failed(event.trouble)
        if isinstance(event, BooksReconciled):
            self.main.take_back_message(lambda: self._message_of(JournalMustReconcile(0)))
        if (load := self.later.wishes_to_load(event)) is not None:
            self._tasks.start("bank.news", load)
        if isinstance(event, OrderChanged):
            self._money.order_changed(event.order)
            self.phone_order.order_changed(event.order)
            self.later.order_changed(event.order)
            self._reminding.order_changed(event.order)
            self._news.put(event.order)

    def _show_alarm_order(self) -> None:
        if (number := self.alarms.order_in_front) is not None:
            self.main.show_order(number)

    def _show_help(self, topic: str, parent: QWidget) -> None:
        folder, languages = HelpFolder(RESOURCES / "help"), self._desktop.languages
        # Loaded with the first question.
        view = importlib.import_module("app.ui.help_view")
        dialog: HelpDialog = view.HelpDialog(folder, topic, lambda: languages.current, self._desktop.icons, parent)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _message_of(self, error: BaseException) -> Message:
        errors = self._desktop.speech().errors
        return errors.message(error if isinstance(error, PaydeskError) else PaydeskError(type(error).__name__))
