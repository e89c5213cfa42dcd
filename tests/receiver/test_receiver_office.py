"""The receiver of a running till: every change is in force at once, and the counting goes on."""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from app.bootstrap import BankSide, Till, open_till
from app.domain.errors import NoticeKeyUnusable, ReceiverCannotListen
from app.domain.notice import Claim
from app.files.settings import SettingsFile
from app.paths import DataPaths
from app.receiver.addresses import path_of
from app.receiver.office import NoticeOffice
from app.secrets.memory import MemorySecretStore
from app.services.notice_desk import Fate
from tests.receiver.conftest import PAID, V1_BANK, V1_SECRET, V2_BANK, callback

PUBLIC = "https://pay.shop.example"


@dataclass
class AtOffice:
    office: NoticeOffice
    till: Till
    secrets: MemorySecretStore
    folder: Path


Scene = Callable[[AtOffice], Awaitable[None]]


@pytest.fixture
def at_office(tmp_path: Path) -> Callable[[Scene], None]:
    """Play a scene at a till with two banks whose messages may come in."""

    def play(scene: Scene) -> None:
        async def run() -> None:
            secrets, paths = MemorySecretStore(), DataPaths(tmp_path)
            side = BankSide((V1_BANK, V2_BANK), secrets)
            till = await open_till(side, paths, SettingsFile(paths.settings))
            office = NoticeOffice(side, till)
            try:
                await scene(AtOffice(office, till, secrets, tmp_path))
            finally:
                await office.close()
                await till.close()

        asyncio.run(run())

    return play


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def knock(port: int, path: str) -> int:
    async with httpx.AsyncClient(trust_env=False) as client:
        return (await client.get(f"http://127.0.0.1:{port}{path}?{callback()}")).status_code


def test_without_a_port_nothing_is_opened(at_office: Callable[[Scene], None]) -> None:
    async def scene(at: AtOffice) -> None:
        await at.office.keep_secret(V1_BANK.name, V1_SECRET)
        standing = await at.office.standing(V1_BANK.name)
        assert standing
        assert (standing.port, standing.is_listening, standing.is_secret_kept) == (0, False, True)

    at_office(scene)


def test_messages_come_in_as_soon_as_port_and_secret_are_there_and_are_counted(
    at_office: Callable[[Scene], None],
) -> None:
    async def scene(at: AtOffice) -> None:
        port, path = free_port(), path_of(V1_BANK.name, V1_SECRET)
        await at.office.open_at(port, PUBLIC)
        waiting = await at.office.standing(V1_BANK.name)
        assert waiting
        assert (waiting.is_listening, waiting.address) == (False, "")
        await at.office.keep_secret(V1_BANK.name, V1_SECRET)
        assert await knock(port, path) == 200
        assert await knock(port, "/notices/a-bank/guessed") == 404
        standing = await at.office.standing(V1_BANK.name)
        other = await at.office.standing(V2_BANK.name)
        assert standing
        assert other
        assert standing.address == PUBLIC + path
        assert (standing.is_listening, standing.taken, standing.turned_away) == (True, 1, 0)
        assert standing.last_at is not None
        assert (other.is_listening, other.taken, other.last_at) == (False, 0, None)

    at_office(scene)


def test_counting_goes_on_over_a_new_port_and_the_old_one_is_closed(at_office: Callable[[Scene], None]) -> None:
    async def scene(at: AtOffice) -> None:
        first, second = free_port(), free_port()
        path = path_of(V1_BANK.name, V1_SECRET)
        await at.office.keep_secret(V1_BANK.name, V1_SECRET)
        await at.office.open_at(first, PUBLIC)
        await knock(first, path)
        await at.office.open_at(second, PUBLIC)
        await knock(second, path)
        standing = await at.office.standing(V1_BANK.name)
        assert standing
        assert standing.taken == 2
        with pytest.raises(httpx.ConnectError):
            await knock(first, path)
        await at.office.open_at(0, PUBLIC)
        with pytest.raises(httpx.ConnectError):
            await knock(second, path)

    at_office(scene)


