"""What does a bank's own file say? Which column means what, and each line as money with the keys it can be found by.

Full card numbers never get in: a column that holds them is no column at all, and no cell of another one keeps one.
"""

import re
from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum
from hashlib import sha256

from msgspec import Struct

from app.domain.currency import Currency, currency, currency_by_number
from app.domain.day_errors import StatementUnusable
from app.domain.errors import InputFault
from app.domain.hidden_card import card_digits_in
from app.domain.money import parse_amount

_LOOKED_AT = 200
"""So many lines tell whether a column holds card numbers, and where the titles stand."""
_LONGEST_KEY, _LONGEST_DAY = 100, 32
_NO_LETTERS = re.compile(r"[^\w]+|_")
_MONEY = re.compile(r"[^\d.,]")
_DAYS = (
    (("year", "month", "day"), re.compile(r"(\d{4})[-./]?(\d{1,2})[-./]?(\d{1,2})(?!\d)")),
    (("day", "month", "year"), re.compile(r"(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})(?!\d)")),
)
"""How files write a day."""


class Column(Enum):
    """What a column of the file may mean."""

    ORDER_NUMBER = "order-number"
    GATEWAY_ID = "gateway-id"
    REFERENCE = "reference"
    APPROVAL = "approval"
    AMOUNT = "amount"
    CURRENCY = "currency"
    KIND = "kind"
    FEE = "fee"
    DAY = "day"


KEYS = (Column.ORDER_NUMBER, Column.GATEWAY_ID, Column.REFERENCE, Column.APPROVAL)
"""A movement is found by these, the surest first; the approval code is no key of its own."""

_TITLES: Mapping[Column, tuple[str, ...]] = {
    Column.ORDER_NUMBER: (
        "ordernumber", "orderno", "order", "merchantordernumber", "merchantreference", "номерзаказа", "заказ",
        "заказмагазина", "номерзаказамагазина",
    ),
    Column.GATEWAY_ID: (
        "mdorder", "orderid", "gatewayorderid", "transactionid", "paymentid", "идентификаторзаказа", "uid",
        "номерзаказавплатежномшлюзе", "идентификаторплатежа",
    ),
    Column.REFERENCE: ("rrn", "referencenumber", "refnum", "retrievalreferencenumber", "reference", "ррн", "ссылка"),
    Column.APPROVAL: (
        "approvalcode", "authcode", "authorisationcode", "authorizationcode", "кодавторизации", "кодподтверждения",
    ),
    Column.AMOUNT: (
        "amount", "transactionamount", "grossamount", "sum", "operationamount", "сумма", "суммаоперации",
        "суммаплатежа", "суммазаказа", "суммавозмещения",
    ),
    Column.CURRENCY: ("currency", "curr", "ccy", "transactioncurrency", "валюта", "валютаоперации"),
    Column.KIND: ("type", "operation", "transactiontype", "operationtype", "тип", "типоперации", "операция"),
    Column.FEE: ("fee", "commission", "merchantfee", "комиссия", "комиссиябанка", "суммакомиссии"),
    Column.DAY: (
        "date", "day", "transactiondate", "operationdate", "paymentdate", "дата", "датаоперации", "датаплатежа",
        "датазаказа", "датаивремя",
    ),
}  # fmt: skip
"""Titles by meaning, small letters alone."""

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


class SheetRow(Struct, frozen=True):
    """One line of a file as it is written there, with its place in it."""

    line: int
    cells: tuple[str, ...]


class Sheet(Struct, frozen=True):
    """A file as read: its titles, its lines, and how each column was understood.

    `hidden` are the columns that hold card numbers; nothing of them is left in the lines.
    """

    name: str
    titles: tuple[str, ...]
    rows: tuple[SheetRow, ...]
    columns: Mapping[Column, int]
    hidden: frozenset[int] = frozenset()

    @property
    def content(self) -> str:
        """Return what tells the file from all others, however it is called and its columns are understood."""
        return sha256("\n".join("\t".join(row.cells) for row in self.rows).encode(errors="replace")).hexdigest()[:32]


class BankLine(Struct, frozen=True):
    """One movement as the bank's file tells it. `minor` is below zero for money that went back to the customer."""

    line: int
    minor: int
    currency: Currency
    keys: Mapping[Column, str]
    fee: int = 0
    """In the shop's own currency; below zero where the file writes it so."""
    day: str = ""
    """As the bank writes it."""

    @property
    def said(self) -> tuple[object, ...]:
        """Return what the line says of the money, wherever it stands in whatever file."""
        return self.minor, self.currency.code, *sorted(self.keys.values())

    @property
    def moved_on(self) -> str:
        """Return the day in one way of writing, whichever of its ways the bank took; "" where the file tells none."""
        return _written_one_way(self.day)

    @property
    def fact(self) -> tuple[object, ...]:
        """Return what tells the line from all others of its bank: with the same day it is the same in two files."""
        return *self.said, self.moved_on


