"""Where a command of the terminal finds the keys: in the file of the shop behind its passphrase, else in keyring."""

import asyncio
from pathlib import Path

import pytest

from app.domain.key_file_errors import KeyFileSpoilt, PassphraseWrong
from app.paths import DataPaths
from app.secrets.key_file import KeyFile
from app.secrets.sealed_file import Cost
from app.secrets.store import KeyringSecretStore
from app.services.secrets_port import IN_FILE
from app.terminal_keys import keys_of

PASSPHRASE = "four chairs, ten lamps"


def nobody(_question: str) -> str:
    raise AssertionError("nobody was to be asked")


async def a_file_at(path: Path) -> bytes:
    """Make a file of keys there; returns the key of its journal."""
    store = await (await KeyFile(path, Cost(rounds=1, memory=8, lanes=1)).prepare(PASSPHRASE)).keep()
    return await store.journal_key("shop")


def test_without_a_file_the_systems_key_store_is_asked_and_no_passphrase(tmp_path: Path) -> None:
    assert isinstance(keys_of(DataPaths(tmp_path), nobody), KeyringSecretStore)


def test_a_file_is_opened_with_the_passphrase_that_is_asked_for(tmp_path: Path) -> None:
    paths, asked = DataPaths(tmp_path), []
    key = asyncio.run(a_file_at(paths.keys))

    def answer(question: str) -> str:
        asked.append(question)
        return PASSPHRASE

    store = keys_of(paths, answer)
    assert store.place == IN_FILE
    assert asyncio.run(store.journal_key("shop")) == key
    assert len(asked) == 1


def test_a_wrong_passphrase_and_a_damaged_file_are_told_apart(tmp_path: Path) -> None:
    paths = DataPaths(tmp_path)
    asyncio.run(a_file_at(paths.keys))
    with pytest.raises(PassphraseWrong):
        keys_of(paths, lambda _question: "another one")
    paths.keys.write_bytes(paths.keys.read_bytes()[:-20])
    with pytest.raises(KeyFileSpoilt):
        keys_of(paths, lambda _question: PASSPHRASE)


def test_a_shop_whose_file_is_missing_is_not_sent_to_the_systems_key_store(tmp_path: Path) -> None:
    paths = DataPaths(tmp_path)
    asyncio.run(a_file_at(paths.keys))
    paths.keys.replace(paths.keys.with_name("keys.sealed.before"))
    with pytest.raises(KeyFileSpoilt):
        keys_of(paths, lambda _question: PASSPHRASE)
