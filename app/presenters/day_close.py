"""The screen of the business day: what it brought, what is open, closing it, and the reports of the days before."""

from collections.abc import Sequence
from typing import Protocol

from msgspec.structs import replace

from app.domain.day_errors import OpenPointsUnsaid
from app.domain.day_report import OpenPoints, SignedReport
from app.domain.errors import PaydeskError
from app.domain.profile import BankProfile
from app.presenters.day_close_state import DayState, ReportRow
from app.presenters.day_slip import DaySlipWriter
from app.presenters.day_words import DayWords
from app.presenters.message import Message, Tone
from app.presenters.presenter import MessagePresenter, Speech
from app.presenters.slip import Slip
from app.services.day_close import DayClose, DayLook
from app.services.settlement import Compared

_REPORTS = 60
"""So many reports are offered for printing again, two months of them."""


class DayView(Protocol):
    def draw(self, state: DayState) -> None: ...

    def focus(self, act: str) -> None:
        """Put the keyboard on "print" or "close"."""
        ...


class DayPresenter(MessagePresenter[DayView]):
    """Shows the next day of one bank that can be closed."""

    def __init__(self, speech: Speech, day_close: DayClose, profile: BankProfile) -> None:
        super().__init__(speech)
        self._day_close = day_close
        self._profile = profile
        self._look: DayLook | None = None
        self._reports: Sequence[SignedReport] = ()
        self._may_close = False
        self._compared: Compared | None = None
        self._is_busy = False

    async def load(self) -> None:
        """Count the day anew."""
        self._is_busy = True
        self.render()
        try:
            await self._read()
        except PaydeskError as failure:
            self._told = self._failed(failure)
        finally:
            self._is_busy = False
            self.render()

    async def close(self, said_to_know: bool) -> None:
        """Close the day as it is shown; `said_to_know` is the word over what is open."""
        look, known, compared = self._look, self._points(), self._of_this_day()
        if look is None or self._is_busy:
            return
        if known.ask_for_a_word and not said_to_know:
            self._told = self._failed(OpenPointsUnsaid())
            self.render()
            return
        self._is_busy, self._told = True, None
        self.render()
        try:
            facts = None if compared is None else compared.facts
            signed = await self._day_close.close(self._profile.name, look.day, known, facts)
            self._told, self._compared = lambda: self._closed(signed), None
            await self._read()
        except PaydeskError as failure:
            self._told = self._failed(failure)
            await self._read_again()
            next_act = "close"
        else:
            next_act = "print"
        finally:
            self._is_busy = False
            self.render()
        # The button that closed the day could not be pressed meanwhile, and lost the keyboard.
        if self._view is not None:
            self._view.focus(next_act)

    def take_comparison(self, compared: Compared) -> None:
        """Take along how the bank's own file compares with the day."""
        self._compared = compared
        self.render()

    def slip(self, number: int) -> Slip | None:
        """Return one of the reports for printing."""
        writer = DaySlipWriter(self._speech)
        found = (each for each in self._reports if each.report.number == number)
        return next((writer.slip(each, self._profile) for each in found), None)

    def say_not_printed(self) -> None:
        """Say that a report did not get onto paper or into a file."""
        self._told = lambda: Message(
            Tone.WARNING,
            self.tr("The report was not printed."),
            self.tr("It is kept in the journal all the same."),
            self.tr("Check the printer or the folder, and print it again."),
        )
        self.render()

    # --- inside -------------------------------------------------------------------------------------------------

    def _of_this_day(self) -> Compared | None:
        """Return how the bank's file compares, where it is about the day on the screen."""
        compared = self._compared
        return compared if compared is not None and compared.with_open_day else None

    def _points(self) -> OpenPoints:
        """Return what is open about the day, the bank's file included."""
        points = OpenPoints() if self._look is None else self._look.open_points
        compared = self._of_this_day()
        return points if compared is None else replace(points, differences=tuple(each.name for each in compared.open))

    async def _read(self) -> None:
        self._look = await self._day_close.look(self._profile.name)
        self._reports = await self._day_close.reports(self._profile.name, _REPORTS)
        self._may_close = await self._day_close.may_close()

    async def _read_again(self) -> None:
        """Show how the day stands after it could not be closed; what was said about that stays."""
        try:
            await self._read()
        except PaydeskError:
            self._look = None

    def _closed(self, signed: SignedReport) -> Message:
        day = self._words.day(signed.report.day)
        return Message(
            Tone.SUCCESS,
            self.tr("The day {day} is closed: report {number}.").format(day=day, number=signed.report.number),
            self.tr("What is taken from now on counts for the next day."),
        )

    @property
    def _words(self) -> DayWords:
        return DayWords(self._translate, self._speech.formats)

    def render(self) -> None:
        if self._view is None:
            return
        bank = self._profile.title_in(self._speech.language)
        look, words = self._look, self._words
        reports = tuple(self._report_row(each) for each in self._reports)
        if look is None:
            self._view.draw(DayState(bank=bank, reports=reports, message=self._message))
            return
        day = words.day(look.day)
        open_rows = words.open_rows(self._points(), look.sums)
        self._view.draw(
            DayState(
                heading=self.tr("Business day {day}").format(day=day),
                bank=bank,
                notes=self._notes(look),
                rows=words.rows(look.lines),
                nothing="" if look.lines else self.tr("No money has moved on this day yet."),
                open_title=words.open_title(self._points()),
                open_rows=open_rows,
                word=self._word(self._points()),
                waiting_title=self._waiting(look),
                close_title=self.tr("Close the day {day}").format(day=day),
                can_close=look.begun and self._may_close and not self._is_busy,
                why_not=self._why_not(look),
                reports=reports,
                message=self._message,
            )
        )

    def _notes(self, look: DayLook) -> tuple[str, ...]:
        notes = []
        if look.last is None:
            notes.append(
                self.tr("This will be the first report. It counts what moved on this day, and nothing before.")
            )
        if look.late:
            told = self.tr("%n movement(s) came after the day before was closed, and count here.", "", len(look.late))
            notes.append(told)
        if look.waiting:
            notes.append(self.tr("%n later day(s) wait to be closed after this one.", "", look.waiting))
        if (compared := self._of_this_day()) is not None:
            told = self.tr("The bank's file {file}: {agreed} agree, {open} are open.")
            agreed, left = len(compared.settlement.agreed), len(compared.open)
            notes.append(told.format(file=compared.file, agreed=agreed, open=left))
        return tuple(notes)

    def _waiting(self, look: DayLook) -> str:
        links = look.open_points.links
        return self.tr("%n payment link(s) wait for their customers", "", links) if links else ""

    def _word(self, points: OpenPoints) -> str:
        if not points.ask_for_a_word:
            return ""
        count = len(points.doubts) + len(points.holds) + len(points.differences)
        return self.tr("I know about the %n point(s) above. They will be listed in the report.", "", count)

    def _why_not(self, look: DayLook) -> str:
        if not look.begun:
            return self.tr("The day before is closed. This one can be closed once it has begun.")
        return "" if self._may_close else self.tr("Your role may not close the day.")

    def _report_row(self, signed: SignedReport) -> ReportRow:
        report = signed.report
        title = self.tr("Report {number}, {day}").format(number=report.number, day=self._words.day(report.day))
        return ReportRow(report.number, title)
