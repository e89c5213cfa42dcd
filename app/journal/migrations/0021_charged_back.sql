-- A chargeback stands with the order itself, so that a list can tell it. Empty for all others, and never taken off.
-- Orders of before are marked by `migrate.py`, each with its line in the ledger.

ALTER TABLE orders ADD COLUMN charged_back INTEGER CHECK (charged_back = 1);
