"""People and the trail in the books: kept with their lines or not at all, in pages, and never changed unnoticed."""

from collections.abc import Sequence
from datetime import timedelta

import apsw
import pytest
from journal_aids import EUR, NOON, Use, UsePostgres, UseSqlite, an_operation, an_order, no_pause, whole_check
from msgspec.structs import replace

from app.domain.errors import JournalCannotWrite
from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.operation import OperationKind
from app.domain.people_errors import PersonChangedMeanwhile, PersonNameTaken
from app.domain.person import Person, PersonId, PinHash, Right, Role, RoleRules
from app.domain.trail import Deed, TrailEntry, TrailFilter, TrailPlace
from app.journal.journal import SqliteJournal
from app.journal.postgres.journal import PostgresJournal

HASH, OTHER_HASH = PinHash("$argon2id$one"), PinHash("$argon2id$two")
ANNA = Person(PersonId(0), "Анна", Role.CLERK)
EVERYTHING = TrailFilter()


def a_line(deed: Deed = Deed.EXPORTED, minutes: float = 0, **fields: object) -> TrailEntry:
    entry = TrailEntry(NOON + timedelta(minutes=minutes), deed, "anna", "T1", facts={"what": "orders"})
    return replace(entry, **fields)  # type: ignore[arg-type]


def hired(use: Use, person: Person = ANNA) -> Person:
    return use(lambda journal: journal.people.hire(person, HASH, a_line(Deed.HIRED)))


# --- people -------------------------------------------------------------------------------------------------------


def test_new_journal_has_nobody(use: Use) -> None:
    assert use(lambda journal: journal.people.all()) == []


def test_people_come_back_as_they_were_hired_with_the_hash_of_their_pin(use: Use) -> None:
    anna = hired(use)
    assert anna == replace(ANNA, id=anna.id, version=1)
    assert anna.id > 0
    assert use(lambda journal: journal.people.all()) == [anna]
    assert use(lambda journal: journal.people.pin_hash(anna.id)) == HASH


def test_name_stands_for_one_person_whatever_its_case_and_accents(use: Use) -> None:
    anna = hired(use, replace(ANNA, name="Ánna"))
    with pytest.raises(PersonNameTaken):
        hired(use, replace(ANNA, name="ANNA"))
    assert use(lambda journal: journal.people.all()) == [anna]
    assert len(use(lambda journal: journal.trail(EVERYTHING, 9)).entries) == 1


def test_changed_person_comes_back_changed_and_keeps_the_pin(use: Use) -> None:
    anna = hired(use)
    until = NOON + timedelta(minutes=5)
    wanted = replace(anna, role=Role.MANAGER, is_retired=True, wrong_pins=5, locked_until=until)
    changed = use(lambda journal: journal.people.change(wanted, None, a_line(Deed.WRONG_PIN)))
    assert changed == replace(wanted, version=2)
    assert use(lambda journal: journal.people.all()) == [changed]
    assert use(lambda journal: journal.people.pin_hash(anna.id)) == HASH


def test_new_pin_takes_the_place_of_the_old_one(use: Use) -> None:
    anna = hired(use)
    use(lambda journal: journal.people.change(anna, OTHER_HASH, a_line(Deed.PIN_CHANGED)))
    assert use(lambda journal: journal.people.pin_hash(anna.id)) == OTHER_HASH


def test_of_two_changes_to_a_person_read_at_once_the_second_is_refused_and_leaves_no_line(use: Use) -> None:
    anna = hired(use)
    use(lambda journal: journal.people.change(anna.after_wrong_pin(NOON), None, a_line(Deed.WRONG_PIN)))
    with pytest.raises(PersonChangedMeanwhile):
        use(lambda journal: journal.people.change(anna.after_wrong_pin(NOON), None, a_line(Deed.WRONG_PIN)))
    deeds = [entry.deed for entry in use(lambda journal: journal.trail(EVERYTHING, 9)).entries]
    assert deeds == [Deed.WRONG_PIN, Deed.HIRED]


def test_only_an_argon2_hash_can_stand_in_the_place_of_a_pin(use: Use) -> None:
    with pytest.raises(JournalCannotWrite):
        use(lambda journal: journal.people.hire(ANNA, PinHash("507291"), a_line(Deed.HIRED)))
    assert use(lambda journal: journal.people.all()) == []


