"""The journals under test."""

from pathlib import Path

import pytest
from journal_aids import Use, UseSqlite


@pytest.fixture(params=["sqlite"])
def use(request: pytest.FixtureRequest, tmp_path: Path) -> Use:
    """The journal behind the port; another implementation joins the suite with one more parameter."""
    return UseSqlite(tmp_path / "till" / "journal.db")


@pytest.fixture
def use_sqlite(tmp_path: Path) -> UseSqlite:
    """The SQLite journal, for what only it promises."""
    return UseSqlite(tmp_path / "till" / "journal.db")
