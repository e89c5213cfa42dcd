"""How money, moments and spans look for people, per language. Pure text; no Qt."""

from datetime import date, datetime

from msgspec import Struct

from app.domain.money import Money

_NO_BREAK = "\u00a0"


class _Marks(Struct, frozen=True):
    thousands: str
    decimal: str
    date: str
    short_date: str
    list_separator: str
    opening: str
    closing: str
    percent: str


_MARKS = {
    "en": _Marks(",", ".", "{day} {month_name} {year}", "{day} {month_name}", ",", "“", "”", "%"),
    "ru": _Marks(_NO_BREAK, ",", "{day}.{month}.{year}", "{day}.{month}", ";", "«", "»", " %"),
    "el": _Marks(".", ",", "{day}/{month}/{year}", "{day}/{month}", ";", "«", "»", "%"),
    "kk": _Marks(_NO_BREAK, ",", "{day}.{month}.{year}", "{day}.{month}", ";", "«", "»", " %"),
}
# Not strftime's %b: Qt sets the C library to the computer's language, which need not be the clerk's.
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Formats:
    """Writes money and moments in one language. Moments come as UTC and are shown in the till's zone."""

    def __init__(self, language: str) -> None:
        self._marks = _MARKS.get(language, _MARKS["en"])

    @property
    def decimal_mark(self) -> str:
        return self._marks.decimal

    @property
    def list_separator(self) -> str:
        """What stands between two cells of a CSV file where this language is spoken."""
        return self._marks.list_separator

    def quoted(self, text: str) -> str:
        """Return the text in the quotation marks of the language."""
        return f"{self._marks.opening}{text}{self._marks.closing}"

    def number(self, money: Money) -> str:
        """Return the amount without its currency, for example "1,250.00"."""
        whole, _, part = money.plain().partition(".")
        return self.count(int(whole)) + (self._marks.decimal + part if part else "")

    def typed(self, plain: str) -> str:
        """Return a sum as it is typed into a field: "1250,00", with no marks of thousands."""
        return plain.replace(".", self._marks.decimal)

    def count(self, count: int) -> str:
        """Return a whole number with the marks of its thousands: "12,000"."""
        return f"{count:,}".replace(",", self._marks.thousands)

    def percent(self, share: int) -> str:
        """Return a share of a hundred: "25%", and "25 %" where a space stands before the sign."""
        return f"{share}{self._marks.percent}"

    def money(self, money: Money) -> str:
        """Return the amount with its currency letters; the space between does not break."""
        return f"{self.number(money)}{_NO_BREAK}{money.currency.code}"

    def seconds(self, seconds: float) -> str:
        """Return seconds with one decimal, never less than 0.1: "0.4"."""
        return f"{max(seconds, 0.1):.1f}".replace(".", self._marks.decimal)

    def day_of_year(self, day: date) -> str:
        """Return a day near enough to need no year: "12 Mar"."""
        return self._marks.short_date.format(
            day=f"{day.day:02}", month=f"{day.month:02}", month_name=_MONTHS[day.month - 1]
        )

    def typed_day(self, day: date) -> str:
        """Return a day as it can be typed, with no name of a month: "2026-03-12"."""
        return day.isoformat() if "{month_name}" in self._marks.date else self.date(day)

    def day(self, moment: datetime) -> str:
        return self.date(moment.astimezone().date())

    def date(self, day: date) -> str:
        """Return a day of the calendar: "12 Mar 2026"."""
        return self._marks.date.format(
            day=f"{day.day:02}", month=f"{day.month:02}", month_name=_MONTHS[day.month - 1], year=day.year
        )

    def moment(self, moment: datetime) -> str:
        return self._moment_of(moment.astimezone())

    def _moment_of(self, here: datetime) -> str:
        return f"{self.date(here.date())}, {here.hour:02}:{here.minute:02}"

    def clock_time(self, moment: datetime) -> str:
        return moment.astimezone().strftime("%H:%M:%S")

    def exact_moment(self, moment: datetime, now: datetime) -> str:
        """Return the time with seconds, and the date as well when it was not today."""
        time = self.clock_time(moment)
        return time if moment.astimezone().date() == now.astimezone().date() else f"{self.day(moment)}, {time}"

    def short_moment(self, moment: datetime, now: datetime) -> str:
        """Return only the time for a moment of today, date and time for others."""
        here = moment.astimezone()
        return here.strftime("%H:%M") if here.date() == now.astimezone().date() else self._moment_of(here)


def masked_card(masked: str) -> str:
    """Return what is shown of a card: "•••• 1111"."""
    return f"•••• {masked[-4:]}" if masked else ""


def in_groups(text: str, size: int = 4) -> str:
    return " ".join(text[start : start + size] for start in range(0, len(text), size))