def test_rules_of_a_role_come_back_as_they_were_changed_last(use: Use) -> None:
    assert use(lambda journal: journal.people.changed_rules()) == []
    first = RoleRules(Role.CLERK, frozenset({Right.SELL, Right.REFUND}), {Right.REFUND: (Money(5000, EUR),)})
    for rules in (RoleRules(Role.CLERK, frozenset()), first):
        use(lambda journal, rules=rules: journal.people.keep_rules(rules, a_line(Deed.RULES_CHANGED)))
    assert use(lambda journal: journal.people.changed_rules()) == [first]


# --- the trail ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("deed", Deed)
def test_every_kind_of_line_comes_back_as_it_was_written(use: Use, deed: Deed) -> None:
    line = a_line(deed, order_number=OrderNumber("A-1"), reason="“wrong” size", facts={"amount": "5 €", "to": "Ян"})
    use(lambda journal: journal.note(line))
    found = use(lambda journal: journal.trail_of(OrderNumber("A-1")))
    assert found == [line]


def test_trail_holds_lines_and_acts_at_the_bank_newest_first(use: Use) -> None:
    order = an_order("A-1", till="T7")
    refund = replace(an_operation(order, OperationKind.REFUND), started_at=NOON + timedelta(minutes=1))

    async def work(journal: SqliteJournal) -> Sequence[TrailEntry]:
        await journal.arm(order, refund, [])
        for minutes in (0, 2):
            await journal.note(a_line(minutes=minutes))
        return (await journal.trail(EVERYTHING, 9)).entries

    act = TrailEntry(
        NOON + timedelta(minutes=1),
        Deed.REFUND,
        "anna",
        "T7",
        order.number,
        facts={"state": "armed", "amount": "5.00 EUR"},
    )
    assert use(work) == (a_line(minutes=2), act, a_line())


