"""How a webhook becomes a notice: the signature over the bytes as they came first, then the event."""

from datetime import datetime

from app.domain.profile import BankProfile
from app.gateway.v2.events import delivery_key, read_event
from app.gateway.v2.webhooks import Verdict, verifier_of
from app.services.notice_port import Delivery, Told, Untrusted

_GENUINE = (Verdict.GENUINE, Verdict.STALE)


class WebhookReader:
    """Implements `NoticeReader`. Raises ProfileUnusable when the profile names a recipe nobody knows."""

    def __init__(self, profile: BankProfile, secret: str) -> None:
        self._verifier = verifier_of(profile, secret)

    def read(self, delivery: Delivery, now: datetime) -> Told | Untrusted:
        """Return what a webhook tells.

        One that is genuine and late is taken as well: it only makes Paydesk ask, and repeats are counted elsewhere.
        """
        verdict = self._verifier.check(delivery.body, delivery.signature, now)
        if verdict not in _GENUINE:
            return Untrusted.UNSIGNED if verdict is Verdict.UNSIGNED else Untrusted.FORGED
        notice = read_event(delivery.body)
        return Untrusted.NOT_UNDERSTOOD if notice is None else Told(notice, delivery_key(delivery.body))
