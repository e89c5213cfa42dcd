"""The journals under test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from journal_aids import TILL, Use, UsePostgres, UseSqlite
from msgspec.structs import replace
from postgres_server import NoServer, PostgresServer, a_server

from app.journal.postgres.address import JournalAddress
from app.prepare_journal import main as prepare_journal


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
    """The journal of several tills, empty, for what only it promises; a till has no more rights than it needs."""
    use = UsePostgres(replace(shared_database, user=TILL), shared_database)
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
    """One database, made ready for tills, emptied before each test that uses it."""
    address = postgres.new_database()
    UsePostgres(address).sql(f"CREATE ROLE {TILL} LOGIN")
    text = f"postgresql://{address.user}@/{address.database}?host={address.host}"
    assert prepare_journal(["--as", text, "--till-role", TILL], lambda _question: "") == 0
    return address
