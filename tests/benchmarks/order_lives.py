"""What orders does a busy shop have after some years? Made up from a seed, the same every time."""

import dataclasses
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from app.domain.card import CardSummary
from app.domain.currency import currency
from app.domain.identifiers import GatewayOrderId, OperationId, OrderNumber, ProfileName
from app.domain.money import Money
from app.domain.operation import Ending, Operation, OperationKind, OperationState
from app.domain.order import OPEN_STATES, Customer, Order, OrderState, PaymentLink, PaymentMode
from app.domain.timeline import Happening, TimelineEntry

FIRST_DAY = datetime(2023, 1, 2, 6, 0, tzinfo=UTC)
LAST_DAY = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)
_CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

_BANKS = (
    (ProfileName("jcc-v1-direct"), currency("EUR"), "JCCSHP"),
    (ProfileName("bpsprocessing-v1-redirect"), currency("RUB"), "RUSHOP"),
    (ProfileName("bereke-v1-redirect"), currency("KZT"), "KZSHOP"),
    (ProfileName("bpc-v2-direct"), currency("EUR"), "SHOP"),
    (ProfileName("bpc-v2-redirect"), currency("EUR"), "SHOP"),
)
_ENDS: Sequence[tuple[OrderState, int]] = (
    (OrderState.PAID, 640),
    (OrderState.DECLINED, 95),
    (OrderState.EXPIRED, 130),
    (OrderState.CANCELLED, 60),
    (OrderState.REFUNDED, 35),
    (OrderState.PART_REFUNDED, 15),
    (OrderState.VOIDED, 10),
    (OrderState.NOT_SENT, 10),
    (OrderState.PART_PAID, 5),
)
_MODES = (PaymentMode.LINK, PaymentMode.PHONE, PaymentMode.CHALLENGE, PaymentMode.BANK_PAGE)
_WITH_CARD = frozenset(
    {
        OrderState.PAID,
        OrderState.DECLINED,
        OrderState.REFUNDED,
        OrderState.PART_REFUNDED,
        OrderState.VOIDED,
        OrderState.PART_PAID,
        OrderState.AUTHORISED,
    }
)
_GIVEN = (
    *("Anna", "Maria", "George", "Eleni", "John", "Sophie", "Peter", "Katharina", "Luke", "Zoë"),
    *("Анна", "Пётр", "Мария", "Алёна", "Сергей", "Айгүл", "Нұрлан", "Ольга", "Иван", "Дина"),
    *("Ελένη", "Γιώργος", "Μαρία", "Ανδρέας", "Χρυσώ", "Κώστας", "Δέσποινα", "Νίκος"),
)
_FAMILY = (
    *("Smith", "Müller", "García", "Brown", "Nowák", "Weiß", "O'Neill", "Larsson", "Rossi", "Dubois"),
    *("Семёнов", "Иванова", "Кузнецов", "Щербакова", "Ёлкин", "Әбенова", "Жұмабаев", "Соловьёва"),
    *("Παπαδόπουλος", "Χριστοδούλου", "Γεωργίου", "Κωνσταντίνου", "Ιωάννου", "Λοΐζου"),
)
_WARES = (
    *("Two nights, sea view", "Invoice", "Deposit for a boat", "Tyres and fitting", "Table for six", "Spare parts"),
    *("Доставка мебели", "Оплата по счёту", "Билеты на концерт", "Ремонт обуви", "Курс английского"),
    *("Κράτηση δωματίου", "Ανταλλακτικά", "Μαθήματα κολύμβησης", "Λουλούδια"),
)


@dataclass(frozen=True, slots=True)
class Life:
    """One order in two writes: as it was registered, and as the bank's last word left it."""

    begun: Order
    intent: Operation
    first_entries: tuple[TimelineEntry, ...]
    ended: Order
    ending: Ending
    last_entries: tuple[TimelineEntry, ...]


def lives(orders: int, still_open: int, seed: int, bank: str = "") -> Iterator[Life]:
    """Yield so many lives, oldest first; the last `still_open` of them wait. `bank` gives them all to one profile."""
    dice = random.Random(seed)
    step = (LAST_DAY - FIRST_DAY) / orders
    for place in range(orders):
        at = FIRST_DAY + step * (place + dice.random())
        waits = place >= orders - still_open
        life = _life(dice, at, OrderState.AWAITING_PAYMENT if waits else _end(dice))
        yield _at_bank(life, ProfileName(bank)) if bank else life


