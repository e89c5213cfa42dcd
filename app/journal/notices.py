"""What banks told without being asked: kept once each, matched with an order, forgotten after a month."""

from collections.abc import Sequence
from datetime import datetime

import apsw

from app.domain.errors import JournalDamaged
from app.domain.identifiers import GatewayOrderId, ProfileName
from app.domain.notice import Claim, Notice
from app.domain.received_notice import KEPT_FOR, ReceivedNotice
from app.journal.moments import to_milliseconds, to_moment

_KEEP = """
    INSERT INTO notices (
        profile, fingerprint, received_at, claim, succeeded, gateway_order_id, also_known_as, order_number
    )
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET received_at = excluded.received_at, matched = 0
"""
_UNMATCHED = """
    SELECT profile, fingerprint, received_at, claim, succeeded, gateway_order_id, also_known_as, order_number
    FROM notices
    WHERE matched = 0 AND received_at >= ? ORDER BY received_at
"""


def keep(connection: apsw.Connection, received: ReceivedNotice) -> datetime | None:
    """Return when the same notice came last before, None for one that is new or was never matched.

    Very old ones are forgotten on the way.
    """
    at = to_milliseconds(received.at)
    connection.execute("DELETE FROM notices WHERE received_at < ?", (at - KEPT_FOR.total_seconds() * 1000,))
    before = connection.execute(
        "SELECT received_at FROM notices WHERE profile = ? AND fingerprint = ? AND matched = 1",
        (received.profile, received.fingerprint),
    ).fetchone()
    notice = received.notice
    succeeded = None if notice.succeeded is None else int(notice.succeeded)
    connection.execute(
        _KEEP,
        (
            received.profile,
            received.fingerprint,
            at,
            notice.claim.value,
            succeeded,
            notice.gateway_order_id,
            notice.also_known_as,
            notice.order_number,
        ),
    )
    return None if before is None else to_moment(before[0])


def match(connection: apsw.Connection, received: ReceivedNotice) -> None:
    """Note that its order was found, and its bank asked about it."""
    connection.execute(
        "UPDATE notices SET matched = 1 WHERE profile = ? AND fingerprint = ?",
        (received.profile, received.fingerprint),
    )


def unmatched(connection: apsw.Connection, since: datetime) -> Sequence[ReceivedNotice]:
    """Return those never matched, oldest first. Raises JournalDamaged."""
    rows = connection.execute(_UNMATCHED, (to_milliseconds(since),))
    try:
        return [_received(*row) for row in rows]
    except ValueError as error:
        raise JournalDamaged("a notice cannot be read") from error


def _received(
    profile: str,
    fingerprint: str,
    at: int,
    claim: str,
    succeeded: int | None,
    key: str | None,
    other_key: str | None,
    number: str | None,
) -> ReceivedNotice:
    notice = Notice(
        Claim(claim),
        None if succeeded is None else bool(succeeded),
        None if key is None else GatewayOrderId(key),
        number,
        also_known_as=None if other_key is None else GatewayOrderId(other_key),
    )
    return ReceivedNotice(ProfileName(profile), fingerprint, to_moment(at), notice)
