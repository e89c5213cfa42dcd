"""How large does the issuer want the page of a challenge? (EMV 3-D Secure: challengeWindowSize)"""

import base64
import binascii
import json

from PySide6.QtCore import QSize

from app.domain.challenge import Challenge

_SIZES = {"01": QSize(250, 400), "02": QSize(390, 400), "03": QSize(500, 600), "04": QSize(600, 400)}
"""By the standard's numbers; "05" is the whole window."""


def asked_size(challenge: Challenge) -> QSize | None:
    """Return the size in the request that is posted to the issuer, or None for all there is."""
    request = next((value for name, value in challenge.form if name.lower() == "creq"), "")
    try:
        told = json.loads(base64.urlsafe_b64decode(request + "=" * (-len(request) % 4)))
    except (binascii.Error, ValueError):
        return None
    wanted = told.get("challengeWindowSize") if isinstance(told, dict) else None
    return _SIZES.get(wanted) if isinstance(wanted, str) else None
