"""The key that signs requests: pasted, kept in the key store alone, and not lost with a new password."""

import asyncio

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from msgspec.structs import replace

from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile, Credentials, LoginKind, Signing
from app.gateway.v1.signature import signer_of
from app.presenters.sign_in import SignInForm, SignInPresenter
from app.secrets.memory import MemorySecretStore
from app.services.banks import BankDirectory
from app.services.sign_in import SignIn
from tests.fakes.clock import FakeClock
from tests.fakes.gateway import FakeGateway
from tests.fakes.roots import FakeOwnProfiles, FakeRoots
from tests.fakes.view import RecordingView
from tests.makers import a_profile
from tests.unit.presenters.scenes import english

KEY = generate_private_key(65537, 2048)
FORMATS = [PrivateFormat.PKCS8, PrivateFormat.TraditionalOpenSSL]


def pem(written: PrivateFormat = PrivateFormat.PKCS8) -> str:
    return KEY.private_bytes(Encoding.PEM, written, NoEncryption()).decode()


def a_form(signing_key: str, password: str = "new words") -> SignInForm:  # noqa: S107 - a test's own
    return SignInForm("shop-api", password, return_page="https://shop.example", signing_key=signing_key)


def entered(
    form: SignInForm, kept: str = "", signing: Signing = Signing.HASH
) -> tuple[Credentials | None, RecordingView, BankProfile]:
    """Enter a login at a bank that signs; returns what is kept afterwards and what was drawn."""
    profile = replace(a_profile(), login=LoginKind.PASSWORD, signing=signing)
    store, view = MemorySecretStore(), RecordingView()

    async def work() -> Credentials | None:
        await store.keep_credentials(profile.name, Credentials("shop-api", "old words", signing_key=kept))
        pages: dict[ProfileName, str] = {}
        banks = BankDirectory((profile,), store, lambda *_: FakeGateway())
        sign_in = SignIn(
            banks, store, lambda *_: FakeGateway(), pages.__setitem__, FakeRoots(), FakeOwnProfiles(), FakeClock()
        )
        presenter = SignInPresenter(english(), sign_in, (profile,))
        presenter.attach(view)
        await presenter.enter(form)
        return await store.credentials(profile.name)

    return asyncio.run(work()), view, profile


@pytest.mark.parametrize("written", FORMATS)
def test_a_key_that_went_through_one_line_still_signs(written: PrivateFormat) -> None:
    """Gateway manual, section 1.2."""
    kept, view, _ = entered(a_form(pem(written).replace("\n", " ")))
    assert kept is not None
    signer = signer_of(Signing.HASH, kept.signing_key)
    assert signer is not None
    assert signer.headers(b"amount=1")
    assert "PRIVATE" not in repr(view.states)


def test_a_new_password_does_not_drop_the_kept_key() -> None:
    kept, view, _ = entered(a_form(""), kept=pem())
    assert kept is not None
    assert (kept.password, kept.signing_key) == ("new words", pem())
    assert view.states[-1].signs


def test_a_bank_that_signs_nothing_has_no_field_for_a_key() -> None:
    _, view, _ = entered(a_form(""), signing=Signing.NONE)
    assert not view.states[-1].signs


@pytest.mark.parametrize(
    "typed", ["secret", "-----BEGIN PUBLIC KEY----- AAAA -----END PUBLIC KEY-----", pem().replace("PRIVATE", "")]
)
def test_what_is_no_private_key_is_told_at_its_field_and_nothing_is_kept(typed: str) -> None:
    kept, view, _ = entered(a_form(typed), kept=pem())
    assert kept is not None
    assert kept.password == "old words"
    assert "signing_key" in view.states[-1].faults
