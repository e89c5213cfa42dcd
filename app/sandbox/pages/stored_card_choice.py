"""Which stored card may a customer choose on the payment page? Links to the page that asks for its code only."""

from urllib.parse import parse_qsl, urlencode, urlsplit

from app.sandbox.books.ledger import Order
from app.sandbox.pages.card_fields import CardForm
from app.sandbox.pages.rendering import NOTHING, Markup, fragment
from app.sandbox.pages.ways_back import with_query
from app.sandbox.rules.bank import Bank
from app.sandbox.rules.vault import StoredCard
from app.sandbox.words.moments import month_of

CHOICE = "stored-card"


def stored_cards_of(bank: Bank, order: Order) -> list[StoredCard]:
    """Return the cards the order's customer may pay with. An employee who types a telephone order is offered none."""
    terms = order.terms
    if terms.moto or not terms.client_id or not bank.settings.stored_cards:
        return []
    month = month_of(bank.clock.now())
    return [card for card in bank.vault.of_client(terms.client_id) if card.active and not card.is_expired(month)]


def stored_card_choice(bank: Bank, order: Order, address: str, language: str, asked: CardForm) -> Markup:
    """Return the links to the stored cards, or the way back to another card once one is chosen."""
    if order.terms.stored_card:
        return NOTHING
    page = _without_choice(address)
    if asked.stored:
        return fragment("another_card.html", language, address=page)
    links = [
        fragment(
            "stored_card_link.html",
            language,
            number=str(number),
            address=with_query(page, **{CHOICE: card.id}),
            card=card.record.masked,
        )
        for number, card in enumerate(stored_cards_of(bank, order), 1)
    ]
    return fragment("stored_card_links.html", language, links=Markup("".join(links))) if links else NOTHING


def _without_choice(address: str) -> str:
    parts = urlsplit(address)
    kept = [(name, value) for name, value in parse_qsl(parts.query) if name != CHOICE]
    return parts._replace(query=urlencode(kept)).geturl()
