"""The screen that looks over the days: bars of takings, the share declined, what waits; each as a sentence too."""

from typing import Protocol

from msgspec import Struct

from app.domain.errors import PaydeskError
from app.domain.profile import BankProfile
from app.presenters.day_words import DayWords
from app.presenters.message import Message
from app.presenters.presenter import MessagePresenter, Speech
from app.services.overview import DAYS, DECLINED_WITHIN, DayTaken, Overview, OverviewDesk


class Bar(Struct, frozen=True):
    """One bar of a chart: its height (below zero hangs down), what stands under it, and what is said about it."""

    value: int
    label: str
    spoken: str
    is_open: bool = False
    """The day is not closed yet: its bar may still grow."""


class Tile(Struct, frozen=True):
    """One figure with what it counts."""

    name: str
    figure: str
    says: str


class OverviewState(Struct, frozen=True):
    """`spoken` says the whole chart as one text."""

    bank: str = ""
    chart_title: str = ""
    bars: tuple[Bar, ...] = ()
    spoken: str = ""
    note: str = ""
    tiles: tuple[Tile, ...] = ()
    message: Message | None = None


class OverviewView(Protocol):
    def draw(self, state: OverviewState) -> None: ...


class OverviewPresenter(MessagePresenter[OverviewView]):
    """Shows one bank."""

    def __init__(self, speech: Speech, desk: OverviewDesk, profile: BankProfile) -> None:
        super().__init__(speech)
        self._desk = desk
        self._profile = profile
        self._overview: Overview | None = None

    async def load(self) -> None:
        """Look at the days anew."""
        try:
            self._overview = await self._desk.look(self._profile)
        except PaydeskError as failure:
            self._told = self._failed(failure)
        finally:
            self.render()

    def render(self) -> None:
        if self._view is None:
            return
        overview, bank = self._overview, self._profile.title_in(self._speech.language)
        if overview is None:
            self._view.draw(OverviewState(bank, message=self._message))
            return
        bars = tuple(self._bar(each, overview) for each in overview.days)
        told = [each.spoken for each, day in zip(bars, overview.days, strict=True) if day.sales or day.net]
        self._view.draw(
            OverviewState(
                bank=bank,
                chart_title=self.tr("Takings after refunds, last %n business day(s)", "", DAYS),
                bars=bars,
                spoken=" ".join(told) or self.tr("No money has moved on these days."),
                note=self._note(overview),
                tiles=self._tiles(overview),
                message=self._message,
            )
        )

    def _bar(self, taken: DayTaken, overview: Overview) -> Bar:
        words = DayWords(self._translate, self._speech.formats)
        sales = self.tr("%n sale(s)", "", taken.sales)
        spoken = f"{words.day(taken.day)}: {words.net(taken.net, overview.currency)}, {sales}."
        return Bar(taken.net, str(taken.day.day), spoken, not taken.is_closed)

    def _note(self, overview: Overview) -> str:
        notes = []
        if any(day.net and not day.is_closed for day in overview.days):
            notes.append(self.tr("An outline without filling is a day that was not closed."))
        if overview.others:
            others = ", ".join(str(each) for each in overview.others)
            notes.append(
                self.tr("Other currencies moved too, and stand in the reports: {others}.").format(others=others)
            )
        return " ".join(notes)

    def _tiles(self, overview: Overview) -> tuple[Tile, ...]:
        points, formats = overview.open_points, self._speech.formats
        count = formats.count
        share = formats.percent(round(100 * overview.declined / overview.tried)) if overview.tried else "–"
        of_how_many = self.tr("{declined} of {tried} orders of the last {days} days").format(
            declined=count(overview.declined), tried=count(overview.tried), days=DECLINED_WITHIN
        )
        return (
            Tile(self.tr("Declined"), share, of_how_many),
            Tile(self.tr("Links waiting"), count(points.links), self.tr("not paid by their customers yet")),
            Tile(
                self.tr("Holds about to end"),
                count(len(points.holds)),
                self.tr("the money goes back within two days"),
            ),
            Tile(self.tr("Unclear"), count(len(points.doubts)), self.tr("nobody knows yet whether money moved")),
        )
