-- Which movement of money agreed with which file of a bank: once, so that a payment told in two files is seen to be told
-- twice. Each reading of a file is a line of the trail that names its reading and seals the rows it brought.

CREATE TABLE agreed (
    order_number TEXT COLLATE "C" NOT NULL REFERENCES orders (number),
    -- The how-manieth movement of its order.
    place INTEGER NOT NULL CHECK (place > 0),
    -- What tells the file's content from that of all others, its name, and the day the bank gave, "" for none.
    content TEXT NOT NULL,
    file TEXT NOT NULL,
    day TEXT NOT NULL,
    reading TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (order_number, place)
);

CREATE INDEX agreed_by_reading ON agreed (reading);

CREATE TRIGGER agreed_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON agreed EXECUTE FUNCTION refuse_rewriting();

-- Of which content the file was that a waiting line stands in; "" for those kept before.
ALTER TABLE statement_lines ADD COLUMN content TEXT NOT NULL DEFAULT '';

CREATE INDEX trail_readings ON trail (((facts ->> 'reading') COLLATE "C")) WHERE deed = 'statement-read';

-- What was accepted is found by its mark, however much was accepted since.
CREATE INDEX trail_accepted ON trail ((facts ->> 'profile'), (facts ->> 'mark')) WHERE deed = 'difference-accepted';
