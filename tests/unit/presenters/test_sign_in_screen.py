"""The first start: what must be typed, what the bank says to it, and a computer that cannot keep secrets."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import pytest

from app.domain.errors import CredentialsRejected, KeyStoreUnusable, NotSent
from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile, Credentials, LoginKind
from app.presenters.message import Tone
from app.presenters.sign_in import RootShown, SignInForm, SignInPresenter
from app.secrets.memory import MemorySecretStore
from app.services.banks import BankDirectory
from app.services.sign_in import SignIn
from tests.fakes.clock import FakeClock
from tests.fakes.gateway import FakeGateway
from tests.fakes.roots import ROOT, FakeOwnProfiles, FakeRoots
from tests.fakes.view import RecordingView
from tests.makers import a_profile
from tests.unit.presenters.scenes import another_bank, english, loud

PAGE = "https://shop.example/thanks"
PASSWORD = "correct horse"
KEY = "key-0123456789"


class NoKeyStore(MemorySecretStore):
    """A computer without a safe place for secrets."""

    async def credentials(self, profile: ProfileName) -> Credentials | None:
        raise KeyStoreUnusable("keyring.backends.fail.Keyring")

    async def keep_credentials(self, profile: ProfileName, credentials: Credentials) -> None:
        raise KeyStoreUnusable("keyring.backends.fail.Keyring")


@dataclass
class Scene:
    """The dialog's presenter over a bank that can be told what to say."""

    store: MemorySecretStore = field(default_factory=MemorySecretStore)
    gateway: FakeGateway = field(default_factory=FakeGateway)
    view: RecordingView = field(default_factory=RecordingView)
    tried: list[tuple[BankProfile, Credentials]] = field(default_factory=list)
    pages: dict[ProfileName, str] = field(default_factory=dict)
    roots: FakeRoots = field(default_factory=FakeRoots)
    own: FakeOwnProfiles = field(default_factory=FakeOwnProfiles)

    def opens(self, *profiles: BankProfile) -> SignInPresenter:
        banks = BankDirectory(profiles, self.store, self._open)
        sign_in = SignIn(banks, self.store, self._open, self.pages.__setitem__, self.roots, self.own, FakeClock())
        presenter = SignInPresenter(english(), sign_in, profiles)
        presenter.attach(self.view)
        return presenter

    def _open(self, profile: BankProfile, credentials: Credentials) -> FakeGateway:
        self.tried.append((profile, credentials))
        return self.gateway

    def keeps_no_secret(self) -> None:
        seen = repr(self.view.states)
        assert PASSWORD not in seen
        assert KEY not in seen


def by_password(**changes: str) -> SignInForm:
    return SignInForm(**{"user_name": "shop-api", "password": PASSWORD, "return_page": PAGE, **changes})


def by_key(key: str = KEY) -> SignInForm:
    return SignInForm(key=key, return_page=PAGE)


def run(work: Callable[[], Awaitable[None]]) -> None:
    async def play() -> None:
        await work()

    asyncio.run(play())


def test_the_banks_are_offered_with_their_addresses() -> None:
    scene = Scene()
    scene.opens(a_profile(), another_bank(address="https://b.example/payment", return_page=""))
    state = scene.view.state
    assert [name for name, _title, _address in state.profiles] == ["a-bank", "b-bank"]
    assert state.profiles[1][2] == "https://b.example/payment"
    assert (state.chosen, state.login, state.return_page) == ("a-bank", LoginKind.PASSWORD, PAGE)


def test_another_bank_asks_for_its_own_login() -> None:
    scene = Scene()
    presenter = scene.opens(a_profile(), another_bank(login=LoginKind.API_KEY))
    run(lambda: presenter.enter(SignInForm()))
    assert scene.view.state.faults
    presenter.choose(ProfileName("b-bank"))
    assert (scene.view.state.login, scene.view.state.faults) == (LoginKind.API_KEY, {})


@pytest.mark.parametrize("login", [LoginKind.PASSWORD, LoginKind.TOKEN, LoginKind.API_KEY])
def test_what_is_missing_is_said_at_its_field_and_nobody_is_asked(login: LoginKind) -> None:
    scene = Scene()
    presenter = scene.opens(a_profile(login=login))
    run(lambda: presenter.enter(SignInForm(user_name="  ", key="  ")))
    wanted = ["user_name", "password"] if login is LoginKind.PASSWORD else ["key"]
    faults = scene.view.state.faults
    assert list(faults) == [*wanted, "return_page"]
    assert all(faults.values())
    assert scene.view.commands == [("focus", wanted[0])]
    assert scene.tried == []


@pytest.mark.parametrize(
    "page",
    [
        "",
        "shop.example/thanks",
        "http://shop.example/thanks",
        "https://",
        "https:///thanks",
        "https://me:pw@shop.example/",
        "https://[shop.example/",
        "ftp://shop.example",
    ],
)
def test_a_page_customers_cannot_come_back_to_is_refused(page: str) -> None:
    scene = Scene()
    presenter = scene.opens(a_profile())
    run(lambda: presenter.enter(by_password(return_page=page)))
    assert list(scene.view.state.faults) == ["return_page"]
    assert "https://" in scene.view.state.faults["return_page"]
    assert scene.view.commands == [("focus", "return_page")]
    assert scene.tried == []


