"""Under which path does a bank's message come in?"""

import hashlib
import hmac

from app.domain.identifiers import ProfileName

PREFIX = "/notices"


def path_of(profile: ProfileName, secret: str) -> str:
    """Return the path for one bank. It cannot be guessed, and changes with the secret the bank signs with."""
    tail = hmac.new(secret.encode(), b"Paydesk notices " + profile.encode(), hashlib.sha256).hexdigest()[:32]
    return f"{PREFIX}/{profile}/{tail}"
