"""What can be set at a till? Each field as data, in sections: the screen draws whatever stands here."""

from collections.abc import Sequence
from enum import Enum

from msgspec import Struct

from app.domain.profile import BankProfile
from app.presenters.formatting import Formats
from app.presenters.words import Translate, Words


class FieldKind(Enum):
    """How a field is filled in."""

    TEXT = "text"
    CHOICE = "choice"
    SWITCH = "switch"
    LINES = "lines"
    """Several lines of text."""
    PICTURE = "picture"
    FOLDER = "folder"
    ACT = "act"
    """A key that does something; nothing is kept."""


class SettingField(Struct, frozen=True):
    """One field. `choices` are values and titles; a switch has "yes" and "" for values;
    a picture is base 64."""

    name: str
    kind: FieldKind
    title: str
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()


class SettingSection(Struct, frozen=True):
    """Some fields under a title; `intro` is a sentence above them, `later` one below: how long it counts."""

    name: str
    title: str
    intro: str
    fields: tuple[SettingField, ...]
    later: str = ""


class WhoCopies(Enum):
    """Who makes copies of the journal."""

    TILL = "till"
    SERVER = "server"
    NOBODY = "nobody"
    """In training: what was practised is nothing to go back to."""


class SettingFieldWords(Words):
    """The sections with all their words."""

    def __init__(self, translate: Translate, formats: Formats) -> None:
        super().__init__(translate)
        self._formats = formats

    def sections(
        self,
        languages: Sequence[tuple[str, str]],
        profiles: Sequence[tuple[BankProfile, str]],
        *,
        who_copies: WhoCopies = WhoCopies.TILL,
        training: bool = False,
    ) -> tuple[SettingSection, ...]:
        """Return them for these languages (codes, names) and these banks with their titles."""
        at_next_start = self.tr("What is set here counts when Paydesk is opened the next time.")
        forgotten = self.tr("This is training: what is set here is forgotten when it ends.")
        days = tuple(field for profile, title in profiles for field in self._day(profile, title))
        return (
            SettingSection(
                "look", self.tr("Look and sound"), self.tr("Takes effect at once."), self._look(languages)
            ),
            SettingSection(
                "till",
                self.tr("This till"),
                self.tr("The name of this till in order numbers and in the activity log."),
                self._till(),
                forgotten if training else at_next_start,
            ),
            SettingSection(
                "receipts",
                self.tr("Receipts"),
                self.tr("Printed on every receipt and payment link slip: on paper, in files and in e-mails."),
                self._receipts(),
                forgotten if training else "",
            ),
            SettingSection(
                "days",
                self.tr("Business day"),
                self.tr(
                    "If the shop closes after midnight, set here when its day ends. Totals and the day close follow."
                ),
                days,
                forgotten if training else at_next_start,
            ),
            self._copies(who_copies),
        )

    def fault(self, reason: str) -> str:
        """Return what is wrong with a field, and how it would be right."""
        return {
            "letters": self.tr("Up to six Latin letters and digits, for example T2."),
            "long": self.tr("At most 60 letters."),
            "card": self.tr("This looks like a card number and is not kept."),
            "ends": self.tr("A time like 04:00; empty for the usual one."),
            "receipt_head": self.tr("At most six lines of 48 letters each."),
            "receipt_foot": self.tr("At most 160 letters."),
            "picture": self.tr("Paydesk cannot read this picture: choose a PNG or JPEG file."),
            "picture_size": self.tr("This picture is too large: at most 4 MB and 5000 dots a side."),
            "folder": self.tr("This folder is not there, or Paydesk may not write into it."),
            "zone": self.tr("A zone like Asia/Almaty; empty for the usual one."),
        }[reason]

    def _look(self, languages: Sequence[tuple[str, str]]) -> tuple[SettingField, ...]:
        themes = (
            ("system", self.tr("Same as the computer")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast_light", self.tr("High contrast, light")),
            ("contrast_dark", self.tr("High contrast, dark")),
        )
        sizes = tuple((str(percent), self._formats.percent(percent)) for percent in (100, 125, 150, 200))
        system = ("system", self.tr("Same as the computer"))
        return (
            SettingField("language", FieldKind.CHOICE, self.tr("Language"), choices=(system, *languages)),
            SettingField("theme", FieldKind.CHOICE, self.tr("Colours"), choices=themes),
            SettingField("text_scale", FieldKind.CHOICE, self.tr("Text size"), choices=sizes),
            SettingField("still", FieldKind.SWITCH, self.tr("No animations")),
            SettingField("discreet", FieldKind.SWITCH, self.tr("Hide sums and customers in lists")),
            SettingField("sounds", FieldKind.SWITCH, self.tr("Sound when money arrives")),
        )

    def _till(self) -> tuple[SettingField, ...]:
        return (
            SettingField("till", FieldKind.TEXT, self.tr("Short name of this till"), "T1"),
            SettingField(
                "operator",
                FieldKind.TEXT,
                self.tr("Name of the operator while nobody has a PIN"),
                self.tr("Empty: the name of the computer's user"),
            ),
            SettingField(
                "badge_pin",
                FieldKind.CHOICE,
                self.tr("After a badge, ask for a PIN"),
                choices=(
                    ("above", self.tr("from all but those who only sell")),
                    ("always", self.tr("from everybody")),
                ),
            ),
            SettingField("undo", FieldKind.SWITCH, self.tr("Five seconds to undo a refund, capture or release")),
            SettingField("undo_links", FieldKind.SWITCH, self.tr("Five seconds to undo a payment link")),
            SettingField("several_tills", FieldKind.ACT, self.tr("Several tills…")),
        )

    def _receipts(self) -> tuple[SettingField, ...]:
        return (
            SettingField(
                "receipt_head",
                FieldKind.LINES,
                self.tr("Name and address of the shop"),
                self.tr("The first line stands out"),
            ),
            SettingField("receipt_foot", FieldKind.TEXT, self.tr("Closing line")),
            SettingField("receipt_logo", FieldKind.PICTURE, self.tr("Logo")),
        )

    def _copies(self, who: WhoCopies) -> SettingSection:
        intro = {
            WhoCopies.TILL: self.tr(
                "Backups of the journal in a folder outside this computer, for example on a USB "
                "stick. Each is checked before it counts. They are encrypted, and no login is in "
                "them."
            ),
            WhoCopies.SERVER: self.tr(
                "A PostgreSQL server keeps this journal; its own backup is the one that counts. Ask whoever looks "
                "after the server when it was last made, and last tried out."
            ),
            WhoCopies.NOBODY: self.tr("In training no backups are made: they are for the shop's own journal."),
        }[who]
        fields = (
            SettingField("copies_folder", FieldKind.FOLDER, self.tr("Folder for backups")),
            SettingField("copies_daily", FieldKind.SWITCH, self.tr("Make one every day")),
            SettingField("copy_now", FieldKind.ACT, self.tr("Make a backup now")),
            SettingField("put_back", FieldKind.ACT, self.tr("Restore a backup…")),
        )
        return SettingSection("copies", self.tr("Backups"), intro, fields if who is WhoCopies.TILL else ())

    def _day(self, profile: BankProfile, title: str) -> tuple[SettingField, ...]:
        ends, zone = f"ends:{profile.name}", f"zone:{profile.name}"
        return (
            SettingField(
                ends,
                FieldKind.TEXT,
                self.tr("{bank}: the day ends at").format(bank=title),
                self.tr("Empty: midnight. Otherwise a time, such as 04:00"),
            ),
            SettingField(
                zone,
                FieldKind.TEXT,
                self.tr("{bank}: time zone").format(bank=title),
                self.tr("Empty: this computer's. Otherwise one such as Asia/Almaty"),
            ),
        )
