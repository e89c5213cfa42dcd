"""What does a browser carry to the issuer? The messages of 3-D Secure 1 and 2, reduced to a reference."""

import base64
import binascii
import json
import re
import uuid
import zlib
from dataclasses import dataclass
from xml.sax.saxutils import escape

from app.sandbox.books.ledger import Attempt, Authentication, Challenge, Order
from app.sandbox.pages.ways_back import with_query
from app.sandbox.words.moments import message_date

ACS_1 = "/acs/3ds1"
ACS_2 = "/acs/3ds2"
ACS_METHOD = "/acs/3dsMethod"
GATHER = "/3dsserver/api/v1/client/gather"
GATHER_DIRECT = "/3dsserver/api/v1/client/gather/direct"
NOTIFICATION = "/3dsserver/api/v1/client/notification"
WHITE_PAGE = "/payment/rest/getwhitepageurl.do"

MESSAGE_VERSION = "2.2.0"
# A message longer than this is none of ours; nothing bigger is ever unpacked.
_LONGEST_MESSAGE = 4096
_MESSAGE_1 = re.compile(r'<Message id="([0-9a-f-]{36})">')


@dataclass(frozen=True)
class BrowserForm:
    """An address and the fields a browser must post there."""

    address: str
    fields: dict[str, str]


@dataclass(frozen=True)
class MethodAddresses:
    """Where the 3-D Secure method takes place: at the issuer, and at the gateway's own 3-D Secure server."""

    issuer: str
    server: str
    server_direct: str
    notification: str


def to_issuer(order: Order, attempt: Attempt, challenge: Challenge, base: str) -> BrowserForm:
    """Return the form that leads to the issuer: PaReq, MD and TermUrl, or creq."""
    if attempt.authentication is Authentication.CHALLENGE_1:
        fields = {
            "PaReq": pareq(order, attempt, challenge),
            "MD": order.id,
            "TermUrl": f"{base}/payment/rest/finish3ds.do?lang={order.terms.language}",
        }
        return BrowserForm(base + ACS_1, fields)
    return BrowserForm(base + ACS_2, {"creq": creq(challenge)})


# 3-D Secure 2: JSON in Base64 for addresses, without padding.


def method_addresses(challenge: Challenge, base: str) -> MethodAddresses:
    """Return where a browser goes before the issuer decides whether to ask."""
    return MethodAddresses(
        issuer=base + ACS_METHOD,
        server=with_query(base + GATHER, threeDSServerTransID=challenge.id),
        server_direct=with_query(base + GATHER_DIRECT, threeDSServerTransID=challenge.id),
        notification=base + NOTIFICATION,
    )


def method_data(challenge: Challenge, notification: str) -> str:
    """Return what the browser posts to the issuer's method page as `threeDSMethodData`."""
    return packed({"threeDSServerTransID": challenge.id, "threeDSMethodNotificationURL": notification})


def white_page_address(order: Order, challenge: Challenge, base: str) -> str:
    """Return the gateway's own page that does every step of 3-D Secure 2 in the browser."""
    return with_query(base + WHITE_PAGE, mdOrder=order.id, threeDsServerTransId=challenge.id)


def creq(challenge: Challenge) -> str:
    """Return the challenge request of 3-D Secure 2."""
    return packed({**_message_2(challenge), "messageType": "CReq", "challengeWindowSize": "05"})


def cres(challenge: Challenge) -> str:
    """Return the issuer's answer of 3-D Secure 2."""
    status = "Y" if challenge.passed else "N"
    answer = {"messageType": "CRes", "challengeCompletionInd": "Y", "transStatus": status}
    return packed({**_message_2(challenge), **answer})


def packed(message: dict[str, str]) -> str:
    """Return a message of 3-D Secure 2 as the browser carries it."""
    return base64.urlsafe_b64encode(json.dumps(message).encode()).decode().rstrip("=")


def unpacked(text: str) -> dict[str, str]:
    """Return a message of 3-D Secure 2 that a browser carried, {} when it is none."""
    try:
        message = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (binascii.Error, ValueError):
        return {}
    return {name: str(value) for name, value in message.items()} if isinstance(message, dict) else {}


def _message_2(challenge: Challenge) -> dict[str, str]:
    transaction = uuid.uuid5(uuid.NAMESPACE_OID, challenge.id)
    return {
        "threeDSServerTransID": challenge.id,
        "acsTransID": str(transaction),
        "messageVersion": MESSAGE_VERSION,
    }


# 3-D Secure 1: XML, deflated, in Base64.


def pareq(order: Order, attempt: Attempt, challenge: Challenge) -> str:
    """Return the payer authentication request; it carries no card number, only the name of the question."""
    terms = order.terms
    return _deflated(
        f'<ThreeDSecure><Message id="{challenge.id}"><PAReq><version>1.0.2</version>'
        f"<Merchant><acqBIN>400000</acqBIN><merID>TRAINING</merID><name>Training shop</name></Merchant>"
        f"<Purchase><xid>{_xid(challenge)}</xid><date>{message_date(attempt.at)}</date>"
        f"<purchAmount>{terms.amount}</purchAmount><currency>{escape(terms.currency)}</currency></Purchase>"
        f"<CH><acctID>{challenge.id}</acctID><expiry>{attempt.card.expiry[2:]}</expiry></CH>"
        f"</PAReq></Message></ThreeDSecure>"
    )


def pares(challenge: Challenge) -> str:
    """Return the issuer's answer of 3-D Secure 1."""
    status, eci = ("Y", "05") if challenge.passed else ("N", "07")
    return _deflated(
        f'<ThreeDSecure><Message id="{challenge.id}"><PARes id="{challenge.id}"><version>1.0.2</version>'
        f"<Purchase><xid>{_xid(challenge)}</xid></Purchase>"
        f"<TX><status>{status}</status><eci>{eci}</eci></TX></PARes></Message></ThreeDSecure>"
    )


def _xid(challenge: Challenge) -> str:
    return base64.b64encode(challenge.id.replace("-", "")[:20].encode()).decode()


def _deflated(message: str) -> str:
    return base64.b64encode(zlib.compress(message.encode())).decode()


def _inflated(text: str) -> str:
    try:
        return zlib.decompressobj().decompress(base64.b64decode(text), _LONGEST_MESSAGE).decode("utf-8", "replace")
    except (binascii.Error, ValueError, zlib.error):
        return ""


def challenge_named_in(text: str) -> str:
    """Return the id of the question a carried message is about, "" when it is no such message."""
    version_1 = _MESSAGE_1.search(_inflated(text))
    return version_1[1] if version_1 else unpacked(text).get("threeDSServerTransID", "")


def is_answer(text: str) -> bool:
    """Tell whether a message of 3-D Secure 1 is the issuer's answer, not the request that was sent there."""
    return "<PARes" in _inflated(text)
