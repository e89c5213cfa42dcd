"""Is this delivery the bank's own? The signature of a webhook, over the bytes as they came (API reference: webhooks).

The manual promises an HMAC with a shared secret; which bytes are signed and how key and result are written is known
from one live shop only. So the ways are named recipes, a profile names its bank's, and `fitting_recipes` finds it
from one captured delivery. A wrong recipe costs delay and never correctness: a delivery proves no payment, it only
wakes a status question.
"""

import base64
import binascii
import hashlib
import hmac
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from enum import Enum

from msgspec import Struct

from app.domain.errors import ProfileUnusable
from app.domain.profile import BankProfile

LONGEST_HEADER = 4096
_MOMENT = re.compile(r"[0-9]{1,15}", re.ASCII)
_BARE = re.compile(r"[0-9A-Fa-f]{64}|[A-Za-z0-9+/]{43}=", re.ASCII)
_FIRST_IN_MILLISECONDS = 100_000_000_000


class Signed(Enum):
    """Which bytes are signed: `t` is the moment as the header writes it."""

    BODY_DOT_T = "body-dot-t"
    T_DOT_BODY = "t-dot-body"
    BODY_ONLY = "body-only"


class Written(Enum):
    """How bytes are written as text."""

    PLAIN = ""
    HEX = "hex"
    BASE64 = "base64"


class Recipe(Struct, frozen=True):
    """One way to sign. `secret` is how the portal writes the key, `result` how the header writes the signature."""

    signed: Signed = Signed.BODY_DOT_T
    result: Written = Written.HEX
    secret: Written = Written.PLAIN

    @property
    def name(self) -> str:
        """The name for a profile: `body-dot-t`, `t-dot-body+base64`, `body-only+secret-hex`."""
        result = "" if self.result is Written.HEX else f"+{self.result.value}"
        secret = "" if self.secret is Written.PLAIN else f"+secret-{self.secret.value}"
        return f"{self.signed.value}{result}{secret}"


RECIPES = {
    recipe.name: recipe
    for recipe in (
        Recipe(signed, result, secret)
        for secret in Written
        for result in (Written.HEX, Written.BASE64)
        for signed in Signed
    )
}


class Verdict(Enum):
    """What a delivery is. Only GENUINE and STALE carry a right signature, and STALE may be a repetition."""

    GENUINE = "genuine"
    STALE = "stale"
    FORGED = "forged"
    UNSIGNED = "unsigned"
    SECRET_UNREADABLE = "secret-unreadable"  # noqa: S105 - the verdict, not a secret


class WebhookVerifier:
    """Checks deliveries of one bank. `fresh` is how old or how early one may be; None takes any age."""

    def __init__(self, recipe: Recipe, secret: str, fresh: timedelta | None) -> None:
        self._recipe = recipe
        self._key = _key_of(secret, recipe.secret)
        self._fresh = fresh

    def __repr__(self) -> str:
        return f"<WebhookVerifier {self._recipe.name}>"

    def check(self, body: bytes, signature: str, now: datetime) -> Verdict:
        """Return what a delivery with this `X-Signature` is; the bytes of the body come as received."""
        if self._key is None:
            return Verdict.SECRET_UNREADABLE
        header = _header_of(signature)
        if header is None or (not header.moment and self._recipe.signed is not Signed.BODY_ONLY):
            return Verdict.UNSIGNED
        expected = _signature(self._recipe, self._key, body, header.moment)
        # Every one is compared, each in constant time: during a change of secrets there may be several.
        matches = [hmac.compare_digest(expected, given) for given in header.signatures]
        if not any(matches):
            return Verdict.FORGED
        return Verdict.GENUINE if self._is_fresh(header.moment, now) else Verdict.STALE

    def _is_fresh(self, moment: str, now: datetime) -> bool:
        """A recipe that signs no moment has no age: the header's own could be changed by anybody."""
        if self._fresh is None or self._recipe.signed is Signed.BODY_ONLY:
            return True
        seconds = int(moment)
        if seconds > _FIRST_IN_MILLISECONDS:
            seconds //= 1000
        return abs(now.astimezone(UTC).timestamp() - seconds) <= self._fresh.total_seconds()


def recipe_of(profile: BankProfile) -> Recipe:
    """Return how this bank signs. Raises ProfileUnusable for a name that is no recipe's."""
    recipe = RECIPES.get(profile.webhook_recipe or Recipe().name)
    if recipe is None:
        raise ProfileUnusable(profile.name, "webhook_recipe")
    return recipe


def verifier_of(profile: BankProfile, secret: str) -> WebhookVerifier:
    """Return the verifier of this bank's webhooks. Raises ProfileUnusable."""
    return WebhookVerifier(recipe_of(profile), secret, profile.webhook_fresh)


def fitting_recipes(body: bytes, signature: str, secret: str) -> Sequence[Recipe]:
    """Return the recipes by which this captured delivery is genuine; none for a wrong secret or a changed body."""
    now = datetime.fromtimestamp(0, UTC)
    return [
        recipe
        for recipe in RECIPES.values()
        if WebhookVerifier(recipe, secret, fresh=None).check(body, signature, now) is Verdict.GENUINE
    ]


class _Header(Struct, frozen=True):
    moment: str
    signatures: tuple[bytes, ...]


def _header_of(text: str) -> _Header | None:
    """Return moment and signatures of a header, its items in any order; None when there is nothing to compare.

    Items of other versions are left out. Two different moments contradict each other: one of them was added.
    """
    text = text.strip()
    if not text or len(text) > LONGEST_HEADER:
        return None
    if _BARE.fullmatch(text):
        return _Header("", (text.encode(),))
    items = [(name.strip(), value.strip()) for name, _, value in (item.partition("=") for item in text.split(","))]
    moments = {value for name, value in items if name == "t"}
    signatures = tuple(value.encode("utf-8", "replace") for name, value in items if name == "v1" and value)
    if not signatures or len(moments) > 1 or not all(_MOMENT.fullmatch(moment) for moment in moments):
        return None
    return _Header(next(iter(moments), ""), signatures)


def _signature(recipe: Recipe, key: bytes, body: bytes, moment: str) -> bytes:
    """Return the signature as the header would write it."""
    signed = {
        Signed.BODY_DOT_T: body + b"." + moment.encode(),
        Signed.T_DOT_BODY: moment.encode() + b"." + body,
        Signed.BODY_ONLY: body,
    }[recipe.signed]
    digest = hmac.new(key, signed, hashlib.sha256).digest()
    return base64.b64encode(digest) if recipe.result is Written.BASE64 else digest.hex().encode()


def _key_of(secret: str, written: Written) -> bytes | None:
    """Return the key, or None for a secret that is empty or not written this way."""
    try:
        match written:
            case Written.PLAIN:
                key = secret.encode()
            case Written.HEX:
                key = bytes.fromhex(secret)
            case Written.BASE64:
                key = base64.b64decode(secret, validate=True)
    except (ValueError, binascii.Error):
        return None
    return key or None
