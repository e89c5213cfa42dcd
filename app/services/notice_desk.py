"""How a shop lets its banks' messages in: a port on this computer, an address banks can call, and a secret each."""

from datetime import datetime
from enum import Enum
from typing import Protocol

from msgspec import Struct

from app.domain.identifiers import ProfileName
from app.domain.notice import Claim


class Fate(Enum):
    """What became of a message that came in."""

    TAKEN = "taken"
    UNSIGNED = "unsigned"
    FORGED = "forged"
    NOT_UNDERSTOOD = "not-understood"
    NOT_KEPT = "not-kept"
    """The journal could not be written: the bank sends it again."""


class HeardNotice(Struct, frozen=True):
    """One message of a bank (UTC). What it says, and about which order, is told of a genuine one alone."""

    at: datetime
    fate: Fate
    claim: Claim | None = None
    number: str = ""


class NoticeStanding(Struct, frozen=True):
    """How the messages of one bank stand. Counted since the program was started; `last_at` is UTC."""

    port: int = 0
    """Where they come in on this computer; 0: nowhere."""
    public_address: str = ""
    is_listening: bool = False
    is_secret_kept: bool = False
    address: str = ""
    """The whole address to enter at the bank's portal; empty while something is missing for it."""
    taken: int = 0
    turned_away: int = 0
    last_at: datetime | None = None
    lately: tuple[HeardNotice, ...] = ()
    """The last few that came in, the newest first."""
    recipe: str = ""
    recipes: tuple[str, ...] = ()
    """The ways a bank may sign, where there are several to choose from."""


class NoticeDesk(Protocol):
    """Every change is in force when it returns. All may raise KeyStoreUnusable."""

    async def standing(self, profile: ProfileName) -> NoticeStanding | None:
        """Return how messages come in, or None where none can: in training."""
        ...

    async def open_at(self, port: int, public_address: str) -> None:
        """Let messages in at this port from now on; 0: no longer. Raises ReceiverCannotListen."""
        ...

    async def keep_secret(self, profile: ProfileName, secret: str) -> None: ...

    async def keep_key_file(self, profile: ProfileName, path: str) -> None:
        """Keep the bank's public key, which a file holds. Raises NoticeKeyUnusable."""
        ...

    async def forget_secret(self, profile: ProfileName) -> None: ...

    async def use_recipe(self, profile: ProfileName, recipe: str) -> None:
        """Check this bank's messages this way from now on; "" for the usual way."""
        ...


class NoNotices:
    """A desk where no messages come in: the training bank needs none."""

    async def standing(self, profile: ProfileName) -> NoticeStanding | None:
        return None

    async def open_at(self, port: int, public_address: str) -> None: ...

    async def keep_secret(self, profile: ProfileName, secret: str) -> None: ...

    async def keep_key_file(self, profile: ProfileName, path: str) -> None: ...

    async def forget_secret(self, profile: ProfileName) -> None: ...

    async def use_recipe(self, profile: ProfileName, recipe: str) -> None: ...
