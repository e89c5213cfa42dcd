"""`python -m app.move_journal --to postgresql://user@host/database` lets this till share a journal with others.

What the till's own journal holds is carried over and compared, order by order; then the settings name the shared one.
Run it once at each till, while Paydesk is closed there.
"""

import argparse
import asyncio
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from getpass import getpass
from pathlib import Path

from msgspec import Struct

from app.bootstrap import SHARED_JOURNAL, SHOP_JOURNAL
from app.changeover.to_server import MOVED, SharedInstead
from app.domain.books import JournalHead
from app.domain.errors import JournalExchanged, JournalMustReconcile, JournalRolledBack, PaydeskError
from app.files.put_back_plan import PutBackPlan
from app.files.settings import SettingsFile, SettingsUnusable
from app.journal.journal import SqliteJournal
from app.journal.journal import open_journal as open_own_journal
from app.journal.moving import Moved, move
from app.journal.postgres.address import JournalAddress, address_of
from app.journal.postgres.journal import open_journal
from app.paths import DataPaths, data_paths
from app.presenters.errors import ErrorWords
from app.presenters.formatting import Formats
from app.presenters.words import in_english
from app.services.secrets_port import SecretStore
from app.terminal_keys import keys_of

_LEFT_OVER = "It is moved; the next start of Paydesk takes the last step, nothing has to be done again."

_NOT_ASKED_YET = (
    "The till's own journal was put back from a copy, and its banks were not asked yet about {orders} of its orders. "
    "Start Paydesk, wait until it has asked, close it again, and move then."
)

Ask = Callable[[str], str]


def main(arguments: Sequence[str] | None = None, secrets: SecretStore | None = None, ask: Ask = getpass) -> int:
    """Return the exit code: 0 when this till shares the journal, 1 when it will from its next start, 2 when not."""
    options = _parser().parse_args(arguments)
    try:
        address = address_of(options.to)
        paths = data_paths(options.data_dir)
        till = _Till(paths, secrets or keys_of(paths, ask), address)
        _say_about_plan(till.planned_copy)
        shared = asyncio.run(till.share(options.to, _password(address, ask), options.accept_older_copy))
    except SettingsUnusable as failure:
        return _refuse(f"The settings file cannot be read: {failure.path}: {failure.reason}")
    except JournalMustReconcile as failure:
        return _refuse(_NOT_ASKED_YET.format(orders=failure.left))
    except PaydeskError as failure:
        message = ErrorWords(in_english, Formats("en")).message(failure)
        return _refuse(f"{message.happened} {message.to_do} ({message.details})")
    told = (
        f"{_paragraph(shared.moved, address)}{_badges(shared.moved.badges_left)}{_first(shared.to_reconcile)}"
        f"{_dropped(shared.dropped_copy)}"
    )
    sys.stdout.write(f"{told}\n")
    if shared.left_over is not None:
        sys.stderr.write(f"{shared.left_over.strerror}: {shared.left_over.filename}. {_LEFT_OVER}\n")
    return 0 if shared.left_over is None else 1


class _Shared(Struct, frozen=True):
    """What was carried over, how many orders the bank is asked about first, and what stood in the way of the end.

    `dropped_copy` was to take the place of the till's own journal at the next start, "" for none.
    """

    moved: Moved
    to_reconcile: int
    left_over: OSError | None
    dropped_copy: str


