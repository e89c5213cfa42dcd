"""How does each line of a bank's file become money? Sums as files write them, and which way the money went."""

import re
from collections.abc import Iterable, Mapping
from decimal import ROUND_HALF_UP, Decimal

from msgspec.structs import replace

from app.domain.currency import Currency, currency, currency_by_number
from app.domain.day_errors import StatementUnusable
from app.domain.errors import InputFault
from app.domain.money import parse_amount
from app.domain.statement import KEYS, SIDES, BankLine, Column, Sheet, SheetRow

_LONGEST_KEY, _LONGEST_DAY = 100, 32
_MONEY = re.compile(r"[^\d.,]")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONEY_BACK = re.compile(
    "refund|revers|return|credit(?! *card)|void|chargeback|cancel|возврат|отмен|реверс|сторно|чарджб"
    "|επιστροφ|ακύρωσ|ακυρωσ|αντιλογ|қайтар|болдырма|^[-−]$"
)
"""Kinds of operation that give money back, in small letters; a bare sign is one as well."""
_IS_BACK = re.compile(r"^[^\d.,(]*[-−–]|\([^)]*\d[^)]*\)|\d\s*[-−–]\D*$")
"""How a sum below zero is written: a sign before or behind it, or brackets around it."""
_TOTAL = re.compile(r"((grand |sub)?total|итого?|всего|σύνολο|συνολο|барлығы|жиыны)(?![\w-])")
"""How the lines of sums begin below the others; an order may be called "total-1"."""
_DECIMALS = re.compile(r"(.*\d)([.,])(\d+)")
_AS_TEXT = re.compile(r"""=?"(.*)"|'(.*)""")
"""How a cell is written so that a spreadsheet leaves the zeros in front alone."""
_FEE = re.compile(
    r"^(?!.*\b(with|without|incl\w*|plus|с|без|вкл\w*)\b).*(\bfees?\b|commission|\bmsc\b|комисси|προμ[ηή]θει)"
)
"""Kinds of operation that are the bank's fee, in small letters; a payment "with commission" is a payment."""

Cells = Mapping[Column, str]


def lines_of(sheet: Sheet, columns: Mapping[Column, int], usual: Currency) -> tuple[BankLine, ...]:
    """Return the lines as money, by the columns that were chosen; lines about no money are left out.

    Raises StatementUnusable, which names the line, and "no-columns" without a sum or without any key.
    """
    if not (Column.AMOUNT in columns or columns.keys() >= SIDES) or not any(key in columns for key in KEYS):
        raise StatementUnusable("no-columns")
    cells = [_cells(row, columns) for row in sheet.rows]
    out = -1 if _debits_have_a_sign(cells) else 1
    read = [_line(row.line, each, usual, out) for row, each in zip(sheet.rows, cells, strict=True)]
    return tuple(line for line in read if line is not None)


def _cells(row: SheetRow, columns: Mapping[Column, int]) -> Cells:
    return {column: row.cells[at].strip() if at < len(row.cells) else "" for column, at in columns.items()}


def _line(place: int, cells: Cells, usual: Currency, out: int) -> BankLine | None:
    written = {key: _plain(cells.get(key, ""))[:_LONGEST_KEY] for key in KEYS}
    keys = {key: value for key, value in written.items() if value}
    kind, fee = cells.get(Column.KIND, "").casefold(), cells.get(Column.FEE, "")
    told = BankLine(place, 0, usual, keys, day=cells.get(Column.DAY, "")[:_LONGEST_DAY])
    is_fee = Column.AMOUNT not in cells and _FEE.search(kind) is not None
    is_of_a_day = is_fee and _DAY.fullmatch(told.moved_on) is not None  # a fee of the day names no order
    if not is_of_a_day and all(_TOTAL.match(value.casefold()) for value in keys.values()):
        return None  # a line of sums, or of words
    money = _currency(cells.get(Column.CURRENCY, ""), usual, place)
    minor = _sum(cells, kind, money, place) if Column.AMOUNT in cells else _sum_of_sides(cells, money, place, out)
    if not minor:
        return None  # a service that cost nothing
    beside = _fee(fee, usual, place) if fee else 0
    if is_fee and money == usual:
        return replace(told, fee=beside - minor)
    return replace(told, minor=minor, currency=money, fee=beside)