def test_pages_of_the_trail_follow_each_other_without_a_gap_or_a_line_twice(use: Use) -> None:
    async def work(journal: SqliteJournal) -> tuple[list[TrailEntry], list[TrailEntry]]:
        for place in range(7):
            order = an_order(f"A-{place}")
            await journal.arm(
                order, replace(an_operation(order), started_at=NOON + timedelta(minutes=place // 3)), []
            )
            await journal.note(a_line(minutes=place // 3, facts={"place": str(place)}))
        paged: list[TrailEntry] = []
        place_of: TrailPlace | None = None
        while True:
            page = await journal.trail(EVERYTHING, 3, place_of)
            paged.extend(page.entries)
            if page.next is None:
                return paged, list((await journal.trail(EVERYTHING, 99)).entries)
            place_of = page.next

    paged, whole = use(work)
    assert paged == whole
    assert len(whole) == 14


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (TrailFilter(person="boris"), {Deed.WRONG_PIN}),
        (TrailFilter(person="anna"), {Deed.EXPORTED, Deed.REGISTER, Deed.SIGNED_ON}),
        (TrailFilter(deeds=frozenset({Deed.REGISTER, Deed.WRONG_PIN})), {Deed.REGISTER, Deed.WRONG_PIN}),
        (TrailFilter(deeds=frozenset({Deed.EXPORTED})), {Deed.EXPORTED}),
        (TrailFilter(day=NOON.astimezone().date() + timedelta(days=3)), {Deed.SIGNED_ON}),
        (TrailFilter("boris", NOON.astimezone().date() + timedelta(days=3)), set()),
    ],
)
def test_trail_can_be_asked_for_one_person_one_day_and_some_kinds(
    use: Use, wanted: TrailFilter, found: set[Deed]
) -> None:
    async def work(journal: SqliteJournal) -> set[Deed]:
        await journal.arm(an_order(), an_operation(an_order()), [])
        await journal.note(a_line())
        await journal.note(a_line(Deed.WRONG_PIN, person="boris"))
        await journal.note(a_line(Deed.SIGNED_ON, at=NOON + timedelta(days=3)))
        return {entry.deed for entry in (await journal.trail(wanted, 9)).entries}

    assert use(work) == found


def test_trail_of_one_order_leaves_others_out(use: Use) -> None:
    for number in ("A-1", "A-2"):
        use(lambda journal, number=number: journal.note(a_line(Deed.APPROVED, order_number=OrderNumber(number))))
    found = use(lambda journal: journal.trail_of(OrderNumber("A-2")))
    assert [entry.order_number for entry in found] == ["A-2"]


# --- nothing is changed unnoticed ----------------------------------------------------------------------------------

_CHANGES = {
    "what was done": "UPDATE trail SET deed = 'signed-off' WHERE deed = 'exported'",
    "who did it": "UPDATE trail SET person = 'somebody else' WHERE deed = 'exported'",
    "when": "UPDATE trail SET at = at - 1 WHERE deed = 'exported'",
    "why": "UPDATE trail SET reason = 'because' WHERE deed = 'exported'",
    "from which till": "UPDATE trail SET till = 'T9' WHERE deed = 'exported'",
    "a line taken away": "DELETE FROM trail WHERE deed = 'exported'",
    "a line added": "INSERT INTO trail SELECT max(id) + 1, at, deed, person, till, NULL, '', '{}', NULL, NULL "
    "FROM trail",
    "two lines exchanged": "UPDATE trail SET id = 100 - id",
    "a role": "UPDATE people SET role = 'owner'",
    "a PIN": "UPDATE people SET pin = '$argon2id$of-somebody-else'",
    "a lock": "UPDATE people SET locked_until = NULL, wrong_pins = 0",
    "a person added": "INSERT INTO people SELECT 9, 'Eve', 'eve', 'owner', 0, pin, 0, NULL, 1 FROM people",
    "a person taken away": "DELETE FROM people",
    "the rights of a role": "UPDATE role_rules SET rights = '[\"refund\"]'",
    "the rights of a role made usual": "DELETE FROM role_rules",
}


async def _some_days_work(journal: SqliteJournal) -> None:
    await journal.record(an_order(), [])
    anna = await journal.people.hire(ANNA, HASH, a_line(Deed.HIRED))
    await journal.note(a_line())
    locked = replace(anna, wrong_pins=5, locked_until=NOON + timedelta(minutes=5))
    await journal.people.change(locked, None, a_line(Deed.WRONG_PIN))
    await journal.people.keep_rules(RoleRules(Role.CLERK, frozenset()), a_line(Deed.RULES_CHANGED))


@pytest.mark.parametrize("what", _CHANGES)
def test_check_of_the_books_finds_every_change_to_people_and_trail(use_sqlite: UseSqlite, what: str) -> None:
    use_sqlite(_some_days_work)
    connection = use_sqlite.connection()
    assert whole_check(connection).faults == ()
    for (trigger,) in list(connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")):
        connection.execute(f"DROP TRIGGER {trigger}")
    connection.execute(_CHANGES[what])
    assert whole_check(connection).faults, what
    connection.close()


@pytest.mark.parametrize("statement", ["DELETE FROM trail", "UPDATE trail SET person = ''", "DELETE FROM people"])
def test_the_schema_itself_lets_no_line_of_the_trail_be_changed(use_sqlite: UseSqlite, statement: str) -> None:
    use_sqlite(_some_days_work)
    connection = use_sqlite.connection()
    with pytest.raises(apsw.ConstraintError):
        connection.execute(statement)
    connection.close()


@pytest.mark.parametrize(
    "statement", ["DELETE FROM trail", "UPDATE trail SET person = ''", "DELETE FROM people", "TRUNCATE trail"]
)
def test_the_server_lets_no_line_of_the_trail_be_changed(use_postgres: UsePostgres, statement: str) -> None:
    use_postgres(_some_days_work)
    with pytest.raises(Exception, match="only grows"):
        use_postgres.sql(statement)


_CHANGES_ON_A_SERVER = {
    **{what: change for what, change in _CHANGES.items() if "100 - id" not in change and "INSERT" not in change},
    "a lock": "UPDATE people SET locked_until = 5",
    "a line added": "INSERT INTO trail (at, deed, person, till, reason, facts) "
    "VALUES (1, 'exported', '', '', '', '{}')",
    "a person added": "INSERT INTO people (name, folded, role, retired, pin, wrong_pins, version) "
    "VALUES ('Eve', 'eve', 'owner', 0, '$argon2id$eve', 0, 1)",
}


@pytest.mark.parametrize("what", _CHANGES_ON_A_SERVER)
def test_check_of_the_shared_books_finds_every_change_to_people_and_trail(
    use_postgres: UsePostgres, what: str
) -> None:
    async def check(journal: PostgresJournal) -> tuple[str, ...]:
        return (await journal.check_all(no_pause)).faults

    use_postgres(_some_days_work)
    assert use_postgres(check) == ()
    use_postgres.past_the_guards(_CHANGES_ON_A_SERVER[what])
    assert use_postgres(check), what


def test_trail_of_the_shared_books_is_part_of_the_head_kept_outside(use_postgres: UsePostgres) -> None:
    async def lines(journal: PostgresJournal) -> int:
        return (await journal.head()).lines

    before = use_postgres(lines)
    use_postgres(lambda journal: journal.note(a_line()))
    assert use_postgres(lines) == before + 1
