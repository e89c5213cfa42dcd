"""Every window in every language: whatever takes the keyboard has a name to be read out, in that language."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import SIGNAL, QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QListWidget, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import BankSide, open_till
from app.demo.gallery.eyes import faults, is_qts_own, place_of
from app.demo.hands import Hands
from app.domain.capabilities import Ability, Absent, Capabilities, Why
from app.domain.day_report import OpenPoints
from app.domain.day_totals import Sum, TotalsLine
from app.domain.doubt import DoubtKey
from app.domain.errors import GatewayRefused, JournalNotOurs, KeyStoreUnusable, LooksLikeEarlierOrder
from app.domain.first_shift import ShiftTask
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.key_file_errors import KeyFileSpoilt, PassphraseWrong
from app.domain.movement import MovementKind
from app.domain.profile import BankProfile, LoginKind
from app.domain.staged_trouble import StagedTrouble
from app.files.findings import FindingsFile
from app.files.profiles import shipped_profiles
from app.files.settings import SettingsFile
from app.paths import RESOURCES, DataPaths
from app.presenters.attention_state import DoubtDetails, DoubtRow
from app.presenters.bank_words import BankWords
from app.presenters.day_close_state import DayState, ReportRow
from app.presenters.day_words import DayWords
from app.presenters.finding_state import Chip, FindingState
from app.presenters.first_shift import SheetPart, ShiftPhase, ShiftPresenter, ShiftState
from app.presenters.first_start import FirstStartPresenter
from app.presenters.first_start_state import Asked, FirstStartState, Step
from app.presenters.first_start_words import FirstStartWords
from app.presenters.key_file import Asks, KeyFilePresenter
from app.presenters.new_shop import Choices, NewShop
from app.presenters.orders_state import MarkedOrders, OrderDetails, OrderRow, TimelineRow
from app.presenters.payment_link_state import LinkShown
from app.presenters.people import Form
from app.presenters.phone_order_state import Phase, Receipt
from app.presenters.practice import PracticePresenter
from app.presenters.practice_words import PracticeWords
from app.presenters.same_sale import SameSaleWords
from app.presenters.settlement import DifferenceRow, SettlementState
from app.presenters.shift_words import ShiftWords
from app.presenters.sign_in import SignInPresenter
from app.secrets.memory import MemorySecretStore
from app.services.notice_desk import NoticeStanding
from app.services.order_filters import FilterKind
from app.ui.desktop import Desktop
from app.ui.header import Header
from app.ui.icons import Icons
from app.ui.main_window import MainWindow
from app.ui.operator_picker import OperatorPicker
from app.ui.screens.badge import BadgeDialog
from app.ui.screens.bank import BankDialog
from app.ui.screens.copy_on_its_way import CopyOnItsWayDialog
from app.ui.screens.day_close import DayDialog
from app.ui.screens.first_start import FirstStartDialog
from app.ui.screens.form_field import FormField
from app.ui.screens.key_file import KeyFileDialog
from app.ui.screens.overview import OverviewDialog
from app.ui.screens.people import PeopleDialog
from app.ui.screens.practice_panel import PracticePanel
from app.ui.screens.receipt_printer import ReceiptPrinterDialog
from app.ui.screens.rights import RightsDialog
from app.ui.screens.settings import SettingsDialog
from app.ui.screens.settlement import SettlementDialog
from app.ui.screens.several_tills import SeveralTillsDialog
from app.ui.screens.shift_guide import ShiftGuide
from app.ui.screens.sign_in import SignInDialog
from app.ui.screens.start_failure import StartFailureDialog
from app.ui.screens.support import SupportDialog
from app.ui.screens.trail import TrailDialog
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.windows.till_window import Window
from tests.fakes.notices import FakeNotices
from tests.longer_language import LongerLanguage
from tests.makers import EUR, NOON, euros
from tests.passing_languages import PassingLanguages
from tests.qt_loop import RunInLoop, flush_deletions, strict_messages
from tests.ui.screens.sign_in_robot import until

pytestmark = strict_messages()

LANGUAGES = ["en", "el", "kk", "ru"]
LETTERS = {
    QLocale.Language.Russian: "[А-яЁё]",
    QLocale.Language.Kazakh: "[А-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]",
    QLocale.Language.Greek: "[Ά-ώ]",
}
"""Of the languages that are not written in Latin ones."""
LONGER = "longer"
LOOKS = [(LONGER, 1.0), ("el", 1.0), ("kk", 1.0), ("ru", 2.0)]
"""The gallery has all of them (`python -m app.demo.gallery`); these find the most. English is the first, shorter."""
LETTING_IN = NoticeStanding(
    8480, "https://a.example", True, True, "https://a.example/n", 1, 1, NOON, "", ("body-only",)
)
Look = Callable[[QWidget], None]


@pytest.fixture(params=LOOKS, ids=lambda look: f"{look[0]}-{look[1]:.0%}")
def desktop(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Desktop]:
    font, palette = qapp.font(), qapp.palette()
    theme = Theme(RESOURCES / "themes")
    languages = PassingLanguages(RESOURCES / "translations")
    desktop = Desktop(qapp, theme, Icons(RESOURCES / "icons", theme), languages)
    assert {language.code for language in languages.available()} == set(LANGUAGES)
    language, scale = request.param
    desktop.dress("en" if language == LONGER else language, "light", scale)
    more_letters = LongerLanguage()
    if language == LONGER:
        qapp.installTranslator(more_letters)
    yield desktop
    qapp.removeTranslator(more_letters)
    desktop.use_language("en")
    languages.leave(qapp)
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(palette)


# --- windows with everything in them ------------------------------------------------------------------


def draw_everything(window: Window) -> None:
    """Put something into every corner of the screens: faults, messages with details, a link, an order."""
    message = window._desktop.speech().errors.message(GatewayRefused("5", "Access denied"))
    main = window.main
    main.show_message(lambda: message)
    phone = main.phone_order
    earlier = LooksLikeEarlierOrder("SHOP-1", "paid", 3)
    speech = window._desktop.speech()
    same_sale = SameSaleWords(speech.translate, speech.formats).question(earlier, euros(4200))
    faults = dict.fromkeys(["amount", "number", "cardholder", "description"], "?")
    for phase in (Phase.EDITING, Phase.DONE):
        state = replace(phone._state, phase=phase, message=message, faults=faults, same_sale=same_sale)
        receipt = Receipt("declined", "Declined", "SHOP-1", (("Order", "SHOP-1"),))
        phone.draw(replace(state, receipt=receipt, can_send_link=True, can_reopen=True, can_ask_again=True))
    link = LinkShown(
        "https://bank.example/pay/1", "42.00", "SHOP-1", "waiting", "Waiting", "Waiting.", NOON, True, "12:00"
    )
    main.payment_link.draw(replace(main.payment_link._state, message=message, link=link, can_cancel=True))
    number = OrderNumber("SHOP-1")
    row = OrderRow(number, "12:00", "42.00", "paid", "Paid", "Maria", "3333", "Link", "A bank")
    details = OrderDetails(
        number, "paid", "Paid", "Paid.", "42.00", (("Card", "3333"),), (TimelineRow("12:00", "Paid"),),
        "https://x.example", True, True, "", True, "",
    )  # fmt: skip
    main.orders.draw(
        replace(main.orders._state, rows=(row,), selected=number, details=details, message=message, busy=False)
    )
    main.attention.draw(replace(main.attention._state, message=message))


@pytest.fixture
def look_at_window(desktop: Desktop, run_in_loop: RunInLoop[Any], tmp_path: Path) -> Callable[[Look], None]:
    """Return a function that shows the main window, full of things, to a look."""

    async def show(look: Look) -> None:
        failures: list[BaseException] = []
        tasks = Tasks(failures.append)
        settings = SettingsFile(DataPaths(tmp_path).settings)
        side = BankSide(tuple(shipped_profiles()), MemorySecretStore())
        till = await open_till(side, DataPaths(tmp_path), settings)
        window = Window(desktop, till, tasks, "jcc-v1-direct")
        window.show()
        draw_everything(window)
        window.main.palette_wanted.emit()
        try:
            look(window.main)
        finally:
            await tasks.finish()
            window.close_for_good()
            await till.close()
            flush_deletions()
        assert not failures, failures

    return lambda look: run_in_loop(show(look))


@pytest.fixture(params=["jcc-v1-direct", "bpc-v2-direct"])
def look_at_bank(
    request: pytest.FixtureRequest, desktop: Desktop, run_in_loop: RunInLoop[Any], tmp_path: Path
) -> Callable[[Look], None]:
    """Return a function that shows the screen of one bank, full of things, and a page of help over it, to a look."""

    async def show(look: Look) -> None:
        tasks = Tasks(lambda _error: None)
        settings = SettingsFile(DataPaths(tmp_path).settings)
        side = BankSide(tuple(shipped_profiles()), MemorySecretStore())
        FindingsFile(DataPaths(tmp_path).findings(training=False)).keep(
            request.param, Capabilities(NOON, dict.fromkeys(Ability, Absent(Why.REFUSED)))
        )
        till = await open_till(side, DataPaths(tmp_path), settings)
        window = Window(desktop, till, tasks, request.param, FakeNotices(LETTING_IN))
        window.show()
        window.late.bank.show()
        dialog = window.main.findChild(BankDialog)
        await until(lambda: dialog.findChild(QWidget, "noticesAddress").isVisible(), "the messages")
        message = desktop.speech().errors.message(GatewayRefused("5", "Access denied"))
        faults = dict.fromkeys(["port", "public_address", "secret"], "?")
        dialog._message.show_message(message)
        dialog._notices.show_notices(dialog._notices._shown, "?", faults, False)
        window._show_help("notifications", dialog)
        try:
            look(dialog)
        finally:
            await tasks.finish()
            window.close_for_good()
            await till.close()
            flush_deletions()

    return lambda look: run_in_loop(show(look))


class NobodyToAsk:
    """A sign-in that is only looked at."""

    async def is_known(self, _profile: ProfileName) -> bool:
        return True

    async def enter(self, profile: BankProfile, *_rest: object) -> BankProfile:
        return profile


@pytest.fixture
def look_at_people(desktop: Desktop, run_in_loop: RunInLoop[Any], tmp_path: Path) -> Callable[[Look], None]:
    """Return a function that shows the windows about people, full of things, to a look."""

    async def show(look: Look) -> None:
        failures: list[BaseException] = []
        tasks = Tasks(failures.append)
        settings = SettingsFile(DataPaths(tmp_path).settings)
        till = await open_till(
            BankSide(tuple(shipped_profiles()), MemorySecretStore()), DataPaths(tmp_path), settings
        )
        window = Window(desktop, till, tasks, "jcc-v1-direct")
        window.show()
        await till.people.begin("Olga", "507291")
        window.main.operator_wanted.emit()
        window.people.show_people()
        window.people.show_trail()
        window.people.show_rights()
        window.late.support.show()
        window.late.settings.show()
        window.receipts.show_settings()
        for name in ("operator", "people", "trail", "rights", "support"):
            await tasks.settled(f"{name}.load")
        people = window.main.findChild(PeopleDialog)
        people._presenter.open_form(Form.ADD)
        people._message.show_message(desktop.speech().errors.message(GatewayRefused("5", "Access denied")))
        try:
            for dialog in (window.main, window.main.findChild(OperatorPicker), people):
                look(dialog)
            look(people.findChild(TrailDialog))
            look(people.findChild(RightsDialog))
            people.badge_wanted.emit((await till.people.all())[0])
            await tasks.settled("badge.load")
            look(people.findChild(BadgeDialog))
            settings = window.main.findChild(SettingsDialog)
            for row in range(3):
                settings.findChild(QListWidget).setCurrentRow(row)
                look(settings)
            settings.findChild(QAbstractButton, "setting-several_tills").click()
            await until(lambda: settings.findChild(SeveralTillsDialog), "the tills")
            await tasks.settled("several-tills.load")
            look(settings.findChild(SeveralTillsDialog))
            support = window.main.findChild(SupportDialog)
            look(support)
            support.findChild(QAbstractButton, "gatherPapers").click()
            await tasks.settled("support.gather")
            look(support)
            look(window.main.findChild(ReceiptPrinterDialog))
        finally:
            await tasks.finish()
            window.close_for_good()
            await till.close()
            flush_deletions()
        assert not failures, failures

    return lambda look: run_in_loop(show(look))


@pytest.fixture
def look_at_day(desktop: Desktop, run_in_loop: RunInLoop[Any], tmp_path: Path) -> Callable[[Look], None]:
    """Return a function that shows the screen of the business day, full of things, to a look."""

    async def show(look: Look) -> None:
        failures: list[BaseException] = []
        tasks = Tasks(failures.append)
        settings = SettingsFile(DataPaths(tmp_path).settings)
        side = BankSide(tuple(shipped_profiles()), MemorySecretStore())
        till = await open_till(side, DataPaths(tmp_path), settings)
        window = Window(desktop, till, tasks, "jcc-v1-direct")
        window.show()
        window.main.day_wanted.emit()
        dialog = window.main.findChild(DayDialog)
        await tasks.settled("day.load")
        words = DayWords(desktop.speech().translate, desktop.speech().formats)
        sums = {MovementKind.PAID: Sum(2, 4250)}
        points = OpenPoints((OrderNumber("SHOP-1"),), (OrderNumber("SHOP-2"),))
        dialog.draw(
            DayState(
                rows=words.rows((TotalsLine(EUR, "", sums), TotalsLine(EUR, "Olga", sums))),
                open_rows=words.open_rows(points),
                open_title=words.who(None),
                word=words.who(None),
                close_title=words.who(None),
                waiting_title=words.who(None),
                reports=(ReportRow(1, words.who(None)),),
                message=desktop.speech().errors.message(GatewayRefused("5", "Access denied")),
            )
        )
        window.main.overview_wanted.emit()
        overview = window.main.findChild(OverviewDialog)
        await tasks.settled("overview.load")
        dialog.statement_wanted.emit()
        statement = dialog.findChild(SettlementDialog)
        file = tmp_path / "1.csv"
        file.write_text("1;2\n3;4\n", "utf-8")
        statement.open_file(str(file))
        await tasks.settled("settlement.do")
        row = DifferenceRow("1", words.who(None), "1", "2", "3", words.who(None))
        statement.draw(SettlementState("1", rows=(row,), lead=words.who(None), is_compared=True))
        try:
            for each in (dialog, statement, overview):
                look(each)
        finally:
            await tasks.finish()
            window.close_for_good()
            await till.close()
            flush_deletions()
        assert not failures, failures

    return lambda look: run_in_loop(show(look))


@pytest.fixture(params=[LoginKind.PASSWORD, LoginKind.API_KEY], ids=["password", "key"])
def look_at_sign_in(
    request: pytest.FixtureRequest, desktop: Desktop, run_in_loop: RunInLoop[Any]
) -> Callable[[Look], None]:
    async def show(look: Look) -> None:
        tasks = Tasks(lambda _error: None)
        profile = next(each for each in shipped_profiles() if each.login is request.param)
        presenter = SignInPresenter(desktop.speech(), NobodyToAsk(), (profile,))  # type: ignore[arg-type]
        dialog = SignInDialog(presenter, tasks, desktop.icons, offers_training=True)
        message = desktop.speech().errors.message(GatewayRefused("5", "Access denied"))
        dialog.open()
        dialog._panel._message.show_message(message)
        try:
            look(dialog)
        finally:
            await tasks.finish()
            presenter.detach()
            dialog.close()
            dialog.deleteLater()
            flush_deletions()

    return lambda look: run_in_loop(show(look))


@pytest.fixture
def look_at_failed_start(desktop: Desktop, qtbot: QtBot) -> Callable[[Look], None]:
    def show(look: Look) -> None:
        message = desktop.speech().errors.message(JournalNotOurs("/somewhere/journal.db"))
        dialog = StartFailureDialog(desktop.icons, message, Path("/somewhere/logs"), offers_training=True)
        qtbot.addWidget(dialog)
        dialog.open()
        look(dialog)

    return show


@pytest.fixture
def look_at_copy_on_its_way(desktop: Desktop, qtbot: QtBot) -> Callable[[Look], None]:
    def show(look: Look) -> None:
        dialog = CopyOnItsWayDialog(desktop.icons)
        qtbot.addWidget(dialog)
        dialog.show_progress(3, 10)
        dialog.open()
        look(dialog)

    return show


@pytest.fixture(params=list(Step), ids=lambda step: step.value)
def look_at_first_start(
    request: pytest.FixtureRequest, desktop: Desktop, run_in_loop: RunInLoop[Any]
) -> Callable[[Look], None]:
    async def nobody() -> NewShop:
        raise KeyStoreUnusable("keyring.backends.fail.Keyring")

    async def show(look: Look) -> None:
        tasks = Tasks(lambda _error: None)
        speech, profiles = desktop.speech(), shipped_profiles()
        words, bank = FirstStartWords(speech.translate), BankWords(speech.translate)
        choices = Choices(profiles, (("en", "English"), ("ru", "Русский")), "CY", ProfileName(""))
        presenter = FirstStartPresenter(speech, choices, nobody, lambda _code: None)
        login = SignInPresenter(speech, NobodyToAsk(), tuple(profiles))  # type: ignore[arg-type]
        dialog = FirstStartDialog(presenter, tasks, desktop.icons)
        dialog.ask_for_login(login)
        step = request.param
        dialog.draw(
            FirstStartState(
                step=step,
                progress=words.progress(step),
                title=words.title(step),
                intro=words.intro(step, "JCC"),
                languages=(("en", "English"),),
                countries=words.countries(("CY", "KZ", "RU", "")),
                ends=words.ends(),
                owner_title=words.owner(Asked.OWNER, ""),
                pin_hint=words.pin_hint(6),
                faults={"name": words.owner(Asked.PIN, ""), "pin": words.pin_hint(6)},
                message=speech.errors.message(KeyStoreUnusable("keyring.backends.fail.Keyring")),
                wants_key_file=True,
                can_skip_login=True,
                check_hint=bank.check_hint(profiles[0].environment),
                findings=bank.at_the_till(profiles[0]),
                can_link=True,
                can_phone=True,
            )
        )
        dialog.open()
        try:
            look(dialog)
        finally:
            await tasks.finish()
            presenter.detach()
            login.detach()
            dialog.close()
            dialog.deleteLater()
            flush_deletions()

    return lambda look: run_in_loop(show(look))


@pytest.fixture
def look_at_practice(desktop: Desktop, run_in_loop: RunInLoop[Any]) -> Callable[[Look], None]:
    """Return a function that shows the panel for whoever practises to a look: a task in hand, then the end sheet."""

    async def show(look: Look) -> None:
        tasks, speech = Tasks(lambda _error: None), desktop.speech()
        words = ShiftWords(speech.translate)
        practice = PracticePresenter(speech, NobodyToAsk())  # type: ignore[arg-type]
        shift = ShiftPresenter(speech, NobodyToAsk())  # type: ignore[arg-type]
        panel = PracticePanel(practice, shift, tasks, desktop.icons)
        rows = [PracticeWords(speech.translate).row(trouble, False) for trouble in StagedTrouble]
        panel.findChild(QAbstractButton, "foldHeading").setChecked(True)
        panel.resize(panel.minimumSizeHint().expandedTo(panel.sizeHint()))
        panel.show()
        for task in (ShiftTask.LINK_RENEWED, ShiftTask.ANSWER_LOST):
            title = words.title(task)
            act = (rows[0].trouble, rows[0].title)
            sheet = tuple(SheetPart(title, (title,)) for _ in range(3))
            hint, answers = words.hint(task), words.answers(task)
            at_work = ShiftState(ShiftPhase.AT_WORK, title, title, words.to_do(task), title, hint, answers, act)
            for state in (at_work, ShiftState(ShiftPhase.OVER, title, title, sheet=sheet)):
                panel.findChild(ShiftGuide).draw(state)
                look(panel)
        await tasks.finish()
        panel.deleteLater()
        flush_deletions()

    return lambda look: run_in_loop(show(look))


class NoKeysYet:
    """A file of keys that is only looked at."""

    @property
    def recovery_code(self) -> str:
        return "ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23"

    async def prepare(self, _passphrase: str) -> "NoKeysYet":
        return self


@pytest.fixture(params=list(Asks), ids=lambda asks: asks.value)
def look_at_key_file(
    request: pytest.FixtureRequest, desktop: Desktop, run_in_loop: RunInLoop[Any]
) -> Callable[[Look], None]:
    async def show(look: Look) -> None:
        tasks = Tasks(lambda _error: None)
        speech, asks = desktop.speech(), request.param
        first = Asks.MAKE if asks is Asks.CODE else asks
        presenter = KeyFilePresenter(speech, NoKeysYet(), first)  # type: ignore[arg-type]
        at_a_start = asks in (Asks.OPEN, Asks.RENEW)
        dialog = KeyFileDialog(presenter, tasks, desktop.icons, offers_training=at_a_start)
        if asks is Asks.CODE:
            await presenter.submit("", "", "")
        fault, message = speech.errors.fault(PassphraseWrong()), speech.errors.message(KeyFileSpoilt("/keys.sealed"))
        dialog.open()
        dialog._message.show_message(message)
        dialog._fields["passphrase"].show_fault(fault)
        try:
            look(dialog)
        finally:
            await tasks.finish()
            presenter.detach()
            dialog.close()
            dialog.deleteLater()
            flush_deletions()

    return lambda look: run_in_loop(show(look))


# --- what is looked for -------------------------------------------------------------------------------


def takes_the_keyboard(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not is_qts_own(widget)


def spoken_name(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.accessibleName()  # on Unix its interface answers with the chosen entry
    heard = QAccessible.queryAccessibleInterface(widget)
    return heard.text(QAccessible.Text.Name).strip() if heard is not None else ""


def nameless(window: QWidget) -> list[str]:
    found = [widget for widget in window.findChildren(QWidget) if takes_the_keyboard(widget)]
    assert found
    return [f"{type(widget).__name__} {place_of(widget)}" for widget in found if not spoken_name(widget)]


def doubles(window: QWidget) -> list[str]:
    named = [widget for widget in window.findChildren(QWidget) if widget.objectName() and not is_qts_own(widget)]
    assert len(named) >= 4
    return [place for place, times in Counter(map(place_of, named)).items() if times > 1]


def in_another_language(window: QWidget) -> list[str]:
    """Return the names that are not in the language in use, of those that our words make."""
    spoken = {spoken_name(widget) for widget in window.findChildren(QWidget) if takes_the_keyboard(widget)}
    own = LETTERS.get(QLocale().language())
    if own is None:
        return [name for name in spoken for letters in LETTERS.values() if re.search(letters, name)]
    return [name for name in spoken if not re.search(own, name)]


def deaf(window: QWidget) -> list[str]:
    """Return what can be checked and does not hear it: a screen reader toggles, and sends no click."""
    buttons = [button for button in window.findChildren(QAbstractButton) if button.isCheckable()]
    return [place_of(button) for button in buttons if not button.receivers(SIGNAL("toggled(bool)"))]


def settle() -> None:
    """Let every layout find its place: each hands what it needs to the one around it with an event of its own."""
    for _ in range(12):
        QApplication.sendPostedEvents()


def loose_titles(window: QWidget) -> list[str]:
    """Return the fields of forms whose title is not tied to them: a screen reader would read the field alone."""
    fields = [field.layout().itemAt(1).widget() for field in window.findChildren(FormField) if field.layout()]
    tied = {label.buddy() for label in window.findChildren(QLabel) if label.buddy() is not None}
    return [place_of(field) for field in fields if field is not None and field not in tied]


def check(window: QWidget) -> None:
    settle()
    assert faults(window) == []
    assert deaf(window) == []
    assert nameless(window) == []
    assert in_another_language(window) == []
    assert doubles(window) == []
    assert loose_titles(window) == []


def test_the_main_window(look_at_window: Callable[[Look], None]) -> None:
    look_at_window(check)


def test_the_screen_of_a_bank(look_at_bank: Callable[[Look], None]) -> None:
    look_at_bank(check)


def test_the_windows_about_people(look_at_people: Callable[[Look], None]) -> None:
    look_at_people(check)


def test_the_business_day(look_at_day: Callable[[Look], None]) -> None:
    look_at_day(check)


@pytest.mark.parametrize("desktop", [("en", 1.0), ("ru", 1.0)], indirect=True)
@pytest.mark.parametrize("width", [1024, 1280, 1440])
def test_the_header_stands_in_one_line_whoever_works_and_nothing_in_it_is_cut(
    look_at_people: Callable[[Look], None], width: int
) -> None:
    def in_one_line(window: QWidget) -> None:
        if window.findChild(Header) is not None:
            hands = Hands(window)
            window.resize(width, 700)
            settle()
            shown = [hands.find(QWidget, name) for name in ("goPhoneOrder", "operatorAtWork", "preferences")]
            middles = [widget.mapTo(window, widget.rect().center()).y() for widget in shown]
            assert max(middles) - min(middles) < 3, middles
            assert (hands.find(QLabel, "operatorAtWork").text(), window.width()) == ("Olga", width)
            assert [fault for fault in faults(window) if "screens/" not in fault] == []
            seen.append(window)

    seen: list[QWidget] = []
    look_at_people(in_one_line)
    assert len(seen) == 1


@pytest.mark.parametrize("desktop", [("en", 2.0), ("ru", 2.0), ("el", 2.0), ("kk", 2.0)], indirect=True)
def test_in_the_largest_text_the_header_leaves_the_window_to_the_screens(
    look_at_window: Callable[[Look], None],
) -> None:
    def leaves_room(window: QWidget) -> None:
        window.resize(1024, 700)
        settle()
        header = window.findChild(Header)
        assert header is not None
        header.show_doubts(12)
        settle()
        line = Hands(window).find(QWidget, "goPhoneOrder").height()
        assert header.height() <= 2 * line + 40, "two lines"
        elsewhere = ("screens/", "Message", "mainWindow: needs")
        assert [fault for fault in faults(window) if not any(part in fault for part in elsewhere)] == []

    look_at_window(leaves_room)


@pytest.mark.parametrize("desktop", [("ru", 2.0), ("el", 2.0)], indirect=True)
def test_in_the_largest_text_the_key_for_what_comes_next_and_a_question_are_in_sight(
    look_at_window: Callable[[Look], None],
) -> None:
    def in_sight(window: QWidget) -> None:
        assert isinstance(window, MainWindow)
        phone, hands = window.phone_order, Hands(window)
        window.resize(1024, 700)
        window._above.say(None)
        window.show_screen(phone)
        asked = phone._state.same_sale
        ended = replace(phone._state, phase=Phase.DONE, same_sale=None)
        question = replace(ended, phase=Phase.EDITING, message=None, receipt=None, same_sale=asked, can_reopen=False)
        for state, wanted in ((ended, "outcomeHeading"), (ended, "reopenPage"), (question, "sameSaleShow")):
            phone.draw(state)
            settle()
            widget = hands.find(QWidget, wanted)
            assert widget.visibleRegion().boundingRect().size() == widget.size(), wanted
            assert (window.width(), window.height()) == (1024, 700)

    look_at_window(in_sight)


@pytest.mark.parametrize("desktop", [("el", 2.0)], indirect=True)
def test_in_the_largest_text_the_ways_to_links_and_the_acts_on_marked_orders_are_whole(
    look_at_window: Callable[[Look], None],
) -> None:
    def is_whole(window: QWidget) -> None:
        assert isinstance(window, MainWindow)
        window.resize(1024, 700)
        window._above.say(None)
        links, orders = window.payment_link, window.orders
        window.show_screen(links)
        links._tasks.cancel("link.drafts")  # else what is in the books is drawn over this
        settle()
        links.draw(replace(links._state, message=None, drafts=("42.00 EUR · Table",)))
        settle()
        assert Hands(window).find(QAbstractButton, "linkDrafts").isVisible()
        assert [fault for fault in faults(window) if "payment" in fault or "needs" in fault] == []
        window.show_screen(orders)
        orders.draw(replace(orders._state, message=None, marked=MarkedOrders("1: 42.00 EUR")))
        settle()
        assert Hands(window).find(QAbstractButton, "bulkClear").isVisible()
        assert [fault for fault in faults(window) if "bulk" in fault] == []

    look_at_window(is_whole)


@pytest.mark.parametrize("desktop", [("ru", 2.0), ("el", 2.0)], indirect=True)
def test_in_the_largest_text_nothing_grows_the_window_and_five_orders_stand_in_the_list(
    look_at_window: Callable[[Look], None],
) -> None:
    def stands(window: QWidget) -> None:
        assert isinstance(window, MainWindow)
        window.resize(1024, 700)
        window._above.say(None)
        row = OrderRow(OrderNumber(""), "12:00", "1,042.00", "paid", "Paid", "Maria", "3333", "Link", "A bank")
        rows = tuple(replace(row, number=OrderNumber(f"TRAIN-T1-261121-{place:010}")) for place in range(9))
        window.orders.draw(replace(window.orders._state, rows=rows, selected=None, details=None, message=None))
        window.orders._filters.draw(FindingState("Looking for: 12", (Chip(FilterKind.PERIOD, "today", "?"),)))
        for screen in (window.phone_order, window.payment_link, window.attention, window.orders):
            window.show_screen(screen)
            settle()
            assert (window.width(), window.height()) == (1024, 700)
        table = Hands(window).find(QTableView, "orderTable")
        whole = [table.rowViewportPosition(place + 1) <= table.viewport().height() for place in range(8)]
        assert sum(whole) >= 5, whole
        assert not table.horizontalScrollBar().isVisible()
        assert [fault for fault in faults(window) if "orders/" in fault] == []

    look_at_window(stands)


@pytest.mark.parametrize("desktop", [("el", 2.0), ("kk", 2.0)], indirect=True)
def test_in_the_largest_text_what_to_do_about_an_order_is_cut_at_no_side(
    look_at_window: Callable[[Look], None],
) -> None:
    def is_whole(window: QWidget) -> None:
        assert isinstance(window, MainWindow)
        window.resize(1024, 700)
        window._above.say(None)
        key, asked = DoubtKey(OrderNumber("SHOP-1")), "242e19c2-36f6-464c-aec8-9581f63865dd"
        row = DoubtRow(key, "12:00", "Charge", "42.00 EUR", "unknown", "Not known yet", "")
        told = DoubtDetails(
            key, "unknown", "Not known yet", "42.00 EUR", "SHOP-1", "?", "?", "?", "?", (("Bank", asked),)
        )
        state = replace(window.attention._state, rows=(row,), selected=key, details=told, message=None)
        window.show_screen(window.attention)
        window.attention._tasks.cancel("attention.load")  # else what is in the books is drawn over this
        settle()
        window.attention.draw(state)
        settle()
        assert Hands(window).find(QWidget, "doubtNumber").isVisible()
        found = [fault for fault in faults(window) if "attention" in fault or "needs" in fault]
        assert (window.size().toTuple(), found) == ((1024, 700), [])

    look_at_window(is_whole)


@pytest.mark.parametrize("desktop", [(LONGER, 2.0)], indirect=True)
def test_a_longer_language_in_the_largest_text_grows_no_window_and_is_cut_nowhere(
    look_at_window: Callable[[Look], None],
) -> None:
    def fits(window: QWidget) -> None:
        assert isinstance(window, MainWindow)
        window._above.say(None)
        for screen in (window.phone_order, window.payment_link, window.orders, window.attention):
            window.show_screen(screen)
            for size in ((1440, 900), (1024, 700)):
                window.resize(*size)
                settle()
                found = [fault for fault in faults(window) if not fault.startswith("palette")]
                assert (screen.objectName(), window.size().toTuple(), found) == (screen.objectName(), size, [])

    look_at_window(fits)


def test_the_login_of_a_bank(look_at_sign_in: Callable[[Look], None]) -> None:
    look_at_sign_in(check)


def test_the_first_start(look_at_first_start: Callable[[Look], None]) -> None:
    look_at_first_start(check)


def test_the_panel_for_whoever_practises(look_at_practice: Callable[[Look], None]) -> None:
    look_at_practice(check)


def test_the_file_of_keys(look_at_key_file: Callable[[Look], None]) -> None:
    look_at_key_file(check)


def test_the_copy_on_its_way(look_at_copy_on_its_way: Callable[[Look], None]) -> None:
    look_at_copy_on_its_way(check)


def test_the_failed_start(look_at_failed_start: Callable[[Look], None]) -> None:
    look_at_failed_start(check)
