"""How a login, a journal key and a journal's head stand in a key store: as one short text each."""

import json
import secrets
from dataclasses import asdict, fields

from msgspec import structs

from app.domain.books import JournalHead
from app.domain.profile import Credentials

KEY_BYTES = 32

_FIELDS = frozenset(field.name for field in fields(Credentials))


class Garbage(Exception):
    """A stored text is not what we wrote. Holds nothing of it."""


def text_of_credentials(credentials: Credentials) -> str:
    """Return the login as JSON. With a signing key it is longer than some key stores take in one entry."""
    return json.dumps(asdict(credentials), ensure_ascii=False)


def credentials_of(text: str) -> Credentials:
    """Return the login written in a text. Raises Garbage; fields of a later Paydesk are left out."""
    try:
        values = json.loads(text)
    except (ValueError, TypeError, RecursionError):
        # Not chained: the decoder's error carries the whole text.
        raise Garbage from None
    if not isinstance(values, dict) or not all(isinstance(value, str) for value in values.values()):
        raise Garbage
    return Credentials(**{name: value for name, value in values.items() if name in _FIELDS})


def new_key_text() -> str:
    return secrets.token_hex(KEY_BYTES)


def key_of(text: str) -> bytes:
    """Return the key written in a text. Raises Garbage."""
    try:
        key = bytes.fromhex(text)
    except (ValueError, TypeError):
        raise Garbage from None
    if len(key) != KEY_BYTES:
        raise Garbage
    return key


def text_of_head(head: JournalHead) -> str:
    return json.dumps(structs.asdict(head))


def head_of(text: str) -> JournalHead:
    """Return the head written in a text. Raises Garbage."""
    try:
        journal, lines, link = (json.loads(text)[name] for name in ("journal", "lines", "link"))
    except (ValueError, TypeError, KeyError, RecursionError):
        raise Garbage from None
    if not (isinstance(journal, str) and type(lines) is int and isinstance(link, str)):
        raise Garbage
    return JournalHead(journal, lines, link)
