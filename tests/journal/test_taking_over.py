"""A till that dies while others work, and one that only seems dead: acts end once, and no answer is lost."""

# ruff: noqa: ASYNC110 - the server does not tell when it notices that a till is gone

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from cut_wire import a_wire
from journal_aids import UsePostgres, an_entry, an_operation, an_order, no_pause
from msgspec.structs import replace

from app.bootstrap import BankSide, open_till
from app.domain.errors import AnswerLost, JournalUnreachable, NotSent, OperationTakenOver, OrderChangedMeanwhile
from app.domain.events import Event, OperationChanged, RecoveryWent
from app.domain.identifiers import OperationId, OrderNumber
from app.domain.money_act import ActUndecided
from app.domain.operation import Ending, FirstWord, Operation, OperationKind, OperationState
from app.domain.order import Order, OrderState, PaymentMode
from app.domain.outcome import Approved
from app.domain.profile import BankProfile
from app.domain.timeline import Happening
from app.files.settings import SettingsFile
from app.journal.postgres import database as database_module
from app.journal.postgres.journal import PostgresJournal, open_journal
from app.paths import DataPaths
from app.secrets.memory import MemorySecretStore
from app.services.act import TAKEN_ON, Act
from app.services.at_work import AtWork
from app.services.operations import OperationDesk
from app.services.payment_links import LinkDraft
from app.services.phone_orders import PhoneDraft
from app.services.publisher import Publisher
from app.services.recovery import Recovery
from tests.fakes.clock import FakeClock
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.gateway import FakeGateway
from tests.makers import a_card, a_profile, euros

LOST = Ending(OperationState.UNKNOWN, "program ended", FirstWord.LOST)
NOT_SENT = Ending(OperationState.NOT_SENT, "program ended")


class Till:
    """A till that looks after the others; its clock runs as fast as it is asked to."""

    def __init__(self, journal: PostgresJournal) -> None:
        self.journal, self.clock, self.publisher = journal, FakeClock(), Publisher()
        self.events: list[Event] = []
        self.publisher.listen(self.events.append)
        self.recovery = Recovery(journal, self.clock, self.publisher)


async def _gone(journal: PostgresJournal) -> None:
    """Cut a till off so that the server knows it, while its program goes on."""
    run, address = journal._database.run, journal._database.address
    async with asyncio.timeout(60):
        await journal._database.read(
            lambda opened: opened.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' "
                "AND (classid::bigint << 32 | objid::bigint) = $1",
                run,
            )
        )
        other = await open_journal(address)
        while await other._database.read(
            lambda opened: opened.fetchval(
                "SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' "
                "AND (classid::bigint << 32 | objid::bigint) = $1)",
                run,
            )
        ):
            await asyncio.sleep(0.01)
        await other.close()


def _play(use: UsePostgres, scene: Callable[[PostgresJournal, Till], Awaitable[None]]) -> None:
    """Run a scene with a till that will be cut off, and one that goes on."""

    async def run() -> None:
        slow, other = await open_journal(use.address), Till(await open_journal(use.address))
        try:
            await scene(slow, other)
            checked = await other.journal.check_all(no_pause)
            assert checked.faults == ()
        finally:
            await asyncio.gather(slow.close(), other.journal.close())

    asyncio.run(run())


async def _until(is_it: Callable[[], Coroutine[None, None, bool]]) -> None:
    async with asyncio.timeout(60):
        while not await is_it():
            await asyncio.sleep(0.01)


async def _sent(journal: PostgresJournal, number: str = "A-1") -> tuple[Order, Operation]:
    operation = an_operation(an_order(number), OperationKind.CHARGE)
    order = await journal.arm(an_order(number, state=OrderState.PENDING), operation, [an_entry()])
    await journal.mark_sent(operation.id)
    return order, replace(operation, state=OperationState.SENT)


# --- a till that died -----------------------------------------------------------------------------------------------


