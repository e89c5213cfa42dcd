"""Several tills of one shop: each hears what the others write, and a bank is asked once and not once a till."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest
from cut_wire import a_wire
from journal_aids import UsePostgres, UseSqlite, an_operation, an_order
from msgspec.structs import replace

from app.bootstrap import SHARED_JOURNAL, BankSide, open_till
from app.domain.errors import AnswerLost, JournalUnreachable
from app.domain.events import Event, OrderChanged
from app.domain.evidence import Reported, StatusSeen
from app.domain.gateway_calls import OrderReference
from app.domain.identifiers import GatewayOrderId, OrderNumber
from app.domain.operation import OperationState
from app.domain.order import OrderState, PaymentLink
from app.domain.profile import BankProfile, Credentials
from app.files.settings import SettingsFile
from app.journal.postgres.address import JournalAddress
from app.journal.postgres.journal import PostgresJournal, open_journal
from app.paths import DataPaths
from app.secrets.memory import MemorySecretStore
from app.services.at_work import AtWork
from app.services.banks import BankDirectory
from app.services.cancellation import Cancellation
from app.services.follow_up import FollowUp
from app.services.operations import OperationDesk
from app.services.order_refresh import OrderRefresh
from app.services.other_tills import OtherTills
from app.services.ports import Journal, OrderFilter
from app.services.publisher import Publisher
from app.services.recovery import Recovery
from app.services.status_enquiry import StatusEnquiry
from tests.fakes.clock import FakeClock
from tests.makers import a_profile

AT_ONCE, A_MINUTE = timedelta(0), timedelta(minutes=1)


class Till:
    """One till's share of the work: its journal, what it was told, and who tells it."""

    def __init__(self, journal: PostgresJournal) -> None:
        self.journal = journal
        self.publisher = Publisher()
        self.heard: asyncio.Queue[Event] = asyncio.Queue()
        self.publisher.listen(self.heard.put_nowait)
        self.other_tills = OtherTills(journal, self.publisher)
        self._work: list[asyncio.Task[None]] = []

    async def listens(self) -> None:
        """Return once the till hears others: it has heard of an order written for that."""
        self._work.append(asyncio.create_task(self.other_tills.run()))
        probe = await open_journal(self.journal._database.address)
        number = f"probe-{id(self)}"
        order = await probe.record(an_order(number), [])
        while self.heard.empty():
            order = await probe.record(order, [])
            await asyncio.sleep(0.01)
        await probe.close()
        await self.until(lambda told: told.number == number and told.version == order.version)

    async def until(self, is_it: Callable[..., bool]) -> None:
        async with asyncio.timeout(60):
            while True:
                event = await self.heard.get()
                if isinstance(event, OrderChanged) and is_it(event.order):
                    return

    async def close(self) -> None:
        for work in self._work:
            work.cancel()
        await asyncio.gather(*self._work, return_exceptions=True)
        await self.journal.close()


def _at_tills(address: JournalAddress, number: int, work: Callable[[list[Till]], Awaitable[None]]) -> None:
    async def run() -> None:
        tills = [Till(await open_journal(address)) for _ in range(number)]
        try:
            await work(tills)
        finally:
            await asyncio.gather(*(till.close() for till in tills))

    asyncio.run(run())


# --- news -----------------------------------------------------------------------------------------------------------


def test_an_order_written_at_one_till_is_told_at_the_others_and_not_at_its_own(use_postgres: UsePostgres) -> None:
    async def work(tills: list[Till]) -> None:
        for till in tills:
            await till.listens()
        writing, *others = tills
        order = await writing.journal.record(an_order("новый заказ"), [])
        await asyncio.gather(*(till.until(lambda told: told == order) for till in others))
        paid = await writing.journal.record(replace(order, state=OrderState.PAID), [])
        await asyncio.gather(*(till.until(lambda told: told == paid) for till in others))
        answer = await others[0].journal.record(paid, [])
        await writing.until(lambda told: told == answer)
        assert all(event.order != paid for event in _told(writing))

    _at_tills(use_postgres.address, 3, work)


def _told(till: Till) -> list[OrderChanged]:
    events = [till.heard.get_nowait() for _ in range(till.heard.qsize())]
    return [event for event in events if isinstance(event, OrderChanged)]


def test_what_a_till_missed_while_it_was_cut_off_is_told_when_it_is_back(use_postgres: UsePostgres) -> None:
    async def run() -> None:
        elsewhere = await open_journal(use_postgres.address)
        async with a_wire(use_postgres.address) as (address, wire):
            till = Till(await open_journal(address))
            await till.listens()
            wire.is_down = True
            wire.drop()
            missed = await elsewhere.record(an_order("missed"), [])
            wire.is_down = False
            await till.until(lambda told: told == missed)
            later = await elsewhere.record(an_order("later"), [])
            await till.until(lambda told: told == later)
            await till.close()
        await elsewhere.close()

    asyncio.run(run())


