"""How does a notification travel? The HTTP request, signed at the moment it leaves."""

import functools
import secrets
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, quote, urlencode

from cryptography.hazmat.primitives.asymmetric import rsa

from app.sandbox.books.rsa_keys import kept_key, public_pem
from app.sandbox.desk.modes import WRONG_CLOCK_MS
from app.sandbox.notices.checksum import asymmetric, symmetric
from app.sandbox.notices.outbox import Channel, Delivery
from app.sandbox.notices.settings import CallbackMethod, CallbackSettings, Checksum, NoticeSettings
from app.sandbox.notices.signature import header, key_in, v1_signature
from app.sandbox.pages.ways_back import with_query
from app.sandbox.rules.bank import Bank
from app.sandbox.words.accounts import Mode

_CALLBACK_KEY = "callback_key"


@dataclass(frozen=True)
class Letter:
    """One HTTP request, ready to be sent."""

    method: str
    address: str
    headers: dict[str, str] = field(default_factory=dict)
    content: bytes = b""


class Stationery:
    """Turns deliveries into requests as the shop has set them up now."""

    def __init__(self, bank: Bank, settings: NoticeSettings) -> None:
        self._bank = bank
        self._settings = settings

    def letter(self, delivery: Delivery) -> Letter:
        """Return the request for this try."""
        match delivery.draft.channel:
            case Channel.CALLBACK:
                return self._callback(delivery)
            case Channel.WEBHOOK:
                return self._webhook(delivery)

    def pauses(self, channel: Channel) -> tuple[float, ...]:
        """Return the seconds between two tries; after the last pause the delivery is given up."""
        callbacks = self._settings.callbacks
        if channel is Channel.CALLBACK:
            return (callbacks.pause,) * (callbacks.failures_allowed - 1)
        return self._settings.webhooks.pauses

    def public_key(self) -> str:
        """Return the key that verifies asymmetric checksums, as PEM."""
        return public_pem(self._key)

    @functools.cached_property
    def _key(self) -> rsa.RSAPrivateKey:
        """Return the key of asymmetric checksums: made on first use, kept with the ledger."""
        return kept_key(self._bank.books, _CALLBACK_KEY)

    def _callback(self, delivery: Delivery) -> Letter:
        settings, draft = self._settings.callbacks, delivery.draft
        fields = dict(parse_qsl(draft.content, keep_blank_values=True))
        fields |= self._signed(fields, settings, forged=draft.forged)
        if settings.method is CallbackMethod.GET:
            return Letter("GET", with_query(draft.address, **fields), settings.headers)
        form = urlencode(fields, quote_via=quote).encode()
        headers = {"Content-Type": "application/x-www-form-urlencoded", **settings.headers}
        return Letter("POST", draft.address, headers, form)

    def _signed(self, fields: dict[str, str], settings: CallbackSettings, *, forged: bool) -> dict[str, str]:
        if forged and settings.checksum is not Checksum.NONE:
            return {"checksum": symmetric(fields, secrets.token_hex())}
        match settings.checksum:
            case Checksum.NONE:
                return {}
            case Checksum.SYMMETRIC:
                return {"checksum": symmetric(fields, self._bank.account.callback_secret)}
            case Checksum.ASYMMETRIC:
                checksum = asymmetric(fields, self._key)
                return {"checksum": checksum, "sign_alias": settings.sign_alias}

    def _webhook(self, delivery: Delivery) -> Letter:
        settings, draft, mode = self._settings.webhooks, delivery.draft, self._bank.settings.mode
        content = draft.content.encode()
        moment = self._bank.clock.now() + (WRONG_CLOCK_MS if mode is Mode.HOSTILE else 0)
        t = str(moment if settings.milliseconds else moment // 1000)
        keys = [secrets.token_bytes()] if draft.forged else self._webhook_keys()
        signatures = [v1_signature(content, t, key, settings.recipe, settings.encoding) for key in keys]
        headers = {
            "Content-Type": "application/json",
            "X-Version": settings.version,
            "X-Signature": header(t, signatures, later=mode is Mode.FUTURE),
            "API-Request-Id": delivery.request_id,
        }
        return Letter("POST", draft.address, headers, content)

    def _webhook_keys(self) -> list[bytes]:
        settings = self._settings.webhooks
        both = (self._bank.account.webhook_secret, settings.former_secret)
        return [key_in(secret, settings.secret_form) for secret in both if secret]
