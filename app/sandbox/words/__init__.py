"""What do the bank's words stand for? Accounts and switches, currencies, ids, moments: used by every room above."""
