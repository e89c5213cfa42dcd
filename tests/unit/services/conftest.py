"""What the tests of services share: a scene played at a fresh till."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Protocol

import pytest

from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.stored_cards import FakeStoredCards
from tests.makers import a_profile


class Play(Protocol):
    """Plays a scene; words by name change the profile of the till's bank."""

    def __call__(self, scene: Callable[[TestDesk], Awaitable[None]], **profile: object) -> None: ...


class PlayWithCards(Protocol):
    """Plays a scene at a bank that keeps cards; words by name change its profile."""

    def __call__(self, scene: Callable[[TestDesk, FakeStoredCards], Awaitable[None]], **profile: object) -> None: ...


@pytest.fixture
def play(tmp_path: Path) -> Play:
    def run(scene: Callable[[TestDesk], Awaitable[None]], **profile: object) -> None:
        async def with_desk() -> None:
            async with a_desk(tmp_path, a_profile(**profile)) as desk:
                await scene(desk)

        asyncio.run(with_desk())

    return run


@pytest.fixture
def play_with_cards(play: Play) -> PlayWithCards:
    def run(scene: Callable[[TestDesk, FakeStoredCards], Awaitable[None]], **profile: object) -> None:
        play(lambda desk: scene(desk, FakeStoredCards(desk.gateway)), **profile)

    return run
