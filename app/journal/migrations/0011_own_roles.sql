-- Roles the shop makes itself, beside the four that are always there.
--
-- The table of people stays as it is: only the words its schema takes become more, in the way SQLite's own manual gives
-- for a change that touches no row (https://sqlite.org/lang_altertable.html, section 8).

CREATE TABLE own_roles (
    key TEXT PRIMARY KEY CHECK (key GLOB 'own-*'),
    name TEXT NOT NULL,
    -- Case and accents folded: no two roles are mixed up.
    folded TEXT NOT NULL UNIQUE,
    rights TEXT NOT NULL CHECK (json_valid(rights)),
    -- The largest sums of one act: right, minor units, currency.
    limits TEXT NOT NULL CHECK (json_valid(limits)),
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER own_roles_stay BEFORE DELETE ON own_roles BEGIN
    SELECT RAISE(ABORT, 'roles are never deleted');
END;

PRAGMA writable_schema = ON;

UPDATE sqlite_schema
SET sql = replace(sql, 'CHECK (role IN (''clerk'', ''senior'', ''manager'', ''owner''))',
    'CHECK (role IN (''clerk'', ''senior'', ''manager'', ''owner'') OR role GLOB ''own-*'')')
WHERE type = 'table' AND name = 'people';

PRAGMA writable_schema = RESET;
