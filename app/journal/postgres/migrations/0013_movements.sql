-- On which day money of an order moved: taken, held, captured, given back, let go. Lists are narrowed by it.
--
-- What moved stands in the timeline, in the fact `moved` ("paid 1250 2026-03-14T10:00:00.000+00:00; ..."); from there it
-- can be made again. What cannot be read there is left out: no payment is refused for the sake of a list.

CREATE TABLE movements (
    order_id BIGINT NOT NULL REFERENCES orders (id),
    kind TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (order_id, kind, at)
);

CREATE INDEX movements_by_day ON movements (kind, at);

-- Read as text: an entry may hold escapes that PostgreSQL keeps as JSON but takes apart for nobody.
CREATE FUNCTION moved_in(facts JSON) RETURNS TEXT LANGUAGE sql IMMUTABLE AS $$
    SELECT substring(facts::text FROM '"moved"\s*:\s*"([^"\\]*)"')
$$;

CREATE VIEW movements_told AS
SELECT timeline.id AS entry, timeline.order_id, split_part(told, ' ', 1) AS kind,
    round(extract(epoch FROM split_part(told, ' ', 3)::timestamptz) * 1000)::bigint AS at
FROM timeline, unnest(string_to_array(moved_in(facts), '; ')) AS told
WHERE told ~ '^[a-z-]+ [0-9]+ [0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}[+]00:00$';

INSERT INTO movements SELECT order_id, kind, at FROM movements_told ON CONFLICT DO NOTHING;

CREATE FUNCTION note_movements() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO movements SELECT order_id, kind, at FROM movements_told WHERE entry = new.id ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;

CREATE TRIGGER money_moved AFTER INSERT ON timeline
    FOR EACH ROW WHEN (moved_in(new.facts) IS NOT NULL) EXECUTE FUNCTION note_movements();