def test_news_that_is_older_than_what_was_told_here_is_not_told_again(tmp_path: Path) -> None:
    class TwoNews:
        async def news(self):  # type: ignore[no-untyped-def]
            yield OrderNumber("n")
            yield OrderNumber("n")

        async def order(self, number: OrderNumber) -> object:
            return an_order(number, version=2)

    async def run() -> list[Event]:
        events: list[Event] = []
        publisher = Publisher()
        others = OtherTills(TwoNews(), publisher)  # type: ignore[arg-type]
        publisher.publish(OrderChanged(an_order("n", version=1)))
        publisher.listen(events.append)
        await others.run()
        return events

    assert asyncio.run(run()) == [OrderChanged(an_order("n", version=2))]


def test_the_only_till_hears_nothing_and_is_alone_with_its_operations(use_sqlite: UseSqlite) -> None:
    async def work(journal: Journal) -> None:
        assert [number async for number in journal.news()] == []
        await journal.arm(an_order(), an_operation(an_order()), [])
        assert await journal.abandoned_operations() == await journal.open_operations()

    use_sqlite(work)


# --- questions ------------------------------------------------------------------------------------------------------


def test_a_till_alone_asks_whenever_it_wants(use_sqlite: UseSqlite) -> None:
    async def work(journal: Journal) -> None:
        for _ in range(2):
            assert await journal.claim_questions({OrderNumber("a"): A_MINUTE}) == {"a"}

    use_sqlite(work)


def test_an_order_is_claimed_by_one_till_until_its_pause_is_over(use_postgres: UsePostgres) -> None:
    async def work(tills: list[Till]) -> None:
        one, other = (till.journal for till in tills)
        for number in ("a", "b", "nul \x00"):
            await one.record(an_order(number), [])
        first = {OrderNumber("a"): A_MINUTE, OrderNumber("nul \x00"): A_MINUTE, OrderNumber("unknown"): A_MINUTE}
        assert await one.claim_questions(first) == {"a", "nul \x00"}
        both = {OrderNumber("a"): A_MINUTE, OrderNumber("b"): A_MINUTE}
        assert await other.claim_questions(both) == {"b"}
        assert await one.claim_questions(both) == frozenset()
        assert await other.claim_questions({OrderNumber("a"): AT_ONCE}) == {"a"}
        assert await one.claim_questions({}) == frozenset()

    _at_tills(use_postgres.address, 2, work)


def test_orders_asked_about_while_the_servers_clock_was_ahead_are_not_left_alone_until_then(
    use_postgres: UsePostgres,
) -> None:
    async def work(tills: list[Till]) -> None:
        journal, wanted = tills[0].journal, {OrderNumber("a"): A_MINUTE}
        await journal.record(an_order("a"), [])
        assert await journal.claim_questions(wanted) == {"a"}
        await asyncio.to_thread(use_postgres.sql, "UPDATE questions SET asked_at = asked_at + interval '3 hours'")
        assert await journal.claim_questions(wanted) == {"a"}
        assert await journal.claim_questions(wanted) == frozenset()

    _at_tills(use_postgres.address, 1, work)


def test_each_of_many_orders_goes_to_exactly_one_of_many_tills(use_postgres: UsePostgres) -> None:
    async def work(tills: list[Till]) -> None:
        numbers = [OrderNumber(f"n-{place:03d}") for place in range(60)]
        for number in numbers:
            await tills[0].journal.record(an_order(number), [])
        claims = (till.journal.claim_questions(dict.fromkeys(numbers, A_MINUTE)) for till in tills)
        claimed = Counter(number for claim in await asyncio.gather(*claims) for number in claim)
        again = await tills[0].journal.claim_questions(dict.fromkeys(numbers, A_MINUTE))
        claimed.update(again)  # what two tills wanted at the same moment is left over for the next round
        assert claimed == Counter(numbers)

    _at_tills(use_postgres.address, 6, work)


class CountingBank:
    """A bank whose every order still waits; counts how often it was asked about each."""

    def __init__(self) -> None:
        self.asked: Counter[OrderNumber | None] = Counter()
        self.all_asked = asyncio.Event()

    async def status(self, reference: OrderReference) -> StatusSeen:
        self.asked[reference.number] += 1
        if len(self.asked) == 200:
            self.all_asked.set()
        return StatusSeen(Reported.NOT_FOUND)

    async def close(self) -> None:
        """Nothing is open."""


class BankOutOfReach(CountingBank):
    """A bank no answer comes from."""

    async def status(self, reference: OrderReference) -> StatusSeen:
        self.all_asked.set()
        raise AnswerLost("timeout")


async def _refresh(
    till: Till, bank: CountingBank, profile: BankProfile, clock: FakeClock | None = None
) -> OrderRefresh:
    clock, secrets = clock or FakeClock(an_order().created_at), MemorySecretStore()
    await secrets.keep_credentials(profile.name, Credentials(user_name="a", password="b"))
    banks = BankDirectory([profile], secrets, lambda _profile, _credentials: bank)
    enquiry = StatusEnquiry(till.journal, banks, clock, till.publisher)
    desk = OperationDesk(
        till.journal, clock, till.publisher, AtWork(till.journal.people, clock, till.publisher, "anna")
    )
    cancellation = Cancellation(desk, till.journal, banks, clock, enquiry)
    follow_up = FollowUp(desk, banks, clock, enquiry, cancellation, clock.seconds)
    return OrderRefresh(till.journal, enquiry, follow_up, desk, clock, till.publisher)


