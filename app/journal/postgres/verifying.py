"""Are the shared books what was written, asked from outside the program, without changing or holding them?"""

from collections.abc import Sequence
from datetime import datetime

from app.domain.books import BooksChecked, JournalHead
from app.domain.day_report import SignedReport
from app.domain.errors import JournalDamaged
from app.domain.order import Order
from app.journal.moments import to_milliseconds
from app.journal.postgres.address import JournalAddress
from app.journal.postgres.checking import Check, compare
from app.journal.postgres.database import Connection, Database
from app.journal.postgres.day_book import all_reports
from app.journal.postgres.failures import while_working
from app.journal.postgres.migrate import check_version
from app.journal.postgres.orders import SELECT, several


async def verify(address: JournalAddress, password: str | None, kept: JournalHead | None) -> BooksChecked:
    """Return what a check of every line, every page and the counts found. The tills may work meanwhile.

    Raises JournalUnreachable, JournalNotOurs, JournalNewer, JournalNotPrepared, JournalExchanged and
    JournalRolledBack.
    """
    with while_working(address):
        connection = await Database(address, password).connect()
        try:
            # One state of the books from here to the end.
            await connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            await check_version(connection, address)
            if kept is not None:
                await compare(connection, address.text, kept)
            return await _checked(connection)
        finally:
            connection.terminate()


async def orders_since(address: JournalAddress, password: str | None, since: datetime) -> Sequence[Order]:
    """Return the orders made since a moment, oldest first. Raises as `verify` does."""
    with while_working(address):
        connection = await Database(address, password).connect()
        try:
            sql = f"{SELECT} WHERE created_at >= $1 ORDER BY created_at"
            return await several(connection, sql, to_milliseconds(since))
        finally:
            connection.terminate()


async def day_reports(address: JournalAddress, password: str | None) -> Sequence[SignedReport]:
    """Return the reports of all closed days. Raises as `verify` does."""
    with while_working(address):
        connection = await Database(address, password).connect()
        try:
            return await all_reports(connection)
        finally:
            connection.terminate()


async def _checked(connection: Connection) -> BooksChecked:
    check = Check()
    try:
        while await check.step(connection):
            pass
    except JournalDamaged as damage:
        return BooksChecked(0, 0, (damage.what,))
    return check.result()
