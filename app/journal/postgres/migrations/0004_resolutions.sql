-- What two persons say of an act whose end the bank does not tell.

ALTER TABLE operations
    ADD COLUMN by_people INTEGER CHECK (by_people IS NULL OR (by_people = 1 AND state IN ('done', 'not-done')));

CREATE INDEX operations_by_people ON operations (order_number) WHERE by_people = 1;

ALTER TABLE orders ADD COLUMN peoples_word TEXT CHECK (peoples_word IN ('taken', 'not-taken'));

-- Two persons, not one twice; and nobody may say of the same act a second time how it ended.
ALTER TABLE timeline ADD CONSTRAINT resolved_by_two CHECK (
    happening <> 'resolved' OR coalesce(
        length(facts ->> 'said_by') > 0 AND length(facts ->> 'confirmed_by') > 0
        AND facts ->> 'said_by' <> facts ->> 'confirmed_by', false
    )
);

CREATE UNIQUE INDEX timeline_resolved_once ON timeline ((facts ->> 'operation')) WHERE happening = 'resolved';
