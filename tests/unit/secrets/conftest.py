"""A keyring that is put back after each test."""

from collections.abc import Callable

import keyring
import pytest
from keyring.backend import KeyringBackend


@pytest.fixture
def offer(monkeypatch: pytest.MonkeyPatch) -> Callable[[KeyringBackend], KeyringBackend]:
    """Return a function that makes a backend the one keyring finds."""

    def put(backend: KeyringBackend) -> KeyringBackend:
        monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
        return backend

    return put
