"""A key store in memory under the name of one that counts as safe."""

from typing import ClassVar

from keyring.backend import KeyringBackend


class KeyStoreInMemory(KeyringBackend):
    """What a system's key store does, forgotten with the test."""

    priority: ClassVar[float] = 1

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[(service, username)] = password


KeyStoreInMemory.__module__, KeyStoreInMemory.__qualname__ = "keyring.backends.SecretService", "Keyring"
