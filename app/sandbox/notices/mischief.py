"""What becomes of a notification in the odd modes? A later release of the bank, or a bad day on the line."""

import json
import random
from dataclasses import replace
from urllib.parse import parse_qsl, quote, urlencode

from app.sandbox.desk.modes import ONE_IN, Manners
from app.sandbox.desk.replies import Json, Reply, written
from app.sandbox.notices.outbox import Channel, Draft
from app.sandbox.words.accounts import Mode, Settings

UNKNOWN_OPERATION = "settled"
UNKNOWN_TYPE = "payment.settled"
LATE_MS = 5000

Fields = dict[str, str]


class Mischief:
    """The mode, applied to notifications. Chance is seeded: the same news meet the same chance."""

    def __init__(self, settings: Settings, manners: Manners, seed: int) -> None:
        self._settings = settings
        self._manners = manners
        self._chance = random.Random(seed)

    def later_fields(self, fields: Fields) -> Fields:
        """Return a callback's parameters; a later release knows more of them, and other operations."""
        if self._settings.mode is not Mode.FUTURE:
            return fields
        later = fields | {f"x{self._chance.randrange(1000)}": "2031; new", "Extra": "1"}
        if "operation" in later and self._now_and_then():
            later["operation"] = UNKNOWN_OPERATION
        items = list(later.items())
        self._chance.shuffle(items)
        return dict(items)

    def later_body(self, body: Json) -> Json:
        """Return a webhook's body as the mode sends it; the object inside wears what replies wear."""
        dressed = self._manners.dress(Reply(body["data"]["object"])).body
        whole = body | {"data": {"object": dressed}}
        if self._settings.mode is not Mode.FUTURE:
            return whole
        later = self._manners.dress(Reply(body | {"data": {}})).body | {"data": whole["data"]}
        return later | {"type": UNKNOWN_TYPE} if self._now_and_then() else later

    def done_to(self, draft: Draft) -> list[tuple[Draft, int]]:
        """Return what is really posted, and how many milliseconds late: once and at once, except on a bad day."""
        if self._settings.mode is not Mode.HOSTILE:
            return [(draft, 0)]
        posted = [(draft, LATE_MS * self._now_and_then())]
        if self._now_and_then():
            posted.append((replace(draft, repeated=True, before_answer=False), 0))
        return [(_forged(draft), 0), *posted] if self._now_and_then() else posted

    def _now_and_then(self) -> bool:
        return self._chance.randrange(ONE_IN) == 0


def _forged(draft: Draft) -> Draft:
    """Return a lie about money that nobody at the bank has signed: it claims that the order is paid."""
    if draft.channel is Channel.CALLBACK:
        fields = dict(parse_qsl(draft.content, keep_blank_values=True)) | {"operation": "deposited", "status": "1"}
        content = urlencode(fields, quote_via=quote)
    else:
        body = json.loads(draft.content)
        claimed = {"status": "completed", "paymentStatus": "paid"} if draft.event.startswith("session") else {}
        body["data"]["object"] |= claimed or {"status": "succeeded"}
        content = written(body)
    return replace(draft, content=content, forged=True, before_answer=False)
