-- Paydesk's journal for several tills: the same books as the SQLite file of one till, in the same columns.
--
-- Moments are UTC milliseconds of the tills' clocks, sums are minor units of the order's currency. No column may hold
-- a card number. What the server stamps by its own clock is a TIMESTAMPTZ.

CREATE TABLE identity (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    journal_id TEXT NOT NULL CHECK (length(journal_id) = 32),
    created_at BIGINT NOT NULL
);

INSERT INTO identity
VALUES (1, replace(gen_random_uuid()::text, '-', ''), floor(extract(epoch FROM now()) * 1000));

CREATE TABLE orders (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- Compared byte by byte, as everywhere else: lists are sorted by it after the moment.
    number TEXT COLLATE "C" NOT NULL UNIQUE,
    profile TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('link', 'phone', 'challenge', 'bank-page')),
    state TEXT NOT NULL CHECK (state IN (
        'not-sent', 'awaiting-payment', 'challenge-pending', 'pending', 'authorised', 'paid', 'part-paid',
        'refunded', 'part-refunded', 'voided', 'declined', 'expired', 'cancelled', 'outcome-unknown', 'mismatch'
    )),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    amount BIGINT NOT NULL CHECK (amount >= 0),
    captured BIGINT CHECK (captured >= 0),
    refunded BIGINT CHECK (refunded >= 0),
    created_at BIGINT NOT NULL,
    state_since BIGINT NOT NULL,
    description TEXT NOT NULL,
    customer_email TEXT NOT NULL,
    customer_phone TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    operator TEXT NOT NULL,
    till TEXT NOT NULL,
    language TEXT NOT NULL,
    gateway_order_id TEXT,
    link_address TEXT,
    link_expires_at BIGINT,
    -- Digits only at the two ends, at most eight and four of them; a mask between.
    card_masked TEXT CHECK (card_masked ~ '^[0-9]{0,8}[*Xx]+[0-9]{0,4}$'),
    card_brand TEXT CHECK (length(card_brand) <= 40),
    card_expiry TEXT CHECK (length(card_expiry) <= 7),
    last_four TEXT GENERATED ALWAYS AS (right(card_masked, 4)) STORED,
    approval_code TEXT NOT NULL,
    reference_number TEXT NOT NULL,
    action_code TEXT NOT NULL,
    cancel_requested INTEGER NOT NULL CHECK (cancel_requested IN (0, 1)),
    remark TEXT NOT NULL,
    paid_at BIGINT,
    asked_at BIGINT,
    version INTEGER NOT NULL CHECK (version > 0),
    -- What a search looks at, case and accents folded by Paydesk, one field a line.
    folded TEXT NOT NULL,
    -- So that a till that was cut off can read what it missed.
    written_at TIMESTAMPTZ NOT NULL
);

CREATE INDEX orders_by_age ON orders (created_at, number);
CREATE INDEX orders_by_state ON orders (state, created_at, number);
CREATE INDEX orders_by_profile ON orders (profile, created_at, number);
CREATE INDEX orders_by_profile_and_state ON orders (profile, state, created_at, number);
CREATE INDEX orders_by_last_four ON orders (last_four, created_at, number) WHERE last_four IS NOT NULL;
CREATE INDEX orders_by_gateway_id ON orders (gateway_order_id) WHERE gateway_order_id IS NOT NULL;
CREATE INDEX orders_by_writing ON orders (written_at);
CREATE INDEX orders_open ON orders (asked_at NULLS FIRST, created_at, number)
    WHERE state IN ('awaiting-payment', 'challenge-pending', 'pending', 'outcome-unknown');

-- A server without pg_trgm finds the same, only slower.
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_available_extensions WHERE name = 'pg_trgm') THEN
        CREATE EXTENSION IF NOT EXISTS pg_trgm;
        CREATE INDEX orders_by_fragment ON orders USING gin (folded gin_trgm_ops);
    END IF;
END
$$;

-- How many orders are in each state: the sums so far, and every step since. A shared counter would make each till
-- wait for the others, and for each other in circles; steps are only ever added.
CREATE TABLE order_counts (
    profile TEXT NOT NULL,
    state TEXT NOT NULL,
    orders BIGINT NOT NULL,
    PRIMARY KEY (profile, state)
);

CREATE TABLE order_steps (
    profile TEXT NOT NULL,
    state TEXT NOT NULL,
    orders INTEGER NOT NULL
);

CREATE FUNCTION count_order() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        INSERT INTO order_steps VALUES (old.profile, old.state, -1);
    END IF;
    INSERT INTO order_steps VALUES (new.profile, new.state, 1);
    RETURN NULL;
END
$$;

CREATE TRIGGER order_counted AFTER INSERT ON orders FOR EACH ROW EXECUTE FUNCTION count_order();

CREATE TRIGGER order_recounted AFTER UPDATE OF state ON orders
    FOR EACH ROW WHEN (old.state <> new.state) EXECUTE FUNCTION count_order();

CREATE FUNCTION refuse_deletion() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'orders are never deleted';
END
$$;

CREATE TRIGGER orders_stay BEFORE DELETE OR TRUNCATE ON orders EXECUTE FUNCTION refuse_deletion();

CREATE TABLE operations (
    id TEXT COLLATE "C" PRIMARY KEY,
    -- Deferred: the intent is written first, because "already open" must win over "changed meanwhile".
    order_number TEXT COLLATE "C" NOT NULL REFERENCES orders (number) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('register', 'charge', 'cancel')),
    state TEXT NOT NULL CHECK (state IN ('armed', 'sent', 'done', 'refused', 'not-sent', 'unknown')),
    started_at BIGINT NOT NULL,
    -- Which running Paydesk intends it. It holds the advisory lock of this number for as long as it runs.
    run BIGINT NOT NULL
);

-- This index, not a disabled button, is what stops the double click and the second till.
CREATE UNIQUE INDEX operations_open ON operations (order_number, kind)
    WHERE state IN ('armed', 'sent', 'unknown');

CREATE TABLE timeline (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    order_id BIGINT NOT NULL REFERENCES orders (id),
    at BIGINT NOT NULL,
    happening TEXT NOT NULL,
    facts JSON NOT NULL
);

CREATE INDEX timeline_by_order ON timeline (order_id);

CREATE TABLE notices (
    profile TEXT NOT NULL,
    -- SHA-256 of what the bank signed: the same message again is the same row.
    fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64),
    received_at BIGINT NOT NULL,
    claim TEXT NOT NULL,
    succeeded INTEGER CHECK (succeeded IN (0, 1)),
    gateway_order_id TEXT,
    also_known_as TEXT,
    order_number TEXT,
    matched INTEGER NOT NULL DEFAULT 0 CHECK (matched IN (0, 1)),
    PRIMARY KEY (profile, fingerprint)
);

CREATE INDEX notices_by_age ON notices (received_at);
CREATE INDEX notices_unmatched ON notices (received_at) WHERE matched = 0;

-- When some till last asked the bank about an order: the others leave it alone for a while.
CREATE TABLE questions (
    order_number TEXT COLLATE "C" PRIMARY KEY REFERENCES orders (number),
    asked_at TIMESTAMPTZ NOT NULL
);
