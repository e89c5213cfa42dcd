"""A customer's yes to a kept card: what was agreed, did the bank keep it, and how is a kept card known again?

The books never hold the bank's key of a card, which could charge it: they hold a mark made from it, by which a card
the bank lists is recognised and from which the key cannot be found out.
"""

import hashlib
import re
import secrets
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import Enum

from msgspec import Struct

from app.domain.card import Expiry
from app.domain.errors import CardNumberInText, CustomerIdWrong
from app.domain.evidence import StatusSeen
from app.domain.hidden_card import card_digits_in
from app.domain.identifiers import CustomerId, OrderNumber, StoredCardId, sayable
from app.domain.profile import BankProfile, Generation
from app.domain.stored_card import CardPurpose, StoredCard
from app.domain.timeline import Happening, TimelineEntry

LONGEST_CUSTOMER_ID = 50
_SHORTEST = {Generation.V1: 1, Generation.V2: 8}
_LETTERS = re.compile(r"[0-9A-Za-z_-]+", re.ASCII)
ABOUT_KEPT_CARDS = frozenset({Happening.CARD_AGREED, Happening.CARD_OFFERED, Happening.CARD_KEPT})
"""What the books find by the customer. The journal's schema names the same."""
_NAMES_CUSTOMER = ABOUT_KEPT_CARDS | {Happening.CHARGE_SENT}


class CardAgreement(Struct, frozen=True):
    """What a caller said yes to, and when (UTC). `wording` is the sentence that was read out."""

    customer_id: CustomerId
    wording: str
    at: datetime
    purpose: CardPurpose = CardPurpose.ANY_PURCHASE


class CardLine(Struct, frozen=True):
    """One line of the books about a customer's cards, and the order it stands under."""

    order_number: OrderNumber
    entry: TimelineEntry


class Kept(Enum):
    """Whether the bank kept the card of an order."""

    NOT_ASKED = "not-asked"
    YES = "yes"
    NOT_SAID = "not-said"
    """It was asked to, and has not said that it did."""


def new_customer_id() -> CustomerId:
    """Return a key no customer has, which every bank takes and which tells nothing about anybody."""
    return CustomerId(f"C-{sayable(secrets.randbits(50), 10)}")


def customer_id_of(text: str, profile: BankProfile) -> CustomerId:
    """Return the shop's own key of a customer as it was typed. Raises CustomerIdWrong and CardNumberInText.

    Only digits, Latin letters, - and _ are taken, at every bank: an address would be personal data (API reference:
    merchantCustomerId).
    """
    known, shortest = text.strip(), _SHORTEST[profile.generation]
    if not shortest <= len(known) <= LONGEST_CUSTOMER_ID or not _LETTERS.fullmatch(known):
        raise CustomerIdWrong(shortest, LONGEST_CUSTOMER_ID)
    if card_digits_in(known):
        raise CardNumberInText("customer_id")
    return CustomerId(known)


def mark_of(stored_card: StoredCardId) -> str:
    """Return what the books know a kept card by."""
    return hashlib.sha256(stored_card.encode()).hexdigest()[:16]


def agreed_line(agreement: CardAgreement) -> TimelineEntry:
    """Return the line that says what the customer agreed to."""
    facts = {
        "customer": agreement.customer_id,
        "wording": agreement.wording,
        "purpose": agreement.purpose.value,
    }
    return TimelineEntry(agreement.at, Happening.CARD_AGREED, facts)


def offered_line(customer: CustomerId, at: datetime) -> TimelineEntry:
    """Return the line that says that the bank's page was to ask the customer."""
    return TimelineEntry(at, Happening.CARD_OFFERED, {"customer": customer})


def kept_line(told: Iterable[TimelineEntry], seen: StatusSeen, at: datetime) -> TimelineEntry | None:
    """Return the line a status answer adds that names the card kept with an order; None for one that is written.

    Only of an order whose card was to be kept: one that was paid with a kept card names that one.
    """
    if seen.stored_card is None:
        return None
    mark = mark_of(seen.stored_card)
    lines = [entry for entry in told if entry.happening in ABOUT_KEPT_CARDS]
    if not lines or any(entry.facts.get("mark") == mark for entry in lines):
        return None
    facts = {"customer": lines[0].facts.get("customer", ""), "mark": mark}
    if seen.card is not None:
        facts["card"] = seen.card.masked
    return TimelineEntry(at, Happening.CARD_KEPT, facts)


def whether_kept(told: Iterable[TimelineEntry]) -> Kept:
    """Return whether the bank kept the card of an order, by what its timeline says."""
    happened = {entry.happening for entry in told}
    if Happening.CARD_KEPT in happened:
        return Kept.YES
    return Kept.NOT_SAID if happened & ABOUT_KEPT_CARDS else Kept.NOT_ASKED


def customer_in(told: Iterable[TimelineEntry]) -> CustomerId | None:
    """Return whose card an order kept, or was to keep, or was paid with."""
    named = (entry.facts.get("customer") for entry in told if entry.happening in _NAMES_CUSTOMER)
    return next((CustomerId(name) for name in named if name), None)


def agreement_to(card: StoredCard, lines: Sequence[CardLine]) -> CardLine | None:
    """Return the line under which the customer agreed that this card is kept; None where our books have none."""
    mark = mark_of(card.id)
    kept_by = {line.order_number for line in lines if line.entry.facts.get("mark") == mark}
    said = (line for line in lines if line.entry.happening is not Happening.CARD_KEPT)
    return next((line for line in said if line.order_number in kept_by), None)


def expiry_of(card: StoredCard) -> Expiry | None:
    """Return how long a kept card is good, or None where the bank does not say."""
    month, _, year = (card.card.expiry if card.card else "").partition("/")
    return Expiry(int(month), 2000 + int(year) % 100) if month.isdigit() and year.isdigit() else None


def has_expired(card: StoredCard, today: date) -> bool:
    """Tell whether a kept card can be charged no more; one whose expiry the bank does not say may be."""
    expiry = expiry_of(card)
    return expiry is not None and (expiry.year, expiry.month) < (today.year, today.month)
