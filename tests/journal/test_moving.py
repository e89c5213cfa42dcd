"""One till's own journal becomes part of the shared one: whole, compared, and only then left."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest
from journal_aids import NOON, UsePostgres, an_entry, an_operation, an_order, no_pause
from msgspec.structs import replace
from test_statement_lines import A_1, LINE, a_reading

from app.bootstrap import SHARED_JOURNAL, SHOP_JOURNAL
from app.changeover.to_server import MOVED
from app.domain.books import JournalHead
from app.domain.errors import JournalInUse, JournalUnreachable
from app.domain.identifiers import GatewayOrderId, OrderNumber, ProfileName
from app.domain.notice import Claim, Notice
from app.domain.operation import Ending, Operation, OperationState
from app.domain.order import Customer, Order, OrderState
from app.domain.own_role import OwnRole
from app.domain.person import OwnRoleKey, Person, PersonId, PinHash, Right, Role, RoleRules
from app.domain.received_notice import ReceivedNotice
from app.domain.timeline import Happening, TimelineEntry
from app.domain.trail import Deed, TrailEntry, TrailFilter
from app.files.put_back_plan import PutBackPlan
from app.files.settings import SettingsFile
from app.journal import reconciling
from app.journal.journal import SqliteJournal, open_journal
from app.journal.moving import move
from app.journal.postgres.journal import PostgresJournal
from app.move_journal import main
from app.paths import DataPaths
from app.secrets.memory import MemorySecretStore
from app.services.ports import OrderFilter

NOTICE = ReceivedNotice(ProfileName("jcc"), "a" * 64, NOON, Notice(Claim.CAPTURED, True, None, "SHOP-1"))
READ = [replace(A_1, order_number=OrderNumber("n-000"), nth=nth) for nth in range(1, 450)]
"""What agreed with a file of the bank, in more than one slice."""


class OwnTill:
    """A till with a journal of its own, its key store, and the command."""

    def __init__(self, folder: Path, use: UsePostgres) -> None:
        self.folder, self.use = folder, use
        self.path = folder / "shop" / "journal.db"
        self.secrets = MemorySecretStore()
        self.operation = an_operation(an_order("half-done"))

    @property
    def address(self) -> str:
        return f"postgresql://{self.use.address.user}@/{self.use.address.database}?host={self.use.address.host}"

    def fill(self, orders: int = 5) -> None:
        async def work() -> None:
            journal = await open_journal(self.path, await self.secrets.journal_key(SHOP_JOURNAL))
            await _fill(journal, self.operation, orders)
            await self.secrets.keep_journal_head(SHOP_JOURNAL, await journal.head())
            await journal.close()

        asyncio.run(work())

    def in_its_own(self, work: Callable[[SqliteJournal], Awaitable[object]]) -> None:
        """Let somebody work in the till's own journal."""

        async def run() -> None:
            journal = await open_journal(self.path, await self.secrets.journal_key(SHOP_JOURNAL))
            await work(journal)
            await journal.close()

        asyncio.run(run())

    def moves(self, *more: str, password: str = "") -> int:
        arguments = ["--to", self.address, "--data-dir", str(self.folder), *more]
        return main(arguments, self.secrets, lambda _question: password)

    @property
    def login(self) -> str:
        return self.use.address.login

    @property
    def setting(self) -> str:
        return SettingsFile(self.folder / "settings.toml").current.journal


async def _fill(journal: SqliteJournal, operation: Operation, orders: int) -> None:
    for place in range(orders):
        await journal.record(an_order(f"n-{place:03d}", minutes=place, state=OrderState.PAID), [an_entry()])
    texts = an_order("texts", description="nul \x00, “Семёнов”", customer=Customer(name="Ελένη"))
    stored = await journal.record(texts, [TimelineEntry(NOON, Happening.BANK_SAID, {"ж": "“quotes” \\ 💳"})])
    await journal.record(replace(stored, gateway_order_id=GatewayOrderId("g-1")), [an_entry(), an_entry()])
    done = an_operation(an_order("done"))
    order = await journal.arm(an_order("done"), done, [an_entry()])
    await journal.settle(done.id, Ending(OperationState.DONE, "status"), order, [])
    await journal.arm(an_order("half-done"), operation, [an_entry()])
    await journal.keep_notice(NOTICE)
    await journal.statement_lines.enter(a_reading("r-1", *READ, kept=[LINE]))


