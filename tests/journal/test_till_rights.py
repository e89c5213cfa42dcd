"""A till's role on the server: enough for every act of a till, and nothing that rewrites what was written.

That it is enough, the suites of the shared journal prove: they all come in with this role.
"""

import asyncio
import json
from pathlib import Path

import asyncpg
import pytest
from journal_aids import TILL, UsePostgres, an_entry, an_operation, an_order
from msgspec.structs import replace
from postgres_server import PostgresServer

from app import verify as verify_command
from app.bootstrap import SHARED_JOURNAL
from app.domain.errors import JournalNotPrepared
from app.domain.operation import Ending, OperationState
from app.journal.migrate import Migration
from app.journal.postgres import migrate
from app.journal.postgres.address import JournalAddress
from app.journal.postgres.journal import PostgresJournal, open_journal
from app.prepare_journal import main as prepare_journal
from app.secrets.memory import MemorySecretStore

REWRITING = (
    "UPDATE timeline SET facts = '{}'",
    "DELETE FROM timeline",
    "TRUNCATE timeline",
    "UPDATE ledger SET page = page",
    "UPDATE ledger SET sequence = 1, link = page",
    "INSERT INTO ledger (order_id, page, sequence, link) SELECT order_id, page, 99, page FROM ledger",
    "DELETE FROM ledger",
    "DELETE FROM orders",
    "DELETE FROM operations",
    "UPDATE orders SET amount = 1",
    "UPDATE orders SET number = 'X'",
    "UPDATE orders SET created_at = 1",
    "UPDATE orders SET profile = 'x'",
    "UPDATE operations SET amount = 1",
    "UPDATE operations SET order_number = 'X'",
    "UPDATE operations SET operator = 'x'",
    "UPDATE trail SET person = 'x'",
    "DELETE FROM trail",
    "TRUNCATE trail",
    "UPDATE agreed SET content = 'x'",
    "DELETE FROM agreed",
    "DELETE FROM people",
    "UPDATE people SET name = 'x'",
    "DELETE FROM role_rules",
    "DELETE FROM own_roles",
    "UPDATE own_roles SET key = 'own-x'",
    "UPDATE identity SET journal_id = journal_id",
    "UPDATE schema_version SET version = 1",
    "ALTER TABLE timeline DISABLE TRIGGER ALL",
    "DROP TRIGGER ledger_lines_stay ON ledger",
    "ALTER TABLE ledger OWNER TO CURRENT_USER",
    "CREATE OR REPLACE FUNCTION link_lines(at_most INTEGER) RETURNS INTEGER LANGUAGE sql AS 'SELECT 1'",
    "SET session_replication_role = replica",
    "CREATE TABLE paydesk.mine (x INTEGER)",
)


def _text(address: JournalAddress) -> str:
    return f"postgresql://{address.user}@/{address.database}?host={address.host}"


async def _a_payment(journal: PostgresJournal, number: str = "A-1") -> None:
    operation = an_operation(an_order(number))
    order = await journal.arm(an_order(number), operation, [an_entry()])
    await journal.mark_sent(operation.id)
    await journal.settle(operation.id, Ending(OperationState.DONE, "status"), order, [an_entry()])
    await journal.head()


def test_a_till_cannot_rewrite_history(use_postgres: UsePostgres) -> None:
    use_postgres(_a_payment)
    let_through = []

    async def try_all() -> None:
        till = await asyncpg.connect(
            host=use_postgres.address.host,
            user=TILL,
            database=use_postgres.address.database,
            server_settings={"search_path": "paydesk, public"},
        )
        for statement in REWRITING:
            try:
                await till.execute(statement)
            except asyncpg.InsufficientPrivilegeError:
                continue
            let_through.append(statement)
        await till.close()

    asyncio.run(try_all())
    assert let_through == []


def test_every_table_that_only_grows_is_kept_from_the_tills(use_postgres: UsePostgres) -> None:
    may_delete = use_postgres.sql(
        "SELECT string_agg(relname, ' ') FROM pg_class WHERE relkind = 'r' "
        "AND relnamespace = 'paydesk'::regnamespace AND has_table_privilege($1::text, oid, 'DELETE')",
        TILL,
    )
    kept = {"orders", "operations", "timeline", "ledger", "trail", "counted", "agreed", "identity", "schema_version"}
    assert not kept & set(may_delete.split())


# --- making a server ready ------------------------------------------------------------------------------------------


@pytest.fixture
def empty(postgres: PostgresServer, shared_database: JournalAddress) -> UsePostgres:
    """A database nobody has used, and the tills' role; `shared_database` makes that role."""
    owner = postgres.new_database()
    return UsePostgres(replace(owner, user=TILL), owner)


def _prepare(use: UsePostgres, *more: str) -> int:
    return prepare_journal(["--as", _text(use._owner), *more], lambda _question: "")


