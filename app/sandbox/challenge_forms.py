"""What does a browser carry to the issuer? The messages of 3-D Secure 1 and 2, reduced to a reference."""

import base64
import binascii
import json
from dataclasses import dataclass

from app.sandbox.ledger import Attempt, Authentication, Challenge, Order

ACS_1 = "/acs/3ds1"
ACS_2 = "/acs/3ds2"


@dataclass(frozen=True)
class BrowserForm:
    """An address and the fields a browser must post there."""

    address: str
    fields: dict[str, str]


def to_issuer(order: Order, attempt: Attempt, challenge: Challenge, base: str) -> BrowserForm:
    """Return the form that leads to the issuer: PaReq, MD and TermUrl, or creq."""
    if attempt.authentication is Authentication.CHALLENGE_1:
        fields = {
            "PaReq": packed({"acct": challenge.id}),
            "MD": order.id,
            "TermUrl": f"{base}/payment/rest/finish3ds.do?lang={order.terms.language}",
        }
        return BrowserForm(base + ACS_1, fields)
    return BrowserForm(base + ACS_2, {"creq": creq(challenge)})


def creq(challenge: Challenge) -> str:
    """Return the challenge request of 3-D Secure 2."""
    return packed(
        {
            "messageType": "CReq",
            "messageVersion": "2.2.0",
            "threeDSServerTransID": challenge.id,
            "challengeWindowSize": "05",
        }
    )


def pares(challenge: Challenge) -> str:
    """Return the issuer's answer of 3-D Secure 1."""
    return packed({"acct": challenge.id, "status": "Y" if challenge.passed else "N"})


def cres(challenge: Challenge) -> str:
    """Return the issuer's answer of 3-D Secure 2."""
    status = "Y" if challenge.passed else "N"
    return packed({"messageType": "CRes", "threeDSServerTransID": challenge.id, "transStatus": status})


def packed(message: dict[str, str]) -> str:
    """Return a message as the browser carries it."""
    return base64.urlsafe_b64encode(json.dumps(message).encode()).decode().rstrip("=")


def challenge_named_in(text: str) -> str:
    """Return the id of the question a carried message is about, "" when it is no such message."""
    try:
        message = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (binascii.Error, ValueError):
        return ""
    if not isinstance(message, dict):
        return ""
    return str(message.get("acct") or message.get("threeDSServerTransID") or "")
