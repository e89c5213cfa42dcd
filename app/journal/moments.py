"""How a moment stands in the journal: UTC milliseconds."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

from app.domain.shop_days import MadeWithin

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def to_milliseconds(moment: datetime) -> int:
    """Return the whole milliseconds since 1970; what is finer is dropped. A moment needs its time zone."""
    if moment.tzinfo is None:
        raise ValueError("a moment without time zone cannot be stored")
    return (moment - _EPOCH) // _MILLISECOND


def to_moment(milliseconds: int) -> datetime:
    """Return the moment (UTC). Raises ValueError for one that no calendar has."""
    try:
        return _EPOCH + milliseconds * _MILLISECOND
    except OverflowError as error:
        raise ValueError("no calendar has this moment") from error


def span_of(day: date) -> tuple[int, int]:
    """Return first and past-the-end milliseconds of a day on the till's own calendar.

    Two midnights, because a day on which the clocks change has not 24 hours.
    """
    return _midnight(day), _midnight(day + timedelta(days=1))


def reach_of(made: Sequence[MadeWithin]) -> tuple[int, int]:
    """Return first and past-the-end milliseconds of all of these together; there is one at least."""
    return to_milliseconds(min(each.begins for each in made)), to_milliseconds(max(each.ends for each in made))


def _midnight(day: date) -> int:
    return to_milliseconds(datetime.combine(day, time.min).astimezone())
