"""What still wants a person, as both journals ask for it? What somebody took in hand long ago is never read again."""

from collections.abc import Iterable
from enum import Enum

from app.domain.concern import ACTS, FAILED, MAY_BE_TAKEN_BACK, STILL_TAKEN, TRIES, WORDS
from app.domain.timeline import Happening


def _words(ones: Iterable[Enum]) -> str:
    return ", ".join(sorted(f"'{each.value}'" for each in ones))


_LEFT = f"""coalesce((
        SELECT behind.happening FROM timeline AS behind
        WHERE behind.order_id = later.order_id AND behind.id > later.id
            AND behind.happening IN ({_words(TRIES | {Happening.NOT_SENT})})
        ORDER BY behind.id LIMIT 1
    ), '') <> '{Happening.NOT_SENT.value}'"""  # noqa: S608 - names of ours
"""The condition of an act, the row `later`, of which it is not proved that it never left."""


def _wants_a_person(happened: str) -> str:
    """Return the condition of a row of the timeline behind which nobody did anything about it."""
    return f"""NOT EXISTS (
        SELECT 1 FROM timeline AS later
        WHERE later.order_id = {happened}.order_id AND later.id > {happened}.id
            AND (later.happening IN ({_words(WORDS)}) OR later.happening IN ({_words(ACTS)}) AND {_LEFT})
    )"""  # noqa: S608 - names of ours


FAILED_WANTS_A_PERSON = f"""EXISTS (
    SELECT 1 FROM orders JOIN timeline AS failed ON failed.order_id = orders.id
    WHERE orders.number = operations.order_number AND orders.state <> 'refunded'
        AND failed.happening = 'act-ended' AND failed.facts ->> 'kind' = 'refund'
        AND failed.facts ->> 'end' IN ({_words(FAILED)}) AND {_wants_a_person("failed")}
)"""  # noqa: S608
"""The condition of a refund, a row of `operations`, the bank did not carry out."""

LATE_WANTS_A_PERSON = f"orders.state IN ({_words(STILL_TAKEN)}) AND {_wants_a_person('late')}"
"""The condition of money that came late, and of a wish: `late` is its row of the timeline, joined to `orders`."""

TAKEN_BACK_WANTS_A_PERSON = f"orders.state IN ({_words(MAY_BE_TAKEN_BACK)}) AND {_wants_a_person('late')}"
"""The condition of a payment the bank took back, in the same way."""
