"""The password of a shared journal is shown to the server it was kept for, and to no other that somebody types."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from app.domain.errors import JournalAddressUnusable
from app.domain.shared_journal import JournalLook
from app.journal.postgres.address import address_of
from app.secrets.memory import MemorySecretStore
from app.services.several_tills import SeveralTills
from tests.fakes.desk import a_desk

IN_USE = "postgresql://paydesk@books.shop.example/paydesk"


class Shop:
    """A till that shares a journal, or none yet; every server lets it in and notes what it was shown."""

    def __init__(self) -> None:
        self.shown: list[str | None] = []
        self.secrets = MemorySecretStore()

    async def look_at(self, address: str, password: str | None) -> JournalLook:
        self.shown.append(password)
        return JournalLook(address)


@pytest.fixture
def play(tmp_path: Path) -> Callable[..., Shop]:
    def run(address: str, scene: Callable[[SeveralTills], Awaitable[object]]) -> Shop:
        shop = Shop()

        async def with_desk() -> None:
            await shop.secrets.keep_journal_password(address_of(IN_USE).login, "of today")
            async with a_desk(tmp_path) as desk:
                await scene(
                    SeveralTills(
                        desk.journal,
                        address,
                        shop.secrets,
                        desk.logbook,
                        shop.look_at,
                        lambda text: address_of(text).login,
                    )
                )

        asyncio.run(with_desk())
        return shop

    return run


@pytest.mark.parametrize(
    "typed",
    [
        IN_USE,
        "postgresql://paydesk@Books.shop.example:5432/another",
        "postgresql://paydesk@elsewhere.example/paydesk?host=books.shop.example",
    ],
)
def test_the_server_in_use_is_shown_the_kept_password(play: Callable[..., Shop], typed: str) -> None:
    assert play(IN_USE, lambda tills: tills.check(typed, "")).shown == ["of today"]


@pytest.mark.parametrize(
    "typed",
    [
        "postgresql://paydesk@books.shop.example.evil.example/paydesk",
        "postgresql://paydesk@books.shop.example/paydesk?host=evil.example",
        "postgresql://paydesk@books.shop.example:6432/paydesk",
        "postgresql://paydesk_owner@books.shop.example/paydesk",
        "postgresql://paydesk@books.shop.example/paydesk?sslrootcert=/tmp/of-mine.pem",
    ],
)
@pytest.mark.parametrize("address", [IN_USE, ""])
def test_no_other_server_is_shown_the_kept_password(play: Callable[..., Shop], typed: str, address: str) -> None:
    assert play(address, lambda tills: tills.check(typed, "")).shown == [None]


def test_an_address_that_is_none_is_shown_nothing(play: Callable[..., Shop]) -> None:
    async def scene(tills: SeveralTills) -> None:
        with pytest.raises(JournalAddressUnusable):
            await tills.check("books", "")

    assert play(IN_USE, scene).shown == []


def test_a_password_kept_just_now_is_for_the_address_it_was_typed_for(play: Callable[..., Shop]) -> None:
    async def scene(tills: SeveralTills) -> None:
        await tills.check(IN_USE, "typed")
        await tills.check(IN_USE, "")
        await tills.check("postgresql://paydesk@evil.example/paydesk", "")

    assert play("", scene).shown == ["typed", "typed", None]
