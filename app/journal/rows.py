"""How an order becomes a row and a row an order."""

import re
from datetime import datetime
from typing import Any

from app.domain.card import CardSummary
from app.domain.currency import currency
from app.domain.errors import JournalDamaged, UnknownCurrency
from app.domain.identifiers import GatewayOrderId, OrderNumber, ProfileName
from app.domain.money import Money
from app.domain.order import Customer, Order, OrderState, PaymentLink, PaymentMode, PeoplesWord
from app.journal.folding import folded_lines
from app.journal.folding import without_half_characters as clean
from app.journal.moments import to_milliseconds, to_moment

Row = dict[str, Any]

FIXED = ("number", "profile", "currency", "amount", "created_at")
"""What an order keeps for ever: a write that says otherwise is about another order."""

CHANGING = (
    "mode",
    "state",
    "captured",
    "refunded",
    "state_since",
    "description",
    "customer_email",
    "customer_phone",
    "customer_name",
    "operator",
    "till",
    "language",
    "gateway_order_id",
    "link_address",
    "link_expires_at",
    "card_masked",
    "card_brand",
    "card_expiry",
    "approval_code",
    "reference_number",
    "action_code",
    "cancel_requested",
    "remark",
    "paid_at",
    "asked_at",
    "held",
    "peoples_word",
)

COLUMNS = (*FIXED, *CHANGING, "version")

_MASKED = re.compile(r"\d{0,8}[*Xx]+\d{0,4}", re.ASCII)


def row_of(order: Order) -> Row:
    """Return the columns of an order, and `folded`, what a search looks at."""
    row = {
        "number": clean(order.number),
        "profile": clean(order.profile),
        "mode": order.mode.value,
        "state": order.state.value,
        "currency": order.amount.currency.code,
        "amount": order.amount.minor,
        "held": _minor(order.held, order),
        "captured": _minor(order.captured, order),
        "refunded": _minor(order.refunded, order),
        "created_at": to_milliseconds(order.created_at),
        "state_since": to_milliseconds(order.state_since),
        "description": clean(order.description),
        "operator": clean(order.operator),
        "till": clean(order.till),
        "language": clean(order.language),
        "gateway_order_id": None if order.gateway_order_id is None else clean(order.gateway_order_id),
        "approval_code": clean(order.approval_code),
        "reference_number": clean(order.reference_number),
        "action_code": clean(order.action_code),
        "cancel_requested": int(order.cancel_requested),
        "remark": clean(order.remark),
        "paid_at": _milliseconds(order.paid_at),
        "asked_at": _milliseconds(order.asked_at),
        "peoples_word": None if order.peoples_word is None else order.peoples_word.value,
        "version": order.version,
        **_customer_columns(order.customer),
        **_link_columns(order.link),
        **_card_columns(order.card),
    }
    return {**row, "folded": folded_lines(_searched(row))}


def order_of(values: tuple[Any, ...]) -> Order:
    """Return the order of a row in the order of COLUMNS. Raises JournalDamaged."""
    try:
        return _order(dict(zip(COLUMNS, values, strict=True)))
    except (ValueError, UnknownCurrency) as error:
        raise JournalDamaged("an order cannot be read") from error


def _order(row: Row) -> Order:
    money = currency(row["currency"])
    return Order(
        number=OrderNumber(row["number"]),
        profile=ProfileName(row["profile"]),
        mode=PaymentMode(row["mode"]),
        amount=Money(row["amount"], money),
        state=OrderState(row["state"]),
        created_at=to_moment(row["created_at"]),
        state_since=to_moment(row["state_since"]),
        description=row["description"],
        customer=Customer(row["customer_email"], row["customer_phone"], row["customer_name"]),
        operator=row["operator"],
        till=row["till"],
        language=row["language"],
        gateway_order_id=None if row["gateway_order_id"] is None else GatewayOrderId(row["gateway_order_id"]),
        link=_link(row),
        card=_card(row),
        held=None if row["held"] is None else Money(row["held"], money),
        captured=None if row["captured"] is None else Money(row["captured"], money),
        refunded=None if row["refunded"] is None else Money(row["refunded"], money),
        approval_code=row["approval_code"],
        reference_number=row["reference_number"],
        action_code=row["action_code"],
        cancel_requested=bool(row["cancel_requested"]),
        remark=row["remark"],
        paid_at=_moment(row["paid_at"]),
        asked_at=_moment(row["asked_at"]),
        peoples_word=None if row["peoples_word"] is None else PeoplesWord(row["peoples_word"]),
        version=row["version"],
    )


def _customer_columns(customer: Customer) -> Row:
    return {
        "customer_email": clean(customer.email),
        "customer_phone": clean(customer.phone),
        "customer_name": clean(customer.name),
    }


def _link_columns(link: PaymentLink | None) -> Row:
    if link is None:
        return {"link_address": None, "link_expires_at": None}
    return {"link_address": clean(link.address), "link_expires_at": _milliseconds(link.expires_at)}


def _card_columns(card: CardSummary | None) -> Row:
    if card is None:
        return {"card_masked": None, "card_brand": None, "card_expiry": None}
    return {
        "card_masked": _masked(card),
        "card_brand": clean(card.brand)[:40],
        "card_expiry": clean(card.expiry)[:7],
    }


def _masked(card: CardSummary) -> str:
    """Return the masked number; of one that is not masked as it should be, the last four digits only.

    The outcome of a payment must not be lost because a bank masks in its own way.
    """
    if _MASKED.fullmatch(card.masked):
        return card.masked
    tail = card.last_four
    return f"**{tail}" if tail.isascii() and tail.isdigit() else "**"


def _link(row: Row) -> PaymentLink | None:
    if row["link_address"] is None:
        return None
    return PaymentLink(row["link_address"], _moment(row["link_expires_at"]))


def _card(row: Row) -> CardSummary | None:
    if row["card_masked"] is None:
        return None
    return CardSummary(row["card_masked"], row["card_brand"], row["card_expiry"])


def _searched(row: Row) -> tuple[str, ...]:
    return (
        row["number"],
        row["gateway_order_id"] or "",
        row["description"],
        row["customer_name"],
        row["customer_email"],
        row["customer_phone"],
        (row["card_masked"] or "")[-4:].lstrip("*Xx"),
    )


def _minor(money: Money | None, order: Order) -> int | None:
    if money is None:
        return None
    if money.currency != order.amount.currency:
        raise ValueError("an order has one currency")
    return money.minor


def _milliseconds(moment: datetime | None) -> int | None:
    return None if moment is None else to_milliseconds(moment)


def _moment(milliseconds: int | None) -> datetime | None:
    return None if milliseconds is None else to_moment(milliseconds)