def test_what_came_in_lately_is_told_with_what_became_of_it(at_office: Callable[[Scene], None]) -> None:
    async def scene(at: AtOffice) -> None:
        port, path = free_port(), path_of(V1_BANK.name, V1_SECRET)
        await at.office.keep_secret(V1_BANK.name, V1_SECRET)
        await at.office.open_at(port, PUBLIC)
        async with httpx.AsyncClient(trust_env=False) as client:
            for query in (callback(), "mdOrder=1", callback(secret="another"), callback({**PAID, "status": "0"})):
                await client.get(f"http://127.0.0.1:{port}{path}?{query}")
        standing, other = await at.office.standing(V1_BANK.name), await at.office.standing(V2_BANK.name)
        assert standing
        assert other
        assert [(each.fate, each.claim) for each in standing.lately] == [
            (Fate.TAKEN, Claim.SOMETHING),
            (Fate.FORGED, None),
            (Fate.UNSIGNED, None),
            (Fate.TAKEN, Claim.CAPTURED),
        ]
        assert standing.lately[-1].number in (PAID["mdOrder"], PAID.get("orderNumber"))
        assert (standing.taken, standing.turned_away, other.lately) == (2, 2, ())

    at_office(scene)


def test_another_secret_makes_another_address_and_the_old_one_ends(at_office: Callable[[Scene], None]) -> None:
    async def scene(at: AtOffice) -> None:
        port = free_port()
        await at.office.open_at(port, PUBLIC)
        await at.office.keep_secret(V1_BANK.name, V1_SECRET)
        await at.office.keep_secret(V1_BANK.name, "another-secret")
        assert await knock(port, path_of(V1_BANK.name, V1_SECRET)) == 404
        assert await knock(port, path_of(V1_BANK.name, "another-secret")) == 400
        await at.office.forget_secret(V1_BANK.name)
        standing = await at.office.standing(V1_BANK.name)
        assert standing
        assert (standing.is_listening, standing.is_secret_kept, standing.turned_away) == (False, False, 1)

    at_office(scene)


def test_a_port_in_use_is_told_and_another_one_helps(at_office: Callable[[Scene], None]) -> None:
    async def scene(at: AtOffice) -> None:
        await at.office.keep_secret(V1_BANK.name, V1_SECRET)
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            with pytest.raises(ReceiverCannotListen):
                await at.office.open_at(taken.getsockname()[1], PUBLIC)
        standing = await at.office.standing(V1_BANK.name)
        assert standing
        assert not standing.is_listening
        await at.office.open_at(free_port(), PUBLIC)
        standing = await at.office.standing(V1_BANK.name)
        assert standing
        assert standing.is_listening

    at_office(scene)


def test_the_banks_public_key_is_taken_from_its_file(at_office: Callable[[Scene], None]) -> None:
    async def scene(at: AtOffice) -> None:
        public = generate_private_key(65537, 2048).public_key()
        pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        (at.folder / "bank.pem").write_bytes(pem)
        (at.folder / "photo.jpg").write_bytes(b"\xff\xd8\xff")
        (at.folder / "text.pem").write_text("-----BEGIN PUBLIC KEY-----\nnothing\n-----END PUBLIC KEY-----\n")
        for name in ("photo.jpg", "text.pem", "missing.pem"):
            with pytest.raises(NoticeKeyUnusable):
                await at.office.keep_key_file(V1_BANK.name, str(at.folder / name))
        assert await at.secrets.notice_secret(V1_BANK.name) is None
        await at.office.keep_key_file(V1_BANK.name, str(at.folder / "bank.pem"))
        assert await at.secrets.notice_secret(V1_BANK.name) == pem.decode().strip()

    at_office(scene)


def test_a_way_of_signing_is_in_force_at_once_and_after_a_restart(at_office: Callable[[Scene], None]) -> None:
    async def scene(at: AtOffice) -> None:
        await at.office.use_recipe(V2_BANK.name, "t-dot-body")
        standing = await at.office.standing(V2_BANK.name)
        older = await at.office.standing(V1_BANK.name)
        assert standing
        assert older
        assert standing.recipe == "t-dot-body"
        assert "t-dot-body" in standing.recipes
        assert older.recipes == ()
        assert at.till.banks.profile(V2_BANK.name).webhook_recipe == "t-dot-body"
        kept = SettingsFile(DataPaths(at.folder).settings).current.webhook_recipes
        assert kept == {V2_BANK.name: "t-dot-body"}

    at_office(scene)
