"""What the windows beside the daily work can show: people, the bank, the palette, help, and the start."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QWidget

from app.demo.gallery.phone_scenes import charges
from app.demo.gallery.stage import Scene, Shown, Stage, draws_itself
from app.demo.hands import Hands, until
from app.domain.errors import JournalNotOurs
from app.domain.person import Role
from app.presenters.sign_in import SignInPresenter
from app.profiles import shipped_profiles
from app.ui.help_view import HelpDialog
from app.ui.operator_picker import OperatorPicker
from app.ui.palette import Palette
from app.ui.screens.settings import SettingsDialog
from app.ui.screens.sign_in import SignInDialog
from app.ui.screens.start_failure import StartFailureDialog

_ANNA, _BORIS = ("Anna", "582914"), ("Boris", "739164")


@asynccontextmanager
async def operator(stage: Stage) -> AsyncIterator[Shown]:
    await stage.till.people.begin(*_ANNA)
    await stage.till.people.hire(_BORIS[0], Role.MANAGER, _BORIS[1])
    await stage.hands.come_forward()
    async with _opened_anew(stage, stage.window.people.pick_operator, OperatorPicker) as shown:
        yield shown


@asynccontextmanager
async def people(stage: Stage) -> AsyncIterator[Shown]:
    stage.window.people.show_people()
    async with _opened(stage, "peopleScreen") as shown:
        yield shown


@asynccontextmanager
async def hiring(stage: Stage) -> AsyncIterator[Shown]:
    stage.window.people.show_people()
    async with _opened(stage, "peopleScreen") as shown:
        await Hands(shown()).click("addPerson")
        await Hands(shown()).sees("personName")
        yield shown


@asynccontextmanager
async def rights(stage: Stage) -> AsyncIterator[Shown]:
    stage.window.people.show_rights()
    async with _opened(stage, "rightsScreen") as shown:
        yield shown


@asynccontextmanager
async def trail(stage: Stage) -> AsyncIterator[Shown]:
    stage.window.people.show_trail()
    async with _opened(stage, "trailScreen") as shown:
        yield shown


@asynccontextmanager
async def bank(stage: Stage) -> AsyncIterator[Shown]:
    stage.main.bank_wanted.emit()
    async with _opened(stage, "bankScreen") as shown:
        yield shown


@asynccontextmanager
async def bank_checked(stage: Stage) -> AsyncIterator[Shown]:
    stage.main.bank_wanted.emit()
    async with _opened(stage, "bankScreen") as shown:
        dialog = shown()
        await Hands(dialog).click("checkGateway")
        await Hands(dialog).sees("checkedWhen")
        await until(lambda: not Hands(dialog).is_seen("checking"), "the end of the check")
        yield shown


@asynccontextmanager
async def business_day(stage: Stage) -> AsyncIterator[Shown]:
    await (await charges(stage, "12.50")).sees_outcome("Paid")
    stage.main.day_wanted.emit()
    async with _opened(stage, "dayScreen") as shown:
        yield shown


@asynccontextmanager
async def settings(stage: Stage) -> AsyncIterator[Shown]:
    stage.window.settings.show()
    async with _opened(stage, "settingsScreen") as shown:
        yield shown


@asynccontextmanager
async def settings_of_receipts(stage: Stage) -> AsyncIterator[Shown]:
    logo = stage.folder / "logo.png"
    stage.desktop.icons.pixmap("shop", 96, "accent").save(str(logo))
    stage.window.settings.show()
    async with _opened(stage, "settingsScreen") as shown:
        dialog = shown()
        assert isinstance(dialog, SettingsDialog)  # noqa: S101 - found by its name
        hands = Hands(dialog)
        hands.find(QListWidget, "settingSections").setCurrentRow(2)
        hands.find(QPlainTextEdit, "setting-receipt_head").setPlainText("Garden & Home\nAbay 10, Almaty")
        dialog.take_picture("receipt_logo", str(logo))
        await hands.sees("setting-receipt_logo-picture")
        yield shown


@asynccontextmanager
async def support(stage: Stage) -> AsyncIterator[Shown]:
    stage.window.support.show()
    async with _opened(stage, "supportScreen") as shown:
        yield shown


@asynccontextmanager
async def receipt_printer(stage: Stage) -> AsyncIterator[Shown]:
    stage.window.receipts.show_settings()
    async with _opened(stage, "receiptPrinter") as shown:
        yield shown


@asynccontextmanager
async def palette(stage: Stage) -> AsyncIterator[Shown]:
    async with _opened_anew(stage, stage.main.palette_wanted.emit, Palette) as shown:
        yield shown


@asynccontextmanager
async def palette_asked(stage: Stage) -> AsyncIterator[Shown]:
    stage.main.palette_wanted.emit()
    async with _opened(stage, "palette") as shown:
        Hands(shown()).type_text("12.50")
        await draws_itself()
        yield shown


@asynccontextmanager
async def help_page(stage: Stage) -> AsyncIterator[Shown]:
    def opens() -> None:
        stage.window._show_help("attention", stage.main)

    async with _opened_anew(stage, opens, HelpDialog) as shown:
        yield shown


@asynccontextmanager
async def sign_in(stage: Stage) -> AsyncIterator[Shown]:
    presenter = SignInPresenter(stage.desktop.speech(), stage.till.sign_in, tuple(shipped_profiles()))
    dialog = SignInDialog(presenter, stage.tasks, stage.desktop.icons, offers_training=True)
    stage.presenters.append(presenter)
    dialog.open()
    yield lambda: dialog
    stage.presenters.remove(presenter)
    presenter.detach()
    dialog.close()
    dialog.deleteLater()


@asynccontextmanager
async def start_failure(stage: Stage) -> AsyncIterator[Shown]:
    opened: list[StartFailureDialog] = []

    def opens() -> QWidget:
        message = stage.desktop.speech().errors.message(JournalNotOurs("/home/shop/Paydesk/journal.db"))
        opened.append(StartFailureDialog(stage.desktop.icons, message, offers_training=True))
        opened[-1].open()
        return opened[-1]

    yield opens
    for dialog in opened:
        dialog.close()
        dialog.deleteLater()


@asynccontextmanager
async def _opened_anew(stage: Stage, opens: Callable[[], object], kind: type[QWidget]) -> AsyncIterator[Shown]:
    """Open it for each look, as people do: its size and its words are those of the moment it opens."""

    def close() -> None:
        for window in stage.main.findChildren(kind):
            window.close()
            window.setParent(None)

    def shown() -> QWidget:
        close()
        opens()
        return stage.main.findChildren(kind)[-1]

    yield shown
    close()
    await draws_itself()


@asynccontextmanager
async def _opened(stage: Stage, name: str) -> AsyncIterator[Shown]:
    """Return a window of that name once it is there; it is closed afterwards."""
    await stage.hands.sees(name)
    dialog = stage.hands.find(QWidget, name)
    await draws_itself()
    yield lambda: dialog
    dialog.close()
    await draws_itself()


PEOPLE_SCENES: dict[str, Scene] = {
    "operator": operator,
    "list": people,
    "hiring": hiring,
    "rights": rights,
    "trail": trail,
}
BANK_SCENES: dict[str, Scene] = {"as-known": bank, "checked": bank_checked}
TILL_SCENES: dict[str, Scene] = {
    "day": business_day,
    "settings": settings,
    "settings-receipts": settings_of_receipts,
    "support": support,
    "receipt-printer": receipt_printer,
}
FRAME_SCENES: dict[str, Scene] = {
    "palette": palette,
    "palette-asked": palette_asked,
    "help": help_page,
    "sign-in": sign_in,
    "start-failure": start_failure,
}
