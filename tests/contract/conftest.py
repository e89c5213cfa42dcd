"""The three ways a bank is spoken to; every contract test runs over each of them."""

import pytest
from contract_aids import PROFILES, Desk


@pytest.fixture(params=list(PROFILES))
def desk(request: pytest.FixtureRequest) -> Desk:
    return Desk.opened(request.param)