def _at_bank(life: Life, profile: ProfileName) -> Life:
    begun, ended = (replace(each, profile=profile) for each in (life.begun, life.ended))
    return dataclasses.replace(life, begun=begun, ended=ended)


def _end(dice: random.Random) -> OrderState:
    states, weights = zip(*_ENDS, strict=True)
    return dice.choices(states, weights)[0]


def _life(dice: random.Random, at: datetime, state: OrderState) -> Life:
    begun = _begun(dice, at)
    kind = OperationKind.REGISTER if begun.mode is PaymentMode.LINK else OperationKind.CHARGE
    identity = OperationId(f"{dice.getrandbits(128):032x}")
    intent = Operation(identity, begun.number, kind, OperationState.SENT, at, begun.amount, operator=begun.operator)
    sent = Happening.REGISTER_SENT if kind is OperationKind.REGISTER else Happening.CHARGE_SENT
    first = (TimelineEntry(at, sent, {"reference": begun.number, "operator": begun.operator}),)
    told = at + timedelta(seconds=dice.randrange(1, 900))
    last = (TimelineEntry(told, Happening.BANK_SAID, {"state": state.value, "action_code": "0"}),)
    if begun.mode is PaymentMode.LINK:
        last = (TimelineEntry(at + timedelta(seconds=1), Happening.LINK_CREATED, {}), *last)
    return Life(begun, intent, first, _ended(dice, begun, state, told), Ending(OperationState.DONE), last)


def _begun(dice: random.Random, at: datetime) -> Order:
    profile, money, shop = dice.choice(_BANKS)
    mode = dice.choices(_MODES, (70, 15, 10, 5))[0]
    tail = "".join(dice.choices(_CODE_ALPHABET, k=10))
    till = f"T{dice.randrange(1, 7)}"
    return Order(
        number=OrderNumber(f"{shop}-{till}-{at:%y%m%d}-{tail}"),
        profile=profile,
        mode=mode,
        amount=Money(dice.randrange(100, 5_000_000), money),
        state=OrderState.PENDING,
        created_at=at,
        state_since=at,
        description=f"{dice.choice(_WARES)} {dice.randrange(1, 10**6)}",
        customer=_customer(dice),
        operator=dice.choice(("Anna", "Пётр", "Ελένη")),
        till=till,
    )


def _customer(dice: random.Random) -> Customer:
    if dice.random() < 0.2:
        return Customer()
    name = f"{dice.choice(_GIVEN)} {dice.choice(_FAMILY)}"
    number = dice.randrange(10**7, 10**8)
    email = f"guest{number}@mail{dice.randrange(40)}.example" if dice.random() < 0.7 else ""
    return Customer(email, f"+3579{number}" if dice.random() < 0.5 else "", name)


def _ended(dice: random.Random, begun: Order, state: OrderState, told: datetime) -> Order:
    key = f"{dice.getrandbits(128):032x}"
    gateway_key = GatewayOrderId(f"{key[:8]}-{key[8:12]}-{key[12:16]}-{key[16:20]}-{key[20:]}")
    order = replace(begun, state=state, state_since=told, asked_at=None if state in OPEN_STATES else told)
    if state is OrderState.NOT_SENT:
        return order
    if begun.mode is PaymentMode.LINK:
        address = f"https://bank.example/payment/merchants/shop/payment.html?mdOrder={gateway_key}"
        order = replace(order, link=PaymentLink(address, begun.created_at + timedelta(days=1)))
    order = replace(order, gateway_order_id=gateway_key)
    return _with_card(dice, order) if state in _WITH_CARD else order


def _with_card(dice: random.Random, order: Order) -> Order:
    whole, nothing = order.amount, replace(order.amount, minor=0)
    half = replace(whole, minor=whole.minor // 2)
    captured, refunded = {
        OrderState.PAID: (whole, nothing),
        OrderState.PART_PAID: (half, nothing),
        OrderState.REFUNDED: (nothing, whole),
        OrderState.PART_REFUNDED: (half, half),
    }.get(order.state, (nothing, nothing))
    card = CardSummary(f"4{dice.randrange(10**5):05d}**{dice.randrange(10**4):04d}", "VISA", "12/2030")
    took = order.state not in (OrderState.DECLINED, OrderState.AUTHORISED)
    return replace(
        order,
        card=card,
        captured=captured,
        refunded=refunded,
        approval_code=f"{dice.randrange(10**6):06d}" if took else "",
        reference_number=f"{dice.randrange(10**12):012d}",
        action_code="0" if took else "116",
        paid_at=order.state_since if took else None,
    )
