"""The screen of the bank's own file: what each column means, how it compares, and what of it is accepted."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from app.domain.currency import Currency
from app.domain.day_errors import DifferenceReasonMissing
from app.domain.errors import CardNumberInText, PaydeskError
from app.domain.money import Money
from app.domain.profile import BankProfile
from app.domain.settlement import Difference, DifferenceKind
from app.domain.statement import SIDES, Column, Sheet
from app.presenters.day_words import DayWords
from app.presenters.message import Message
from app.presenters.presenter import MessagePresenter, Speech
from app.presenters.words import Sentence
from app.services.settlement import Compared, SettlementDesk

NO_COLUMN = -1
_OTHER_WAY: Mapping[Column, Collection[Column]] = {Column.AMOUNT: SIDES, **dict.fromkeys(SIDES, (Column.AMOUNT,))}


class ColumnChoice(Struct, frozen=True):
    """One meaning, its name, which column of the file has it, and what stands there in the first line."""

    column: Column
    name: str
    place: int
    sample: str


class DifferenceRow(Struct, frozen=True):
    """One difference as it is shown."""

    mark: str
    what: str
    name: str
    ours: str
    banks: str
    standing: str


class SettlementState(Struct, frozen=True):
    """`columns` and `titles` are what the file has; empty before one is chosen. `rows` are the differences."""

    file: str = ""
    columns: tuple[ColumnChoice, ...] = ()
    titles: tuple[tuple[int, str], ...] = ()
    hidden: str = ""
    lead: str = ""
    rows: tuple[DifferenceRow, ...] = ()
    is_compared: bool = False
    reason_fault: str = ""
    message: Message | None = None
    is_busy: bool = False


class SettlementView(Protocol):
    def draw(self, state: SettlementState) -> None: ...

    def focus_reason(self) -> None:
        """Put the cursor into the reason: something is wrong with it."""
        ...


class SettlementPresenter(MessagePresenter[SettlementView]):
    """Compares one file at a time; `compared` hears of each outcome."""

    def __init__(
        self, speech: Speech, desk: SettlementDesk, profile: BankProfile, compared: Callable[[Compared], object]
    ) -> None:
        super().__init__(speech)
        self._desk = desk
        self._profile = profile
        self._tell = compared
        self._sheet: Sheet | None = None
        self._columns: dict[Column, int] = {}
        self._compared: Compared | None = None
        self._is_busy = False
        self._reason_fault: Sentence | None = None

    async def open_file(self, path: Path) -> None:
        """Read the file and show how its columns were understood."""

        async def work() -> None:
            self._compared = None
            self._sheet = await self._desk.read(self._profile, path)
            self._columns = dict(self._sheet.columns)

        await self._do(work)

    def choose(self, column: Column, place: int) -> None:
        """Say which column of the file has this meaning; NO_COLUMN: none has.

        A sum stands in one column or in two: choosing the one way leaves the other.
        """
        self._columns.pop(column, None)
        if place != NO_COLUMN:
            for other in _OTHER_WAY.get(column, ()):
                self._columns.pop(other, None)
            self._columns[column] = place
        self._compared = None
        self.render()

    async def compare(self) -> None:
        """Compare the file with the columns as they are chosen."""
        sheet = self._sheet
        if sheet is None:
            return

        async def work() -> None:
            self._take(await self._desk.compare(self._profile, sheet, self._columns))

        await self._do(work)

    async def accept(self, mark: str, reason: str) -> None:
        """Accept one difference, with a reason."""
        compared = self._compared
        found = next((each for each in compared.open if each.mark == mark), None) if compared is not None else None
        if compared is None or found is None:
            return

        async def work() -> None:
            try:
                self._take(await self._desk.accept(self._profile, compared, found, reason))
            except (DifferenceReasonMissing, CardNumberInText) as fault:
                wrong = fault
                self._reason_fault = lambda: self._speech.errors.message(wrong).happened
                return
            self._told = self._done(lambda: self.tr("The difference is accepted: {name}.").format(name=found.name))

        await self._do(work)
        if self._reason_fault is not None and self._view is not None:
            self._view.focus_reason()

    # --- inside -------------------------------------------------------------------------------------------------

    def _take(self, compared: Compared) -> None:
        self._compared = compared
        self._tell(compared)

    async def _do(self, work: Callable[[], Awaitable[None]]) -> None:
        if self._is_busy:
            return
        self._is_busy, self._told, self._reason_fault = True, None, None
        self.render()
        try:
            await work()
        except PaydeskError as failure:
            self._told = self._failed(failure)
        finally:
            self._is_busy = False
            self.render()

    def render(self) -> None:
        if self._view is None:
            return
        sheet = self._sheet
        if sheet is None:
            self._view.draw(SettlementState(message=self._message, is_busy=self._is_busy))
            return
        titles = tuple((at, title) for at, title in enumerate(sheet.titles) if title and at not in sheet.hidden)
        first = sheet.rows[0].cells
        compared = self._compared
        self._view.draw(
            SettlementState(
                file=sheet.name,
                columns=tuple(self._choice(column, first) for column in Column),
                titles=((NO_COLUMN, self.tr("not in the file")), *titles),
                hidden=self.tr("A column of full card numbers was left out; nothing of it is kept.")
                if sheet.hidden
                else "",
                lead="" if compared is None else self._lead(compared),
                rows=() if compared is None else tuple(self._row(each, compared) for each in self._sorted(compared)),
                is_compared=compared is not None,
                reason_fault="" if self._reason_fault is None else self._reason_fault(),
                message=self._message,
                is_busy=self._is_busy,
            )
        )

    def _choice(self, column: Column, first: tuple[str, ...]) -> ColumnChoice:
        place = self._columns.get(column, NO_COLUMN)
        return ColumnChoice(column, self._names[column], place, first[place] if 0 <= place < len(first) else "")

    @property
    def _names(self) -> Mapping[Column, str]:
        return {
            Column.ORDER_NUMBER: self.tr("Order number"),
            Column.GATEWAY_ID: self.tr("The bank's number"),
            Column.REFERENCE: self.tr("Reference (RRN)"),
            Column.APPROVAL: self.tr("Approval code"),
            Column.AMOUNT: self.tr("Amount"),
            Column.CREDIT: self.tr("Credit (came in)"),
            Column.DEBIT: self.tr("Debit (went out)"),
            Column.CURRENCY: self.tr("Currency"),
            Column.KIND: self.tr("Kind of operation"),
            Column.FEE: self.tr("The bank's fee"),
            Column.DAY: self.tr("Day"),
        }

    @staticmethod
    def _sorted(compared: Compared) -> list[Difference]:
        """Return what nobody has accepted first."""
        return sorted(compared.settlement.differences, key=lambda each: each.mark in compared.accepted)

    def _lead(self, compared: Compared) -> str:
        words = DayWords(self._translate, self._speech.formats)
        settlement = compared.settlement
        told = [
            self.tr("Compared with {days}.").format(days=", ".join(map(words.day, compared.days))),
            self.tr("%n line(s) agree.", "", len(settlement.agreed)),
            *self._again(compared),
            self.tr("%n difference(s), {open} of them not accepted yet.", "", len(settlement.differences)).format(
                open=self._speech.formats.count(len(compared.open))
            )
            if settlement.differences
            else self.tr("Nothing differs."),
        ]
        if compared.not_kept:
            told.append(self._not_kept(compared))
        if settlement.fees:
            fees = Money(settlement.fees, self._profile.currency)
            told.append(self.tr("The bank's fees: {fees}.").format(fees=self._speech.formats.money(fees)))
        return " ".join(told)

    def _again(self, compared: Compared) -> list[str]:
        if not compared.again:
            return []
        return [self.tr("%n of them agreed with an earlier file already: the files overlap.", "", compared.again)]

    def _not_kept(self, compared: Compared) -> str:
        if not compared.settlement.agreed:
            return self.tr(
                "None of its lines waits for a person: nothing agrees. Is the file this shop's, each column right?"
            )
        return self.tr(
            "%n line(s) more do not wait for a person yet: accept those that do (F10), then compare the file again.",
            "",
            compared.not_kept,
        )

    def _row(self, difference: Difference, compared: Compared) -> DifferenceRow:
        ours, banks = difference.ours, difference.banks
        before = difference.before
        if before is not None:
            what, ours = self.tr("Listed twice by the bank"), before.ours
        else:
            what = {
                DifferenceKind.MISSING: self.tr("Missing at the bank"),
                DifferenceKind.EXTRA: self.tr("Not in our books"),
                DifferenceKind.DIFFERENT: self.tr("Different amount"),
            }[difference.kind]
        line = "" if banks is None else self.tr("line {line}").format(line=banks.line)
        return DifferenceRow(
            difference.mark,
            what,
            difference.name,
            "" if ours is None else self._signed(ours.minor, ours.movement.amount.currency),
            ""
            if banks is None
            else ", ".join(filter(None, (self._signed(banks.minor, banks.currency), banks.day, line))),
            self._standing(difference, compared),
        )

    def _standing(self, difference: Difference, compared: Compared) -> str:
        if difference.mark in compared.accepted:
            return self.tr("accepted")
        if difference.before is None:
            return ""
        return self.tr("matched already, in {file}").format(file=difference.before.file or compared.file)

    def _signed(self, minor: int, money: Currency) -> str:
        return DayWords(self._translate, self._speech.formats).net(minor, money)
