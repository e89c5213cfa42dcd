"""What can be set at a till? Each field as data, in sections: the screen draws whatever stands here."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from app.domain.profile import BankProfile
from app.presenters.words import Words


class FieldKind(Enum):
    """How a field is filled in."""

    TEXT = "text"
    CHOICE = "choice"
    SWITCH = "switch"


@dataclass(frozen=True, slots=True)
class SettingField:
    """One field. `choices` are values and titles; a switch has "yes" and "" for values."""

    name: str
    kind: FieldKind
    title: str
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    counts_later: bool = False
    """What is set counts from the next start on."""


@dataclass(frozen=True, slots=True)
class SettingSection:
    """Some fields under a title; `intro` is a sentence above them."""

    name: str
    title: str
    intro: str
    fields: tuple[SettingField, ...]


class SettingFieldWords(Words):
    """The sections with all their words."""

    def sections(
        self, languages: Sequence[tuple[str, str]], profiles: Sequence[tuple[BankProfile, str]]
    ) -> tuple[SettingSection, ...]:
        """Return them for these languages (codes, names) and these banks with their titles."""
        days = tuple(field for profile, title in profiles for field in self._day(profile, title))
        return (
            SettingSection("look", self.tr("Look and sound"), self.tr("Counts at once."), self._look(languages)),
            SettingSection(
                "till",
                self.tr("This till"),
                self.tr("Who this till is, in order numbers and in the trail."),
                self._till(),
            ),
            SettingSection(
                "days",
                self.tr("Business day"),
                self.tr(
                    "A shop that closes after midnight ends its day when it says so: for totals and the day close."
                ),
                days,
            ),
        )

    def fault(self, reason: str) -> str:
        """Return what is wrong with a field, and how it would be right."""
        return {
            "letters": self.tr("Up to six Latin letters and digits, for example T2."),
            "long": self.tr("At most 60 letters."),
            "ends": self.tr("A time like 04:00; empty for midnight."),
            "zone": self.tr("A zone like Asia/Almaty; empty for that of this computer."),
        }[reason]

    def _look(self, languages: Sequence[tuple[str, str]]) -> tuple[SettingField, ...]:
        themes = (
            ("system", self.tr("As the computer")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast_light", self.tr("High contrast, light")),
            ("contrast_dark", self.tr("High contrast, dark")),
        )
        sizes = tuple((str(percent), f"{percent} %") for percent in (100, 125, 150, 200))
        system = ("system", self.tr("As the computer"))
        return (
            SettingField("language", FieldKind.CHOICE, self.tr("Language"), choices=(system, *languages)),
            SettingField("theme", FieldKind.CHOICE, self.tr("Colours"), choices=themes),
            SettingField("text_scale", FieldKind.CHOICE, self.tr("Text size"), choices=sizes),
            SettingField("still", FieldKind.SWITCH, self.tr("Nothing moves by itself")),
            SettingField("sounds", FieldKind.SWITCH, self.tr("Sound when money arrives")),
        )

    def _till(self) -> tuple[SettingField, ...]:
        return (
            SettingField("till", FieldKind.TEXT, self.tr("Short name of this till"), "T1", counts_later=True),
            SettingField(
                "operator",
                FieldKind.TEXT,
                self.tr("Who works here while nobody has a PIN"),
                self.tr("Empty: the name of the computer's user"),
                counts_later=True,
            ),
        )

    def _day(self, profile: BankProfile, title: str) -> tuple[SettingField, ...]:
        ends, zone = f"ends:{profile.name}", f"zone:{profile.name}"
        return (
            SettingField(
                ends,
                FieldKind.TEXT,
                self.tr("{bank}: the day ends at").format(bank=title),
                "04:00",
                counts_later=True,
            ),
            SettingField(
                zone,
                FieldKind.TEXT,
                self.tr("{bank}: on the clocks of").format(bank=title),
                "Asia/Almaty",
                counts_later=True,
            ),
        )
