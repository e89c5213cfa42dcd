"""How does the bank write a moment: months, dates in requests, timestamps of the V2 interface?"""

from datetime import UTC, datetime
from email.utils import format_datetime

_DATE = "%Y-%m-%dT%H:%M:%S"
_REPORT_DATE = "%Y%m%d%H%M%S"
# strptime alone would read shorter texts too.
_REPORT_LENGTH = 14


def month_of(moment: int) -> str:
    """Return the month as YYYYMM, the way a card's expiry is written."""
    return _utc(moment).strftime("%Y%m")


def day_of(moment: int) -> str:
    """Return the bank's day as YYYYMMDD; it ends at midnight UTC."""
    return _utc(moment).strftime("%Y%m%d")


def timestamp(moment: int) -> str:
    """Return the moment as V2 writes it: ISO 8601, UTC, whole seconds."""
    return _utc(moment).strftime("%Y-%m-%dT%H:%M:%SZ")


def http_date(moment: int) -> str:
    """Return the moment for a Date header."""
    return format_datetime(_utc(moment).replace(microsecond=0), usegmt=True)


def message_date(moment: int) -> str:
    """Return the moment as messages of 3-D Secure 1 write it."""
    return _utc(moment).strftime("%Y%m%d %H:%M:%S")


def date_text(moment: int) -> str:
    """Return the moment as V1 writes a date in words: `yyyy-MM-ddTHH:mm:ss`, UTC."""
    return _utc(moment).strftime(_DATE)


def long_date(moment: int) -> str:
    """Return the moment as callbacks write it: `Mon Jan 31 21:46:52 UTC 2022`, in English wherever the bank runs."""
    weekday, day, month, year, time, _ = http_date(moment).replace(",", "").split()
    return f"{weekday} {month} {day} {time} UTC {year}"


def moment_in(text: str) -> int | None:
    """Return the moment a V1 request names (`yyyy-MM-ddTHH:mm:ss`, UTC), or None when it names none."""
    return _parsed(text, _DATE)


def report_moment_in(text: str) -> int | None:
    """Return the moment a V1 report is asked from or to (`yyyyMMddHHmmss`, UTC), or None when it names none."""
    return _parsed(text, _REPORT_DATE) if len(text) == _REPORT_LENGTH else None


def _parsed(text: str, form: str) -> int | None:
    try:
        parsed = datetime.strptime(text, form)
    except ValueError:
        return None
    return int(parsed.replace(tzinfo=UTC).timestamp() * 1000)


def _utc(moment: int) -> datetime:
    return datetime.fromtimestamp(moment / 1000, UTC)
