"""Which key store this computer offers, and whether it is a safe one."""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # packagers see from this that the program needs keyring
    from keyring.backend import KeyringBackend

SAFE_BACKENDS = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.kwallet.DBusKeyringKWallet4",
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.macOS.Keyring",
    }
)
"""Backends that keep secrets in the system's own store.

An allow-list, because keyring takes what it finds: merely installed, keyrings.alt becomes the backend and writes
plain files without a word.
"""

_CHAINER = "keyring.backends.chainer.ChainerBackend"


class NotSafe(Exception):
    """What keyring found is not on the allow-list; `backend` names it."""

    def __init__(self, backend: str) -> None:
        super().__init__(backend)
        self.backend = backend


def safe_backend(allowed: frozenset[str]) -> "KeyringBackend":
    """Return keyring's backend. Raises NotSafe unless it, and every link of a chain, is allowed.

    keyring is imported here and not at the top of the module: that takes about 100 ms (entry points, D-Bus), which
    nobody should wait for before the first window. This function runs in a thread of its own.
    """
    backend: Any = importlib.import_module("keyring").get_keyring()
    name = name_of(backend)
    links = list(backend.backends) if name == _CHAINER else [backend]
    refused = [name_of(link) for link in links if name_of(link) not in allowed]
    if refused or not links:
        raise NotSafe(refused[0] if refused else name)
    found: KeyringBackend = backend
    return found


def name_of(backend: object) -> str:
    """Return the full name of exactly this class: a subclass of a safe backend is another backend."""
    kind = type(backend)
    return f"{kind.__module__}.{kind.__qualname__}"
