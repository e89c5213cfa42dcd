"""A receipt as text, before it is painted on paper or written into a mail."""

from enum import Enum
from urllib.parse import quote

from msgspec import Struct

from app.domain.currency import Currency
from app.domain.identifiers import OrderNumber
from app.domain.letterhead import NO_LETTERHEAD, Letterhead
from app.presenters.phone_numbers import international


class Paper(Enum):
    """What a slip is painted on. ROLL is that of a receipt printer, as long as what stands on it."""

    A5 = "a5"
    A4 = "a4"
    ROLL = "roll"


class TextMessage(Struct, frozen=True):
    """A short text to a phone number, written at home in the country of that money or with its code."""

    phone: str
    money: Currency
    text: str

    @property
    def address(self) -> str:
        """Return what opens it in the program that sends it (RFC 5724).

        Made when it is wanted: a receipt is looked at far more often, and the numbers of all countries take a while
        to load.
        """
        return f"sms:{international(self.phone, self.money) or self.phone}?body={quote(self.text, safe='')}"


class Slip(Struct, frozen=True):
    """One receipt as text. `name` tells it from the others of its order; `watermark` goes across the whole page.

    `rows` are name and value; of the card they hold its last four digits and nothing else.
    """

    name: str
    heading: str
    amount: str
    rows: tuple[tuple[str, str], ...]
    remark: str
    watermark: str
    file_name: str
    mail: str
    """The address that opens a mail with this text in the mail program, to the customer where one is known."""
    message: TextMessage | None = None
    """A short one to the customer, None where no phone number is known."""
    letterhead: Letterhead = NO_LETTERHEAD
    """What the shop says of itself above and below."""
    order: OrderNumber | None = None
    """Of which order it is; None for what is no receipt of one."""
    place: int = 0
    """Which of its receipts: 0 that of the payment or the hold, then the refunds from 1 on."""
