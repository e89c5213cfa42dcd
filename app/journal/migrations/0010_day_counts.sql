-- What each quarter of an hour brought, by state: the day at a glance, without walking through its orders.
--
-- A business day is a run of quarters, wherever the shop is and whenever its day ends. An order counts where it was
-- made, in the state it has now. Sums are in minor units.

CREATE TABLE day_counts (
    profile TEXT NOT NULL,
    -- Since 1970 (UTC).
    quarter INTEGER NOT NULL,
    currency TEXT NOT NULL,
    state TEXT NOT NULL,
    orders INTEGER NOT NULL CHECK (orders >= 0),
    amount INTEGER NOT NULL CHECK (amount >= 0),
    captured INTEGER NOT NULL CHECK (captured >= 0),
    refunded INTEGER NOT NULL CHECK (refunded >= 0),
    PRIMARY KEY (profile, quarter, currency, state)
) STRICT, WITHOUT ROWID;

INSERT INTO day_counts
SELECT profile, created_at / 900000, currency, state, count(*), sum(amount), sum(coalesce(captured, 0)),
    sum(coalesce(refunded, 0))
FROM orders GROUP BY 1, 2, 3, 4;

CREATE TRIGGER order_counted_in_day AFTER INSERT ON orders BEGIN
    INSERT INTO day_counts VALUES (
        new.profile, new.created_at / 900000, new.currency, new.state, 1, new.amount, coalesce(new.captured, 0),
        coalesce(new.refunded, 0)
    )
    ON CONFLICT DO UPDATE SET orders = orders + 1, amount = amount + excluded.amount,
        captured = captured + excluded.captured, refunded = refunded + excluded.refunded;
END;

CREATE TRIGGER order_recounted_in_day AFTER UPDATE OF state, captured, refunded ON orders
WHEN old.state <> new.state OR old.captured IS NOT new.captured OR old.refunded IS NOT new.refunded
BEGIN
    UPDATE day_counts SET orders = orders - 1, amount = amount - old.amount,
        captured = captured - coalesce(old.captured, 0), refunded = refunded - coalesce(old.refunded, 0)
    WHERE profile = old.profile AND quarter = old.created_at / 900000 AND currency = old.currency
        AND state = old.state;
    INSERT INTO day_counts VALUES (
        new.profile, new.created_at / 900000, new.currency, new.state, 1, new.amount, coalesce(new.captured, 0),
        coalesce(new.refunded, 0)
    )
    ON CONFLICT DO UPDATE SET orders = orders + 1, amount = amount + excluded.amount,
        captured = captured + excluded.captured, refunded = refunded + excluded.refunded;
END;
