-- Reports of closed business days are lines of the trail, and rest on its promises. Beside them stands which movements
-- of money each one counted, so that every movement is counted once.

CREATE TABLE counted (
    order_number TEXT NOT NULL REFERENCES orders (number),
    -- The how-manieth movement of its order.
    place INTEGER NOT NULL CHECK (place > 0),
    profile TEXT NOT NULL,
    -- The number of the report; 0 for what moved before the shop closed its first day.
    report INTEGER NOT NULL CHECK (report >= 0),
    PRIMARY KEY (order_number, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX counted_by_report ON counted (profile, report);

CREATE TRIGGER counted_stays BEFORE DELETE ON counted BEGIN
    SELECT RAISE(ABORT, 'what was counted stays counted');
END;

CREATE TRIGGER counted_never_changes BEFORE UPDATE ON counted BEGIN
    SELECT RAISE(ABORT, 'what was counted stays counted');
END;

-- Numbers without gaps begin with no number twice.
CREATE UNIQUE INDEX trail_day_reports ON trail (facts ->> 'profile', CAST(facts ->> 'number' AS INTEGER))
    WHERE deed = 'day-closed';

-- Where counting begins: what was written before says nothing of sums.
CREATE TABLE counting_begins (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    line INTEGER NOT NULL
) STRICT;

INSERT INTO counting_begins SELECT 1, coalesce(max(sequence), 0) FROM ledger;
