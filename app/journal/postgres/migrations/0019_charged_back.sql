-- A chargeback stands with the order itself, so that a list can tell it. Empty for all others, and never taken off.

ALTER TABLE orders ADD COLUMN charged_back INTEGER CHECK (charged_back = 1);

-- Orders of before. One that was changed past Paydesk is left as it is: no damage is sealed.
UPDATE orders SET charged_back = 1
    WHERE id IN (SELECT order_id FROM timeline WHERE happening = 'charged-back') AND is_as_entered(id);
INSERT INTO ledger (order_id, page) SELECT id, page_of(id) FROM orders WHERE charged_back = 1 ORDER BY id;
