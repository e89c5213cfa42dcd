-- One line for every write to the books: which order's page was written, what stood on it afterwards, and a hash over
-- this line and all lines before it. Pages and hashes are made in `ledger.py`.

CREATE TABLE ledger (
    sequence INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL,
    -- SHA-256 of the order's page: its row, its operations and its timeline.
    page BLOB NOT NULL CHECK (length(page) = 32),
    -- SHA-256 of the link before, sequence, order_id and page.
    link BLOB NOT NULL CHECK (length(link) = 32)
) STRICT;

CREATE INDEX ledger_by_order ON ledger (order_id);

CREATE TRIGGER ledger_lines_stay BEFORE DELETE ON ledger BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows');
END;

CREATE TRIGGER ledger_lines_never_change BEFORE UPDATE ON ledger BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows');
END;

-- Orders the bank must be asked about before money moves again, because this journal was put back from a copy.
CREATE TABLE to_reconcile (
    order_id INTEGER PRIMARY KEY REFERENCES orders (id)
) STRICT;
