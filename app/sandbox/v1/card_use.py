"""Who starts this payment, and may the card be stored? The rules of `tii` and of `bindingNotNeeded`."""

from app.sandbox.books.ledger import CardUse
from app.sandbox.rules.bank import Bank
from app.sandbox.rules.vault import StoredCard
from app.sandbox.v1.forms import MISSING, WRONG_VALUE, AccessDenied, Form, Refused

# Gateway manual: tii values. The customer typed the card; it may be stored from now on.
_FIRST_OF_MANY = ("C", "CI", "RI", "II")
# The card was stored before: by the bank, or by a shop that names the payment it was first used in.
_STORED_BEFORE = ("F", "U", "R", "I")
_BY_THE_SHOP_ALONE = ("U", "R", "I")


def typed_card_use(form: Form, *, two_phase: bool) -> CardUse:
    """Return what paying with a typed card means; error 5 for an initiator that does not fit."""
    initiator = form.text("tii", 3)
    agreed = not form.flag("bindingNotNeeded")
    if initiator in _STORED_BEFORE:
        if not form.text("originalPaymentNetRefNum", 36):
            # Without the first payment's number it is a regular payment (gateway manual: instantPayment.do).
            return CardUse(keep=agreed)
        _check_date(form)
        return CardUse(_one_phase_only(initiator, two_phase=two_phase))
    if initiator and initiator not in _FIRST_OF_MANY:
        raise Refused(WRONG_VALUE, "[tii] is wrong")
    return CardUse(initiator, keep=agreed)


def stored_card_use(form: Form, *, two_phase: bool, allowed: tuple[str, ...] = _STORED_BEFORE) -> CardUse:
    """Return what paying with a stored card means; without `tii` the customer has chosen the card."""
    initiator = form.text("tii", 3) or "F"
    if initiator not in allowed:
        raise Refused(WRONG_VALUE, "[tii] is wrong")
    return CardUse(_one_phase_only(initiator, two_phase=two_phase))


def must_store_cards(bank: Bank) -> None:
    """Return if the shop may work with stored cards at all."""
    if not bank.settings.stored_cards:
        raise AccessDenied


def stored_card_for(bank: Bank, form: Form, card_id: str) -> StoredCard:
    """Return a stored card that is to pay a new order; error 5 if it is off, unknown or another customer's."""
    must_store_cards(bank)
    stored = bank.vault.find(card_id)
    if stored is None or not stored.active:
        raise Refused(WRONG_VALUE, "[bindingId] is wrong")
    if form.text("clientId", 255) not in ("", stored.client_id):
        raise Refused(WRONG_VALUE, "[clientId] is wrong")
    return stored


def check_code(bank: Bank, use: CardUse, code: str) -> None:
    """Return if a stored card may pay like this: a customer types the code, unless the shop may do without."""
    if not (code or use.without_payer or bank.settings.payment_without_code):
        raise Refused(MISSING, "[cvc] is empty")


def _one_phase_only(initiator: str, *, two_phase: bool) -> str:
    if two_phase and initiator in _BY_THE_SHOP_ALONE:
        raise Refused(WRONG_VALUE, "[tii] is allowed for one-phase payments only")
    return initiator


def _check_date(form: Form) -> None:
    date = form.text("originalPaymentDate", 19)
    if date and not (date.isascii() and date.isdigit()):
        raise Refused(WRONG_VALUE, "[originalPaymentDate] is wrong")
