"""What the shop has set: read from TOML, checked, and written back entry by entry. No secret is ever among it."""

from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from app.domain.errors import PaydeskError
from app.domain.identifiers import ProfileName
from app.domain.receipt_printer import FEWEST_DOTS, MOST_DOTS, USUAL_DOTS
from app.files import toml_text
from app.files.shared_toml import write_changes


class SettingsUnusable(PaydeskError):
    """The settings file cannot be read; `reason` names the entry, never its value."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason


class PresetEntry(msgspec.Struct):
    """A payment link made often; the amount like "12.50", "" to be typed each time."""

    name: str
    amount: str = ""
    description: str = ""
    validity: str = ""


class LinkEntry(msgspec.Struct, kw_only=True):
    """What a shop keeps for the payment links of one bank. Sums are minor units of its currency."""

    wordings: dict[str, str] = {}
    """What is written to customers, by the language of the bank's page."""
    quick_amounts: list[int] = []
    templates: list[PresetEntry] = []


class DayEntry(msgspec.Struct):
    """When the business day of one bank's shop ends: "04:00" on the clocks of "Asia/Almaty"."""

    ends: str = ""
    zone: str = ""


class ReminderEntry(msgspec.Struct):
    """The link of this order is to be looked at from that moment on."""

    number: str
    at: datetime


class PrinterEntry(msgspec.Struct, kw_only=True):
    """The receipt printer of this till: host and port, or a device; "" for none. `dots` are those of a line."""

    address: str = ""
    paper: Literal[58, 80] = 80
    dots: Annotated[int, msgspec.Meta(ge=FEWEST_DOTS, le=MOST_DOTS)] = USUAL_DOTS[80]
    cut: bool = True
    drawer: bool = False
    at_once: bool = False


class CopiesEntry(msgspec.Struct, kw_only=True):
    """Copies of the journal outside this computer: into which folder, and when the last good one was begun (UTC)."""

    folder: str = ""
    daily: bool = False
    last: str = ""


class ReceiptEntry(msgspec.Struct, kw_only=True):
    """What the shop says of itself on receipts; the logo is a small picture."""

    head: str = ""
    foot: str = ""
    logo: bytes = b""


class Settings(msgspec.Struct, kw_only=True, forbid_unknown_fields=False):
    """Settings of one till. `text_scale` is 1.0 for 100 %; `return_pages` maps a profile to the shop's page."""

    language: Literal["system", "en", "ru", "el", "kk"] = "system"
    theme: Literal["system", "light", "dark", "contrast_light", "contrast_dark"] = "system"
    text_scale: float = 1.0
    still: bool = False
    """Whether nothing on the screen moves by itself."""
    discreet: bool = False
    """Whether sums, customers and cards are hidden in lists."""
    sounds: bool = True
    """Whether money that arrives is heard."""
    undo: bool = False
    """Whether a refund, a capture or a release waits some seconds before it leaves, to be taken back."""
    undo_links: bool = False
    """Whether a new payment link waits as long."""
    till: str = "T1"
    journal: str = ""
    """The journal several tills share, as postgresql://user@host/database, never with a password; empty: our own."""
    operator: str = ""
    badge_pin: Literal["above", "always"] = "above"
    """After a badge a PIN is asked of whoever may more than sell, or of everybody."""
    profile: str = ""
    return_pages: dict[str, str] = {}
    receiver_port: int = 0
    """Where banks' messages come in on this computer; 0: nowhere, the banks are asked all the same."""
    webhook_recipes: dict[str, str] = {}
    """How a bank signs its webhooks, where the shop found out that its profile is wrong about it."""
    public_address: str = ""
    """What banks call to reach the receiver, for example https://pay.shop.example"""
    links: dict[str, LinkEntry] = {}
    """By bank profile."""
    statement_columns: dict[str, dict[str, str]] = {}
    """By bank profile: how the columns of the bank's own file are called that were chosen, by their meaning."""
    business_days: dict[str, DayEntry] = {}
    """By bank profile, where the shop's day is not that of the profile."""
    reminders: list[ReminderEntry] = []
    """Links somebody at this till wants to be reminded of."""
    printer: PrinterEntry = msgspec.field(default_factory=PrinterEntry)
    copies: CopiesEntry = msgspec.field(default_factory=CopiesEntry)
    receipt: ReceiptEntry = msgspec.field(default_factory=ReceiptEntry)


class SettingsFile:
    """The settings as this run read and changed them, and the file they are kept in, which others may change too."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.current = _read(path)

    def change(self, **values: object) -> None:
        """Set these entries, and write them over what the file says by now: a command or another till may have set
        others since this run began.

        Raises OSError; then everything stays as it was, here as in the file.
        """
        changed = msgspec.structs.replace(self.current, **values)
        write_changes(self._path, msgspec.to_builtins(self.current), msgspec.to_builtins(changed), values)
        self.current = changed

    def keep_return_page(self, profile: ProfileName, page: str) -> None:
        self.change(return_pages={**self.current.return_pages, profile: page})

    def keep_webhook_recipe(self, profile: ProfileName, recipe: str) -> None:
        self.change(webhook_recipes={**self.current.webhook_recipes, profile: recipe})

    def keep_statement_columns(self, profile: ProfileName, titles: dict[str, str]) -> None:
        """Remember what was chosen about the columns of a bank's file."""
        if self.current.statement_columns.get(profile) != titles:
            self.change(statement_columns={**self.current.statement_columns, profile: titles})


def _read(path: Path) -> Settings:
    try:
        return msgspec.convert(toml_text.entries_of(path.read_text("utf-8")), Settings)
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, msgspec.ValidationError) as error:
        raise SettingsUnusable(str(path), str(error)) from None
