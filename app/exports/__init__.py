"""How is a list written as a file? CSV and Excel; whole, or not at all."""
