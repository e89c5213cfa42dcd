"""What the windows beside the daily work can show: people, the bank, the till, the palette and help."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit, QWidget

from app.demo.gallery.openings import opened, opened_anew
from app.demo.gallery.stage import Scene, Shown, Stage
from app.demo.hands import Hands, until
from app.domain.person import Pin, Role
from app.presenters.breakdown import BreakdownWords
from app.ui.help_view import HelpDialog
from app.ui.operator_picker import OperatorPicker
from app.ui.palette import Palette
from app.ui.screens.settings import SettingsDialog
from app.windows.settings_window import SettingsWindow

_ANNA, _BORIS, _CLEO = ("Anna", "582914"), ("Boris", "739164"), ("Cleo", "684203")


@asynccontextmanager
async def operator(stage: Stage) -> AsyncIterator[Shown]:
    await stage.till.people.begin(*_ANNA)
    await stage.till.people.hire(_BORIS[0], Role.MANAGER, _BORIS[1])
    await stage.hands.come_forward()
    async with opened_anew(stage, stage.window.people.pick_operator, OperatorPicker) as shown:
        yield shown


@asynccontextmanager
async def pin_refused(stage: Stage) -> AsyncIterator[Shown]:
    stage.window.people.pick_operator()
    async with opened(stage, "operatorPicker") as shown:
        hands = Hands(shown())
        await hands.type_into("operatorPin", "000000")
        hands.press(Qt.Key.Key_Return)
        await hands.sees("operatorPinFault")
        yield shown


@asynccontextmanager
async def locked(stage: Stage) -> AsyncIterator[Shown]:
    """Nobody works at the till until somebody says who it is; the picker stands over the window."""
    stage.window.people.lock()
    async with opened(stage, "operatorPicker") as shown:
        yield shown
    await stage.till.people.sign_on(_ANNA[0], Pin(_ANNA[1]))


@asynccontextmanager
async def right_missing(stage: Stage) -> AsyncIterator[Shown]:
    """A clerk wants to add somebody, which clerks of this shop may not."""
    await stage.till.people.hire(_CLEO[0], Role.CLERK, _CLEO[1])
    await stage.till.people.sign_on(_CLEO[0], Pin(_CLEO[1]))
    stage.window.people.show_people()
    async with opened(stage, "peopleScreen") as shown:
        hands = Hands(shown())
        await hands.click("addPerson")
        await hands.type_into("personName", "Dora")
        await hands.type_into("personPin", "528614")
        await hands.click("keepPerson")
        await hands.sees("peopleMessage")
        yield shown
    await stage.till.people.sign_on(_ANNA[0], Pin(_ANNA[1]))


@asynccontextmanager
async def people(stage: Stage) -> AsyncIterator[Shown]:
    stage.window.people.show_people()
    async with opened(stage, "peopleScreen") as shown:
        yield shown


@asynccontextmanager
async def hiring(stage: Stage) -> AsyncIterator[Shown]:
    stage.window.people.show_people()
    async with opened(stage, "peopleScreen") as shown:
        await Hands(shown()).click("addPerson")
        await Hands(shown()).sees("personName")
        yield shown


@asynccontextmanager
async def rights(stage: Stage) -> AsyncIterator[Shown]:
    stage.window.people.show_rights()
    async with opened(stage, "rightsScreen") as shown:
        yield shown


@asynccontextmanager
async def trail(stage: Stage) -> AsyncIterator[Shown]:
    stage.window.people.show_trail()
    async with opened(stage, "trailScreen") as shown:
        yield shown


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
async def settings_of_copies(stage: Stage) -> AsyncIterator[Shown]:
    """As a shop sees them: in training there is nothing to copy."""
    late = stage.window.late
    in_training = late.settings
    place = stage.window._place
    late.settings = SettingsWindow(replace(place, till=replace(stage.till, training=False)), {})
    late.settings.show()
    async with opened(stage, "settingsScreen") as shown:
        Hands(shown()).find(QListWidget, "settingSections").setCurrentRow(4)
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
    """The first window after Paydesk ended by itself; it says so in the language it opened in."""

    def shown() -> QWidget:
        stage.window.say(BreakdownWords(stage.desktop.speech().translate).broke_last_time())
        return stage.main

    await stage.at_phone_order()
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


@asynccontextmanager
async def help_page(stage: Stage) -> AsyncIterator[Shown]:
    def opens() -> None:
        stage.window._show_help("attention", stage.main)

    async with opened_anew(stage, opens, HelpDialog) as shown:
        yield shown


PEOPLE_SCENES: dict[str, Scene] = {
    "operator": operator,
    "pin-refused": pin_refused,
    "locked": locked,
    "right-missing": right_missing,
    "list": people,
    "hiring": hiring,
    "rights": rights,
    "trail": trail,
}
BANK_SCENES: dict[str, Scene] = {"as-known": bank, "checked": bank_checked}
TILL_SCENES: dict[str, Scene] = {
    "settings": settings,
    "settings-receipts": settings_of_receipts,
    "settings-copies": settings_of_copies,
    "put-back": put_back,
    "support": support,
    "papers": papers,
    "receipt-printer": receipt_printer,
}
FRAME_SCENES: dict[str, Scene] = {
    "palette": palette,
    "palette-asked": palette_asked,
    "help": help_page,
    "broke-last-time": broke_last_time,
}
