"""What the orders screen shows, and what its view can be told to do."""

from datetime import date
from enum import Enum
from typing import Protocol

from msgspec import Struct

from app.domain.hold_plan import HoldPlan
from app.domain.identifiers import OrderNumber
from app.domain.order import OrderState
from app.domain.order_note import OrderNote
from app.presenters.highlight import Highlight
from app.presenters.message import Message
from app.presenters.slip import Slip
from app.services.order_views import ColumnLook


class Tab(Enum):
    """The groups of states a clerk looks for."""

    ATTENTION = "attention"
    """What somebody should look at now, whatever day it is of; what is to be done about a doubt stands at F10."""
    TODAY = "today"
    WAITING = "waiting"
    HELD = "held"
    """Money that must still be captured or released; the hold that ends first stands on top."""
    PAID = "paid"
    """The shop has money of it."""
    REFUNDED = "refunded"
    """Something went back, so that some stand among the paid as well."""
    DECLINED = "declined"
    CLOSED = "closed"
    """Ended without money, and by nobody's no."""
    ALL = "all"


STATES_OF_TAB = {
    Tab.ATTENTION: frozenset({OrderState.OUTCOME_UNKNOWN, OrderState.MISMATCH}),
    Tab.TODAY: frozenset[OrderState](),
    Tab.WAITING: frozenset({OrderState.AWAITING_PAYMENT, OrderState.CHALLENGE_PENDING, OrderState.PENDING}),
    Tab.HELD: frozenset({OrderState.AUTHORISED}),
    Tab.PAID: frozenset({OrderState.PAID, OrderState.PART_PAID, OrderState.PART_REFUNDED}),
    Tab.REFUNDED: frozenset({OrderState.PART_REFUNDED, OrderState.REFUNDED}),
    Tab.DECLINED: frozenset({OrderState.DECLINED}),
    Tab.CLOSED: frozenset({OrderState.EXPIRED, OrderState.CANCELLED, OrderState.NOT_SENT, OrderState.VOIDED}),
    Tab.ALL: frozenset[OrderState](),
}
WHOLE_TABS = frozenset({Tab.ATTENTION, Tab.HELD})
"""Tabs in an order of their own: all of theirs is loaded at once, and there is never much."""


class OrderRow(Struct, frozen=True):
    """One line of the table, as text. `look` names icon and colour of the status."""

    number: OrderNumber
    time: str
    amount: str
    look: str
    status: str
    customer: str
    card: str
    mode: str
    bank: str
    operator: str = ""
    left: str = ""
    """How long a hold still stands or a link can be paid, "" for orders without an end."""
    left_look: str = ""
    """How near that is, by the name of a picture; "" where there is no end."""
    marked: bool = False
    why: str = ""
    """Why the bank declined it."""
    mark: str = ""
    """The word "TRAINING" or "TEST" where no real money moved."""

    @property
    def key(self) -> OrderNumber:
        return self.number


class TabTitle(Struct, frozen=True):
    tab: Tab
    title: str
    count: int


class TimelineRow(Struct, frozen=True):
    """One line of what happened. `note` says by whom, why and on what evidence; `is_money` that money was meant."""

    moment: str
    text: str
    note: str = ""
    is_money: bool = False


class OrderDetails(Struct, frozen=True):
    """The panel of one order. `timeline` is oldest first."""

    number: OrderNumber
    look: str
    icon: str
    """The picture of the badge, whose colour `look` is."""
    status: str
    sentence: str
    amount: str
    rows: tuple[tuple[str, str], ...]
    timeline: tuple[TimelineRow, ...]
    link: str
    is_unpaid: bool
    """Nothing was ever taken or held for it, so cancelling is what one may look for."""
    can_cancel: bool
    cancel_hint: str
    can_ask: bool
    ask_hint: str
    slips: tuple[Slip, ...] = ()
    """The receipts there are to give."""
    saved_customer: str = ""
    """Under which number of the customer the bank may keep a card to charge; where none can be, the hint says why."""
    saved_hint: str = ""
    note: OrderNote = OrderNote()
    """What people wrote on it last, and the tag that stands."""
    chargeback: str = ""
    """Since when the bank tells of a chargeback, and what to do."""
    plan: HoldPlan | None = None
    """The day that stands for its hold."""
    plan_days: tuple[date, date | None] | None = None
    """From which day to which one can be set; None where nothing is held."""
    has_link: bool = False
    mark: str = ""
    """The word "TRAINING" or "TEST" where no real money moved."""
    raw: str = ""
    """What the bank said last, as the journal keeps it; a card is masked in it."""


class MarkedOrders(Struct, frozen=True):
    """The orders that are marked; there is none of these while nothing is."""

    text: str
    """How many, and how much in each currency."""


class OrdersState(Struct, frozen=True):
    """Everything on the screen but the typed search text."""

    tab: Tab = Tab.ALL
    tabs: tuple[TabTitle, ...] = ()
    rows: tuple[OrderRow, ...] = ()
    selected: OrderNumber | None = None
    details: OrderDetails | None = None
    message: Message | None = None
    empty_title: str = ""
    empty_hint: str = ""
    refreshing: bool = False
    busy: bool = False
    more: bool = False
    """There are older orders to load."""
    exporting: bool = False
    """The list is being saved as a file."""
    marked: MarkedOrders | None = None
    new_rows: str = ""
    """How many orders came since the list was loaded, "" for none: no row moves under the cursor."""
    ask_banks: str = ""
    """What the key does that asks the banks about what is typed, "" where there is nothing to ask by."""
    way_out: str = ""
    """What the one key does when nothing is found, "" where it would not help."""
    highlights: tuple[Highlight, ...] = ()
    """What stands out in the rows, because it was looked for."""
    columns: tuple[ColumnLook, ...] = ()
    """The columns in their order; empty while they stand as usual."""


class OrdersView(Protocol):
    def draw(self, state: OrdersState) -> None: ...

    def count_soon(self) -> None:
        """Ask for fresh counters a moment later; several wishes in a row become one."""
        ...

    def show_exported(self, done: int, total: int) -> None:
        """Show how many orders of an export are written; `exporting` says when it is over."""
        ...
