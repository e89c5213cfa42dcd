"""Where somebody lives, works, or is sent something."""

from msgspec import Struct


class PostalAddress(Struct, frozen=True):
    """Where somebody lives or is sent something. `country` is the two-letter code; empty text means not given."""

    lines: tuple[str, ...] = ()
    city: str = ""
    state: str = ""
    postal_code: str = ""
    country: str = ""