def test_a_till_at_work_takes_over_what_a_dead_one_left(use_postgres: UsePostgres) -> None:
    async def scene(dying: PostgresJournal, other: Till) -> None:
        await other.recovery.begin()
        _order, sent = await _sent(dying, "SENT")
        armed = an_operation(an_order("ARMED"))
        await dying.arm(an_order("ARMED"), armed, [])
        _order, doubtful = await _sent(dying, "UNKNOWN")
        await dying.settle(doubtful.id, LOST, _order, [])
        await _sent(other.journal, "MINE")
        await dying.close()
        watching = asyncio.create_task(other.recovery.watch())
        taken = {"SENT": sent.id, "UNKNOWN": doubtful.id}

        async def all_told() -> bool:
            told = {event.operation.id for event in other.events if isinstance(event, OperationChanged)}
            return {*taken.values(), armed.id} <= told

        await _until(all_told)
        watching.cancel()
        states = {each.order_number: each.state for each in await other.journal.open_operations()}
        assert states == {
            "SENT": OperationState.UNKNOWN,
            "UNKNOWN": OperationState.UNKNOWN,
            "MINE": OperationState.SENT,
        }
        ended = await other.journal.operation(armed.id)
        assert ended is not None
        assert ended.state is OperationState.NOT_SENT
        assert await other.journal.abandoned_operations() == []
        assert any(isinstance(event, RecoveryWent) and len(event.report.acts) == 3 for event in other.events)

    _play(use_postgres, scene)


def test_a_till_put_together_from_its_settings_looks_after_the_others(
    use_postgres: UsePostgres, tmp_path: Path
) -> None:
    address = use_postgres.address
    text = f"postgresql://{address.user}@/{address.database}?host={address.host}"
    (tmp_path / "settings.toml").write_text(f'journal = "{text}"\n')

    async def run() -> None:
        dying = await open_journal(address)
        side, settings = BankSide((a_profile(),), MemorySecretStore()), SettingsFile(tmp_path / "settings.toml")
        till = await open_till(side, DataPaths(tmp_path), settings, FakeClock())
        await till.recovery.begin()
        armed = an_operation(an_order())
        await dying.arm(an_order(), armed, [])
        await dying.close()
        work = till.work()
        watching = asyncio.create_task(work.pop("left behind"))
        for other_work in work.values():
            other_work.close()

        async def ended() -> bool:
            found = await till.journal.operation(armed.id)
            return found is not None and found.state is OperationState.NOT_SENT

        await _until(ended)
        watching.cancel()
        await till.close()

    asyncio.run(run())


def test_a_till_is_given_half_a_minute_to_come_back(use_postgres: UsePostgres) -> None:
    async def scene(slow: PostgresJournal, other: Till) -> None:
        order, sent = await _sent(slow)
        await _gone(slow)
        looks: list[float] = []
        look = other.journal.abandoned_operations

        async def counted() -> list[Operation]:
            found = await look()
            looks.append(other.clock.seconds())
            if len(looks) == 3:  # it is back before the fourth look
                await slow.abandoned_operations()
            return list(found)

        other.journal.abandoned_operations = counted  # type: ignore[method-assign]
        watching = asyncio.create_task(other.recovery.watch())

        async def looked_often() -> bool:
            return len(looks) >= 8

        await _until(looked_often)
        watching.cancel()
        assert looks[3] - looks[0] >= 30
        assert await slow.operation(sent.id) == sent
        await slow.settle(sent.id, TAKEN_ON, order, [])

    _play(use_postgres, scene)


def test_of_many_tills_one_takes_an_act_over(use_postgres: UsePostgres) -> None:
    async def run() -> None:
        dying = await open_journal(use_postgres.address)
        _order, sent = await _sent(dying)
        await dying.close()
        tills = [Till(await open_journal(use_postgres.address)) for _ in range(6)]

        async def left() -> bool:
            return await tills[0].journal.abandoned_operations() == [sent]

        await _until(left)
        resumed = await asyncio.gather(*(till.recovery.resume() for till in tills))
        told = [event for till in tills for event in till.events if isinstance(event, OperationChanged)]
        assert len(told) == 1
        assert resumed.count(["A-1"]) >= 1
        entries = await tills[0].journal.timeline(OrderNumber("A-1"))
        assert [each.happening for each in entries].count(Happening.RESUMED) == 1
        await asyncio.gather(*(till.journal.close() for till in tills))

    asyncio.run(run())


# --- a till that was only slow --------------------------------------------------------------------------------------


def test_an_intent_that_was_taken_over_never_leaves(use_postgres: UsePostgres) -> None:
    async def scene(slow: PostgresJournal, other: Till) -> None:
        armed = an_operation(an_order("A-1"), OperationKind.CHARGE)
        await slow.arm(an_order("A-1"), armed, [])
        await _gone(slow)
        await other.recovery.resume()
        with pytest.raises(OrderChangedMeanwhile):
            await slow.mark_sent(armed.id)
        ended = await slow.operation(armed.id)
        assert ended is not None
        assert ended.state is OperationState.NOT_SENT

    _play(use_postgres, scene)


