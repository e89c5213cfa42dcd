"""Which of a shop's two keys opens the bank: the active one, or the next one while keys are being changed."""

from app.domain.profile import Credentials

VERSION = "2023-10-31"


class Keys:
    """The keys of one login, each in its slot.

    Callers hold slots and never keys, so that no report with local values prints one.
    """

    def __init__(self, credentials: Credentials) -> None:
        self._keys = [key for key in (credentials.api_key, credentials.next_api_key) if _can_travel(key)]
        self._active = 0

    def __repr__(self) -> str:
        return f"<Keys {len(self._keys)}>"

    def in_turn(self) -> tuple[int, ...]:
        """Return the slots to ask with: the active one, then the other; none without a key."""
        return tuple(sorted(range(len(self._keys)), key=lambda slot: slot != self._active))

    def headers(self, slot: int) -> dict[str, str]:
        """Return the headers of a call with the key of this slot."""
        return {"X-Api-Key": self._keys[slot], "X-Version": VERSION}

    def accepted(self, slot: int) -> None:
        """Make this slot the active one: the bank took its key, after it had refused the other."""
        self._active = slot


def _can_travel(key: str) -> bool:
    """Tell whether a header can carry it; what none can carry is no key."""
    return bool(key) and key.isascii() and key.isprintable() and " " not in key
