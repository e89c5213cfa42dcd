"""What the window can be told to do from the palette: names for the window, words for the clerk."""

from collections.abc import Iterable

from app.presenters.order_keys import KEYS, OF_ONE_ORDER, OrderKey, OrderKeyWords
from app.presenters.palette import Command
from app.presenters.words import Words

OF_ORDER = "order"
"""What the names of acts on the chosen order begin with, before a colon and the name of their key."""
_ICONS = {
    OrderKey.REFUND: "refunded",
    OrderKey.CAPTURE: "paid",
    OrderKey.RELEASE: "unlocked",
    OrderKey.RECEIPT: "receipt",
    OrderKey.NOTE: "message",
    OrderKey.REPEAT: "add",
}


class CommandWords(Words):
    """The titles of everything the window can be told."""

    def of_order(self) -> tuple[Command, ...]:
        """Return what can be done with the order that is chosen; where none is, its key says so."""
        entries = OrderKeyWords(self._translate).entries()
        fitting = (each for each in entries if each.key in OF_ONE_ORDER and each.key is not OrderKey.LINK)
        return tuple(
            Command(f"{OF_ORDER}:{each.key.value}", each.title, _ICONS.get(each.key, "orders"), KEYS[each.key])
            for each in fitting
        )

    def practising(self) -> tuple[Command, ...]:
        """Return what only a window in training can be told."""
        return (Command("practise", self.tr("Practise: problems to try, a first shift"), "training", "Ctrl+F1"),)

    def commands(self, languages: Iterable[tuple[str, str]]) -> tuple[Command, ...]:
        """Return every command. `languages` are codes and names, as each language calls itself."""
        change = self.tr("Language: {language}")
        return (
            Command("phone-order", self.tr("Take a phone order"), "phone-order", "F2"),
            Command("payment-link", self.tr("Make a payment link"), "payment-link", "F3"),
            Command("orders", self.tr("Look at the orders"), "orders", "F4"),
            Command("filter-orders", self.tr("Filter the orders"), "filter", "F"),
            Command("order-views", self.tr("Views of the orders: open or save one"), "orders", "W"),
            Command("order-columns", self.tr("Columns of the orders"), "orders", "O"),
            Command("order-link", self.tr("See the payment link, or send it again"), "payment-link", "L"),
            Command("attention", self.tr("See what needs attention"), "attention", "F10"),
            Command("ask-banks", self.tr("Ask the banks about every open order"), "refresh", "F5"),
            Command("export", self.tr("Save the list of orders as a file"), "save", "Ctrl+Shift+S"),
            Command("bank", self.tr("About this bank: what it offers, its login and its messages"), "bank"),
            Command("overview", self.tr("Recent days: takings, declined, what waits"), "history", "F12"),
            Command("day", self.tr("Business day: close it, print its report"), "calendar", "F8"),
            Command("operator", self.tr("Change the operator, or lock this till"), "user", "F9"),
            Command("people", self.tr("People: who works here, and in which role"), "user"),
            Command("trail", self.tr("Activity log: who did what, when and from which till"), "history"),
            Command("settings", self.tr("Settings of this till"), "settings"),
            Command("health", self.tr("System status and support files"), "shield"),
            Command("receipt-printer", self.tr("Set up the receipt printer"), "print"),
            Command("theme:light", self.tr("Colours: light"), "theme"),
            Command("theme:dark", self.tr("Colours: dark"), "theme"),
            Command("theme:contrast_light", self.tr("Colours: high contrast, light"), "theme"),
            Command("theme:contrast_dark", self.tr("Colours: high contrast, dark"), "theme"),
            Command("theme:system", self.tr("Colours: as the computer"), "theme"),
            Command("discreet:yes", self.tr("Hide sums and customers in lists"), "hide", "Ctrl+Shift+H"),
            Command("discreet:", self.tr("Show sums and customers in lists"), "show", "Ctrl+Shift+H"),
            *(Command(f"language:{code}", change.format(language=name), "language") for code, name in languages),
            Command("help", self.tr("Help for this screen"), "help", "F1"),
            Command("quit", self.tr("End Paydesk"), "close", "Ctrl+Q"),
        )
