"""The shop's trail: lines that are only ever added, each with a line of the ledger; acts at the bank read along."""

from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import Any

import apsw

from app.domain.trail import BANK_DEEDS, Deed, TrailEntry, TrailFilter, TrailPage, TrailPlace
from app.journal import ledger
from app.journal.moments import span_of, to_milliseconds
from app.journal.people_rows import ACT_COLUMNS, TRAIL_COLUMNS, act_of, entry_of, trail_row

_INSERT = f"""
    INSERT INTO trail (id, {", ".join(TRAIL_COLUMNS)}, about, seal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""  # noqa: S608 - names of ours
_WRITTEN = f"""
    SELECT id, json_array(id, {", ".join(TRAIL_COLUMNS)}, about, hex(seal)),
        (SELECT page FROM ledger WHERE sequence = trail.id AND order_id = {ledger.TRAIL})
    FROM trail
"""  # noqa: S608
_SEALED_TABLES = {
    "people": """
        SELECT 'person ' || id AS about,
            json_array(id, name, folded, role, retired, pin, wrong_pins, locked_until, version) AS written FROM people
    """,
    "role_rules": "SELECT 'role ' || role AS about, json_array(role, rights, limits) AS written FROM role_rules",
    "own_roles": """
        SELECT 'own role ' || key AS about,
            json_array(key, name, folded, rights, limits, retired, version) AS written FROM own_roles
    """,
    "badges": "SELECT 'badge ' || person AS about, json_array(person, code) AS written FROM badges",
}
_SEALED = """
    SELECT about, written,
        (SELECT seal FROM trail WHERE trail.about = sealed.about ORDER BY id DESC LIMIT 1)
    FROM ({rows}) AS sealed
"""
_GONE = """
    SELECT DISTINCT about FROM trail
    WHERE about IS NOT NULL AND about NOT IN (SELECT sealed.about FROM ({rows}) AS sealed)
