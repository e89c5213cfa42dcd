"""What the phone order screen says: modes, questions for the caller, what to do when it is undecided."""

from collections.abc import Sequence

from app.domain.hold import HoldEnd
from app.domain.money import Money
from app.domain.no_code import NoCode
from app.domain.order import Order, PaymentMode
from app.presenters.message import Message, Tone
from app.presenters.phone_order_state import ModeChoice, Phase, Sent
from app.presenters.presenter import Speech
from app.presenters.words import Words


class PhoneOrderWords(Words):
    """The sentences of the screen, each made from facts alone."""

    def __init__(self, speech: Speech) -> None:
        super().__init__(speech.translate)
        self._formats = speech.formats
        self._orders = speech.orders

    def choices(self, modes: Sequence[PaymentMode]) -> tuple[ModeChoice, ...]:
        """Return the modes with their titles."""
        hints = {
            PaymentMode.PHONE: self.tr("If the cardholder disputes it later, the shop bears the loss."),
            PaymentMode.CHALLENGE: self.tr(
                "The customer confirms; if it is disputed later, their bank bears the loss."
            ),
            PaymentMode.BANK_PAGE: self.tr("You type the card on the bank's own page."),
            PaymentMode.STORED_CARD: self.tr("A card the bank keeps for the customer; nothing is read out."),
            PaymentMode.LINK: self.tr("The customer pays on their own phone or computer."),
        }
        titles = {
            PaymentMode.PHONE: self.tr("Phone (no 3-D Secure)"),
            PaymentMode.CHALLENGE: self.tr("Customer approves (3-D Secure)"),
            PaymentMode.BANK_PAGE: self.tr("Bank's own page"),
            PaymentMode.STORED_CARD: self.tr("Saved card"),
            PaymentMode.LINK: self.tr("Send a link instead"),
        }
        return tuple(ModeChoice(mode, titles[mode], hints[mode]) for mode in modes)

    def not_offered(self, mode: PaymentMode, has_links: bool) -> str:
        """Return why this mode cannot be used with this bank, and what to do instead."""
        if mode is PaymentMode.PHONE:
            why = self.tr("Your bank takes no cards read out over the phone from this shop.")
        else:
            why = self.tr("Your bank does not offer this way to this shop.")
        if has_links:
            return f"{why} " + self.tr("Send a payment link instead, or ask the bank to switch it on.")
        return f"{why} " + self.tr("Ask the bank to switch it on, then check it again: the bank icon at the top.")

    def hold_hint(self, end: HoldEnd) -> str:
        """Return until when money held now can be captured; "about" where the bank does not tell its shops."""
        told = self.tr("The money is only held. Capture it in Orders (F4) when the goods leave, until {day}.")
        usual = self.tr("The money is only held. Capture it in Orders (F4) when the goods leave, until about {day}.")
        return (told if end.is_told else usual).format(day=self._formats.day(end.at))

    def no_bank(self, has_links: bool, is_told: bool = False) -> str:
        """Return why no card can be taken, and the way on; where a message tells why already, only that."""
        if has_links and is_told:
            return self.tr("Make a link draft, or try the bank again.")
        if has_links:
            return self.tr("Cards need the bank, and it cannot be reached. Make a link draft?")
        return self.tr("Cards need the bank, and it cannot be reached.")

    def on_bank_page(self, mode: PaymentMode) -> str:
        """Return what to keep in mind beside the bank's page."""
        if mode is PaymentMode.BANK_PAGE:
            return self.tr("Type the card here. Nothing of it reaches Paydesk.")
        return self.tr("Never ask for the code the bank sends: if this page wants one, send a link.")

    def charge_label(self, mode: PaymentMode, amount: Money | None, holds: bool, is_closed: bool = False) -> str:
        """Return the words on the main button: always the verb, and the sum once it is known."""
        if mode is PaymentMode.LINK and is_closed:
            return self.tr("Make a link draft")
        if mode is PaymentMode.LINK:
            return self.tr("Go on with a payment link")
        if mode is PaymentMode.BANK_PAGE:
            return self.tr("Open the bank's page")
        if amount is None:
            return self.tr("Hold") if holds else self.tr("Charge")
        label = self.tr("Hold {amount}") if holds else self.tr("Charge {amount}")
        return label.format(amount=self._formats.money(amount))

    def under_way(self, sent: Sent) -> str:
        """Return the sum and the card that are on their way to the bank, each in one piece."""
        card = sent.card.replace(" ", "\N{NO-BREAK SPACE}")
        return " · ".join(part for part in (self._formats.money(sent.amount), card) if part)

    def waiting(self, phase: Phase) -> str:
        match phase:
            case Phase.SENDING:
                return self.tr("Asking the bank… Do not charge again.")
            case Phase.CHECKING:
                return self.tr("Asking the bank how it stands…")
            case _:
                return ""

    def why_no_code(self) -> tuple[tuple[NoCode, str], ...]:
        """Return the reasons for having no code, the most frequent first."""
        return (
            (NoCode.ILLEGIBLE, self.tr("The caller cannot read it")),
            (NoCode.NOT_ON_CARD, self.tr("The card has none")),
            (NoCode.NOT_GIVEN, self.tr("The caller does not give it")),
            (NoCode.BY_LETTER, self.tr("The order came on paper")),
        )

    def idle(self) -> Message:
        return Message(
            Tone.INFO,
            self.tr("The card was removed from the screen because nothing was typed for a while."),
            self.tr("Nothing was sent to the bank."),
            self.tr("Ask the caller to read the card again."),
        )

    def scanned(self) -> Message:
        return Message(
            Tone.WARNING,
            self.tr("That came from a scanner. It is no card, and nothing of it stays here."),
            self.tr("Nothing was sent to the bank."),
            self.tr("Type the caller's card by hand. A badge is scanned at F9."),
        )

    def once_more_to_forget(self) -> Message:
        return Message(
            Tone.INFO,
            self.tr("Press Esc once more to forget the typed card."),
            self.tr("Nothing was sent to the bank."),
            self.tr("Go on typing to keep it."),
        )

    def cannot_call_back(self) -> Message:
        return Message(
            Tone.INFO,
            self.tr("Esc does not cancel this: the bank has the order already."),
            self.tr("What the card was charged, only the bank can say; it is being asked."),
            self.tr("Wait for its answer. If money was taken by mistake, it goes back by a refund."),
        )

    def no_link_now(self) -> Message:
        return Message(
            Tone.INFO,
            self.tr("A payment link cannot take the place of this order."),
            self.tr("It is paid, may still be paid, or this bank makes no links."),
            self.tr("Go on here, or see in Orders (F4) how the order stands."),
        )

    def look_at_orders(self) -> Message:
        return Message(
            Tone.ERROR,
            self.tr("Something went wrong inside Paydesk."),
            self.tr("We do not know here how the order stands. Do not charge again."),
            self.tr("Look at Orders (F4): the journal keeps every order and asks the bank."),
        )

    def challenge_not_understood(self) -> Message:
        return Message(
            Tone.WARNING,
            self.tr("The customer must confirm, but the bank's answer does not say clearly where."),
            self.tr("Nothing has been taken so far."),
            self.tr("Open the page again to try the bank's usual page for this, or send a payment link."),
            stays=True,
        )

    def earlier(self, order: Order) -> str:
        """Return one earlier order of the customer in a line."""
        parts = (
            self._formats.day(order.created_at),
            self._formats.money(order.amount),
            self._orders.state(order.state),
            order.description,
        )
        return " · ".join(part for part in parts if part)
