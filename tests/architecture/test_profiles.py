"""The bank profiles that ship: all can be read, none holds a secret, and what each offers fits its gateway."""

import re
import tomllib
from collections import Counter
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from app.domain.bank_acts import DOCUMENTED_ACTS, BankAct
from app.domain.errors import ProfileUnusable
from app.domain.order import PaymentMode
from app.domain.profile import BankProfile, ChargeWay, Environment, Generation, LoginKind
from app.files.profiles import read_profile, shipped_profiles
from app.gateway.v2.operations import Operations
from app.paths import RESOURCES

FILES = sorted((RESOURCES / "profiles").glob("*.toml"))
SECRET_NAMES = re.compile(r"(?i)(password|passwd|secret|token|key|login_?name|user|auth|pin)")
LONG_RANDOM = re.compile(r"[A-Za-z0-9+/_=-]{20,}")
HARMLESS = {("login", kind.value) for kind in LoginKind}
CARD_MODES = {PaymentMode.PHONE, PaymentMode.CHALLENGE}


def stem(path: Path) -> str:
    return path.stem


@pytest.fixture(params=FILES, ids=stem)
def path(request: pytest.FixtureRequest) -> Path:
    found: Path = request.param
    return found


@pytest.fixture
def profile(path: Path) -> BankProfile:
    return read_profile(path)


def looks_secret(entry: str, value: object) -> bool:
    """Tell whether an entry is named like a secret, or holds a long text that is no address."""
    if (entry, str(value)) in HARMLESS:
        return False
    text = str(value)
    return bool(SECRET_NAMES.search(entry)) or (not urlsplit(text).scheme and bool(LONG_RANDOM.search(text)))


def test_all_profiles_ship_under_their_own_names() -> None:
    profiles = shipped_profiles()
    assert [each.name for each in profiles] == [path.stem for path in FILES]
    assert len(profiles) >= 7
    assert {each.environment for each in profiles} >= {Environment.TRAINING, Environment.TEST}
    assert [title for title, times in Counter(each.title for each in profiles).items() if times > 1] == []


def test_no_entry_looks_like_a_secret(path: Path) -> None:
    entries = tomllib.loads(path.read_text("utf-8"))
    assert [entry for entry, value in entries.items() if looks_secret(entry, value)] == []
    lines = path.read_text("utf-8").splitlines()
    comments = [line for line in lines if line.lstrip().startswith("#")]
    assert not [line for line in comments if LONG_RANDOM.search(line)]


@pytest.mark.parametrize(
    ("entry", "value"),
    [("password", "x"), ("api_key", ""), ("shop", "d8f3a1b2c4e5f60718293a4b5c6d7e8f"), ("userName", "shop-api")],
)
def test_a_secret_would_be_seen(entry: str, value: str) -> None:
    assert looks_secret(entry, value)


def test_telephone_orders_need_the_first_generation(profile: BankProfile) -> None:
    assert PaymentMode.PHONE not in profile.modes or profile.generation is Generation.V1


def test_a_card_is_charged_in_two_steps_only_by_the_first_generation(profile: BankProfile) -> None:
    charges_cards = bool(CARD_MODES & set(profile.modes))
    assert not charges_cards or profile.generation is Generation.V1 or profile.charge_way is ChargeWay.ONE_CALL


def test_only_the_second_generation_has_a_fixed_life_of_links(profile: BankProfile) -> None:
    assert (profile.link_life is not None) is (profile.generation is Generation.V2)
    if profile.link_life is not None:
        assert profile.link_life.total_seconds() > 0
    assert profile.longest_link_life.total_seconds() > 0


def test_each_generation_has_its_own_kinds_of_login(profile: BankProfile) -> None:
    first = {LoginKind.PASSWORD, LoginKind.TOKEN}
    assert (profile.login in first) is (profile.generation is Generation.V1)


def test_names_and_paths_of_one_generation_stay_out_of_the_other(profile: BankProfile) -> None:
    if profile.generation is Generation.V1:
        assert not profile.operations
        assert profile.address.endswith("/payment")
    else:
        assert not profile.old_names
        Operations(profile)
        assert profile.address.endswith("/api2")


def test_a_real_bank_is_asked_for_what_is_documented_and_the_training_bank_for_everything(
    profile: BankProfile,
) -> None:
    offered = {act for act in BankAct if profile.offers(act)}
    if profile.generation is Generation.V2:
        assert offered == (set(BankAct) if profile.environment is Environment.TRAINING else DOCUMENTED_ACTS)


def test_a_bank_is_reached_over_https_and_training_on_this_computer(profile: BankProfile) -> None:
    parts = urlsplit(profile.address)
    assert parts.username is None
    if profile.environment is Environment.TRAINING:
        assert (parts.scheme, parts.hostname) == ("http", "127.0.0.1")
    else:
        assert parts.scheme == "https"
    assert profile.return_page == "", "the shop enters its own"


def test_what_a_profile_offers_can_be_used(profile: BankProfile) -> None:
    assert profile.modes
    assert PaymentMode.LINK in profile.modes, "the last resort of every screen"
    assert len(set(profile.modes)) == len(profile.modes)
    assert len(set(profile.languages)) == len(profile.languages) > 0
    assert all(re.fullmatch(r"[a-z]{2}", code) for code in profile.languages)
    assert 0 < profile.lowest <= profile.highest
    assert profile.code_length in (3, 4)
    assert re.fullmatch(r"#[0-9a-f]{6}", profile.accent)


def test_an_order_number_with_this_shop_is_short_enough(profile: BankProfile) -> None:
    assert re.fullmatch(r"[A-Z0-9]{1,6}", profile.shop)
    assert len(f"{profile.shop}-TILL99-260314-0123456789") <= 32, "the gateway takes 32 characters"


OWN_BANK = """
title = "Own bank"
bank = "Own"
environment = "live"
generation = "v2"
address = "https://bank.example/api2"
currency = "EUR"
login = "api-key"
languages = ["en"]
modes = ["link"]
"""


def own_profile(folder: Path, more: str) -> BankProfile:
    file = folder / "own.toml"
    file.write_text(OWN_BANK + more, "utf-8")
    return read_profile(file)


def test_a_shop_s_own_file_switches_acts_and_names_their_paths_and_fields(tmp_path: Path) -> None:
    own = own_profile(
        tmp_path,
        """
        webhook_recipe = "t-dot-body"
        webhook_fresh_minutes = 0
        hold_days = 5
        [operations]
        capture.enabled = false
        refund = {enabled = true, method = "PUT", path = "/money/back", fields = {amount = "sum"}}
        """,
    )
    assert (own.offers(BankAct.CAPTURE), own.offers(BankAct.REFUND), own.offers(BankAct.VOID)) == (False, True, False)
    refund = Operations(own).of(BankAct.REFUND)
    assert (refund.method, refund.path, refund.fields["amount"]) == ("PUT", "/money/back", "sum")
    assert (own.webhook_recipe, own.webhook_fresh) == ("t-dot-body", None)
    assert own.hold_life == timedelta(days=5)


@pytest.mark.parametrize(
    "more",
    [
        "[operations]\nsteal.enabled = true",
        "[operations]\nrefund.enabled = 1",
        "[operations]\nrefund.url = '/x'",
        "[operations.refund]\nfields = {amount = 1}",
        "webhook_fresh_minutes = -1",
        "hold_days = 32",
    ],
)
def test_a_faulty_table_is_told_by_its_place(tmp_path: Path, more: str) -> None:
    with pytest.raises(ProfileUnusable):
        own_profile(tmp_path, more)
