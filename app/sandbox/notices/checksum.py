"""How is a callback signed? Over its parameters in order (gateway manual: callback notifications, checksum)."""

import hashlib
import hmac
from collections.abc import Mapping

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa

UNSIGNED = ("checksum", "sign_alias")


def canonical(fields: Mapping[str, str]) -> bytes:
    """Return `name;value;` for every parameter but the signature's own, capitals before small letters, as UTF-8."""
    signed = sorted((name, value) for name, value in fields.items() if name not in UNSIGNED)
    return "".join(f"{name};{value};" for name, value in signed).encode()


def symmetric(fields: Mapping[str, str], secret: str) -> str:
    """Return the checksum by the shared secret: HMAC-SHA256 in capital hex."""
    return hmac.new(secret.encode(), canonical(fields), hashlib.sha256).hexdigest().upper()


def asymmetric(fields: Mapping[str, str], key: rsa.RSAPrivateKey) -> str:
    """Return the checksum by the bank's key: RSA with SHA-512, PKCS #1 v1.5, in capital hex."""
    return key.sign(canonical(fields), padding.PKCS1v15(), hashes.SHA512()).hex().upper()
