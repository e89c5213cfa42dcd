"""A key store for the programs that are measured: it knows the key of the journals made here, and one bank's login.

keyring loads it by its name (`PYTHON_KEYRING_BACKEND`), so that keyring itself is loaded as at a till. What the
system's own store costs on top differs from system to system, and is not measured.
"""

from typing import ClassVar

from keyring.backend import KeyringBackend

from app.bootstrap import SHOP_JOURNAL
from app.domain.profile import Credentials
from app.secrets.texts import text_of_credentials
from tests.benchmarks.journal_key import KEY

NEAR_BANK = "near-bank"
"""The profile of the one bank with a login. It has no orders, and an address nobody has."""


class ShopKeys(KeyringBackend):
    """What a shop's key store holds, in memory."""

    priority: ClassVar[float] = 1

    def __init__(self) -> None:
        super().__init__()
        login = text_of_credentials(Credentials(user_name="shop", password="nothing real"))
        self._entries = {f"journal:{SHOP_JOURNAL}": KEY.hex(), f"login:{NEAR_BANK}": login}

    def get_password(self, service: str, username: str) -> str | None:
        return self._entries.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._entries[username] = password


# Paydesk takes nothing but the stores it knows to be safe.
ShopKeys.__module__, ShopKeys.__qualname__ = "keyring.backends.SecretService", "Keyring"
