"""A bank of the shop's own is found at each start: its file is kept whole, and without a secret."""

from pathlib import Path

import pytest

from app.domain.bank_acts import BankAct
from app.domain.errors import OwnProfileUnusable, ProfileUnusable
from app.domain.identifiers import ProfileName
from app.files.own_profiles import OwnProfiles, known_profiles
from app.files.profiles import read_profile, shipped_profiles

BANK = ProfileName("shopbank")
PROFILE = """
# login shop-api, password correct-horse-739
title = "Shop Bank"
bank = "Shop Bank"
environment = "{environment}"
generation = "v2"
address = "{address}"
currency = "EUR"
login = "password"
languages = ["en"]
modes = ["link"]
{more}

[operations.refund]
enabled = true
path = "refund"

[titles]
ru = "Банк"
"""


def a_file(folder: Path, name: str = "shopbank.toml", **changes: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    usual = {"environment": "live", "address": "https://pay.shopbank.example/payment", "more": ""}
    path.write_text(PROFILE.format(**{**usual, **changes}), "utf-8")
    return path


def test_a_kept_bank_is_among_the_known_ones_as_its_file_describes_it(tmp_path: Path) -> None:
    kept, file = tmp_path / "data" / "profiles", a_file(tmp_path / "stick")
    own = OwnProfiles(kept)
    profile = own.read(str(file))
    assert not kept.exists(), "nothing is kept before the bank accepted a login"
    own.keep(profile.name)
    own.keep(ProfileName("jcc"))
    known = known_profiles(kept)
    assert known.left_out == ()
    assert known.profiles == (*shipped_profiles(), read_profile(file))
    assert known.profiles[-1].operations[BankAct.REFUND].path == "refund"
    (written,) = kept.iterdir()
    assert "correct-horse" not in written.read_text("utf-8")


def test_the_profile_of_one_run_goes_before_the_kept_one_and_is_not_kept(tmp_path: Path) -> None:
    kept = tmp_path / "profiles"
    a_file(kept)
    newer = a_file(tmp_path, address="https://new.shopbank.example/payment")
    known = known_profiles(kept, newer)
    assert [each.address for each in known.profiles if each.name == BANK] == ["https://new.shopbank.example/payment"]
    assert read_profile(kept / "shopbank.toml").address == "https://pay.shopbank.example/payment"
    with pytest.raises(ProfileUnusable):
        known_profiles(kept, tmp_path / "gone.toml")


def test_the_profile_of_one_run_goes_before_a_shipped_one_of_its_name(tmp_path: Path) -> None:
    file = a_file(tmp_path, "jcc-v1-direct.toml")
    known = known_profiles(tmp_path / "profiles", file)
    assert [each for each in known.profiles if each.name == "jcc-v1-direct"] == [read_profile(file)]


UNUSABLE = {
    "a login among its entries": {"more": 'password = "secret-739"'},
    "a password in its address": {"address": "https://:secret-739@pay.shopbank.example/payment"},
    "a token in its address": {"address": "https://pay.shopbank.example/payment?token=secret-739"},
    "no https": {"address": "http://pay.shopbank.example/payment"},
    "a bank of the training": {"environment": "training"},
    "the name of a shipped bank": {"name": "JCC-v1-direct.toml"},
    "a name that is no plain word": {"name": ".. bank.toml"},
}


@pytest.mark.logs_warnings
@pytest.mark.parametrize("changes", UNUSABLE.values(), ids=UNUSABLE.keys())
def test_a_file_that_is_no_own_bank_is_refused_and_leaves_out_no_other_one(
    tmp_path: Path, changes: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    kept = tmp_path / "profiles"
    a_file(kept, "sound.toml")
    file = a_file(kept, **changes)
    with pytest.raises(OwnProfileUnusable) as refused:
        OwnProfiles(kept).read(str(file))
    known = known_profiles(kept)
    assert [each.name for each in known.profiles[len(shipped_profiles()) :]] == ["sound"]
    assert [each.path for each in known.left_out] == [str(file)]
    assert "secret-739" not in f"{refused.value!r} {known.left_out!r} {caplog.text}"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Dear shop, your login is in the other letter.", "no-profile"),
        (
            PROFILE.format(environment="live", address="https://pay.shopbank.example", more="login_page = 3"),
            "login_page",
        ),
        (PROFILE.replace('title = "Shop Bank"', "").format(environment="live", address="", more=""), "title"),
        (PROFILE.replace('["link"]', '["post"]').format(environment="live", address="", more=""), "modes[0]"),
    ],
)
def test_a_refused_file_is_told_by_its_entry_and_never_in_the_words_of_a_library(
    tmp_path: Path, text: str, reason: str
) -> None:
    file = tmp_path / "shopbank.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(OwnProfileUnusable) as refused:
        OwnProfiles(tmp_path / "profiles").read(str(file))
    assert refused.value.reason == reason


@pytest.mark.parametrize("changes", [("Shop Bank", "Another Bank"), ('"live"', '"test"')])
def test_a_file_takes_the_place_of_the_same_bank_alone(tmp_path: Path, changes: tuple[str, str]) -> None:
    kept = tmp_path / "profiles"
    a_file(kept)
    moved = a_file(tmp_path / "stick", address="https://new.shopbank.example/payment")
    assert OwnProfiles(kept).read(str(moved)).address == "https://new.shopbank.example/payment"
    moved.write_text(moved.read_text("utf-8").replace(*changes), "utf-8")
    with pytest.raises(OwnProfileUnusable) as refused:
        OwnProfiles(kept).read(str(moved))
    assert refused.value.reason == "name", "its orders would be asked about at a bank that does not know them"


def test_a_file_that_cannot_be_written_down_is_told(tmp_path: Path) -> None:
    kept = tmp_path / "profiles"
    kept.write_text("a file where the folder should be")
    own = OwnProfiles(kept)
    own.read(str(a_file(tmp_path / "stick")))
    with pytest.raises(OwnProfileUnusable, match="not-kept"):
        own.keep(BANK)


@pytest.mark.logs_warnings
@pytest.mark.parametrize(
    "changes",
    [
        {"address": "https://[bank.example"},
        {"address": "https://bank.example:99999"},
        {"more": "longest_link_life_minutes = 1000000000000000000"},
        {"more": "link_life_minutes = -5"},
        {"more": f"lowest = {'9' * 5000}"},
        {"more": f"x = {'[' * 3000}{']' * 3000}"},
        {"more": 'root_certificates = "a\\u0000.pem"'},
    ],
    ids=["address", "port", "life", "past life", "long number", "deep", "name with a NUL"],
)
def test_a_kept_file_with_whatever_in_it_leaves_out_its_own_bank_alone(
    tmp_path: Path, changes: dict[str, str]
) -> None:
    a_file(tmp_path)
    a_file(tmp_path, "spoilt.toml", **changes)
    known = known_profiles(tmp_path)
    assert [each.name for each in known.profiles if each not in shipped_profiles()] == [BANK]
    assert [Path(each.path).name for each in known.left_out] == ["spoilt.toml"]


@pytest.mark.parametrize("entry", ["languages", "modes"])
def test_a_bank_without_any_language_or_way_to_pay_is_none(tmp_path: Path, entry: str) -> None:
    file = a_file(tmp_path)
    lines = [f"{entry} = []" if line.startswith(entry) else line for line in file.read_text("utf-8").splitlines()]
    file.write_text("\n".join(lines), "utf-8")
    with pytest.raises(OwnProfileUnusable):
        OwnProfiles(tmp_path / "data").read(str(file))