def test_an_accepted_login_is_kept_and_wiped_from_the_screen() -> None:
    async def play() -> None:
        scene = Scene()
        presenter = scene.opens(a_profile(return_page=""))
        await presenter.enter(by_password(user_name=" shop-api "))
        assert scene.view.commands[0] == ("wipe_secrets",)
        name, profile = scene.view.commands[1]
        assert (name, profile.return_page) == ("accepted_login", PAGE)
        kept = await scene.store.credentials(ProfileName("a-bank"))
        assert kept == Credentials(user_name="shop-api", password=PASSWORD)
        assert scene.pages == {"a-bank": PAGE}
        assert scene.gateway.calls == ["check_login"]
        assert scene.gateway.closed
        assert not scene.view.state.busy
        scene.keeps_no_secret()

    run(play)


@pytest.mark.parametrize(
    ("login", "kept"),
    [(LoginKind.TOKEN, Credentials(token=KEY)), (LoginKind.API_KEY, Credentials(api_key=KEY))],
)
def test_a_key_is_kept_as_what_it_is(login: LoginKind, kept: Credentials) -> None:
    async def play() -> None:
        scene = Scene()
        await scene.opens(a_profile(login=login)).enter(by_key(f" {KEY}\n"))
        assert await scene.store.credentials(ProfileName("a-bank")) == kept
        scene.keeps_no_secret()

    run(play)


@pytest.mark.parametrize(
    ("failure", "happened"),
    [
        (CredentialsRejected("5", "Access denied"), "does not accept this shop's login"),
        (NotSent("refused"), "could not be reached"),
        (NotSent("tls"), "bank itself answered"),
    ],
)
def test_a_login_that_fails_is_told_and_not_kept(failure: Exception, happened: str) -> None:
    async def play() -> None:
        scene = Scene()
        scene.gateway.fail_next["check_login"] = failure  # type: ignore[assignment]
        presenter = scene.opens(a_profile())
        await presenter.enter(by_password())
        message = scene.view.state.message
        assert happened in message.happened
        assert message.money
        assert message.to_do
        assert await scene.store.credentials(ProfileName("a-bank")) is None
        assert scene.pages == {}
        assert not scene.view.was_told("accepted_login")
        assert scene.view.commands == [("focus", "password")], "what was typed stays, to be mended"
        assert scene.gateway.closed
        scene.keeps_no_secret()
        await presenter.enter(by_password())
        assert scene.view.was_told("accepted_login")
        assert scene.view.state.message is None

    run(play)


class ThoughtfulBank(FakeGateway):
    """A bank that lets others go on before it answers."""

    async def check_login(self) -> None:
        await asyncio.sleep(0)
        await super().check_login()


def test_two_presses_try_once() -> None:
    async def play() -> None:
        scene = Scene(gateway=ThoughtfulBank())
        busy: list[bool] = []
        scene.gateway.on_call = lambda _call: busy.append(scene.view.state.busy)
        presenter = scene.opens(a_profile())
        await asyncio.gather(presenter.enter(by_password()), presenter.enter(by_password()))
        assert busy == [True]

    run(play)


def test_a_computer_without_a_key_store_is_told_and_offers_no_login() -> None:
    async def play() -> None:
        scene = Scene(store=NoKeyStore())
        presenter = scene.opens(a_profile())
        assert scene.view.state.can_enter
        await presenter.check_key_store()
        state = scene.view.state
        assert not state.can_enter
        assert state.message.tone is Tone.ERROR
        assert "no safe place for keys" in state.message.happened
        assert "train without a bank" in state.message.to_do
        assert "keyring.backends.fail.Keyring" in state.message.details
        await presenter.enter(by_password())
        assert scene.tried == []

    run(play)


def test_a_key_store_that_works_is_not_mentioned() -> None:
    async def play() -> None:
        scene = Scene()
        presenter = scene.opens(a_profile())
        await presenter.check_key_store()
        assert (scene.view.state.can_enter, scene.view.state.message) == (True, None)

    run(play)


def test_a_key_store_that_breaks_while_keeping_is_told() -> None:
    async def play() -> None:
        scene = Scene(store=NoKeyStore())
        await scene.opens(a_profile()).enter(by_password())
        assert "no safe place" in scene.view.state.message.happened
        assert not scene.view.was_told("accepted_login")
        assert not scene.view.state.busy

    run(play)


def test_settings_that_cannot_be_written_are_told_and_no_login_is_kept() -> None:
    class FullDisk(dict[ProfileName, str]):
        def __setitem__(self, profile: ProfileName, page: str) -> None:
            raise OSError(28, "No space left on device")

    async def play() -> None:
        scene = Scene(pages=FullDisk())
        await scene.opens(a_profile()).enter(by_password())
        assert scene.view.state.message.details == "No space left on device"
        assert not scene.view.was_told("accepted_login")
        assert await scene.store.credentials(a_profile().name) is None

    run(play)


