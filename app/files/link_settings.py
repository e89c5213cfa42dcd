"""Where does a shop keep what it set for its payment links? Among the settings, one entry for each bank profile."""

from collections.abc import Sequence

import msgspec

from app.domain.identifiers import OrderNumber, ProfileName
from app.files.settings import LinkEntry, PresetEntry, ReminderEntry, SettingsFile
from app.services.link_memory import LinkPreset
from app.services.link_reminders import LinkReminder


class ReminderSettings:
    """The memory of reminders over the settings file."""

    def __init__(self, settings: SettingsFile) -> None:
        self._settings = settings

    def reminders(self) -> Sequence[LinkReminder]:
        return [LinkReminder(OrderNumber(each.number), each.at) for each in self._settings.current.reminders]

    def keep_reminders(self, reminders: Sequence[LinkReminder]) -> None:
        """Raises OSError where the file cannot be written."""
        self._settings.change(reminders=[ReminderEntry(each.number, each.at) for each in reminders])


class LinkSettings:
    """The link memory over the settings file. Raises OSError where the file cannot be written."""

    def __init__(self, settings: SettingsFile) -> None:
        self._settings = settings

    def wording(self, profile: ProfileName, language: str) -> str:
        return self._entry(profile).wordings.get(language, "")

    def keep_wording(self, profile: ProfileName, language: str, wording: str) -> None:
        kept = {code: text for code, text in self._entry(profile).wordings.items() if code != language}
        self._change(profile, wordings={**kept, language: wording} if wording else kept)

    def quick_amounts(self, profile: ProfileName) -> tuple[int, ...]:
        return tuple(sorted(self._entry(profile).quick_amounts))

    def keep_quick_amounts(self, profile: ProfileName, amounts: Sequence[int]) -> None:
        self._change(profile, quick_amounts=list(amounts))

    def presets(self, profile: ProfileName) -> tuple[LinkPreset, ...]:
        return tuple(LinkPreset(**msgspec.structs.asdict(entry)) for entry in self._entry(profile).templates)

    def keep_presets(self, profile: ProfileName, presets: Sequence[LinkPreset]) -> None:
        entries = [PresetEntry(each.name, each.amount, each.description, each.validity) for each in presets]
        self._change(profile, templates=entries)

    def _entry(self, profile: ProfileName) -> LinkEntry:
        return self._settings.current.links.get(profile, LinkEntry())

    def _change(self, profile: ProfileName, **values: object) -> None:
        entry = msgspec.structs.replace(self._entry(profile), **values)
        self._settings.change(links={**self._settings.current.links, profile: entry})