@pytest.fixture
def till(tmp_path: Path, use_postgres: UsePostgres) -> OwnTill:
    return OwnTill(tmp_path, use_postgres)


def test_everything_a_till_wrote_is_found_again_in_the_shared_journal(
    till: OwnTill, capsys: pytest.CaptureFixture[str]
) -> None:
    till.fill(230)
    assert till.moves(password="s3cret") == 0
    told = capsys.readouterr().out
    assert "233 orders with 2 acts at banks and 235 lines of history" in told
    assert "s3cret" not in told

    async def look(journal: PostgresJournal) -> None:
        assert await journal.count(OrderFilter()) == {OrderState.PAID: 230, OrderState.NOT_SENT: 3}
        assert [order.number for order in await journal.orders(OrderFilter("семенов"), 5)] == ["texts"]
        texts = await journal.order(OrderNumber("texts"))
        assert texts is not None
        assert (texts.version, texts.customer.name, texts.description[:5]) == (2, "Ελένη", "nul \ufffd")
        assert [entry.happening for entry in await journal.timeline(texts.number)][1:] == [
            Happening.CHALLENGE_OPENED
        ] * 2
        assert await journal.open_operations() == [till.operation]
        assert await journal.abandoned_operations() == [till.operation]
        assert await journal.unmatched_notices(NOON - timedelta(days=1)) == [NOTICE]
        assert await journal.statement_lines.all() == [LINE]
        assert sorted(await journal.statement_lines.agreed([each.place for each in READ])) == READ
        assert (await journal.check_all(no_pause)).faults == ()

    till.use(look)
    assert till.setting == till.address
    assert "s3cret" not in (till.folder / "settings.toml").read_text()
    assert asyncio.run(till.secrets.journal_password(till.login)) == "s3cret"
    assert asyncio.run(till.secrets.journal_head(SHARED_JOURNAL)) is not None
    assert not till.path.exists()
    assert till.path.with_name(MOVED).exists()


class Impatient(MemorySecretStore):
    """A key store in front of a clerk who opens the till while it is moved."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.refused = 0

    async def keep_journal_head(self, name: str, head: JournalHead) -> None:
        if name == SHARED_JOURNAL:
            with pytest.raises(JournalInUse):
                await open_journal(self._path, await self.journal_key(SHOP_JOURNAL))
            self.refused += 1
        await super().keep_journal_head(name, head)


def test_nobody_sells_in_a_journal_that_was_carried_over_and_is_not_left_yet(till: OwnTill) -> None:
    till.secrets = impatient = Impatient(till.path)
    till.fill()
    assert till.moves() == 0
    assert impatient.refused == 1
    assert not till.path.exists()


def test_books_put_back_from_a_copy_move_once_the_bank_was_asked(
    till: OwnTill, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the copy is wrong about nobody would be asked in the shared journal, and every till would believe it."""
    till.fill(2)

    async def put_back(journal: SqliteJournal) -> None:
        await journal._database.write(lambda opened: reconciling.demand(opened, NOON))

    async def ask(journal: SqliteJournal) -> None:
        for number in await journal.put_back.to_reconcile():
            await journal.put_back.reconciled(number)

    till.in_its_own(put_back)
    assert till.moves() == 2
    assert "not asked yet about 5 of its orders" in capsys.readouterr().err
    assert till.path.exists()
    assert till.setting == ""
    assert till.use(lambda journal: journal.count(OrderFilter())) == {}, "nothing of it was carried over"
    till.in_its_own(ask)
    assert till.moves() == 0


