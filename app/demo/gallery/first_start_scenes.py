"""What a new shop sees: the steps of the first start, and the encrypted file of keys where there is no key store."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.demo.gallery.openings import opened_before_the_till
from app.demo.gallery.stage import Scene, Shown, Stage
from app.demo.hands import Hands, until
from app.domain.errors import KeyStoreUnusable
from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile
from app.files.profiles import shipped_profiles
from app.presenters.first_start import FirstStartPresenter
from app.presenters.key_file import Asks, KeyFilePresenter
from app.presenters.new_shop import Choices, NewShop, OpenShop
from app.secrets.key_file import KeyFile
from app.ui.screens.first_start import FirstStartDialog
from app.ui.screens.key_file import KeyFileDialog

_OWNER, _PIN = "Anna", "481516"
_PASSPHRASE = "four chairs, ten lamps"  # noqa: S105 - of a file that ends with the scene


@asynccontextmanager
async def you(stage: Stage) -> AsyncIterator[Shown]:
    async with _begins(stage, shipped_profiles(), _opens(stage)) as hands:
        yield lambda: hands.window


@asynccontextmanager
async def pin_too_easy(stage: Stage) -> AsyncIterator[Shown]:
    async with _begins(stage, shipped_profiles(), _opens(stage)) as hands:
        await hands.type_into("firstName", _OWNER)
        await hands.type_into("firstPin", "1111")
        await hands.type_into("firstPinAgain", "1111")
        await hands.click("firstStartNext")
        await hands.sees("firstPinFault")
        yield lambda: hands.window


@asynccontextmanager
async def no_key_store(stage: Stage) -> AsyncIterator[Shown]:
    async def cannot() -> NewShop:
        raise KeyStoreUnusable("keyring.backends.fail")

    async with _begins(stage, shipped_profiles(), cannot) as hands:
        await hands.click("firstStartNext")
        await hands.sees("keepKeysInFile")
        yield lambda: hands.window


@asynccontextmanager
async def bank(stage: Stage) -> AsyncIterator[Shown]:
    async with _at_the_bank(stage) as hands:
        yield lambda: hands.window


@asynccontextmanager
async def accepted(stage: Stage) -> AsyncIterator[Shown]:
    async with _at_the_bank(stage) as hands:
        await _enters_login(stage, hands)
        yield lambda: hands.window


@asynccontextmanager
async def checked(stage: Stage) -> AsyncIterator[Shown]:
    async with _at_the_bank(stage) as hands:
        await _enters_login(stage, hands)
        await hands.click("checkGateway")
        await hands.sees("checking")
        await until(lambda: not hands.is_seen("checking"), "the end of the check")
        yield lambda: hands.window


@asynccontextmanager
async def ready(stage: Stage) -> AsyncIterator[Shown]:
    async with _at_the_bank(stage) as hands:
        await _enters_login(stage, hands)
        await hands.click("firstStartNext")
        await hands.sees("firstPaymentLink")
        yield lambda: hands.window


@asynccontextmanager
async def begun_before(stage: Stage) -> AsyncIterator[Shown]:
    """The first start was left half way: whoever comes back proves who it is."""
    await stage.till.people.begin(_OWNER, _PIN)
    await stage.till.people.sign_off()
    async with _begins(stage, shipped_profiles(), _opens(stage)) as hands:
        await hands.click("firstStartNext")
        await hands.sees("firstPinFault")
        yield lambda: hands.window


@asynccontextmanager
async def keys_wanted(stage: Stage) -> AsyncIterator[Shown]:
    async with _asked_for_keys(stage, stage.folder / "new-keys", Asks.MAKE) as hands:
        yield lambda: hands.window


@asynccontextmanager
async def keys_code(stage: Stage) -> AsyncIterator[Shown]:
    async with _asked_for_keys(stage, stage.folder / "new-keys", Asks.MAKE) as hands:
        await hands.type_into("keyFilePassphrase", _PASSPHRASE)
        await hands.type_into("keyFileAgain", _PASSPHRASE)
        hands.press(Qt.Key.Key_Return)
        await hands.sees("recoveryCode")
        yield lambda: hands.window


@asynccontextmanager
async def keys_locked(stage: Stage) -> AsyncIterator[Shown]:
    async with _asked_for_keys(stage, await _kept_keys(stage), Asks.OPEN) as hands:
        yield lambda: hands.window


@asynccontextmanager
async def keys_mistyped(stage: Stage) -> AsyncIterator[Shown]:
    async with _asked_for_keys(stage, await _kept_keys(stage), Asks.OPEN) as hands:
        await hands.type_into("keyFilePassphrase", "ten chairs, four lamps")
        hands.press(Qt.Key.Key_Return)
        await hands.sees("keyFilePassphraseFault")
        yield lambda: hands.window


@asynccontextmanager
async def keys_forgotten(stage: Stage) -> AsyncIterator[Shown]:
    async with _asked_for_keys(stage, await _kept_keys(stage), Asks.OPEN) as hands:
        await hands.click("forgotPassphrase")
        await hands.sees("keyFileCode")
        yield lambda: hands.window


def _opens(stage: Stage) -> OpenShop:
    async def opens() -> NewShop:
        till = stage.till
        office = till.office
        return NewShop(till.people, till.at_work, office.kept, office.sign_in, office.gateway_check, till.banks)

    return opens


@asynccontextmanager
async def _begins(stage: Stage, profiles: Sequence[BankProfile], opens: OpenShop) -> AsyncIterator[Hands]:
    languages = [(each.code, each.name) for each in stage.desktop.languages.available()]
    choices = Choices(profiles, languages, "CY", ProfileName(""))
    presenter = FirstStartPresenter(stage.desktop.speech(), choices, opens, stage.window.look.choose_language)
    dialog = FirstStartDialog(presenter, stage.tasks, stage.desktop.icons)
    async with opened_before_the_till(stage, presenter, dialog) as hands:
        yield hands


@asynccontextmanager
async def _at_the_bank(stage: Stage) -> AsyncIterator[Hands]:
    async with _begins(stage, stage.side.profiles, _opens(stage)) as hands:
        await hands.click("firstStartNext")
        await hands.sees("signInUser")
        yield hands


async def _enters_login(stage: Stage, hands: Hands) -> None:
    known = stage.side.profiles[0]
    await hands.choose("signInBank", known.name)
    login = await stage.side.secrets.credentials(known.name)
    if login is None:
        raise LookupError("login")
    await hands.type_into("signInUser", login.user_name)
    await hands.type_into("signInPassword", login.password)
    hands.find(QLineEdit, "signInPage").setText("https://shop.example/thanks")
    await hands.click("enterLogin")
    await hands.sees("checkGateway")


async def _kept_keys(stage: Stage) -> Path:
    """Return where a file of keys is, made by the first scene that wants one."""
    path = stage.folder / "keys"
    if not await asyncio.to_thread(path.exists):
        await (await KeyFile(path).prepare(_PASSPHRASE)).keep()
    return path


@asynccontextmanager
async def _asked_for_keys(stage: Stage, path: Path, asks: Asks) -> AsyncIterator[Hands]:
    presenter = KeyFilePresenter(stage.desktop.speech(), KeyFile(path), asks)
    dialog = KeyFileDialog(presenter, stage.tasks, stage.desktop.icons, offers_training=asks is Asks.OPEN)
    async with opened_before_the_till(stage, presenter, dialog) as hands:
        yield hands


SCENES: dict[str, Scene] = {
    "you": you,
    "pin-too-easy": pin_too_easy,
    "no-key-store": no_key_store,
    "bank": bank,
    "accepted": accepted,
    "checked": checked,
    "ready": ready,
    "begun-before": begun_before,
    "keys-wanted": keys_wanted,
    "keys-code": keys_code,
    "keys-locked": keys_locked,
    "keys-mistyped": keys_mistyped,
    "keys-forgotten": keys_forgotten,
}