class _Till:
    """This till: its own journal, its settings and its key store."""

    def __init__(self, paths: DataPaths, secrets: SecretStore, address: JournalAddress) -> None:
        self._path = paths.journal(training=False)
        self._instead = SharedInstead(paths, SettingsFile(paths.settings), secrets)
        self._plan = PutBackPlan(paths.put_back_plan(training=False))
        self._secrets = secrets
        self._address = address

    @property
    def planned_copy(self) -> str:
        """Return the copy that would take this till's own journal's place at the next start, "" for none."""
        return self._plan.copy

    async def share(self, address: str, password: str, accepts_older_copy: bool) -> _Shared:
        """Move the books and note where they are. Only the last steps change anything at this till.

        A password that is not typed is the one kept for this very server and user. The till's own journal stays open
        until then: Paydesk must not sell in it meanwhile.
        """
        await self._instead.finish()
        planned = self.planned_copy
        own = await self._own_journal()
        try:
            moved, head, to_reconcile = await self._moved(own, password, accepts_older_copy)
            left_over = await self._instead.share(address, head, own)
        finally:
            if own is not None:
                await own.close()
        return _Shared(moved, to_reconcile, left_over, planned)

    async def _moved(
        self, own: SqliteJournal | None, password: str, accepts_older_copy: bool
    ) -> tuple[Moved, JournalHead, int]:
        """Return what was carried over, the head of the shared journal, and how many orders are asked about first."""
        kept = await self._secrets.journal_head(SHARED_JOURNAL)
        shared = await open_journal(
            self._address, password or await self._secrets.journal_password(self._address.login), kept
        )
        try:
            if accepts_older_copy and isinstance(shared.trouble, JournalRolledBack | JournalExchanged):
                await shared.take_as_it_is(datetime.now(UTC))
            if shared.trouble is not None:
                raise shared.trouble
            moved = Moved() if own is None else await move(own, shared)
            if password:
                await self._secrets.keep_journal_password(self._address.login, password)
            return moved, await shared.head(), len(await shared.put_back.to_reconcile())
        finally:
            await shared.close()

    @property
    def _was_moved(self) -> bool:
        return self._path.with_name(MOVED).exists()

    async def _own_journal(self) -> SqliteJournal | None:
        """Return this till's own journal, None where it has none to carry over.

        Raises its trouble, and JournalMustReconcile while its banks were not asked about every order: in the shared
        journal nobody would know that they have to be, and every till would believe what the copy says.
        """
        head = await self._secrets.journal_head(SHOP_JOURNAL)
        if not self._path.exists() and (self._was_moved or head is None):
            return None
        own = await open_own_journal(self._path, await self._secrets.journal_key(SHOP_JOURNAL), head)
        if own.trouble is not None:
            await own.close()
            raise own.trouble
        if waiting := await own.put_back.to_reconcile():
            await own.close()
            raise JournalMustReconcile(len(waiting))
        return own


def _password(address: JournalAddress, ask: Ask) -> str:
    return ask(f"Password of {address.user} at {address.host} (empty: the one kept for them, or none): ")


def _paragraph(moved: Moved, address: JournalAddress) -> str:
    begins = f"This till works on {address.text} from its next start."
    if not moved.orders:
        return f"{begins} It had no orders of its own."
    return (
        f"{begins} {moved.orders} orders with {moved.operations} acts at banks and {moved.entries} lines of history "
        f"were compared and are the same there; {moved.taken} orders were new to it. The till's own journal is kept "
        f"as {MOVED}."
    )


def _badges(left: int) -> str:
    if not left:
        return ""
    return f" {left} badges did not come along, because others are in use there already: scan them anew."


def _first(orders: int) -> str:
    if not orders:
        return ""
    return f" Before money moves at any till, the bank is asked about the orders of the last weeks: {orders} in all."


def _say_about_plan(copy: str) -> None:
    if copy:
        sys.stdout.write(
            f"The copy {copy} is planned to take this till's journal's place at the next start. The move drops that "
            "plan and carries over the journal as it is now. If the copy is wanted, end this with Ctrl+C, start "
            "Paydesk once, and move then.\n"
        )


def _dropped(copy: str) -> str:
    return f" The plan to put the copy {copy} back is dropped; the file is where it was." if copy else ""


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"{sentence} This till works on with the journal it had.\n")
    return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m app.move_journal", description="Lets this till share a journal.")
    parser.add_argument("--to", required=True, metavar="ADDRESS", help="as postgresql://user@host/database")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="where journal, settings and logs are kept")
    parser.add_argument(
        "--accept-older-copy", action="store_true", help="the server was put back from a copy, and that is right"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
