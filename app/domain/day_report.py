"""What stands in the report of a closed business day, and how one report holds on to the one before.

A report is one line of text that is signed as it stands. What that proves: the till that holds the key wrote exactly
these figures, behind exactly that report, on books whose ledger ended with that line. Nobody who has the journal, its
key or its server can change a report, take one out of the row or put one in without a signature or the next report
giving it away. What it does not prove: that the clock of the till was right, that whoever closed the day had looked,
or that a key named for the first time is the shop's.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from hashlib import sha256
from typing import Any

from msgspec import Struct

from app.domain.books import JournalHead
from app.domain.currency import currency
from app.domain.day_errors import DayReportUnreadable
from app.domain.day_totals import MovedMoney, Sum, TotalsLine, totals_of
from app.domain.errors import UnknownCurrency
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.money import Money
from app.domain.movement import MovementKind

_EDITION = 1


class OpenPoints(Struct, frozen=True):
    """What was open when the day was closed, by order number; whoever closed it knew, and said so."""

    doubts: tuple[OrderNumber, ...] = ()
    holds: tuple[OrderNumber, ...] = ()
    """Money held that ends soon."""
    differences: tuple[str, ...] = ()
    """What the bank's file says otherwise, and nobody has accepted."""
    links: int = 0
    """Links nobody has paid yet: they are no doubt, and keep no day open."""
    at_stake: tuple[Money, ...] = ()
    """What the doubts come to, by currency; nothing stands here of reports from before."""

    @property
    def ask_for_a_word(self) -> bool:
        return bool(self.doubts or self.holds or self.differences)


class DayReport(Struct, frozen=True):
    """One closed business day of one bank profile. Moments are UTC.

    `counted` is how many movements stand behind the sums and `counted_hash` which ones. `late` names the orders whose
    money moved on a day that was closed already. `ledger` is the journal's head when it was counted, and the next day
    goes on counting behind the line `goes_on_from`.
    """

    profile: ProfileName
    number: int
    day: date
    closed_at: datetime
    closed_by: str
    till: str
    lines: tuple[TotalsLine, ...]
    counted: int
    counted_hash: str
    late: tuple[OrderNumber, ...]
    open_points: OpenPoints
    ledger: JournalHead
    goes_on_from: int
    previous: str = ""
    """SHA-256 of the report before; empty for the first."""
    settlement: Mapping[str, str] | None = None
    """How the bank's own file compared with the day, where one was read."""

    @property
    def text(self) -> str:
        """Return the report as it is signed and kept: one line, the same for the same report."""
        return json.dumps(_written(self), sort_keys=True, separators=(",", ":"), ensure_ascii=True)

    @property
    def hash(self) -> str:
        return sha256(self.text.encode()).hexdigest()


class SignedReport(Struct, frozen=True):
    """A report with the signature of a till and the public key that checks it, both in hexadecimal."""

    report: DayReport
    signature: str
    key: str


def hash_of(moved: Iterable[MovedMoney]) -> str:
    """Return a hash over which movements were counted and what each was; their order does not matter."""
    lines = sorted(
        f"{each.order_number} {each.place} {each.movement.kind.value} {each.movement.amount} {each.operator}"
        for each in moved
    )
    return sha256("\n".join(lines).encode()).hexdigest()


def is_as_counted(report: DayReport, moved: Sequence[MovedMoney]) -> bool:
    """Tell whether the report's figures are those of these movements, recounted."""
    same_lines = {(line.currency, line.operator): line for line in report.lines} == {
        (line.currency, line.operator): line for line in totals_of(moved)
    }
    return same_lines and report.counted == len(moved) and report.counted_hash == hash_of(moved)


def row_faults(reports: Sequence[SignedReport], fits: Callable[[SignedReport], bool]) -> Iterator[str]:
    """Yield what is wrong with the reports of one profile as a row: a signature, or the lack of the one before."""
    known = {(signed.report.number, signed.report.hash) for signed in reports}
    for signed in reports:
        report = signed.report
        name = f"day report {report.number} of {report.profile}"
        if not fits(signed):
            yield f"the signature of {name}"
        if report.number > 1 and (report.number - 1, report.previous) not in known:
            yield f"what stands before {name}"


def read_report(text: str) -> DayReport:
    """Return the report this text is. Raises DayReportUnreadable."""
    try:
        return _read(json.loads(text))
    except (ValueError, TypeError, KeyError, UnknownCurrency):
        raise DayReportUnreadable from None


def _written(report: DayReport) -> dict[str, Any]:
    written = {
        "edition": _EDITION,
        "profile": report.profile,
        "number": report.number,
        "day": report.day.isoformat(),
        "closed_at": report.closed_at.isoformat(),
        "closed_by": report.closed_by,
        "till": report.till,
        "lines": [
            [line.currency.code, line.operator, {kind.value: [of.count, of.minor] for kind, of in line.sums.items()}]
            for line in report.lines
        ],
        "counted": report.counted,
        "counted_hash": report.counted_hash,
        "late": list(report.late),
        "doubts": list(report.open_points.doubts),
        "holds": list(report.open_points.holds),
        "differences": list(report.open_points.differences),
        "links": report.open_points.links,
        "ledger": [report.ledger.journal, report.ledger.lines, report.ledger.link],
        "goes_on_from": report.goes_on_from,
        "previous": report.previous,
        "settlement": None if report.settlement is None else dict(report.settlement),
    }
    if report.open_points.at_stake:  # a report from before must be written as it was signed
        written["at_stake"] = [[each.currency.code, each.minor] for each in report.open_points.at_stake]
    return written


def _read(written: Mapping[str, Any]) -> DayReport:
    journal, lines, link = written["ledger"]
    return DayReport(
        profile=ProfileName(written["profile"]),
        number=int(written["number"]),
        day=date.fromisoformat(written["day"]),
        closed_at=datetime.fromisoformat(written["closed_at"]),
        closed_by=written["closed_by"],
        till=written["till"],
        lines=tuple(
            TotalsLine(
                currency(code),
                operator,
                {MovementKind(kind): Sum(count, minor) for kind, (count, minor) in sums.items()},
            )
            for code, operator, sums in written["lines"]
        ),
        counted=written["counted"],
        counted_hash=written["counted_hash"],
        late=_numbers(written["late"]),
        open_points=OpenPoints(
            _numbers(written["doubts"]),
            _numbers(written["holds"]),
            tuple(written["differences"]),
            written["links"],
            tuple(Money(minor, currency(code)) for code, minor in written.get("at_stake", ())),
        ),
        ledger=JournalHead(journal, lines, link),
        goes_on_from=written["goes_on_from"],
        previous=written["previous"],
        settlement=written["settlement"],
    )


def _numbers(written: Sequence[str]) -> tuple[OrderNumber, ...]:
    return tuple(OrderNumber(each) for each in written)
