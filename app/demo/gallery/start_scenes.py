"""What is seen before there is a window: the first login with its refusals, and a start that is not possible."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from msgspec.structs import replace
from PySide6.QtWidgets import QLineEdit, QWidget

from app.bootstrap import BankSide, sign_in_before_opening
from app.demo.gallery.stage import Scene, Shown, Stage
from app.demo.hands import Hands
from app.domain.errors import JournalInUse, JournalNotOurs, KeyStoreUnusable, PaydeskError
from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile, Credentials
from app.files.profiles import shipped_profiles
from app.paths import DataPaths
from app.presenters.sign_in import SignInPresenter
from app.secrets.memory import MemorySecretStore
from app.ui.screens.sign_in import SignInDialog
from app.ui.screens.start_failure import StartFailureDialog

_NOBODY_LISTENS = "http://127.0.0.1:9/payment"


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
async def not_ours(stage: Stage) -> AsyncIterator[Shown]:
    async with _cannot_start(stage, JournalNotOurs("/home/shop/Paydesk/journal.db")) as shown:
        yield shown


@asynccontextmanager
async def open_elsewhere(stage: Stage) -> AsyncIterator[Shown]:
    async with _cannot_start(stage, JournalInUse("/home/shop/Paydesk/journal.db")) as shown:
        yield shown


@asynccontextmanager
async def _asked(
    stage: Stage, profiles: Sequence[BankProfile], secrets: MemorySecretStore | None = None
) -> AsyncIterator[SignInDialog]:
    """Ask for a login as a first start does."""
    side = BankSide(tuple(profiles), secrets or MemorySecretStore())
    sign_in = sign_in_before_opening(side, stage.till.settings, DataPaths(stage.folder / "first"))
    presenter = SignInPresenter(stage.desktop.speech(), sign_in, side.profiles)
    dialog = SignInDialog(presenter, stage.tasks, stage.desktop.icons, offers_training=True, offers_key_file=True)
    stage.presenters.append(presenter)
    dialog.open()
    yield dialog
    stage.presenters.remove(presenter)
    presenter.detach()
    dialog.close()
    dialog.deleteLater()


@asynccontextmanager
async def _cannot_start(stage: Stage, failure: PaydeskError) -> AsyncIterator[Shown]:
    opened: list[StartFailureDialog] = []

    def opens() -> QWidget:
        message = stage.desktop.speech().errors.message(failure)
        opened.append(StartFailureDialog(stage.desktop.icons, message, offers_training=True))
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
    "not-ours": not_ours,
    "open-elsewhere": open_elsewhere,
}
