-- Cards the bank keeps: a new way to pay, and the lines about a customer's cards found by the customer.
--
-- The table holds every order there is and stays as it is: only the words its schema takes become one more, in the way
-- SQLite's own manual gives for a change that touches no row (https://sqlite.org/lang_altertable.html, section 8).

PRAGMA writable_schema = ON;

UPDATE sqlite_schema
SET sql = replace(sql, '(''link'', ''phone'', ''challenge'', ''bank-page'')',
    '(''link'', ''phone'', ''challenge'', ''bank-page'', ''stored-card'')')
WHERE type = 'table' AND name = 'orders';

PRAGMA writable_schema = RESET;

-- Of an order without a kept card nothing stands here.
CREATE INDEX timeline_by_customer ON timeline (json_extract(facts, '$.customer'))
    WHERE happening IN ('card-agreed', 'card-offered', 'card-kept');
