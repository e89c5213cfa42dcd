"""What is still to be delivered to the shop, and how did every delivery go?"""

import uuid
from dataclasses import dataclass, replace
from enum import StrEnum

from app.sandbox.books.shelf import Shelf
from app.sandbox.books.store import LedgerFile


class Channel(StrEnum):
    """A callback of V1 or a webhook of V2."""

    CALLBACK = "callback"
    WEBHOOK = "webhook"


class Fate(StrEnum):
    """How a delivery ended, or that it has not."""

    WAITING = "waiting"
    DELIVERED = "delivered"
    GIVEN_UP = "given_up"


@dataclass(frozen=True)
class Draft:
    """A notification before it has a place in the outbox. Content is a form for callbacks, JSON for webhooks.

    `before_answer` lets it go out before the call that caused it is answered; `repeated` is one more delivery of what
    was posted before; a `forged` one is signed with a secret nobody has.
    """

    channel: Channel
    event: str
    address: str
    content: str
    order_id: str = ""
    before_answer: bool = False
    repeated: bool = False
    forged: bool = False


@dataclass(frozen=True)
class Try:
    """One knock at the shop's door: the HTTP status it answered, or the fault why there was none."""

    at: int
    status: int | None
    fault: str = ""

    @property
    def succeeded(self) -> bool:
        """Tell whether the shop took it; nothing but 200 counts."""
        return self.status == 200


@dataclass(frozen=True)
class Delivery:
    """One notification on its way to one address; `due` is the bank's time of the next try."""

    number: int
    draft: Draft
    created: int
    due: int | None
    request_id: str
    fate: Fate = Fate.WAITING
    tries: tuple[Try, ...] = ()


class Outbox:
    """All deliveries; they outlive a restart with the ledger file, and so does the duty to deliver."""

    def __init__(self, file: LedgerFile | None) -> None:
        self._shelf = Shelf("deliveries", Delivery, file)
        waiting = [kept for kept in self._shelf.all() if kept.fate is Fate.WAITING]
        self._waiting = {delivery.number: delivery for delivery in waiting}
        self._last_number = len(self._shelf.all())

    def all(self) -> tuple[Delivery, ...]:
        """Return the delivery log, oldest first."""
        return self._shelf.all()

    def originals(self, order_id: str) -> list[Delivery]:
        """Return what the bank really had to say about an order: no repeats, no forgeries."""
        about = (sent for sent in self.all() if sent.draft.order_id == order_id)
        return [sent for sent in about if not sent.draft.repeated and not sent.draft.forged]

    def find(self, number: int) -> Delivery | None:
        """Return the delivery with this number."""
        return self._shelf.find(str(number))

    def waiting(self) -> list[Delivery]:
        """Return what is to be sent, the next first."""
        return sorted(self._waiting.values(), key=lambda delivery: (delivery.due or 0, delivery.number))

    def post(self, draft: Draft, now: int, *, later_ms: int = 0) -> Delivery:
        """Return the notification with its place in the outbox."""
        self._last_number += 1
        request_id = f"req_{uuid.uuid4()}"
        return self._kept(Delivery(self._last_number, draft, now, now + later_ms, request_id))

    def again(self, delivery: Delivery, now: int) -> Delivery:
        """Return a fresh delivery of the same notification, as the portal's "send again" makes it."""
        return self.post(replace(delivery.draft, before_answer=False, repeated=True), now)

    def note(self, delivery: Delivery, tried: Try, pauses: tuple[float, ...]) -> Delivery:
        """Return the delivery after a try: done, due again after the next pause, or given up."""
        tries = (*delivery.tries, tried)
        if tried.succeeded:
            return self._kept(replace(delivery, tries=tries, fate=Fate.DELIVERED, due=None))
        if len(tries) > len(pauses):
            return self._kept(replace(delivery, tries=tries, fate=Fate.GIVEN_UP, due=None))
        due = tried.at + int(pauses[len(tries) - 1] * 1000)
        return self._kept(replace(delivery, tries=tries, due=due))

    def _kept(self, delivery: Delivery) -> Delivery:
        self._shelf.keep(str(delivery.number), delivery)
        if delivery.fate is Fate.WAITING:
            self._waiting[delivery.number] = delivery
        else:
            self._waiting.pop(delivery.number, None)
        return delivery
