"""How the report of a closed day stands on paper: its figures, what was open, and how it can be checked."""

from app.domain.currency import currency
from app.domain.day_report import DayReport, OpenPoints, SignedReport
from app.domain.day_totals import TotalsLine, by_currency
from app.domain.money import parse_amount
from app.domain.movement import MovementKind
from app.domain.profile import BankProfile
from app.presenters.day_words import DayWords
from app.presenters.formatting import in_groups
from app.presenters.presenter import Speech
from app.presenters.slip import Slip
from app.presenters.words import Words

_SHOWN_OF_HASH = 16


class DaySlipWriter(Words):
    """Writes a report in the clerk's language; the figures are those that were signed."""

    def __init__(self, speech: Speech) -> None:
        super().__init__(speech.translate)
        self._speech = speech
        self._words = DayWords(speech.translate, speech.formats)

    def slip(self, signed: SignedReport, profile: BankProfile) -> Slip:
        """Return the report for printing."""
        report = signed.report
        heading = self.tr("Day report {number}").format(number=report.number)
        whole = by_currency(report.lines)
        amount = " · ".join(self._words.net(line.net, line.currency) for line in whole) or "–"
        mark = self._speech.orders.mark_of(profile.environment)
        file_name = f"{heading} {report.day.isoformat()} {report.profile}"
        rows = (*self._facts(report, profile), *self._figures(report), *self._open(report), *self._proof(signed))
        remark = self.tr("Signed by the till. “python -m app.verify” recounts it and checks the signature.")
        return Slip(heading, heading, amount, rows, remark, mark, file_name, "")

    def _facts(self, report: DayReport, profile: BankProfile) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Business day"), self._words.day(report.day)),
            (self.tr("Bank"), profile.title_in(self._speech.language)),
            (self.tr("Closed"), self._speech.formats.moment(report.closed_at)),
            (self.tr("Closed by"), report.closed_by or "–"),
            (self.tr("Till"), report.till),
        )

    def _figures(self, report: DayReport) -> tuple[tuple[str, str], ...]:
        rows: list[tuple[str, str]] = []
        for whole in by_currency(report.lines):
            rows += self._sums(whole)
            mine = [line for line in report.lines if line.currency == whole.currency]
            for line in mine if len(mine) > 1 else ():
                rows.append((self._words.who(line.operator), self._words.net(line.net, line.currency)))
        return tuple(rows) or ((self.tr("Money moved"), self.tr("none")),)

    def _sums(self, line: TotalsLine) -> list[tuple[str, str]]:
        sums = [
            (
                f"{self._words.kind(kind)} ({self._speech.formats.count(line.of(kind).count)})",
                self._speech.formats.money(line.amount(kind)),
            )
            for kind in MovementKind
            if line.of(kind).count
        ]
        return [*sums, (self.tr("After refunds"), self._words.net(line.net, line.currency))]

    def _open(self, report: DayReport) -> tuple[tuple[str, str], ...]:
        points = report.open_points
        rows = (
            (self.tr("Came after the day before was closed"), ", ".join(report.late)),
            (self.tr("Unclear when it was closed"), self._unclear(points)),
            (self.tr("Holds about to end"), ", ".join(points.holds)),
            (self.tr("The bank's file"), self._settlement(report)),
            (self.tr("The bank's fees"), self._fees(report)),
            (self.tr("Differences not accepted"), ", ".join(points.differences)),
            (self.tr("Links not paid yet"), self._speech.formats.count(points.links) if points.links else ""),
        )
        return tuple(row for row in rows if row[1])

    def _unclear(self, points: OpenPoints) -> str:
        """Return what nobody knew the end of: its sums, then the orders."""
        sums, orders = self._words.at_stake(points), ", ".join(points.doubts)
        return f"{sums}: {orders}" if sums else orders

    def _settlement(self, report: DayReport) -> str:
        facts = report.settlement
        if facts is None:
            return ""
        told = self.tr(
            "{file}: {agreed} agree, {missing} missing, {extra} extra, {different} different; {accepted} accepted"
        )
        return told.format_map(facts)

    def _fees(self, report: DayReport) -> str:
        """Return the fees the bank's file told, in the clerk's own way of writing money."""
        plain, _, code = (report.settlement or {}).get("fees", "").partition(" ")
        return self._speech.formats.money(parse_amount(plain, currency(code))) if code else ""

    def _proof(self, signed: SignedReport) -> tuple[tuple[str, str], ...]:
        report = signed.report
        return (
            (self.tr("Ledger"), self.tr("line {line}").format(line=report.ledger.lines)),
            (self.tr("This report"), _short(report.hash)),
            (self.tr("The one before"), _short(report.previous) or "–"),
            (self.tr("Signature"), _short(signed.signature)),
            (self.tr("Key of the till"), _short(signed.key)),
        )


def _short(hexadecimal: str) -> str:
    """Return the beginning of a long number, enough to tell it from any other by eye."""
    return in_groups(hexadecimal[:_SHOWN_OF_HASH])
