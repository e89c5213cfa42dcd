-- Which movement of money agreed with which file of a bank: once, so that a payment told in two files is seen to be told
-- twice. Each reading of a file is a line of the trail that names its reading and seals the rows it brought.

CREATE TABLE agreed (
    order_number TEXT NOT NULL REFERENCES orders (number),
    -- The how-manieth movement of its order.
    place INTEGER NOT NULL CHECK (place > 0),
    -- What tells the file's content from that of all others, its name, and the day the bank gave, "" for none.
    content TEXT NOT NULL,
    file TEXT NOT NULL,
    day TEXT NOT NULL,
    reading TEXT NOT NULL,
    PRIMARY KEY (order_number, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX agreed_by_reading ON agreed (reading);

CREATE TRIGGER agreed_stays BEFORE DELETE ON agreed BEGIN
    SELECT RAISE(ABORT, 'what agreed stays agreed');
END;

CREATE TRIGGER agreed_never_changes BEFORE UPDATE ON agreed BEGIN
    SELECT RAISE(ABORT, 'what agreed stays agreed');
END;

-- Of which content the file was that a waiting line stands in; "" for those kept before.
ALTER TABLE statement_lines ADD COLUMN content TEXT NOT NULL DEFAULT '';

CREATE INDEX trail_readings ON trail (facts ->> 'reading') WHERE deed = 'statement-read';

-- What was accepted is found by its mark, however much was accepted since.
CREATE INDEX trail_accepted ON trail (facts ->> 'profile', facts ->> 'mark') WHERE deed = 'difference-accepted';
