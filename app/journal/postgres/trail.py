"""The trail of all tills: lines that are only ever added; acts at the bank are read along, where they are kept."""

from collections.abc import AsyncIterator, Sequence

from app.domain.trail import BANK_DEEDS, Deed, TrailEntry, TrailFilter, TrailPage, TrailPlace
from app.journal.moments import span_of, to_milliseconds
from app.journal.people_rows import ACT_COLUMNS, TRAIL_COLUMNS, act_of, entry_of, trail_row
from app.journal.postgres.database import Connection
from app.journal.postgres.texts import storable

_INSERT = f"""
    INSERT INTO trail ({", ".join(TRAIL_COLUMNS)}, about) VALUES ($1, $2, $3, $4, $5, $6, $7::json, $8)
"""  # noqa: S608 - names of ours
_LINE_KEY = "'t' || lpad(id::text, 15, '0')"
_ACT_KEY = "'o' || operations.id"
_LINES = f"""
    SELECT {_LINE_KEY} AS place, {", ".join(TRAIL_COLUMNS[:-1])}, facts::text FROM trail
"""  # noqa: S608
_ACTS = f"""
    SELECT {", ".join(ACT_COLUMNS)} FROM operations JOIN orders ON orders.number = operations.order_number
"""  # noqa: S608


async def note(connection: Connection, entry: TrailEntry, about: str | None = None) -> None:
    """Add a line; `about` names the row it changed. The server seals it and enters the line in the ledger."""
    values = [storable(value) if isinstance(value, str) else value for value in trail_row(entry)]
    await connection.execute(_INSERT, *values, about)


async def page(connection: Connection, wanted: TrailFilter, limit: int, older_than: TrailPlace | None) -> TrailPage:
    """Return the newest lines that fit, or the next ones behind a place."""
    found = [line async for line in _lines(connection, wanted, limit + 1, older_than)]
    found.sort(key=lambda each: each[:2], reverse=True)
    entries = tuple(entry for _at, _key, entry in found[:limit])
    if len(found) <= limit or not entries:
        return TrailPage(entries)
    return TrailPage(entries, TrailPlace(entries[-1].at, found[limit - 1][1]))


async def of_order(connection: Connection, number: str) -> Sequence[TrailEntry]:
    """Return what the trail says about one order beside its own timeline, oldest first."""
    found = await connection.fetch(f"{_LINES} WHERE order_number = $1 ORDER BY id", storable(number))
    return [entry_of(tuple(row.values())[1:]) for row in found]


async def _lines(
    connection: Connection, wanted: TrailFilter, limit: int, older_than: TrailPlace | None
) -> AsyncIterator[tuple[int, str, TrailEntry]]:
    """Yield moment, key and line of the newest ones of both kinds, `limit` of each at most."""
    if not wanted.deeds or wanted.deeds - BANK_DEEDS:
        where, values = _conditions(
            wanted, wanted.deeds - BANK_DEEDS, older_than, ("at", "deed", "person", _LINE_KEY)
        )
        for row in await connection.fetch(
            f"{_LINES} WHERE {where} ORDER BY at DESC, id DESC LIMIT {limit:d}", *values
        ):
            key, *line = row.values()
            yield line[0], key, entry_of(line)
    if not wanted.deeds or wanted.deeds & BANK_DEEDS:
        names = ("started_at", "kind", "operations.operator", _ACT_KEY)
        where, values = _conditions(wanted, wanted.deeds & BANK_DEEDS, older_than, names)
        order = f"ORDER BY started_at DESC, operations.id DESC LIMIT {limit:d}"
        for row in await connection.fetch(f"{_ACTS} WHERE {where} {order}", *values):
            identity, *act = row.values()
            yield act[0], f"o{identity}", act_of(act)


def _conditions(
    wanted: TrailFilter, deeds: frozenset[Deed], older_than: TrailPlace | None, names: tuple[str, str, str, str]
) -> tuple[str, list[object]]:
    """Return what must hold and its values, for the columns of moment, kind, person and key."""
    at, deed, person, key = names
    parts: list[str] = ["true"]
    values: list[object] = []

    def place(value: object) -> str:
        values.append(value)
        return f"${len(values)}"

    if wanted.person:
        parts.append(f"{person} = {place(storable(wanted.person))}")
    if wanted.day is not None:
        starts, ends = span_of(wanted.day)
        parts.append(f"{at} >= {place(starts)} AND {at} < {place(ends)}")
    if deeds:
        parts.append(f"{deed} = ANY({place(sorted(each.value for each in deeds))}::text[])")
    if older_than is not None:
        moment = place(to_milliseconds(older_than.at))
        parts.append(f'{at} <= {moment} AND ({at} < {moment} OR ({key}) COLLATE "C" < {place(older_than.key)})')
    return " AND ".join(parts), values
