"""Where logins and keys live on a computer without a key store: in an encrypted file, behind a passphrase."""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from app.domain.errors import KeyStoreUnusable
from app.secrets.entries import EntryStore
from app.secrets.pieces import Entries
from app.secrets.sealed_file import USUAL_COST, Cost, SealedFile
from app.services.secrets_port import IN_FILE

T = TypeVar("T")
_log = logging.getLogger(__name__)


class FileSecretStore(EntryStore):
    """Asks an open file. What it is asked for runs in a thread: every change is flushed to the disk."""

    def __init__(self, file: SealedFile) -> None:
        self._file = file
        self._one_at_a_time = asyncio.Lock()

    @property
    def place(self) -> str:
        return IN_FILE

    def _fresh_key(self, entry: str) -> str:
        return self._file.key_text_for(entry)

    async def _ask(self, question: Callable[[Entries], T]) -> T:
        async with self._one_at_a_time:
            try:
                return await asyncio.to_thread(question, self._file)
            except Exception as error:  # a full disk, a foreign entry: nothing of it may carry a secret on
                _log.info("the key file failed with %s", type(error).__name__)
        raise KeyStoreUnusable(IN_FILE)


class PreparedFile:
    """Implements `services.key_file_port.PreparedKeys`."""

    def __init__(self, file: SealedFile) -> None:
        self._file = file

    @property
    def recovery_code(self) -> str:
        return self._file.recovery_code

    async def keep(self) -> FileSecretStore:
        """Write the file and return the store in it. Raises KeyFileUnwritable."""
        await asyncio.to_thread(self._file.save)
        return FileSecretStore(self._file)


class KeyFile:
    """Implements `services.key_file_port.KeyFiles`. Each call thinks for a moment, in a thread."""

    def __init__(self, path: Path, cost: Cost = USUAL_COST) -> None:
        self._path = path
        self._cost = cost

    async def open(self, passphrase: str) -> FileSecretStore:
        """Return the store in the file. Raises PassphraseWrong, KeyFileSpoilt."""
        return FileSecretStore(await asyncio.to_thread(SealedFile.opened, self._path, passphrase))

    async def prepare(self, passphrase: str) -> PreparedFile:
        """Return a new file, to be kept once its recovery code is written down. Raises PassphraseTooShort."""
        return PreparedFile(await asyncio.to_thread(SealedFile.prepared, self._path, passphrase, b"", self._cost))

    async def renew(self, code: str, passphrase: str) -> PreparedFile:
        """Return a file for the same journal without logins. Raises RecoveryCodeWrong, PassphraseTooShort."""
        return PreparedFile(await asyncio.to_thread(SealedFile.renewed, self._path, code, passphrase, self._cost))
