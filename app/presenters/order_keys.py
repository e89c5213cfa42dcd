"""Everything that can be done on the orders screen, with its key: for the menu, and for whoever asks for all keys."""

from enum import Enum

from msgspec import Struct

from app.presenters.words import Words


class OrderKey(Enum):
    """What each key does. The value is its name on the screen."""

    REFUND = "refund"
    CAPTURE = "capture"
    CAPTURE_DUE = "capture-due"
    RELEASE = "release"
    RECEIPT = "receipt"
    LINK = "link"
    NOTE = "note"
    HOLD_DAY = "hold-day"
    REPEAT = "repeat"
    MARK = "mark"
    MARK_ALL = "mark-all"
    SHOW_NEW = "show-new"
    SEARCH = "search"
    FILTER = "filter"
    VIEWS = "views"
    COLUMNS = "columns"
    EXPORT = "export"
    ASK_ALL = "ask-all"
    ASK_BANKS = "ask-banks"
    RAW = "raw"
    CALLS = "calls"
    KEYS = "keys"


class KeyEntry(Struct, frozen=True):
    """One line: what is done, and with which key."""

    key: OrderKey
    title: str
    keys: str


class KeyGroup(Struct, frozen=True):
    """What belongs together. In a menu one with a title has a menu of its own."""

    name: str
    title: str
    entries: tuple[KeyEntry, ...]


KEYS = {
    OrderKey.REFUND: "R",
    OrderKey.CAPTURE: "C",
    OrderKey.CAPTURE_DUE: "H",
    OrderKey.RELEASE: "V",
    OrderKey.RECEIPT: "P",
    OrderKey.LINK: "L",
    OrderKey.NOTE: "N",
    OrderKey.HOLD_DAY: "T",
    OrderKey.REPEAT: "Y",
    OrderKey.MARK: "Space",
    OrderKey.MARK_ALL: "Ctrl+A",
    OrderKey.SHOW_NEW: "S",
    OrderKey.SEARCH: "/",
    OrderKey.FILTER: "F",
    OrderKey.VIEWS: "W",
    OrderKey.COLUMNS: "O",
    OrderKey.EXPORT: "E",
    OrderKey.ASK_ALL: "F5",
    OrderKey.ASK_BANKS: "Ctrl+B",
    OrderKey.RAW: "D",
    OrderKey.CALLS: "B",
    OrderKey.KEYS: "?",
}

GROUPS = {
    "money": (
        OrderKey.REFUND,
        OrderKey.CAPTURE,
        OrderKey.RELEASE,
        OrderKey.HOLD_DAY,
        OrderKey.CAPTURE_DUE,
    ),
    "customer": (OrderKey.RECEIPT, OrderKey.LINK, OrderKey.REPEAT),
    "papers": (OrderKey.NOTE, OrderKey.RAW, OrderKey.CALLS),
    "look": (OrderKey.SEARCH, OrderKey.FILTER, OrderKey.VIEWS, OrderKey.COLUMNS, OrderKey.SHOW_NEW),
    "copy": (OrderKey.MARK, OrderKey.MARK_ALL, OrderKey.EXPORT),
    "banks": (OrderKey.ASK_ALL, OrderKey.ASK_BANKS),
    "help": (OrderKey.KEYS,),
}
"""By meaning: the money of an order, its customer, what is written about it; then the list, the banks, the keys."""

OF_ONE_ORDER = (
    OrderKey.REFUND,
    OrderKey.CAPTURE,
    OrderKey.RELEASE,
    OrderKey.RECEIPT,
    OrderKey.LINK,
    OrderKey.NOTE,
    OrderKey.HOLD_DAY,
    OrderKey.REPEAT,
    OrderKey.RAW,
    OrderKey.CALLS,
)
"""What is done with the order that is chosen."""

BOUND_HERE = (
    OrderKey.REFUND,
    OrderKey.CAPTURE_DUE,
    OrderKey.RELEASE,
    OrderKey.RECEIPT,
    OrderKey.NOTE,
    OrderKey.HOLD_DAY,
    OrderKey.REPEAT,
    OrderKey.RAW,
    OrderKey.CALLS,
    OrderKey.SHOW_NEW,
    OrderKey.FILTER,
    OrderKey.VIEWS,
    OrderKey.COLUMNS,
    OrderKey.EXPORT,
    OrderKey.ASK_BANKS,
    OrderKey.KEYS,
)
"""The other keys belong to the table, or to the window: they mean something on other screens as well."""


class OrderKeyWords(Words):
    """The titles of all that can be done here."""

    def entries(self) -> tuple[KeyEntry, ...]:
        """Return all of them, those that belong together beside each other."""
        return tuple(entry for group in self.groups() for entry in group.entries)

    def groups(self) -> tuple[KeyGroup, ...]:
        """Return all of them by what they are about."""
        titles = self._titles()
        own_menus = {"look": self.tr("Find and look"), "copy": self.tr("Select and save")}
        return tuple(
            KeyGroup(name, own_menus.get(name, ""), tuple(KeyEntry(key, titles[key], KEYS[key]) for key in keys))
            for name, keys in GROUPS.items()
        )

    def _titles(self) -> dict[OrderKey, str]:
        return {
            OrderKey.REFUND: self.tr("Refund the chosen order"),
            OrderKey.CAPTURE: self.tr("Capture the held money of the chosen order"),
            OrderKey.CAPTURE_DUE: self.tr("Capture all holds that are due"),
            OrderKey.RELEASE: self.tr("Release the hold of the chosen order"),
            OrderKey.RECEIPT: self.tr("Give a receipt"),
            OrderKey.LINK: self.tr("See the payment link, or send it again"),
            OrderKey.NOTE: self.tr("Write a note or a tag on the order"),
            OrderKey.HOLD_DAY: self.tr("Set the day on which the hold is captured or released"),
            OrderKey.REPEAT: self.tr("Begin the same sale once more"),
            OrderKey.RAW: self.tr("Show the bank's last answer word for word"),
            OrderKey.CALLS: self.tr("Show the conversation with the bank"),
            OrderKey.MARK: self.tr("Select the line; Shift with an arrow selects a range"),
            OrderKey.MARK_ALL: self.tr("Select all that match"),
            OrderKey.SHOW_NEW: self.tr("Show the new orders"),
            OrderKey.SEARCH: self.tr("Search"),
            OrderKey.FILTER: self.tr("Add a filter"),
            OrderKey.VIEWS: self.tr("Open a saved view"),
            OrderKey.COLUMNS: self.tr("Choose the columns"),
            OrderKey.EXPORT: self.tr("Save the list, or the selected orders, as a file"),
            OrderKey.ASK_ALL: self.tr("Ask the banks about every open order"),
            OrderKey.ASK_BANKS: self.tr("Also ask the banks about what is typed"),
            OrderKey.KEYS: self.tr("Show all keys"),
        }
