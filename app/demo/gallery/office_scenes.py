"""What the windows beside the daily work can show: people, the bank, the till, the palette and help."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from msgspec.structs import replace
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit, QWidget

from app.demo.gallery.openings import opened, opened_anew
from app.demo.gallery.stage import Scene, Shown, Stage
from app.demo.hands import Hands, until
from app.domain.errors import JournalNotOurs
from app.presenters.breakdown import BreakdownWords
from app.presenters.journal_copies import CopyWords
from app.ui.help_view import HelpDialog
from app.ui.palette import Palette
from app.ui.screens.settings import SettingsDialog
from app.windows.settings_window import SettingsWindow

_COPY = "/home/shop/Paydesk/copies/journal-20261120-210000.db"


@asynccontextmanager
async def bank(stage: Stage) -> AsyncIterator[Shown]:
    stage.main.bank_wanted.emit()
    async with opened(stage, "bankScreen") as shown:
        yield shown


@asynccontextmanager
async def bank_checked(stage: Stage) -> AsyncIterator[Shown]:
    stage.main.bank_wanted.emit()
    async with opened(stage, "bankScreen") as shown:
        dialog = shown()
        await Hands(dialog).click("checkGateway")
        await Hands(dialog).sees("checking")
        await until(lambda: not Hands(dialog).is_seen("checking"), "the end of the check")
        yield shown


@asynccontextmanager
async def settings(stage: Stage) -> AsyncIterator[Shown]:
    stage.window.late.settings.show()
    async with opened(stage, "settingsScreen") as shown:
        yield shown


@asynccontextmanager
async def settings_of_receipts(stage: Stage) -> AsyncIterator[Shown]:
    logo = stage.folder / "logo.png"
    stage.desktop.icons.pixmap("shop", 96, "accent").save(str(logo))
    stage.window.late.settings.show()
    async with opened(stage, "settingsScreen") as shown:
        dialog = shown()
        assert isinstance(dialog, SettingsDialog)  # noqa: S101 - found by its name
        hands = Hands(dialog)
        hands.find(QListWidget, "settingSections").setCurrentRow(2)
        hands.find(QPlainTextEdit, "setting-receipt_head").setPlainText("Garden & Home\nAbay 10, Almaty")
        dialog.take_picture("receipt_logo", str(logo))
        await hands.sees("setting-receipt_logo-picture")
        yield shown


@asynccontextmanager
async def settings_at(stage: Stage, page: int) -> AsyncIterator[Shown]:
    stage.window.late.settings.show()
    async with opened(stage, "settingsScreen") as shown:
        Hands(shown()).find(QListWidget, "settingSections").setCurrentRow(page)
        yield shown


@asynccontextmanager
async def settings_of_the_till(stage: Stage) -> AsyncIterator[Shown]:
    async with settings_at(stage, 1) as shown:
        yield shown


@asynccontextmanager
async def settings_of_the_day(stage: Stage) -> AsyncIterator[Shown]:
    async with settings_at(stage, 3) as shown:
        yield shown


@asynccontextmanager
async def settings_of_copies(stage: Stage) -> AsyncIterator[Shown]:
    """As a shop sees them: in training there is nothing to copy."""
    late = stage.window.late
    in_training = late.settings
    place = stage.window._place
    late.settings = SettingsWindow(replace(place, till=replace(stage.till, training=False)), {})
    async with settings_at(stage, 4) as shown:
        yield shown
    late.settings = in_training


@asynccontextmanager
async def put_back(stage: Stage) -> AsyncIterator[Shown]:
    await stage.till.book_keeping.back_up()
    async with settings_of_copies(stage) as settings_shown:
        await Hands(settings_shown()).click("setting-put_back")
        async with opened(stage, "putBackScreen") as shown:
            yield shown


@asynccontextmanager
async def support(stage: Stage) -> AsyncIterator[Shown]:
    stage.window.late.support.show()
    async with opened(stage, "supportScreen") as shown:
        yield shown


@asynccontextmanager
async def papers(stage: Stage) -> AsyncIterator[Shown]:
    stage.window.late.support.show()
    async with opened(stage, "supportScreen") as shown:
        hands = Hands(shown())
        await hands.click("gatherPapers")
        await until(hands.find(QWidget, "savePapers").isEnabled, "the papers")
        yield shown


@asynccontextmanager
async def broke_last_time(stage: Stage) -> AsyncIterator[Shown]:
    """The first window after Paydesk ended by itself; it says so."""
    stage.window.say(lambda: BreakdownWords(stage.desktop.speech().translate).broke_last_time())
    await stage.at_phone_order()
    yield lambda: stage.main


@asynccontextmanager
async def copy_put_back(stage: Stage) -> AsyncIterator[Shown]:
    """The first window after a copy took the journal's place."""

    aside = "/home/shop/Paydesk/journal-replaced-20261121-173000.db"
    stage.window.say(lambda: CopyWords(stage.desktop.speech()).done(_COPY, aside))
    await stage.at_phone_order()
    yield lambda: stage.main


