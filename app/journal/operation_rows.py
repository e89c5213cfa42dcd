"""How an operation becomes a row and a row an operation, in both databases."""

from collections.abc import Sequence
from typing import Any

from app.domain.currency import currency
from app.domain.errors import JournalDamaged, UnknownCurrency
from app.domain.identifiers import OperationId, OrderNumber
from app.domain.money import Money
from app.domain.operation import Ending, FirstWord, Operation, OperationKind, OperationState
from app.journal.folding import without_half_characters as clean
from app.journal.moments import to_milliseconds, to_moment

COLUMNS = (
    "id",
    "order_number",
    "kind",
    "state",
    "started_at",
    "amount",
    "currency",
    "expected_captured",
    "operator",
    "attempt",
    "first_word",
    "evidence",
    "by_people",
)


def row_of(operation: Operation) -> tuple[Any, ...]:
    """Return the values of COLUMNS."""
    return (
        operation.id,
        clean(operation.order_number),
        operation.kind.value,
        operation.state.value,
        to_milliseconds(operation.started_at),
        _minor(operation.amount),
        None if operation.amount is None else operation.amount.currency.code,
        _minor(operation.expected_captured),
        clean(operation.operator),
        operation.attempt,
        operation.first_word.value,
        clean(operation.evidence),
        _flag(operation.by_people),
    )


def operation_of(values: Sequence[Any]) -> Operation:
    """Return the operation of a row in the order of COLUMNS. Raises JournalDamaged."""
    try:
        return _operation(dict(zip(COLUMNS, values, strict=True)))
    except (ValueError, UnknownCurrency) as error:
        raise JournalDamaged("an operation cannot be read") from error


def ending_of(ended: Ending) -> tuple[str, str, int | None, str | None]:
    """Return state, evidence, "by people" and first word as they are stored; the word is None when it stays."""
    if ended.state in (OperationState.ARMED, OperationState.SENT):
        raise ValueError(f"{ended.state} is no end of an operation")
    word = None if ended.first_word is None else ended.first_word.value
    return ended.state.value, clean(ended.evidence), _flag(ended.by_people), word


def _operation(row: dict[str, Any]) -> Operation:
    return Operation(
        OperationId(row["id"]),
        OrderNumber(row["order_number"]),
        OperationKind(row["kind"]),
        OperationState(row["state"]),
        to_moment(row["started_at"]),
        _money(row["amount"], row["currency"]),
        _money(row["expected_captured"], row["currency"]),
        row["operator"] or "",
        row["attempt"] or 1,
        # Of an operation that an older Paydesk sent nobody wrote down what came back.
        FirstWord(row["first_word"] or FirstWord.LOST.value),
        row["evidence"] or "",
        bool(row["by_people"]),
    )


def _money(minor: int | None, code: str | None) -> Money | None:
    return None if minor is None or code is None else Money(minor, currency(code))


def _minor(money: Money | None) -> int | None:
    return None if money is None else money.minor


def _flag(value: bool) -> int | None:
    """Return what a mark is stored as: nothing for "no", so that it leaves no trace on a page."""
    return 1 if value else None
