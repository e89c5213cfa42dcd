"""The window of a till: presenters and screens made, tied to each other and to the news."""

import importlib
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.bootstrap import Till
from app.domain.errors import JournalMustReconcile, PaydeskError
from app.domain.events import BooksInTrouble, BooksReconciled, Event, OperatorChanged, OrderChanged, PeopleAppeared
from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile
from app.files.link_settings import LinkSettings
from app.files.receipt_settings import RECEIPT_PARTS, letterhead_in
from app.paths import RESOURCES
from app.presenters.attention import AttentionPresenter
from app.presenters.bank import BankPresenter
from app.presenters.finding import FindingPresenter
from app.presenters.frame import FramePresenter
from app.presenters.link_form import form_instead_of
from app.presenters.link_reminders import LinkReminderPresenter
from app.presenters.message import Message
from app.presenters.money_acts import OrderMoneyPresenter
from app.presenters.money_news import MoneyNews, MoneyNoticeWords
from app.presenters.news import NewsPresenter
from app.presenters.orders import OrdersPresenter
from app.presenters.payment_link import PaymentLinkPresenter
from app.presenters.phone_order import PhoneOrderPresenter
from app.presenters.phone_order_state import PhoneForm
from app.presenters.phone_picture import Afterwards
from app.presenters.presenter import Presenter
from app.presenters.saved_cards import SavedCardDesk
from app.presenters.today import TodayPresenter
from app.services.notice_desk import NoNotices, NoticeDesk
from app.ui.desktop import Desktop
from app.ui.help_folder import HelpFolder
from app.ui.help_view import HelpDialog
from app.ui.main_window import MainWindow
from app.ui.money_bell import MoneyBell
from app.ui.preferences import PreferencesMenu
from app.ui.screens.attention import AttentionScreen
from app.ui.screens.bank_page import BankPage
from app.ui.screens.orders import OrdersScreen
from app.ui.screens.payment_link import PaymentLinkScreen
from app.ui.screens.phone_order import PhoneOrderScreen
from app.ui.tasks import Tasks
from app.ui.till_printer import TillPrinter
from app.windows.late_windows import LateWindows
from app.windows.order_news import OrderNews
from app.windows.people_windows import PeopleWindows
from app.windows.printer_windows import PrinterWindows

if TYPE_CHECKING:
    from app.windows.practice_window import PracticeWindow

