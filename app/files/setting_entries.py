"""The settings file as the screen of settings sees it: each setting as text, by its name."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from app.domain.business_day import business_days
from app.domain.errors import BusinessDayUnusable
from app.domain.hidden_card import card_digits_in
from app.domain.setting_errors import SettingsFileUnusable, SettingUnusable
from app.files import toml_text
from app.files.copy_settings import with_folder
from app.files.receipt_settings import RECEIPT_PARTS, check_receipt, receipt_values, with_part
from app.files.settings import DayEntry, Settings, SettingsFile

_OF_ONE_TILL = frozenset(
    {"till", "operator", "journal", "printer", "copies", "profile", "receiver_port", "public_address", "reminders"}
)
"""What another till of the shop must not take over: who it is, what is plugged into it, and where its books are.

A till changes to another journal with all that its own one holds, or not at all: `move_journal` sees to that.
"""
_LONGEST_TILL, _LONGEST_OPERATOR = 6, 60
_DAY_PARTS = ("ends", "zone")


class SettingsOfTill:
    """Implements `services.till_settings.KeptSettings`."""

    def __init__(self, settings: SettingsFile) -> None:
        self._settings = settings

    def values(self) -> Mapping[str, str]:
        current = self._settings.current
        days = {
            f"{part}:{profile}": str(getattr(entry, part))
            for profile, entry in current.business_days.items()
            for part in _DAY_PARTS
        }
        return {
            "language": current.language,
            "theme": current.theme,
            "text_scale": str(round(current.text_scale * 100)),
            "still": _switch(current.still),
            "discreet": _switch(current.discreet),
            "sounds": _switch(current.sounds),
            "undo": _switch(current.undo),
            "undo_links": _switch(current.undo_links),
            "till": current.till,
            "operator": current.operator,
            "badge_pin": current.badge_pin,
            "copies_folder": current.copies.folder,
            "copies_daily": _switch(current.copies.daily),
            **receipt_values(current.receipt),
            **days,
        }

    def keep(self, name: str, value: str) -> None:
        value = value.strip()
        if card_digits_in(value):
            raise SettingUnusable(name, "card")
        kind, _, profile = name.partition(":")
        if kind in _DAY_PARTS:
            self._keep_day(profile, kind, value)
            return
        match name:
            case "till":
                if not (value.isascii() and value.isalnum() and len(value) <= _LONGEST_TILL):
                    raise SettingUnusable(name, "letters")
                self._settings.change(till=value.upper())
            case "operator":
                if len(value) > _LONGEST_OPERATOR:
                    raise SettingUnusable(name, "long")
                self._settings.change(operator=value)
            case "text_scale":
                self._settings.change(text_scale=int(value) / 100)
            case "still" | "discreet" | "sounds" | "undo" | "undo_links":
                self._settings.change(**{name: bool(value)})
            case "copies_folder":
                self._settings.change(copies=with_folder(self._settings.current.copies, value))
            case "copies_daily":
                copies = msgspec.structs.replace(self._settings.current.copies, daily=bool(value))
                self._settings.change(copies=copies)
            case _ if name in RECEIPT_PARTS:
                self._settings.change(receipt=with_part(self._settings.current.receipt, name, value))
            case _:
                self._settings.change(**{name: value})

    def save_copy(self, target: Path) -> None:
        target.write_bytes(toml_text.written(self._shared_part(self._settings.current)))

    def differences(self, source: Path) -> Sequence[str]:
        here, there = self._shared_part(self._settings.current), self._shared_part(_read(source))
        return sorted(name for name in {*here, *there} if here.get(name) != there.get(name))

    def take_over(self, source: Path) -> None:
        theirs = _read(source)
        names = [field.name for field in msgspec.structs.fields(Settings) if field.name not in _OF_ONE_TILL]
        self._settings.change(**{name: getattr(theirs, name) for name in names})

    def _keep_day(self, profile: str, part: str, value: str) -> None:
        days = self._settings.current.business_days
        entry = msgspec.structs.replace(days.get(profile, DayEntry()), **{part: value})
        try:
            business_days(entry.ends, entry.zone)
        except BusinessDayUnusable:
            raise SettingUnusable(f"{part}:{profile}", part) from None
        self._settings.change(business_days={**days, profile: entry})

    def _shared_part(self, settings: Settings) -> dict[str, object]:
        written: dict[str, object] = msgspec.to_builtins(settings)
        return {name: value for name, value in written.items() if name not in _OF_ONE_TILL}


def _read(source: Path) -> Settings:
    try:
        settings = msgspec.convert(toml_text.entries_of(source.read_text("utf-8")), Settings)
        for entry in settings.business_days.values():
            business_days(entry.ends, entry.zone)
        check_receipt(settings.receipt)
    except (OSError, ValueError, msgspec.ValidationError) as error:
        raise SettingsFileUnusable(str(source), type(error).__name__) from None
    except BusinessDayUnusable:
        raise SettingsFileUnusable(str(source), "business day") from None
    except SettingUnusable as error:
        raise SettingsFileUnusable(str(source), error.name) from None
    return settings


def _switch(is_on: bool) -> str:
    return "yes" if is_on else ""
