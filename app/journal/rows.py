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
    "played",
    "charged_back",
)

COLUMNS = (*FIXED, *CHANGING, "version")

_MODES = {each.value: each for each in PaymentMode}
_STATES = {each.value: each for each in OrderState}
_PEOPLES_WORDS = {each.value: each for each in PeoplesWord}

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
        "played": None if order.is_played is None else int(order.is_played),
        "charged_back": 1 if order.is_charged_back else None,
        "version": order.version,
        **_customer_columns(order.customer),
        **_link_columns(order.link),
        **_card_columns(order.card),
    }
    return {**row, "folded": folded_lines(_searched(row))}


def order_of(values: tuple[Any, ...]) -> Order:
    """Return the order of a row in the order of COLUMNS. Raises JournalDamaged."""
    try:
        return _order(*values)
    except (KeyError, TypeError, ValueError, UnknownCurrency) as error:
        raise JournalDamaged("an order cannot be read") from error


def _order(
    number: OrderNumber,
    profile: ProfileName,
    code: str,
    amount: int,
    created_at: int,
    mode: str,
    state: str,
    captured: int | None,
    refunded: int | None,
    state_since: int,
    description: str,
    customer_email: str,
    customer_phone: str,
    customer_name: str,
    operator: str,
    till: str,
    language: str,
    gateway_order_id: GatewayOrderId | None,
    link_address: str | None,
    link_expires_at: int | None,
    card_masked: str | None,
    card_brand: str,
    card_expiry: str,
    approval_code: str,
    reference_number: str,
    action_code: str,
    cancel_requested: int,
    remark: str,
    paid_at: int | None,
    asked_at: int | None,
    held: int | None,
    peoples_word: str | None,
    played: int | None,
    charged_back: int | None,
    version: int,
) -> Order:
    """Return the order of these columns.

    All go by place: every key in the search line makes a hundred orders, and names would take four times as long.
    """
    money = currency(code)
    return Order(
        number,
        profile,
        _MODES[mode],
        Money(amount, money),
        _STATES[state],
        to_moment(created_at),
        to_moment(state_since),
        description,
        Customer(customer_email, customer_phone, customer_name),
        operator,
        till,
        language,
        gateway_order_id,
        None if link_address is None else PaymentLink(link_address, _moment(link_expires_at)),
        None if card_masked is None else CardSummary(card_masked, card_brand, card_expiry),
        None if held is None else Money(held, money),
        None if captured is None else Money(captured, money),
        None if refunded is None else Money(refunded, money),
        approval_code,
        reference_number,
        action_code,
        bool(cancel_requested),
        remark,
        _moment(paid_at),
        _moment(asked_at),
        None if peoples_word is None else _PEOPLES_WORDS[peoples_word],
        None if played is None else bool(played),
        charged_back is not None,
        version,
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
