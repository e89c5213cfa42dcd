"""The card token: a card encrypted with the bank's published key (gateway manual: seToken)."""

import base64
import binascii
import re
import uuid
from datetime import datetime, timedelta

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_der_public_key
from msgspec import Struct

from app.domain.card import CardEntry
from app.domain.errors import AnswerLost
from app.domain.identifiers import GatewayOrderId, StoredCardId
from app.domain.security_code import CodeEntry
from app.gateway.reading import Fields, read_object

LONGEST_LIFE = timedelta(hours=24)
_SMALLEST_KEY = 2048  # bits; a token of nine slots does not fit into less
_ARMOUR = re.compile(r"-----(BEGIN|END)[A-Z ]*-----")


class CardKey(Struct, frozen=True):
    """The bank's public key and until when it may be used."""

    public: RSAPublicKey
    good_until: datetime


def read_key(body: bytes, now: datetime) -> CardKey | None:
    """Return the first usable key of se/keys.do, or None when the bank publishes none."""
    try:
        keys = read_object(body).items("keys")
        return next((key for key in (_key(entry, now) for entry in keys) if key is not None), None)
    except AnswerLost:
        return None


def _key(entry: Fields, now: datetime) -> CardKey | None:
    """The header and the Base64 of a key usually stand on one line, which no PEM reader takes."""
    value, expires = entry.raw("keyValue"), entry.moment("keyExpiration")
    if not isinstance(value, str) or (expires is not None and expires <= now):
        return None
    try:
        public = load_der_public_key(base64.b64decode(re.sub(r"\s", "", _ARMOUR.sub("", value)), validate=True))
    except (ValueError, binascii.Error, UnsupportedAlgorithm):
        return None
    if not isinstance(public, RSAPublicKey) or public.key_size < _SMALLEST_KEY:
        return None
    return CardKey(public, min(expires or now + LONGEST_LIFE, now + LONGEST_LIFE))


def card_token(
    key: CardKey, card: CardEntry, now: datetime, order: GatewayOrderId | None, *, names_holder: bool = False
) -> str:
    """Return the card encrypted, Base64 on one line. Every token has a new random identifier.

    `order` stays empty for a call that registers the order itself. `names_holder` puts the cardholder in as well,
    which older editions of the gateway do not expect; the name always travels in its own field besides.
    """
    holder = card.cardholder if names_holder else ""
    expiry = f"{card.expiry.year:04d}{card.expiry.month:02d}"
    return _sealed(key, _slots(now, card.number, card.security_code, expiry, order, holder=holder))


def stored_card_token(
    key: CardKey, stored_card: StoredCardId, code: CodeEntry | None, now: datetime, order: GatewayOrderId | None
) -> str:
    """Return a kept card with the code that was read out, encrypted like a card."""
    security_code = "" if code is None else code.security_code
    return _sealed(key, _slots(now, "", security_code, "", order, stored_card))


def _sealed(key: CardKey, plain: bytes) -> str:
    return base64.b64encode(key.public.encrypt(plain, PKCS1v15())).decode("ascii")


def _slots(
    now: datetime,
    number: str,
    code: str,
    expiry: str,
    order: GatewayOrderId | None,
    stored_card: StoredCardId | None = None,
    holder: str = "",
) -> bytes:
    """Moment, identifier, number, code, expiry, order, kept card, cardholder; empty ends are dropped.

    A name with a slash would move the slots, so such a one travels in its field of the form alone. The manual's ninth
    slot, the source, is never filled: it knows only names of the bank's own mobile and web kits, and we are none.
    """
    slots = (
        now.isoformat(timespec="seconds"),
        str(uuid.uuid4()),
        number,
        code,
        expiry,
        order or "",
        stored_card or "",
        holder if "/" not in holder and holder.isascii() else "",
    )
    return "/".join(slots).rstrip("/").encode("ascii")
