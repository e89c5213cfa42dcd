-- Paydesk's journal: orders, what was intended with them, what happened to them.
--
-- Moments are UTC milliseconds, sums are minor units of the order's currency. No column may hold a card number.

PRAGMA application_id = 0x50446A31;

CREATE TABLE identity (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    journal_id TEXT NOT NULL CHECK (length(journal_id) = 32),
    created_at INTEGER NOT NULL
) STRICT;

INSERT INTO identity
VALUES (1, lower(hex(randomblob(16))), CAST(unixepoch('subsec') * 1000 AS INTEGER));

CREATE TABLE orders (
    -- Order of entry: nothing is ever deleted, so it only grows.
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    profile TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('link', 'phone', 'challenge', 'bank-page')),
    state TEXT NOT NULL CHECK (state IN (
        'not-sent', 'awaiting-payment', 'challenge-pending', 'pending', 'authorised', 'paid', 'part-paid',
        'refunded', 'part-refunded', 'voided', 'declined', 'expired', 'cancelled', 'outcome-unknown', 'mismatch'
    )),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    amount INTEGER NOT NULL CHECK (amount >= 0),
    captured INTEGER CHECK (captured >= 0),
    refunded INTEGER CHECK (refunded >= 0),
    created_at INTEGER NOT NULL,
    state_since INTEGER NOT NULL,
    description TEXT NOT NULL,
    customer_email TEXT NOT NULL,
    customer_phone TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    operator TEXT NOT NULL,
    till TEXT NOT NULL,
    language TEXT NOT NULL,
    gateway_order_id TEXT,
    link_address TEXT,
    link_expires_at INTEGER,
    -- Digits only at the two ends, at most eight and four of them; a mask between.
    card_masked TEXT CHECK (
        length(card_masked) - length(ltrim(card_masked, '0123456789')) <= 8
        AND length(card_masked) - length(rtrim(card_masked, '0123456789')) <= 4
        AND trim(card_masked, '0123456789') <> ''
        AND trim(card_masked, '0123456789') NOT GLOB '*[^*Xx]*'
    ),
    card_brand TEXT CHECK (length(card_brand) <= 40),
    card_expiry TEXT CHECK (length(card_expiry) <= 7),
    last_four TEXT GENERATED ALWAYS AS (substr(card_masked, -4)) VIRTUAL,
    approval_code TEXT NOT NULL,
    reference_number TEXT NOT NULL,
    action_code TEXT NOT NULL,
    cancel_requested INTEGER NOT NULL CHECK (cancel_requested IN (0, 1)),
    remark TEXT NOT NULL,
    paid_at INTEGER,
    asked_at INTEGER,
    version INTEGER NOT NULL CHECK (version > 0),
    -- What a search looks at, case and accents folded, one field a line.
    folded TEXT NOT NULL,
    -- The newest created_at of this and all rows entered before: lets a search by order of entry know when it may
    -- stop, also after a day on which the computer's clock was wrong.
    newest_so_far INTEGER NOT NULL CHECK (newest_so_far >= created_at)
) STRICT;

CREATE INDEX orders_by_age ON orders (created_at, number);
CREATE INDEX orders_by_state ON orders (state, created_at, number);
CREATE INDEX orders_by_profile ON orders (profile, created_at, number);
CREATE INDEX orders_by_profile_and_state ON orders (profile, state, created_at, number);
CREATE INDEX orders_by_last_four ON orders (last_four, created_at, number) WHERE last_four IS NOT NULL;
CREATE INDEX orders_by_gateway_id ON orders (gateway_order_id) WHERE gateway_order_id IS NOT NULL;
CREATE INDEX orders_by_entry ON orders (newest_so_far);
CREATE INDEX orders_entered_late ON orders (newest_so_far - created_at) WHERE newest_so_far > created_at;
CREATE INDEX orders_open ON orders (asked_at, created_at, number)
    WHERE state IN ('awaiting-payment', 'challenge-pending', 'pending', 'outcome-unknown');

-- Every run of one, two and three characters of `folded`, written in hexadecimal. Unlike the trigram tokenizer it
-- also answers for one and two characters, and it is half the size because it keeps no positions.
CREATE VIRTUAL TABLE order_fragments USING fts5(
    fragments, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);

CREATE TABLE order_counts (
    profile TEXT NOT NULL,
    state TEXT NOT NULL,
    orders INTEGER NOT NULL CHECK (orders >= 0),
    PRIMARY KEY (profile, state)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER order_counted AFTER INSERT ON orders BEGIN
    INSERT INTO order_counts VALUES (new.profile, new.state, 1)
    ON CONFLICT DO UPDATE SET orders = orders + 1;
END;

CREATE TRIGGER order_recounted AFTER UPDATE OF state ON orders WHEN old.state <> new.state BEGIN
    UPDATE order_counts SET orders = orders - 1 WHERE profile = old.profile AND state = old.state;
    INSERT INTO order_counts VALUES (new.profile, new.state, 1)
    ON CONFLICT DO UPDATE SET orders = orders + 1;
END;

CREATE TRIGGER orders_stay BEFORE DELETE ON orders BEGIN
    SELECT RAISE(ABORT, 'orders are never deleted');
END;

CREATE TABLE operations (
    id TEXT PRIMARY KEY,
    -- Deferred: the intent is written first, because "already open" must win over "changed meanwhile".
    order_number TEXT NOT NULL REFERENCES orders (number) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('register', 'charge', 'cancel')),
    state TEXT NOT NULL CHECK (state IN ('armed', 'sent', 'done', 'refused', 'not-sent', 'unknown')),
    started_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- This index, not a disabled button, is what stops the double click.
CREATE UNIQUE INDEX operations_open ON operations (order_number, kind)
    WHERE state IN ('armed', 'sent', 'unknown');

-- A new order makes SQLite look for operations that waited for it.
CREATE INDEX operations_by_order ON operations (order_number);

CREATE TABLE timeline (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    at INTEGER NOT NULL,
    happening TEXT NOT NULL,
    facts TEXT NOT NULL CHECK (json_valid(facts))
) STRICT;

CREATE INDEX timeline_by_order ON timeline (order_id);
