"""What the phone order screen says about saved cards."""

from collections.abc import Sequence
from datetime import date, datetime

from app.domain.capabilities import Ability
from app.domain.card_agreement import Kept, has_expired
from app.domain.profile import BankProfile, Generation
from app.domain.stored_card import Initiator
from app.presenters.formatting import masked_card
from app.presenters.presenter import Speech
from app.presenters.saved_card_state import InitiatorChoice, SavedCardRow
from app.presenters.words import Words
from app.services.stored_cards import SavedCard


class SavedCardWords(Words):
    """Each sentence made from facts alone."""

    def __init__(self, speech: Speech) -> None:
        super().__init__(speech.translate)
        self._formats = speech.formats

    def consent(self) -> str:
        """Return what is read to the caller, whose yes is written down with these very words."""
        return self.tr(
            "“May we keep this card at our bank for your next orders? It is charged only when you order, "
            "or as we have agreed, and you can take this back at any time.”"
        )

    def why_not(self, profile: BankProfile) -> str:
        """Return why the card of this order cannot be kept."""
        if Ability.STORED_CARDS in profile.absent:
            return self.tr("Your bank keeps no cards for this shop. Ask the bank to switch it on.")
        if profile.generation is Generation.V1:
            return self.tr("The bank keeps cards only for shops that sign in with a user name and password.")
        return self.tr("This bank's profile does not switch saved cards on.")

    def why_no_offer(self, profile: BankProfile) -> str:
        """Return why the page of a link does not ask its customer."""
        if not profile.keeps_cards:
            return self.why_not(profile)
        if not profile.page_asks_to_keep:
            return self.tr(
                "The page of this bank asks nobody, so a link cannot offer it. Save the card on the phone."
            )
        return self.tr("Several links at once do not offer it: a customer number belongs to one customer.")

    def row(self, saved: SavedCard, today: date) -> SavedCardRow:
        """Return one card of the list: brand, ending, how long it is good, and who agreed when."""
        shown = saved.card.card
        title = (
            f"{shown.brand} {masked_card(shown.last_four)}".strip()
            if shown
            else self.tr("Card the bank does not show")
        )
        parts = [self.tr("valid until {month}").format(month=shown.expiry)] if shown and shown.expiry else []
        if has_expired(saved.card, today):
            parts = [self.tr("expired {month}").format(month=shown.expiry if shown else "")]
        return SavedCardRow(title, " · ".join([*parts, self._agreed(saved)]))

    def name(self, saved: SavedCard) -> str:
        """Return a card in a few words."""
        shown = saved.card.card
        return f"{shown.brand} {masked_card(shown.last_four)}".strip() if shown else self.tr("this card")

    def note(self, customer: str, count: int) -> str:
        """Return whose cards are listed, and how many."""
        if count:
            return self.tr("The bank keeps %n card(s) for customer {customer}:", "", count).format(customer=customer)
        return self.tr("The bank keeps no card for customer {customer}.").format(customer=customer)

    def asking(self) -> str:
        return self.tr("Asking the bank…")

    def not_told(self, why: str) -> str:
        """Return that the list is not to be had now; nothing is said of money, of which none moves."""
        return self.tr("{why} No money moved. Try again in a moment.").format(why=why)

    def why_not_forget(self, may: bool) -> str:
        """Return why no card can be forgotten here."""
        if may:
            return self.tr("This bank's profile does not switch forgetting on. Ask the bank to forget the card.")
        return self.tr("Your role may not forget saved cards. Ask a senior clerk or a manager.")

    def unknown_customer(self) -> str:
        return self.tr("No customer with a saved card is known by this. Type the customer number.")

    def who(self, offers_shop: bool) -> Sequence[InitiatorChoice]:
        """Return who may want the charge."""
        return (
            InitiatorChoice(Initiator.CUSTOMER, self.tr("The customer, on the phone")),
            InitiatorChoice(Initiator.SHOP, self.tr("The shop, as agreed"), offers_shop),
        )

    def hint(self, initiator: Initiator, offers_shop: bool) -> str:
        """Return what follows from the choice."""
        if not offers_shop:
            return self.tr("This bank can charge a saved card only with the customer there.")
        if initiator is Initiator.CUSTOMER:
            return self.tr("The bank may ask the customer to confirm (3-D Secure).")
        return self.tr("Nobody is asked to confirm, and nothing can be held. The agreement must be yours to show.")

    def ask(self, saved: SavedCard | None, amount: str, initiator: Initiator) -> str:
        """Return what to say to the caller while a saved card is to be charged."""
        if initiator is Initiator.SHOP:
            return ""
        if saved is None:
            return self.tr("“By which e-mail address, phone or customer number do we know you?”")
        told = {"amount": amount, "card": self._spoken(saved)}
        if not amount:
            return self.tr("“What may I charge to your {card}, and for what?”").format(**told)
        return self.tr("“May I charge {amount} to your {card}?”").format(**told)

    def forget_question(self, saved: SavedCard) -> str:
        return self.tr(
            "Forget {card}? The bank takes it off its list and it cannot be charged again. No money moves."
        ).format(card=self.name(saved))

    def forgotten(self, saved: SavedCard) -> str:
        return self.tr("The bank does not keep {card} any more.").format(card=self.name(saved))

    def kept(self, kept: Kept) -> tuple[tuple[str, str], ...]:
        """Return the row of the receipt that says whether the bank kept the card, where it was asked to."""
        told = {
            Kept.NOT_ASKED: "",
            Kept.YES: self.tr("The bank keeps this card for the customer."),
            Kept.NOT_SAID: self.tr("The bank has not said that it keeps the card."),
        }[kept]
        return ((self.tr("Saved card"), told),) if told else ()

    def _spoken(self, saved: SavedCard) -> str:
        """Return a card as it can be said aloud: dots cannot."""
        shown = saved.card.card
        if shown is None:
            return self.tr("this card")
        return self.tr("{brand} ending in {digits}").format(brand=shown.brand, digits=shown.last_four).strip()

    def _agreed(self, saved: SavedCard) -> str:
        if saved.agreed is None:
            return self.tr("no agreement in our books")
        entry = saved.agreed.entry
        told = {"moment": self._moment(entry.at), "operator": entry.facts.get("operator", "")}
        if "wording" not in entry.facts:
            return self.tr("agreed on the bank's page, link of {moment}").format(**told)
        if not told["operator"]:
            return self.tr("agreed {moment}").format(**told)
        return self.tr("consent of {moment}, taken by {operator}").format(**told)

    def _moment(self, at: datetime) -> str:
        return self._formats.moment(at)
