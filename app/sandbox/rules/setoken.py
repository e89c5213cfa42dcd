"""What is inside an encrypted card token? The published key, and the nine slots of the plain text."""

import base64
import binascii
import functools
from dataclasses import dataclass, field
from datetime import datetime

from cryptography.hazmat.primitives.asymmetric import padding, rsa

from app.sandbox.books.rsa_keys import kept_key, public_pem
from app.sandbox.rules.bank import Bank
from app.sandbox.rules.cards import Card, is_card_number, is_expiry, is_holder, is_security_code

SLOTS = 9
# The mobile and web kits that may have made a token (gateway manual: seToken, registeredFrom).
_KITS = ("", "MSDK_CORE", "MSDK_FORMS", "MSDK_PAYMENT", "WSDK_CORE", "WSDK_PAYMENT")
TOLERANCE_MS = 30 * 60 * 1000
KEY_LIFETIME_MS = 365 * 24 * 3600 * 1000
_FACT = "token_key"


class TokenRefused(Exception):
    """The token cannot be used; the text says why without a word of its content."""


@dataclass(frozen=True)
class SealedStoredCard:
    """What a token of a stored card holds: its credential's id, and the code if the customer typed one."""

    stored_id: str
    code: str = field(repr=False)


class TokenDesk:
    """The bank's RSA key and the memory of tokens it has seen."""

    def __init__(self, bank: Bank) -> None:
        self._bank = bank
        self._seen: set[str] = set()

    @functools.cached_property
    def _key(self) -> rsa.RSAPrivateKey:
        """Return the private key: made on first use, kept with the ledger."""
        return kept_key(self._bank.books, _FACT)

    def published_keys(self) -> dict[str, object]:
        """Return the reply of `se/keys.do`: header, key and footer on one line, as banks print it."""
        expiration = self._bank.clock.now() + KEY_LIFETIME_MS
        one_line = public_pem(self._key).replace("\n", "")
        return {"keys": [{"keyValue": one_line, "protocolVersion": "RSA", "keyExpiration": expiration}]}

    def card_in(self, token: str, *, holder: str, order_id: str = "") -> Card:
        """Return the card of a token that was made for this order, or for none when there is no order yet."""
        content = self.content_of(token, holder=holder, order_id=order_id)
        if isinstance(content, SealedStoredCard):
            raise TokenRefused("A token of a stored card cannot be used here.")
        return content

    def content_of(self, token: str, *, holder: str, order_id: str = "") -> Card | SealedStoredCard:
        """Return the card, or which stored card, a token holds that was made for this order, or for none yet."""
        slots = self._opened(token)
        moment, unique, number, code, expiry, for_order, binding, name, kit = slots
        self._must_be_fresh(moment)
        if not unique or unique in self._seen:
            raise TokenRefused("The token was used before.")
        if for_order != order_id:
            raise TokenRefused("The token was made for another order.")
        if kit not in _KITS or (name and not is_holder(name)):
            raise TokenRefused("The cardholder or the origin in the token is wrong.")
        if binding:
            if number or expiry or (code and not is_security_code(code)):
                raise TokenRefused("The card data in the token is wrong.")
            self._seen.add(unique)
            return SealedStoredCard(binding, code)
        if not code and not self._bank.settings.payment_without_code:
            raise TokenRefused("The token has no security code.")
        if not (is_card_number(number) and is_expiry(expiry) and (not code or is_security_code(code))):
            raise TokenRefused("The card data in the token is wrong.")
        self._seen.add(unique)
        return Card(number, code, expiry, name or holder)

    def _opened(self, token: str) -> list[str]:
        try:
            secret = base64.b64decode(token, validate=True)
            text = self._key.decrypt(secret, padding.PKCS1v15()).decode("ascii")
        except (binascii.Error, ValueError):
            raise TokenRefused("The token cannot be decrypted.") from None
        slots = text.split("/")
        if not 5 <= len(slots) <= SLOTS:
            raise TokenRefused("The token does not have its slots.")
        return slots + [""] * (SLOTS - len(slots))

    def _must_be_fresh(self, moment: str) -> None:
        try:
            made = datetime.fromisoformat(moment)
        except ValueError:
            raise TokenRefused("The token has no readable time.") from None
        if made.tzinfo is None:
            raise TokenRefused("The token's time has no offset.")
        if abs(self._bank.clock.now() - made.timestamp() * 1000) > TOLERANCE_MS:
            raise TokenRefused("The token is too old or from the future.")
