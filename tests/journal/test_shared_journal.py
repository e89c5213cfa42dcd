"""What only the journal of several tills promises: two at one order, a wire that is cut, a server not ours."""

import asyncio
import os
import signal
import socket
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import nullcontext
from pathlib import Path
from typing import Any, cast

import asyncpg
import pytest
from cut_wire import CutWire, a_wire
from journal_aids import UsePostgres, an_entry, an_operation, an_order
from msgspec.structs import replace
from postgres_server import USER, NoServer, PostgresServer, a_server

from app.domain.errors import (
    JournalAddressUnusable,
    JournalCannotWrite,
    JournalFailure,
    JournalNewer,
    JournalNotOurs,
    JournalUnreachable,
    OperationAlreadyOpen,
    OrderChangedMeanwhile,
)
from app.domain.operation import OperationKind, OperationState
from app.domain.order import OPEN_STATES, Order, OrderState, PaymentMode
from app.journal.postgres import database as database_module
from app.journal.postgres.address import JournalAddress, address_of, channel_to
from app.journal.postgres.journal import PostgresJournal, open_journal
from app.journal.postgres.orders import OPEN_ONES
from app.services.ports import OrderFilter
from tests.certificates import certificate_files

Tills = list[PostgresJournal]


def _with_tills(use: UsePostgres, number: int, work: Callable[[Tills], Awaitable[None]]) -> None:
    """Run some work at several tills of one shop."""

    async def run() -> None:
        tills = [await open_journal(use.address) for _ in range(number)]
        try:
            await work(tills)
        finally:
            await asyncio.gather(*(till.close() for till in tills))

    asyncio.run(run())


# --- several tills ------------------------------------------------------------------------------------------------


def test_of_many_tills_at_one_order_one_wins(use_postgres: UsePostgres) -> None:
    async def work(tills: Tills) -> None:
        order = await tills[0].record(an_order(), [])
        charges = [till.arm(order, an_operation(order, OperationKind.CHARGE), [an_entry()]) for till in tills]
        ends = await asyncio.gather(*charges, return_exceptions=True)
        assert Counter(map(type, ends)) == {Order: 1, OperationAlreadyOpen: len(tills) - 1}
        assert len(await tills[0].timeline(order.number)) == 1
        assert len(await tills[0].open_operations()) == 1

    _with_tills(use_postgres, 8, work)


def test_of_many_tills_with_one_answer_each_the_last_ones_read_again(use_postgres: UsePostgres) -> None:
    async def work(tills: Tills) -> None:
        order = await tills[0].record(an_order(), [])
        answers = [till.record(replace(order, state=OrderState.PAID), [an_entry()]) for till in tills]
        ends = await asyncio.gather(*answers, return_exceptions=True)
        assert Counter(map(type, ends)) == {Order: 1, OrderChangedMeanwhile: len(tills) - 1}
        assert await tills[-1].order(order.number) == replace(order, state=OrderState.PAID, version=2)

    _with_tills(use_postgres, 8, work)


def test_many_tills_may_open_a_new_journal_at_the_same_moment(postgres: PostgresServer) -> None:
    address = postgres.new_database()

    async def run() -> None:
        tills = await asyncio.gather(*(open_journal(address) for _ in range(6)))
        assert len({await till.identity() for till in tills}) == 1
        await asyncio.gather(*(till.close() for till in tills))

    asyncio.run(run())


