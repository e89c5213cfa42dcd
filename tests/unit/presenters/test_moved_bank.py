"""A bank whose address came anew with Paydesk: its login goes there once a person agrees, and the bank takes it."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.errors import CredentialsRejected, LoginForElsewhere, NotSent
from app.domain.person import Pin, Role
from app.domain.profile import BankProfile, Credentials, Environment
from app.domain.trail import Deed, TrailFilter
from app.files.profiles import shipped_profiles
from app.presenters.message import Tone
from app.presenters.moved_bank import USE, MovedBank, MovedBankPresenter, MovedBankState
from app.secrets.memory import MemorySecretStore
from app.services.banks import BankDirectory
from app.services.sign_in import SignIn
from app.start.moved import told_apart
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.gateway import FakeGateway
from tests.fakes.roots import FakeOwnProfiles, FakeRoots
from tests.makers import a_profile
from tests.unit.presenters.scenes import english, loud

BEFORE, NOW = "https://before.example/payment", "https://now.example/payment"
LOGIN = Credentials("shop-api", "secret", address=BEFORE)


@dataclass
class Bar:
    """What is said above every screen."""

    state: MovedBankState = field(default_factory=MovedBankState)

    def draw_moved_bank(self, state: MovedBankState) -> None:
        self.state = state

    @property
    def said(self) -> str:
        return "" if self.state.message is None else self.state.message.happened


@dataclass
class Scene:
    """A till with one bank that moved."""

    desk: TestDesk
    bank: BankProfile
    gateway: FakeGateway = field(default_factory=FakeGateway)
    tried: list[tuple[str, str]] = field(default_factory=list)
    """At which address which user was tried."""
    bar: Bar = field(default_factory=Bar)

    def __post_init__(self) -> None:
        self.store = MemorySecretStore()
        self.banks = BankDirectory([self.bank], self.store, self._open)
        self.sign_in = SignIn(
            self.banks,
            self.store,
            self._open,
            lambda _name, _page: None,
            FakeRoots(),
            FakeOwnProfiles(),
            self.desk.clock,
            self.desk.logbook,
        )
        self.presenter = MovedBankPresenter(english(), self.sign_in, [MovedBank(self.bank, BEFORE)])

    def _open(self, profile: BankProfile, credentials: Credentials) -> FakeGateway:
        self.tried.append((profile.address, credentials.user_name))
        return self.gateway

    async def opens(self) -> None:
        await self.store.keep_credentials(self.bank.name, LOGIN)
        self.presenter.attach(self.bar)

    async def entered_for(self) -> str:
        kept = await self.store.credentials(self.bank.name)
        assert kept is not None
        assert (kept.user_name, kept.password) == ("shop-api", "secret")
        return kept.address


Play = Callable[[Callable[[Scene], Awaitable[None]]], None]


@pytest.fixture
def play(tmp_path: Path) -> Play:
    def run(scene: Callable[[Scene], Awaitable[None]]) -> None:
        async def work() -> None:
            async with a_desk(tmp_path) as desk:
                started = Scene(desk, a_profile(address=NOW))
                await started.opens()
                await scene(started)

        asyncio.run(work())

    return run


def test_nothing_goes_to_the_new_address_before_somebody_agrees(play: Play) -> None:
    async def scene(till: Scene) -> None:
        assert "now.example" in till.bar.said
        assert "before.example" in till.bar.said
        assert till.bar.state.actions == ((USE, "Use the login there"),)
        with pytest.raises(LoginForElsewhere):
            await till.banks.gateway(till.bank.name)
        till.presenter.put_off()
        assert till.bar.state == MovedBankState()
        assert (till.tried, await till.entered_for()) == ([], BEFORE)

    play(scene)


def test_a_login_the_bank_takes_at_its_new_address_stays_there_and_the_trail_says_who_agreed(play: Play) -> None:
    async def scene(till: Scene) -> None:
        await till.presenter.agree()
        assert till.tried == [(NOW, "shop-api")]
        assert await till.entered_for() == NOW
        assert (till.bar.said, till.bar.state.actions) == ("The bank accepted the login at now.example.", ())
        await till.banks.gateway(till.bank.name)
        (entry,) = (await till.desk.journal.trail(TrailFilter(deeds=frozenset({Deed.LOGIN_CHANGED})), 10)).entries
        assert entry.facts == {"bank": till.bank.name, "address": NOW}
        till.presenter.put_off()
        assert till.bar.state == MovedBankState()

    play(scene)


def test_a_question_closed_while_the_bank_is_asked_is_answered_all_the_same(play: Play) -> None:
    async def scene(till: Scene) -> None:
        till.gateway.on_call = lambda _call: till.presenter.put_off()
        await till.presenter.agree()
        assert await till.entered_for() == NOW
        assert till.bar.said == "The bank accepted the login at now.example."
        till.presenter.put_off()
        assert till.bar.state == MovedBankState()

    play(scene)


@pytest.mark.parametrize("failure", [CredentialsRejected("5", "Access denied"), NotSent("refused")])
def test_a_login_the_new_address_does_not_take_stays_with_the_one_before(play: Play, failure: Any) -> None:
    async def scene(till: Scene) -> None:
        till.gateway.fail_next["check_login"] = failure
        await till.presenter.agree()
        assert await till.entered_for() == BEFORE
        assert till.bar.state.message is not None
        assert till.bar.state.message.tone is not Tone.SUCCESS
        till.presenter.put_off()
        assert till.bar.state.actions, "it can be tried again"

    play(scene)


def test_a_clerk_agrees_to_no_address(play: Play) -> None:
    async def scene(till: Scene) -> None:
        await till.desk.people.begin("Olga", "507291")
        await till.desk.people.hire("Anna", Role.CLERK, "7204")
        await till.desk.people.sign_on("Anna", Pin("7204"))
        await till.presenter.agree()
        assert (till.tried, await till.entered_for()) == ([], BEFORE)

    play(scene)


def test_the_question_is_asked_in_the_language_that_is_spoken(play: Play) -> None:
    async def scene(till: Scene) -> None:
        till.presenter.speak(loud())
        assert till.bar.said.startswith("«")
        assert till.bar.state.actions == ((USE, "«Use the login there»"),)

    play(scene)


def test_a_bank_lies_where_paydesk_brought_it_or_its_login_is_typed_anew(play: Play) -> None:
    async def scene(till: Scene) -> None:
        shipped = next(each for each in shipped_profiles() if each.environment is not Environment.TRAINING)
        told = await told_apart(till.sign_in, [shipped, replace(shipped, address=NOW), till.bank])
        assert [each.profile.address for each in told.moved] == [shipped.address]
        assert told.own == (shipped.name, till.bank.name), "a file for one run has the name of a bank that ships"

    play(scene)


def test_a_login_goes_to_the_address_that_was_shown_and_to_no_other(play: Play) -> None:
    async def scene(till: Scene) -> None:
        till.banks.replace(replace(till.bank, address="https://other.example/payment"))
        await till.presenter.agree()
        assert (till.tried, await till.entered_for()) == ([], BEFORE)
        assert till.bar.state.message is not None
        assert till.bar.state.message.tone is not Tone.SUCCESS

    play(scene)


def test_a_login_that_is_typed_while_the_bank_is_asked_stays(play: Play) -> None:
    async def scene(till: Scene) -> None:
        class Asked(FakeGateway):
            async def check_login(self) -> None:
                typed = Credentials("shop-api", "another secret", address=NOW)
                await till.store.keep_credentials(till.bank.name, typed)

        till.gateway = Asked()
        await till.presenter.agree()
        kept = await till.store.credentials(till.bank.name)
        assert kept is not None
        assert kept.password == "another secret"

    play(scene)