def test_an_act_that_left_after_it_was_read_is_not_called_not_sent(use_postgres: UsePostgres) -> None:
    """The till came back between the look at what was left behind and the end written for it."""

    async def scene(slow: PostgresJournal, other: Till) -> None:
        armed = an_operation(an_order("A-1"), OperationKind.CHARGE)
        order = await slow.arm(an_order("A-1"), armed, [])
        await _gone(slow)
        await other.recovery.begin()
        await slow.mark_sent(armed.id)
        assert await other.recovery.resume() == []
        with pytest.raises(OperationTakenOver):
            await other.journal.take_over(armed, NOT_SENT, order, [])
        sent = replace(armed, state=OperationState.SENT)
        with pytest.raises(OperationTakenOver):  # as it stands now, but its till runs again
            await other.journal.take_over(sent, LOST, order, [])
        assert not await other.journal.adopt(sent)
        assert await slow.operation(armed.id) == sent

    _play(use_postgres, scene)


def _charge(call: Callable[[OperationId], Awaitable[str]]) -> Act[str]:
    return Act(
        kind=OperationKind.CHARGE,
        sent=an_entry(Happening.CHARGE_SENT),
        call=call,
        accept=lambda order, answer: (
            replace(order, remark=answer),
            (an_entry(Happening.BANK_ACCEPTED, said=answer),),
        ),
        if_not_done=OrderState.NOT_SENT,
        if_lost=OrderState.OUTCOME_UNKNOWN,
        weigh=lambda _answer: TAKEN_ON,
    )


def _desk(journal: PostgresJournal) -> OperationDesk:
    clock, publisher = FakeClock(), Publisher()
    return OperationDesk(journal, clock, publisher, AtWork(journal.people, clock, publisher, "anna"))


async def _taken_over(slow: PostgresJournal, other: Till) -> Operation:
    """Let a till be cut off in the middle of its call and its act be taken over; returns it as it stands then."""
    await _gone(slow)
    await other.recovery.resume()
    (operation,) = await other.journal.open_operations()
    assert operation.state is OperationState.UNKNOWN
    return operation


def test_the_answer_of_a_bank_that_comes_after_the_take_over_is_kept(use_postgres: UsePostgres) -> None:
    async def scene(slow: PostgresJournal, other: Till) -> None:
        async def call(_operation: OperationId) -> str:
            await _taken_over(slow, other)
            return "approved after all"

        desk = _desk(slow)
        begun = an_order("A-1", state=OrderState.PENDING, operator="anna")
        stored, _answer = await desk.perform(begun, _charge(call))
        assert stored.remark == "approved after all"
        (operation,) = await other.journal.open_operations()
        assert (operation.state, operation.first_word) == (OperationState.UNKNOWN, FirstWord.ACCEPTED)
        assert await other.journal.abandoned_operations() == []

    _play(use_postgres, scene)


def test_an_answer_about_an_act_that_has_ended_meanwhile_is_kept_and_the_bank_is_asked_again(
    use_postgres: UsePostgres,
) -> None:
    async def scene(slow: PostgresJournal, other: Till) -> None:
        async def call(_operation: OperationId) -> str:
            operation = await _taken_over(slow, other)
            order = await other.journal.order(OrderNumber("A-1"))
            assert order is not None
            fenced = {operation.id: Ending(OperationState.NOT_DONE, "fence")}
            await other.journal.record(replace(order, state=OrderState.NOT_SENT), [], fenced)
            return "approved after all"

        desk = _desk(slow)
        begun = an_order("A-1", state=OrderState.PENDING, operator="anna")
        stored, _answer = await desk.perform(begun, _charge(call))
        assert stored.state is OrderState.OUTCOME_UNKNOWN, "so the bank is asked"
        assert stored in await other.journal.open_orders()
        said = [entry.facts.get("said") for entry in await other.journal.timeline(OrderNumber("A-1"))]
        assert "approved after all" in said
        assert await other.journal.open_operations() == [], "and the end by the fence stands until it answers"

    _play(use_postgres, scene)