def test_counts_stay_right_while_many_tills_write_and_add_up(
    use_postgres: UsePostgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.journal.postgres.listing.MANY_STEPS", 3)

    async def work(tills: Tills) -> None:
        async def sell(till: PostgresJournal, place: int) -> None:
            for sale in range(5):
                order = await till.record(an_order(f"{place}-{sale}", state=OrderState.PENDING), [])
                await till.count(everything)
                await till.record(replace(order, state=OrderState.PAID), [])

        await asyncio.gather(*(sell(till, place) for place, till in enumerate(tills)))
        assert await tills[0].count(everything) == {OrderState.PAID: 5 * len(tills)}

    everything = OrderFilter()
    _with_tills(use_postgres, 6, work)
    assert use_postgres.sql("SELECT sum(orders) FROM order_counts") > 0


# --- a wire that is cut -------------------------------------------------------------------------------------------


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the till lose patience with its server at once."""
    monkeypatch.setattr(database_module, "PATIENCE_SECONDS", 0.5)


def _behind_a_wire(use: UsePostgres, work: Callable[[PostgresJournal, CutWire], Awaitable[None]]) -> None:
    """Run some work at a till whose wire to the server can be cut."""

    async def run() -> None:
        async with a_wire(use.address) as (address, wire):
            journal = await open_journal(address)
            await work(journal, wire)
            await journal.close()

    asyncio.run(run())


@pytest.mark.parametrize("how", ["before", "silent", "after"])
def test_a_commit_whose_answer_is_lost_is_looked_up_before_anything_is_told(
    use_postgres: UsePostgres, how: str
) -> None:
    async def run() -> None:
        async with a_wire(use_postgres.address) as (address, wire):
            journal = await open_journal(address)
            operation = an_operation(an_order())
            wire.cut = how
            if how == "after":
                assert await journal.arm(an_order(), operation, [an_entry()]) == an_order(version=1)
                assert await journal.open_operations() == [operation]
            else:
                with pytest.raises(JournalUnreachable):
                    await journal.arm(an_order(), operation, [an_entry()])
                assert await journal.open_operations() == []
                await journal.arm(an_order(), operation, [an_entry()])
            assert len(await journal.timeline(an_order().number)) == 1
            await journal.close()

    asyncio.run(run())


def test_a_server_that_stays_away_is_a_failure_of_the_journal_and_its_return_is_noticed(
    use_postgres: UsePostgres, impatient: None
) -> None:
    async def work(journal: PostgresJournal, wire: CutWire) -> None:
        order = await journal.record(an_order(), [])
        wire.cut, wire.is_down = "after", True
        with pytest.raises(JournalUnreachable):
            await journal.record(replace(order, state=OrderState.PAID), [])
        with pytest.raises(JournalUnreachable):
            await journal.record(replace(order, state=OrderState.PAID), [])
        wire.is_down = False
        found = await journal.order(order.number)
        assert found is not None
        assert found.state is OrderState.PAID
        with pytest.raises(OrderChangedMeanwhile):
            await journal.record(replace(order, state=OrderState.DECLINED), [])

    _behind_a_wire(use_postgres, work)


def test_a_commit_is_not_believed_to_a_server_that_took_the_place_of_the_first(use_postgres: UsePostgres) -> None:
    """It may lack the transaction, and have given its number to another one."""

    async def work(journal: PostgresJournal, wire: CutWire) -> None:
        operation = an_operation(an_order())
        used = await asyncio.to_thread(use_postgres.sql, "SELECT pg_current_xact_id()::text::bigint")
        await _took_the_place(other, used + 100)
        wire.cut, wire.at_the_cut = "before", lambda: wire.lead_to(other)
        with pytest.raises(JournalUnreachable):
            await journal.arm(an_order(), operation, [an_entry()])
        assert journal._in_doubt == {operation.id}

    with a_server() as server:
        other = replace(use_postgres.address, host=server.new_database().host)
        _behind_a_wire(use_postgres, work)


@pytest.mark.parametrize("went_through", [True, False])
def test_after_a_restart_in_the_middle_of_a_commit_the_line_that_stands_tells(
    went_through: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By its own contents; where it does not stand the act stays in doubt, and nothing leaves."""
    monkeypatch.setattr(database_module, "PATIENCE_SECONDS", 60.0)

    async def work(journal: PostgresJournal, wire: CutWire) -> None:
        operation, cut = an_operation(an_order()), asyncio.Event()

        def at_the_cut() -> None:
            wire.is_down = True
            cut.set()

        wire.cut, wire.at_the_cut = "after" if went_through else "before", at_the_cut
        arming = asyncio.create_task(journal.arm(an_order(), operation, [an_entry()]))
        await cut.wait()
        while went_through and not await asyncio.to_thread(use.sql, "SELECT count(*) FROM operations"):
            """The commit is on its way to the server."""
        await asyncio.to_thread(restart)
        wire.is_down = False
        if went_through:
            assert await arming == an_order(version=1)
            await journal.mark_sent(operation.id)
        else:
            with pytest.raises(JournalUnreachable):
                await arming
        assert journal._in_doubt == (set() if went_through else {operation.id})

    with a_server() as server:
        use = UsePostgres(server.new_database())

        def restart() -> None:
            server.stop("immediate")
            server.start()

        _behind_a_wire(use, work)


async def _took_the_place(address: JournalAddress, transactions: int) -> None:
    """Make database and role of this address on its server, where so many transactions were committed."""
    connection = await asyncpg.connect(host=address.host, user=USER, database="postgres")
    await connection.execute(f"CREATE DATABASE {address.database}")
    if address.user != USER:
        await connection.execute(f"CREATE ROLE {address.user} LOGIN")
    await connection.execute(
        f"DO $$ BEGIN FOR each IN 1..{transactions} LOOP PERFORM pg_current_xact_id(); COMMIT; END LOOP; END $$"
    )
    await connection.close()


def test_a_commit_the_server_hangs_at_is_in_doubt_and_nothing_worse(
    use_postgres: UsePostgres, impatient: None
) -> None:
    """Its disk stalls, say: neither done nor undone when the till loses patience. The act counts as left behind."""

    async def work(journal: PostgresJournal, wire: CutWire) -> None:
        order = await journal.record(an_order(), [])  # over the connection that hangs at the next commit
        process = cast(Any, journal._database._writer).get_server_pid()
        operation = an_operation(order)
        wire.cut, wire.at_the_cut = "silent", lambda: os.kill(process, signal.SIGSTOP)
        try:
            with pytest.raises(JournalUnreachable):
                await journal.arm(order, operation, [an_entry()])
        finally:
            os.kill(process, signal.SIGCONT)
        assert journal._in_doubt == {operation.id}

    _behind_a_wire(use_postgres, work)


def test_a_session_the_server_ends_is_replaced(use_postgres: UsePostgres) -> None:
    async def work(journal: PostgresJournal) -> None:
        order = await journal.record(an_order(), [])
        await journal.order(order.number)
        ended = asyncio.to_thread(
            use_postgres.sql,
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
            "WHERE application_name LIKE 'Paydesk%' AND datname = current_database()",
        )
        assert await ended >= 2
        assert await journal.order(order.number) == order
        assert (await journal.record(order, [])).version == 2

    use_postgres(work)


def test_a_connection_that_died_in_silence_is_replaced_before_anything_is_begun(
    use_postgres: UsePostgres, impatient: None
) -> None:
    async def work(journal: PostgresJournal, wire: CutWire) -> None:
        order = await journal.record(an_order(), [])
        wire.deafen()
        assert (await journal.record(order, [])).version == 2

    _behind_a_wire(use_postgres, work)


def test_a_closed_shared_journal_says_so(use_postgres: UsePostgres) -> None:
    async def work(journal: PostgresJournal) -> None:
        await journal.close()
        with pytest.raises(JournalUnreachable):
            await journal.order(an_order().number)
        with pytest.raises(JournalUnreachable):
            await journal.record(an_order(), [])

    use_postgres(work)


# --- what is not ours -----------------------------------------------------------------------------------------------


def test_a_server_that_is_not_there_or_refuses_is_said_so(use_postgres: UsePostgres) -> None:
    address = use_postgres.address
    for wrong in (
        replace(address, host="/nowhere"),
        replace(address, host="127.0.0.1", port=1),
        replace(address, user="stranger"),
        replace(address, database="unknown"),
    ):
        with pytest.raises(JournalUnreachable) as caught:
            asyncio.run(open_journal(wrong))
        assert wrong.host in caught.value.address


def test_a_schema_of_somebody_else_is_left_alone(postgres: PostgresServer) -> None:
    use = UsePostgres(postgres.new_database())
    use.sql("CREATE SCHEMA paydesk")
    use.sql("CREATE TABLE paydesk.customers (name TEXT)")
    with pytest.raises(JournalNotOurs):
        asyncio.run(open_journal(use.address))
    assert use.sql("SELECT count(*) FROM pg_tables WHERE schemaname = 'paydesk'") == 1


def test_a_shared_journal_of_a_later_paydesk_is_refused(postgres: PostgresServer) -> None:
    use = UsePostgres(postgres.new_database())
    use.forget()
    use.sql("UPDATE schema_version SET version = 99")
    with pytest.raises(JournalNewer) as caught:
        asyncio.run(open_journal(use.address))
    assert caught.value.found == 99


def test_a_server_that_does_not_flush_is_refused(use_postgres: UsePostgres, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = {**database_module._SETTINGS, "synchronous_commit": "off"}
    monkeypatch.setattr(database_module, "_SETTINGS", settings)
    with pytest.raises(JournalCannotWrite, match="synchronous_commit is off"):
        asyncio.run(open_journal(use_postgres.address))


def test_another_computer_is_believed_only_with_a_certificate_that_fits(
    postgres: PostgresServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`postgres` is asked for because it skips where there is no server."""
    monkeypatch.setattr("app.journal.postgres.address._LOOPBACK", frozenset())  # as if it were another computer
    with socket.create_server(("localhost", 0)) as free:
        port = free.getsockname()[1]
    ends = {}
    with a_server() as server:
        server.stop()
        for kind in ("good", "wrong-name", "expired", "unknown-root", "none"):
            files = certificate_files(tmp_path, kind)
            try:
                server.start_with_tls(port, None if kind == "none" else files.chain)
            except NoServer:
                server.start()
                pytest.skip("this PostgreSQL was built without TLS")
            ends[kind] = _end_of_opening(
                JournalAddress("localhost", port, USER, "postgres", str(tmp_path / "root.pem"))
            )
            server.stop()
        server.start()
    assert ends.pop("good") is None
    assert set(ends.values()) == {JournalUnreachable}


def _end_of_opening(address: JournalAddress) -> type[Exception] | None:
    async def run() -> None:
        await (await open_journal(address)).close()

    try:
        asyncio.run(run())
    except JournalFailure as failure:
        return type(failure)
    return None


# --- the schema -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("table", "column", "words"),
    [
        ("orders", "mode", {mode.value for mode in PaymentMode}),
        ("orders", "state", {state.value for state in OrderState}),
        ("operations", "kind", {kind.value for kind in OperationKind}),
        ("operations", "state", {state.value for state in OperationState}),
    ],
)
def test_the_shared_schema_knows_the_words_of_the_domain_and_no_others(
    use_postgres: UsePostgres, table: str, column: str, words: set[str]
) -> None:
    rule = use_postgres.sql(
        "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = $1::text::regclass AND conname = $2",
        f"paydesk.{table}",
        f"{table}_{column}_check",
    )
    assert set(rule.split("'")[1::2]) == words


def test_the_open_states_in_the_shared_schema_are_those_of_the_domain(use_postgres: UsePostgres) -> None:
    index = use_postgres.sql("SELECT indexdef FROM pg_indexes WHERE indexname = 'orders_open'")
    words = {state.value for state in OPEN_STATES}
    assert set(index.split("'")[1::2]) == words
    assert set(OPEN_ONES.split("'")[1::2]) == words


@pytest.mark.parametrize(
    ("masked", "taken"),
    [("411111**1111", True), ("**1111", True), ("4111111111111111", False), ("411111111**1111", False)],
)
def test_the_shared_card_column_takes_masked_numbers_only(
    use_postgres: UsePostgres, masked: str, taken: bool
) -> None:
    use_postgres(lambda journal: journal.record(an_order(), []))
    refusal = nullcontext() if taken else pytest.raises(asyncpg.CheckViolationError)
    with refusal:
        use_postgres.sql("UPDATE orders SET card_masked = $1", masked)


def test_orders_of_the_shared_journal_are_never_deleted(use_postgres: UsePostgres) -> None:
    use_postgres(lambda journal: journal.record(an_order(), []))
    for statement in ("DELETE FROM orders", "TRUNCATE orders CASCADE"):
        with pytest.raises(Exception, match="never deleted"):
            use_postgres.sql(statement)


# --- addresses ------------------------------------------------------------------------------------------------------


def test_an_address_names_host_user_and_database() -> None:
    assert address_of("postgresql://till@books.example/paydesk") == JournalAddress(
        "books.example", 5432, "till", "paydesk"
    )
    assert address_of("postgresql://till@[::1]:6000/p%20d").port == 6000
    assert address_of("postgresql://till@/paydesk?host=/run/postgresql").host == "/run/postgresql"
    assert address_of("postgresql://till@b.example/p?sslrootcert=/etc/ca.pem").root_file == "/etc/ca.pem"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("postgresql://till:secret@books.example/paydesk", "password"),
        ("postgresql://books.example/paydesk", "incomplete"),
        ("postgresql://till@books.example", "incomplete"),
        ("mysql://till@books.example/paydesk", "form"),
        ("postgresql://till@books.example/paydesk?password=secret", "form"),
        ("postgresql://till@books.example:x/paydesk", "form"),
        ("postgresql://till@books.example/paydesk?sslrootcert=/etc/secret%00ca.pem", "form"),
        ("postgresql://till%00secret@books.example/paydesk", "form"),
        ("postgresql://till@books.example/paydesk?sslmode=require", "sslmode"),
        ("postgresql://till@books.example/paydesk?sslmode=disable", "sslmode"),
    ],
)
def test_an_address_that_is_unsafe_or_unclear_is_refused_without_repeating_it(text: str, reason: str) -> None:
    with pytest.raises(JournalAddressUnusable) as caught:
        address_of(text)
    assert caught.value.reason == reason
    assert "secret" not in repr(caught.value)


def test_another_computer_must_prove_its_name_and_this_one_need_not() -> None:
    channel = channel_to(address_of("postgresql://till@books.example/paydesk"))
    assert channel is not None
    assert channel.check_hostname
    assert channel_to(address_of("postgresql://till@localhost/paydesk?sslmode=disable")) is None
    with pytest.raises(JournalAddressUnusable, match="root-file"):
        channel_to(address_of("postgresql://till@books.example/paydesk?sslrootcert=/nowhere"))
