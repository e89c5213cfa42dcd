"""Where does a till keep what it set about copies of its journal? Among its own settings: it is its own folder."""

import os
from datetime import datetime
from pathlib import Path

import msgspec

from app.domain.setting_errors import SettingUnusable
from app.files.put_back_plan import PutBackPlan
from app.files.settings import CopiesEntry, SettingsFile


class CopySettings:
    """Implements `services.journal_copies.CopyMemory` over the settings file.

    Training has a plan of its own, and no folder: the folder and its daily copy are for the shop's sales.
    """

    def __init__(self, settings: SettingsFile, plan: PutBackPlan, training: bool) -> None:
        self._settings = settings
        self._plan = plan
        self._training = training
        self._made: dict[str, datetime] = {}

    @property
    def folder(self) -> Path | None:
        chosen = self._settings.current.copies.folder
        return Path(chosen) if chosen and not self._training else None

    @property
    def is_daily(self) -> bool:
        return self._settings.current.copies.daily

    @property
    def last(self) -> datetime | None:
        kept = self._settings.current.copies
        return self._made.get(kept.folder) or _moment(kept.last)

    def keep_last(self, at: datetime) -> None:
        """Raises OSError where the file cannot be written; this run remembers it all the same."""
        self._made = {self._settings.current.copies.folder: at}
        self._settings.change(copies=msgspec.structs.replace(self._settings.current.copies, last=at.isoformat()))

    @property
    def plan(self) -> str:
        return self._plan.copy

    def keep_plan(self, path: str) -> None:
        """Raises OSError where the file cannot be written."""
        if path:
            self._plan.keep(path)
        else:
            self._plan.strike_out()


def with_folder(entry: CopiesEntry, folder: str) -> CopiesEntry:
    """Return the entry with another folder, "" for none. Raises SettingUnusable."""
    if folder and not (Path(folder).is_absolute() and Path(folder).is_dir() and os.access(folder, os.W_OK)):
        raise SettingUnusable("copies_folder", "folder")
    return entry if folder == entry.folder else msgspec.structs.replace(entry, folder=folder, last="")


def _moment(text: str) -> datetime | None:
    """Return the moment of the settings; None for none, and for a text that is no moment of any clock."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None
