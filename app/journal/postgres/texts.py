"""What PostgreSQL cannot hold in a text, and what stands there instead."""

from collections.abc import Sequence
from typing import Any

from app.journal.folding import without_half_characters


def storable(text: str) -> str:
    """Return the text without halves of surrogate pairs and without NUL."""
    return without_half_characters(text).replace("\x00", "\ufffd")


def storable_row(row: dict[str, Any]) -> dict[str, Any]:
    return {name: storable(value) if isinstance(value, str) else value for name, value in row.items()}


def storable_values(values: Sequence[object]) -> tuple[Any, ...]:
    return tuple(storable(value) if isinstance(value, str) else value for value in values)
