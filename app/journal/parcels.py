"""What does a journal hold, row by row, for another journal to take in, and how is one order compared there?"""

from collections.abc import Sequence
from typing import Any

import apsw
from msgspec import Struct

from app.journal.database import Run
from app.journal.operation_rows import COLUMNS as OPERATION_COLUMNS
from app.journal.people_rows import OWN_ROLE_COLUMNS, RULES_COLUMNS, TRAIL_COLUMNS
from app.journal.rows import COLUMNS as ORDER_COLUMNS
from app.journal.statement_rows import AGREED_COLUMNS

Values = tuple[Any, ...]

SEARCHED_ORDER_COLUMNS = (*ORDER_COLUMNS, "folded")
ENTRY_COLUMNS = ("at", "happening", "facts")
NOTICE_COLUMNS = (
    "profile",
    "fingerprint",
    "received_at",
    "claim",
    "succeeded",
    "gateway_order_id",
    "also_known_as",
    "order_number",
    "matched",
)

COUNTED_COLUMNS = ("order_number", "place", "profile", "report")

STAFF_COLUMNS = ("name", "folded", "role", "retired", "pin", "wrong_pins", "locked_until", "version")

_ORDERS = f"SELECT id, {', '.join(SEARCHED_ORDER_COLUMNS)} FROM orders WHERE id > ? ORDER BY id LIMIT ?"  # noqa: S608
_OPERATIONS = f"""
    SELECT {", ".join(OPERATION_COLUMNS)} FROM operations WHERE order_number = ? ORDER BY started_at, id
"""  # noqa: S608
_ENTRIES = f"SELECT {', '.join(ENTRY_COLUMNS)} FROM timeline WHERE order_id = ? ORDER BY id"  # noqa: S608
_STAFF = f"SELECT {', '.join(STAFF_COLUMNS)} FROM people ORDER BY id"  # noqa: S608
_ROLES = f"SELECT {', '.join(RULES_COLUMNS)} FROM role_rules"  # noqa: S608
_OWN_ROLES = f"SELECT {', '.join(OWN_ROLE_COLUMNS)} FROM own_roles"  # noqa: S608
_BADGES = """
    SELECT people.folded, people.name, badges.code FROM badges JOIN people ON people.id = badges.person
    WHERE badges.code IS NOT NULL ORDER BY people.id
"""
_TRAIL = f"SELECT id, {', '.join(TRAIL_COLUMNS)} FROM trail WHERE id > ? ORDER BY id LIMIT ?"  # noqa: S608
_COUNTED = f"SELECT {', '.join(COUNTED_COLUMNS)} FROM counted ORDER BY order_number, place"  # noqa: S608
_AGREED = f"""
    SELECT {", ".join(AGREED_COLUMNS)} FROM agreed WHERE (order_number, place) > (?, ?)
    ORDER BY order_number, place LIMIT ?
"""  # noqa: S608
_NOTICES = f"SELECT {', '.join(NOTICE_COLUMNS)} FROM notices ORDER BY received_at"  # noqa: S608


class Parcel(Struct, frozen=True):
    """One order with its operations and its timeline, as the values of their columns."""

    order: Values
    operations: tuple[Values, ...]
    entries: tuple[Values, ...]

    @property
    def number(self) -> str:
        return str(self.order[ORDER_COLUMNS.index("number")])

    @property
    def version(self) -> int:
        return int(self.order[ORDER_COLUMNS.index("version")])

    def is_kept_in(self, other: "Parcel") -> bool:
        """Tell whether the other one holds all of this: it is the same, or was worked on since."""
        if other.version == self.version:
            return other == self
        return other.version > self.version and other.entries[: len(self.entries)] == self.entries


class Staff(Struct, frozen=True):
    """Who works at a till, what its changed roles may do, and the roles the shop made itself, as their columns.

    `badges` are the folded name, the name and the hash of everybody who has one.
    """

    people: tuple[Values, ...]
    rules: tuple[Values, ...]
    own_roles: tuple[Values, ...]
    badges: tuple[Values, ...]


class ToCarry:
    """Reads all that a journal holds, to be carried into another one."""

    def __init__(self, read: Run) -> None:
        self._read = read

    async def parcels(self, after: int, most: int) -> Sequence[tuple[int, Parcel]]:
        """Return all that is held of the next orders behind a row id, each with its own row id."""
        return await self._read(lambda connection: _parcels(connection, after, most))

    async def notices(self) -> Sequence[Values]:
        """Return what the banks told in the last weeks."""
        return await self._read(lambda connection: list(connection.execute(_NOTICES)))

    async def counted(self) -> Sequence[Values]:
        """Return which movement of money stands in which day's report."""
        return await self._read(lambda connection: list(connection.execute(_COUNTED)))

    async def agreed(self, after: tuple[str, int], most: int) -> Sequence[Values]:
        """Return the next rows of money that agreed with files of the banks, behind a movement."""
        return await self._read(lambda connection: list(connection.execute(_AGREED, (*after, most))))

    async def staff(self) -> Staff:
        """Return everybody with the hashes of PIN and badge, and the roles."""
        return await self._read(_staff)

    async def trail(self, after: int, most: int) -> Sequence[Values]:
        """Return the next lines of the trail behind a line, each with its own number first."""
        return await self._read(lambda connection: list(connection.execute(_TRAIL, (after, most))))


def _parcels(connection: apsw.Connection, after: int, most: int) -> Sequence[tuple[int, Parcel]]:
    return [
        (
            entry,
            Parcel(
                tuple(order),
                tuple(connection.execute(_OPERATIONS, (order[ORDER_COLUMNS.index("number")],))),
                tuple(connection.execute(_ENTRIES, (entry,))),
            ),
        )
        for entry, *order in list(connection.execute(_ORDERS, (after, most)))
    ]


def _staff(connection: apsw.Connection) -> Staff:
    statements = (_STAFF, _ROLES, _OWN_ROLES, _BADGES)
    return Staff(*(tuple(connection.execute(statement)) for statement in statements))
