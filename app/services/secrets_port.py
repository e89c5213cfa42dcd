"""Where are logins and keys kept, as the services see it?"""

from typing import Protocol

from app.domain.books import JournalHead
from app.domain.identifiers import ProfileName
from app.domain.profile import Credentials

IN_FILE, IN_MEMORY = "file", "memory"


class SecretStore(Protocol):
    """The one place for logins and keys. All raise KeyStoreUnusable when this computer has no safe place."""

    @property
    def place(self) -> str:
        """Return which place it is: IN_FILE, IN_MEMORY or the name of keyring's backend; "" before it was asked."""
        ...

    async def credentials(self, profile: ProfileName) -> Credentials | None: ...

    async def keep_credentials(self, profile: ProfileName, credentials: Credentials) -> None: ...

    async def forget_credentials(self, profile: ProfileName) -> None: ...

    async def notice_secret(self, profile: ProfileName) -> str | None:
        """Return what a bank's messages are checked with: the shared secret, or the bank's public key in PEM."""
        ...

    async def keep_notice_secret(self, profile: ProfileName, secret: str) -> None: ...

    async def forget_notice_secret(self, profile: ProfileName) -> None: ...

    async def journal_key(self, name: str) -> bytes:
        """Return the 32-byte key of the journal with this name; made on first use."""
        ...

    async def journal_head(self, name: str) -> JournalHead | None:
        """Return how far the journal with this name went when it was noted last, None before the first time."""
        ...

    async def keep_journal_head(self, name: str, head: JournalHead) -> None: ...

    async def journal_password(self, login: str) -> str | None:
        """Return what lets this till in at one server as one user; None where nobody entered it for them."""
        ...

    async def keep_journal_password(self, login: str, password: str) -> None: ...
