"""What is seen before there is a window: the first login with its refusals, and a start that is not possible."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager

from msgspec.structs import replace
from PySide6.QtWidgets import QLineEdit, QWidget

from app.bootstrap import BankSide, sign_in_before_opening
from app.demo.gallery.authority import certificate_authority
from app.demo.gallery.openings import chooses_file, opened_before_the_till
from app.demo.gallery.stage import Scene, Shown, Stage
from app.demo.hands import Hands
from app.domain.errors import JournalInUse, JournalNotOurs, KeyStoreUnusable, PaydeskError
from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile, Credentials
from app.files.profiles import shipped_profiles
from app.paths import DataPaths
from app.presenters.message import Message
from app.presenters.sign_in import SignInPresenter
from app.presenters.start_words import StartWords
from app.secrets.memory import MemorySecretStore
from app.ui.screens.copy_on_its_way import CopyOnItsWayDialog
from app.ui.screens.long_opening import LongOpeningDialog
from app.ui.screens.sign_in import SignInDialog
from app.ui.screens.start_failure import StartFailureDialog

_NOBODY_LISTENS = "http://127.0.0.1:9/payment"
_OWN_BANK = """title = "Shop Bank"
bank = "Shop Bank"
environment = "live"
generation = "v1"
address = "https://pay.shopbank.example/payment"
currency = "EUR"
login = "password"
languages = ["en", "ru"]
modes = ["phone", "link"]
root_certificates = "root.pem"
"""


class _NoKeyStore(MemorySecretStore):
    """A computer whose key store cannot be used."""

    async def credentials(self, profile: ProfileName) -> Credentials | None:
        raise KeyStoreUnusable("keyring.backends.fail")


async def _tries(dialog: SignInDialog) -> None:
    fields = {"signInUser": "shop", "signInPassword": "wrong", "signInPage": "https://shop.example/thanks"}
    for name, text in fields.items():
        Hands(dialog).find(QLineEdit, name).setText(text)
    await Hands(dialog).click("enterLogin")


@asynccontextmanager
async def sign_in(stage: Stage) -> AsyncIterator[Shown]:
    async with _asked(stage, shipped_profiles()) as dialog:
        yield lambda: dialog


@asynccontextmanager
async def typed_wrong(stage: Stage) -> AsyncIterator[Shown]:
    async with _asked(stage, shipped_profiles()) as dialog:
        await Hands(dialog).click("enterLogin")
        await Hands(dialog).sees("signInUserFault")
        yield lambda: dialog


@asynccontextmanager
async def refused(stage: Stage) -> AsyncIterator[Shown]:
    """The training bank of this stage knows no such login."""
    async with _asked(stage, stage.side.profiles) as dialog:
        await _tries(dialog)
        await Hands(dialog).sees("signInMessage")
        yield lambda: dialog


@asynccontextmanager
async def not_reached(stage: Stage) -> AsyncIterator[Shown]:
    silent = tuple(replace(profile, address=_NOBODY_LISTENS) for profile in stage.side.profiles)
    async with _asked(stage, silent) as dialog:
        await _tries(dialog)
        await Hands(dialog).sees("signInMessage")
        yield lambda: dialog


@asynccontextmanager
async def no_key_store(stage: Stage) -> AsyncIterator[Shown]:
    async with _asked(stage, shipped_profiles(), _NoKeyStore()) as dialog:
        await Hands(dialog).sees("signInMessage")
        yield lambda: dialog


@asynccontextmanager
async def own_bank(stage: Stage) -> AsyncIterator[Shown]:
    """A bank that does not come with Paydesk, from the file its people sent, with its certificate authority."""
    async with _asked(stage, shipped_profiles()) as dialog:
        await asyncio.to_thread((stage.folder / "root.pem").write_bytes, certificate_authority("Shop Bank Root CA"))
        await _chooses_bank(stage, dialog, _OWN_BANK)
        await Hands(dialog).sees("signInRootLines")
        yield lambda: dialog


@asynccontextmanager
async def files_refused(stage: Stage) -> AsyncIterator[Shown]:
    """Neither the bank's file nor its certificate file is one."""
    async with _asked(stage, shipped_profiles()) as dialog:
        await _chooses_bank(stage, dialog, "Dear shop, your login is in the other letter.")
        await Hands(dialog).sees("signInOwnBankFault")
        await chooses_file(Hands(dialog), "chooseRoots", "chooseRootsFile", stage.folder / "shop-bank.toml")
        await Hands(dialog).sees("signInRootsFault")
        yield lambda: dialog


