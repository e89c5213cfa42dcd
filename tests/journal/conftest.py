"""The journals under test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from journal_aids import Use, UsePostgres, UseSqlite
from postgres_server import NoServer, PostgresServer, a_server

from app.journal.postgres.address import JournalAddress


@pytest.fixture(params=["sqlite", "postgres"])
def use(request: pytest.FixtureRequest, tmp_path: Path) -> Use:
    """The journal behind the port; another implementation joins the suite with one more parameter."""
    if request.param == "sqlite":
        return UseSqlite(tmp_path / "till" / "journal.db")
    return request.getfixturevalue("use_postgres")


@pytest.fixture
def use_sqlite(tmp_path: Path) -> UseSqlite:
    """The SQLite journal, for what only it promises."""
    return UseSqlite(tmp_path / "till" / "journal.db")


@pytest.fixture
def use_postgres(shared_database: JournalAddress) -> UsePostgres:
    """The journal of several tills, empty, for what only it promises."""
    use = UsePostgres(shared_database)
    use.forget()
    return use


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """A server for all tests of this run."""
    try:
        with a_server() as server:
            yield server
    except NoServer as reason:
        pytest.skip(f"no PostgreSQL server can be started here: {reason}")


@pytest.fixture(scope="session")
def shared_database(postgres: PostgresServer) -> JournalAddress:
    """One database, emptied before each test that uses it."""
    return postgres.new_database()
