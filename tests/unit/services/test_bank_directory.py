"""Which login a bank is spoken to with, whoever asks for its gateway while the login is changed."""

import asyncio
import dataclasses

import pytest
from msgspec.structs import replace

from app.domain.errors import LoginForElsewhere
from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile, Credentials, Environment
from app.secrets.memory import MemorySecretStore
from app.services.banks import BankDirectory
from tests.fakes.gateway import FakeGateway
from tests.makers import a_profile

OLD, NEW = Credentials(user_name="shop-api", password="old"), Credentials(user_name="shop-api", password="new")


class SlowStore(MemorySecretStore):
    """A key store that has read a login before it says so."""

    def __init__(self) -> None:
        super().__init__()
        self.was_asked, self.may_answer = asyncio.Event(), asyncio.Event()

    async def credentials(self, profile: ProfileName) -> Credentials | None:
        read = await super().credentials(profile)
        self.was_asked.set()
        await self.may_answer.wait()
        return read


def test_a_login_that_is_changed_while_the_key_store_is_asked_counts_at_once() -> None:
    opened: list[tuple[BankProfile, Credentials]] = []

    def opens(profile: BankProfile, credentials: Credentials) -> FakeGateway:
        opened.append((profile, credentials))
        return FakeGateway()

    async def scene() -> None:
        bank, store = a_profile(), SlowStore()
        await store.keep_credentials(bank.name, OLD)
        banks = BankDirectory([bank], store, opens)
        asked = [asyncio.ensure_future(banks.gateway(bank.name)) for _ in range(2)]
        await store.was_asked.wait()
        moved = replace(bank, address="https://new.bank.example/payment")
        await store.keep_credentials(bank.name, NEW)
        banks.replace(moved)
        banks.forget(bank.name)
        store.may_answer.set()
        one, other = await asyncio.gather(*asked)
        assert one is other
        assert opened == [(moved, NEW)]

    asyncio.run(scene())


@pytest.mark.parametrize(
    ("entered_for", "is_used"),
    [("", True), ("https://bank.example/payment", True), ("https://elsewhere.example/payment", False)],
    ids=["an earlier Paydesk", "this address", "another address"],
)
def test_a_login_goes_to_no_other_address_than_the_one_it_was_entered_for(entered_for: str, is_used: bool) -> None:
    opened: list[Credentials] = []

    def opens(_profile: BankProfile, credentials: Credentials) -> FakeGateway:
        opened.append(credentials)
        return FakeGateway()

    async def scene() -> None:
        bank, store = replace(a_profile(), address="https://bank.example/payment"), MemorySecretStore()
        await store.keep_credentials(bank.name, dataclasses.replace(OLD, address=entered_for))
        banks = BankDirectory([bank], store, opens)
        if is_used:
            await banks.gateway(bank.name)
        else:
            with pytest.raises(LoginForElsewhere):
                await banks.gateway(bank.name)
        assert bool(opened) is is_used

    asyncio.run(scene())


@pytest.mark.parametrize(
    ("bank", "login", "is_same"),
    [
        ({}, NEW, True),
        ({}, dataclasses.replace(OLD, user_name="other-api"), False),
        ({"merchant": "other-shop"}, OLD, False),
        ({"address": "https://live.bank.example/payment"}, OLD, False),
    ],
    ids=["a new password", "another user", "another merchant", "another address"],
)
def test_the_mark_of_an_account_is_that_of_its_bank_its_merchant_and_its_user(
    bank: dict[str, str], login: Credentials, is_same: bool
) -> None:
    async def scene() -> None:
        before, store = replace(a_profile(), environment=Environment.LIVE), MemorySecretStore()
        await store.keep_credentials(before.name, OLD)
        banks = BankDirectory([before], store, lambda _profile, _login: FakeGateway())
        mark = await banks.account(before.name)
        banks.replace(replace(before, **bank))
        await store.keep_credentials(before.name, login)
        banks.forget(before.name)
        assert (await banks.account(before.name) == mark) is is_same
        assert OLD.user_name not in mark

    asyncio.run(scene())
