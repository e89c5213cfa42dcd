"""Which banks does a run work with: the shop's own, or the pretend ones of training?"""

import asyncio
import importlib
import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from app.bootstrap.gateways import root_folder
from app.domain.errors import TrainingBankUnreadable
from app.domain.profile import BankProfile, Credentials, Environment, Generation, LoginKind
from app.files.profiles import with_address, with_business_days, with_return_pages, with_webhook_recipes
from app.files.settings import SettingsFile
from app.paths import DataPaths
from app.services.secrets_port import SecretStore

if TYPE_CHECKING:
    from app.sandbox import SandboxAddress, SandboxServer
    from app.services.practice import PretendBank

_ENDED_BY_POWER_CUT = 75
"""The exit code of a training till whose power went on demand."""


class BankSide(Struct, frozen=True):
    """Which banks this run works with, and where logins are kept."""

    profiles: tuple[BankProfile, ...]
    secrets: SecretStore
    sandbox: "SandboxServer | None" = None
    address: "SandboxAddress | None" = None
    pretend_bank: "PretendBank | None" = None
    """The counter of the sandbox gateway, from behind; real banks have none."""
    patience: float = 1
    """How many times as long as usual the banks are waited for."""

    @property
    def is_training(self) -> bool:
        """Tell whether the banks are pretended: no real money, and books of their own."""
        return self.sandbox is not None

    def stop(self) -> None:
        """Stop the sandbox gateway, if this run has one."""
        if self.sandbox is not None:
            self.sandbox.stop()


async def training_side(profiles: Sequence[BankProfile], paths: DataPaths) -> BankSide:
    """Return the training banks on a sandbox gateway of our own; it remembers earlier trainings.

    Raises TrainingBankUnreadable.
    """
    paths.training_ledger.parent.mkdir(parents=True, exist_ok=True)
    sandbox = await asyncio.to_thread(importlib.import_module, "app.sandbox")
    server: SandboxServer = sandbox.SandboxServer(mode="full", ledger_file=paths.training_ledger)
    try:
        address = await asyncio.to_thread(server.start)
    except sandbox.LedgerUnreadable:
        raise TrainingBankUnreadable(str(paths.training_ledger)) from None
    behind_the_counter = importlib.import_module("app.training")
    secrets: SecretStore = importlib.import_module("app.secrets.memory").MemorySecretStore()
    aimed = []
    for profile in profiles:
        if profile.environment is Environment.TRAINING:
            aimed.append(_aimed_at(profile, address))
            await secrets.keep_credentials(profile.name, _training_login(profile, address))
    return BankSide(tuple(aimed), secrets, server, address, behind_the_counter.TrainingBank(server, _power_goes))


def shop_side(
    profiles: Sequence[BankProfile], secrets: SecretStore, settings: SettingsFile, paths: DataPaths
) -> BankSide:
    """Return the real banks with the shop's own return pages, calendars and certificate authorities."""
    real = [profile for profile in profiles if profile.environment is not Environment.TRAINING]
    ours = with_return_pages(root_folder(paths).believed(real), settings.current.return_pages)
    ours = with_business_days(with_webhook_recipes(ours, settings.current.webhook_recipes), _calendars(settings))
    return BankSide(tuple(ours), secrets)


def _power_goes() -> None:
    """End as if the power went: no file is closed, nothing is told to anybody."""
    os._exit(_ENDED_BY_POWER_CUT)


def _aimed_at(profile: BankProfile, address: "SandboxAddress") -> BankProfile:
    base = address.v1 if profile.generation is Generation.V1 else address.v2
    shop = address.v1.removesuffix("/payment") + "/shop/thanks"
    return with_address(profile, base, shop)


def _training_login(profile: BankProfile, address: "SandboxAddress") -> Credentials:
    match profile.login:
        case LoginKind.PASSWORD:
            return Credentials(user_name=address.user_name, password=address.password)
        case LoginKind.TOKEN:
            return Credentials(token=address.token)
        case LoginKind.API_KEY:
            return Credentials(api_key=address.api_key)


def _calendars(settings: SettingsFile) -> dict[str, tuple[str, str]]:
    """Return what the shop set about its business days, by bank profile."""
    return {name: (entry.ends, entry.zone) for name, entry in settings.current.business_days.items()}
