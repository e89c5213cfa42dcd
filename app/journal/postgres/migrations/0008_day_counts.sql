-- What each quarter of an hour brought, by state: the day at a glance, without walking through its orders.
--
-- A business day is a run of quarters, wherever the shop is and whenever its day ends. An order counts where it was
-- made, in the state it has now. Sums are in minor units. As with order_counts there are the sums so far and every
-- step since, so that no till waits for another one.

CREATE TABLE day_counts (
    profile TEXT NOT NULL,
    -- Since 1970 (UTC).
    quarter BIGINT NOT NULL,
    currency TEXT NOT NULL,
    state TEXT NOT NULL,
    orders BIGINT NOT NULL,
    amount BIGINT NOT NULL,
    captured BIGINT NOT NULL,
    refunded BIGINT NOT NULL,
    PRIMARY KEY (profile, quarter, currency, state)
);

CREATE TABLE day_steps (
    profile TEXT NOT NULL,
    quarter BIGINT NOT NULL,
    currency TEXT NOT NULL,
    state TEXT NOT NULL,
    orders INTEGER NOT NULL,
    amount BIGINT NOT NULL,
    captured BIGINT NOT NULL,
    refunded BIGINT NOT NULL
);

INSERT INTO day_counts
SELECT profile, created_at / 900000, currency, state, count(*), sum(amount), sum(coalesce(captured, 0)),
    sum(coalesce(refunded, 0))
FROM orders GROUP BY 1, 2, 3, 4;

CREATE FUNCTION count_order_in_day() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        INSERT INTO day_steps VALUES (
            old.profile, old.created_at / 900000, old.currency, old.state, -1, -old.amount, -coalesce(old.captured, 0),
            -coalesce(old.refunded, 0)
        );
    END IF;
    INSERT INTO day_steps VALUES (
        new.profile, new.created_at / 900000, new.currency, new.state, 1, new.amount, coalesce(new.captured, 0),
        coalesce(new.refunded, 0)
    );
    RETURN NULL;
END
$$;

CREATE TRIGGER order_counted_in_day AFTER INSERT ON orders FOR EACH ROW EXECUTE FUNCTION count_order_in_day();

CREATE TRIGGER order_recounted_in_day AFTER UPDATE OF state, captured, refunded ON orders
    FOR EACH ROW WHEN (
        old.state <> new.state OR old.captured IS DISTINCT FROM new.captured
        OR old.refunded IS DISTINCT FROM new.refunded
    ) EXECUTE FUNCTION count_order_in_day();
