"""What banks told without being asked, kept in the shared journal: once each, whichever till heard it."""

from collections.abc import Sequence
from datetime import datetime

from app.domain.errors import JournalDamaged
from app.domain.identifiers import GatewayOrderId, ProfileName
from app.domain.notice import Claim, Notice
from app.domain.received_notice import KEPT_FOR, ReceivedNotice
from app.journal.moments import to_milliseconds, to_moment
from app.journal.postgres.database import Connection, Record
from app.journal.postgres.texts import storable

_COLUMNS = "profile, fingerprint, received_at, claim, succeeded, gateway_order_id, also_known_as, order_number"
_KEEP = f"""
    INSERT INTO notices ({_COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    ON CONFLICT (profile, fingerprint) DO UPDATE SET received_at = excluded.received_at, matched = 0
"""  # noqa: S608 - column names of ours
_BEFORE = "SELECT received_at FROM notices WHERE profile = $1 AND fingerprint = $2 AND matched = 1 FOR UPDATE"
_UNMATCHED = f"""
    SELECT {_COLUMNS} FROM notices WHERE matched = 0 AND received_at >= $1 ORDER BY received_at
"""  # noqa: S608


async def keep(connection: Connection, received: ReceivedNotice) -> datetime | None:
    """Return when the same notice came last before, None for one that is new or was never matched.

    Very old ones are forgotten on the way.
    """
    at = to_milliseconds(received.at)
    await connection.execute("DELETE FROM notices WHERE received_at < $1", at - int(KEPT_FOR.total_seconds() * 1000))
    before = await connection.fetchval(_BEFORE, received.profile, received.fingerprint)
    notice = received.notice
    await connection.execute(
        _KEEP,
        received.profile,
        received.fingerprint,
        at,
        notice.claim.value,
        None if notice.succeeded is None else int(notice.succeeded),
        _text(notice.gateway_order_id),
        _text(notice.also_known_as),
        _text(notice.order_number),
    )
    return None if before is None else to_moment(before)


async def match(connection: Connection, received: ReceivedNotice) -> None:
    """Note that its order was found, and its bank asked about it."""
    await connection.execute(
        "UPDATE notices SET matched = 1 WHERE profile = $1 AND fingerprint = $2",
        received.profile,
        received.fingerprint,
    )


async def unmatched(connection: Connection, since: datetime) -> Sequence[ReceivedNotice]:
    """Return those never matched, oldest first. Raises JournalDamaged."""
    found = await connection.fetch(_UNMATCHED, to_milliseconds(since))
    try:
        return [_received(row) for row in found]
    except ValueError as error:
        raise JournalDamaged("a notice cannot be read") from error


def _text(value: str | None) -> str | None:
    return None if value is None else storable(value)


def _received(row: Record) -> ReceivedNotice:
    key, other_key = row["gateway_order_id"], row["also_known_as"]
    notice = Notice(
        Claim(row["claim"]),
        None if row["succeeded"] is None else bool(row["succeeded"]),
        None if key is None else GatewayOrderId(key),
        row["order_number"],
        also_known_as=None if other_key is None else GatewayOrderId(other_key),
    )
    return ReceivedNotice(ProfileName(row["profile"]), row["fingerprint"], to_moment(row["received_at"]), notice)
