"""The ways a bank is spoken to: contract tests run over each of them, some over the older interface alone."""

import pytest
from contract_aids import PROFILES, Desk


@pytest.fixture(params=list(PROFILES))
def desk(request: pytest.FixtureRequest) -> Desk:
    return Desk.opened(request.param)


@pytest.fixture(params=[kind for kind in PROFILES if kind != "v2"])
def older(request: pytest.FixtureRequest) -> Desk:
    """A desk at a bank of the form-encoded interface, for calls the newer one does not have."""
    return Desk.opened(request.param)
