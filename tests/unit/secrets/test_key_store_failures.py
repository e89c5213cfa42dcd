"""A computer without a safe, working key store gets no secret at all, and hears which store was found."""

import asyncio
import os
import subprocess
import sys
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from pretend_keyrings import (
    ALLOWED,
    Chain,
    Forgetful,
    Full,
    Garbled,
    InMemory,
    Locked,
    Raising,
    Slow,
    name_of,
)

from app.domain.errors import KeyStoreUnusable
from app.domain.identifiers import ProfileName
from app.domain.profile import Credentials
from app.secrets.backends import SAFE_BACKENDS
from app.secrets.backends import name_of as name_of_backend
from app.secrets.store import KeyringSecretStore

PROFILE = ProfileName("bank")
LOGIN = Credentials("user", "sesame-4711")
ROOT = Path(__file__).parents[3]

FAIL: KeyringBackend = fail.Keyring()  # type: ignore[no-untyped-call]
NULL: KeyringBackend = null.Keyring()  # type: ignore[no-untyped-call]
CHAINER: KeyringBackend = chainer.ChainerBackend()  # type: ignore[no-untyped-call]

Offer = Callable[[KeyringBackend], KeyringBackend]


class PlaintextKeyring(InMemory):
    """What keyrings.alt offers when somebody installs it."""


PlaintextKeyring.__module__ = "keyrings.alt.file"


class BetterInMemory(InMemory):
    """A subclass of an allowed backend is not the allowed backend."""


def _ask_everything(store: KeyringSecretStore) -> tuple[object, ...]:
    async def ask() -> tuple[object, ...]:
        return await asyncio.gather(
            store.credentials(PROFILE),
            store.keep_credentials(PROFILE, LOGIN),
            store.forget_credentials(PROFILE),
            store.journal_key("main"),
            return_exceptions=True,
        )

    return asyncio.run(ask())


@pytest.mark.parametrize(
    "backend",
    [FAIL, NULL, PlaintextKeyring(), BetterInMemory()],
    ids=lambda backend: type(backend).__qualname__ + "-" + type(backend).__module__,
)
def test_backends_off_the_list_are_refused_by_name_and_never_asked(offer: Offer, backend: KeyringBackend) -> None:
    offer(backend)
    for answer in _ask_everything(KeyringSecretStore(ALLOWED)):
        assert isinstance(answer, KeyStoreUnusable)
        assert answer.backend == name_of(type(backend))
    assert getattr(backend, "entries", {}) == {}


@pytest.mark.parametrize("kind", [Locked, Raising])
def test_a_store_that_raises_is_unusable(offer: Offer, kind: type[KeyringBackend]) -> None:
    offer(kind())
    answers = _ask_everything(KeyringSecretStore(ALLOWED))
    assert [type(answer) for answer in answers] == [KeyStoreUnusable] * 4
    assert {answer.backend for answer in answers if isinstance(answer, KeyStoreUnusable)} == {name_of(kind)}


def test_a_store_that_hangs_is_unusable_and_does_not_keep_the_loop(offer: Offer) -> None:
    slow = Slow()
    offer(slow)
    try:
        answers = _ask_everything(KeyringSecretStore(ALLOWED, patience_seconds=0.02))
    finally:
        slow.person_came.set()
    # Keeping asks nothing before it writes, so only reading it back hangs.
    assert [type(answer) for answer in answers] == [KeyStoreUnusable] * 4


def test_a_hanging_store_does_not_keep_the_program_from_ending() -> None:
    program = """
import asyncio, keyring
from pretend_keyrings import ALLOWED, Slow
from app.secrets.store import KeyringSecretStore
keyring.set_keyring(Slow())
try:
    asyncio.run(KeyringSecretStore(ALLOWED, patience_seconds=0.02).journal_key("main"))
except Exception as failure:
    print(type(failure).__name__)
"""
    here = str(Path(__file__).parent)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), here])},
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "KeyStoreUnusable", "")


@pytest.mark.parametrize("answer", ["", "{not json", "[]", '{"password": 5}', "0" * 63, "zz" * 32, "[" * 100_000])
def test_garbage_is_unusable_and_stays_as_it_is(offer: Offer, answer: str) -> None:
    garbled = Garbled()
    garbled.answer = answer
    offer(garbled)
    store = KeyringSecretStore(ALLOWED)
    for asked in (store.credentials(PROFILE), store.journal_key("main")):
        with pytest.raises(KeyStoreUnusable, match="Garbled"):
            asyncio.run(asked)
    assert garbled.entries == {}


