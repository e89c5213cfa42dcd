-- Lines of the banks' own files that agree with nothing here. They say nothing about money of the shop: they wait for
-- a person, or for money they fit, and are gone then. Who accepted one stands in the trail.

CREATE TABLE statement_lines (
    profile TEXT NOT NULL,
    mark TEXT NOT NULL,
    kind TEXT NOT NULL,
    -- By which names the bank knows the payment, as JSON; never a card.
    keys TEXT NOT NULL CHECK (json_valid(keys)),
    minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    day TEXT NOT NULL,
    line INTEGER NOT NULL,
    file TEXT NOT NULL,
    order_number TEXT,
    read_at INTEGER NOT NULL,
    PRIMARY KEY (profile, mark)
) STRICT, WITHOUT ROWID;
