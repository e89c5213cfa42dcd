"""Whose card is kept or charged, and with whose word? The choices of one sale about saved cards."""

from collections.abc import Callable
from datetime import date, datetime

from msgspec import Struct

from app.domain.card import check_security_code
from app.domain.card_agreement import CardAgreement, Kept, customer_id_of, expiry_of, has_expired
from app.domain.errors import CardExpired, PaydeskError, StoredCardMissing
from app.domain.identifiers import CustomerId
from app.domain.order import Customer, PaymentMode
from app.domain.profile import BankProfile
from app.domain.stored_card import Initiator
from app.presenters.phone_order_state import PhoneForm
from app.services.phone_orders import PhoneDraft
from app.services.stored_card_orders import StoredCardDraft
from app.services.stored_cards import SavedCard

_KEEPS = frozenset({PaymentMode.PHONE, PaymentMode.CHALLENGE, PaymentMode.BANK_PAGE})
"""The ways to pay whose card can be kept."""


class SavedCardSale(Struct):
    """Chosen by the clerk, or found at the bank. Nothing of it outlives the sale."""

    agreed_at: datetime | None = None
    """When the caller said yes to the sentence that was read out; None while nobody has."""
    offered: CustomerId | None = None
    """The number of the customer, where it is known already or was made."""
    customer: CustomerId | None = None
    """Whose cards are listed."""
    reached: Customer = Customer()
    """How this customer is reached, where the cards were found by that."""
    cards: tuple[SavedCard, ...] = ()
    chosen: int = -1
    initiator: Initiator = Initiator.CUSTOMER
    is_asking: bool = False
    asked: object | None = None
    """The question whose answer is wanted; the answer to any other comes too late."""
    failure: PaydeskError | None = None
    """Why the bank did not tell the cards, or did not forget one."""
    may_forget: bool = False
    asks_to_forget: bool = False
    forgotten: SavedCard | None = None
    kept: Kept = Kept.NOT_ASKED
    """Whether the bank kept the card of the order that has just ended."""

    @property
    def card(self) -> SavedCard | None:
        """The card that was chosen."""
        return self.cards[self.chosen] if 0 <= self.chosen < len(self.cards) else None

    def saves(self, profile: BankProfile | None, mode: PaymentMode) -> bool:
        """Tell whether the card of this order is to be kept."""
        return self.agreed_at is not None and can_save(profile, mode)

    def list_cards(self, customer: CustomerId, cards: tuple[SavedCard, ...], today: date) -> None:
        """Show what the bank told; the only card that can be charged is chosen."""
        self.customer, self.cards = customer, cards
        good = [place for place, saved in enumerate(cards) if not has_expired(saved.card, today)]
        self.chosen = good[0] if len(good) == 1 else -1

    def forget_list(self) -> None:
        """Show nobody's cards, nor those that are still to come."""
        self.customer, self.cards, self.chosen, self.reached = None, (), -1, Customer()
        self.is_asking, self.asked = False, None
        self.failure, self.forgotten, self.asks_to_forget = None, None, False

    def leave_out(self, customer: CustomerId, card: SavedCard, today: date) -> None:
        """List this card no more, unless somebody else's are listed by now."""
        if customer == self.customer:
            self.list_cards(customer, tuple(each for each in self.cards if each is not card), today)

    def checks(
        self, form: PhoneForm, profile: BankProfile, mode: PaymentMode, today: date
    ) -> dict[str, Callable[[], object]]:
        """Return the checks of what concerns saved cards, by the names of their fields."""
        if mode is PaymentMode.STORED_CARD:
            return {
                "saved_card": lambda: self._check_card(today),
                "saved_code": lambda: _check_code(form.code, profile),
            }
        return {"customer_id": lambda: customer_id_of(form.customer_id, profile)} if self.saves(profile, mode) else {}

    def agreement(
        self, form: PhoneForm, profile: BankProfile, mode: PaymentMode, wording: str
    ) -> CardAgreement | None:
        """Return what the caller agreed to, where the card of this order is to be kept. Raises an InputFault."""
        if self.agreed_at is None or not self.saves(profile, mode):
            return None
        return CardAgreement(customer_id_of(form.customer_id, profile), wording, self.agreed_at)

    def draft(self, draft: PhoneDraft) -> StoredCardDraft:
        """Return the charge of the chosen card. Raises StoredCardMissing."""
        if self.card is None or self.customer is None:
            raise StoredCardMissing
        return StoredCardDraft(
            draft.amount,
            self.customer,
            self.card.card,
            self.initiator,
            draft.description,
            draft.customer if draft.customer.email or draft.customer.phone else self.reached,
            draft.language,
            draft.hold,
            draft.another_sale,
            draft.number,
        )

    def _check_card(self, today: date) -> None:
        if self.card is None:
            raise StoredCardMissing
        expiry = expiry_of(self.card.card)
        if expiry is not None and has_expired(self.card.card, today):
            raise CardExpired(expiry.month, expiry.year)


def can_save(profile: BankProfile | None, mode: PaymentMode) -> bool:
    """Tell whether the card of an order paid like this can be kept at the bank."""
    return profile is not None and profile.keeps_cards and mode in _KEEPS


def _check_code(code: str, profile: BankProfile) -> None:
    """Check a code that was read out; most banks want none for a card they keep."""
    if code:
        check_security_code(code, profile.code_length)
