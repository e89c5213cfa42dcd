"""How a journal comes to the schema this program knows, one numbered file after the other."""

import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import apsw

from app.domain.errors import JournalDamaged
from app.journal import ledger
from app.journal.pages import Pages

_CHARGED_BACK = """
    SELECT number FROM orders WHERE id IN (SELECT order_id FROM timeline WHERE happening = 'charged-back')
"""

FOLDER = Path(__file__).parent / "migrations"


def _mark_charged_back(connection: apsw.Connection) -> None:
    """Mark the orders whose history tells of a chargeback. One that was changed past Paydesk is left as it is."""
    pages = Pages.of(connection)
    for number in [str(number) for (number,) in connection.execute(_CHARGED_BACK)]:
        with suppress(JournalDamaged):
            ledger.entered(connection, pages, number, partial(_mark, number))


def _mark(number: str, connection: apsw.Connection) -> None:
    connection.execute("UPDATE orders SET charged_back = 1 WHERE number = ?", (number,))


_IN_PYTHON: Mapping[str, Callable[[apsw.Connection], None]] = {
    "ledger": ledger.adopt,
    "charged_back": _mark_charged_back,
}
"""What a step does after its SQL, in the same transaction, by the step's name."""


@dataclass(frozen=True, slots=True, order=True)
class Migration:
    """One step; `version` is what `PRAGMA user_version` says after it."""

    version: int
    sql: str
    then: Callable[[apsw.Connection], None] | None = field(default=None, compare=False)


def migrations(folder: Path = FOLDER) -> Sequence[Migration]:
    """Return the steps of a folder, lowest first. They must be numbered 1, 2, 3 without a gap."""
    found = sorted(
        Migration(int(file.name[:4]), file.read_text(encoding="utf-8"), _IN_PYTHON.get(file.stem[5:]))
        for file in folder.iterdir()
        if re.fullmatch(r"\d{4}_\w+\.sql", file.name)
    )
    if not found or [step.version for step in found] != list(range(1, len(found) + 1)):
        raise RuntimeError(f"migrations are missing in {folder}")
    return found


def migrate(connection: apsw.Connection, steps: Sequence[Migration]) -> None:
    """Bring the journal up to the last step."""
    for step in steps[version_of(connection) :]:
        _apply(connection, step)


def version_of(connection: apsw.Connection) -> int:
    """Return the number of the last migration the journal has seen."""
    return int(connection.pragma("user_version"))


def _apply(connection: apsw.Connection, step: Migration) -> None:
    """Run one step with its number in one transaction: a crash leaves the old schema or the new one."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(step.sql)
        if step.then is not None:
            step.then(connection)
        connection.execute(f"PRAGMA user_version = {step.version:d}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
