"""What does a bank's own file say? Which column means what, and what each line tells of money.

Full card numbers never get in: a column that holds them is no column at all, and no cell of another one keeps one.
"""

import re
from collections.abc import Mapping, Sequence
from enum import Enum
from hashlib import sha256

from msgspec import Struct

from app.domain.currency import Currency
from app.domain.day_errors import StatementUnusable
from app.domain.hidden_card import card_digits_in

_LOOKED_AT = 200
"""So many lines tell whether a column holds card numbers, and where the titles stand."""
_NO_LETTERS = re.compile(r"[^\w]+|_")
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
    CREDIT = "credit"
    DEBIT = "debit"
    CURRENCY = "currency"
    KIND = "kind"
    FEE = "fee"
    DAY = "day"


KEYS = (Column.ORDER_NUMBER, Column.GATEWAY_ID, Column.REFERENCE, Column.APPROVAL)
"""A movement is found by these, the surest first; the approval code is no key of its own."""
SIDES = frozenset({Column.CREDIT, Column.DEBIT})
"""Two columns in the place of one sum, as on a statement of the shop's account: what came in, and what went out."""

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
    Column.CREDIT: (
        "credit", "cr", "creditamount", "amountcredit", "moneyin", "paidin", "кредит", "суммакредит",
        "суммапокредиту", "зачислено", "зачисление", "приход", "поступление", "поступления", "πίστωση", "πιστωση",
        "кіріс",
    ),
    Column.DEBIT: (
        "debit", "dr", "debitamount", "amountdebit", "moneyout", "paidout", "дебет", "суммадебет", "суммаподебету",
        "списано", "списание", "расход", "χρέωση", "χρεωση", "шығыс",
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
    """One movement as the bank's file tells it. `minor` is below zero for money that went back to the customer.

    It is 0 for a line about the bank's fee alone.
    """

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


def _written_one_way(day: str) -> str:
    """Return "2026-03-12" of a day as files write it, its time left out: not every file of a bank tells it."""
    for order, written in _DAYS:
        if found := written.match(day.strip()):
            parts = dict(zip(order, found.groups(), strict=True))
            century = "20" if len(parts["year"]) == 2 else ""
            return f"{century}{parts['year']}-{parts['month']:0>2}-{parts['day']:0>2}"
    return day.strip().casefold()


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
    for column in _other_way_of_sums(found, remembered):
        found.pop(column, None)
    return found


def _other_way_of_sums(found: Mapping[Column, int], remembered: Mapping[Column, str]) -> frozenset[Column]:
    """Return which columns of sums are none: a file with both ways has one sum as the customer paid it."""
    amount = frozenset({Column.AMOUNT})
    in_two = found.keys() >= SIDES and (remembered.keys() >= SIDES or Column.AMOUNT not in found)
    return amount if in_two else SIDES


def _bare(title: str) -> str:
    return _NO_LETTERS.sub("", title.casefold()).replace("ё", "е")


def _holds_cards(place: int, rows: Sequence[SheetRow]) -> bool:
    """Tell whether more than half of a column are full card numbers."""
    cells = [row.cells[place] for row in rows[:_LOOKED_AT] if place < len(row.cells) and row.cells[place]]
    return 2 * sum(map(card_digits_in, cells)) > len(cells) > 0


def _without(cells: Sequence[str], hidden: frozenset[int]) -> tuple[str, ...]:
    return tuple("" if place in hidden or card_digits_in(cell) else cell for place, cell in enumerate(cells))
