"""What counts as a fault of the books, whichever database keeps them, and how far has a check come?"""

from collections.abc import Sequence

from msgspec import Struct, field

from app.domain.books import BooksChecked
from app.domain.day_report import SignedReport
from app.domain.errors import JournalDamaged
from app.journal.chain import next_link

LINES_AT_ONCE = 500
PAGES_AT_ONCE = 100
TAIL = 200
"""So many of the last lines are checked whenever the books are opened."""
_FAULTS_TOLD = 20


class CheckNotes(Struct, kw_only=True):
    """Judges what a check reads and remembers where it went on from; `after` is the last line it has judged."""

    after: int = 0
    orders: int = 0
    faults: list[str] = field(default_factory=list)
    _link: bytes | None = None
    _order: int = 0
    _operation: str = ""
    _entry: int = 0
    _trail_line: int = 0
    _reading: str = ""
    _unread: list[SignedReport] | None = None
    _parts_done: int = 0

    def result(self) -> BooksChecked:
        return BooksChecked(self.after, self.orders, tuple(self.faults))

    def raise_faults(self) -> None:
        """Raise JournalDamaged when something was found."""
        if self.faults:
            raise JournalDamaged(self.faults[0])

    def see_page(self, order_id: int, is_right: bool) -> None:
        """Take note of one order's page."""
        self._order = order_id
        if not is_right:
            self._fault(f"order in row {order_id}")

    def _see_line(self, sequence: int, order_id: int, page: bytes, linked: bytes, has_order: bool) -> None:
        """Judge the next line against the one before, whose link is known."""
        right = self._link is not None and next_link(self._link, sequence, order_id, page) == linked
        if sequence != self.after + 1 or not right or not has_order:
            self._fault(f"ledger line {sequence}")
        self.after, self._link = sequence, linked

    def _see_operation(self, operation: str, has_order: bool) -> None:
        self._operation = operation
        if not has_order:
            self._fault(f"operation {operation}")

    def _see_entry(self, entry: int, has_order: bool) -> None:
        self._entry = entry
        if not has_order:
            self._fault(f"timeline entry {entry}")

    def _see_trail_line(self, line: int, is_right: bool) -> None:
        self._trail_line = line
        if not is_right:
            self._fault(f"line {line} of the trail")

    def _keep_unread(self, reports: Sequence[SignedReport], journal: str) -> None:
        """Remember the reports to recount; those written in another journal were counted there."""
        self._unread = [each for each in reports if each.report.ledger.journal == journal]

    def _see_report(self, signed: SignedReport, is_as_counted: bool) -> None:
        if not is_as_counted:
            self._fault(f"figures of day report {signed.report.number} of {signed.report.profile}")

    def _see_reading(self, reading: tuple[str, bool] | None) -> bool:
        """Take note of one reading of a bank's file; tell whether there was one."""
        if reading is None:
            return False
        self._reading, is_as_sealed = reading
        if not is_as_sealed:
            self._fault(f"what agreed in reading {self._reading} of a bank's file")
        return True

    def _fault(self, where: str) -> None:
        if len(self.faults) < _FAULTS_TOLD:
            self.faults.append(where)
