-- Acts on money that was taken: captures, voids, refunds, and the fence around a lost charge. An operation now tells
-- how much it moves, what it expected the bank to hold, who wanted it, how often it left, and how it ended. What is
-- new stays empty for operations written before, so that no page of the ledger changes.

ALTER TABLE orders ADD COLUMN held INTEGER CHECK (held >= 0);

CREATE TABLE operations_with_money (
    id TEXT PRIMARY KEY,
    -- Deferred: the intent is written first, because "already open" must win over "changed meanwhile".
    order_number TEXT NOT NULL REFERENCES orders (number) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('register', 'charge', 'cancel', 'capture', 'void', 'refund', 'fence')),
    state TEXT NOT NULL CHECK (state IN (
        'armed', 'sent', 'done', 'refused', 'not-sent', 'unknown', 'not-done', 'needs-person'
    )),
    started_at INTEGER NOT NULL,
    -- A zero would mean "everything" to the bank, so it cannot stand here.
    amount INTEGER CHECK (amount > 0),
    currency TEXT CHECK (length(currency) = 3),
    expected_captured INTEGER CHECK (expected_captured >= 0),
    operator TEXT,
    -- Only a refund (same id, same expected sum) and a capture may leave again.
    attempt INTEGER CHECK (
        attempt BETWEEN 1 AND CASE kind WHEN 'refund' THEN 3 WHEN 'capture' THEN 2 ELSE 1 END
    ),
    first_word TEXT CHECK (first_word IN ('none', 'accepted', 'refused', 'lost')),
    evidence TEXT,
    CHECK ((amount IS NULL) = (currency IS NULL)),
    CHECK (
        kind NOT IN ('capture', 'void', 'refund')
        OR (amount IS NOT NULL AND expected_captured IS NOT NULL AND attempt IS NOT NULL)
    )
) STRICT, WITHOUT ROWID;

INSERT INTO operations_with_money (id, order_number, kind, state, started_at)
SELECT id, order_number, kind, state, started_at FROM operations;

DROP TABLE operations;
ALTER TABLE operations_with_money RENAME TO operations;

-- This index, not a disabled button, is what stops the double click.
CREATE UNIQUE INDEX operations_open ON operations (order_number, kind)
    WHERE state IN ('armed', 'sent', 'unknown', 'needs-person');

-- And this one keeps a capture, a void and a refund of one order from running into each other.
CREATE UNIQUE INDEX operations_on_money ON operations (order_number)
    WHERE kind IN ('capture', 'void', 'refund') AND state IN ('armed', 'sent', 'unknown', 'needs-person');

-- A new order makes SQLite look for operations that waited for it.
CREATE INDEX operations_by_order ON operations (order_number);