def test_a_store_that_gives_nothing_back_is_unusable(offer: Offer) -> None:
    offer(Forgetful())
    store = KeyringSecretStore(ALLOWED)
    for asked in (store.keep_credentials(PROFILE, LOGIN), store.journal_key("main")):
        with pytest.raises(KeyStoreUnusable, match="Forgetful"):
            asyncio.run(asked)


def test_a_chain_of_safe_stores_is_safe(offer: Offer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Chain, "backends", [InMemory(), InMemory()])
    offer(Chain())
    asyncio.run(KeyringSecretStore(ALLOWED).keep_credentials(PROFILE, LOGIN))


def test_one_bad_link_or_none_at_all_makes_a_chain_unusable(offer: Offer, monkeypatch: pytest.MonkeyPatch) -> None:
    offer(Chain())
    for links, named in (([InMemory(), PlaintextKeyring()], "PlaintextKeyring"), ([], "ChainerBackend")):
        monkeypatch.setattr(Chain, "backends", links)
        with pytest.raises(KeyStoreUnusable, match=named):
            asyncio.run(KeyringSecretStore(ALLOWED).journal_key("main"))


@pytest.mark.parametrize("kind", [Garbled, Raising, Forgetful])
def test_a_failure_never_shows_what_was_to_be_kept(offer: Offer, kind: type[KeyringBackend]) -> None:
    """Not even to a report that prints every local value on the way, a backend's own among them."""
    offer(kind())
    with pytest.raises(KeyStoreUnusable) as caught:
        asyncio.run(KeyringSecretStore(ALLOWED).keep_credentials(PROFILE, LOGIN))
    report = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    told = "".join(report.format())
    assert "sesame" not in told
    assert "not json" not in told


def test_the_names_on_the_list_are_those_keyring_uses() -> None:
    assert name_of_backend(CHAINER) == "keyring.backends.chainer.ChainerBackend"
    assert {name.split(".")[0] for name in SAFE_BACKENDS} == {"keyring"}
    assert not any(word in name for name in SAFE_BACKENDS for word in ("fail", "null", "alt", "Plain"))


def test_a_login_fits_the_entry_of_windows_credential_manager(offer: Offer) -> None:
    backend = InMemory()
    offer(backend)
    store = KeyringSecretStore(ALLOWED)
    for key in ("", "🔑" * 1700, "s" * 700, ""):
        longest = Credentials("u" * 100, "p" * 200, "t" * 300, "k" * 300, key)
        asyncio.run(store.keep_credentials(PROFILE, longest))
        assert all(len(text.encode("utf-16-le")) <= 2560 for text in backend.entries.values())
        assert asyncio.run(store.credentials(PROFILE)) == longest
    asyncio.run(store.forget_credentials(PROFILE))
    assert backend.entries == {}


def test_a_long_login_that_broke_off_in_the_middle_is_none_at_all(offer: Offer) -> None:
    backend = InMemory()
    offer(backend)
    store = KeyringSecretStore(ALLOWED)
    asyncio.run(store.keep_credentials(PROFILE, Credentials(signing_key="s" * 1700)))
    backend.entries.pop(next(entry for entry in backend.entries if "/" not in str(entry)))
    assert asyncio.run(store.credentials(PROFILE)) is None
    asyncio.run(store.keep_credentials(PROFILE, LOGIN))
    assert asyncio.run(store.credentials(PROFILE)) == LOGIN


def test_a_store_without_room_for_a_longer_login_keeps_the_one_of_before(offer: Offer) -> None:
    """At a start the address a login is for is noted with it: what can be read must never be lost by that."""
    full = Full()
    offer(full)
    store, login = KeyringSecretStore(ALLOWED), Credentials(signing_key="s" * 1700)
    full.room = 20
    asyncio.run(store.keep_credentials(PROFILE, login))
    full.room = len(full.entries)
    with pytest.raises(KeyStoreUnusable):
        asyncio.run(store.keep_credentials(PROFILE, replace(login, signing_key="t" * 2600)))
    assert asyncio.run(store.credentials(PROFILE)) == login


def test_nothing_is_written_to_a_file(offer: Offer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    offer(FAIL)
    _ask_everything(KeyringSecretStore(ALLOWED))
    assert list(tmp_path.rglob("*")) == []
