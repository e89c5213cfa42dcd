"""How is an order said to a program? One JSON object per order, with names that never change their meaning.

Sums are integers in minor units of `currency`, and decimal text beside them; moments are UTC, ISO 8601. What is not
known is null. The help page `terminal.md` lists every name.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from app.domain.look_alike import DOUBTFUL_STATES
from app.domain.money import Money
from app.domain.order import MONEY_TAKEN_STATES, Order
from app.domain.timeline import TimelineEntry

Value = str | int | bool | None | Mapping[str, "Value"] | Sequence["Value"]
Document = dict[str, Value]


def order_document(order: Order) -> Document:
    """Return what the journal says of an order."""
    return {
        "number": order.number,
        "profile": order.profile,
        "real_money": None if order.is_played is None else not order.is_played,
        "bank_number": order.gateway_order_id,
        "mode": order.mode.value,
        "state": order.state.value,
        "state_since": _moment(order.state_since),
        "bank_took_money": _bank_took_money(order),
        "currency": order.amount.currency.code,
        "amount": order.amount.minor,
        "amount_text": order.amount.plain(),
        "held": _minor(order.held),
        "captured": _minor(order.captured),
        "refunded": _minor(order.refunded),
        "created_at": _moment(order.created_at),
        "paid_at": _moment(order.paid_at),
        "asked_at": _moment(order.asked_at),
        "description": order.description,
        "customer": {
            "name": order.customer.name,
            "email": order.customer.email,
            "phone": order.customer.phone,
        },
        "card": None if order.card is None else order.card.masked,
        "card_brand": None if order.card is None else order.card.brand,
        "approval_code": order.approval_code or None,
        "reference_number": order.reference_number or None,
        "operator": order.operator,
        "till": order.till,
        "link": order.link.address if order.link is not None else None,
        "link_ends_at": _moment(order.link.expires_at) if order.link is not None else None,
    }


def timeline_document(entry: TimelineEntry) -> Document:
    """Return one line of an order's timeline."""
    return {"at": _moment(entry.at), "happening": entry.happening.value, "facts": dict(entry.facts)}


def _bank_took_money(order: Order) -> bool | None:
    """Return whether the bank has said that it took or held money, returned since or not; None while nobody knows."""
    return None if order.state in DOUBTFUL_STATES else order.state in MONEY_TAKEN_STATES


def _minor(money: Money | None) -> int | None:
    return None if money is None else money.minor


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03}Z"