def test_the_form_prints_itself_without_secrets() -> None:
    assert PASSWORD not in repr(by_password())
    assert KEY not in repr(by_key())


def test_authorities_of_the_bank_are_shown_before_and_kept_after_the_login() -> None:
    scene = Scene()
    presenter = scene.opens(a_profile())
    presenter.choose_roots("/stick/root.pem")
    assert scene.view.state.roots == (
        RootShown("Test Root CA, valid until 27 Feb 2032. Fingerprint (SHA-256):", "D2 6D"),
    )
    assert scene.view.commands[-1] == ("focus", "roots")
    assert scene.roots.kept == {}, "nothing is believed before the bank accepted the login"
    run(lambda: presenter.enter(by_password()))
    assert scene.tried[0][0].roots == ROOT, "the login is tried with them"
    assert scene.roots.kept == {"a-bank": ROOT}


def test_file_without_an_authority_is_said_at_its_field_and_changes_nothing() -> None:
    scene = Scene()
    presenter = scene.opens(a_profile(roots=ROOT))
    presenter.choose_roots("/stick/holiday.jpg")
    assert "no certificate" in scene.view.state.faults["roots"]
    assert len(scene.view.state.roots) == 1
    presenter.choose_roots("/stick/root.pem")
    assert scene.view.state.faults == {}


def test_authorities_can_be_taken_away_again() -> None:
    scene = Scene()
    presenter = scene.opens(a_profile(roots=ROOT))
    presenter.forget_roots()
    assert scene.view.state.roots == ()
    run(lambda: presenter.enter(by_password()))
    assert not scene.tried[0][0].roots
    assert not scene.roots.kept[ProfileName("a-bank")]


def test_another_bank_brings_its_own_authorities() -> None:
    scene = Scene()
    presenter = scene.opens(a_profile(), another_bank(roots=ROOT))
    presenter.choose(ProfileName("b-bank"))
    assert len(scene.view.state.roots) == 1
    presenter.choose(ProfileName("a-bank"))
    assert scene.view.state.roots == ()


# --- a bank of the shop's own ---------------------------------------------------------------------------------------


def test_a_bank_from_a_file_is_kept_once_it_accepted_the_login() -> None:
    scene = Scene()
    own = a_profile(name="shopbank", return_page="", roots=ROOT)
    scene.own.files["/stick/shopbank.toml"] = own
    presenter = scene.opens(a_profile())
    presenter.choose_file("/stick/shopbank.toml")
    assert [name for name, _title, _address in scene.view.state.profiles] == ["a-bank", "shopbank"]
    assert (scene.view.state.chosen, len(scene.view.state.roots)) == ("shopbank", 1)
    assert scene.view.was_told("wipe_secrets"), "no bank shall get another one's secrets"
    assert scene.view.commands[-1] == ("focus", "user_name"), "the login of this bank is what is typed next"
    scene.gateway.fail_next["check_login"] = CredentialsRejected("5", "Access denied")  # type: ignore[assignment]
    run(lambda: presenter.enter(by_password()))
    assert scene.own.kept == []
    run(lambda: presenter.enter(by_password()))
    assert scene.own.kept == ["shopbank"]
    assert scene.view.was_told("accepted_login")


def test_a_bank_from_a_file_takes_the_place_of_the_one_with_its_name_and_gets_no_typed_secret() -> None:
    scene = Scene()
    scene.own.files["/stick/a-bank.toml"] = a_profile(address="https://elsewhere.example/payment")
    presenter = scene.opens(a_profile())
    presenter.choose_file("/stick/a-bank.toml")
    assert [address for _name, _title, address in scene.view.state.profiles] == ["https://elsewhere.example/payment"]
    assert scene.view.was_told("wipe_secrets")


def test_a_file_that_is_no_bank_is_said_where_it_was_chosen_and_changes_nothing() -> None:
    scene = Scene()
    presenter = scene.opens(a_profile())
    presenter.choose_file("/stick/holiday.jpg")
    assert "no bank that could be used" in scene.view.state.faults["own_bank"], "the bank that is chosen is all right"
    assert scene.view.commands[-1] == ("focus", "own_bank")
    assert scene.view.state.chosen == "a-bank"
    presenter.choose(ProfileName("a-bank"))
    assert scene.view.state.faults == {}


def test_what_is_wrong_with_a_login_is_said_anew_in_another_language() -> None:
    scene = Scene()
    presenter = scene.opens(a_profile())
    asyncio.run(presenter.enter(SignInForm(return_page="http://shop.example")))
    before = dict(scene.view.state.faults)
    assert set(before) == {"user_name", "password", "return_page"}
    presenter.speak(loud())
    assert scene.view.state.faults == {name: f"«{said}»" for name, said in before.items()}
