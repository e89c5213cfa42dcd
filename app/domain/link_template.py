"""Links that are paid again and again: a price tag, a poster, a code at the till."""

from datetime import datetime
from enum import Enum

from msgspec import Struct

from app.domain.currency import Currency
from app.domain.identifiers import TemplateId
from app.domain.money import Money


class TemplateStanding(Enum):
    """Whether a template can be paid. UNKNOWN stands for a word of the bank's nobody knows."""

    WAITING = "waiting"
    ACTIVE = "active"
    INACTIVE = "inactive"
    EXPIRED = "expired"
    USED = "used"
    DELETED = "deleted"
    UNKNOWN = "unknown"


class TemplateDraft(Struct, frozen=True):
    """What a template is to be. `amount` None lets the customer enter it, in `currency`.

    `starts_at` and `ends_at` are UTC; None: from now on, for ever. `qr_size` is the height and width, in pixels, of
    the picture the bank draws; None asks for none.
    """

    name: str
    currency: Currency
    amount: Money | None = None
    customer_title: str = ""
    description: str = ""
    customer_description: str = ""
    single_use: bool = False
    hold: bool = False
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    qr_size: int | None = None


class LinkTemplate(Struct, frozen=True):
    """A template as the bank has it. `payload` is what its code holds: the link itself, "" until it is asked for."""

    id: TemplateId
    name: str
    standing: TemplateStanding
    amount: Money | None = None
    payload: str = ""
    starts_at: datetime | None = None
    ends_at: datetime | None = None
