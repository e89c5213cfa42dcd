-- Roles the shop makes itself, beside the four that are always there.

CREATE TABLE own_roles (
    key TEXT PRIMARY KEY CHECK (key LIKE 'own-%'),
    name TEXT NOT NULL,
    -- Case and accents folded: no two roles are mixed up.
    folded TEXT COLLATE "C" NOT NULL UNIQUE,
    rights JSON NOT NULL,
    -- The largest sums of one act: right, minor units, currency.
    limits JSON NOT NULL,
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    version INTEGER NOT NULL CHECK (version > 0)
);

CREATE TRIGGER own_roles_stay BEFORE DELETE OR TRUNCATE ON own_roles EXECUTE FUNCTION refuse_rewriting();

ALTER TABLE people DROP CONSTRAINT people_role_check;
ALTER TABLE people ADD CONSTRAINT people_role_check
    CHECK (role IN ('clerk', 'senior', 'manager', 'owner') OR role LIKE 'own-%');

-- What a line is about, as it stands now.
CREATE OR REPLACE VIEW sealed AS
    SELECT 'person ' || id AS about, sha256(convert_to(to_jsonb(people)::text, 'UTF8')) AS written FROM people
    UNION ALL
    SELECT 'role ' || role, sha256(convert_to(jsonb_build_array(role, rights::text, limits::text)::text, 'UTF8'))
    FROM role_rules
    UNION ALL
    SELECT 'own role ' || key, sha256(convert_to(
        jsonb_build_array(key, name, folded, rights::text, limits::text, retired, version)::text, 'UTF8'
    ))
    FROM own_roles;