def test_a_till_waits_for_a_server_that_is_not_ready_and_for_one_behind_an_update(
    empty: UsePostgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(JournalNotPrepared) as caught:
        asyncio.run(open_journal(empty.address))
    assert caught.value.found == 0
    assert _prepare(empty, "--till-role", TILL) == 0
    empty(_a_payment)
    steps = migrate.migrations(migrate.FOLDER)
    update = Migration(len(steps) + 1, "CREATE TABLE paydesk.shelves (shelf TEXT)")
    monkeypatch.setattr(migrate, "migrations", lambda _folder: [*steps, update])
    with pytest.raises(JournalNotPrepared) as caught:
        asyncio.run(open_journal(empty.address))
    assert (caught.value.found, caught.value.known) == (len(steps), len(steps) + 1)
    assert _prepare(empty, "--till-role", TILL) == 0
    empty(lambda journal: _a_payment(journal, "B-2"))


@pytest.mark.parametrize("role", ["nobody-here", "paydesk", 'strange" role; DROP TABLE orders'])
def test_a_role_from_which_nothing_can_be_kept_is_refused(
    empty: UsePostgres, role: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _prepare(empty, "--till-role", role) == 2
    assert "Nothing was changed" in capsys.readouterr().err
    assert empty.sql("SELECT to_regclass('paydesk.orders') IS NULL")


def test_a_role_with_an_unusual_name_is_let_in(empty: UsePostgres) -> None:
    empty.sql('CREATE ROLE "till ""№ 1""" LOGIN')
    assert _prepare(empty, "--till-role", 'till "№ 1"') == 0
    UsePostgres(replace(empty.address, user='till "№ 1"'))(_a_payment)


# --- looked at from outside -----------------------------------------------------------------------------------------


class Shop:
    """The settings and the key store of one till, and the command that verifies its journal."""

    def __init__(self, folder: Path, use: UsePostgres, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder, self._capsys = folder, capsys
        self.secrets = MemorySecretStore()
        (folder / "settings.toml").write_text(f'journal = "{_text(use.address)}"\n')

    def verify(self) -> tuple[int, dict[str, object]]:
        code = verify_command.main(["--data-dir", str(self._folder), "--json"], self.secrets)
        return code, json.loads(self._capsys.readouterr().out)

    def says(self) -> str:
        verify_command.main(["--data-dir", str(self._folder)], self.secrets)
        return self._capsys.readouterr().out


@pytest.fixture
def shop(tmp_path: Path, use_postgres: UsePostgres, capsys: pytest.CaptureFixture[str]) -> Shop:
    return Shop(tmp_path, use_postgres, capsys)


def test_verify_checks_the_journal_a_till_shares_while_tills_work(shop: Shop, use_postgres: UsePostgres) -> None:
    async def work(journal: PostgresJournal) -> None:
        await _a_payment(journal)
        await shop.secrets.keep_journal_head(SHARED_JOURNAL, await journal.head())
        await _a_payment(journal, "B-2")
        code, found = await asyncio.to_thread(shop.verify)
        assert (code, found["whole"], found["lines"], found["orders"]) == (0, True, 6, 2)
        assert found["head_compared"] is True
        said = await asyncio.to_thread(shop.says)
        assert "Every row is what Paydesk wrote. It goes at least as far as the 3 lines" in said
        await _a_payment(journal, "C-3")

    use_postgres(work)


def test_verify_ends_with_1_for_shared_books_that_were_rewritten(shop: Shop, use_postgres: UsePostgres) -> None:
    use_postgres(_a_payment)
    use_postgres.past_the_guards("UPDATE orders SET captured = 1")
    code, found = shop.verify()
    assert (code, found["whole"]) == (1, False)
    assert "It is damaged." in shop.says()


def test_verify_ends_with_1_for_an_older_copy_of_the_server(shop: Shop, use_postgres: UsePostgres) -> None:
    use_postgres(_a_payment)
    head = use_postgres(PostgresJournal.head)
    asyncio.run(shop.secrets.keep_journal_head(SHARED_JOURNAL, replace(head, lines=head.lines + 1)))
    code, found = shop.verify()
    assert (code, found["failure"]) == (1, "JournalRolledBack")


def test_verify_ends_with_2_when_the_server_is_away_or_not_ready(
    tmp_path: Path, empty: UsePostgres, capsys: pytest.CaptureFixture[str]
) -> None:
    code, found = Shop(tmp_path, empty, capsys).verify()
    assert (code, found["failure"]) == (2, "JournalNotPrepared")
    away = UsePostgres(replace(empty.address, host="/nowhere"))
    code, found = Shop(tmp_path, away, capsys).verify()
    assert (code, found["failure"]) == (2, "JournalUnreachable")
