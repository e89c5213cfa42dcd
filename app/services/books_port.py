"""What does the keeping of the books need of a journal, beside what a clerk does with it?"""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Protocol

from app.domain.books import BooksChecked, JournalHead
from app.domain.errors import JournalFailure
from app.domain.identifiers import OrderNumber


class Books(Protocol):
    """The journal as a whole: what the keeping of the books needs, and no clerk."""

    @property
    def trouble(self) -> JournalFailure | None:
        """Why no money may move on this journal, which can still be read; None when it is as it should be."""
        ...

    def close_for_money(self, trouble: JournalFailure) -> None:
        """Refuse every new act from now on."""
        ...

    async def head(self) -> JournalHead:
        """Return how far the journal goes now."""
        ...

    async def check_all(self, pause: Callable[[], Awaitable[None]]) -> BooksChecked:
        """Return what a check of every row found; pauses after each slice, so that other work has its turn."""
        ...

    async def catch_up(self, pause: Callable[[], Awaitable[None]]) -> None:
        """Do what writes put off so that no payment waited for it; pauses after each slice.

        Nothing that is read, searched or counted depends on its being done, only how soon.
        """
        ...


class Backups(Protocol):
    """Copies of a journal this till has to itself; a server copies what it keeps by its own means."""

    async def newest_backup(self) -> datetime | None:
        """Return when the newest copy of the journal was begun (UTC), None when there is none."""
        ...

    async def back_up(self, at: datetime, pause: Callable[[], Awaitable[None]]) -> None:
        """Make a whole copy of the journal while it is in use; pauses after each slice. Keeps the newest few."""
        ...


class PutBack(Protocol):
    """A journal that can be put back from one of those copies."""

    async def to_reconcile(self) -> Sequence[OrderNumber]:
        """Return the orders the bank must be asked about before money moves: a journal that was put back has some."""
        ...

    async def reconciled(self, number: OrderNumber) -> None:
        """Note that the bank was asked about one of these orders."""
        ...

    async def leave_to_others(self, number: OrderNumber) -> None:
        """Wait no longer for an order of a bank this till has not; tills that have it go on waiting."""
        ...
