"""Whether a callback comes from the bank, and what it is about (gateway manual: callback notifications)."""

import hashlib
import hmac
from collections.abc import Collection, Sequence
from enum import Enum

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from cryptography.x509 import load_pem_x509_certificate

from app.domain.identifiers import CustomerId, GatewayOrderId, StoredCardId
from app.domain.notice import Claim, Notice

Parameters = Sequence[tuple[str, str]]
"""Names and values as received, decoded: of the query for GET, of the form for POST."""

_UNSIGNED = frozenset({"checksum", "sign_alias"})
_CLAIMS = {
    "approved": Claim.HELD,
    "deposited": Claim.CAPTURED,
    "reversed": Claim.VOIDED,
    "refunded": Claim.REFUNDED,
    "declinedbytimeout": Claim.EXPIRED,
    "declinedcardpresent": Claim.DECLINED,
    "bindingcreated": Claim.CARD_KEPT,
    "bindingactivitychanged": Claim.CARD_CHANGED,
}
_SUCCEEDED = {"1": True, "0": False}
_LONGEST_KEY = 128


class Seal(Enum):
    """What the signature of a callback proves."""

    GENUINE = "genuine"
    BROKEN = "broken"
    MISSING = "missing"


class SharedKey:
    """The secret the bank and the shop share (symmetric callbacks). Prints itself without it."""

    __slots__ = ("_key",)

    def __init__(self, key: str) -> None:
        self._key = key.encode()

    def fits(self, text: bytes, checksum: str) -> bool:
        """Tell whether this checksum is the text's own: HMAC with SHA-256, as hexadecimal digits."""
        expected = hmac.new(self._key, text, hashlib.sha256).hexdigest()
        return hmac.compare_digest(expected.encode(), checksum.lower().encode("utf-8", "replace"))

    def __repr__(self) -> str:
        return "<SharedKey>"


class BankKey:
    """The bank's public key (asymmetric callbacks)."""

    __slots__ = ("_key",)

    def __init__(self, key: RSAPublicKey) -> None:
        self._key = key

    @classmethod
    def read(cls, pem: str) -> "BankKey | None":
        """Return the key of a certificate or a bare key in PEM, or None for anything else."""
        try:
            if "CERTIFICATE" in pem:
                key = load_pem_x509_certificate(pem.encode()).public_key()
                return cls(key) if isinstance(key, RSAPublicKey) else None
            bare = load_pem_public_key(pem.encode())
        except (ValueError, UnsupportedAlgorithm):
            return None
        return cls(bare) if isinstance(bare, RSAPublicKey) else None

    def fits(self, text: bytes, checksum: str) -> bool:
        """Tell whether this checksum is the bank's signature: RSA with SHA-512, whatever the key's alias says."""
        try:
            self._key.verify(bytes.fromhex(checksum), text, PKCS1v15(), SHA512())
        except (ValueError, InvalidSignature):
            return False
        return True


def verify(parameters: Parameters, key: SharedKey | BankKey, own: Collection[str] = ()) -> Seal:
    """Return what the checksum of a callback proves.

    `own` are names the receiver's own address has in its query: the bank does not sign those. A name that comes
    twice is never genuine, because nobody can tell which of the two was signed.
    """
    names = [name for name, _ in parameters]
    checksums = [value for name, value in parameters if name == "checksum" and value]
    if not checksums:
        return Seal.MISSING
    if len(set(names)) != len(names):
        return Seal.BROKEN
    return Seal.GENUINE if key.fits(_signed_text(parameters, own), checksums[0]) else Seal.BROKEN


def read_notice(parameters: Parameters) -> Notice | None:
    """Return what a callback is about, or None when it names neither an order nor a kept card."""
    values = dict(reversed(parameters))  # of a name that comes twice the first counts
    order, number = _key(values, "mdOrder", "mdorder"), _key(values, "orderNumber")
    card, customer = _key(values, "bindingId"), _key(values, "clientId")
    if order is None and number is None and card is None:
        return None
    only_card = Claim.CARD_CHANGED if order is None and number is None else Claim.SOMETHING
    return Notice(
        _CLAIMS.get(values.get("operation", "").strip().lower(), only_card),
        _SUCCEEDED.get(values.get("status", "").strip()),
        None if order is None else GatewayOrderId(order),
        number,
        None if card is None else StoredCardId(card),
        None if customer is None else CustomerId(customer),
    )


def _signed_text(parameters: Parameters, own: Collection[str]) -> bytes:
    """Return what the bank has signed: `name;value;` of every parameter, by name in the order of UTF-16 units."""
    signed = [(name, value) for name, value in parameters if name not in _UNSIGNED and name not in own]
    signed.sort(key=lambda pair: pair[0].encode("utf-16-be", "surrogatepass"))
    return "".join(f"{name};{value};" for name, value in signed).encode("utf-8", "surrogatepass")


def _key(values: dict[str, str], *names: str) -> str | None:
    value = next((values[name] for name in names if values.get(name)), "")
    return value if value and value.isprintable() and len(value) <= _LONGEST_KEY else None