def _sum(cells: Cells, kind: str, money: Currency, line: int) -> int:
    minor = _minor(cells[Column.AMOUNT], money, line)
    return -abs(minor) if _MONEY_BACK.search(kind) else minor


def _sum_of_sides(cells: Cells, money: Currency, line: int, out: int) -> int:
    """Return what came in, or below zero what went out; the kind of the operation says nothing against the column.

    A debit below zero among others above it may be money that came in again, or one more that went out.
    """
    came, went = cells[Column.CREDIT], cells[Column.DEBIT]
    if _says_a_sum(came) and _says_a_sum(went):
        raise StatementUnusable("both-sides", line)
    if not _says_a_sum(went):
        return _minor(came if _MONEY.sub("", came) else went, money, line)
    minor = out * _minor(went, money, line)
    if minor < 0:
        raise StatementUnusable("debit-sign", line)
    return -minor


def _debits_have_a_sign(lines: Iterable[Cells]) -> bool:
    """Tell whether the file writes all that went out below zero, though it stands in a column of its own."""
    debits = [cell for cells in lines if _says_a_sum(cell := cells.get(Column.DEBIT, ""))]
    return bool(debits) and all(_IS_BACK.search(cell) for cell in debits)


def _says_a_sum(text: str) -> bool:
    return bool(_MONEY.sub("", text).strip("0.,"))


def _plain(key: str) -> str:
    """Return a key without the signs around it that keep a spreadsheet from reading it as a number."""
    found = _AS_TEXT.fullmatch(key)
    return key if found is None else (found[1] or found[2] or "").strip()


def _minor(text: str, money: Currency, line: int) -> int:
    """Return a sum as a file writes it: "1 250,50", "-250.00", "(250.00)", "1250.5 KZT", "JPY -1250.00"."""
    bare = _MONEY.sub("", text)
    if not bare.strip("0.,"):
        if bare:
            return 0
        raise StatementUnusable("amount", line)
    try:
        minor = parse_amount(_without_needless_zeros(bare, money), money).minor
    except InputFault:
        raise StatementUnusable("amount", line) from None
    return -minor if _IS_BACK.search(text) else minor


def _without_needless_zeros(bare: str, money: Currency) -> str:
    """Return "1250" of "1250.00" yen, and "1250.50" of "1250.5000" euros; "1.000" may be a thousand and stays."""
    found = _DECIMALS.fullmatch(bare)
    if found is None:
        return bare
    whole, mark, part = found.groups()
    kept = part[: money.decimals] + part[money.decimals :].rstrip("0")
    may_be_thousands = len(part) == 3 and len(whole) <= 3
    if may_be_thousands or len(kept) > money.decimals:
        return bare
    return f"{whole}{mark}{kept}" if kept else whole


def _fee(text: str, usual: Currency, line: int) -> int:
    """Return a fee in the shop's own currency, rounded: banks work it out to more digits than can be paid."""
    try:
        return _minor(text, usual, line)
    except StatementUnusable:
        found = _DECIMALS.fullmatch(_MONEY.sub("", text))
        if found is None or not found[1].isdecimal():
            raise
    exact = Decimal(f"{found[1]}.{found[3]}").scaleb(usual.decimals)
    minor = int(exact.to_integral_value(ROUND_HALF_UP))
    return -minor if _IS_BACK.search(text) else minor


def _currency(text: str, usual: Currency, line: int) -> Currency:
    if not text:
        return usual
    try:
        return currency_by_number(text) if text.isdigit() else currency(text.upper().replace("RUR", "RUB"))
    except InputFault:
        raise StatementUnusable("currency", line) from None
