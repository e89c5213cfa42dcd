"""`python -m app.prepare_journal --as ADDRESS --till-role ROLE` makes a server ready for a shared journal.

It makes the tables, or brings them up to date after an update of Paydesk, and lets the tills' role work on them
without being able to rewrite history. For whoever looks after the server; the address names the tables' owner.
"""

import argparse
import asyncio
import sys
from collections.abc import Callable, Sequence
from getpass import getpass

from app.domain.errors import PaydeskError
from app.journal.postgres.address import JournalAddress, address_of
from app.journal.postgres.database import Connection, Database
from app.journal.postgres.migrate import migrate
from app.journal.postgres.rights import let_in
from app.presenters.errors import ErrorWords
from app.presenters.formatting import Formats
from app.presenters.words import in_english

Ask = Callable[[str], str]


def main(arguments: Sequence[str] | None = None, ask: Ask = getpass) -> int:
    """Return the exit code: 0 when it was done, 2 when nothing was changed."""
    options = _parser().parse_args(arguments)
    try:
        address = address_of(options.owner)
        password = ask(f"Password of {address.user} at {address.host} (empty: a password file, or none): ")
        asyncio.run(_prepare(address, password or None, options.till_role))
    except PaydeskError as failure:
        message = ErrorWords(in_english, Formats("en")).message(failure)
        sys.stderr.write(f"{message.happened} Nothing was changed. {message.to_do} ({message.details})\n")
        return 2
    sys.stdout.write(f"The journal {address.text} is ready.{_let_in(options.till_role)}\n")
    return 0


async def _prepare(address: JournalAddress, password: str | None, till_role: str) -> None:
    """Change the schema and the rights together, or nothing."""

    async def work(connection: Connection) -> None:
        await migrate(connection, address)
        if till_role:
            await let_in(connection, till_role)

    database = await Database.open(address, password)
    try:
        await database.write(work)
    finally:
        await database.close()


def _let_in(role: str) -> str:
    return f" The role {role} may work on it, and may not change or remove what was written." if role else ""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m app.prepare_journal", description="Makes the shared journal ready.")
    parser.add_argument(
        "--as", required=True, dest="owner", metavar="ADDRESS", help="as postgresql://owner@host/database"
    )
    parser.add_argument("--till-role", default="", metavar="ROLE", help="the role the tills come in with")
    return parser


if __name__ == "__main__":
    sys.exit(main())