_log = logging.getLogger(__name__)
_LOOKS_FOR_REMINDERS_MS = 30_000


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
        self._money = MoneyNews(till.settings.current.till, till.clock.now())
        self._make_presenters(self._first_profile(profile))
        with desktop.theme.undressed():
            self._make_window()
        self._wire()
        self._use(self.frame.profile)

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
        self.payment_link = PaymentLinkPresenter(
            speech,
            till.links,
            till.cancellation,
            till.clock,
            till.refresh,
            LinkSettings(till.settings),
            till.link_renewal,
            till.search,
            till.link_drafts,
            till.link_reminders,
        )
        self.reminders = LinkReminderPresenter(speech, till.link_reminders)
        self.bank = BankPresenter(speech, till.banks, till.gateway_check, self._notices, self._use_anew)
        self.orders = OrdersPresenter(
            speech,
            till.search,
            till.refresh,
            till.cancellation,
            till.banks,
            till.clock,
            till.export,
            OrderMoneyPresenter(speech, till.order_money, till.banks, till.clock),
            FindingPresenter(speech, till.search, till.banks, till.clock, till.order_views, self._colleagues),
            till.needs_attention,
            till.order_notes,
            TodayPresenter(speech, till.today),
        )

        self.attention = AttentionPresenter(
            speech, till.doubts, till.concerns, till.resolutions, till.statement_lines, till.banks, till.clock
        )
        self.alarms = NewsPresenter(speech, till.recovery.report)

    def _make_window(self) -> None:
        icons, settings = self._desktop.icons, self._till.settings
        preferences = PreferencesMenu(
            icons,
            self._desktop.languages.available,
            lambda: (
                self._desktop.languages.current,
                settings.current.theme,
                settings.current.text_scale,
                settings.current.sounds,
                settings.current.still,
            ),
            self.choose_language,
            self.choose_theme,
            self.choose_text_scale,
            lambda heard: settings.change(sounds=heard),
            self.choose_still,
            lambda: self.late.settings.show(),
            lambda: self.late.support.show(),
            lambda: self.receipts.show_settings(),
        )
        printer = TillPrinter(self._till.receipts, self._tasks, self._desktop.speech, self._say)
        self.main = MainWindow(
            self._desktop,
            self.frame,
            PhoneOrderScreen(self.phone_order, self._tasks, icons, self._make_bank_page, printer=printer),
            PaymentLinkScreen(self.payment_link, self._tasks, icons, self._till.clock, printer=printer),
            OrdersScreen(self.orders, self._tasks, icons, printer=printer),
            AttentionScreen(self.attention, self._tasks, icons),
            preferences,
        )
        self.receipts = PrinterWindows(self.main, self._till, self._desktop, self._tasks, printer, self._show_help)

    def _wire(self) -> None:
        self.people = PeopleWindows(
            self.main,
            self._till,
            self._desktop,
            self._tasks,
            lambda: self._is_selling() or self.late.is_acting_on_many,
            self._show_help,
            lambda: self.frame.profile.currency,
        )
        at_once: dict[str, Callable[[str], None]] = {
            "language": self.choose_language,
            "theme": self.choose_theme,
            "text_scale": lambda percent: self.choose_text_scale(int(percent) / 100),
            "still": lambda still: self.choose_still(bool(still)),
            **dict.fromkeys(RECEIPT_PARTS, self._write_anew),
        }
        self.late = LateWindows(
            self.main,
            self._till,
            self._desktop,
            self._tasks,
            self.frame,
            self.bank,
            self.orders,
            self.payment_link,
            self._is_selling,
            self.choose_profile,
            self._show_help,
            at_once,
            self.people,
            self.receipts,
        )
        self._practice: PracticeWindow | None = None
        practice, first_shift = self._till.practice, self._till.first_shift
        if practice is not None and first_shift is not None:
            # Loaded here: a till at real banks has no use for it.
            found = importlib.import_module("app.windows.practice_window")
            self._practice = found.PracticeWindow(
                self.main, practice, first_shift, self._desktop, self._tasks, self._show_help
            )
        self._bell = MoneyBell(self._desktop.app.windowIcon(), self._sound, self.main)
        self._bell.order_wanted.connect(self._come_with_order)
        self.main.profile_chosen.connect(self.choose_profile)
        self.main.orders.saved_card_wanted.connect(self._charge_saved_card)
        self.main.help_wanted.connect(lambda topic: self._show_help(topic, self.main))
        self.main.attention.help_wanted.connect(lambda: self._show_help("attention", self.main))
        self.main.alarm_seen.connect(self.alarms.alarm_seen)
        self.main.alarm_order_wanted.connect(self._show_alarm_order)
        self.main.report_seen.connect(self.alarms.report_seen)
        self.alarms.attach(self.main)
        self.reminders.attach(self.main)
        self.main.reminder_seen.connect(self.reminders.done)
        self.main.reminder_opened.connect(self._open_reminded)
        self._reminding = QTimer(self.main)
        self._reminding.timeout.connect(self._look_for_reminders)
        self._reminding.start(_LOOKS_FOR_REMINDERS_MS)
        self.main.attention.load()
        self.main.close_wanted.connect(self.close_wanted)
        self._news = OrderNews(self._tasks, self._till.clock, self.orders.orders_changed)
        self._stop_listening = self._till.publisher.listen(self._on_event)

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
        self._look_for_reminders()

    def hide(self) -> None:
        """Take the window from the screen while the last tasks end."""
        self.main.hide()

    def close_for_good(self) -> None:
        """Take the window away; the program has ended its work."""
        self._stop_listening()
        self._reminding.stop()
        self._bell.end()
        self.people.close()
        self.late.leave()
        self.receipts.close()
        self.main.phone_order.close_bank_page()
        self.main.hide()
        self.main.deleteLater()

    def say_failed(self, error: BaseException) -> None:
        """Show that something unexpected happened, on the screen in front."""
        self.main.show_message(self._message_of(error))

    def say(self, message: Message) -> None:
        """Show this on the screen in front."""
        self.main.show_message(message)

    def choose_profile(self, name: str) -> None:
        """Work with this bank from now on, unless an order is under way."""
        if self._is_selling():
            self.main.show_profile(self.frame.profile.name)
            return
        self._use(self.frame.choose(ProfileName(name)))
        self._till.settings.change(profile=name)

    def choose_language(self, code: str) -> None:
        self._desktop.use_language(code)
        self._till.settings.change(language=code)
        speech = self._desktop.speech()
        for presenter in self._presenters():
            presenter.speak(speech)
        self.people.speak()
        self.late.speak()
        self.receipts.speak()
        if self._practice is not None:
            self._practice.speak()

    def choose_theme(self, theme: str) -> None:
        self._till.settings.change(theme=theme)
        self._dress()

    def choose_text_scale(self, scale: float) -> None:
        self._till.settings.change(text_scale=scale)
        self._dress()

    def choose_still(self, still: bool) -> None:
        self._till.settings.change(still=still)
        self._desktop.theme.keep_still(still)

    def _dress(self) -> None:
        current = self._till.settings.current
        self._desktop.theme.apply(self._desktop.app, current.theme, current.text_scale)
        self.frame.render()

    # --- inside -----------------------------------------------------------------------------------------------------

    def _is_selling(self) -> bool:
        """Tell whether an order is under way on one of the screens."""
        return self.phone_order.is_busy or self.payment_link.is_busy

    def _first_profile(self, wanted: str) -> BankProfile:
        profiles = self._till.banks.profiles()
        kept = self._till.settings.current.profile
        named = {profile.name: profile for profile in profiles}
        preset = "training-v1" if self._till.training else ""
        return next(
            (named[ProfileName(name)] for name in (wanted, kept, preset) if ProfileName(name) in named),
            profiles[0],
        )

    async def _colleagues(self) -> tuple[str, ...]:
        """Return the names orders may have been made under at this till."""
        names = [*(person.name for person in await self._till.people.all()), self._till.at_work.name]
        return tuple(dict.fromkeys(name for name in names if name))

    def _presenters(self) -> tuple[Presenter, ...]:
        return (
            self.frame,
            self.phone_order,
            self.payment_link,
            self.orders,
            self.attention,
            self.alarms,
            self.reminders,
            self.bank,
        )

    def _use(self, profile: BankProfile) -> None:
        self._desktop.theme.set_profile_accent(profile.accent)
        self.phone_order.use_profile(profile)
        self.payment_link.use_profile(profile)
        self.bank.use_profile(profile)

    def _use_anew(self) -> None:
        """Offer what is known now about the bank in use."""
        self._use(self.frame.choose(self.frame.profile.name))
        self.orders.render()

    def _write_anew(self, _changed: str) -> None:
        """Write what is on screen again: the shop's own words on receipts have changed."""
        for presenter in self._presenters():
            presenter.render()

    def _send_link_instead(self, form: PhoneForm) -> None:
        self.main.show_screen(self.main.payment_link)
        self.payment_link.take_over(form_instead_of(form, self.frame.profile.holds_first))

    def _look_for_reminders(self) -> None:
        self._tasks.start("link.reminders", self.reminders.look)

    def _open_reminded(self) -> None:
        """Show the link somebody was reminded of, with its message."""
        order, banks = self.reminders.done(), self._till.banks
        if order is not None and banks.knows(order.profile):
            self.payment_link.open(order, banks.profile(order.profile))
            self.main.show_screen(self.main.payment_link)

    def _charge_saved_card(self, number: str) -> None:
        """Begin a phone order of the chosen order's sum, at its bank, with a card saved under this number."""
        order = self.orders.selected
        if order is None or self.phone_order.is_busy:
            return
        if order.profile != self.frame.profile.name:
            self.choose_profile(order.profile)
        self.main.show_screen(self.main.phone_order)
        amount = self._desktop.speech().formats.number(order.amount)
        self.main.phone_order.begin_saved(amount, number, order.customer)

    def _on_event(self, event: Event) -> None:
        self.frame.heard(event)
        self.phone_order.heard(event)
        if isinstance(event, OperatorChanged):
            self.main.phone_order.leave()  # a card half typed belongs to whoever typed it
        if isinstance(event, PeopleAppeared):
            self.people.begin()
        self.alarms.heard(event)
        if self._practice is not None:
            self._practice.heard(event)
        if self.attention.heard(event):
            self.main.attention.load()
        if isinstance(event, BooksInTrouble):
            self.say_failed(event.trouble)
        if isinstance(event, BooksReconciled):
            self.main.take_back_message(self._message_of(JournalMustReconcile(0)))
        if self.bank.heard(event):
            self._tasks.start("bank.news", self.bank.load)
        if isinstance(event, OrderChanged):
            if self._money.is_news(event.order):
                words = MoneyNoticeWords(self._desktop.speech().translate, self._desktop.speech().formats)
                self._bell.ring(words.notice(event.order), self.main.isActiveWindow())
                self.receipts.money_arrived(event.order)
            self.phone_order.order_changed(event.order)
            self.payment_link.order_changed(event.order)
            self.reminders.order_changed(event.order)
            self._news.put(event.order)

    def _sound(self) -> None:
        if self._till.settings.current.sounds:
            self._desktop.app.beep()

    def _come_with_order(self, number: str) -> None:
        """Come to the front with the order whose notice was clicked."""
        self.main.show()
        self.main.raise_()
        self.main.activateWindow()
        self.main.show_order(number)

    def _show_alarm_order(self) -> None:
        if (number := self.alarms.order_in_front) is not None:
            self.main.show_order(number)

    def _show_help(self, topic: str, parent: QWidget) -> None:
        folder, language = HelpFolder(RESOURCES / "help"), self._desktop.languages.current
        dialog = HelpDialog(folder, topic, language, self._desktop.icons, parent)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say(self, message: Message) -> None:
        """Show a message above every screen."""
        self.main.show_message(message)

    def _message_of(self, error: BaseException) -> Message:
        errors = self._desktop.speech().errors
        return errors.message(error if isinstance(error, PaydeskError) else PaydeskError(type(error).__name__))
