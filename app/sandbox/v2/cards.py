"""Which card does a V2 payment carry? Typed in, or encrypted in a token; a wrong card is never repeated."""

from app.sandbox.rules.cards import Card, is_card_number, is_security_code
from app.sandbox.rules.setoken import TokenDesk, TokenRefused
from app.sandbox.v2.fields import Fields
from app.sandbox.v2.refusals import unknown_value, wrong
from app.sandbox.words.accounts import Mode, Settings

LONGEST_HOLDER = 45
LONGEST_TOKEN = 8192


def presented_card(settings: Settings, tokens: TokenDesk, method: Fields) -> Card:
    """Return the card of a `paymentMethod` block."""
    kind = method.text("type", required=True)
    if kind == "cardToken" and settings.mode is not Mode.DOCUMENTED:
        return _card_in_token(tokens, method.block("cardToken", required=True))
    if kind != "card":
        raise unknown_value(method.named("type"))
    return _typed_card(method.block("card", required=True))


def _card_in_token(tokens: TokenDesk, holder: Fields) -> Card:
    token = holder.text("paymentToken", longest=LONGEST_TOKEN, required=True)
    try:
        return tokens.card_in(token, holder="")
    except TokenRefused as refusal:
        raise wrong(holder.named("paymentToken"), f"cannot be used: {refusal}") from None


def _typed_card(card: Fields) -> Card:
    number, code = card.text("number", required=True), card.text("cvc", required=True)
    if not is_card_number(number):
        raise wrong(card.named("number"), "is not a card number")
    if not is_security_code(code):
        raise wrong(card.named("cvc"), "must have three or four digits")
    month, year = card.integer("expiryMonth"), card.integer("expiryYear")
    if not 1 <= month <= 12:
        raise wrong(card.named("expiryMonth"), "must be 1 to 12")
    if not 1000 <= year <= 9999:
        raise wrong(card.named("expiryYear"), "must have four digits")
    return Card(number, code, f"{year}{month:02d}", card.text("holderName", longest=LONGEST_HOLDER))
