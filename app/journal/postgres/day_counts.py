"""What did a day bring, by the sums so far and every step since?"""

from collections.abc import Sequence
from datetime import datetime

from app.domain.day_figures import StateCount
from app.domain.identifiers import ProfileName
from app.journal.day_counts import quarters, state_counts
from app.journal.postgres.database import Connection

_COLUMNS = "profile, quarter, currency, state, orders, amount, captured, refunded"
_OF_DAY = f"""
    SELECT state, currency, sum(orders)::bigint, sum(amount)::bigint, sum(captured)::bigint, sum(refunded)::bigint
    FROM (SELECT {_COLUMNS} FROM day_counts UNION ALL SELECT {_COLUMNS} FROM day_steps) AS both_of_them
    WHERE profile = $1 AND quarter >= $2 AND quarter < $3 GROUP BY state, currency HAVING sum(orders) > 0
"""  # noqa: S608 - names of ours
ADD_UP = f"""
    WITH steps AS (DELETE FROM day_steps RETURNING {_COLUMNS})
    INSERT INTO day_counts
    SELECT profile, quarter, currency, state, sum(orders), sum(amount), sum(captured), sum(refunded)
    FROM steps GROUP BY profile, quarter, currency, state
    ON CONFLICT (profile, quarter, currency, state) DO UPDATE SET
        orders = day_counts.orders + excluded.orders, amount = day_counts.amount + excluded.amount,
        captured = day_counts.captured + excluded.captured, refunded = day_counts.refunded + excluded.refunded
"""  # noqa: S608


async def of_day(
    connection: Connection, profile: ProfileName, begins: datetime, ends: datetime
) -> Sequence[StateCount]:
    rows = await connection.fetch(_OF_DAY, profile, *quarters(begins, ends))
    return state_counts([tuple(row.values()) for row in rows])
