"""How is a bank's own file read? CSV and Excel, into rows of text."""
