"""How movements and reports of closed days come back from their rows, in both databases."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from app.domain.currency import currency
from app.domain.day_report import SignedReport, read_report
from app.domain.day_totals import MovedMoney
from app.domain.errors import JournalDamaged, PaydeskError
from app.domain.identifiers import GatewayOrderId, OrderNumber
from app.domain.movement import MOVED_BY, MovementKind, movements_in
from app.domain.trail import TrailEntry
from app.journal.moments import to_moment
from app.journal.timeline_rows import facts_in

MOVED_COLUMNS = """
    orders.id, orders.number, orders.currency, orders.operator, orders.gateway_order_id, orders.reference_number,
    orders.approval_code, timeline.at, timeline.facts
"""
TELLS_OF_MONEY = "happening IN ('bank-said', 'paid-after-end')"
REPORT, SIGNATURE, KEY, NUMBER, PROFILE = "report", "signature", "key", "number", "profile"

_BY_CUSTOMER = frozenset({MovementKind.PAID, MovementKind.HELD})


def moved_of(rows: Iterable[Sequence[Any]]) -> Iterator[tuple[int, MovedMoney]]:
    """Yield the row id of an order and each of its movements, of rows sorted by order and entry.

    Raises JournalDamaged.
    """
    places: Counter[int] = Counter()
    for order_id, number, code, operator, gateway_id, reference, approval, at, written in rows:
        facts = facts_in(written, f"a movement of order {number}")
        try:
            for movement in movements_in(facts, currency(code)):
                places[order_id] += 1
                usual = operator if movement.kind in _BY_CUSTOMER else ""
                yield (
                    order_id,
                    MovedMoney(
                        OrderNumber(number),
                        places[order_id],
                        movement,
                        to_moment(at),
                        usual or facts.get(MOVED_BY, ""),
                        None if gateway_id is None else GatewayOrderId(gateway_id),
                        reference,
                        approval,
                    ),
                )
        except (ValueError, PaydeskError) as error:
            raise JournalDamaged(f"a movement of order {number}") from error


def signed_report(entry: TrailEntry) -> SignedReport:
    """Return the report a line of the trail keeps. Raises JournalDamaged."""
    try:
        return SignedReport(read_report(entry.facts[REPORT]), entry.facts[SIGNATURE], entry.facts[KEY])
    except (KeyError, PaydeskError) as error:
        raise JournalDamaged("a report of a day cannot be read") from error
