-- Acts on money that was taken: captures, voids, refunds, and the fence around a lost charge. An operation now tells
-- how much it moves, what it expected the bank to hold, who wanted it, how often it left, and how it ended.

ALTER TABLE orders ADD COLUMN held BIGINT CHECK (held >= 0);

ALTER TABLE operations
    DROP CONSTRAINT operations_kind_check,
    DROP CONSTRAINT operations_state_check,
    ADD CONSTRAINT operations_kind_check CHECK (
        kind IN ('register', 'charge', 'cancel', 'capture', 'void', 'refund', 'fence')
    ),
    ADD CONSTRAINT operations_state_check CHECK (state IN (
        'armed', 'sent', 'done', 'refused', 'not-sent', 'unknown', 'not-done', 'needs-person'
    )),
    -- A zero would mean "everything" to the bank, so it cannot stand here.
    ADD COLUMN amount BIGINT CHECK (amount > 0),
    ADD COLUMN currency TEXT CHECK (length(currency) = 3),
    ADD COLUMN expected_captured BIGINT CHECK (expected_captured >= 0),
    ADD COLUMN operator TEXT,
    -- Only a refund (same id, same expected sum) and a capture may leave again.
    ADD COLUMN attempt INTEGER CHECK (
        attempt BETWEEN 1 AND CASE kind WHEN 'refund' THEN 3 WHEN 'capture' THEN 2 ELSE 1 END
    ),
    ADD COLUMN first_word TEXT CHECK (first_word IN ('none', 'accepted', 'refused', 'lost')),
    ADD COLUMN evidence TEXT,
    ADD CHECK ((amount IS NULL) = (currency IS NULL)),
    ADD CHECK (
        kind NOT IN ('capture', 'void', 'refund')
        OR (amount IS NOT NULL AND expected_captured IS NOT NULL AND attempt IS NOT NULL)
    );

-- This index, not a disabled button, is what stops the double click and the second till.
DROP INDEX operations_open;
CREATE UNIQUE INDEX operations_open ON operations (order_number, kind)
    WHERE state IN ('armed', 'sent', 'unknown', 'needs-person');

-- And this one keeps a capture, a void and a refund of one order from running into each other.
CREATE UNIQUE INDEX operations_on_money ON operations (order_number)
    WHERE kind IN ('capture', 'void', 'refund') AND state IN ('armed', 'sent', 'unknown', 'needs-person');
