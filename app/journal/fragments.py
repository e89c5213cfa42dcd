"""Which orders the index of fragments does not hold as they are now, and how they get into it in a quiet moment.

Entering an order costs a quarter of a write, and more the more orders there are. So a write only notes that it is to
be done, in its own transaction. A search looks at the orders noted as well: it never misses one, and writes nothing.
"""

import apsw

from app.journal.folding import fragments_of

AT_ONCE = 20
"""A few milliseconds, in which a payment waits."""

_NOTE = "INSERT OR IGNORE INTO to_index VALUES (?)"
_FIRST = "SELECT order_id FROM to_index WHERE order_id > 0 LIMIT 1"
_NEXT = """
    SELECT orders.id, folded FROM to_index CROSS JOIN orders ON orders.id = to_index.order_id
    ORDER BY to_index.order_id LIMIT ?
"""
_ENTER = "INSERT OR REPLACE INTO order_fragments (rowid, fragments) VALUES (?, ?)"
_ENTERED = "DELETE FROM to_index WHERE order_id <= ?"


def note(connection: apsw.Connection, order_id: int) -> None:
    """Note that the texts of an order are new or have changed."""
    connection.execute(_NOTE, (order_id,))


def are_put_off(connection: apsw.Connection) -> bool:
    """Tell whether the index is behind."""
    return connection.execute(_FIRST).fetchone() is not None


def enter_next(connection: apsw.Connection) -> None:
    """Enter the next orders that were put off; in one transaction with taking their notes away."""
    orders = list(connection.execute(_NEXT, (AT_ONCE,)))
    connection.executemany(_ENTER, [(order_id, fragments_of(folded)) for order_id, folded in orders])
    if orders:
        connection.execute(_ENTERED, (orders[-1][0],))
