"""What does the customer see? The payment page, the card's issuer, codes to scan, and the ways back to the shop."""