@asynccontextmanager
async def not_ours(stage: Stage) -> AsyncIterator[Shown]:
    async with _cannot_start(stage, JournalNotOurs("/home/shop/Paydesk/journal.db")) as shown:
        yield shown


@asynccontextmanager
async def open_elsewhere(stage: Stage) -> AsyncIterator[Shown]:
    async with _cannot_start(stage, JournalInUse("/home/shop/Paydesk/journal.db")) as shown:
        yield shown


@asynccontextmanager
async def no_settings(stage: Stage) -> AsyncIterator[Shown]:
    """Refused before there is a till: not even training is offered."""

    def says() -> Message:
        path = "/home/shop/Paydesk/settings.toml"
        return StartWords(stage.desktop.speech().translate).settings(path, "receipt.footer is no text")

    async with _told(stage, says, offers_training=False) as shown:
        yield shown


@asynccontextmanager
async def copy_on_its_way(stage: Stage) -> AsyncIterator[Shown]:
    """A third of the copy that shall take the journal's place is here."""
    dialog = CopyOnItsWayDialog(stage.desktop.icons)
    dialog.show_progress(7_000_000, 21_000_000)
    dialog.open()
    await Hands(dialog).come_forward()
    yield lambda: dialog
    dialog.close()
    dialog.deleteLater()


@asynccontextmanager
async def long_opening(stage: Stage) -> AsyncIterator[Shown]:
    """A long journal is brought to its new form."""
    dialog = LongOpeningDialog(stage.desktop.icons)
    dialog.open()
    await Hands(dialog).come_forward()
    yield lambda: dialog
    dialog.hide()
    dialog.deleteLater()


@asynccontextmanager
async def _asked(
    stage: Stage, profiles: Sequence[BankProfile], secrets: MemorySecretStore | None = None
) -> AsyncIterator[SignInDialog]:
    """Ask for a login as a first start does."""
    side = BankSide(tuple(profiles), secrets or MemorySecretStore())
    sign_in = sign_in_before_opening(side, stage.till.settings, DataPaths(stage.folder / "first"))
    presenter = SignInPresenter(stage.desktop.speech(), sign_in, side.profiles)
    dialog = SignInDialog(presenter, stage.tasks, stage.desktop.icons, offers_training=True, offers_key_file=True)
    async with opened_before_the_till(stage, presenter, dialog):
        yield dialog


async def _chooses_bank(stage: Stage, dialog: SignInDialog, text: str) -> None:
    path = stage.folder / "shop-bank.toml"
    await asyncio.to_thread(path.write_text, text, "utf-8")
    await chooses_file(Hands(dialog), "signInOwnBank", "chooseProfileFile", path)


@asynccontextmanager
async def _cannot_start(stage: Stage, failure: PaydeskError) -> AsyncIterator[Shown]:
    def says() -> Message:
        return stage.desktop.speech().errors.message(failure)

    async with _told(stage, says, offers_training=True) as shown:
        yield shown


@asynccontextmanager
async def _told(stage: Stage, says: Callable[[], Message], *, offers_training: bool) -> AsyncIterator[Shown]:
    opened: list[StartFailureDialog] = []

    def opens() -> QWidget:
        opened.append(StartFailureDialog(stage.desktop.icons, says(), stage.folder / "logs", offers_training))
        opened[-1].open()
        return opened[-1]

    yield opens
    for dialog in opened:
        dialog.close()
        dialog.deleteLater()


SCENES: dict[str, Scene] = {
    "sign-in": sign_in,
    "typed-wrong": typed_wrong,
    "refused": refused,
    "not-reached": not_reached,
    "no-key-store": no_key_store,
    "own-bank": own_bank,
    "files-refused": files_refused,
    "not-ours": not_ours,
    "open-elsewhere": open_elsewhere,
    "no-settings": no_settings,
    "copy-on-its-way": copy_on_its_way,
    "long-opening": long_opening,
}
