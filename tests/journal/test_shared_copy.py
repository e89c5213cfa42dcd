"""A server that was put back from an older copy: nothing is believed of it but what the bank confirms."""

import asyncio
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

import pytest
from journal_aids import NOON, TILL, UsePostgres, an_entry, an_operation, an_order, no_pause
from msgspec.structs import replace
from postgres_server import NoServer, PostgresServer

from app.bootstrap import SHARED_JOURNAL
from app.domain.books import BooksChecked, JournalHead
from app.domain.errors import JournalDamaged, JournalMustReconcile, JournalRolledBack
from app.domain.operation import OperationState
from app.domain.order import OrderState
from app.journal.postgres import reconciling
from app.journal.postgres.address import JournalAddress
from app.journal.postgres.journal import PostgresJournal, open_journal
from app.journal.reconciling import ASKED_ABOUT
from app.move_journal import main as move_journal
from app.secrets.memory import MemorySecretStore
from app.services.payment_links import LinkDraft
from app.services.publisher import Publisher
from app.services.reconciliation import Reconciliation
from app.services.recovery import Recovery
from tests.fakes.clock import FakeClock
from tests.fakes.desk import TestDesk, a_desk
from tests.makers import a_profile, euros

TODAY = (datetime.now(UTC) - NOON).total_seconds() / 60
LONG_AGO = TODAY - ASKED_ABOUT.total_seconds() / 60 - 1
"""Minutes behind the noon of these tests: the command looks at the clock."""
DRAFT = LinkDraft(euros(1250), "Order 1041", valid_for=timedelta(days=3))


class Shop:
    """A server, the copy that was made of it, and a till that knew the server when it stood further."""

    def __init__(self, folder: Path, postgres: PostgresServer) -> None:
        self._folder, self._postgres = folder, postgres
        self.server = UsePostgres(postgres.new_database())
        self.secrets = MemorySecretStore()
        self.order = an_order("ARMED-IN-THE-COPY", TODAY)
        self.armed = an_operation(self.order)

    def opens(self) -> UsePostgres:
        """Fill the server, make the copy, work on; the till notes the head. Returns the copy."""
        self.server(self._fill)
        copy = UsePostgres(self._postgres.new_database(copy_of=self.server.address.database))
        self.server(self._work_on)
        return copy

    async def _fill(self, journal: PostgresJournal) -> None:
        await journal.record(an_order("PAID", TODAY, state=OrderState.PAID), [an_entry()])
        await journal.record(an_order("LONG-AGO", LONG_AGO, state=OrderState.PAID), [])
        await journal.record(an_order("OPEN-LONG-AGO", LONG_AGO, state=OrderState.PENDING), [])
        await journal.arm(self.order, self.armed, [an_entry()])
        await journal.head()

    async def _work_on(self, journal: PostgresJournal) -> None:
        await journal.mark_sent(self.armed.id)
        await journal.record(an_order("AFTER-THE-COPY"), [an_entry()])
        await self.secrets.keep_journal_head(SHARED_JOURNAL, await journal.head())

    def moves_to(self, copy: UsePostgres, *more: str) -> int:
        address = f"postgresql://{copy.address.user}@/{copy.address.database}?host={copy.address.host}"
        arguments = ["--to", address, "--data-dir", str(self._folder), *more]
        return move_journal(arguments, self.secrets, lambda _question: "")


@pytest.fixture
def shop(tmp_path: Path, postgres: PostgresServer) -> Shop:
    return Shop(tmp_path, postgres)


