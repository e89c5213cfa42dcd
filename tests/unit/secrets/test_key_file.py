"""The encrypted file of keys: wrong passphrases, damage, power cuts, and what forgetting the passphrase costs."""
# ruff: noqa: ASYNC240 - the file is what is tested, and nobody else runs in these loops

import asyncio
import os
import stat
from collections.abc import Awaitable, Callable
from pathlib import Path
from unicodedata import normalize

import pytest
from secret_store_suite import FIRST, LOGIN, SUITE

from app.domain.books import JournalHead
from app.domain.errors import KeyStoreUnusable
from app.domain.key_file_errors import (
    KeyFileSpoilt,
    KeyFileUnwritable,
    PassphraseTooShort,
    PassphraseWrong,
    RecoveryCodeWrong,
)
from app.secrets.key_file import FileSecretStore, KeyFile
from app.secrets.recovery_code import read, written
from app.secrets.sealed_file import Cost
from app.services.secrets_port import IN_FILE, SecretStore

PASSPHRASE = "four chairs, ten lamps ₸"
QUICK = Cost(rounds=1, memory=8, lanes=1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keys.sealed"


async def made(path: Path) -> tuple[FileSecretStore, str]:
    """Return a store in a new file, and its recovery code."""
    desk = KeyFile(path, QUICK)
    file = await desk.prepare(PASSPHRASE)
    return await file.keep(), file.recovery_code


async def opened(path: Path, passphrase: str = PASSPHRASE) -> FileSecretStore:
    return await KeyFile(path, QUICK).open(passphrase)


@pytest.mark.parametrize("check", SUITE, ids=lambda check: check.__name__)
def test_the_file_does_what_every_store_does(check: Callable[[SecretStore], Awaitable[None]], path: Path) -> None:
    async def play() -> None:
        await check((await made(path))[0])

    asyncio.run(play())


def test_a_passphrase_is_the_same_however_a_keyboard_writes_its_letters(path: Path) -> None:
    async def play() -> None:
        file = await KeyFile(path, QUICK).prepare(normalize("NFC", "Ёлки и ήλιος"))
        await file.keep()
        assert (await opened(path, normalize("NFD", "Ёлки и ήλιος"))).place == IN_FILE

    asyncio.run(play())


def test_everything_is_there_when_it_is_opened_again_and_nothing_can_be_read_in_it(path: Path) -> None:
    async def play() -> None:
        store, code = await made(path)
        await store.keep_credentials(FIRST, LOGIN)
        await store.keep_notice_secret(FIRST, "whsec")
        await store.keep_journal_password("till books 5432", "pg")
        key = await store.journal_key("shop")
        await store.keep_journal_head("shop", JournalHead("j", 7, "ab"))
        again = await opened(path)
        assert again.place == IN_FILE
        assert await again.credentials(FIRST) == LOGIN
        assert await again.notice_secret(FIRST) == "whsec"
        assert await again.journal_password("till books 5432") == "pg"
        assert await again.journal_key("shop") == key
        assert await again.journal_head("shop") == JournalHead("j", 7, "ab")
        written_down = path.read_bytes()
        for secret in ("shop-api", "token", "whsec", key.hex(), PASSPHRASE, code, read(code).hex(), "login:"):
            assert secret.encode() not in written_down, secret

    asyncio.run(play())


@pytest.mark.skipif(os.name != "posix", reason="rights of files are others there")
def test_only_the_owner_of_the_account_may_read_it_whatever_lay_there_before(path: Path) -> None:
    async def play() -> None:
        left_over = path.with_name("keys.sealed.new")
        left_over.write_text("half of a file")
        left_over.chmod(0o666)
        store, _ = await made(path)
        await store.keep_notice_secret(FIRST, "whsec")
        assert stat.S_IMODE(path.stat().st_mode) == 0o600

    asyncio.run(play())


@pytest.mark.parametrize("passphrase", ["", "four chairs", PASSPHRASE.upper(), PASSPHRASE + " "])
def test_a_wrong_passphrase_opens_nothing_and_changes_nothing(path: Path, passphrase: str) -> None:
    async def play() -> None:
        await made(path)
        before = path.read_bytes()
        with pytest.raises(PassphraseWrong):
            await opened(path, passphrase)
        assert path.read_bytes() == before
        await opened(path)

    asyncio.run(play())


@pytest.mark.parametrize("passphrase", ["", "123456789", "ключключ"])
def test_a_short_passphrase_makes_no_file(path: Path, passphrase: str) -> None:
    with pytest.raises(PassphraseTooShort):
        asyncio.run(KeyFile(path, QUICK).prepare(passphrase))
    assert not path.exists()


def test_a_file_cut_off_or_changed_anywhere_is_told_from_a_wrong_passphrase(path: Path) -> None:
    async def play() -> None:
        store, _ = await made(path)
        await store.keep_notice_secret(FIRST, "whsec")
        whole = path.read_bytes()
        places = range(0, len(whole), 7)
        spoilt = [whole[:at] for at in places] + [whole[:at] + b"\x00" + whole[at + 1 :] for at in places]
        flipped = [whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] for at in places]
        for content in [*spoilt, *flipped, b"[]", b"null", b"{}", b"a letter"]:
            path.write_bytes(content)
            with pytest.raises(KeyFileSpoilt):
                await opened(path)
            assert path.read_bytes() == content, "what is damaged is left for somebody who can mend it"
        path.unlink()
        with pytest.raises(KeyFileSpoilt):
            await opened(path)

    asyncio.run(play())


