"""Orders, profiles and cards with sane defaults, for tests that care about one thing only."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from msgspec.structs import replace

from app.domain.card import CardEntry, Expiry
from app.domain.currency import currency
from app.domain.evidence import Reported, StatusSeen, Unrecognised
from app.domain.identifiers import GatewayOrderId, OrderNumber, ProfileName
from app.domain.money import Money
from app.domain.order import Order, OrderState, PaymentMode
from app.domain.profile import BankProfile, ChargeWay, Environment, Generation, LoginKind
from app.domain.shop_days import MadeWithin, shop_days

EUR = currency("EUR")
NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)
GOOD_CARD = "4444555511113333"


def euros(minor: int) -> Money:
    return Money(minor, EUR)


def an_order(**changes: Any) -> Order:
    """Return an order of 12.50 EUR that waits for its customer."""
    order = Order(
        number=OrderNumber("SHOP-T1-260314-0123456789"),
        profile=ProfileName("a-bank"),
        mode=PaymentMode.LINK,
        amount=euros(1250),
        state=OrderState.AWAITING_PAYMENT,
        created_at=NOON,
        state_since=NOON,
        gateway_order_id=GatewayOrderId("bank-1"),
    )
    return replace(order, **changes)


def made_on(first: date, last: date | None = None) -> tuple[MadeWithin, ...]:
    """Return the moments of a day, or of the days up to `last`, where no bank has a calendar of its own."""
    return shop_days([]).within(first, last or first)


def an_answer(order: Order, reported: Reported | Unrecognised, **changes: Any) -> StatusSeen:
    """Return a status answer that fits the order in every point."""
    seen = StatusSeen(
        reported=reported,
        order_number=order.number,
        gateway_order_id=order.gateway_order_id,
        amount=order.amount.minor,
        currency=order.amount.currency,
        captured=order.amount.minor if reported is Reported.CAPTURED else None,
    )
    return replace(seen, **changes)


def a_profile(**changes: Any) -> BankProfile:
    """Return the profile of a bank that offers everything."""
    profile = BankProfile(
        name=ProfileName("a-bank"),
        title="A bank",
        bank="A bank",
        environment=Environment.TRAINING,
        generation=Generation.V1,
        address="http://127.0.0.1:1/payment",
        currency=EUR,
        login=LoginKind.PASSWORD,
        languages=("en", "ru"),
        modes=(PaymentMode.PHONE, PaymentMode.CHALLENGE, PaymentMode.BANK_PAGE, PaymentMode.LINK),
        charge_way=ChargeWay.REGISTER_FIRST,
        return_page="https://shop.example/thanks",
    )
    return replace(profile, **changes)


def a_card(number: str = GOOD_CARD) -> CardEntry:
    return CardEntry(number, Expiry(12, 2030), "123", "ANNA EXAMPLE")


def later(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)
