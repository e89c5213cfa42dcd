"""Was this very call answered before? The Idempotency-Key, honoured for a day per key and path."""

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace

from app.sandbox.desk.replies import Reply
from app.sandbox.rules.bank import Bank
from app.sandbox.v2.refusals import ApiError
from app.sandbox.v2.requests import Call

KEPT_MS = 24 * 3600 * 1000


@dataclass(frozen=True)
class _Answered:
    fingerprint: bytes
    reply: Reply
    until: int


class Replays:
    """The answers that may be repeated. Bodies are remembered only as a keyed hash: they may hold a card."""

    def __init__(self, bank: Bank) -> None:
        self._bank = bank
        self._answered: dict[tuple[str, str], _Answered] = {}
        self._salt = secrets.token_bytes(32)

    def once(self, call: Call, work: Callable[[], Reply]) -> Reply:
        """Return the answer of the first call with this key, or do the work."""
        key = call.headers.get("idempotency-key", "")
        if call.method != "POST" or not key or not self._bank.settings.replays_answers:
            return work()
        fingerprint = hashlib.blake2b(call.content, key=self._salt).digest()
        before = self._answered.get((key, call.path))
        if before and before.until > self._bank.clock.now():
            if before.fingerprint != fingerprint:
                raise ApiError(409, "idempotencyConflict", "this key was used with another body")
            headers = {**before.reply.headers, "Idempotency-Replayed": "true"}
            return replace(before.reply, headers=headers, trouble=None)
        reply = work()
        until = self._bank.clock.now() + KEPT_MS
        self._answered[key, call.path] = _Answered(fingerprint, reply, until)
        return reply
