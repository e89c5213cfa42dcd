"""The bank's page inside the till. Importing this package alone does not load the web engine."""
