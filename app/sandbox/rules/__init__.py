"""What may happen? Every rule of an order's life and of money; no HTTP here."""
