"""The signature some banks want under every request (gateway manual: request signature)."""

import base64
import hashlib
from collections.abc import Mapping

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from app.domain.profile import Signing


class Signer:
    """Signs bodies with one key. Prints itself without it."""

    __slots__ = ("_hashed_twice", "_key")

    def __init__(self, key: RSAPrivateKey | None, *, hashed_twice: bool) -> None:
        self._key = key
        self._hashed_twice = hashed_twice

    def headers(self, body: bytes) -> Mapping[str, str]:
        """Return the headers for exactly these bytes; none when there is no key to sign with.

        By the manual the signature is over the 32 bytes of the hash, which are hashed again in signing.
        """
        if self._key is None:
            return {}
        digest = hashlib.sha256(body).digest()
        algorithm = SHA256() if self._hashed_twice else Prehashed(SHA256())
        signature = self._key.sign(digest, PKCS1v15(), algorithm)
        return {"X-Hash": _text(digest), "X-Signature": _text(signature)}

    def __repr__(self) -> str:
        return "<Signer>"


def signer_of(signing: Signing, pem: str) -> Signer:
    """Return who signs for a bank that wants it. An unusable key makes no signature."""
    return Signer(_key_of(pem), hashed_twice=signing is Signing.HASH_OF_HASH)


def _key_of(pem: str) -> RSAPrivateKey | None:
    try:
        key = load_pem_private_key(pem.encode(), password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        return None
    return key if isinstance(key, RSAPrivateKey) else None


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")
