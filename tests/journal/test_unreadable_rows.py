"""A row that cannot be read is damage, of whatever kind of row; never a failure nobody expects."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from journal_aids import EUR, NOON, an_operation, an_order

from app.domain.errors import JournalDamaged
from app.domain.identifiers import ProfileName
from app.domain.settlement import DifferenceKind
from app.domain.statement import BankLine, Column
from app.domain.statement_line import KeptLine
from app.journal import operation_rows, rows, statement_rows

_ORDER = rows.row_of(an_order())
_LINE = KeptLine(
    ProfileName("a-bank"), "mark", DifferenceKind.EXTRA, BankLine(2, 1250, EUR, {Column.REFERENCE: "7"}), "f", NOON
)
_BEYOND_ANY_CALENDAR = 2**62


@pytest.mark.parametrize(
    ("read", "columns", "row", "spoilt"),
    [
        (
            operation_rows.operation_of,
            operation_rows.COLUMNS,
            operation_rows.row_of(an_operation(an_order())),
            "kind",
        ),
        (rows.order_of, rows.COLUMNS, tuple(_ORDER[name] for name in rows.COLUMNS), "state"),
        (statement_rows.line_of, statement_rows.STATEMENT_COLUMNS, statement_rows.row_of(_LINE), "kind"),
    ],
    ids=["operation", "order", "line of a bank's file"],
)
def test_a_row_that_cannot_be_read_is_damage(
    read: Callable[[Any], object], columns: Sequence[str], row: Sequence[Any], spoilt: str
) -> None:
    read(tuple(row))
    moment = next(name for name in columns if name.endswith("_at"))
    for name, value in ((spoilt, "no word of ours"), (moment, _BEYOND_ANY_CALENDAR), ("currency", "???")):
        with pytest.raises(JournalDamaged):
            read(tuple(value if column == name else kept for column, kept in zip(columns, row, strict=True)))
