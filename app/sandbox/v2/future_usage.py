"""Shall the card be stored, for whom and for what? `merchantCustomerId` and `setupFutureUsage`."""

import re

from app.sandbox.desk.replies import Json
from app.sandbox.v2.fields import Fields
from app.sandbox.v2.refusals import missing, wrong

UNSCHEDULED = "unscheduled"
RECURRENT = "recurrent"
INSTALLMENT = "installment"
MOST_DAYS_BETWEEN = 4000
STORED = "FORCE_CREATE_BINDING"
NOT_STORED = "BINDING_NOT_NEEDED"

_CUSTOMER = re.compile(r"[0-9A-Za-z_-]{8,50}")


# How the stored card's life begins, in the words of V1.
_INITIATORS = {UNSCHEDULED: "CI", RECURRENT: "RI", INSTALLMENT: "II"}


def customer_id(body: Fields) -> str:
    """Return the shop's own key for its customer, "" without one. The manual spells the field in two ways."""
    name = next((name for name in ("merchantCustomerId", "merchantCustomerID") if body.has(name)), "")
    value = body.text(name) if name else ""
    if value and not _CUSTOMER.fullmatch(value):
        raise wrong(name, "must have 8 to 50 digits, Latin letters, _ or -")
    return value


def future_usage(body: Fields) -> Json:
    """Return the wish to store the card, {} when there is none (gateway manual: storing payment methods)."""
    sent = body.block("setupFutureUsage")
    if not sent.values:
        return {}
    if "category" not in sent.values:
        raise missing(sent.named("category"))
    category = sent.word("category", (UNSCHEDULED, RECURRENT, INSTALLMENT))
    if not category:
        # The manual's word for "do not store" is an empty category.
        return {}
    if not customer_id(body):
        raise missing("merchantCustomerId")
    if category == UNSCHEDULED:
        return {"category": category}
    return {"category": category, "recurringModel": _model(sent.block("recurringModel", required=True), category)}


def features_of(usage: Json) -> tuple[str, ...]:
    """Return how the terms of an order say whether the card is stored; nobody is asked on the page."""
    return (STORED if usage else NOT_STORED,)


def initiator_of(usage: Json) -> str:
    """Return what the first payment with a card that is stored begins, in the words of V1; "" for any other."""
    return _INITIATORS[usage["category"]] if usage else ""


def _model(sent: Fields, category: str) -> Json:
    plan = sent.block(category, required=True)
    if category == INSTALLMENT:
        # Its members are not known: nothing inside can be wrong, and nothing is repeated.
        return {INSTALLMENT: {}}
    expiry, days = plan.day("expiry"), plan.integer("frequency")
    if not 1 <= days <= MOST_DAYS_BETWEEN:
        raise wrong(plan.named("frequency"), f"must be 1 to {MOST_DAYS_BETWEEN} days")
    return {RECURRENT: {"expiry": expiry.isoformat(), "frequency": days}}