def test_a_planned_copy_that_is_dropped_with_the_move_is_said_before_and_after(
    till: OwnTill, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    till.fill()
    plan = PutBackPlan(DataPaths(tmp_path).put_back_plan(training=False))
    plan.keep("/stick/copy.db")
    said: list[str] = []

    def asks(_question: str) -> str:
        said.append(capsys.readouterr().out)
        return ""

    assert main(["--to", till.address, "--data-dir", str(tmp_path)], till.secrets, asks) == 0
    assert "The copy /stick/copy.db is planned" in said[0], "while it can still be left"
    assert "The plan to put the copy /stick/copy.db back is dropped" in capsys.readouterr().out
    assert not plan.copy


def test_a_password_kept_for_another_server_is_not_shown_to_the_one_that_was_typed(
    till: OwnTill, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str | None] = []

    async def listens(_address: object, password: str | None, _head: object) -> PostgresJournal:
        shown.append(password)
        raise JournalUnreachable("nobody", "")

    monkeypatch.setattr("app.move_journal.open_journal", listens)
    asyncio.run(till.secrets.keep_journal_password("paydesk books.shop.example 5432", "of the others"))
    assert till.moves() == 2
    asyncio.run(till.secrets.keep_journal_password(till.login, "of this one"))
    assert till.moves() == 2
    assert shown == [None, "of this one"]


def test_a_second_till_adds_its_orders_to_those_that_are_there(till: OwnTill, tmp_path: Path) -> None:
    till.use(lambda journal: journal.record(an_order("of-the-first-till"), []))
    till.fill()
    assert till.moves() == 0
    third = OwnTill(tmp_path / "third", till.use)
    assert third.moves() == 0
    assert third.setting == third.address
    assert sum(till.use(lambda journal: journal.count(OrderFilter())).values()) == 9


def test_a_move_that_broke_off_is_begun_again_and_finds_what_it_brought(till: OwnTill) -> None:
    till.fill()

    async def half(journal: PostgresJournal) -> None:
        own = await open_journal(till.path, await till.secrets.journal_key(SHOP_JOURNAL))
        await journal.taking_in.orders([parcel for _entry, parcel in await own.to_carry.parcels(0, 4)])
        await own.close()
        order = await journal.order(OrderNumber("n-002"))
        assert order is not None
        await journal.record(replace(order, state=OrderState.REFUNDED), [an_entry()])  # at another till meanwhile

    till.use(half)
    assert till.moves() == 0
    count = till.use(lambda journal: journal.count(OrderFilter()))
    assert count == {OrderState.PAID: 4, OrderState.REFUNDED: 1, OrderState.NOT_SENT: 3}


def _changed(till: OwnTill, order: Order) -> None:
    till.use(lambda journal: journal.record(order, []))


def test_an_order_that_stands_otherwise_in_the_shared_journal_ends_the_move_and_nothing_is_left(
    till: OwnTill, capsys: pytest.CaptureFixture[str]
) -> None:
    till.fill()
    _changed(till, an_order("n-003", minutes=3, state=OrderState.DECLINED))
    assert till.moves() == 2
    assert "n-003" in capsys.readouterr().err
    assert till.setting == ""
    assert till.path.exists()


@pytest.mark.parametrize("address", ["postgresql://u:secret@h/d", "postgresql://u@localhost:1/d", "nonsense"])
def test_a_move_to_nowhere_changes_nothing_and_repeats_no_password(
    till: OwnTill, address: str, capsys: pytest.CaptureFixture[str]
) -> None:
    till.fill()
    assert main(["--to", address, "--data-dir", str(till.folder)], till.secrets, lambda _question: "pw") == 2
    assert "secret" not in capsys.readouterr().err
    assert (till.setting, till.path.exists()) == ("", True)
    assert asyncio.run(till.secrets.journal_password(till.login)) is None


def test_a_till_that_lost_its_journal_does_not_move_nothing(till: OwnTill) -> None:
    head = JournalHead("0" * 32, 5, "0" * 64)
    asyncio.run(till.secrets.keep_journal_head(SHOP_JOURNAL, head))
    assert till.moves() == 2
    assert till.setting == ""


def test_people_their_pins_their_rights_and_the_trail_come_along_once(till: OwnTill) -> None:
    line = TrailEntry(NOON, Deed.HIRED, "olga", "T1", facts={"whom": "Анна"})
    rules = RoleRules(Role.CLERK, frozenset({Right.SELL}))
    night = OwnRole(OwnRoleKey("own-1"), "Ночь", frozenset({Right.REFUND}))

    async def fill() -> None:
        journal = await open_journal(till.path, await till.secrets.journal_key(SHOP_JOURNAL))
        await journal.people.hire(Person(PersonId(0), "Анна", Role.CLERK), PinHash("$argon2id$anna"), line)
        await journal.people.keep_rules(rules, line)
        await journal.people.roles.make(night, line)
        await journal.people.hire(Person(PersonId(0), "Ева", night.key), PinHash("$argon2id$eva"), line)
        await journal.close()

    async def look(journal: PostgresJournal) -> None:
        anna, eva = await journal.people.all()
        assert (anna.name, anna.role) == ("Анна", Role.CLERK)
        assert (await journal.people.pin_hash(anna.id)).text == "$argon2id$anna"
        assert await journal.people.changed_rules() == [rules]
        assert [(role.key, role.name) for role in await journal.people.roles.all()] == [(eva.role, "Ночь")]
        entries = (await journal.trail(TrailFilter(), 9)).entries
        assert [entry for entry in entries if entry.deed is not Deed.TAKEN_OVER] == [line] * 4
        told = [entry.facts["whom"] for entry in entries if entry.deed is Deed.TAKEN_OVER]
        assert told == ["clerk", "Ева", "Анна", "Ночь"]
        assert (await journal.check_all(no_pause)).faults == ()

    async def again(journal: PostgresJournal) -> None:
        own = await open_journal(till.path.with_name(MOVED), await till.secrets.journal_key(SHOP_JOURNAL))
        await move(own, journal)
        await own.close()
        await look(journal)

    asyncio.run(fill())
    assert till.moves() == 0
    till.use(look)
    till.use(again)


def test_role_whose_name_is_in_the_shared_journal_already_is_that_role_for_the_people_who_come(till: OwnTill) -> None:
    line = TrailEntry(NOON, Deed.HIRED, "olga", "T1")

    async def fill() -> None:
        journal = await open_journal(till.path, await till.secrets.journal_key(SHOP_JOURNAL))
        role = await journal.people.roles.make(OwnRole(OwnRoleKey("own-1"), "НОЧЬ", frozenset(Right)), line)
        await journal.people.hire(Person(PersonId(0), "Ева", role.key), PinHash("$argon2id$eva"), line)
        await journal.close()

    async def make(journal: PostgresJournal) -> None:
        await journal.people.roles.make(OwnRole(OwnRoleKey("own-2"), "Ночь", frozenset({Right.SELL})), line)

    async def look(journal: PostgresJournal) -> None:
        (eva,) = await journal.people.all()
        assert eva.role == "own-2"
        assert [role.name for role in await journal.people.roles.all()] == ["Ночь"]

    asyncio.run(fill())
    till.use(make)
    assert till.moves() == 0
    till.use(look)


def _a_till_with_badges(folder: Path, use: UsePostgres, **badges: str) -> OwnTill:
    """Return a till whose people have these badges."""
    line = TrailEntry(NOON, Deed.HIRED, "olga", "T1")
    till = OwnTill(folder, use)

    async def fill() -> None:
        journal = await open_journal(till.path, await till.secrets.journal_key(SHOP_JOURNAL))
        for name, code in badges.items():
            person = await journal.people.hire(Person(PersonId(0), name, Role.CLERK), PinHash("$argon2id$pin"), line)
            await journal.people.badges.keep(person.id, PinHash(code), replace(line, deed=Deed.BADGE_GIVEN))
        lost = await journal.people.hire(Person(PersonId(0), "Lost", Role.CLERK), PinHash("$argon2id$pin"), line)
        await journal.people.badges.keep(lost.id, PinHash("$argon2id$lost"), replace(line, deed=Deed.BADGE_GIVEN))
        await journal.people.badges.keep(lost.id, None, replace(line, deed=Deed.BADGE_TAKEN))
        await journal.close()

    asyncio.run(fill())
    return till


async def _badges(journal: PostgresJournal) -> dict[str, str]:
    names = {person.id: person.name for person in await journal.people.all()}
    assert (await journal.check_all(no_pause)).faults == (), "each badge is sealed in the trail"
    return {names[person]: code.text for person, code in (await journal.people.badges.all()).items()}


def test_badges_come_along_into_a_journal_in_which_nobody_has_one(
    use_postgres: UsePostgres, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = _a_till_with_badges(tmp_path / "first", use_postgres, Anna="$argon2id$anna", Boris="$argon2id$boris")
    assert first.moves() == 0
    assert "badges" not in capsys.readouterr().out
    assert use_postgres(_badges) == {"Anna": "$argon2id$anna", "Boris": "$argon2id$boris"}

    async def again(journal: PostgresJournal) -> int:
        own = await open_journal(first.path.with_name(MOVED), await first.secrets.journal_key(SHOP_JOURNAL))
        moved = await move(own, journal)
        await own.close()
        return moved.badges_left

    assert use_postgres(again) == 0, "they are there"
    second = _a_till_with_badges(tmp_path / "second", use_postgres, Anna="$argon2id$other", Clara="$argon2id$clara")
    assert second.moves() == 0
    assert "2 badges did not come along" in capsys.readouterr().out
    assert use_postgres(_badges) == {"Anna": "$argon2id$anna", "Boris": "$argon2id$boris"}
