"""What was found out about banks, in memory."""

from app.domain.capabilities import Capabilities
from app.domain.identifiers import ProfileName


class FakeFindings:
    """Implements `FindingsStore`."""

    def __init__(self) -> None:
        self.kept: dict[ProfileName, Capabilities] = {}

    def read(self, profile: ProfileName) -> Capabilities | None:
        return self.kept.get(profile)

    def keep(self, profile: ProfileName, found: Capabilities) -> None:
        self.kept[profile] = found

    def forget(self, profile: ProfileName) -> None:
        self.kept.pop(profile, None)
