"""How long does a hold still stand, and is its end near?"""

from datetime import datetime, timedelta

from app.domain.hold import HoldEnd, Nearness
from app.presenters.formatting import Formats
from app.presenters.words import Translate, Words


class HoldWords(Words):
    """The end of a hold in words; in a list the end of a link is said the same way."""

    def __init__(self, translate: Translate, formats: Formats) -> None:
        super().__init__(translate)
        self._formats = formats

    def end(self, end: HoldEnd, now: datetime) -> str:
        """Return when a hold ends and how long that is; "about" where the bank does not tell."""
        left = end.at - now
        if left <= timedelta():
            return self.tr("probably over since {moment}").format(moment=self._formats.moment(end.at))
        about = self.tr("about {day}").format(day=self._formats.day(end.at))
        told = self._formats.moment(end.at) if end.is_told else about
        return f"{told} ({self._warned(self._time_left(left), end.nearness(now))})"

    def left(self, end: HoldEnd, now: datetime) -> str:
        """Return how long a hold still stands, for a list."""
        span = end.at - now
        if span <= timedelta():
            return self.tr("probably over")
        text = self._time_left(span)
        return text if end.is_told else self.tr("about {left}").format(left=text)

    def left_with_warning(self, end: HoldEnd, now: datetime) -> str:
        """Return how long a hold still stands, for a list, with a word of warning on its last two days."""
        return self._warned(self.left(end, now), end.nearness(now))

    def _warned(self, left: str, nearness: Nearness) -> str:
        match nearness:
            case Nearness.SOON:
                return self.tr("soon: {left}").format(left=left)
            case Nearness.LAST_DAY:
                return self.tr("last day: {left}").format(left=left)
            case _:
                return left

    def _time_left(self, left: timedelta) -> str:
        hours = int(left.total_seconds()) // 3600
        if hours >= 48:
            return self.tr("%n day(s) left", "", hours // 24)
        return self.tr("%n hour(s) left", "", hours) if hours else self.tr("less than an hour left")
