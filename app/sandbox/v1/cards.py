"""Which card does a direct payment carry? The field names differ from call to call; a wrong card is error 5."""

from app.sandbox.rules.cards import Card, is_card_number, is_expiry, is_holder, is_security_code
from app.sandbox.rules.setoken import SealedStoredCard, TokenDesk, TokenRefused
from app.sandbox.v1.forms import MISSING, WRONG_VALUE, Form, Refused


def paymentorder_card(form: Form, tokens: TokenDesk) -> Card:
    """Return the card of `paymentorder.do`: `$PAN`, `$CVC`, `$EXPIRY` or `YYYY` and `MM`, `TEXT`; or a token."""
    holder = form.required("TEXT")
    if form.text("seToken", 8192):
        return _from_token(form, tokens, holder, order_id=form.values["MDORDER"])
    expiry = form.text("$EXPIRY") or form.text("YYYY") + form.text("MM")
    return _checked(form.text("$PAN"), form.text("$CVC"), expiry, holder)


def instant_card(form: Form, tokens: TokenDesk) -> Card | SealedStoredCard:
    """Return the card of `instantPayment.do`: a typed one beats a token, and a token beats a stored card.

    The holder's name has two spellings.
    """
    holder = form.text("cardholderName", 45) or form.text("cardHolderName", 45)
    if not form.text("pan") and form.text("seToken", 8192):
        return token_content(form, tokens, holder, order_id="")
    if not form.text("pan") and form.text("bindingId", 255):
        return SealedStoredCard(form.text("bindingId", 255), optional_code(form))
    return _checked(form.text("pan"), form.text("cvc"), form.text("expiry"), holder)


def verified_card(form: Form) -> Card:
    """Return the card of `verifyCard.do`, which is always a typed one."""
    holder = form.text("cardholderName", 45)
    return _checked(form.text("pan"), form.text("cvc"), form.text("expiry"), holder)


def moto_card(form: Form, *, code_optional: bool) -> Card:
    """Return the card of `motoPayment.do`: the holder is `cardholder`, and a caller may not know the code."""
    holder = form.required("cardholder", 26)
    return _checked(form.text("pan"), form.text("cvc"), form.text("expiry"), holder, code_optional=code_optional)


def optional_code(form: Form) -> str:
    """Return the security code of a stored card, "" when the customer was not asked for it."""
    code = form.text("cvc")
    if code and not is_security_code(code):
        raise Refused(WRONG_VALUE, "[cvc] is wrong")
    return code


def token_content(form: Form, tokens: TokenDesk, holder: str, *, order_id: str) -> Card | SealedStoredCard:
    """Return what the token holds; error 5 for one that cannot be used."""
    try:
        return tokens.content_of(form.text("seToken", 8192), holder=holder, order_id=order_id)
    except TokenRefused as refusal:
        raise Refused(WRONG_VALUE, f"[seToken] {refusal}") from None


def _checked(number: str, code: str, expiry: str, holder: str, *, code_optional: bool = False) -> Card:
    if not number or not expiry or not (code or code_optional):
        raise Refused(MISSING, "Card data is missing")
    right = is_card_number(number) and is_expiry(expiry) and (not code or is_security_code(code))
    if not right or (holder and not is_holder(holder)):
        raise Refused(WRONG_VALUE, "Card data is wrong")
    return Card(number, code, expiry, holder)


def _from_token(form: Form, tokens: TokenDesk, holder: str, *, order_id: str) -> Card:
    try:
        return tokens.card_in(form.text("seToken", 8192), holder=holder, order_id=order_id)
    except TokenRefused as refusal:
        raise Refused(WRONG_VALUE, f"[seToken] {refusal}") from None
