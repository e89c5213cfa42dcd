"""Scenes at a fresh till, one for each screen."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.unit.presenters.scenes import play_link, play_orders, play_phone

Play = Callable[..., None]


@pytest.fixture
def at_phone(tmp_path: Path) -> Play:
    return partial(play_phone, tmp_path)


@pytest.fixture
def at_link(tmp_path: Path) -> Play:
    return partial(play_link, tmp_path)


@pytest.fixture
def at_orders(tmp_path: Path) -> Play:
    return partial(play_orders, tmp_path)
