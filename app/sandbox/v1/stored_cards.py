"""How does a shop list, switch, extend and create stored cards? The `…Bind…` calls, field by field."""

from collections.abc import Callable, Iterable

from app.sandbox.desk.replies import Json
from app.sandbox.rules import scenarios
from app.sandbox.rules.bank import Bank
from app.sandbox.rules.cards import Card, is_card_number, is_expiry, is_holder, masked
from app.sandbox.rules.vault import Category, StoredCard, WrongActivity
from app.sandbox.v1.card_use import must_store_cards
from app.sandbox.v1.forms import DUPLICATE, WRONG_VALUE, AccessDenied, Form, Refused
from app.sandbox.v1.methods import Method, text_code
from app.sandbox.v1.naming import check_merchant
from app.sandbox.v1.terms import language
from app.sandbox.words.moments import month_of

# In these calls the codes of registering mean something else (gateway manual: stored credentials).
NO_CLIENT = DUPLICATE
NOTHING_FITS = "2"
ALREADY_LISTED = "6"

_CATEGORY_NAMES = {
    Category.COMMON: "COMMON",
    Category.RECURRENT: "RECURRENT",
    Category.INSTALLMENT: "INSTALLMENT",
}
_STRENGTHS = ("NO_PAYMENT", "TDS", "SSL", "TDS_SSL")
_FIRST_PAYMENT = ("initNetworkReferenceNumber", "networkReferenceNumber")
_SUCCESS: Json = {"errorCode": "0", "errorMessage": "Success"}


def stored_card_methods(bank: Bank) -> dict[str, Method]:
    """Return the calls about stored cards; all want login and password."""

    def call(answer: Callable[[Bank, Form], Json], say_no: Callable[[Refused], Json] = text_code) -> Method:
        def permitted(form: Form) -> Json:
            must_store_cards(bank)
            check_merchant(bank, form)
            return answer(bank, form)

        return Method(permitted, say_no)

    return {
        "getBindings.do": call(of_customer),
        "getAllBindings.do": call(of_customer_with_duplicates),
        "getBindingsByCardOrId.do": call(by_card_or_id),
        "bindCard.do": call(switch_on),
        "unBindCard.do": call(switch_off),
        "extendBinding.do": call(extend),
        "createBindingNoPayment.do": call(create, _not_created),
        "updateSSLCardList.do": call(list_without_3ds),
    }


def of_customer(bank: Bank, form: Form) -> Json:
    """Answer `getBindings.do`: the customer's cards that are switched on, the newest of those that look alike."""
    newest = {(card.record.masked, card.category): card for card in _asked_for(bank, form)}
    return _listed(newest.values(), _described)


def of_customer_with_duplicates(bank: Bank, form: Form) -> Json:
    """Answer `getAllBindings.do`: the same, and a card that was stored twice is there twice."""
    return _listed(_asked_for(bank, form), _described)


def by_card_or_id(bank: Bank, form: Form) -> Json:
    """Answer `getBindingsByCardOrId.do`: whoever's the card is."""
    number, card_id = form.text("pan", 19), form.text("bindingId", 255)
    if not number and not card_id:
        raise Refused(WRONG_VALUE, "[pan] and [bindingId] are empty")
    if card_id:
        found = bank.vault.find(card_id)
        candidates: tuple[StoredCard, ...] = (found,) if found else ()
    elif is_card_number(number):
        reference = scenarios.reference_of(Card(number, "", "", ""))
        candidates = tuple(card for card in bank.vault.same_card(masked(number)) if card.scenario == reference)
    else:
        raise Refused(WRONG_VALUE, "[pan] is wrong")
    return _listed(_usable(bank, form, candidates), _described_briefly)


def switch_on(bank: Bank, form: Form) -> Json:
    """Answer `bindCard.do`."""
    return _switched(bank, form, active=True, refusal="Binding is active")


def switch_off(bank: Bank, form: Form) -> Json:
    """Answer `unBindCard.do`: the card stays stored and can be switched on again."""
    return _switched(bank, form, active=False, refusal="Binding is not active")


def extend(bank: Bank, form: Form) -> Json:
    """Answer `extendBinding.do`: the card has come back from its bank with a new expiry."""
    language(form)
    card, expiry = _named(bank, form), form.text("newExpiry", 6)
    if not is_expiry(expiry) or expiry < month_of(bank.clock.now()):
        raise Refused(WRONG_VALUE, "[newExpiry] is wrong")
    if card is None or not card.active:
        raise Refused(NOTHING_FITS, "Binding is not active")
    bank.vault.extend(card, expiry)
    return _SUCCESS


