"""Both stores do the same; the one through keyring also over a real Secret Service where there is one."""

import asyncio
import os
import shutil
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from pretend_keyrings import ALLOWED, InMemory
from secret_store_suite import SUITE

from app.secrets.memory import MemorySecretStore
from app.secrets.store import KeyringSecretStore
from app.services.secrets_port import SecretStore

HERE = Path(__file__).parent
ROOT = HERE.parents[2]

_REAL = """
import asyncio, keyring
from secret_store_suite import SUITE
from app.secrets.store import KeyringSecretStore

async def all_of_them():
    print(keyring.get_keyring().name)
    for check in SUITE:
        for entry in ("login:sandbox-v1", "login:банк, второй", "journal:main", "journal:training"):
            if keyring.get_password("Paydesk", entry) is not None:
                keyring.delete_password("Paydesk", entry)
        await check(KeyringSecretStore(patience_seconds=20))
    print("all", len(SUITE))

asyncio.run(all_of_them())
"""


@pytest.fixture(params=["memory", "keyring"])
def store(request: pytest.FixtureRequest, offer: Callable[[KeyringBackend], KeyringBackend]) -> SecretStore:
    if request.param == "memory":
        return MemorySecretStore()
    offer(InMemory())
    return KeyringSecretStore(ALLOWED)


@pytest.mark.parametrize("check", SUITE, ids=lambda check: check.__name__)
def test_every_store_passes_the_same_checks(
    check: Callable[[SecretStore], Awaitable[None]], store: SecretStore
) -> None:
    asyncio.run(check(store))  # type: ignore[arg-type]


@pytest.mark.skipif(
    not all(map(shutil.which, ("dbus-run-session", "dbus-send", "gnome-keyring-daemon"))),
    reason="needs dbus-run-session, dbus-send and gnome-keyring-daemon",
)
def test_the_real_secret_service_passes_the_same_suite(tmp_path: Path) -> None:
    # The daemon goes to the background before it has its name; whoever asks too early starts another one beside it.
    script = """
        echo -n pw | gnome-keyring-daemon --unlock --components=secrets >&2
        until dbus-send --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \\
            string:org.freedesktop.secrets | grep -q true; do :; done
        exec "$0" -c "$1"
    """
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script, sys.executable, _REAL],
        env={
            **os.environ,
            "HOME": str(tmp_path),
            "XDG_DATA_HOME": str(tmp_path),
            "XDG_RUNTIME_DIR": str(tmp_path),
            "PYTHONPATH": os.pathsep.join([str(ROOT), str(HERE)]),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[1:] == [f"all {len(SUITE)}"], done.stdout
