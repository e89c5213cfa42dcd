"""Which webhooks does a fact cause, in which order, and what is in them? (gateway manual: webhooks)"""

from dataclasses import dataclass

from app.sandbox.books.ledger import Order, State
from app.sandbox.desk.replies import Json
from app.sandbox.notices.settings import WebhookSettings
from app.sandbox.rules.order_life import LEFT_THE_ISSUER
from app.sandbox.rules.vault import StoredCard
from app.sandbox.v2.objects import payment_object, session_object
from app.sandbox.v2.refunds import refund_object
from app.sandbox.v2.stored_methods import method_object
from app.sandbox.words.accounts import Mode
from app.sandbox.words.happenings import Event, Happening
from app.sandbox.words.moments import timestamp

PAYMENT_CREATED = "payment.created"
# Named in the manual, or seen from a real gateway. Everything else is a proposal no bank documents; of those
# `payment.requiresAction` and `payment.requiresCapture` go only to a shop that chose them, since the manual's
# sequence of a flow has no place for them.
DOCUMENTED = (
    "session.created",
    "session.completed",
    "session.expired",
    PAYMENT_CREATED,
    "payment.funded",
    "payment.succeeded",
    "payment.failed",
)
PROPOSED = (
    "payment.canceled",
    "refund.created",
    "refund.succeeded",
    "refund.failed",
    "paymentMethod.created",
    "paymentMethod.deleted",
)


@dataclass(frozen=True)
class Webhook:
    """One webhook: its event name and its body, before it is written down and signed."""

    type: str
    body: Json


def webhooks_about(
    event: Event, order: Order, settings: WebhookSettings, mode: Mode, base: str
) -> tuple[Webhook, ...]:
    """Return the webhooks of a fact about an order; each carries the object as it stands at this moment."""
    wanted = wanted_events(settings, mode)
    names = [name for name in _names(event, order, funded_first=_funded_first(settings, mode)) if name in wanted]
    return tuple(_webhook(name, event, _snapshot(name, event, order, mode, base)) for name in names)


def webhooks_about_card(event: Event, card: StoredCard, settings: WebhookSettings, mode: Mode) -> tuple[Webhook, ...]:
    """Return the webhooks of a fact about a stored card: it was stored, or switched off, which V2 calls deleted."""
    name = "paymentMethod.created" if event.kind is Happening.CARD_STORED else "paymentMethod.deleted"
    told = name in wanted_events(settings, mode) and card.active is (event.kind is Happening.CARD_STORED)
    return (_webhook(name, event, method_object(card)),) if told else ()


def _webhook(name: str, event: Event, snapshot: Json) -> Webhook:
    return Webhook(name, {"created": timestamp(event.at), "data": {"object": snapshot}, "type": name})


def wanted_events(settings: WebhookSettings, mode: Mode) -> tuple[str, ...]:
    """Return the names that are sent: as chosen, or else what the mode knows; none without an address."""
    if not settings.address:
        return ()
    if settings.events is not None:
        return settings.events
    return DOCUMENTED if mode is Mode.DOCUMENTED else DOCUMENTED + PROPOSED


def _funded_first(settings: WebhookSettings, mode: Mode) -> bool:
    """Tell whether `payment.funded` precedes `payment.succeeded` in one step; documented only for a capture."""
    return mode is not Mode.DOCUMENTED if settings.funded_first is None else settings.funded_first


def _names(event: Event, order: Order, *, funded_first: bool) -> list[str]:
    hosted, terms = order.terms.hosted, order.terms
    match event.kind:
        case Happening.REGISTERED:
            return ["session.created"] * hosted
        case Happening.STARTED:
            return [PAYMENT_CREATED]
        case Happening.CHALLENGED:
            return ["payment.requiresAction"]
        case Happening.HELD:
            return ["payment.requiresCapture", *["session.completed"] * hosted]
        case Happening.CHARGED:
            names = ["payment.funded"] * (terms.two_phase or funded_first)
            names += ["payment.succeeded"] * (order.state is State.CHARGED)
            return names + ["session.completed"] * (hosted and not terms.two_phase)
        case Happening.REFUSED:
            return ["payment.failed", *["session.expired"] * (hosted and order.state is State.DECLINED)]
        case Happening.RELEASED:
            # With several captures allowed, giving the rest back ends a payment that was charged before.
            ended = {State.RELEASED: ["payment.canceled"], State.CHARGED: ["payment.succeeded"]}
            return ended.get(order.state, [])
        case Happening.TIMED_OUT:
            left = order.action_code == LEFT_THE_ISSUER
            return ["payment.failed"] * left + ["session.expired"] * hosted
        case Happening.CANCELLED:
            return ["payment.canceled"] * bool(order.attempts) + ["session.expired"] * hosted
        case Happening.REFUND_PENDING:
            return ["refund.created"]
        case Happening.REFUND_REFUSED:
            return ["refund.created", "refund.failed"]
        case Happening.REFUNDED:
            return ["refund.created"] * (not _was_put_off(event, order)) + ["refund.succeeded"]
        case Happening.CARD_STORED | Happening.CARD_SWITCHED:
            return []


def _was_put_off(event: Event, order: Order) -> bool:
    """Tell whether the shop has heard before of the refund that is carried out now."""
    return any(
        earlier.kind is Happening.REFUND_PENDING and earlier.subject == event.subject for earlier in order.events
    )


def _snapshot(name: str, event: Event, order: Order, mode: Mode, base: str) -> Json:
    if name.startswith("refund."):
        return next(refund_object(order, refund) for refund in order.every_refund if refund.id == event.subject)
    if name.startswith("session.") or order.last_attempt is None:
        return session_object(order, base, mode)
    payment = payment_object(order, order.last_attempt, base, mode)
    # On a page that may be tried again the payment lives on; the webhook is about the try that failed.
    return payment | {"status": "failed"} if name == "payment.failed" else payment
