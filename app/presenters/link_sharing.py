"""What does this customer get to read, and which program sends it? In the shop's wording, or changed by hand."""

from collections.abc import Callable
from datetime import datetime

from app.domain.errors import CardNumberInText
from app.domain.hidden_card import card_digits_in
from app.domain.identifiers import ProfileName
from app.domain.money import Money
from app.domain.order import Order
from app.domain.profile import BankProfile, Environment, environment_of
from app.presenters.customer_words import language_name, words_for
from app.presenters.errors import ErrorWords, telling
from app.presenters.link_message import Channel, deep_link, message_for, written
from app.presenters.link_on_screen import LinkOnScreen
from app.presenters.message import Telling
from app.presenters.payment_link_state import WordingShown
from app.presenters.payment_link_words import LinkWords
from app.services.link_memory import LinkMemory

OpenAddress = Callable[[Channel, str], None]
_ADDRESS_TO_COME = "https://…"


class LinkSharing:
    """Holds the message of the link on screen, and keeps the shop's wordings by bank and language of the customer."""

    def __init__(
        self,
        memory: LinkMemory,
        shown: LinkOnScreen,
        words: Callable[[], LinkWords],
        errors: Callable[[], ErrorWords],
        say: Callable[[Telling], None],
        changed: Callable[[], None],
    ) -> None:
        """`say` shows a message, `changed` draws the screen anew."""
        self._memory = memory
        self._shown = shown
        self._words = words
        self._errors = errors
        self._say = say
        self._changed = changed
        self.text = ""
        """The message as it stands now; the clerk may change it for this customer alone."""

    def begin(self, order: Order) -> None:
        """Write the message to the customer of this order anew."""
        self.text = self._marked(order, message_for(order, self._kept(order.profile, order.language)))

    def text_changed(self, text: str) -> None:
        """Take the message to this customer as the clerk has changed it."""
        self.text = text

    def before_it_is_made(
        self, bank: BankProfile, language: str, amount: Money, purpose: str, until: datetime | None
    ) -> str:
        """Return what the customer of a link that is still being typed will read."""
        wording = self._kept(bank.name, language)
        return _not_taken_for_real(
            bank.environment, language, written(wording, language, amount, purpose, _ADDRESS_TO_COME, until)
        )

    # --- handing it over ----------------------------------------------------------------------------------------

    def copied(self) -> None:
        self._say(lambda: self._words().copied())

    def was_printed(self, printed: bool) -> None:
        """Hear whether the slip left for the printer."""
        self._say(lambda: self._words().printed() if printed else self._words().not_printed())

    def share(self, channel: Channel, open_address: OpenAddress) -> None:
        """Hand the message to the program that sends it: of a link that can be paid, and without a card number."""
        order = self._shown.order
        if self._has_no_card(self.text) and order is not None and order.link is not None and order.is_open:
            open_address(channel, self._address(channel, order))

    def was_shared(self, channel: Channel, opened: bool) -> None:
        """Hear whether a program took the message."""
        self._say(lambda: self._words().handed_over(channel) if opened else self._words().no_program())

    # --- the shop's wording -------------------------------------------------------------------------------------

    def wording(self) -> WordingShown | None:
        """Return the wording for customers like the one of this link, None while there is no link."""
        order = self._shown.order
        if order is None:
            return None
        ours = words_for(order.language).wording
        return WordingShown(self._kept(order.profile, order.language), ours, language_name(order.language))

    def keep_wording(self, wording: str) -> None:
        """Write to customers of this language so from now on, and to this one; "" and our own keep nothing."""
        order = self._shown.order
        if order is None or not self._has_no_card(wording):
            return
        kept = wording.strip()
        ours = words_for(order.language).wording
        self._memory.keep_wording(order.profile, order.language, "" if kept == ours else kept)
        self.begin(order)
        self._changed()

    def preview_of(self, wording: str) -> str:
        """Return what this customer would read with that wording."""
        order = self._shown.order
        return self._marked(order, message_for(order, wording)) if order else ""

    def _has_no_card(self, text: str) -> bool:
        """Tell whether the text may be kept and sent; otherwise say why not."""
        hides = card_digits_in(text)
        if hides:
            self._say(telling(self._errors, CardNumberInText("message")))
        return not hides

    def _address(self, channel: Channel, order: Order) -> str:
        """Return what opens the message in a program; the link is in it, whatever was deleted from the text."""
        link = order.link.address if order.link else ""
        text = self.text if link in self.text else f"{self.text}\n{link}".strip()
        return deep_link(channel, self._marked(order, text), order)

    def _marked(self, order: Order, text: str) -> str:
        return _not_taken_for_real(environment_of(order, self._shown.bank), order.language, text)

    def _kept(self, bank: ProfileName, language: str) -> str:
        return self._memory.wording(bank, language) or words_for(language).wording


def _not_taken_for_real(environment: Environment, language: str, text: str) -> str:
    """Return the message with a line that says so where no money is real, whatever was deleted from it."""
    if not text or environment is Environment.LIVE:
        return text
    not_real = words_for(language).not_real
    return text if not_real in text else f"{not_real}\n{text}"
