"""Every window with something in every corner of it, for whoever looks at them."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QAbstractButton, QApplication, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import BankSide, open_till
from app.domain.capabilities import Ability, Absent, Capabilities, Why
from app.domain.day_report import OpenPoints
from app.domain.day_totals import Sum, TotalsLine
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
from app.presenters.bank_words import BankWords
from app.presenters.day_close_state import DayState, ReportRow
from app.presenters.day_words import DayWords
from app.presenters.first_shift import SheetPart, ShiftPhase, ShiftPresenter, ShiftState
from app.presenters.first_start import FirstStartPresenter
from app.presenters.first_start_state import Asked, FirstStartState, Step
from app.presenters.first_start_words import FirstStartWords
from app.presenters.key_file import Asks, KeyFilePresenter
from app.presenters.new_shop import Choices, NewShop
from app.presenters.orders_state import OrderDetails, OrderRow, TimelineRow
from app.presenters.payment_link_state import LinkShown
from app.presenters.people_state import Form
from app.presenters.phone_order_state import Phase, Receipt
from app.presenters.practice import PracticePresenter
from app.presenters.practice_words import PracticeWords
from app.presenters.same_sale import SameSaleWords
from app.presenters.settlement import DifferenceRow, SettlementState
from app.presenters.shift_words import ShiftWords
from app.presenters.sign_in import SignInPresenter
from app.secrets.memory import MemorySecretStore
from app.services.notice_desk import NoticeStanding
from app.ui.desktop import Desktop
from app.ui.icons import Icons
from app.ui.locked_sheet import LockedSheet
from app.ui.operator_picker import OperatorPicker
from app.ui.screens.badge import BadgeDialog
from app.ui.screens.bank import BankDialog
from app.ui.screens.copy_on_its_way import CopyOnItsWayDialog
from app.ui.screens.day_close import DayDialog
from app.ui.screens.first_start import FirstStartDialog
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
from tests.architecture.looking import LONGER, Look
from tests.fakes.notices import FakeNotices
from tests.longer_language import LongerLanguage
from tests.makers import EUR, NOON, euros
from tests.passing_languages import PassingLanguages
from tests.qt_loop import RunInLoop, flush_deletions
from tests.ui.screens.dialog_robot import until

LANGUAGES = ["en", "el", "kk", "ru"]
LOOKS = [(LONGER, 1.0), ("el", 1.0), ("kk", 1.0), ("ru", 2.0)]
"""The gallery has all of them (`python -m app.demo.gallery`); these find the most. English is the first, shorter."""
LETTING_IN = NoticeStanding(
    8480, "https://a.example", True, True, "https://a.example/n", 1, 1, NOON, "", ("body-only",)
)


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
        number, "paid", "paid", "Paid", "Paid.", "42.00", (("Card", "3333"),), (TimelineRow("12:00", "Paid"),),
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
                open_rows=words.open_rows(points, dict.fromkeys((*points.doubts, *points.holds), euros(1250))),
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
                intro=words.intro(step, "JCC", is_checked=False),
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
                findings=bank.at_the_till(profiles[0], None),
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


@pytest.fixture
def look_at_locked_sheet(desktop: Desktop) -> Callable[[Look], None]:
    """Return a function that shows what stands in place of the screens of a locked till to a look."""

    def show(look: Look) -> None:
        sheet = LockedSheet(desktop.icons)
        sheet.resize(sheet.minimumSizeHint().expandedTo(sheet.sizeHint()))
        sheet.show()
        look(sheet)
        sheet.deleteLater()
        flush_deletions()

    return show


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