@asynccontextmanager
async def copy_not_put_back(stage: Stage) -> AsyncIterator[Shown]:
    """The first window after a copy could not take the journal's place."""

    stage.window.say(lambda: CopyWords(stage.desktop.speech()).not_done(_COPY, JournalNotOurs(_COPY)))
    await stage.at_phone_order()
    yield lambda: stage.main


@asynccontextmanager
async def several_tills(stage: Stage) -> AsyncIterator[Shown]:
    async with settings_at(stage, 1) as settings_shown:
        await Hands(settings_shown()).click("setting-several_tills")
        async with opened(stage, "severalTillsScreen") as shown:
            yield shown


@asynccontextmanager
async def receipt_printer(stage: Stage) -> AsyncIterator[Shown]:
    stage.window.receipts.show_settings()
    async with opened(stage, "receiptPrinter") as shown:
        yield shown


@asynccontextmanager
async def palette(stage: Stage) -> AsyncIterator[Shown]:
    async with opened_anew(stage, stage.main.palette_wanted.emit, Palette) as shown:
        yield shown


@asynccontextmanager
async def palette_asked(stage: Stage) -> AsyncIterator[Shown]:
    def asks() -> None:
        stage.main.palette_wanted.emit()
        QTest.keyClicks(stage.main.findChildren(Palette)[-1].findChildren(QLineEdit)[0], "12.50")

    async with opened_anew(stage, asks, Palette) as shown:
        yield shown


def _help(topic: str) -> Scene:
    """Return the scene of one page of the help."""

    @asynccontextmanager
    async def help_page(stage: Stage) -> AsyncIterator[Shown]:
        def opens() -> None:
            stage.window._show_help(topic, stage.main)

        async with opened_anew(stage, opens, HelpDialog) as shown:
            yield shown

    return help_page


BANK_SCENES: dict[str, Scene] = {"as-known": bank, "checked": bank_checked}
TILL_SCENES: dict[str, Scene] = {
    "settings": settings,
    "settings-till": settings_of_the_till,
    "settings-receipts": settings_of_receipts,
    "settings-day": settings_of_the_day,
    "settings-copies": settings_of_copies,
    "put-back": put_back,
    "several-tills": several_tills,
    "support": support,
    "papers": papers,
    "receipt-printer": receipt_printer,
}
FRAME_SCENES: dict[str, Scene] = {
    "palette": palette,
    "palette-asked": palette_asked,
    "help": _help("attention"),
    "help-with-picture": _help("phone-order"),
    "help-when-it-breaks": _help("when-it-breaks"),
    "help-card-data": _help("card-data"),
    "broke-last-time": broke_last_time,
    "copy-put-back": copy_put_back,
    "copy-not-put-back": copy_not_put_back,
}
