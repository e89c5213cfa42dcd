"""What does the statement say that inserts a row of many columns?"""

from collections.abc import Sequence


def insert_into(table: str, columns: Sequence[str], more: str = "") -> str:
    """Return the statement with one numbered mark for each column; `more` stands behind the values."""
    marks = ", ".join(f"${place}" for place, _ in enumerate(columns, 1))
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks}) {more}"  # noqa: S608 - names of ours
