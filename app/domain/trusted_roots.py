"""Certificate authorities a shop believes for one bank only, beside those its computer believes anyway."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class RootCertificate:
    """One authority: its name, when it ends (UTC), and its SHA-256 fingerprint in hexadecimal digits."""

    name: str
    valid_until: datetime
    fingerprint: str


@dataclass(frozen=True, slots=True)
class TrustedRoots:
    """The authorities of one bank as PEM text; nothing in it is secret. Empty where the usual ones are enough."""

    pem: str = ""
    certificates: tuple[RootCertificate, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.certificates)