def create(bank: Bank, form: Form) -> Json:
    """Answer `createBindingNoPayment.do`: a card is stored though nothing was paid."""
    if not bank.settings.stored_cards_without_payment:
        raise AccessDenied
    client = form.text("clientId", 255)
    card = Card(form.text("pan", 19), "", form.text("expiryDate", 6), form.text("cardholderName", 26))
    if not client:
        raise Refused(WRONG_VALUE, "[clientId] is empty")
    if not (is_card_number(card.number) and is_expiry(card.expiry) and is_holder(card.holder)):
        raise Refused(WRONG_VALUE, "Card data is wrong")
    stored = bank.vault.create(
        client, card.record, scenarios.reference_of(card), at=bank.clock.now(), strength=_strength(form)
    )
    return {
        "bindingId": stored.id,
        "maskedPan": stored.record.masked,
        "expiryDate": stored.record.expiry,
        "cardholderName": stored.record.holder,
        "clientId": stored.client_id,
        "errorCode": 0,
        "error": False,
    }


def list_without_3ds(bank: Bank, form: Form) -> Json:
    """Answer `updateSSLCardList.do`: the card of this order is not asked for 3-D Secure any more."""
    order = bank.find(form.text("mdorder", 36))
    if order is None or order.last_attempt is None:
        raise Refused(WRONG_VALUE, "[mdorder] is wrong")
    if not bank.vault.trust(order.last_attempt.card):
        raise Refused(ALREADY_LISTED, "Card is listed already")
    return _SUCCESS


def _not_created(refusal: Refused) -> Json:
    return {"errorCode": int(refusal.code), "error": True, "errorMessage": refusal.message}


def _strength(form: Form) -> str:
    """Return how the card may be used; more than "no payment yet" wants the numbers of its first payment."""
    strength = form.text("bindingStrength") or "NO_PAYMENT"
    if strength not in _STRENGTHS:
        raise Refused(WRONG_VALUE, "[bindingStrength] is wrong")
    given = form.json_object("additionalParameters") | form.values
    if strength != "NO_PAYMENT" and not all(given.get(name) for name in _FIRST_PAYMENT):
        raise Refused(WRONG_VALUE, "[additionalParameters] is wrong")
    return strength


def _asked_for(bank: Bank, form: Form) -> list[StoredCard]:
    client = form.text("clientId", 255)
    if not client:
        raise Refused(NO_CLIENT, "[clientId] is empty")
    language(form)
    wanted_id, wanted_category = form.text("bindingId", 255), form.text("bindingType")
    if wanted_category and wanted_category not in set(Category):
        raise Refused(WRONG_VALUE, "[bindingType] is wrong")
    return [
        card
        for card in _usable(bank, form, bank.vault.of_client(client))
        if wanted_id in ("", card.id) and wanted_category in ("", card.category)
    ]


def _usable(bank: Bank, form: Form, cards: tuple[StoredCard, ...]) -> list[StoredCard]:
    month, with_expired = month_of(bank.clock.now()), form.flag("showExpired")
    return [card for card in cards if card.active and (with_expired or not card.is_expired(month))]


def _listed(cards: Iterable[StoredCard], describe: Callable[[StoredCard], Json]) -> Json:
    bindings = [describe(card) for card in cards]
    if not bindings:
        raise Refused(NOTHING_FITS, "No bindings found")
    return {**_SUCCESS, "bindings": bindings}


def _described(card: StoredCard) -> Json:
    return {
        "bindingId": card.id,
        "maskedPan": card.record.masked,
        "expiryDate": card.record.expiry,
        "paymentWay": "CARD",
        "paymentSystem": card.record.scheme,
        "displayLabel": f"XXXXXXXXXXXX{card.record.masked[-4:]}",
        "bindingCategory": _CATEGORY_NAMES[card.category],
        "bindingStrength": card.strength,
        "clientId": card.client_id,
    }


def _described_briefly(card: StoredCard) -> Json:
    return {
        "bindingId": card.id,
        "maskedPan": card.record.masked,
        "expiryDate": card.record.expiry,
        "clientId": card.client_id,
    }


def _switched(bank: Bank, form: Form, *, active: bool, refusal: str) -> Json:
    card = _named(bank, form)
    try:
        if card is None:
            raise WrongActivity
        bank.vault.switch(card, active=active)
    except WrongActivity:
        raise Refused(NOTHING_FITS, refusal) from None
    return _SUCCESS


def _named(bank: Bank, form: Form) -> StoredCard | None:
    card_id = form.text("bindingId", 255)
    if not card_id:
        raise Refused(WRONG_VALUE, "[bindingId] is empty")
    return bank.vault.find(card_id)
