"""Does a file hold a public key that a bank's messages can be checked with?"""

from pathlib import Path

from app.domain.errors import NoticeKeyUnusable
from app.gateway.v1.callbacks import BankKey

_LARGEST_FILE = 65_536


def public_key_in(path: str) -> str:
    """Return the text of a PEM file with a public key or a certificate. Raises NoticeKeyUnusable."""
    try:
        with Path(path).open("rb") as file:
            text = file.read(_LARGEST_FILE).decode("ascii").strip()
    except (OSError, UnicodeDecodeError):
        raise NoticeKeyUnusable(path) from None
    if "-----BEGIN" not in text or BankKey.read(text) is None:
        raise NoticeKeyUnusable(path)
    return text
