"""What the payment link screen shows, and what its view can be told to do."""

from datetime import datetime
from enum import Enum
from typing import Protocol

from msgspec import Struct, field

from app.domain.identifiers import OrderNumber
from app.domain.profile import BankProfile
from app.presenters.batch_file import BatchLine
from app.presenters.customer_view import CustomerShown
from app.presenters.link_message import Channel
from app.presenters.link_reminders import Reminder
from app.presenters.message import Message
from app.presenters.quick_amounts import QuickShown
from app.presenters.saved_card_state import SavedCardState
from app.presenters.slip import Slip


class Validity(Enum):
    """How long a link can be paid; presets a clerk thinks in."""

    ONE_HOUR = "1h"
    TODAY = "today"
    THREE_DAYS = "3d"
    SEVEN_DAYS = "7d"
    UNTIL = "until"
    """A date and time of the clerk's own."""
    BANKS_OWN = "bank"
    """The bank's fixed life of a session."""


class ValidityChoice(Struct, frozen=True):
    validity: Validity
    title: str


class LineForm(Struct, frozen=True):
    """One line of the sale as it is typed; an empty quantity means one."""

    name: str = ""
    quantity: str = ""
    price: str = ""

    @property
    def is_used(self) -> bool:
        return bool(self.name.strip() or self.price.strip())


class LinkForm(Struct, frozen=True):
    """What is typed, as text."""

    amount: str
    description: str = ""
    contact: str = ""
    """An e-mail address or a phone number; each line of several gets a link of its own."""
    validity: Validity = Validity.THREE_DAYS
    language: str = ""
    until: datetime | None = None
    """With a time zone; counts for Validity.UNTIL."""
    name: str = ""
    reference: str = ""
    hold: bool = False
    lines: tuple[LineForm, ...] = ()
    """Where there are any, their sum counts and not the amount."""
    order_number: str = ""
    return_page: str = ""
    offers_to_keep: bool = False
    """The bank's page asks the customer whether the card is kept, under this number of the customer."""
    customer_id: str = ""
    reminder: Reminder = Reminder.NEVER
    copies: int = 1
    """So many single links; each can be paid once."""


class PresetsShown(Struct, frozen=True):
    """The names of the kept templates; whether one more can be kept, and what it would be called."""

    names: tuple[str, ...] = ()
    can_keep: bool = True
    suggestion: str = ""


class LinkShown(Struct, frozen=True):
    """The link in the result panel. `expires_at` is UTC; `look` and `status` say how it stands."""

    address: str
    amount: str
    number: str
    look: str
    status: str
    sentence: str
    expires_at: datetime | None
    is_open: bool
    asked: str = ""
    text: str = ""
    """The message to the customer as it stands now."""
    mark: str = ""
    """The word "TRAINING" or "TEST" where no real money moves."""
    picture: str = ""
    """The icon of how it ended, larger than words."""


class WordingShown(Struct, frozen=True):
    """The shop's wording for customers of one language, and the one Paydesk brings."""

    wording: str
    ours: str
    language: str
    """What the language calls itself."""


class PaymentLinkState(Struct, frozen=True):
    """Everything on the screen that is not typed text."""

    profile: BankProfile | None = None
    validities: tuple[ValidityChoice, ...] = ()
    languages: tuple[tuple[str, str], ...] = ()
    ends_text: str = ""
    create_label: str = ""
    busy: bool = False
    form_leads: bool = True
    """The main button is that of the form: there is no link, or something was typed since it came."""
    faults: dict[str, str] = field(default_factory=dict)
    message: Message | None = None
    link: LinkShown | None = None
    can_create: bool = True
    can_cancel: bool = False
    cancel_hint: str = ""
    can_renew: bool = False
    customer: CustomerShown | None = None
    """What the customer of the link on screen is shown."""
    can_face: bool = False
    """There is something to turn to the customer: a link to pay, or that it is paid."""
    preview: str = ""
    """The message as the customer of the typed link will read it, "" while the sum cannot be read."""
    preview_title: str = ""
    text_warning: str = ""
    """What the typed purpose tells that it should not."""
    text_room: str = ""
    slip: Slip | None = None
    """The receipt of the link on screen, once there is money."""
    quick: QuickShown = QuickShown()
    spelled: str = ""
    """The sum in words, where it is a large one for this bank's shop."""
    total: str = ""
    """The sum of the lines, as it stands in the amount; "" while there are none or one cannot be read."""
    line_totals: tuple[str, ...] = ()
    lines_hint: str = ""
    presets: PresetsShown = PresetsShown()
    saved: SavedCardState = SavedCardState()
    known_customers: tuple[str, ...] = ()
    """Customers of earlier orders who may be meant."""
    samples: tuple[str, ...] = ()
    """When a link helps: told while there is none on screen."""
    can_try: bool = False
    """A test link may be made: no real money moves, and nothing is typed that it would overwrite."""
    drafts: tuple[tuple[OrderNumber, str], ...] = ()
    """Links that wait for a connection, each by its number, with a line."""
    leaving: str = ""
    """How long the link that is about to be made may still be taken back, "" once it cannot."""
    used_number: str = ""
    """The order that has the typed number already."""
    latest_end: datetime | None = None
    """The last moment the bank lets a link live to, where the end can be chosen."""


class PaymentLinkView(Protocol):
    def draw(self, state: PaymentLinkState) -> None: ...

    def focus(self, field_name: str) -> None:
        """Put the cursor into this field, or where the link on screen is taken by "link"."""
        ...

    def fill(self, form: LinkForm) -> None: ...

    def make_several(self, form: LinkForm, lines: tuple[BatchLine, ...]) -> None:
        """Open the screen for many links with these lines; what they have in common stands in the form."""
        ...

    def open_address(self, channel: Channel, address: str) -> None:
        """Give the address to the system's program for it; the presenter hears `was_shared`."""
        ...