"""
_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table'"
_LINE_KEY = "'t' || printf('%015d', id)"
_ACT_KEY = "'o' || operations.id"


def note(connection: apsw.Connection, entry: TrailEntry, about: str | None = None) -> None:
    """Add a line; `about` names the row it changed, which is sealed as it stands now."""
    sequence = ledger.next_sequence(connection)
    seal = None if about is None else _seal_of(connection, about)
    connection.execute(_INSERT, (sequence, *trail_row(entry), about, seal))
    for _id, written, _page in connection.execute(f"{_WRITTEN} WHERE id = ?", (sequence,)):
        ledger.enter_trail_line(connection, sha256(written.encode()).digest())


def page(connection: apsw.Connection, wanted: TrailFilter, limit: int, older_than: TrailPlace | None) -> TrailPage:
    """Return the newest lines that fit, or the next ones behind a place."""
    found = sorted(_lines(connection, wanted, limit + 1, older_than), key=lambda each: each[:2], reverse=True)
    entries = tuple(entry for _at, _key, entry in found[:limit])
    if len(found) <= limit or not entries:
        return TrailPage(entries)
    return TrailPage(entries, TrailPlace(entries[-1].at, found[limit - 1][1]))


def of_order(connection: apsw.Connection, number: str) -> Sequence[TrailEntry]:
    """Return what the trail says about one order beside its own timeline, oldest first."""
    sql = f"SELECT {', '.join(TRAIL_COLUMNS)} FROM trail WHERE order_number = ? ORDER BY id"  # noqa: S608
    return [entry_of(row) for row in connection.execute(sql, (number,))]


def is_kept(connection: apsw.Connection) -> bool:
    """Tell whether this journal has a trail: one that an older Paydesk wrote last has none."""
    found = connection.execute("SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'trail')").fetchone()
    return found == (1,)


def unlike_its_ledger(connection: apsw.Connection, after: int, most: int) -> Sequence[tuple[int, bool]]:
    """Return the next lines behind an id, each with whether it is not what its line in the ledger says."""
    rows = connection.execute(f"{_WRITTEN} WHERE id > ? ORDER BY id LIMIT ?", (after, most))
    return [(line, sha256(written.encode()).digest() != page) for line, written, page in rows]


def unlike_their_seals(connection: apsw.Connection) -> Iterator[str]:
    """Yield the rows about people and roles that are not as the last line about them sealed them."""
    rows = _sealed_rows(connection)
    for about, written, seal in connection.execute(_SEALED.format(rows=rows)):
        if sha256(written.encode()).digest() != seal:
            yield about
    for (about,) in connection.execute(_GONE.format(rows=rows)):
        yield about


def _seal_of(connection: apsw.Connection, about: str) -> bytes:
    rows = _sealed_rows(connection)
    (written,) = next(connection.execute(f"SELECT written FROM ({rows}) WHERE about = ?", (about,)))  # noqa: S608
    return sha256(written.encode()).digest()


def _sealed_rows(connection: apsw.Connection) -> str:
    """Return how to read what the trail seals; a journal that an older Paydesk wrote last has less of it."""
    tables = {name for (name,) in connection.execute(_TABLES)}
    return " UNION ALL ".join(rows for table, rows in _SEALED_TABLES.items() if table in tables)


def _lines(
    connection: apsw.Connection, wanted: TrailFilter, limit: int, older_than: TrailPlace | None
) -> Iterator[tuple[int, str, TrailEntry]]:
    """Yield moment, key and line of the newest ones of both kinds, `limit` of each at most."""
    if not wanted.deeds or wanted.deeds - BANK_DEEDS:
        where, values = _conditions(
            wanted, wanted.deeds - BANK_DEEDS, older_than, ("at", "deed", "person", _LINE_KEY)
        )
        sql = f"""
            SELECT {_LINE_KEY}, {", ".join(TRAIL_COLUMNS)} FROM trail INDEXED BY trail_by_age
            WHERE {where} ORDER BY at DESC, id DESC LIMIT :limit
        """  # noqa: S608
        for key, *row in connection.execute(sql, {**values, "limit": limit}):
            yield row[0], key, entry_of(row)
    if not wanted.deeds or wanted.deeds & BANK_DEEDS:
        names = ("started_at", "kind", "operations.operator", _ACT_KEY)
        where, values = _conditions(wanted, wanted.deeds & BANK_DEEDS, older_than, names)
        sql = f"""
            SELECT {", ".join(ACT_COLUMNS)} FROM operations INDEXED BY operations_by_start
            CROSS JOIN orders ON orders.number = operations.order_number
            WHERE {where} ORDER BY started_at DESC, operations.id DESC LIMIT :limit
        """  # noqa: S608
        for identity, *row in connection.execute(sql, {**values, "limit": limit}):
            yield row[0], f"o{identity}", act_of(row)


def _conditions(
    wanted: TrailFilter, deeds: frozenset[Deed], older_than: TrailPlace | None, names: tuple[str, str, str, str]
) -> tuple[str, dict[str, Any]]:
    """Return what must hold and its values, for the columns of moment, kind, person and key."""
    at, deed, person, key = names
    parts, values = ["1"], dict[str, Any]()
    if wanted.person:
        parts.append(f"{person} = :person")
        values["person"] = wanted.person
    if wanted.day is not None:
        parts.append(f"{at} >= :day_starts AND {at} < :day_ends")
        values["day_starts"], values["day_ends"] = span_of(wanted.day)
    if deeds:
        words = sorted(each.value for each in deeds)
        parts.append(f"{deed} IN ({', '.join(f':deed{place}' for place, _ in enumerate(words))})")
        values |= {f"deed{place}": word for place, word in enumerate(words)}
    if older_than is not None:
        parts.append(f"{at} <= :older_at AND ({at} < :older_at OR {key} < :older_key)")
        values |= {"older_at": to_milliseconds(older_than.at), "older_key": older_than.key}
    return " AND ".join(parts), values
