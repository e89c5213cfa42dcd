-- What banks told without being asked. A notice changes no order: it only makes Paydesk ask.

CREATE TABLE notices (
    profile TEXT NOT NULL,
    -- SHA-256 of what the bank signed: the same message again is the same row.
    fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64),
    received_at INTEGER NOT NULL,
    claim TEXT NOT NULL,
    succeeded INTEGER CHECK (succeeded IN (0, 1)),
    gateway_order_id TEXT,
    also_known_as TEXT,
    order_number TEXT,
    matched INTEGER NOT NULL DEFAULT 0 CHECK (matched IN (0, 1)),
    PRIMARY KEY (profile, fingerprint)
) STRICT, WITHOUT ROWID;

CREATE INDEX notices_by_age ON notices (received_at);
CREATE INDEX notices_unmatched ON notices (received_at) WHERE matched = 0;
