"""A bank's own certificate authorities as files: what is believed, what is refused, and how it is kept."""

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.errors import ProfileUnusable, RootsUnusable
from app.domain.identifiers import ProfileName
from app.domain.trusted_roots import TrustedRoots
from app.files.profiles import read_profile
from app.files.roots import RootFolder, read_roots
from tests.certificates import certificate_files
from tests.makers import a_profile

NOW = datetime.now(UTC)
BANK = ProfileName("a-bank")


@pytest.fixture
def root_file(tmp_path: Path) -> Path:
    """Return the PEM file of an authority."""
    certificate_files(tmp_path, "good")
    return tmp_path / "root.pem"


def a_folder(place: Path) -> RootFolder:
    return RootFolder(place / "roots", lambda: NOW)


def test_authority_is_named_with_its_end_and_fingerprint(root_file: Path) -> None:
    (root,) = read_roots(root_file, NOW).certificates
    assert root.name == "Test root"
    assert timedelta(days=29) < root.valid_until - NOW < timedelta(days=31)
    assert len(bytes.fromhex(root.fingerprint)) == 32


def test_binary_file_is_read_like_a_text_one(root_file: Path, tmp_path: Path) -> None:
    binary = tmp_path / "root.cer"
    binary.write_bytes(ssl.PEM_cert_to_DER_cert(root_file.read_text()))
    assert read_roots(binary, NOW) == read_roots(root_file, NOW)


def test_several_authorities_in_one_file_are_all_believed(root_file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    certificate_files(other, "good")
    both = tmp_path / "both.pem"
    both.write_text("Some words of the bank\n" + root_file.read_text() + (other / "root.pem").read_text())
    assert len(read_roots(both, NOW).certificates) == 2


NO_CERTIFICATES = {
    "empty": b"",
    "a picture": b"\xff\xd8 a picture",
    "half a certificate": b"-----BEGIN CERTIFICATE-----\nQQ==\n",
    "too long": b"x" * 300_000,
}


@pytest.mark.parametrize("content", NO_CERTIFICATES.values(), ids=NO_CERTIFICATES)
def test_file_without_a_certificate_is_refused(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "holiday.jpg"
    file.write_bytes(content)
    with pytest.raises(RootsUnusable) as caught:
        read_roots(file, NOW)
    assert caught.value.reason == "unreadable"


def test_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RootsUnusable):
        read_roots(tmp_path / "gone.pem", NOW)


def test_certificate_of_the_bank_itself_is_no_authority(tmp_path: Path) -> None:
    chain = certificate_files(tmp_path, "good").chain
    with pytest.raises(RootsUnusable) as caught:
        read_roots(chain, NOW)
    assert caught.value.reason == "no-authority"


def test_authority_that_has_ended_is_refused(root_file: Path) -> None:
    with pytest.raises(RootsUnusable) as caught:
        read_roots(root_file, NOW + timedelta(days=31))
    assert caught.value.reason == "ended"


def test_kept_authorities_are_believed_for_their_bank_alone(root_file: Path, tmp_path: Path) -> None:
    folder = a_folder(tmp_path)
    roots = folder.read(str(root_file))
    folder.keep(BANK, roots)
    ours, other = a_folder(tmp_path).believed([a_profile(), a_profile(name="b-bank")])
    assert ours.roots == roots
    assert not other.roots


def test_empty_roots_bring_back_the_usual_authorities(root_file: Path, tmp_path: Path) -> None:
    folder = a_folder(tmp_path)
    folder.keep(BANK, folder.read(str(root_file)))
    folder.keep(BANK, TrustedRoots())
    folder.keep(BANK, TrustedRoots())
    assert not folder.believed([a_profile()])[0].roots


@pytest.mark.logs_warnings
def test_damaged_file_of_one_bank_keeps_no_other_from_work(root_file: Path, tmp_path: Path) -> None:
    folder, other = a_folder(tmp_path), ProfileName("b-bank")
    roots = folder.read(str(root_file))
    for bank in (BANK, other):
        folder.keep(bank, roots)
    (tmp_path / "roots" / "a-bank.pem").write_text("damaged")
    damaged, sound = folder.believed([a_profile(), a_profile(name=other)])
    assert not damaged.roots
    assert sound.roots == roots


PROFILE = """
title = "A bank"
bank = "A bank"
environment = "test"
generation = "v1"
address = "https://bank.example/payment"
currency = "EUR"
login = "password"
languages = ["en"]
modes = ["link"]
root_certificates = "{roots}"
"""


def test_profile_brings_the_authorities_that_lie_beside_it(root_file: Path, tmp_path: Path) -> None:
    file = tmp_path / "a-bank.toml"
    file.write_text(PROFILE.format(roots=root_file.name))
    assert read_profile(file).roots == read_roots(root_file, NOW)


def test_profile_whose_authorities_are_missing_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "a-bank.toml"
    file.write_text(PROFILE.format(roots="gone.pem"))
    with pytest.raises(ProfileUnusable) as caught:
        read_profile(file)
    assert caught.value.field == "root_certificates"


def test_authorities_that_cannot_be_written_down_are_told(root_file: Path, tmp_path: Path) -> None:
    folder = a_folder(tmp_path)
    roots = folder.read(str(root_file))
    (tmp_path / "roots").write_text("a file where the folder should be")
    with pytest.raises(RootsUnusable) as caught:
        folder.keep(BANK, roots)
    assert caught.value.reason == "not-kept"
