"""Which days does somebody mean who types "today", "12.03" or "2026-03-12"?"""

import re
from datetime import date, timedelta

from app.presenters.highlight import folded
from app.presenters.words import Words
from app.services.order_filters import FIRST_DAY, LAST_DAY, Days

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})([./])(\d{1,2})(?:\2(\d{4}|\d{2})?)?", re.ASCII)
"""With dots or, as Greeks write it, with strokes."""


class TypedDays(Words):
    """Reads days in one language, and in English everywhere: that is what stands in every handbook."""

    def day(self, typed: str, today: date) -> date | None:
        """Return the day that is meant, None where no day is. Without a year it is the last such day."""
        word = folded(typed)
        if word in ("today", folded(self.tr("today"))):
            return today
        if word in ("yesterday", folded(self.tr("yesterday"))):
            return today - timedelta(days=1)
        if iso := _ISO.fullmatch(word):
            return _date(int(iso[1]), int(iso[2]), int(iso[3]))
        if day_first := _DAY_FIRST.fullmatch(word):
            return _day_first(int(day_first[1]), int(day_first[3]), day_first[4], today)
        return None

    def days(self, first: str, last: str, today: date) -> Days | None:
        """Return the days from one to another; an empty end is the first day of the calendar, or today."""
        begin = self.day(first, today) if first else FIRST_DAY
        end = self.day(last, today) if last else today
        return None if begin is None or end is None or end < begin else Days(begin, end)


def _day_first(day: int, month: int, year: str | None, today: date) -> date | None:
    if year:
        return _date(int(year) if len(year) == 4 else 2000 + int(year), month, day)
    # 29 February has no place in most years: the last one that had it.
    for each in range(today.year, today.year - 9, -1):
        found = _date(each, month, day)
        if found is not None and found <= today:
            return found
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if FIRST_DAY <= found <= LAST_DAY else None