def test_a_copy_taken_for_right_moves_no_money_before_the_bank_was_asked(
    shop: Shop, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = shop.opens()
    assert shop.moves_to(copy) == 2
    assert "says how to go on" in capsys.readouterr().err
    assert shop.moves_to(copy, "--accept-older-copy") == 0
    assert "the bank is asked about the orders of the last weeks: 3 in all" in capsys.readouterr().out
    wanted = {"PAID", "OPEN-LONG-AGO", "ARMED-IN-THE-COPY"}

    async def work(journal: PostgresJournal) -> None:
        assert journal.trouble is None
        assert set(await journal.put_back.to_reconcile()) == wanted
        for done, number in enumerate(await journal.put_back.to_reconcile()):
            with pytest.raises(JournalMustReconcile) as caught:
                await journal.arm(an_order("TOO-EARLY"), an_operation(an_order("TOO-EARLY")), [])
            assert caught.value.left == len(wanted) - done
            await journal.put_back.reconciled(number)
        await journal.arm(an_order("AT-LAST"), an_operation(an_order("AT-LAST")), [])

    async def with_the_head_noted() -> None:
        kept = await shop.secrets.journal_head(SHARED_JOURNAL)
        journal = await open_journal(copy.address, kept=kept)
        await work(journal)
        await journal.close()

    asyncio.run(with_the_head_noted())


def test_an_intent_in_a_copy_of_the_server_is_never_called_not_sent(shop: Shop) -> None:
    """It left after the copy was made: only the newest journal would prove that it did not."""
    copy = shop.opens()
    assert shop.moves_to(copy, "--accept-older-copy") == 0

    async def left_behind(journal: PostgresJournal) -> list[OperationState]:
        assert await journal.check_all(no_pause) == BooksChecked(lines=5, orders=4)
        await Recovery(journal, FakeClock(), Publisher()).resume()
        return [each.state for each in await journal.open_operations()]

    assert copy(left_behind) == [OperationState.UNKNOWN]


def test_before_a_copy_is_taken_for_right_nothing_in_it_is_called_not_sent(shop: Shop) -> None:
    """A till that starts on the copy resumes what a dead till left, but believes no "not sent" of it."""
    copy = shop.opens()

    async def start() -> list[OperationState]:
        kept = await shop.secrets.journal_head(SHARED_JOURNAL)
        journal = await open_journal(copy.address, kept=kept)
        assert isinstance(journal.trouble, JournalRolledBack)
        assert await Recovery(journal, FakeClock(), Publisher()).resume() == []
        states = [each.state for each in await journal.open_operations()]
        await journal.close()
        return states

    assert asyncio.run(start()) == [OperationState.ARMED]


def test_a_copy_that_is_damaged_is_not_taken_for_right(shop: Shop) -> None:
    copy = shop.opens()
    copy.past_the_guards("UPDATE orders SET amount = 1 WHERE number = 'LONG-AGO'")
    assert shop.moves_to(copy, "--accept-older-copy") == 2

    async def take(journal: PostgresJournal) -> None:
        with pytest.raises(JournalDamaged):
            await journal.take_as_it_is(NOON)
        assert await journal.put_back.to_reconcile() == []
        assert [each.state for each in await journal.open_operations()] == [OperationState.ARMED]

    copy(take)


def test_the_second_till_that_takes_the_copy_for_right_changes_nothing_for_the_first(shop: Shop) -> None:
    copy = shop.opens()
    assert shop.moves_to(copy, "--accept-older-copy") == 0

    async def first_till_works(journal: PostgresJournal) -> None:
        for number in await journal.put_back.to_reconcile():
            await journal.put_back.reconciled(number)
        await journal.record(replace(an_order("NEW"), state=OrderState.PENDING), [an_entry()])

    copy(first_till_works)
    assert shop.moves_to(copy, "--accept-older-copy") == 0  # its head is in the chain now: nothing to take for right
    assert copy(lambda journal: journal.put_back.to_reconcile()) == []


def test_a_dump_put_back_by_the_servers_own_means_holds_the_whole_ledger(
    postgres: PostgresServer, use_postgres: UsePostgres, shared_database: JournalAddress
) -> None:
    async def fill(journal: PostgresJournal) -> JournalHead:
        await journal.record(
            an_order("PAID", state=OrderState.PAID, description="“Ж” \\ \x00"), [an_entry(said="\x00")]
        )
        await journal.record(an_order("WAITING"), [])
        return await journal.head()

    head = use_postgres(fill)
    use_postgres(lambda journal: journal.record(an_order("NOT-LINKED-YET"), [an_entry()]))
    try:
        back = postgres.dumped_and_put_back(shared_database)
    except NoServer as reason:
        pytest.skip(str(reason))
    till = UsePostgres(replace(back, user=TILL), back)

    async def look(journal: PostgresJournal) -> BooksChecked:
        assert journal.trouble is None
        await journal.arm(an_order("NEXT"), an_operation(an_order("NEXT")), [])
        assert (await journal.head()).lines == head.lines + 2
        return await journal.check_all(no_pause)

    async def opened_with_the_head() -> BooksChecked:
        journal = await open_journal(till.address, kept=head)
        try:
            return await look(journal)
        finally:
            await journal.close()

    assert asyncio.run(opened_with_the_head()).faults == ()


def test_what_only_another_till_can_ask_about_is_left_to_it(use_postgres: UsePostgres) -> None:
    """A till without a bank's profile goes on selling at its own; the other one learns first what the copy forgot."""

    async def run() -> None:
        async with AsyncExitStack() as stack:
            knowing, other = [
                await stack.enter_async_context(a_desk(Path(), bank, shared=await open_journal(use_postgres.address)))
                for bank in (a_profile(), a_profile(name="another-bank"))
            ]
            sold = await knowing.links.create(knowing.profile, DRAFT)
            knowing.gateway.customer_pays(sold.number)
            await cast(PostgresJournal, knowing.journal)._write(
                lambda connection: reconciling.demand(connection, knowing.clock.now())
            )
            await _reconciliation_of(other).run()
            await other.links.create(other.profile, DRAFT)
            with pytest.raises(JournalMustReconcile):
                await knowing.links.create(knowing.profile, DRAFT)
            assert await knowing.journal.order(sold.number) == sold
            await _reconciliation_of(knowing).run()
            learned = await other.journal.order(sold.number)
            assert learned is not None
            assert learned.state is OrderState.PAID
            await knowing.links.create(knowing.profile, DRAFT)

    asyncio.run(run())


def _reconciliation_of(desk: TestDesk) -> Reconciliation:
    return Reconciliation(desk.journal.put_back, desk.enquiry, desk.clock, desk.publisher)
