"""Badges in the books: kept with their lines, never anything but a hash, and never exchanged unnoticed."""

import pytest
from journal_aids import Use, UsePostgres, UseSqlite, no_pause, whole_check
from test_journal_staff import HASH, OTHER_HASH, a_line, hired

from app.domain.books import BooksChecked
from app.domain.errors import JournalCannotWrite
from app.domain.person import PersonId, PinHash
from app.domain.trail import Deed, TrailFilter
from app.journal.postgres.journal import PostgresJournal


def keep(use: Use, person: PersonId, badge: PinHash | None) -> None:
    use(lambda journal: journal.people.badges.keep(person, badge, a_line(Deed.BADGE_GIVEN)))


def test_badge_comes_back_until_it_is_taken_away(use: Use) -> None:
    anna = hired(use)
    assert use(lambda journal: journal.people.badges.all()) == {}
    for badge in (HASH, OTHER_HASH):
        keep(use, anna.id, badge)
        assert use(lambda journal: journal.people.badges.all()) == {anna.id: badge}
    keep(use, anna.id, None)
    assert use(lambda journal: journal.people.badges.all()) == {}
    assert len(use(lambda journal: journal.trail(TrailFilter(), 9)).entries) == 4


def test_only_an_argon2_hash_of_somebody_there_can_stand_in_the_place_of_a_badge(use: Use) -> None:
    anna = hired(use)
    for person, badge in ((anna.id, PinHash("EMP-00017")), (PersonId(99), HASH)):
        with pytest.raises(JournalCannotWrite):
            keep(use, person, badge)
    assert use(lambda journal: journal.people.badges.all()) == {}


_HARM = ("UPDATE badges SET code = '$argon2id$of-somebody-else'", "DELETE FROM badges")


@pytest.mark.parametrize("harm", _HARM)
def test_badge_exchanged_past_the_journal_is_found(use_sqlite: UseSqlite, harm: str) -> None:
    anna = hired(use_sqlite)
    keep(use_sqlite, anna.id, HASH)
    connection = use_sqlite.connection()
    assert whole_check(connection).faults == ()
    connection.execute("DROP TRIGGER badges_stay")
    connection.execute(harm)
    assert whole_check(connection).faults == (f"badge {anna.id}",)
    connection.close()


@pytest.mark.parametrize("harm", _HARM)
def test_badge_exchanged_past_the_journal_on_the_server_is_found(use_postgres: UsePostgres, harm: str) -> None:
    anna = hired(use_postgres)
    keep(use_postgres, anna.id, HASH)
    assert use_postgres(_check).faults == ()
    use_postgres.past_the_guards(harm)
    assert use_postgres(_check).faults == (f"badge {anna.id}",)


async def _check(journal: PostgresJournal) -> BooksChecked:
    return await journal.check_all(no_pause)
