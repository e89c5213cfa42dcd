"""Where does this till's journal live, who else works on it, and what stands behind another address?"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Protocol

from app.domain.order import OrderState
from app.domain.person import Right
from app.domain.shared_journal import JournalLook, SeenTill
from app.domain.trail import Deed
from app.services.logbook import Logbook
from app.services.ports import OrderFilter
from app.services.secrets_port import SecretStore

LookAt = Callable[[str, str | None], Awaitable[JournalLook]]
"""Looks at an address with a password. Raises a JournalFailure."""
LoginAt = Callable[[str], str]
"""Tells to whom an address would show a password, and of which user. Raises JournalAddressUnusable."""


class SharedBook(Protocol):
    """A journal that knows the tills that work on it."""

    async def seen_tills(self) -> Sequence[SeenTill]:
        """Return the other tills and this one, as far as they were seen lately; none for a till's own file."""
        ...

    async def count(self, wanted: OrderFilter) -> Mapping[OrderState, int]:
        """Return how many orders fit, by state."""
        ...


class SeveralTills:
    """Looks and counts; what moves a till is a command for when Paydesk is closed."""

    def __init__(
        self,
        journal: SharedBook,
        address: str,
        secrets: SecretStore,
        logbook: Logbook,
        look_at: LookAt,
        login_at: LoginAt,
    ) -> None:
        """`address` is that of the journal in use; "" for a file of this till alone."""
        self.address = address
        self._journal = journal
        self._secrets = secrets
        self._logbook = logbook
        self._look_at = look_at
        self._login_at = login_at

    async def tills(self) -> Sequence[SeenTill]:
        """Return who was seen lately, by name. Raises JournalFailure."""
        return await self._journal.seen_tills()

    async def check(self, address: str, password: str) -> JournalLook:
        """Return what stands behind the address.

        With "" the password in the key store is tried where it is for that server and user; no other one is shown
        it. One that lets this till in is kept for them.

        Raises NobodyAtWork, RightMissing, KeyStoreUnusable, JournalFailure.
        """
        await self._logbook.check(Right.SETTINGS)
        login = self._login_at(address)
        found = await self._look_at(address, password or await self._secrets.journal_password(login))
        if password:
            await self._secrets.keep_journal_password(login, password)
            await self._logbook.note(Deed.SETTING_CHANGED, setting="journal password", value="")
        return found

    async def would_move(self) -> int:
        """Return how many orders of this till's own file would be carried over. Raises JournalFailure."""
        return 0 if self.address else sum((await self._journal.count(OrderFilter())).values())
