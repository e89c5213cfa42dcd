"""Which day stands for a hold, of all that were ever set for it? As both journals ask for it and read it."""

from collections.abc import Iterable, Mapping, Sequence

from app.domain.errors import JournalDamaged
from app.domain.hold_plan import PlannedHold, plan_of
from app.domain.identifiers import OrderNumber

OF_HOLDS = """
    SELECT entry.id, orders.number, entry.facts FROM orders JOIN timeline AS entry ON entry.order_id = orders.id
    WHERE orders.state = 'authorised' AND entry.happening = 'hold-planned'
"""
"""Along the index of states: holds are few, and so is what happened to each."""


def newest(found: Iterable[tuple[int, str, Mapping[str, str]]]) -> Sequence[PlannedHold]:
    """Return what was set last for each order, without those whose day was taken off. Raises JournalDamaged."""
    last = {number: facts for _line, number, facts in sorted(found, key=lambda each: each[0])}
    try:
        plans = {number: plan_of(facts) for number, facts in last.items()}
    except (KeyError, ValueError) as error:
        raise JournalDamaged("the day of a hold cannot be read") from error
    return [PlannedHold(OrderNumber(number), plan) for number, plan in plans.items() if plan is not None]
