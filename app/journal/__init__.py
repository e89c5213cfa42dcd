"""What do the shop's books say? One encrypted SQLite file, or `postgres` for several tills. SQL stands here alone."""
