"""A till put together over books in every kind of trouble: what can still be read, and that no money moves."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from journal_aids import UseSqlite
from msgspec.structs import replace

from app import restore
from app.bootstrap import SHOP_JOURNAL, BankSide, Till, open_till
from app.domain.errors import (
    JournalDamaged,
    JournalExchanged,
    JournalFailure,
    JournalMissing,
    JournalMustReconcile,
    JournalRolledBack,
)
from app.domain.events import BooksInTrouble, Event
from app.domain.identifiers import OrderNumber, new_operation_id
from app.domain.operation import Operation, OperationKind, OperationState
from app.domain.order import OrderState
from app.files.settings import SettingsFile
from app.paths import DataPaths
from app.secrets.memory import MemorySecretStore
from tests.makers import a_profile, an_order


async def _begin_a_payment(till: Till) -> None:
    """Take the first step of every act at a bank; none is taken without it."""
    order = an_order(number="NEW", created_at=till.clock.now())
    operation = Operation(
        new_operation_id(), order.number, OperationKind.CHARGE, OperationState.ARMED, till.clock.now()
    )
    await till.journal.arm(order, operation, ())


class Shop:
    """A shop's folder and key store; each run is one start of Paydesk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.secrets = MemorySecretStore()
        self.journal = DataPaths(folder).journal(training=False)

    def run(self, work: Callable[[Till], Awaitable[None]]) -> None:
        async def one_start() -> None:
            side = BankSide((a_profile(),), self.secrets)
            till = await open_till(side, DataPaths(self.folder), SettingsFile(self.folder / "settings.toml"))
            try:
                await work(till)
            finally:
                await till.close()

        asyncio.run(one_start())

    def enter(self, number: str) -> None:
        async def work(till: Till) -> None:
            await till.journal.record(an_order(number=number, state=OrderState.PAID, created_at=till.clock.now()), ())

        self.run(work)


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return Shop(tmp_path)


def test_closing_the_till_notes_how_far_the_journal_goes(shop: Shop) -> None:
    shop.enter("ONE")
    first = asyncio.run(shop.secrets.journal_head(SHOP_JOURNAL))
    shop.enter("TWO")
    second = asyncio.run(shop.secrets.journal_head(SHOP_JOURNAL))
    assert first is not None
    assert second is not None
    assert (first.lines, second.lines) == (1, 2)
    assert first.journal == second.journal


def _older_copy(shop: Shop) -> None:
    older = shop.journal.read_bytes()
    shop.enter("TWO")
    shop.journal.write_bytes(older)


def _other_journal(shop: Shop) -> None:
    shop.journal.unlink()
    head = asyncio.run(shop.secrets.journal_head(SHOP_JOURNAL))
    assert head is not None
    key = asyncio.run(shop.secrets.journal_key(SHOP_JOURNAL))
    fresh = Shop(shop.folder)
    fresh.secrets._keys[SHOP_JOURNAL] = key
    fresh.enter("ONE")


@pytest.mark.parametrize(("spoil", "trouble"), [(_older_copy, JournalRolledBack), (_other_journal, JournalExchanged)])
def test_orders_are_shown_and_no_money_moves_on_the_wrong_journal(
    shop: Shop, spoil: Callable[[Shop], None], trouble: type[JournalFailure]
) -> None:
    shop.enter("ONE")
    spoil(shop)
    noted = asyncio.run(shop.secrets.journal_head(SHOP_JOURNAL))

    async def work(till: Till) -> None:
        heard: list[Event] = []
        till.publisher.listen(heard.append)
        await till.book_keeping.check()
        assert [type(event.trouble) for event in heard if isinstance(event, BooksInTrouble)] == [trouble]
        assert [order.number for order in await till.search.find()] == ["ONE"]
        with pytest.raises(trouble):
            await _begin_a_payment(till)
        assert [order.number for order in await till.search.find()] == ["ONE"]

    shop.run(work)
    assert asyncio.run(shop.secrets.journal_head(SHOP_JOURNAL)) == noted, "the proof stays"
    shop.run(work)


def test_a_lost_journal_is_not_replaced_by_an_empty_one(shop: Shop) -> None:
    shop.enter("ONE")
    shop.journal.unlink()
    with pytest.raises(JournalMissing):
        shop.enter("TWO")
    assert not shop.journal.exists()


def test_the_command_declares_the_journal_right_and_the_bank_is_asked_before_money_moves(
    shop: Shop, capsys: pytest.CaptureFixture[str]
) -> None:
    shop.enter("ONE")
    _older_copy(shop)
    assert restore.main(["--data-dir", str(shop.folder), "--as-it-is"], shop.secrets) == 0
    assert "asks the bank about 1 orders" in capsys.readouterr().out

    async def work(till: Till) -> None:
        one = await till.journal.order(OrderNumber("ONE"))
        assert one is not None
        with pytest.raises(JournalMustReconcile):
            await _begin_a_payment(till)
        await till.journal.record(replace(one, remark="answers are still written down"), ())

    shop.run(work)


def test_one_damaged_order_does_not_keep_the_others_from_being_recovered(shop: Shop) -> None:
    """A program that died with two acts on their way; then a row of one order was changed."""

    async def die_with_two_acts(till: Till) -> None:
        for number in ("DAMAGED", "WHOLE"):
            order, now = an_order(number=number, created_at=till.clock.now()), till.clock.now()
            operation = Operation(new_operation_id(), order.number, OperationKind.CHARGE, OperationState.ARMED, now)
            await till.journal.arm(order, operation, ())
            await till.journal.mark_sent(operation.id)

    shop.run(die_with_two_acts)
    connection = UseSqlite(shop.journal).connection(asyncio.run(shop.secrets.journal_key(SHOP_JOURNAL)))
    connection.execute("UPDATE orders SET amount = 1 WHERE number = 'DAMAGED'")
    connection.close()

    async def start_again(till: Till) -> None:
        assert await till.recovery.resume() == ["WHOLE"]
        whole = await till.journal.order(OrderNumber("WHOLE"))
        assert whole is not None
        assert whole.state is OrderState.OUTCOME_UNKNOWN
        with pytest.raises(JournalDamaged):
            await _begin_a_payment(till)

    shop.run(start_again)
