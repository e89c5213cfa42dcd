-- What two persons say of an act whose end the bank does not tell. New columns are empty for everything written before,
-- so that no page of the ledger changes.

ALTER TABLE operations ADD COLUMN by_people INTEGER CHECK (by_people IS NULL OR (by_people = 1 AND state IN ('done', 'not-done')));

CREATE INDEX operations_by_people ON operations (by_people, order_number) WHERE by_people = 1;

ALTER TABLE orders ADD COLUMN peoples_word TEXT CHECK (peoples_word IN ('taken', 'not-taken'));

-- Two persons, not one twice; and nobody may say of the same act a second time how it ended.
CREATE TRIGGER resolved_by_two BEFORE INSERT ON timeline
WHEN new.happening = 'resolved' AND NOT coalesce(
    length(new.facts ->> 'said_by') > 0 AND length(new.facts ->> 'confirmed_by') > 0
    AND new.facts ->> 'said_by' <> new.facts ->> 'confirmed_by', 0
)
BEGIN
    SELECT RAISE(ABORT, 'it takes two persons');
END;

CREATE UNIQUE INDEX timeline_resolved_once ON timeline (facts ->> 'operation') WHERE happening = 'resolved';
