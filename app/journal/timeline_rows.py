"""How entries of a timeline come back from their rows, in both databases; and which day stands for each hold."""

import json
from collections.abc import Iterable, Mapping, Sequence

from app.domain.errors import JournalDamaged
from app.domain.hold_plan import PlannedHold, plan_of
from app.domain.identifiers import OrderNumber
from app.domain.timeline import Happening, TimelineEntry
from app.journal.moments import to_moment

OF_HOLDS = """
    SELECT entry.id, orders.number, entry.facts FROM orders JOIN timeline AS entry ON entry.order_id = orders.id
    WHERE orders.state = 'authorised' AND entry.happening = 'hold-planned'
"""
"""All days that were ever set, along the index of states: holds are few, and so is what happened to each."""
_NO_DAY = "the day of a hold cannot be read"


def facts_in(written: str, of_what: str) -> Mapping[str, str]:
    """Return the facts a row keeps as JSON. Raises JournalDamaged with `of_what` for anything that is none."""
    try:
        facts = json.loads(written)
    except (ValueError, TypeError, RecursionError):
        facts = None  # not chained: the decoder's error carries the whole text
    if not isinstance(facts, dict) or not all(isinstance(fact, str) for fact in facts.values()):
        raise JournalDamaged(of_what)
    return facts


def entry_of(at: int, word: str, written: str) -> TimelineEntry:
    """Return the entry of a row. Raises JournalDamaged, also for a day of a hold that is none."""
    facts = facts_in(written, "a timeline cannot be read")
    try:
        entry = TimelineEntry(to_moment(at), Happening(word), facts)
        if entry.happening is Happening.HOLD_PLANNED:
            plan_of(facts)
    except (KeyError, ValueError) as error:
        raise JournalDamaged("a timeline cannot be read") from error
    return entry


def newest_plans(found: Iterable[tuple[int, str, str]]) -> Sequence[PlannedHold]:
    """Return what was set last for each order, of rows as `OF_HOLDS` asks for them; a day that was taken off is none.

    Raises JournalDamaged.
    """
    last = {number: written for _line, number, written in sorted(found)}
    try:
        plans = {number: plan_of(facts_in(written, _NO_DAY)) for number, written in last.items()}
    except (KeyError, ValueError) as error:
        raise JournalDamaged(_NO_DAY) from error
    return [PlannedHold(OrderNumber(number), plan) for number, plan in plans.items() if plan is not None]
