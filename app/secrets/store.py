"""Where logins and keys live: in the key store of the system, or nowhere."""

import asyncio
import logging
from collections.abc import Callable
from typing import TypeVar

from app.domain.errors import KeyStoreUnusable
from app.secrets.backends import SAFE_BACKENDS, NotSafe, name_of, safe_backend
from app.secrets.entries import EntryStore
from app.secrets.pieces import Entries
from app.services.own_thread import in_own_thread

T = TypeVar("T")
_log = logging.getLogger(__name__)

PATIENCE_SECONDS = 120.0
"""Long enough to find and type the password the system asks for."""


class KeyringSecretStore(EntryStore):
    """Asks the system's key store through keyring."""

    def __init__(self, allowed: frozenset[str] = SAFE_BACKENDS, patience_seconds: float = PATIENCE_SECONDS) -> None:
        self._allowed = allowed
        self._patience_seconds = patience_seconds
        self._one_at_a_time = asyncio.Lock()
        self._found = ""

    @property
    def place(self) -> str:
        return self._found

    async def _ask(self, question: Callable[[Entries], T]) -> T:
        backend_name = "keyring"

        def ask() -> T:
            nonlocal backend_name
            backend = safe_backend(self._allowed)
            backend_name = self._found = name_of(backend)
            return question(backend)

        async with self._one_at_a_time:
            try:
                return await in_own_thread(ask, "key store", self._patience_seconds)
            except NotSafe as error:
                backend_name = error.backend
            except Exception as error:  # backends raise what their system raises: D-Bus, Win32, OSError, anything
                _log.info("the key store failed with %s", type(error).__name__)
        # Raised here, outside any handler: what a backend raised keeps the secret it was to keep.
        raise KeyStoreUnusable(backend_name)
