"""The words of the orders screen: its tabs, its empty list, and what is said when something was handed over."""

from pathlib import Path

from msgspec.structs import replace

from app.domain.identifiers import OrderNumber
from app.presenters.finding import FindingPresenter
from app.presenters.message import Message, Tone
from app.presenters.orders_state import Tab
from app.presenters.receipts import GONE
from app.presenters.words import Words
from app.services.foreign_orders import ForeignOrders


class OrdersWords(Words):
    """Writes what stands around the rows, in one language."""

    def titles(self) -> dict[Tab, str]:
        """Return how the tabs are called, in their order."""
        return {
            Tab.ATTENTION: self.tr("Needs attention"),
            Tab.TODAY: self.tr("Today"),
            Tab.WAITING: self.tr("Waiting"),
            Tab.HELD: self.tr("Held"),
            Tab.PAID: self.tr("Paid"),
            Tab.REFUNDED: self.tr("Refunded"),
            Tab.DECLINED: self.tr("Declined"),
            Tab.CLOSED: self.tr("Closed"),
            Tab.ALL: self.tr("All"),
        }

    def empty(self, finding: FindingPresenter, tab: Tab) -> tuple[str, str]:
        """Return what stands where there are no rows, and the way on."""
        if finding.is_narrowed:
            return self._nothing_of(finding.text.strip()), self._way_on(finding)
        if tab is Tab.HELD:
            return (
                self.tr("No money is held."),
                self.tr("A phone order with F7 only holds the money; it is captured or released here."),
            )
        if tab is Tab.ATTENTION:
            return (
                self.tr("Nothing needs attention."),
                self.tr("Orders whose outcome is unknown, and holds that end within two days, appear here."),
            )
        if tab is not Tab.ALL:
            return self.tr("No orders here."), self.tr("Choose “All” to see every order.")
        return (
            self.tr("No orders yet."),
            self.tr("F2 takes a phone order, F3 makes a payment link. Every order appears here."),
        )

    def ask_banks(self, finding: FindingPresenter) -> str:
        """Return what the key does that asks the banks, "" for what is no number of an order."""
        if not (finding.is_narrowed and ForeignOrders.can_ask(finding.text)):
            return ""
        return self.tr("Also ask the banks about “{text}”  (Ctrl+B)").format(text=finding.text.strip())

    def about(self, number: OrderNumber, message: Message) -> Message:
        """Return the message with the order it is about: another one may be in the panel by then."""
        happened = self.tr("Order {number}: {what}").format(number=number, what=message.happened)
        return replace(message, happened=happened)

    def card_in_note(self) -> str:
        return self.tr("This looks like a card number. It must not be kept: remove it.")

    def new_orders(self, count: int) -> str:
        """Return what the bar says behind which new orders wait."""
        return self.tr("%n new – show  (S)", "", count) if count else ""

    def _nothing_of(self, text: str) -> str:
        return (
            self.tr("Nothing found for “{text}”.").format(text=text)
            if text
            else self.tr("No order fits what you look for.")
        )

    def _way_on(self, finding: FindingPresenter) -> str:
        if finding.is_one_word or (finding.may_be_looked_up and not finding.way_out):
            return self.tr("Press Enter to look the whole number up, or Esc to see all orders.")
        if not finding.way_out:
            if finding.text:
                return self.tr("Remove a part of it to find more, or press Esc to empty the search.")
            return self.tr("Remove a part of it to find more.")
        return self.tr("Without “{condition}” there are orders.").format(condition=finding.way_out)

    def way_out(self, called: str) -> str:
        """Return what the key does that takes the condition in the way away."""
        return self.tr("Take away “{condition}”  (Alt+Del)").format(condition=called) if called else ""

    def no_hold_ends(self) -> Message:
        return Message(Tone.INFO, self.tr("No hold ends within two days."))

    def copied(self) -> Message:
        return Message(Tone.SUCCESS, self.tr("The link is copied. Paste it into your message."))

    def receipt_saved(self, target: Path) -> Message:
        saved = self.tr("The receipt is saved as “{file}”.").format(file=target.name)
        return Message(Tone.SUCCESS, saved, details=str(target))

    def receipt_failed(self, reason: str) -> Message:
        """Say that a receipt could not be given that way; the order is as it was."""
        if reason == GONE:
            return Message(
                Tone.WARNING,
                self.tr("The order has changed: this receipt is not there any more."),
                self.tr("Nothing was printed, saved or sent."),
                self.tr("Look how the order stands now, and give the receipt it has."),
            )
        return Message(
            Tone.WARNING,
            self.tr("The receipt could not be made this way."),
            self.tr("The order and its money are as they were."),
            self.tr("Try another way: print it, save it as PDF, or write an e-mail."),
            reason,
        )
