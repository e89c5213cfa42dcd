"""Certificate authorities and profiles of banks that were read before: a folder of each in memory."""

from datetime import UTC, datetime

from app.domain.errors import OwnProfileUnusable, RootsUnusable
from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile
from app.domain.trusted_roots import RootCertificate, TrustedRoots

ROOT = TrustedRoots(
    "-----BEGIN CERTIFICATE-----", (RootCertificate("Test Root CA", datetime(2032, 2, 27, tzinfo=UTC), "D26D"),)
)


class FakeRoots:
    """Implements `RootStore`: knows the files it was given, and remembers what was kept."""

    def __init__(self) -> None:
        self.files = {"/stick/root.pem": ROOT}
        self.kept: dict[ProfileName, TrustedRoots] = {}

    def read(self, path: str) -> TrustedRoots:
        if path not in self.files:
            raise RootsUnusable(path, "unreadable")
        return self.files[path]

    def keep(self, profile: ProfileName, roots: TrustedRoots) -> None:
        self.kept[profile] = roots


class FakeOwnProfiles:
    """Implements `ProfileStore`: knows the files it was given, and remembers what was kept."""

    def __init__(self) -> None:
        self.files: dict[str, BankProfile] = {}
        self.kept: list[ProfileName] = []

    def read(self, path: str) -> BankProfile:
        if path not in self.files:
            raise OwnProfileUnusable(path, "title")
        return self.files[path]

    def keep(self, name: ProfileName) -> None:
        if name in {each.name for each in self.files.values()}:
            self.kept.append(name)
