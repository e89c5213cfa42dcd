"""The screen of one bank: what it offers in words, and how its messages are let in."""

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.domain.capabilities import NOT_IN_PROFILE, Ability, Absent, Capabilities, NotKnown, Offered, Verdict, Why
from app.domain.errors import CredentialsRejected, KeyStoreUnusable, ReceiverCannotListen
from app.domain.events import BankSilent, NoticeCame
from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile, Credentials, Environment, Generation, LoginKind
from app.presenters.bank import BankPresenter
from app.presenters.bank_state import NoticesForm
from app.presenters.bank_words import BankWords
from app.presenters.finding_line import Look
from app.presenters.words import in_english
from app.secrets.memory import MemorySecretStore
from app.services.banks import BankDirectory
from app.services.gateway_check import GatewayCheck
from app.services.notice_desk import NoNotices, NoticeDesk, NoticeStanding
from tests.fakes.clock import FakeClock
from tests.fakes.findings import FakeFindings
from tests.fakes.gateway import FakeGateway, FakeProbing
from tests.fakes.notices import FakeNotices
from tests.fakes.roots import ROOT
from tests.fakes.view import RecordingView
from tests.makers import NOON, a_profile
from tests.unit.presenters.scenes import english, loud

SECRET = "whsec-of-the-portal-739"
SHOP = a_profile(environment=Environment.TEST)
VERDICTS: dict[Ability, Verdict] = {
    Ability.CANCEL: Offered(),
    Ability.PHONE_ORDERS: Absent(Why.REFUSED),
    Ability.REFUND: NotKnown(Why.NEEDS_MONEY),
}


