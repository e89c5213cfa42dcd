"""The strip above the orders: what the day has brought so far, by currency, and as of which minute."""

from app.domain.day_figures import DayFigures, DayGroup
from app.domain.errors import PaydeskError
from app.domain.profile import Environment
from app.presenters.discretion import IsDiscreet, openly, unless
from app.presenters.presenter import ScreenPresenter, Speech
from app.presenters.today_state import Elsewhere, Tile, TileKind, TodayState, TodayView
from app.services.today import DayAtAGlance, Today

_MOST_CURRENCIES = 2
"""So many sums stand in a tile; the others are told by ear and in the tool tip."""


class TodayPresenter(ScreenPresenter[TodayView]):
    """Asks when it is told to; between two answers the numbers stand, with the minute they are of."""

    def __init__(self, speech: Speech, today: Today, is_discreet: IsDiscreet = openly) -> None:
        super().__init__(speech)
        self._is_discreet = is_discreet
        self._today = today
        self._day: DayAtAGlance | None = None

    async def load(self) -> None:
        """Ask anew; when the journal cannot answer, the old numbers stay with their old minute."""
        try:
            self._day = await self._today.look()
        except PaydeskError:
            return
        self.render()

    def render(self) -> None:
        if self._view is None:
            return
        if self._day is None:
            self._view.draw(TodayState())
            return
        asked = self._speech.formats.clock_time(self._day.asked_at)[:5]
        tiles = (*(self._tile(group, self._day) for group in DayGroup), self._attention(self._day))
        self._view.draw(TodayState(tiles, self.tr("Today, as of {time}").format(time=asked)))

    def _tile(self, group: DayGroup, day: DayAtAGlance) -> Tile:
        every = (*day.figures, *day.tried)
        count = sum(each.of(group).orders for each in every)
        test = self._speech.orders.mark_of(Environment.TEST)
        sums = [*self._sums(group, day.figures), *(f"{test} {each}" for each in self._sums(group, day.tried))]
        shown = ", ".join(sums[:_MOST_CURRENCIES]) + (" …" if len(sums) > _MOST_CURRENCIES else "")
        if group is DayGroup.DECLINED:
            sums = [share] if (share := self._share(every)) else []
            shown = ", ".join(sums)
        elif self._is_discreet():
            shown, sums = unless(True, shown), []
        return self._written(group, self._title(group), self._speech.formats.count(count), shown, ", ".join(sums))

    def _sums(self, group: DayGroup, figures: tuple[DayFigures, ...]) -> list[str]:
        return [self._speech.formats.money(each.of(group).sum) for each in figures if each.of(group).orders]

    def _attention(self, day: DayAtAGlance) -> Tile:
        title = self.tr("Needs attention")
        return self._written(Elsewhere.ATTENTION, title, self._speech.formats.count(day.attention), "", "")

    def _written(self, kind: TileKind, title: str, value: str, aside: str, told: str) -> Tile:
        spoken = f"{title}: {value}, {told}" if told else f"{title}: {value}"
        return Tile(kind, title, value, aside, spoken)

    def _title(self, group: DayGroup) -> str:
        return {
            DayGroup.PAID: self.tr("Paid"),
            DayGroup.WAITING: self.tr("Waiting"),
            DayGroup.HELD: self.tr("Held"),
            DayGroup.REFUNDED: self.tr("Refunded"),
            DayGroup.DECLINED: self.tr("Declined"),
        }[group]

    def _share(self, figures: tuple[DayFigures, ...]) -> str:
        """Return which part of all decided orders was declined, "" for none."""
        decided = sum(each.decided for each in figures)
        declined = sum(each.of(DayGroup.DECLINED).orders for each in figures)
        return (
            self.tr("{percent}% of the bank's answers").format(percent=round(100 * declined / decided))
            if declined
            else ""
        )
