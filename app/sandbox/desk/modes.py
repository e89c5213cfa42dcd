"""How well does the bank behave today? Replies as documented, as a later release sends them, or on a bad day."""

import random
import re
from dataclasses import replace
from typing import Any

from app.sandbox.desk.replies import Json, Reply
from app.sandbox.desk.rude_replies import SHAPES
from app.sandbox.rules.trouble import Kind, Trouble
from app.sandbox.words.accounts import Mode, Settings
from app.sandbox.words.clock import BankClock
from app.sandbox.words.identifiers import longer_id

ONE_IN = 4
UNKNOWN_STATUS = "settling"
UNKNOWN_ORDER_STATUS = 9
UNKNOWN_PAYMENT_STATE = "SETTLING"
WRONG_CLOCK_MS = 10 * 60 * 1000

_MISCHIEF = (
    Trouble(Kind.HTML_PAGE),
    Trouble(Kind.HTML_502),
    Trouble(Kind.EMPTY),
    Trouble(Kind.WRONG_CONTENT_TYPE),
    Trouble(Kind.HTTP_429, before_work=True),
    Trouble(Kind.HTTP_429, seconds=1, before_work=True),
)
_TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_PUBLIC_ID = re.compile(r"(ps|pm|p|r)_[1-9A-HJ-NP-Za-km-z]+")


class Manners:
    """The mode, applied to API replies. Chance is seeded: the same calls meet the same chance."""

    def __init__(self, settings: Settings, clock: BankClock, seed: int = 1) -> None:
        self._settings = settings
        self._clock = clock
        self._chance = random.Random(seed)

    def mischief(self) -> Trouble | None:
        """Return what goes wrong with a call on a bad day: one call in four."""
        if self._settings.mode is Mode.HOSTILE and self._now_and_then():
            return self._chance.choice(_MISCHIEF)
        return None

    def clock_shown(self) -> int:
        """Return the moment the Date header tells; on a bad day it is ten minutes off."""
        return self._clock.now() + (WRONG_CLOCK_MS if self._settings.mode is Mode.HOSTILE else 0)

    def dress(self, reply: Reply, call: str = "") -> Reply:
        """Return the reply as this mode sends it; V1 calls, known by their names, have rude shapes of their own."""
        if self._settings.mode is Mode.FUTURE:
            return replace(reply, body=self._from_the_future(reply.body), spaced=True)
        if self._settings.mode is not Mode.HOSTILE:
            return reply
        if call.endswith(".do"):
            return self._chance.choice(SHAPES)(reply) if self._now_and_then() and reply.text is None else reply
        return _rude(reply)

    def _from_the_future(self, body: Json) -> Json:
        later: Json = {name: self._later_value(name, value) for name, value in body.items()}
        later[f"x{self._chance.randrange(1000)}"] = {"introduced": "2031-01-01", "values": [1, None, "two"]}
        items = list(later.items())
        self._chance.shuffle(items)
        return dict(items)

    def _later_value(self, name: str, value: Any) -> Any:
        if name in ("status", "paymentStatus") and self._now_and_then():
            return UNKNOWN_STATUS
        if name in ("orderStatus", "OrderStatus") and isinstance(value, int) and self._now_and_then():
            return UNKNOWN_ORDER_STATUS
        if name == "paymentState" and self._now_and_then():
            return UNKNOWN_PAYMENT_STATE
        if name == "currency":
            return str(value).lower()
        if isinstance(value, dict) and name not in ("metadata", "error"):
            return self._from_the_future(value)
        if isinstance(value, list):
            return [self._from_the_future(item) if isinstance(item, dict) else item for item in value]
        if isinstance(value, str) and _TIMESTAMP.fullmatch(value):
            return value.replace("Z", "+00:00")
        if name == "id" and isinstance(value, str) and _PUBLIC_ID.fullmatch(value):
            return longer_id(value)
        return value

    def _now_and_then(self) -> bool:
        return self._chance.randrange(ONE_IN) == 0


def _rude(reply: Reply) -> Reply:
    # Some gateways report a declined card as an HTTP error that carries the payment.
    is_declined = str(reply.body.get("id", "")).startswith("p_") and reply.body.get("status") == "failed"
    return replace(reply, status=402) if is_declined else reply
