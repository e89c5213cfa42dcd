"""A row that cannot be read is damage, of whatever kind of row; never a failure nobody expects."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from journal_aids import EUR, NOON, UseSqlite, an_entry, an_operation, an_order

from app.domain.errors import JournalDamaged
from app.domain.identifiers import CustomerId, OrderNumber, ProfileName
from app.domain.order import OrderState
from app.domain.settlement import DifferenceKind
from app.domain.statement import BankLine, Column
from app.domain.statement_line import KeptLine
from app.domain.timeline import Happening
from app.journal import day_rows, operation_rows, people_rows, rows, statement_rows, timeline_rows
from app.journal.journal import SqliteJournal
from app.journal.moments import to_milliseconds

_ORDER = rows.row_of(an_order())
_LINE = KeptLine(
    ProfileName("a-bank"), "mark", DifferenceKind.EXTRA, BankLine(2, 1250, EUR, {Column.REFERENCE: "7"}), "f", NOON
)
_BEYOND_ANY_CALENDAR = 2**62
_AT = to_milliseconds(NOON)


def _in_timeline(facts: str) -> object:
    return timeline_rows.entry_of(_AT, "noted", facts)


def _day_of_hold(facts: str) -> object:
    return timeline_rows.newest_plans([(1, "A-1", facts)])


def _movement(facts: str) -> object:
    return list(day_rows.moved_of([(1, "A-1", "EUR", "", None, "", "", _AT, facts)]))


def _line_of_trail(facts: str) -> object:
    return people_rows.entry_of((_AT, "signed-on", "anna", "T1", None, "", facts))


def _line_of_file(keys: str) -> object:
    columns, row = statement_rows.STATEMENT_COLUMNS, statement_rows.row_of(_LINE)
    return statement_rows.line_of(
        tuple(keys if column == "keys" else kept for column, kept in zip(columns, row, strict=True))
    )


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


@pytest.mark.parametrize(
    "facts", ["no JSON", "", "[" * 100_000, "[]", "7", "null", '{"day": 7}'], ids=lambda facts: facts[:12] or "empty"
)
@pytest.mark.parametrize("read", [_in_timeline, _day_of_hold, _movement, _line_of_trail, _line_of_file])
def test_facts_that_are_none_are_damage_wherever_they_are_read(read: Callable[[str], object], facts: str) -> None:
    read("{}")
    with pytest.raises(JournalDamaged):
        read(facts)


@pytest.mark.parametrize(("rights", "limits"), [("7", "[]"), ("no JSON", "[]"), ("[]", "7"), ("[]", "[[1]]")])
def test_rights_of_a_role_that_are_none_are_damage(rights: str, limits: str) -> None:
    people_rows.rules_of(("clerk", "[]", "[]"))
    with pytest.raises(JournalDamaged):
        people_rows.rules_of(("clerk", rights, limits))


def test_facts_spoilt_in_the_file_are_damage_in_every_question_about_them(use_sqlite: UseSqlite) -> None:
    async def writes(journal: SqliteJournal) -> None:
        await journal.record(an_order("held", state=OrderState.AUTHORISED), [an_entry(Happening.HOLD_PLANNED)])
        await journal.record(an_order("kept"), [an_entry(Happening.CARD_KEPT, customer="c-1")])

    async def asks(journal: SqliteJournal) -> None:
        for question in (
            journal.hold_plans(),
            journal.timeline(OrderNumber("held")),
            journal.card_lines(CustomerId("c-1")),
        ):
            with pytest.raises(JournalDamaged):
                await question

    use_sqlite(writes)
    connection = use_sqlite.connection()
    connection.pragma("ignore_check_constraints", "on")
    connection.execute("DROP INDEX timeline_by_customer")  # it would not take them either
    connection.execute("UPDATE timeline SET facts = 'no JSON'")
    connection.close()
    use_sqlite(asks)
