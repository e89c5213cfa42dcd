"""A copy is in the journal's place, and the key store could not be told: how does it learn of it at the next start?

A file beside the journal keeps the head that was not told, sealed with the journal's key for the one head the key
store has now: nobody else can write such a note, and once the key store knows anything newer, it is worth nothing.
"""

import hmac
import logging
import os
from hashlib import sha256
from pathlib import Path

from app.bootstrap import SHOP_JOURNAL
from app.domain.books import JournalHead
from app.domain.errors import KeyStoreUnusable
from app.secrets.texts import head_of, text_of_head
from app.services.ports import SecretStore

_log = logging.getLogger(__name__)


class UntoldHead:
    """The note, where there is one."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def keep(self, key: bytes, known: JournalHead | None, head: JournalHead) -> None:
        """Keep for the next start that the journal's head is this one, while the key store knows that one."""
        text = text_of_head(head)
        fresh = self._path.with_suffix(".new")
        try:
            with fresh.open("wb") as file:
                file.write(f"{_seal(key, known, text)} {text}".encode())
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(self._path)
        except OSError as failure:  # then the journal opens as an older copy, closed for money
            _log.warning("a head is told to nobody: %s", type(failure).__name__)

    async def tell(self, secrets: SecretStore) -> None:
        """Tell the key store what it could not be told, and strike it out. While it refuses, the note stays."""
        try:
            seal, _, text = self._path.read_bytes().decode(errors="replace").partition(" ")
            key, known = await secrets.journal_key(SHOP_JOURNAL), await secrets.journal_head(SHOP_JOURNAL)
            if hmac.compare_digest(seal.encode(), _seal(key, known, text).encode()):
                await secrets.keep_journal_head(SHOP_JOURNAL, head_of(text))
            self._path.unlink()
        except FileNotFoundError:
            return
        except (KeyStoreUnusable, OSError) as failure:
            _log.info("a head waits to be told: %s", type(failure).__name__)


def _seal(key: bytes, known: JournalHead | None, text: str) -> str:
    before = text_of_head(known) if known is not None else ""
    return hmac.new(key, f"Paydesk untold head\n{before}\n{text}".encode(), sha256).hexdigest()
