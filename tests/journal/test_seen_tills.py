"""Who works on a shared journal, and what stands behind an address: looked at, and nothing changed."""

import asyncio

import pytest
from journal_aids import NOON, UsePostgres, an_order
from msgspec.structs import replace
from test_journal_staff import a_line

from app import __version__
from app.domain.errors import JournalAddressUnusable, JournalUnreachable
from app.domain.shared_journal import JournalLook
from app.journal.postgres.journal import PostgresJournal, open_journal
from app.journal.postgres.seen_tills import look_at


def _text(use: UsePostgres) -> str:
    address = use.address
    return f"postgresql://{address.user}@/{address.database}?host={address.host}"


def test_tills_that_acted_lately_and_those_connected_are_seen(use_postgres: UsePostgres) -> None:
    now = use_postgres.sql("SELECT clock_timestamp()")

    async def work(journal: PostgresJournal) -> None:
        for till, entry in (("T2", a_line()), ("T9", a_line())):
            at = now if till == "T2" else NOON.replace(year=2020)
            await journal.note(replace(entry, till=till, at=at))
        other = await open_journal(use_postgres.address, till="T3")
        try:
            seen = {till.name: (till.version, till.is_connected) for till in await journal.seen_tills()}
        finally:
            await other.close()
        assert seen == {"T2": ("", False), "T3": (__version__, True)}

    use_postgres(work)


def test_look_tells_what_is_there_and_what_the_role_may(use_postgres: UsePostgres) -> None:
    async def work(journal: PostgresJournal) -> JournalLook:
        await journal.record(an_order("A-1"), [])
        return await look_at(_text(use_postgres), None)

    found = use_postgres(work)
    assert (found.is_prepared, found.may_work, found.orders) == (True, True, 1)
    rewrites = use_postgres.sql(
        "SELECT has_table_privilege($1, 'paydesk.trail', 'DELETE')", use_postgres.address.user
    )
    assert found.may_rewrite == rewrites


def test_journal_that_is_not_made_yet_is_left_so(use_postgres: UsePostgres) -> None:
    address = _text(use_postgres).replace(f"/{use_postgres.address.database}?", "/postgres?")
    assert not asyncio.run(look_at(address, None)).is_prepared
    assert not asyncio.run(look_at(address, None)).is_prepared


@pytest.mark.parametrize("text", ["books.shop.example", "postgresql://paydesk:secret@localhost/paydesk"])
def test_address_that_cannot_be_used_is_refused_unasked(text: str) -> None:
    with pytest.raises(JournalAddressUnusable):
        asyncio.run(look_at(text, None))


def test_server_that_is_not_there_is_said_so() -> None:
    with pytest.raises(JournalUnreachable):
        asyncio.run(look_at("postgresql://paydesk@localhost:1/paydesk", None))
