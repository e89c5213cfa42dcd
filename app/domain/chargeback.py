"""Did the cardholder's bank take the money of an order back? (gateway manual: chargeback)"""

from collections.abc import Iterable
from datetime import datetime

from msgspec.structs import replace

from app.domain.evidence import StatusSeen
from app.domain.timeline import Happening, TimelineEntry
from app.domain.weighing import Weighed, fits


def with_chargeback(weighed: Weighed, seen: StatusSeen, at: datetime) -> Weighed:
    """Return what an answer makes of an order, with its chargeback where that is news; mostly there is none."""
    if not seen.charged_back or weighed.order.is_charged_back or not fits(weighed.order, seen):
        return weighed
    line = TimelineEntry(at, Happening.CHARGED_BACK)
    return Weighed(replace(weighed.order, is_charged_back=True), (*weighed.entries, line), changed=True)


def charged_back_at(told: Iterable[TimelineEntry]) -> datetime | None:
    """Return when the bank first told of a chargeback, None where it did not."""
    return next((entry.at for entry in told if entry.happening is Happening.CHARGED_BACK), None)