def test_a_proof_that_one_attempt_never_left_ends_no_later_one(use_postgres: UsePostgres) -> None:
    """The slow till could not connect to the bank; the other one sent the refund again meanwhile."""

    async def scene(slow: PostgresJournal, other: Till) -> None:
        paid = await slow.record(an_order("A-1", state=OrderState.PAID), [])

        async def call(_operation: OperationId) -> str:
            operation = await _taken_over(slow, other)
            order = await other.journal.order(paid.number)
            assert order is not None
            await other.journal.mark_sent_again(operation, order, [])
            raise NotSent("connect")

        refund = replace(
            _charge(call),
            kind=OperationKind.REFUND,
            amount=paid.amount,
            expected_captured=paid.amount,
            if_not_done=OrderState.PAID,
            if_lost=OrderState.PAID,
        )
        desk = _desk(slow)
        with pytest.raises(NotSent):
            await desk.perform(paid, refund)
        (operation,) = await other.journal.open_operations()
        assert (operation.state, operation.attempt) == (OperationState.SENT, 2)
        entries = await other.journal.timeline(paid.number)
        assert entries[-1].happening is Happening.NOT_SENT

    _play(use_postgres, scene)


def test_a_till_that_was_cut_off_answers_for_itself_before_it_looks_after_others(use_postgres: UsePostgres) -> None:
    async def scene(slow: PostgresJournal, other: Till) -> None:
        _order, sent = await _sent(slow)
        await _gone(slow)
        assert await other.journal.abandoned_operations() == [sent]
        assert await slow.abandoned_operations() == []
        assert await other.journal.abandoned_operations() == []

    _play(use_postgres, scene)


def test_a_server_that_is_away_ends_no_look_and_starts_the_count_anew(use_postgres: UsePostgres) -> None:
    async def scene(dying: PostgresJournal, other: Till) -> None:
        await _sent(dying)
        await dying.close()
        looks = 0
        look = other.journal.abandoned_operations

        async def away_once() -> list[Operation]:
            nonlocal looks
            found = list(await look())
            looks += bool(found)
            if looks == 3:
                looks += 1
                raise JournalUnreachable("postgresql://till@books/paydesk", "ConnectionError")
            return found

        other.journal.abandoned_operations = away_once  # type: ignore[method-assign]
        watching = asyncio.create_task(other.recovery.watch())

        async def taken() -> bool:
            return any(isinstance(event, OperationChanged) for event in other.events)

        await _until(taken)
        watching.cancel()
        assert looks >= 8, "two and the one that failed do not count"

    _play(use_postgres, scene)


