"""The JSON generation: `/api2/…`."""
