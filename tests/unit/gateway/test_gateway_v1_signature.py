"""Signed requests (gateway manual, section 1.2), judged with the public half of the key."""

import base64
import dataclasses
import hashlib

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from gateway_aids import LOGIN, PAGE, V1, PaperBank, a_reference, a_registration, with_bank
from gateway_line_bank import Ear
from msgspec.structs import replace

from app.domain.errors import CredentialsRejected
from app.domain.profile import Credentials, Signing
from app.gateway.v1.signature import signer_of

KEY = generate_private_key(65537, 2048)
PEM = KEY.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
BODY = (
    b"amount=2000&currency=978&orderNumber=POS-000123&password=pw"
    b"&returnUrl=https%3A%2F%2Fshop.example%2Fback&userName=shop-api"
)
HASH = "CLWDTQIXRMnVTtDoS2HZlEu1nfsD5mLyggMM6z97n2c="
TWICE = replace(V1, signing=Signing.HASH_OF_HASH)
ONCE = replace(V1, signing=Signing.HASH)
SIGNING = dataclasses.replace(LOGIN, signing_key=PEM)


def test_the_hash_is_the_manuals() -> None:
    signer = signer_of(Signing.HASH_OF_HASH, PEM)
    assert signer is not None
    assert signer.headers(BODY)["X-Hash"] == HASH


def test_the_manual_signs_the_hash_of_the_hash() -> None:
    signer = signer_of(Signing.HASH_OF_HASH, PEM)
    assert signer is not None
    signature = base64.b64decode(signer.headers(BODY)["X-Signature"])
    digest = hashlib.sha256(BODY).digest()
    KEY.public_key().verify(signature, digest, PKCS1v15(), SHA256())
    with pytest.raises(InvalidSignature):
        KEY.public_key().verify(signature, digest, PKCS1v15(), Prehashed(SHA256()))


def test_some_banks_want_the_hash_signed_as_it_is() -> None:
    signer = signer_of(Signing.HASH, PEM)
    assert signer is not None
    signature = base64.b64decode(signer.headers(BODY)["X-Signature"])
    KEY.public_key().verify(signature, hashlib.sha256(BODY).digest(), PKCS1v15(), Prehashed(SHA256()))


def test_every_request_of_a_bank_that_wants_it_is_signed_as_sent() -> None:
    bank = PaperBank(register={"orderId": "md-1", "formUrl": PAGE}, getOrderStatusExtended={"errorCode": "6"})
    with_bank(bank, lambda gateway: gateway.register(a_registration()), TWICE, credentials=SIGNING)
    with_bank(bank, lambda gateway: gateway.status(a_reference()), ONCE, credentials=SIGNING)
    for request in bank.requests:
        digest = hashlib.sha256(request.content).digest()
        assert request.headers["X-Hash"] == base64.b64encode(digest).decode()
        assert request.headers["X-Signature"]


def test_other_banks_get_no_signature() -> None:
    bank = PaperBank(register={"orderId": "md-1", "formUrl": PAGE})
    with_bank(bank, lambda gateway: gateway.register(a_registration()), credentials=SIGNING)
    assert "X-Signature" not in bank.requests[0].headers


@pytest.mark.parametrize("pem", ["", "no key", PEM[:300], PEM.replace("A", "B")])
def test_without_a_usable_key_nothing_is_sent(pem: str) -> None:
    bank, ear = PaperBank(anything={"errorCode": "6"}), Ear()
    with pytest.raises(CredentialsRejected):
        with_bank(
            bank,
            lambda gateway: gateway.status(a_reference()),
            TWICE,
            credentials=dataclasses.replace(LOGIN, signing_key=pem),
            observer=ear,
        )
    assert (bank.requests, ear.rejections) == ([], 1)


def test_the_key_is_never_printed() -> None:
    assert "PRIVATE" not in repr(Credentials(signing_key=PEM))
    assert repr(signer_of(Signing.HASH, PEM)) == "<Signer>"