def test_two_hundred_open_orders_are_asked_about_once_and_not_once_a_till(use_postgres: UsePostgres) -> None:
    """The server's own clock says how long a question is good for: of orders as old as these a quarter of an hour."""
    bank, profile = CountingBank(), a_profile()
    clocks = [FakeClock(an_order().created_at + timedelta(days=2)) for _ in range(3)]

    async def work(tills: list[Till]) -> None:
        for place in range(200):
            waiting = an_order(f"n-{place:03d}", state=OrderState.PENDING, profile=profile.name)
            await tills[0].journal.record(replace(waiting, gateway_order_id=GatewayOrderId(f"g-{place}")), [])
        asking = [
            asyncio.create_task((await _refresh(till, bank, profile, clock)).run())
            for till, clock in zip(tills, clocks, strict=True)
        ]
        async with asyncio.timeout(60):
            await bank.all_asked.wait()
            while min(clock.seconds() for clock in clocks) < 2000:  # twice as long as each till would wait for itself
                await tills[0].journal.open_operations()
        for task in asking:
            task.cancel()
        await asyncio.gather(*asking, return_exceptions=True)
        assert set(bank.asked.values()) == {1}

    _at_tills(use_postgres.address, 3, work)


def test_a_link_that_ended_while_the_line_was_down_goes_on_being_asked_about(use_postgres: UsePostgres) -> None:
    """The customer may have paid meanwhile: that a question was tried is no answer to it."""
    bank, profile, clock = BankOutOfReach(), a_profile(), FakeClock(an_order().created_at)

    async def work(tills: list[Till]) -> None:
        (till,) = tills
        ended = PaymentLink("https://bank.example/pay", an_order().created_at - timedelta(hours=1))
        waiting = an_order("n-1", state=OrderState.AWAITING_PAYMENT, profile=profile.name, link=ended)
        await till.journal.record(replace(waiting, gateway_order_id=GatewayOrderId("g-1")), [])
        refresh = await _refresh(till, bank, profile, clock)
        asking = asyncio.create_task(refresh.run())
        async with asyncio.timeout(60):
            await bank.all_asked.wait()
            asked_at = clock.seconds()
            while clock.seconds() < asked_at + A_MINUTE.total_seconds():
                await till.journal.open_operations()
        assert refresh.next_question(waiting.number) is not None
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)

    _at_tills(use_postgres.address, 1, work)


# --- a till that dies -----------------------------------------------------------------------------------------------


def test_a_till_that_starts_leaves_the_work_of_the_others_alone_and_ends_that_of_the_dead(
    use_postgres: UsePostgres,
) -> None:
    async def work(tills: list[Till]) -> None:
        running, starting = (till.journal for till in tills)
        dead = await open_journal(use_postgres.address)
        mine, lost = an_operation(an_order("mine")), an_operation(an_order("lost"))
        await running.arm(an_order("mine"), mine, [])
        await dead.arm(an_order("lost"), lost, [])
        await dead.mark_sent(lost.id)
        await dead.close()
        async with asyncio.timeout(60):
            while await starting.abandoned_operations() != [replace(lost, state=OperationState.SENT)]:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        assert await Recovery(starting, FakeClock(), Publisher()).resume() == ["lost"]
        assert await running.open_operations(OrderNumber("mine")) == [mine]
        await running.mark_sent(mine.id)

    _at_tills(use_postgres.address, 2, work)


# --- the whole till -------------------------------------------------------------------------------------------------


def test_a_till_opens_the_journal_its_settings_name(use_postgres: UsePostgres, tmp_path: Path) -> None:
    address = use_postgres.address
    text = f"postgresql://{address.user}@/{address.database}?host={address.host}"
    (tmp_path / "settings.toml").write_text(f'journal = "{text}"\n')

    async def run() -> None:
        secrets = MemorySecretStore()
        side, settings = BankSide((a_profile(),), secrets), SettingsFile(tmp_path / "settings.toml")
        till = await open_till(side, DataPaths(tmp_path), settings)
        await till.journal.record(an_order("from-the-till"), [])
        await till.close()
        head = await secrets.journal_head(SHARED_JOURNAL)
        assert head is not None
        assert await secrets.journal_head("shop") is None

    asyncio.run(run())
    found = use_postgres(lambda journal: journal.orders(OrderFilter("from-the"), 5))
    assert [order.number for order in found] == ["from-the-till"]
    assert not (tmp_path / "shop").exists()


def test_a_till_whose_server_is_away_does_not_start_with_another_journal(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('journal = "postgresql://till@localhost:1/paydesk"\n')
    side = BankSide((a_profile(),), MemorySecretStore())
    with pytest.raises(JournalUnreachable):
        asyncio.run(open_till(side, DataPaths(tmp_path), SettingsFile(tmp_path / "settings.toml")))
    assert not (tmp_path / "shop").exists()
