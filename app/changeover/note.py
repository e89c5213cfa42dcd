"""Which file is about to be the journal, and under which name does the one before it wait? A sealed note says so.

It is written before anything moves and taken away once the key store knows the new head. It is sealed with the
journal's key for the one head the key store has at that time: nobody else can write such a note, and once the key
store knows anything newer, it is worth nothing.
"""

import hmac
import json
from hashlib import sha256
from pathlib import Path

from msgspec import Struct
from msgspec.structs import asdict

from app.domain.books import JournalHead
from app.files.whole_file import put_in_place
from app.secrets.texts import Garbage, head_of, text_of_head


class Exchange(Struct, frozen=True):
    """The journal will have this `head`; it is made of that `copy`, and the one there before is kept as `aside`."""

    head: JournalHead
    copy: str = ""
    aside: str = ""


class ExchangeNote:
    """The note beside the journal, where there is one."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def is_there(self) -> bool:
        return self._path.exists()

    def keep(self, key: bytes, known: JournalHead | None, exchange: Exchange) -> None:
        """Note what begins, while the key store knows that head. Raises OSError."""
        text = _text(exchange)
        put_in_place(self._path, f"{_seal(key, known, text)} {text}".encode())

    def read(self, key: bytes, known: JournalHead | None) -> Exchange | None:
        """Return what was begun; None for a note nobody with the key wrote for this head. Raises OSError."""
        seal, _, text = self._path.read_bytes().decode(errors="replace").partition(" ")
        if not hmac.compare_digest(seal.encode(), _seal(key, known, text).encode()):
            return None
        try:
            return _exchange(text)
        except Garbage:
            return None

    def take_away(self) -> None:
        """Raises OSError."""
        self._path.unlink(missing_ok=True)


def _text(exchange: Exchange) -> str:
    return json.dumps({**asdict(exchange.head), "copy": exchange.copy, "aside": exchange.aside})


def _exchange(text: str) -> Exchange:
    """Return what the text says; a note of an earlier Paydesk held a head alone. Raises Garbage."""
    head, more = head_of(text), json.loads(text)
    return Exchange(head, str(more.get("copy", "")), str(more.get("aside", "")))


def _seal(key: bytes, known: JournalHead | None, text: str) -> str:
    before = text_of_head(known) if known is not None else ""
    return hmac.new(key, f"Paydesk untold head\n{before}\n{text}".encode(), sha256).hexdigest()
