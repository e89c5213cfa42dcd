-- Badges that pick a person at the till. A lost one leaves its row without a code.

CREATE TABLE badges (
    person INTEGER PRIMARY KEY REFERENCES people (id),
    -- An Argon2 hash, never what stands on the badge.
    code TEXT CHECK (code GLOB '$argon2id$*')
) STRICT;

CREATE TRIGGER badges_stay BEFORE DELETE ON badges BEGIN
    SELECT RAISE(ABORT, 'badges are never deleted');
END;
