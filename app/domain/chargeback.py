"""Did the cardholder's bank take the money of an order back? (gateway manual: chargeback)"""

from collections.abc import Iterable
from datetime import datetime

from app.domain.evidence import StatusSeen
from app.domain.timeline import Happening, TimelineEntry


def chargeback_line(told: Iterable[TimelineEntry], seen: StatusSeen, at: datetime) -> TimelineEntry | None:
    """Return the line a status answer adds that names a chargeback; None where there is none, or it is written."""
    if not seen.charged_back or charged_back_at(told) is not None:
        return None
    return TimelineEntry(at, Happening.CHARGED_BACK)


def charged_back_at(told: Iterable[TimelineEntry]) -> datetime | None:
    """Return when the bank first told of a chargeback, None where it did not."""
    return next((entry.at for entry in told if entry.happening is Happening.CHARGED_BACK), None)
