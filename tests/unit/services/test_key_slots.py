"""Two keys of a bank: kept, tried alone, exchanged only when the bank takes the other, and never lost on the way."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from app.domain.errors import AnswerLost, CredentialsMissing, CredentialsRejected, PaydeskError
from app.domain.people_errors import RightMissing
from app.domain.person import Pin, Role
from app.domain.profile import BankProfile, Credentials, Environment, LoginKind
from app.domain.trail import Deed, TrailFilter
from app.secrets.memory import MemorySecretStore
from app.services.banks import BankDirectory
from app.services.key_slots import KeySlots, Slots
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.gateway import FakeGateway
from tests.makers import NOON, a_profile

BANK = a_profile(login=LoginKind.API_KEY, environment=Environment.TEST)


class Bank(FakeGateway):
    """A bank that takes some keys."""

    def __init__(self, credentials: Credentials, takes: dict[str, PaydeskError | None]) -> None:
        super().__init__()
        self._answers = [takes.get(key, CredentialsRejected()) for key in (credentials.api_key,)]

    async def check_login(self) -> None:
        for answer in self._answers:
            if answer is not None:
                raise answer


class Shop:
    def __init__(self, desk: TestDesk, bank: BankProfile = BANK) -> None:
        self.desk = desk
        self.takes: dict[str, PaydeskError | None] = {"OLD": None}
        self.tried: list[Credentials] = []
        self.store = MemorySecretStore()
        self.banks = BankDirectory([bank], self.store, self._open)
        self.slots = KeySlots(self.banks, self.store, self._open, desk.logbook, desk.clock)

    def _open(self, _profile: BankProfile, credentials: Credentials) -> Bank:
        self.tried.append(credentials)
        return Bank(credentials, self.takes)

    async def has(self, key: str) -> None:
        await self.store.keep_credentials(BANK.name, Credentials(api_key=key))

    async def keys(self) -> tuple[str, str]:
        kept = await self.store.credentials(BANK.name)
        assert kept is not None
        return kept.api_key, kept.next_api_key

    async def deeds(self) -> list[Deed]:
        page = await self.desk.journal.trail(TrailFilter(), 20)
        return [entry.deed for entry in page.entries]


Scene = Callable[[Shop], Awaitable[None]]
Play = Callable[[Scene], None]


@pytest.fixture
def play(tmp_path: Path) -> Play:
    async def run(scene: Scene) -> None:
        async with a_desk(tmp_path) as desk:
            shop = Shop(desk)
            await shop.has("OLD")
            await scene(shop)

    return lambda scene: asyncio.run(run(scene))


def test_a_key_is_changed_without_a_moment_in_which_none_fits(play: Play) -> None:
    async def scene(shop: Shop) -> None:
        assert await shop.slots.standing(BANK.name) == Slots(None)
        await shop.slots.keep_next(BANK.name, "NEW")
        assert await shop.slots.standing(BANK.name) == Slots(None, True, NOON)
        assert await shop.keys() == ("OLD", "NEW")
        shop.takes["NEW"] = None
        await shop.slots.check_other(BANK.name)
        assert shop.tried == [Credentials(api_key="NEW")], "alone: the old key must not answer for it"
        await shop.slots.use_other(BANK.name)
        assert await shop.keys() == ("NEW", "OLD")
        assert await shop.slots.standing(BANK.name) == Slots(NOON, True, None, True)
        await shop.slots.use_other(BANK.name)
        assert await shop.keys() == ("OLD", "NEW"), "back again"
        await shop.slots.forget_other(BANK.name)
        assert await shop.keys() == ("OLD", "")
        assert (await shop.deeds())[::-1] == [
            Deed.NEXT_KEY_KEPT,
            Deed.NEXT_KEY_CHECKED,
            Deed.NEXT_KEY_USED,
            Deed.NEXT_KEY_USED,
            Deed.NEXT_KEY_FORGOTTEN,
        ]

    play(scene)


@pytest.mark.parametrize("answer", [CredentialsRejected(), AnswerLost("timeout")])
def test_where_the_bank_does_not_take_it_everything_stays(play: Play, answer: PaydeskError) -> None:
    async def scene(shop: Shop) -> None:
        await shop.slots.keep_next(BANK.name, "NEW")
        shop.takes["NEW"] = answer
        for work in (shop.slots.check_other, shop.slots.use_other):
            with pytest.raises(type(answer)):
                await work(BANK.name)
        assert await shop.keys() == ("OLD", "NEW")
        assert await shop.deeds() == [Deed.NEXT_KEY_KEPT]

    play(scene)


def test_the_gateway_is_opened_anew_with_the_keys_as_they_stand(play: Play) -> None:
    async def scene(shop: Shop) -> None:
        before = await shop.banks.gateway(BANK.name)
        await shop.slots.keep_next(BANK.name, "NEW")
        assert await shop.banks.gateway(BANK.name) is not before
        assert (shop.tried[-1].api_key, shop.tried[-1].next_api_key) == ("OLD", "NEW")
        await shop.banks.close()

    play(scene)


def test_only_whoever_may_change_logins_touches_a_key(play: Play) -> None:
    async def scene(shop: Shop) -> None:
        people = shop.desk.people
        await people.begin("Olga", "507291")
        await people.hire("Anna", Role.CLERK, "7204")
        await people.sign_on("Anna", Pin("7204"))
        for work in (
            shop.slots.keep_next(BANK.name, "NEW"),
            shop.slots.check_other(BANK.name),
            shop.slots.use_other(BANK.name),
            shop.slots.forget_other(BANK.name),
        ):
            with pytest.raises(RightMissing):
                await work
        assert await shop.keys() == ("OLD", "")
        assert not shop.tried

    play(scene)


@pytest.mark.parametrize("changes", [{"login": LoginKind.PASSWORD}, {"environment": Environment.TRAINING}])
def test_other_logins_have_one_slot(tmp_path: Path, changes: dict[str, object]) -> None:
    async def scene() -> None:
        bank = a_profile(**{"login": LoginKind.API_KEY, "environment": Environment.TEST, **changes})
        async with a_desk(tmp_path) as desk:
            shop = Shop(desk, bank)
            await shop.has("OLD")
            assert await shop.slots.standing(bank.name) is None

    asyncio.run(scene())


def test_without_a_login_there_is_nothing_to_follow(play: Play) -> None:
    async def scene(shop: Shop) -> None:
        await shop.store.forget_credentials(BANK.name)
        assert await shop.slots.standing(BANK.name) is None
        with pytest.raises(CredentialsMissing):
            await shop.slots.keep_next(BANK.name, "NEW")

    play(scene)
