"""Codes that are printed once and paid from a banking application; each can be paid once or while it is valid."""

from datetime import datetime
from enum import Enum

from msgspec import Struct

from app.domain.currency import Currency
from app.domain.identifiers import TemplateId
from app.domain.link_template import TemplateStanding
from app.domain.money import Money


class CodeKind(Enum):
    """Who pays the code, and where."""

    CUSTOMER = "customer"
    TILL = "till"
    """A code that stands at a till."""
    BUSINESS = "business"
    """Another company pays."""


class CodeTemplateDraft(Struct, frozen=True):
    """What a code is to be. `amount` None lets the customer enter it, in `currency`.

    `starts_at` and `ends_at` are UTC; None: from now on, for ever. `purpose` is what the customer reads; `channel` is
    where the code is shown, in the shop's own words.
    """

    kind: CodeKind
    name: str
    currency: Currency
    amount: Money | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    channel: str = ""
    purpose: str = ""


class CodeTemplate(Struct, frozen=True):
    """A code as the bank has it. `payload` is what it holds, "" where the bank does not say; moments are UTC.

    `kind` is None where the bank does not say or says something unknown; `used_at` is None until it was paid.
    """

    id: TemplateId
    name: str
    kind: CodeKind | None
    standing: TemplateStanding
    amount: Money | None = None
    payload: str = ""
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    used_at: datetime | None = None
