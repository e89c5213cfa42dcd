"""Certificate authorities a shop believes for one bank only, beside those its computer believes anyway."""

from datetime import datetime

from msgspec import Struct


class RootCertificate(Struct, frozen=True):
    """One authority: its name, when it ends (UTC), and its SHA-256 fingerprint in hexadecimal digits."""

    name: str
    valid_until: datetime
    fingerprint: str


class TrustedRoots(Struct, frozen=True):
    """The authorities of one bank as PEM text; nothing in it is secret. Empty where the usual ones are enough."""

    pem: str = ""
    certificates: tuple[RootCertificate, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.certificates)
