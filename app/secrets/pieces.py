"""How a text longer than an entry of a key store may be is kept: in pieces, beside each other."""

from collections.abc import Iterator
from itertools import takewhile
from typing import Protocol

from app.secrets.texts import Garbage

LONGEST = 640
"""Characters of a piece. Windows has 2,560 bytes for an entry, and a character takes up to four of them."""

MOST = 12


class Entries(Protocol):
    """Short texts by service and name. keyring's backends are such, and so is Paydesk's own file."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


def kept_text(backend: Entries, service: str, entry: str) -> str | None:
    """Return what was kept under this entry, or None."""
    first = backend.get_password(service, entry)
    return None if first is None else first + "".join(_further(backend, service, entry))


def keep_text(backend: Entries, service: str, entry: str, text: str) -> None:
    """Keep a text and read it back. Raises Garbage: a store that takes it and does not give it back is none.

    A store that refuses a text of several pieces half way is given the one of before again.
    """
    if len(text) <= LONGEST and not any(_further(backend, service, entry)):
        _put(backend, service, entry, text)
        return
    before, is_kept = kept_text(backend, service, entry), False
    try:
        _exchange(backend, service, entry, text)
        is_kept = True
    finally:
        if not is_kept and before is not None:
            _exchange(backend, service, entry, before)


def forget_text(backend: Entries, service: str, entry: str) -> None:
    """Delete every piece, the first one first. Nothing kept is no failure."""
    places = range(2, 2 + len(list(_further(backend, service, entry))))
    if backend.get_password(service, entry) is not None:
        backend.delete_password(service, entry)
    for place in places:
        backend.delete_password(service, _name(entry, place))


def _exchange(backend: Entries, service: str, entry: str, text: str) -> None:
    # Never two halves of two logins: the old one goes first, and the first piece of the new one comes last.
    forget_text(backend, service, entry)
    _put(backend, service, entry, text)


def _put(backend: Entries, service: str, entry: str, text: str) -> None:
    for place, at in enumerate(range(LONGEST, len(text), LONGEST), start=2):
        backend.set_password(service, _name(entry, place), text[at : at + LONGEST])
    backend.set_password(service, entry, text[:LONGEST])
    if kept_text(backend, service, entry) != text:
        raise Garbage


def _further(backend: Entries, service: str, entry: str) -> Iterator[str]:
    """Return the pieces after the first; a store that has an answer to everything is asked no further than that."""
    pieces = (backend.get_password(service, _name(entry, place)) for place in range(2, MOST + 1))
    return (piece for piece in takewhile(lambda found: found is not None, pieces) if piece is not None)


def _name(entry: str, place: int) -> str:
    return f"{place}/{entry}"
