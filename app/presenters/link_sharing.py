"""What does this customer get to read? The message of a link, in the shop's wording or changed by hand."""

from app.domain.order import Order
from app.presenters.customer_words import language_name, words_for
from app.presenters.link_message import Channel, deep_link, message_for
from app.presenters.payment_link_state import WordingShown
from app.services.link_memory import LinkMemory


class LinkSharing:
    """Holds the message of one link, and keeps the shop's wordings by bank and by language of the customer."""

    def __init__(self, memory: LinkMemory) -> None:
        self._memory = memory
        self.text = ""
        """The message as it stands now; the clerk may change it for this customer alone."""

    def begin(self, order: Order) -> None:
        """Write the message to the customer of this order anew."""
        self.text = message_for(order, self._kept(order))

    def address(self, channel: Channel, order: Order) -> str:
        """Return what opens the message in a program; the link is in it, whatever was deleted from the text."""
        link = order.link.address if order.link else ""
        text = self.text if link in self.text else f"{self.text}\n{link}".strip()
        return deep_link(channel, text, order)

    def wording(self, order: Order) -> WordingShown:
        ours = words_for(order.language).wording
        return WordingShown(self._kept(order), ours, language_name(order.language))

    def keep_wording(self, order: Order, wording: str) -> None:
        """Write to customers of this language so from now on; "" and our own wording keep nothing."""
        kept = wording.strip()
        ours = words_for(order.language).wording
        self._memory.keep_wording(order.profile, order.language, "" if kept == ours else kept)
        self.begin(order)

    def _kept(self, order: Order) -> str:
        return self._memory.wording(order.profile, order.language) or words_for(order.language).wording
