-- On which day money of an order moved: taken, held, captured, given back, let go. Lists are narrowed by it.
--
-- What moved stands in the timeline, in the fact `moved` ("paid 1250 2026-03-14T10:00:00.000+00:00; ..."); from there it
-- can be made again. What cannot be read there is left out: no payment is refused for the sake of a list.

CREATE TABLE movements (
    order_id INTEGER NOT NULL REFERENCES orders (id),
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (order_id, kind, at)
) STRICT, WITHOUT ROWID;

CREATE INDEX movements_by_day ON movements (kind, at);

CREATE VIEW movements_told AS
SELECT timeline.id AS entry, timeline.order_id, substr(value, 1, instr(value, ' ') - 1) AS kind,
    CAST(round(unixepoch(substr(value, -29), 'subsec') * 1000) AS INTEGER) AS at
FROM timeline, json_each(
    iif(json_valid('["' || replace(facts ->> '$.moved', '; ', '","') || '"]'),
        '["' || replace(facts ->> '$.moved', '; ', '","') || '"]', '[]')
)
WHERE facts ->> '$.moved' IS NOT NULL;

INSERT OR IGNORE INTO movements SELECT order_id, kind, at FROM movements_told;

CREATE TRIGGER money_moved AFTER INSERT ON timeline WHEN new.facts ->> '$.moved' IS NOT NULL BEGIN
    INSERT OR IGNORE INTO movements SELECT order_id, kind, at FROM movements_told WHERE entry = new.id;
END;