@dataclass
class Scene:
    """The presenter over the real check, a bank in memory, and a desk for messages that is told what to say."""

    profile: BankProfile = SHOP
    notices: NoticeDesk = field(default_factory=FakeNotices)
    verdicts: dict[Ability, Verdict] = field(default_factory=lambda: dict(VERDICTS))
    view: RecordingView = field(default_factory=RecordingView)
    store: FakeFindings = field(default_factory=FakeFindings)
    clock: FakeClock = field(default_factory=FakeClock)
    changed: list[frozenset[Ability]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.gateway = FakeGateway(probing=FakeProbing(self.verdicts))
        self.secrets = MemorySecretStore()
        self.banks = BankDirectory([self.profile], self.secrets, lambda _profile, _credentials: self.gateway)
        check = GatewayCheck(self.banks, self.store, self.clock)
        self.presenter = BankPresenter(english(), check, self.notices, self._on_changed)
        self.presenter.use_profile(self.profile)
        self.presenter.attach(self.view)

    def _on_changed(self) -> None:
        self.changed.append(self.banks.profile(self.profile.name).absent)

    def plays(self, *work: Awaitable[object]) -> "Scene":
        async def play() -> None:
            await self.secrets.keep_credentials(self.profile.name, Credentials("shop", "pw"))
            await self.presenter.load()
            for each in work:
                await each

        asyncio.run(play())
        return self

    def checks(self) -> "Scene":
        return self.plays(self.presenter.check())


# --- the bank itself ----------------------------------------------------------------------------------


def test_the_facts_of_the_bank_stand_there() -> None:
    facts = dict(Scene(replace(SHOP, roots=ROOT)).view.state.facts)
    assert facts["Bank"] == "A bank"
    assert facts["Address"] == SHOP.address
    assert facts["Login"] == "User name and password"
    assert "test system" in facts["What a payment means"]
    assert "Test Root CA" in facts["The bank's own certificate authorities"]


def test_the_pretend_bank_has_the_name_of_its_title() -> None:
    pretend = a_profile(environment=Environment.TRAINING, bank="Training bank V1", title="Training bank")
    assert dict(Scene(pretend, NoNotices()).view.state.facts)["Bank"] == "Training bank"


def test_in_training_no_login_is_changed_and_no_message_comes() -> None:
    state = Scene(a_profile(), NoNotices()).plays().view.state
    assert not state.can_change_login
    assert state.notices is None
    assert "training bank" in state.no_notices


# --- what it offers ---------------------------------------------------------------------------------


def test_before_the_first_check_the_profile_decides() -> None:
    state = Scene().view.state
    assert "Never checked" in state.checked
    assert state.findings == ()


def test_what_was_found_is_told_in_words_with_what_to_do_instead() -> None:
    scene = Scene().checks()
    state = scene.view.state
    assert [(line.name, line.look) for line in state.findings] == [
        ("cancel", Look.GOOD),
        ("phone-orders", Look.BAD),
        ("refund", Look.NOT_KNOWN),
    ]
    assert [line.word for line in state.findings] == ["Offered", "Not offered", "Not known"]
    assert "refused" in state.findings[1].sentence
    assert "payment link" in state.findings[1].sentence
    assert "14 Mar 2026" in state.checked
    assert not state.is_old
    assert "1 offered, 1 not offered, 1 not known" in state.message.happened


def test_the_other_screens_hear_what_was_found() -> None:
    assert Scene().checks().changed == [frozenset({Ability.PHONE_ORDERS})]


def test_how_far_a_check_is_can_be_seen_until_it_ends() -> None:
    scene = Scene().checks()
    seen = [state.progress for state in scene.view.states if state.checking]
    assert seen[0].startswith("1 of 3: Cancelling")
    assert seen[-1].startswith("3 of 3: Refunds")
    assert (scene.view.state.checking, scene.view.state.progress) == (False, "")


def test_a_check_that_cannot_begin_says_why_and_changes_nothing() -> None:
    scene = Scene()
    scene.gateway.fail_next["check_login"] = CredentialsRejected("5")
    scene.checks()
    assert "does not accept this shop's login" in scene.view.state.message.happened
    assert scene.changed == []
    assert not scene.view.state.checking


def test_an_old_check_is_said_to_be_old() -> None:
    scene = Scene()
    scene.store.keep(SHOP.name, Capabilities(NOON - timedelta(days=40), {Ability.LIST: Offered()}))
    scene.plays()
    assert scene.view.state.is_old
    assert "long ago" in scene.view.state.checked


@pytest.mark.parametrize(
    ("environment", "words", "free"),
    [
        (Environment.LIVE, "no order is made", "nothing is charged"),
        (Environment.TEST, "closed at once", "charges nothing"),
    ],
)
def test_what_a_check_does_to_the_bank_is_said_before(environment: Environment, words: str, free: str) -> None:
    hint = Scene(replace(SHOP, environment=environment)).view.state.check_hint
    assert words in hint
    assert free in hint


@pytest.mark.parametrize("verdict", [Offered(), *(kind(why) for kind in (Absent, NotKnown) for why in Why)])
def test_every_finding_has_words(verdict: Verdict) -> None:
    lines = BankWords(in_english).findings(Capabilities(NOON, dict.fromkeys(Ability, verdict)), SHOP)
    assert len(lines) == len(Ability)
    for line in lines:
        assert line.title
        assert line.word
        assert line.sentence or isinstance(verdict, Offered)
        assert "{" not in line.sentence


@pytest.mark.parametrize(
    ("ability", "details", "words"),
    [
        (Ability.STATUS, ("18",), "18 or later"),
        (Ability.SEARCH, ("code-6",), "error code 6"),
        (Ability.SEARCH, ("no-state",), "no state"),
        (Ability.LANGUAGES, ("en", "ru"), "Available in: English, Русский."),
        (Ability.LANGUAGES, ("en",), "Not available in: Русский."),
        (Ability.CANCEL, (NOT_IN_PROFILE,), "does not use it"),
    ],
)
def test_the_details_of_a_finding_are_told(ability: Ability, details: tuple[str, ...], words: str) -> None:
    (line,) = BankWords(in_english).findings(Capabilities(NOON, {ability: Offered(details)}), SHOP)
    assert words in line.sentence


def test_at_the_till_nothing_is_surer_than_the_check_found_it() -> None:
    words = BankWords(in_english)
    unchecked = {line.name: line.word for line in words.at_the_till(SHOP, None)}
    assert set(unchecked.values()) == {"Not checked"}, "nobody has asked the bank yet"
    found = Capabilities(NOON, {Ability.PAGES: Offered(), Ability.REFUND: NotKnown(Why.NEEDS_MONEY)})
    checked = {line.name: line for line in words.at_the_till(SHOP, found)}
    assert (checked["pages"].word, checked["refund"].word) == ("Offered", "Not known")
    assert "payment" in checked["refund"].sentence


def test_the_screen_speaks_another_language_at_once() -> None:
    scene = Scene().checks()
    scene.presenter.speak(loud())
    state = scene.view.state
    assert state.checked.startswith("«")
    assert all(line.word.startswith("«") for line in state.findings)


# --- its messages -----------------------------------------------------------------------------------


def test_messages_are_let_in_step_by_step_and_the_address_appears() -> None:
    scene = Scene()
    scene.plays(scene.presenter.keep_notices(NoticesForm(True, "8480", "https://pay.shop.example")))
    assert "secret the bank signs with is missing" in scene.view.state.notices.standing
    assert scene.view.state.notices.address == ""
    scene.plays(scene.presenter.keep_secret(f"  {SECRET} "))
    shown = scene.view.state.notices
    assert "Listening at http://127.0.0.1:8480" in shown.standing
    assert shown.address.startswith("https://pay.shop.example/notices/")
    assert (scene.notices.secrets, shown.is_secret_kept) == ([SECRET], True)
    assert scene.view.was_told("wipe_secret")


def test_a_secret_is_never_drawn() -> None:
    scene = Scene()
    scene.plays(scene.presenter.keep_secret(SECRET))
    assert SECRET not in repr(scene.view.states)


@pytest.mark.parametrize(
    ("form", "faulty"),
    [
        (NoticesForm(True, "80", "https://pay.shop.example"), {"port"}),
        (NoticesForm(True, "65536", "https://pay.shop.example"), {"port"}),
        (NoticesForm(True, "８４８０", "https://pay.shop.example"), {"port"}),
        (NoticesForm(True, "8480", "http://pay.shop.example"), {"public_address"}),
        (NoticesForm(True, "8480", "https://user@pay.shop.example"), {"public_address"}),
        (NoticesForm(True, "8480", "https://pay.shop.example?x=1"), {"public_address"}),
        (NoticesForm(True, "", ""), {"port", "public_address"}),
    ],
)
def test_what_cannot_be_used_is_said_at_its_field(form: NoticesForm, faulty: set[str]) -> None:
    scene = Scene()
    scene.plays(scene.presenter.keep_notices(form))
    assert set(scene.view.state.faults) == faulty
    assert scene.view.was_told("focus")
    assert scene.notices.now == NoticeStanding()


def test_what_cannot_be_used_is_said_anew_in_another_language() -> None:
    scene = Scene()
    scene.plays(scene.presenter.keep_notices(NoticesForm(True, "", "")))
    before = dict(scene.view.state.faults)
    scene.presenter.speak(loud())
    assert scene.view.state.faults == {name: f"«{said}»" for name, said in before.items()}
    scene.plays(scene.presenter.keep_key_file("/stick/holiday.jpg"))
    assert scene.view.state.faults["secret"].startswith("«")
    scene.presenter.speak(english())
    assert not scene.view.state.faults["secret"].startswith("«")


def test_switching_off_needs_neither_port_nor_address() -> None:
    scene = Scene(notices=FakeNotices(NoticeStanding(port=8480, public_address="https://pay.shop.example")))
    scene.plays(scene.presenter.keep_notices(NoticesForm(False, "", "")))
    assert scene.notices.now.port == 0
    assert scene.view.state.notices.standing.startswith("Off.")
    assert scene.view.state.notices.counted == ""


@pytest.mark.parametrize(
    ("typed", "words"), [("  ", "Paste the secret"), ("-----BEGIN PUBLIC KEY-----", "Choose the file")]
)
def test_what_is_no_secret_is_not_kept(typed: str, words: str) -> None:
    scene = Scene()
    scene.plays(scene.presenter.keep_secret(typed))
    assert words in scene.view.state.faults["secret"]
    assert scene.notices.secrets == []


def test_the_banks_key_is_taken_from_its_file_and_a_wrong_file_is_refused() -> None:
    scene = Scene()
    scene.plays(scene.presenter.keep_key_file("/stick/holiday.jpg"))
    assert "no public key" in scene.view.state.faults["secret"]
    scene.plays(scene.presenter.keep_key_file("/stick/bank.pem"))
    assert scene.view.state.faults == {}
    assert scene.view.state.notices.is_secret_kept


def test_a_secret_is_removed() -> None:
    scene = Scene()
    scene.plays(scene.presenter.keep_secret(SECRET), scene.presenter.forget_secret())
    assert not scene.view.state.notices.is_secret_kept


@pytest.mark.parametrize(
    ("failure", "words"), [(ReceiverCannotListen(8480), "port 8480"), (KeyStoreUnusable("fail"), "no safe place")]
)
def test_a_change_that_fails_is_told_and_the_screen_goes_on(failure: Exception, words: str) -> None:
    scene = Scene()
    scene.notices.failure = failure
    scene.plays(scene.presenter.keep_notices(NoticesForm(True, "8480", "https://pay.shop.example")))
    assert words in scene.view.state.message.happened
    assert not scene.view.state.saving
    scene.plays(scene.presenter.keep_notices(NoticesForm(True, "8481", "https://pay.shop.example")))
    assert scene.view.state.message is None


def test_what_came_is_counted_in_words() -> None:
    came = NoticeStanding(8480, "https://a.example", True, True, "https://a.example/n", 12, 1, NOON)
    counted = Scene(notices=FakeNotices(came)).plays().view.state.notices.counted
    assert "12 received, 1 rejected" in counted
    assert "14 Mar 2026" in counted


def test_only_the_newer_interface_has_ways_of_signing_to_choose_from() -> None:
    recipes = ("body-dot-t", "t-dot-body")
    newer = replace(SHOP, generation=Generation.V2, login=LoginKind.API_KEY)
    scene = Scene(newer, FakeNotices(NoticeStanding(recipes=recipes)))
    scene.plays(scene.presenter.choose_recipe("t-dot-body"))
    shown = scene.view.state.notices
    assert shown.recipes == (("", "Standard"), ("body-dot-t", "body-dot-t"), ("t-dot-body", "t-dot-body"))
    assert (shown.recipe, shown.takes_key_file) == ("t-dot-body", False)
    assert Scene().plays().view.state.notices.recipes == ()


def test_news_of_this_bank_alone_is_worth_a_look() -> None:
    scene = Scene()
    assert scene.presenter.heard(NoticeCame(SHOP.name, NOON))
    assert not scene.presenter.heard(NoticeCame(ProfileName("b-bank"), NOON))
    assert not scene.presenter.heard(BankSilent(SHOP.name, NOON))
    scene.presenter.detach()
    assert not scene.presenter.heard(NoticeCame(SHOP.name, NOON)), "nobody looks"


def test_while_an_order_is_under_way_the_login_stays() -> None:
    scene = Scene()
    scene.presenter.refuse_while_busy()
    assert "under way" in scene.view.state.message.happened
    assert scene.view.state.message.to_do


def test_a_copied_address_is_confirmed() -> None:
    scene = Scene()
    scene.presenter.copied()
    assert "copied" in scene.view.state.message.happened
    scene.presenter.speak(loud())
    assert scene.view.state.message.happened.startswith("«The address is copied.")
    scene.presenter.dismiss_message()
    assert scene.view.state.message is None


def test_a_bank_that_is_missing_is_told_with_its_file_and_what_is_wrong_in_it() -> None:
    said = BankWords(in_english).left_out(Path("profiles") / "shopbank.toml", "currency")
    assert "“shopbank”" in said.happened
    assert said.to_do.startswith("Choose its file again")
    assert said.details == f"{Path('profiles') / 'shopbank.toml'}: currency"
