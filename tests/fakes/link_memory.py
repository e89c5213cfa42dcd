"""What a shop keeps for its links, in memory."""

from collections.abc import Sequence

from app.domain.identifiers import ProfileName
from app.services.link_memory import LinkPreset


class FakeLinkMemory:
    """Implements `LinkMemory`."""

    def __init__(self) -> None:
        self.wordings: dict[tuple[ProfileName, str], str] = {}
        self.amounts: dict[ProfileName, tuple[int, ...]] = {}
        self.templates: dict[ProfileName, tuple[LinkPreset, ...]] = {}

    def wording(self, profile: ProfileName, language: str) -> str:
        return self.wordings.get((profile, language), "")

    def keep_wording(self, profile: ProfileName, language: str, wording: str) -> None:
        self.wordings[profile, language] = wording

    def quick_amounts(self, profile: ProfileName) -> tuple[int, ...]:
        return tuple(sorted(self.amounts.get(profile, ())))

    def keep_quick_amounts(self, profile: ProfileName, amounts: Sequence[int]) -> None:
        self.amounts[profile] = tuple(amounts)

    def presets(self, profile: ProfileName) -> tuple[LinkPreset, ...]:
        return self.templates.get(profile, ())

    def keep_presets(self, profile: ProfileName, presets: Sequence[LinkPreset]) -> None:
        self.templates[profile] = tuple(presets)
