-- Badges that pick a person at the till. A lost one leaves its row without a code.

CREATE TABLE badges (
    person BIGINT PRIMARY KEY REFERENCES people (id),
    -- An Argon2 hash, never what stands on the badge.
    code TEXT CHECK (code LIKE '$argon2id$%')
);

CREATE TRIGGER badges_stay BEFORE DELETE OR TRUNCATE ON badges EXECUTE FUNCTION refuse_rewriting();

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
    FROM own_roles
    UNION ALL
    SELECT 'badge ' || person, sha256(convert_to(jsonb_build_array(person, code)::text, 'UTF8')) FROM badges;
