"""What is set at this till by somebody who may: asked for first, in the trail, then kept."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from app.domain.person import Right
from app.domain.trail import Deed
from app.services.logbook import Logbook

LOOK = frozenset({"language", "theme", "text_scale", "still", "discreet", "sounds"})
"""What everybody may choose: how the screen looks and sounds."""


PICTURES = frozenset({"receipt_logo"})
"""Settings that are pictures: the trail knows that they changed, and does not keep them."""


class KeptSettings(Protocol):
    """Settings by name, each as the text it is typed or chosen as; a switch is "yes" or "",
    a picture is base 64."""

    def values(self) -> Mapping[str, str]:
        """Return all of them as they stand now."""
        ...

    def keep(self, name: str, value: str) -> None:
        """Keep one. Raises SettingUnusable, and OSError where the file cannot be written."""
        ...

    def save_copy(self, target: Path) -> None:
        """Write what other tills of the shop can take over. No secret is ever among it. Raises OSError."""
        ...

    def differences(self, source: Path) -> Sequence[str]:
        """Return the settings of such a file that are others here, by name. Raises SettingsFileUnusable."""
        ...

    def take_over(self, source: Path) -> None:
        """Keep what such a file says. Raises SettingsFileUnusable, OSError."""
        ...


class TillSettings:
    """The settings with the rights to them."""

    def __init__(self, kept: KeptSettings, logbook: Logbook) -> None:
        self._kept = kept
        self._logbook = logbook

    def values(self) -> Mapping[str, str]:
        return self._kept.values()

    async def change(self, name: str, value: str) -> None:
        """Keep a setting that is another one now.

        Raises SettingUnusable, NobodyAtWork, RightMissing, JournalFailure, OSError.
        """
        if self._kept.values().get(name) == value:
            return
        if name not in LOOK:
            await self._logbook.check(Right.SETTINGS)
        self._kept.keep(name, value)
        await self._logbook.note(Deed.SETTING_CHANGED, setting=name, value="" if name in PICTURES else value)

    async def save_copy(self, target: Path) -> None:
        """Save the settings for another till. Raises NobodyAtWork, RightMissing, JournalFailure, OSError."""
        await self._logbook.check(Right.SETTINGS)
        self._kept.save_copy(target)
        await self._logbook.note(Deed.EXPORTED, what="settings", lines="1", file=target.name)

    def differences(self, source: Path) -> Sequence[str]:
        """Return what a file would change, by name. Raises SettingsFileUnusable."""
        return self._kept.differences(source)

    async def take_over(self, source: Path) -> None:
        """Keep what the file says; it counts from the next start on. Raises as `save_copy`, SettingsFileUnusable."""
        await self._logbook.check(Right.SETTINGS)
        changed = self._kept.differences(source)
        self._kept.take_over(source)
        await self._logbook.note(Deed.SETTING_CHANGED, setting=", ".join(changed), value=source.name)
