"""What a shop keeps for its payment links: its wordings, its quick amounts, its templates. Port and types."""

from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct

from app.domain.identifiers import ProfileName


class LinkPreset(Struct, frozen=True):
    """A link the shop makes often, under a name of its own. `amount` is like "12.50", "" to be typed each time.

    `validity` is the value of one of the form's presets. No customer is ever part of it.
    """

    name: str
    amount: str = ""
    description: str = ""
    validity: str = ""


class LinkMemory(Protocol):
    """Kept for each bank profile. All of it may be lost without losing money."""

    def wording(self, profile: ProfileName, language: str) -> str:
        """Return the shop's own wording for customers of this language, "" where it has none."""
        ...

    def keep_wording(self, profile: ProfileName, language: str, wording: str) -> None:
        """Keep a wording; "" forgets it."""
        ...

    def quick_amounts(self, profile: ProfileName) -> tuple[int, ...]:
        """Return sums in minor units of the profile's currency, smallest first."""
        ...

    def keep_quick_amounts(self, profile: ProfileName, amounts: Sequence[int]) -> None: ...

    def presets(self, profile: ProfileName) -> tuple[LinkPreset, ...]: ...

    def keep_presets(self, profile: ProfileName, presets: Sequence[LinkPreset]) -> None: ...
