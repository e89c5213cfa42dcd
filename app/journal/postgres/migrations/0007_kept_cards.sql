-- Cards the bank keeps: a new way to pay, and the lines about a customer's cards found by the customer.

ALTER TABLE orders
    DROP CONSTRAINT orders_mode_check,
    ADD CONSTRAINT orders_mode_check CHECK (
        mode IN ('link', 'phone', 'challenge', 'bank-page', 'stored-card')
    );

-- Of an order without a kept card nothing stands here.
CREATE INDEX timeline_by_customer ON timeline ((facts ->> 'customer'))
    WHERE happening IN ('card-agreed', 'card-offered', 'card-kept');
