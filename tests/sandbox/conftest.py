"""A fresh bank for every test."""

import pytest
from sandbox_shop import Browser, Shop


@pytest.fixture
def shop() -> Shop:
    return Shop()


@pytest.fixture
def browser(shop: Shop) -> Browser:
    return Browser(shop)
