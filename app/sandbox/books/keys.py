"""Which keys open the JSON generation, and what may each do? A shop has as many as it likes, one beside the other."""

import msgspec

from app.sandbox.books.orders import Books
from app.sandbox.words.accounts import KeyState, Settings, fresh_key

_FACT = "api_keys"


class KeyRing:
    """The shop's keys. The first belongs to the account and has its switch in the settings; others are issued."""

    def __init__(self, first: str, books: Books, settings: Settings) -> None:
        self._first = first
        self._books = books
        self._settings = settings
        kept = books.fact(_FACT)
        self._issued = msgspec.json.decode(kept, type=dict[str, KeyState]) if kept else {}

    def state(self, key: str) -> KeyState | None:
        """Return what a key may do, None for a key the bank never issued."""
        return self.states().get(key)

    def states(self) -> dict[str, KeyState]:
        """Return every key and what it may do, oldest first."""
        return {self._first: self._settings.key_state, **self._issued}

    def issue(self) -> str:
        """Return a new key; the old ones stay good, so that a shop can change over without a gap."""
        key = fresh_key()
        self.turn(key, KeyState.ACTIVE)
        return key

    def turn(self, key: str, state: KeyState) -> None:
        """Revoke a key, let it expire, let it only read, or make it good again."""
        if key == self._first:
            self._settings.key_state = state
            return
        self._issued[key] = state
        self._books.keep_fact(_FACT, msgspec.json.encode(self._issued).decode())
