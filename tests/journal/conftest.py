"""The journals under test."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

import pytest
from journal_aids import KEY, Use

from app.journal.journal import SqliteJournal, open_journal

T = TypeVar("T")


class UseSqlite:
    """Each call is one run of the program: open, work, close."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __call__(self, work: Callable[[SqliteJournal], Awaitable[T]]) -> T:
        async def run() -> T:
            journal = await open_journal(self.path, KEY)
            try:
                return await work(journal)
            finally:
                await journal.close()

        return asyncio.run(run())


@pytest.fixture(params=["sqlite"])
def use(request: pytest.FixtureRequest, tmp_path: Path) -> Use:
    """The journal behind the port; another implementation joins the suite with one more parameter."""
    return UseSqlite(tmp_path / "till" / "journal.db")


@pytest.fixture
def use_sqlite(tmp_path: Path) -> UseSqlite:
    """The SQLite journal, for what only it promises."""
    return UseSqlite(tmp_path / "till" / "journal.db")
