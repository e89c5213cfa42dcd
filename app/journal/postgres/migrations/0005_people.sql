-- Who works here, what each role may do, and the trail of what people did. Nothing here is ever deleted; a line of the
-- trail never changes.

CREATE TABLE people (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name TEXT NOT NULL,
    -- Case and accents folded: a name stands for one person for ever.
    folded TEXT COLLATE "C" NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('clerk', 'senior', 'manager', 'owner')),
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    -- An Argon2 hash, never a PIN.
    pin TEXT NOT NULL CHECK (pin LIKE '$argon2id$%'),
    wrong_pins INTEGER NOT NULL CHECK (wrong_pins >= 0),
    locked_until BIGINT,
    version INTEGER NOT NULL CHECK (version > 0)
);

-- Only what the shop has changed; a role without a row has its usual rights.
CREATE TABLE role_rules (
    role TEXT PRIMARY KEY CHECK (role IN ('clerk', 'senior', 'manager')),
    rights JSON NOT NULL,
    -- The largest sums of one act: right, minor units, currency.
    limits JSON NOT NULL
);

CREATE TABLE trail (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at BIGINT NOT NULL,
    deed TEXT NOT NULL,
    person TEXT NOT NULL,
    till TEXT NOT NULL,
    order_number TEXT,
    reason TEXT NOT NULL,
    facts JSON NOT NULL,
    -- The row of `people` or `role_rules` this line changed, and the SHA-256 of that row afterwards.
    about TEXT,
    seal BYTEA,
    -- The journal of one till and the line in it this one was carried over from.
    origin TEXT UNIQUE,
    CHECK ((about IS NULL) = (seal IS NULL))
);

CREATE INDEX trail_by_age ON trail (at);
CREATE INDEX trail_about ON trail (about, id) WHERE about IS NOT NULL;
CREATE INDEX trail_by_order ON trail (order_number) WHERE order_number IS NOT NULL;

-- What a line is about, as it stands now.
CREATE VIEW sealed AS
    SELECT 'person ' || id AS about, sha256(convert_to(to_jsonb(people)::text, 'UTF8')) AS written FROM people
    UNION ALL
    SELECT 'role ' || role, sha256(convert_to(jsonb_build_array(role, rights::text, limits::text)::text, 'UTF8'))
    FROM role_rules;

CREATE FUNCTION seal_trail_line() RETURNS TRIGGER
LANGUAGE plpgsql SET search_path = paydesk, pg_temp AS $$
BEGIN
    new.seal := (SELECT written FROM sealed WHERE sealed.about = new.about);
    RETURN new;
END
$$;

CREATE TRIGGER trail_line_sealed BEFORE INSERT ON trail
    FOR EACH ROW WHEN (new.about IS NOT NULL) EXECUTE FUNCTION seal_trail_line();

-- Each line of the trail has a line in the ledger: there its number stands below zero, in the place of an order's.
CREATE FUNCTION enter_trail_line() RETURNS TRIGGER
LANGUAGE plpgsql SET search_path = paydesk, pg_temp AS $$
BEGIN
    INSERT INTO ledger (order_id, page) VALUES (-new.id, page_of(-new.id));
    RETURN NULL;
END
$$;

CREATE TRIGGER trail_line_entered AFTER INSERT ON trail FOR EACH ROW EXECUTE FUNCTION enter_trail_line();

ALTER FUNCTION page_of(BIGINT) RENAME TO page_of_order;

CREATE FUNCTION page_of(of_order BIGINT) RETURNS BYTEA LANGUAGE plpgsql STABLE SET search_path = paydesk, pg_temp AS $$
BEGIN
    IF of_order > 0 THEN
        RETURN page_of_order(of_order);
    END IF;
    RETURN (
        SELECT sha256(convert_to(
            'trail' || jsonb_build_array(
                id, at, deed, person, till, order_number, reason, facts::text, about, encode(seal, 'hex'), origin
            )::text, 'UTF8'
        ))
        FROM trail WHERE id = -of_order
    );
END
$$;

CREATE TRIGGER people_stay BEFORE DELETE OR TRUNCATE ON people EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER trail_lines_stay BEFORE DELETE OR TRUNCATE OR UPDATE ON trail EXECUTE FUNCTION refuse_rewriting();

-- Acts at the bank are lines of the trail too, read where they are kept.
CREATE INDEX operations_by_start ON operations (started_at, operator, kind);
