"""What the phone order screen shows, and what its view can be told to do."""

from enum import Enum
from typing import Protocol

import msgspec

from app.domain.challenge import Challenge
from app.domain.discreet import Discreet
from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.no_code import NoCode
from app.domain.order import PaymentMode
from app.domain.profile import BankProfile
from app.presenters.message import Message
from app.presenters.quick_amounts import QuickShown
from app.presenters.sale_consent import ConsentShown
from app.presenters.same_sale import SameSale
from app.presenters.saved_card_state import SavedCardState
from app.presenters.slip import Slip


class Phase(Enum):
    """What fills the screen."""

    EDITING = "editing"
    SENDING = "sending"
    BANK_PAGE = "bank-page"
    CHECKING = "checking"
    DONE = "done"


class ModeChoice(msgspec.Struct, frozen=True):
    mode: PaymentMode
    title: str
    hint: str


class Receipt(msgspec.Struct, frozen=True):
    """What is known about an order that ended: a heading in one look, and rows of name and value."""

    look: str
    heading: str
    number: str
    rows: tuple[tuple[str, str], ...] = ()
    mark: str = ""
    """The word "TRAINING" or "TEST" where no real money moved."""


class Sent(msgspec.Struct, frozen=True):
    """What is on its way to the bank, to be seen while it is."""

    number: OrderNumber
    amount: Money
    card: str = ""
    """Brand and last digits; "" where no card was typed here."""


class PhoneOrderState(msgspec.Struct, frozen=True):
    """Everything on the screen that is not typed text. `faults` maps a field's name to its sentence."""

    phase: Phase = Phase.EDITING
    profile: BankProfile | None = None
    modes: tuple[ModeChoice, ...] = ()
    mode: PaymentMode = PaymentMode.PHONE
    asks_for_card: bool = True
    quick: QuickShown = QuickShown()
    """The last sums, to be taken again while no sum is typed."""
    spelled: str = ""
    """The sum in words, where it is a large one for this bank's shop."""
    compares_groups: bool = False
    """One digit of the number is wrong: its groups are shown side by side."""
    why_no_code: tuple[tuple[NoCode, str], ...] = ()
    """The reasons for having no code, where the bank charges without."""
    holds: bool = False
    """The sum is to be held only; `hold_hint` says what that means."""
    hold_hint: str = ""
    can_hold: bool = True
    charge_label: str = ""
    makes_link: bool = False
    """The main button asks nothing of a card: it leads to a payment link."""
    closed: str = ""
    """Why no card can be typed now: there is no bank."""
    can_charge: bool = True
    """False where the bank offers neither the chosen mode nor a link instead; the fault of "mode" says so."""
    waiting_text: str = ""
    waiting_sum: str = ""
    """The sum and the card that are on their way."""
    waiting_number: str = ""
    """The number of the order that is on its way: what support can be told."""
    page_title: str = ""
    page_advice: str = ""
    """What stands over the bank's page: the order, and what to keep in mind meanwhile."""
    ask_caller: str = ""
    earlier: tuple[str, ...] = ()
    """The latest orders of the customer typed into the form, a line each."""
    faults: dict[str, str] = msgspec.field(default_factory=dict)
    message: Message | None = None
    same_sale: SameSale | None = None
    """The question that must be answered before this sum may be charged to this card again."""
    consent: ConsentShown | None = None
    """Somebody else's word is asked for: this sum is above what the clerk may charge."""
    name_offer: str = ""
    """The name on the card in Latin letters, where it was typed in others."""
    text_warning: str = ""
    """What the description reveals that it should not."""
    used_number: str = ""
    """The order that has the typed number already."""
    opens_more: bool = False
    """What is seldom needed is needed here."""
    asks_for_contact: bool = False
    """The caller is asked where their bank can reach them: an e-mail address or a phone number."""
    saved: SavedCardState = SavedCardState()
    receipt: Receipt | None = None
    slip: Slip | None = None
    """The receipt there is to give, once money was taken or held."""
    next_label: str = ""
    next_card_label: str = ""
    can_capture: bool = False
    next_question: str = ""
    """When the bank is asked next by itself about an order nobody knows the end of."""
    tells_caller: bool = False
    to_caller: str = ""
    """The address of a message that tells the caller how it stands; "" where nobody can be written to."""
    can_send_link: bool = False
    can_reopen: bool = False
    can_cancel: bool = False
    can_ask_again: bool = False

    @property
    def is_asked(self) -> bool:
        """Tell whether a question stands over the form, to be answered before anything is charged."""
        return self.same_sale is not None or self.consent is not None


class PhoneForm(Discreet, frozen=True):
    """What is typed, as text. Card fields are handed over only for one press of Charge."""

    hides = ("number", "code")

    amount: str
    number: str
    expiry: str
    code: str
    no_code: NoCode | None = None
    """Why there is no code; with a reason `code` is not looked at."""
    cardholder: str = ""
    email: str = ""
    phone: str = ""
    description: str = ""
    postcode: str = ""
    street: str = ""
    order_number: str = ""
    customer_id: str = ""
    """The shop's own number of the customer, for a card that is to be kept."""

    @property
    def contact(self) -> str:
        """How to reach the customer, where one way is enough."""
        return self.email.strip() or self.phone.strip()


class PhoneOrderView(Protocol):
    def draw(self, state: PhoneOrderState) -> None: ...

    def wipe_card(self) -> None: ...

    def focus(self, field_name: str) -> None:
        """Put the cursor into a field, or into the "same-sale" question."""
        ...

    def clear_form(self) -> None: ...

    def put_amount(self, amount: str) -> None:
        """Put this sum into the form and go on to what comes next."""
        ...

    def open_bank_page(self, challenge: Challenge) -> None: ...

    def close_bank_page(self) -> None: ...
