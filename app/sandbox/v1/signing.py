"""Is this request what the shop sent? The check value `X-Hash` and the signature `X-Signature` over it."""

import base64
import binascii
import hashlib
import secrets
from collections.abc import Mapping

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from app.sandbox.v1.forms import AccessDenied
from app.sandbox.words.accounts import Settings

HASH, SIGNATURE = "x-hash", "x-signature"


def check_signature(headers: Mapping[str, str], body: bytes, settings: Settings) -> None:
    """Return if the request's hash and signature are right, or absent and not required; AccessDenied otherwise.

    Gateway manual, request signature: the hash is over the body as sent, the signature over the hash's 32 bytes.
    """
    told, signature = headers.get(HASH, ""), headers.get(SIGNATURE, "")
    if not told and not signature and not settings.signature_required:
        return
    digest = hashlib.sha256(body).digest()
    if not secrets.compare_digest(told.encode(), base64.b64encode(digest)):
        raise AccessDenied
    if signature or settings.signature_required:
        _check_signed(digest, signature, settings.certificate)


def _check_signed(digest: bytes, signature: str, certificate: str) -> None:
    try:
        signed = base64.b64decode(signature, validate=True)
        _key_in(certificate).verify(signed, digest, padding.PKCS1v15(), hashes.SHA256())
    except (binascii.Error, InvalidSignature, ValueError):
        raise AccessDenied from None


def _key_in(certificate: str) -> rsa.RSAPublicKey:
    """Return the shop's key from its certificate or from the bare key, both PEM; ValueError when there is none."""
    pem = certificate.encode()
    is_certificate = b"BEGIN CERTIFICATE" in pem
    key = x509.load_pem_x509_certificate(pem).public_key() if is_certificate else load_pem_public_key(pem)
    if not isinstance(key, rsa.RSAPublicKey):
        raise ValueError("not an RSA key")
    return key
