"""Where logins and keys live: in the key store of the system, or nowhere."""

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from app.domain.books import JournalHead
from app.domain.errors import KeyStoreUnusable
from app.domain.identifiers import ProfileName
from app.domain.profile import Credentials
from app.secrets.backends import SAFE_BACKENDS, NotSafe, name_of, safe_backend
from app.secrets.patience import in_own_thread
from app.secrets.pieces import forget_text, keep_text, kept_text
from app.secrets.texts import (
    credentials_of,
    head_of,
    key_of,
    new_key_text,
    text_of_credentials,
    text_of_head,
)

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")
_log = logging.getLogger(__name__)

SERVICE = "Paydesk"
_JOURNAL_PASSWORD = "password:journal"  # noqa: S105 - the name of the entry
PATIENCE_SECONDS = 120.0
"""Long enough to find and type the password the system asks for."""


class KeyringSecretStore:
    """Implements `services.ports.SecretStore` through keyring. Writes no secret anywhere else."""

    def __init__(self, allowed: frozenset[str] = SAFE_BACKENDS, patience_seconds: float = PATIENCE_SECONDS) -> None:
        self._allowed = allowed
        self._patience_seconds = patience_seconds
        self._one_at_a_time = asyncio.Lock()

    async def credentials(self, profile: ProfileName) -> Credentials | None:
        return await self._ask(lambda backend: _credentials(backend, _login_entry(profile)))

    async def keep_credentials(self, profile: ProfileName, credentials: Credentials) -> None:
        await self._ask(
            lambda backend: keep_text(backend, SERVICE, _login_entry(profile), text_of_credentials(credentials))
        )

    async def forget_credentials(self, profile: ProfileName) -> None:
        await self._ask(lambda backend: forget_text(backend, SERVICE, _login_entry(profile)))

    async def notice_secret(self, profile: ProfileName) -> str | None:
        return await self._ask(lambda backend: kept_text(backend, SERVICE, _notice_entry(profile)))

    async def keep_notice_secret(self, profile: ProfileName, secret: str) -> None:
        await self._ask(lambda backend: keep_text(backend, SERVICE, _notice_entry(profile), secret))

    async def forget_notice_secret(self, profile: ProfileName) -> None:
        await self._ask(lambda backend: forget_text(backend, SERVICE, _notice_entry(profile)))

    async def journal_key(self, name: str) -> bytes:
        return await self._ask(lambda backend: _journal_key(backend, f"journal:{name}"))

    async def journal_head(self, name: str) -> JournalHead | None:
        return await self._ask(lambda backend: _journal_head(backend, f"head:{name}"))

    async def keep_journal_head(self, name: str, head: JournalHead) -> None:
        text = text_of_head(head)
        await self._ask(lambda backend: keep_text(backend, SERVICE, f"head:{name}", text))

    async def journal_password(self) -> str | None:
        return await self._ask(lambda backend: kept_text(backend, SERVICE, _JOURNAL_PASSWORD))

    async def keep_journal_password(self, password: str) -> None:
        await self._ask(lambda backend: keep_text(backend, SERVICE, _JOURNAL_PASSWORD, password))

    async def _ask(self, question: Callable[["KeyringBackend"], T]) -> T:
        """Return the backend's answer. Raises KeyStoreUnusable, whatever goes wrong.

        One question at a time: of two first askers of a journal key, the second must find what the first made.
        """
        backend_name = "keyring"

        def ask() -> T:
            nonlocal backend_name
            backend = safe_backend(self._allowed)
            backend_name = name_of(backend)
            return question(backend)

        async with self._one_at_a_time:
            try:
                return await in_own_thread(ask, self._patience_seconds)
            except NotSafe as error:
                backend_name = error.backend
            except Exception as error:  # backends raise what their system raises: D-Bus, Win32, OSError, anything
                _log.info("the key store failed with %s", type(error).__name__)
        # Raised here, outside any handler: what a backend raised keeps the secret it was to keep.
        raise KeyStoreUnusable(backend_name)


def _login_entry(profile: ProfileName) -> str:
    return f"login:{profile}"


def _notice_entry(profile: ProfileName) -> str:
    return f"notices:{profile}"


def _credentials(backend: "KeyringBackend", entry: str) -> Credentials | None:
    text = kept_text(backend, SERVICE, entry)
    return None if text is None else credentials_of(text)


def _journal_key(backend: "KeyringBackend", entry: str) -> bytes:
    """Return the key, made when there is none. One that cannot be read is never replaced: a journal needs it."""
    text = backend.get_password(SERVICE, entry)
    if text is None:
        text = new_key_text()
        keep_text(backend, SERVICE, entry, text)
    return key_of(text)


def _journal_head(backend: "KeyringBackend", entry: str) -> JournalHead | None:
    text = backend.get_password(SERVICE, entry)
    return None if text is None else head_of(text)
