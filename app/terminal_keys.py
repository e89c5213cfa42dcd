"""Where lie the keys that a command of the terminal needs? In the system's key store, or in the shop's own file."""

import asyncio
import importlib
from collections.abc import Callable
from getpass import getpass

from app.paths import DataPaths
from app.secrets.store import KeyringSecretStore
from app.services.key_file_port import KeyFiles
from app.services.secrets_port import SecretStore


def keys_of(paths: DataPaths, ask: Callable[[str], str] = getpass) -> SecretStore:
    """Return the store; `ask` gets the passphrase of a file. Raises PassphraseWrong, KeyFileSpoilt."""
    if not paths.has_key_file:
        return KeyringSecretStore()
    files: KeyFiles = importlib.import_module("app.secrets.key_file").KeyFile(paths.keys)
    return asyncio.run(files.open(ask("Passphrase of the keys: ")))