def sheet_of(name: str, rows: Sequence[SheetRow], remembered: Mapping[Column, str]) -> Sheet:
    """Return the file with its columns guessed; `remembered` are the titles chosen for this bank before.

    Raises StatementUnusable for a file without titles or lines.
    """
    head = _head_of(rows, remembered)
    titles, lines = rows[head].cells, [row for row in rows[head + 1 :] if any(row.cells)]
    if not lines:
        raise StatementUnusable("empty")
    hidden = frozenset(place for place in range(len(titles)) if _holds_cards(place, lines))
    clean = tuple(SheetRow(row.line, _without(row.cells, hidden)) for row in lines)
    found = {column: at for column, at in _columns(titles, remembered).items() if at not in hidden}
    return Sheet(name, tuple(titles), clean, found, hidden)


def lines_of(sheet: Sheet, columns: Mapping[Column, int], usual: Currency) -> tuple[BankLine, ...]:
    """Return the lines as money, by the columns that were chosen; lines about no money are left out.

    Raises StatementUnusable, which names the line, and "no-columns" without a sum or without any key.
    """
    if Column.AMOUNT not in columns or not any(key in columns for key in KEYS):
        raise StatementUnusable("no-columns")
    read = [_line(row, columns, usual) for row in sheet.rows]
    return tuple(line for line in read if line is not None)


def _line(row: SheetRow, columns: Mapping[Column, int], usual: Currency) -> BankLine | None:
    cells = {column: row.cells[at].strip() if at < len(row.cells) else "" for column, at in columns.items()}
    written = {key: _plain(cells.get(key, ""))[:_LONGEST_KEY] for key in KEYS}
    keys = {key: value for key, value in written.items() if value}
    if all(_TOTAL.match(value.casefold()) for value in keys.values()):
        return None  # a line of sums, or of words
    money = _currency(cells.get(Column.CURRENCY, ""), usual, row.line)
    minor = _minor(cells[Column.AMOUNT], money, row.line)
    if not minor:
        return None  # a service that cost nothing
    if _MONEY_BACK.search(cells.get(Column.KIND, "").casefold()):
        minor = -abs(minor)
    fee = cells.get(Column.FEE, "")
    day = cells.get(Column.DAY, "")[:_LONGEST_DAY]
    return BankLine(row.line, minor, money, keys, _fee(fee, usual, row.line) if fee else 0, day)


def _plain(key: str) -> str:
    """Return a key without the signs around it that keep a spreadsheet from reading it as a number."""
    found = _AS_TEXT.fullmatch(key)
    return key if found is None else (found[1] or found[2] or "").strip()


def _written_one_way(day: str) -> str:
    """Return "2026-03-12" of a day as files write it, its time left out: not every file of a bank tells it."""
    for order, written in _DAYS:
        if found := written.match(day.strip()):
            parts = dict(zip(order, found.groups(), strict=True))
            century = "20" if len(parts["year"]) == 2 else ""
            return f"{century}{parts['year']}-{parts['month']:0>2}-{parts['day']:0>2}"
    return day.strip().casefold()


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


def _head_of(rows: Sequence[SheetRow], remembered: Mapping[Column, str]) -> int:
    """Return which row holds the titles: banks write their own name and the period above them."""
    best = max(
        range(min(len(rows), _LOOKED_AT)), key=lambda at: len(_columns(rows[at].cells, remembered)), default=None
    )
    if best is None:
        raise StatementUnusable("empty")
    if len(_columns(rows[best].cells, remembered)) < 2:
        # No title is known: the first row that looks like one, so that a person can say what each means.
        return next((at for at, row in enumerate(rows) if sum(map(bool, row.cells)) > 1), 0)
    return best


def _columns(titles: Sequence[str], remembered: Mapping[Column, str]) -> dict[Column, int]:
    """Return where each column stands; of two with the same meaning the first counts."""
    found: dict[Column, int] = {}
    for column in Column:
        wanted = {_bare(remembered[column])} if column in remembered else set(_TITLES[column])
        place = next((at for at, title in enumerate(titles) if _bare(title) in wanted), None)
        if place is not None and place not in found.values():
            found[column] = place
    return found


def _bare(title: str) -> str:
    return _NO_LETTERS.sub("", title.casefold()).replace("ё", "е")


def _holds_cards(place: int, rows: Sequence[SheetRow]) -> bool:
    """Tell whether more than half of a column are full card numbers."""
    cells = [row.cells[place] for row in rows[:_LOOKED_AT] if place < len(row.cells) and row.cells[place]]
    return 2 * sum(map(card_digits_in, cells)) > len(cells) > 0


def _without(cells: Sequence[str], hidden: frozenset[int]) -> tuple[str, ...]:
    return tuple("" if place in hidden or card_digits_in(cell) else cell for place, cell in enumerate(cells))
