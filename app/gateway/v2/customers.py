"""Which keys of customers this interface takes (API reference: stored payment methods, merchantCustomerId)."""

import re

from app.domain.errors import CustomerIdWrong
from app.domain.identifiers import CustomerId

SHORTEST, LONGEST = 8, 50
_KEY = re.compile(rf"[0-9A-Za-z_-]{{{SHORTEST},{LONGEST}}}", re.ASCII)


def checked_customer(customer: CustomerId) -> CustomerId:
    """Return the key. Raises CustomerIdWrong for one the bank would refuse, before anything is sent."""
    if not _KEY.fullmatch(customer):
        raise CustomerIdWrong(SHORTEST, LONGEST)
    return customer