def test_a_run_that_was_stopped_while_writing_leaves_the_whole_file_of_before(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def play() -> None:
        store, _ = await made(path)
        await store.keep_notice_secret(FIRST, "first")
        before = path.read_bytes()

        def out_of_room(_descriptor: int) -> None:
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as disk:
            disk.setattr(os, "fsync", out_of_room)
            with pytest.raises(KeyStoreUnusable) as caught:
                await store.keep_notice_secret(FIRST, "second")
        assert "second" not in repr(caught.value.__context__)
        assert path.read_bytes() == before
        assert path.with_name("keys.sealed.new").exists(), "half of a file beside it"
        assert await store.notice_secret(FIRST) == "first", "nothing is remembered that is not on the disk"
        again = await opened(path)
        await again.keep_notice_secret(FIRST, "second")
        assert await (await opened(path)).notice_secret(FIRST) == "second"

    asyncio.run(play())


def test_forgetting_the_passphrase_costs_the_logins_and_not_the_journal(path: Path) -> None:
    async def play() -> None:
        store, code = await made(path)
        await store.keep_credentials(FIRST, LOGIN)
        key = await store.journal_key("shop")
        desk = KeyFile(path, QUICK)
        typed = f" {code.lower().replace('-', ' ')} "
        new = await (await desk.renew(typed, "another passphrase")).keep()
        assert await new.journal_key("shop") == key
        assert await new.credentials(FIRST) is None
        with pytest.raises(PassphraseWrong):
            await opened(path)
        again = await opened(path, "another passphrase")
        assert await again.journal_key("shop") == key
        assert path.with_name("keys.sealed.before").exists(), "the old file, for whoever remembers after all"

    asyncio.run(play())


class PowerCut(BaseException):
    """Nothing of the program goes on after it."""


class Disk:
    """A disk that stops after so many steps, full or without power."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, steps: int, stop: BaseException) -> None:
        self._left, self._stop = steps, stop
        for name in ("open", "fsync", "replace", "rename", "link"):
            monkeypatch.setattr(os, name, self._counted(getattr(os, name)))

    def _counted(self, step: Callable[..., object]) -> Callable[..., object]:
        def taken(*arguments: object, **named: object) -> object:
            if self._left == 0:
                raise self._stop
            self._left -= 1
            return step(*arguments, **named)

        return taken


@pytest.mark.parametrize("stop", [PowerCut(), OSError(28, "No space left on device")], ids=["power", "full"])
def test_wherever_a_renewal_stops_a_whole_file_is_in_its_place(
    path: Path, monkeypatch: pytest.MonkeyPatch, stop: BaseException
) -> None:
    async def play(steps: int) -> bool:
        _, code = await made(path)
        new = await KeyFile(path, QUICK).renew(code, "another passphrase")
        with monkeypatch.context() as patch:
            Disk(patch, steps, stop)
            try:
                await new.keep()
                stopped = False
            except (PowerCut, KeyFileUnwritable):
                stopped = True
        assert await opened(path, PASSPHRASE if stopped else "another passphrase"), steps
        return stopped

    steps = 0
    while asyncio.run(play(steps)):
        steps += 1
    assert steps > 3, "each of them was a place to stop at"


def test_the_code_of_a_missing_file_is_that_of_the_file_before(path: Path) -> None:
    async def play() -> None:
        store, code = await made(path)
        key = await store.journal_key("shop")
        path.replace(path.with_name("keys.sealed.before"))
        with pytest.raises(RecoveryCodeWrong):
            await KeyFile(path, QUICK).renew(written(bytes(range(16))), PASSPHRASE)
        renewed = await (await KeyFile(path, QUICK).renew(code, PASSPHRASE)).keep()
        assert await renewed.journal_key("shop") == key

    asyncio.run(play())


def test_the_recovery_code_of_a_damaged_file_opens_the_journal_as_well(path: Path) -> None:
    async def play() -> None:
        store, code = await made(path)
        key = await store.journal_key("shop")
        path.write_bytes(path.read_bytes()[:100])
        desk = KeyFile(path, QUICK)
        renewed = await (await desk.renew(code, PASSPHRASE)).keep()
        assert await renewed.journal_key("shop") == key

    asyncio.run(play())


def test_a_code_with_a_slip_of_the_pen_or_of_another_file_is_refused(path: Path) -> None:
    async def play() -> None:
        _, code = await made(path)
        another = written(bytes(range(16)))
        slips = [code[:at] + ("B" if code[at] == "A" else "A") + code[at + 1 :] for at in (0, 7, len(code) - 1)]
        for wrong in (another, *slips, code[:-1], "", "1" * 28, code + "AAAA"):
            with pytest.raises(RecoveryCodeWrong):
                await KeyFile(path, QUICK).renew(wrong, PASSPHRASE)
        assert await opened(path)

    asyncio.run(play())


def test_letters_of_the_code_taken_for_digits_are_read_as_letters() -> None:
    secret = bytes((8 * 7 + place * 13) % 256 for place in range(16))
    code = written(secret)
    misread = code.translate(str.maketrans("OIB", "018"))
    assert {"0", "1", "8"} <= set(misread)
    assert read(misread) == secret


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    async def play() -> None:
        (tmp_path / "a-file").write_text("in the way")
        desk = KeyFile(tmp_path / "a-file" / "keys.sealed", QUICK)
        with pytest.raises(KeyFileUnwritable):
            await (await desk.prepare(PASSPHRASE)).keep()

    asyncio.run(play())
