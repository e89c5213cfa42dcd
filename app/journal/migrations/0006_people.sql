-- Who works here, what each role may do, and the trail of what people did. Nothing here is ever deleted; a line of the
-- trail never changes.

CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    -- Case and accents folded: a name stands for one person for ever.
    folded TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('clerk', 'senior', 'manager', 'owner')),
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    -- An Argon2 hash, never a PIN.
    pin TEXT NOT NULL CHECK (pin GLOB '$argon2id$*'),
    wrong_pins INTEGER NOT NULL CHECK (wrong_pins >= 0),
    locked_until INTEGER,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT;

CREATE TRIGGER people_stay BEFORE DELETE ON people BEGIN
    SELECT RAISE(ABORT, 'people are never deleted');
END;

-- Only what the shop has changed; a role without a row has its usual rights.
CREATE TABLE role_rules (
    role TEXT PRIMARY KEY CHECK (role IN ('clerk', 'senior', 'manager')),
    rights TEXT NOT NULL CHECK (json_valid(rights)),
    -- The largest sums of one act: right, minor units, currency.
    limits TEXT NOT NULL CHECK (json_valid(limits))
) STRICT, WITHOUT ROWID;

CREATE TABLE trail (
    -- The line of the ledger that speaks of this one.
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    deed TEXT NOT NULL,
    person TEXT NOT NULL,
    till TEXT NOT NULL,
    order_number TEXT,
    reason TEXT NOT NULL,
    facts TEXT NOT NULL CHECK (json_valid(facts)),
    -- The row of `people` or `role_rules` this line changed, and the SHA-256 of that row afterwards.
    about TEXT,
    seal BLOB CHECK (length(seal) = 32),
    CHECK ((about IS NULL) = (seal IS NULL))
) STRICT;

CREATE INDEX trail_by_age ON trail (at);
CREATE INDEX trail_about ON trail (about) WHERE about IS NOT NULL;
CREATE INDEX trail_by_order ON trail (order_number) WHERE order_number IS NOT NULL;

CREATE TRIGGER trail_lines_stay BEFORE DELETE ON trail BEGIN
    SELECT RAISE(ABORT, 'the trail only grows');
END;

CREATE TRIGGER trail_lines_never_change BEFORE UPDATE ON trail BEGIN
    SELECT RAISE(ABORT, 'the trail only grows');
END;

-- Acts at the bank are lines of the trail too, read where they are kept.
CREATE INDEX operations_by_start ON operations (started_at, operator, kind);