def test_an_act_whose_beginning_is_in_doubt_is_ended_by_the_till_itself(
    use_postgres: UsePostgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The intent was committed, and the server was away for too long to say so: the clerk heard that nothing left."""
    monkeypatch.setattr(database_module, "PATIENCE_SECONDS", 0.5)

    async def run() -> None:
        async with a_wire(use_postgres.address) as (address, wire):
            till = Till(await open_journal(address))
            armed = an_operation(an_order("A-1"), OperationKind.CHARGE)
            wire.cut, wire.is_down = "after", True
            with pytest.raises(JournalUnreachable):
                await till.journal.arm(an_order("A-1", state=OrderState.PENDING), armed, [])
            wire.is_down = False
            watching = asyncio.create_task(till.recovery.watch())

            async def ended() -> bool:
                found = await till.journal.operation(armed.id)
                return found is not None and found.state is OperationState.NOT_SENT

            await _until(ended)
            watching.cancel()
            order = await till.journal.order(armed.order_number)
            assert order is not None
            assert order.state is OrderState.NOT_SENT
            assert await till.journal.abandoned_operations() == []
            await till.journal.close()

    asyncio.run(run())


def test_a_second_attempt_whose_beginning_is_in_doubt_is_asked_about(
    use_postgres: UsePostgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "PATIENCE_SECONDS", 0.5)

    async def run() -> None:
        async with a_wire(use_postgres.address) as (address, wire):
            till = Till(await open_journal(address))
            paid = await till.journal.record(an_order("A-1", state=OrderState.PAID), [])
            refund = replace(an_operation(paid, OperationKind.REFUND), amount=paid.amount)
            order = await till.journal.arm(paid, refund, [])
            await till.journal.mark_sent(refund.id)
            order = await till.journal.settle(refund.id, LOST, order, [])
            (unknown,) = await till.journal.open_operations()
            wire.cut, wire.is_down = "after", True
            with pytest.raises(JournalUnreachable):
                await till.journal.mark_sent_again(unknown, order, [])
            wire.is_down = False
            (again,) = await till.journal.abandoned_operations()
            assert (again.state, again.attempt) == (OperationState.SENT, 2)
            await till.recovery.resume()
            (left,) = await till.journal.open_operations()
            assert (left.state, left.attempt) == (OperationState.UNKNOWN, 2)
            assert await till.journal.abandoned_operations() == []
            await till.journal.close()

    asyncio.run(run())


# --- a server that is away while a till starts ----------------------------------------------------------------------


def test_a_till_whose_server_was_away_at_its_start_settles_and_asks_once_it_is_back(
    use_postgres: UsePostgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody would be told of a payment any more for as long as the till is open."""
    monkeypatch.setattr(database_module, "PATIENCE_SECONDS", 0.5)

    async def run() -> None:
        async with a_wire(use_postgres.address) as (address, wire), AsyncExitStack() as stack:
            dead, other = [await open_journal(use_postgres.address) for _ in range(2)]
            stack.push_async_callback(other.close)
            _order, sent = await _sent(dead)
            await dead.close()
            desk = await stack.enter_async_context(a_desk(Path(), shared=await open_journal(address)))
            link = await desk.links.create(desk.profile, LinkDraft(euros(1250), valid_for=timedelta(days=3)))
            desk.gateway.customer_pays(link.number)
            await desk.recovery.begin()
            wire.is_down = True
            wire.drop()

            async def keep_asking() -> None:
                await desk.recovery.resume()
                wire.is_down = True
                wire.drop()
                await desk.refresh.run()

            async def is_settled() -> bool:
                found = await other.operation(sent.id)
                return found is not None and found.state is OperationState.UNKNOWN

            async def is_paid() -> bool:
                found = await other.order(link.number)
                return found is not None and found.state is OrderState.PAID

            asking = asyncio.create_task(keep_asking())
            for is_it in (is_settled, is_paid):
                slept = len(desk.clock.slept)
                await _until(partial(_is_longer, desk.clock.slept, slept + 2))
                assert not asking.done()
                wire.is_down = False
                await _until(is_it)
            asking.cancel()
            await asyncio.gather(asking, return_exceptions=True)

    asyncio.run(run())


async def _is_longer(slept: list[float], than: int) -> bool:
    return len(slept) > than


# --- a till that can ask nobody -------------------------------------------------------------------------------------


def test_a_refund_taken_over_by_a_till_without_its_bank_is_ended_by_one_that_has_it(
    use_postgres: UsePostgres,
) -> None:
    async def run() -> None:
        bank = FakeGateway()
        async with AsyncExitStack() as stack:

            async def opens(profile: BankProfile) -> TestDesk:
                journal = await open_journal(use_postgres.address)
                return await stack.enter_async_context(a_desk(Path(), profile, None, bank, journal))

            other, has_it = await opens(a_profile(name="another-bank")), await opens(a_profile())
            async with a_desk(Path(), None, None, bank, await open_journal(use_postgres.address)) as dying:
                sale = PhoneDraft(euros(1250), PaymentMode.PHONE, "Order 1041")
                sold = await dying.phone_orders.charge(dying.profile, sale, a_card())
                assert isinstance(sold, Approved)
                asking = asyncio.create_task(has_it.refresh.run())
                bank.fail_next["refund"] = AnswerLost("timeout")
                assert isinstance(await dying.refunds.refund(sold.order.number), ActUndecided)

            async def is_left_behind() -> bool:
                return bool(await other.journal.abandoned_operations())

            async def is_followed() -> bool:
                return has_it.refresh.next_question(sold.order.number) is not None

            try:
                await _until(is_left_behind)
                await other.recovery.resume()
                assert not await is_left_behind()
                await _until(is_followed)
                while await other.journal.open_operations():
                    await has_it.follow_up.ask(sold.order.number)
                    has_it.clock.forward(30)

                async def is_let_go() -> bool:
                    return not await is_followed()

                await _until(is_let_go)
            finally:
                asking.cancel()
                await asyncio.gather(asking, return_exceptions=True)
            assert bank.orders[sold.order.number].refunded == 1250
            assert bank.calls.count("refund") == 2, "the one that never arrived, and the same once more"

    asyncio.run(run())
