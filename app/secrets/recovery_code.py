"""The recovery code on paper: sixteen random bytes that open the journal when the passphrase is forgotten."""

import base64
import binascii
from hashlib import sha256

from app.domain.key_file_errors import RecoveryCodeWrong

SECRET_BYTES = 16
_GROUP = 4
_MISREAD = str.maketrans("018", "OIB")
"""Digits the code never has, for the letters they are taken for."""


def written(secret: bytes) -> str:
    """Return the code as it is written down: ABCD-EFGH-…, whose last letters notice a slip of the pen."""
    letters = base64.b32encode(secret + _check(secret)).decode().rstrip("=")
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def read(text: str) -> bytes:
    """Return the secret of a code, however it is grouped and its letters were read. Raises RecoveryCodeWrong."""
    letters = "".join(each for each in text.upper() if each.isalnum()).translate(_MISREAD)
    try:
        whole = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except (binascii.Error, ValueError):
        raise RecoveryCodeWrong from None
    secret = whole[:SECRET_BYTES]
    # Written again and compared, since several last letters decode to the same bytes.
    if len(secret) != SECRET_BYTES or written(secret).replace("-", "") != letters:
        raise RecoveryCodeWrong
    return secret


def _check(secret: bytes) -> bytes:
    return sha256(b"Paydesk recovery code" + secret).digest()[:1]
