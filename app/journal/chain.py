"""How one line of the ledger follows from the one before, the same in both databases."""

from hashlib import sha256


def first_link(journal: str) -> bytes:
    """Return the hash of line 0, which the ledger of the journal with that name begins from."""
    return sha256(f"Paydesk ledger {journal}".encode()).digest()


def next_link(link: bytes, sequence: int, order_id: int, page: bytes) -> bytes:
    """Return the hash of the line behind the one with `link`."""
    return sha256(b"%b %d %d %b" % (link, sequence, order_id, page)).digest()
