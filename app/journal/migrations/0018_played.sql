-- Whether an order was made where no real money moves stands with the order itself: its bank may be taken from the till,
-- or be another one under the same name. Empty for orders of before.

ALTER TABLE orders ADD COLUMN played INTEGER CHECK (played IN (0, 1));
