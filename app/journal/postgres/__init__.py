"""The journal several tills share: one PostgreSQL database."""
