"""How a V1 callback becomes a notice: parameters out of query and form, the checksum first, then its words."""

import hashlib
from collections.abc import Collection
from datetime import datetime
from urllib.parse import parse_qsl

from app.gateway.v1.callbacks import BankKey, Parameters, Seal, SharedKey, read_notice, verify
from app.services.notice_port import Delivery, Told, Untrusted

_FORM = "application/x-www-form-urlencoded"
_MOST_PARAMETERS = 200


class CallbackReader:
    """Implements `NoticeReader`. `own` are names the receiver's own address has in its query."""

    def __init__(self, secret: str, own: Collection[str] = ()) -> None:
        # A PEM text is the bank's public key, anything else the secret both know.
        self._key = BankKey.read(secret) if "-----BEGIN" in secret else SharedKey(secret)
        self._own = frozenset(own)

    def read(self, delivery: Delivery, now: datetime) -> Told | Untrusted:
        """Return what a callback tells. Callbacks carry no moment, so `now` proves nothing here."""
        parameters = _parameters(delivery)
        if self._key is None or parameters is None:
            return Untrusted.FORGED
        match verify(parameters, self._key, self._own):
            case Seal.MISSING:
                return Untrusted.UNSIGNED
            case Seal.BROKEN:
                return Untrusted.FORGED
            case Seal.GENUINE:
                notice = read_notice(parameters)
                return Untrusted.NOT_UNDERSTOOD if notice is None else Told(notice, _fingerprint(parameters))


def _parameters(delivery: Delivery) -> Parameters | None:
    """Return query and form together (GET and POST carry the same), or None for what is no form."""
    is_form = delivery.content_type.partition(";")[0].strip().lower() in ("", _FORM)
    encoded = b"&".join(part for part in (delivery.query, delivery.body if is_form else b"") if part)
    try:
        return parse_qsl(
            encoded.decode("utf-8", "surrogateescape"),
            keep_blank_values=True,
            errors="surrogateescape",
            max_num_fields=_MOST_PARAMETERS,
        )
    except ValueError:
        return None


def _fingerprint(parameters: Parameters) -> str:
    """Return the same digits for the same message, in whatever order its parameters came."""
    told = "\0".join(f"{name}={value}" for name, value in sorted(parameters))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()
