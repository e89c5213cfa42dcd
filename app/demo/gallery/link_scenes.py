"""What the payment link screen, its windows and the customer's screen can show."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from app.demo.clerk import PaymentLinkClerk
from app.demo.customer import Customer
from app.demo.gallery.openings import opened_anew
from app.demo.gallery.stage import Scene, Shown, Stage, draws_itself
from app.demo.hands import Hands, until
from app.demo.play import NO_CHALLENGE
from app.domain.money import Money
from app.domain.order import OrderState
from app.presenters.payment_link_state import LinkForm
from app.services.payment_links import LinkDraft
from app.ui.screens.link_batch import LinkBatchDialog
from app.ui.screens.wording import WordingDialog
from app.ui.widgets.draft_menu import DraftMenu

_CONTROL = Qt.KeyboardModifier.ControlModifier
_FILE = "amount;for;customer\n5;Tea for two;maria@example.com\nfive;;\n6,50;Cake, a whole one;+357 99 123456\n"


async def makes_link(stage: Stage) -> PaymentLinkClerk:
    clerk = await stage.at_payment_link()
    await clerk.types("1250,50", "Order 1041, two garden chairs", "maria@example.com")
    await clerk.creates()
    return clerk


@asynccontextmanager
async def empty(stage: Stage) -> AsyncIterator[Shown]:
    await stage.at_payment_link()
    yield stage.show_main


@asynccontextmanager
async def with_faults(stage: Stage) -> AsyncIterator[Shown]:
    clerk = await stage.at_payment_link()
    await clerk.types("twelve", "Order 1041", "nobody")
    clerk.hands.press(Qt.Key.Key_M, _CONTROL)
    clerk.hands.press(Qt.Key.Key_Return, _CONTROL)
    await clerk.hands.sees("linkAmountFault")
    yield stage.show_main
    clerk.hands.press(Qt.Key.Key_M, _CONTROL)
    stage.window.later.payment_link.take_over(LinkForm(""))


@asynccontextmanager
async def lines(stage: Stage) -> AsyncIterator[Shown]:
    clerk = await stage.at_payment_link()
    clerk.hands.press(Qt.Key.Key_L, _CONTROL)
    await until(lambda: clerk.hands.focus_name() == "lineName1", "the cursor in the first line")
    for text in ("Tea", "2", "2.50", "Cake", "", "3.20"):
        clerk.hands.type_text(text)
        clerk.hands.press(Qt.Key.Key_Return)
    yield stage.show_main
    stage.window.later.payment_link.take_over(LinkForm(""))


@asynccontextmanager
async def keypad(stage: Stage) -> AsyncIterator[Shown]:
    clerk = await stage.at_payment_link()
    await clerk.hands.click("linkKeypadToggle")
    for key in ("4", "2", "Mark", "5", "0"):
        await clerk.hands.click(f"linkKeypad{key}")
    yield stage.show_main
    await clerk.hands.click("linkKeypadToggle")
    stage.window.later.payment_link.take_over(LinkForm(""))


@asynccontextmanager
async def taking_back(stage: Stage) -> AsyncIterator[Shown]:
    """The seconds before a link leaves, in a shop that wants them."""
    stage.till.settings.change(undo_links=True)
    clerk = await stage.at_payment_link()
    await clerk.types("42", "Order 1041, two chairs", "maria@example.com")
    with stage.clock.held():
        clerk.hands.press(Qt.Key.Key_Return, _CONTROL)
        await clerk.hands.sees("linkTakeBack")
        yield stage.show_main
        await clerk.hands.click("linkTakeBack")
    stage.till.settings.change(undo_links=False)
    links = stage.window.later.payment_link
    await until(lambda: not links.is_busy, "the link taken back")
    links.take_over(LinkForm(""))


@asynccontextmanager
async def presets_menu(stage: Stage) -> AsyncIterator[Shown]:
    clerk = await stage.at_payment_link()
    stage.window.later.payment_link.kept.keep_template("Deposit for a table")
    button, menu = clerk.hands.find(QAbstractButton, "linkPresets"), clerk.hands.find(QMenu, "linkPresetMenu")

    def shown() -> QWidget:
        menu.close()
        button.click()
        return menu

    yield shown
    menu.close()


@asynccontextmanager
async def result(stage: Stage) -> AsyncIterator[Shown]:
    clerk = await makes_link(stage)
    await clerk.sees_status("Waiting")
    yield stage.show_main


@asynccontextmanager
async def wording(stage: Stage) -> AsyncIterator[Shown]:
    clerk = await makes_link(stage)
    button = clerk.hands.find(QAbstractButton, "linkWording")
    async with opened_anew(stage, button.click, WordingDialog) as shown:
        yield shown


@asynccontextmanager
async def expired(stage: Stage) -> AsyncIterator[Shown]:
    """A link whose time is over, shown once more as a clerk finds it among the orders."""
    await stage.at_payment_link()
    profile = stage.window.frame.profile
    draft = LinkDraft(Money(4200, profile.currency), "Order 1041, two chairs", valid_for=timedelta(seconds=1))
    order = await stage.till.links.create(profile, draft)

    async def is_over() -> bool:
        await stage.till.refresh.ask_now()
        return (await stage.till.search.known(order.number)).state is OrderState.EXPIRED

    while not await is_over():
        await draws_itself()
    stage.window.later.payment_link.open(await stage.till.search.known(order.number), profile)
    yield stage.show_main


@asynccontextmanager
async def several(stage: Stage) -> AsyncIterator[Shown]:
    """Three customers in one field: a link for each, made at once."""
    clerk = await stage.at_payment_link()
    await clerk.types("7", "Tour", "maria@example.com")
    for contact in ("nikos@example.com", "+35799123456"):
        clerk.hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        clerk.hands.type_text(contact)
    yield stage.show_main
    stage.window.later.payment_link.take_over(LinkForm(""))


@asynccontextmanager
async def drafts(stage: Stage) -> AsyncIterator[Shown]:
    """The bank of this stage is gone from here on: what was typed waits as a draft."""
    clerk = await stage.at_payment_link()
    await clerk.types("42", "Order 1041, two chairs", "maria@example.com")
    stage.side.stop()
    clerk.hands.press(Qt.Key.Key_Return, _CONTROL)
    await clerk.hands.sees("linkDrafts")
    yield stage.show_main


@asynccontextmanager
async def drafts_menu(stage: Stage) -> AsyncIterator[Shown]:
    await stage.hands.sees("linkDrafts")
    menu = stage.hands.find(QMenu, "linkDraftMenu")

    def shown() -> QWidget:
        menu.close()
        stage.main.payment_link.findChildren(DraftMenu)[0].drop_down()
        return menu

    yield shown
    menu.close()


@asynccontextmanager
async def customers_screen(stage: Stage) -> AsyncIterator[Shown]:
    clerk = await makes_link(stage)
    clerk.hands.press(Qt.Key.Key_F11)
    await clerk.hands.sees("customerScreen")
    facing = clerk.hands.find(QWidget, "customerScreen")
    yield lambda: facing
    Hands(facing).press(Qt.Key.Key_Escape)
    await until(lambda: not clerk.hands.is_seen("customerScreen"), "the screen taken away")


@asynccontextmanager
async def paid(stage: Stage) -> AsyncIterator[Shown]:
    clerk = await stage.at_payment_link()
    await clerk.types("42", "Order 1041, two chairs", "maria@example.com")
    link = await clerk.creates()
    customer = Customer()
    try:
        await customer.pays(link, NO_CHALLENGE)
    finally:
        customer.leaves()
    await clerk.sees_status("Paid")
    await clerk.hands.come_forward()
    yield stage.show_main


@asynccontextmanager
async def cancelled(stage: Stage) -> AsyncIterator[Shown]:
    clerk = await makes_link(stage)
    await clerk.hands.click("cancelLink")
    await clerk.sees_status("Cancelled")
    yield stage.show_main


@asynccontextmanager
async def batch(stage: Stage) -> AsyncIterator[Shown]:
    dialog = await _opens_batch(stage)
    yield lambda: dialog
    dialog.reject()


@asynccontextmanager
async def batch_looked_through(stage: Stage) -> AsyncIterator[Shown]:
    dialog = await _opens_batch(stage)
    await _reads(stage, dialog)
    yield lambda: dialog
    dialog.reject()


@asynccontextmanager
async def batch_made(stage: Stage) -> AsyncIterator[Shown]:
    dialog = await _opens_batch(stage)
    await _reads(stage, dialog)
    Hands(dialog).press(Qt.Key.Key_Return, _CONTROL)
    await Hands(dialog).sees("batchMessage")
    yield lambda: dialog
    dialog.reject()


async def _opens_batch(stage: Stage) -> LinkBatchDialog:
    clerk = await stage.at_payment_link()
    clerk.hands.press(Qt.Key.Key_O, _CONTROL)
    await clerk.hands.sees("linkBatchDialog")
    return clerk.hands.find(LinkBatchDialog, "linkBatchDialog")


async def _reads(stage: Stage, dialog: LinkBatchDialog) -> None:
    path: Path = stage.folder / "march.csv"
    await asyncio.to_thread(path.write_text, _FILE, "utf-8")
    dialog.read(str(path))
    await Hands(dialog).sees("batchTable")


SCENES: dict[str, Scene] = {
    "empty": empty,
    "faults": with_faults,
    "lines": lines,
    "keypad": keypad,
    "taking-back": taking_back,
    "result": result,
    "templates-menu": presets_menu,
    "wording": wording,
    "customer": customers_screen,
    "cancelled": cancelled,
    "expired": expired,
    "paid": paid,
    "several": several,
    "batch": batch,
    "batch-looked-through": batch_looked_through,
    "batch-made": batch_made,
    "drafts": drafts,
    "drafts-menu": drafts_menu,
}
