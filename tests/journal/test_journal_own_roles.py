"""Roles of the shop's own in the books: kept with their lines, never deleted, and never changed unnoticed."""

import pytest
from journal_aids import EUR, Use, UsePostgres, UseSqlite, no_pause, whole_check
from msgspec.structs import replace
from test_journal_staff import ANNA, a_line, hired

from app.domain.books import BooksChecked
from app.domain.errors import JournalCannotWrite
from app.domain.money import Money
from app.domain.own_role import OwnRole
from app.domain.people_errors import RoleChangedMeanwhile, RoleInUse, RoleNameTaken, RoleUsedNoMore
from app.domain.person import OwnRoleKey, Right
from app.domain.trail import Deed, TrailFilter
from app.journal.postgres.journal import PostgresJournal

KEY = OwnRoleKey("own-1")
NIGHT = OwnRole(KEY, "Ночная смена", frozenset({Right.SELL, Right.REFUND}), {Right.REFUND: (Money(5000, EUR),)})


def made(use: Use, role: OwnRole = NIGHT) -> OwnRole:
    return use(lambda journal: journal.people.roles.make(role, a_line(Deed.ROLE_MADE)))


def changed(use: Use, role: OwnRole) -> OwnRole:
    return use(lambda journal: journal.people.roles.change(role, a_line(Deed.RULES_CHANGED)))


def test_new_journal_has_no_own_roles(use: Use) -> None:
    assert use(lambda journal: journal.people.roles.all()) == []


def test_role_comes_back_as_it_was_made_and_as_it_was_changed_last(use: Use) -> None:
    role = made(use)
    assert role == replace(NIGHT, version=1)
    role = changed(use, replace(role, name="Смена", rights=frozenset(), most={}))
    assert role.version == 2
    assert use(lambda journal: journal.people.roles.all()) == [role]
    deeds = [entry.deed for entry in use(lambda journal: journal.trail(TrailFilter(), 9)).entries]
    assert deeds == [Deed.RULES_CHANGED, Deed.ROLE_MADE]


def test_two_roles_never_have_one_name_whatever_its_case(use: Use) -> None:
    made(use)
    with pytest.raises(RoleNameTaken):
        made(use, replace(NIGHT, key=OwnRoleKey("own-2"), name="НОЧНАЯ СМЕНА"))
    other = made(use, replace(NIGHT, key=OwnRoleKey("own-3"), name="Day"))
    with pytest.raises(RoleNameTaken):
        changed(use, replace(other, name="ночная смена"))
    assert len(use(lambda journal: journal.trail(TrailFilter(), 9)).entries) == 2


def test_of_two_changes_to_a_role_read_at_once_the_second_is_refused(use: Use) -> None:
    role = made(use)
    changed(use, replace(role, rights=frozenset()))
    with pytest.raises(RoleChangedMeanwhile):
        changed(use, role)


def test_role_is_given_and_stays_while_somebody_who_works_here_has_it(use: Use) -> None:
    role = made(use)
    anna = hired(use, replace(ANNA, role=KEY))
    assert use(lambda journal: journal.people.all()) == [anna]
    with pytest.raises(RoleInUse):
        changed(use, replace(role, is_retired=True))
    use(lambda journal: journal.people.change(replace(anna, is_retired=True), None, a_line(Deed.RETIRED)))
    assert changed(use, replace(role, is_retired=True)).is_retired


def test_role_that_is_used_no_more_or_was_never_made_is_given_to_nobody(use: Use) -> None:
    changed(use, replace(made(use), is_retired=True))
    for key in (KEY, OwnRoleKey("own-9")):
        with pytest.raises(RoleUsedNoMore):
            hired(use, replace(ANNA, role=key))
    anna = hired(use)
    with pytest.raises(RoleUsedNoMore):
        use(lambda journal: journal.people.change(replace(anna, role=KEY), None, a_line(Deed.ROLE_CHANGED)))


def test_key_of_an_own_role_is_no_other_word(use: Use) -> None:
    with pytest.raises(JournalCannotWrite):
        made(use, replace(NIGHT, key=OwnRoleKey("owner")))


_HARM = (
    "UPDATE own_roles SET rights = '[\"banks\"]'",
    "UPDATE own_roles SET name = 'Day'",
    "DELETE FROM own_roles",
)


@pytest.mark.parametrize("harm", _HARM)
def test_role_changed_past_the_journal_is_found(use_sqlite: UseSqlite, harm: str) -> None:
    made(use_sqlite)
    connection = use_sqlite.connection()
    assert whole_check(connection).faults == ()
    connection.execute("DROP TRIGGER own_roles_stay")
    connection.execute(harm)
    assert whole_check(connection).faults == ("own role own-1",)
    connection.close()


@pytest.mark.parametrize("harm", _HARM)
def test_role_changed_past_the_journal_on_the_server_is_found(use_postgres: UsePostgres, harm: str) -> None:
    made(use_postgres)
    assert use_postgres(_check).faults == ()
    use_postgres.past_the_guards(harm)
    assert use_postgres(_check).faults == ("own role own-1",)


async def _check(journal: PostgresJournal) -> BooksChecked:
    return await journal.check_all(no_pause)
